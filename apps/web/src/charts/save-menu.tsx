import { IconCode, IconCsv, IconLink, IconPng, IconShare2, IconSvg, type Icon } from "@tabler/icons-react";
import { lazy, useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { useAnnounce } from "../ui/announcer.tsx";
import { OverlayPart } from "../ui/part.tsx";
import styles from "./save-menu.module.css";

const EmbedDialog = lazy(() => import("./embed-dialog.tsx"));

export type SavedAs = "png" | "svg" | "csv";

interface Item {
  label: string;
  icon: Icon;
  act: () => void;
}

/** What can be taken away from a chart: its picture, its figures, its address. */
export function SaveMenu({
  chart,
  title,
  asOf,
  height,
  kinds,
  embedded,
  onSave,
}: {
  /** The chart's name on its page. */
  chart: string;
  title: string;
  asOf: string;
  height: number;
  /** What can be saved in the present view: a table has no picture. */
  kinds: readonly SavedAs[];
  embedded: boolean;
  onSave: (kind: SavedAs) => Promise<void>;
}) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const [embedding, setEmbedding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const save = (kind: SavedAs) => () => {
    onSave(kind).catch(() => {
      announce(t("charts.saveFailed"));
    });
  };
  const icons = { png: IconPng, svg: IconSvg, csv: IconCsv };
  const words = { png: t("charts.savePng"), svg: t("charts.saveSvg"), csv: t("charts.saveCsv") };
  const items: Item[] = kinds.map((kind) => ({ label: words[kind], icon: icons[kind], act: save(kind) }));
  if (!embedded) {
    items.push(
      {
        label: t("chart.copyLink"),
        icon: IconLink,
        act: () => {
          const address = new URL(window.location.href);
          address.hash = `chart-${chart}`;
          navigator.clipboard.writeText(address.href).then(
            () => {
              announce(t("chart.copied"));
            },
            () => {
              announce(t("charts.copyFailed"));
            },
          );
        },
      },
      {
        label: t("charts.embed"),
        icon: IconCode,
        act: () => {
          setEmbedding(true);
        },
      },
    );
  }
  useEffect(() => {
    if (!open) return undefined;
    list.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const away = (event: PointerEvent) => {
      if (!(event.target instanceof Node)) return;
      const inside = list.current?.contains(event.target) === true;
      if (!inside && button.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener("pointerdown", away);
    return () => {
      document.removeEventListener("pointerdown", away);
    };
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const all = [...(list.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const at = all.findIndex((item) => item === document.activeElement);
    const steps: Record<string, number> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) {
      event.preventDefault();
      all[next]?.focus();
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === "Tab") setOpen(false);
  };
  return (
    <div className={styles.place}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={`${t("charts.menu")}: ${title}`}
        title={t("charts.menu")}
        onClick={() => {
          setOpen((before) => !before);
        }}
      >
        <IconShare2 size={16} stroke={1.8} aria-hidden />
      </button>
      {open && (
        <div
          ref={list}
          id={id}
          role="menu"
          aria-label={t("charts.menu")}
          className={styles.menu}
          onKeyDown={onKey}
        >
          {items.map(({ label, icon: Glyph, act }) => (
            <button
              key={label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                act();
              }}
            >
              <Glyph size={16} stroke={1.6} aria-hidden />
              {label}
            </button>
          ))}
        </div>
      )}
      {embedding && (
        <OverlayPart>
          <EmbedDialog
            chart={chart}
            title={title}
            asOf={asOf}
            height={height}
            onClose={() => {
              setEmbedding(false);
            }}
          />
        </OverlayPart>
      )}
    </div>
  );
}
