import { Modal } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { read, readSteady } from "../api/read.ts";
import { layerName } from "../ui/layer.ts";
import styles from "./palette.module.css";
import { useActions } from "./use-actions.ts";
import { useView } from "./view.ts";

interface Hit {
  id: string;
  group: string;
  label: string;
  detail: string;
  go: () => void;
}

/** Pages, companies, segments, baselines and actions by a part of their name. */
export default function Palette({ onClose, onHelp }: { onClose: () => void; onHelp: () => void }) {
  const { t } = useTranslation();
  const { say } = useView();
  const navigate = useNavigate();
  const [q, setQ] = useState("");
  const [active, setActive] = useState(0);
  const [waiting, setWaiting] = useState(false);
  const [debounced] = useDebouncedValue(q.trim(), 120);
  const asked = debounced.length > 0;
  const companies = useQuery({
    ...readSteady("listCompanies", { query: { q: debounced, limit: 6 } }),
    enabled: asked,
  });
  const baselines = useQuery({
    ...readSteady("listBaselines", { query: { q: debounced, limit: 6 } }),
    enabled: asked,
  });
  const segments = useQuery(read("listSegments", {}));
  const fresh = q.trim() === debounced && !companies.isFetching && !baselines.isFetching;
  const needle = debounced.toLowerCase();
  const actions = useActions(onHelp);

  const pages = [
    ["/", t("nav.overview")],
    ["/value-chain", t("nav.valueChain")],
    ["/funding", t("nav.funding")],
    ["/companies", t("nav.companies")],
    ["/watchlists", t("nav.watchlists")],
    ["/compare", t("compare.title")],
    ["/baselines", t("nav.baselines")],
    ["/reports", t("reports.title")],
    ["/publishers", t("publishers.title")],
    ["/data", t("nav.data")],
  ] as const;
  const hits: Hit[] = [
    ...pages
      .filter(([, label]) => label.toLowerCase().includes(needle))
      .map(([to, label]) => ({
        id: to,
        group: t("palette.pages"),
        label,
        detail: "",
        go: () => void navigate({ to }),
      })),
    ...(asked ? (companies.data?.data ?? []) : []).map((company) => ({
      id: `c/${company.slug}`,
      group: t("palette.companies"),
      label: say(company.name),
      detail: company.symbol ?? t(`companyKind.${company.kind}`),
      go: () => void navigate({ to: "/companies/$slug", params: { slug: company.slug } }),
    })),
    ...(segments.data?.data ?? [])
      .filter(
        (segment) =>
          asked && (segment.name.en.toLowerCase().includes(needle) || segment.name.ko.includes(debounced)),
      )
      .slice(0, 6)
      .map((segment) => ({
        id: `s/${segment.slug}`,
        group: t("palette.segments"),
        label: say(segment.name),
        detail: layerName(segments.data?.data ?? [], segment.layer, say),
        go: () => void navigate({ to: "/segments/$slug", params: { slug: segment.slug } }),
      })),
    ...(asked ? (baselines.data?.data ?? []) : []).map((baseline) => {
      const [report = "", key = ""] = baseline.id.split("/");
      return {
        id: `b/${baseline.id}`,
        group: t("palette.baselines"),
        label: say(baseline.label),
        detail: t(`status.${baseline.assessment.status}`),
        go: () => void navigate({ to: "/baselines/$report/$key", params: { report, key } }),
      };
    }),
    ...actions
      .filter(({ label }) => label.toLowerCase().includes(needle))
      .slice(0, asked ? 6 : 4)
      .map(({ id, label, run }) => ({
        id: `a/${id}`,
        group: t("actions.group"),
        label,
        detail: "",
        go: run,
      })),
  ];
  const current = Math.min(active, Math.max(hits.length - 1, 0));
  const choose = (hit: Hit | undefined) => {
    if (hit === undefined) return;
    onClose();
    hit.go();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive(hits.length === 0 ? 0 : (current + step + hits.length) % hits.length);
    }
    // A Korean syllable that is still being composed is not a choice yet.
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    // What is listed still answers to an earlier text: the choice waits for its own.
    if (fresh) choose(hits[current]);
    else setWaiting(true);
  };
  useEffect(() => {
    if (!waiting || !fresh) return;
    setWaiting(false);
    choose(hits[current]);
  });
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      title={<span className="sr-only">{t("palette.title")}</span>}
      size="lg"
      yOffset="10vh"
      padding={0}
      transitionProps={{ duration: 80 }}
      classNames={{ header: styles.header }}
    >
      <input
        data-autofocus
        className={styles.input}
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={hits[current] === undefined ? undefined : `palette-${String(current)}`}
        aria-label={t("palette.placeholder")}
        placeholder={t("palette.placeholder")}
        value={q}
        onChange={(event) => {
          setQ(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKey}
      />
      <p className="sr-only" aria-live="polite">
        {t("palette.results", { count: hits.length })}
      </p>
      <ul id="palette-list" role="listbox" aria-label={t("palette.title")} className={styles.list}>
        {hits.map((hit, index) => (
          <li
            key={hit.id}
            id={`palette-${String(index)}`}
            role="option"
            aria-selected={index === current}
            className={styles.hit}
            onMouseMove={() => {
              setActive(index);
            }}
            onClick={() => {
              choose(hit);
            }}
          >
            <span className={styles.group}>{hits[index - 1]?.group === hit.group ? "" : hit.group}</span>
            <span className={styles.label}>{hit.label}</span>
            <span className={styles.detail}>{hit.detail}</span>
          </li>
        ))}
      </ul>
      {asked && hits.length === 0 && !companies.isFetching && !baselines.isFetching && (
        <p className={styles.nothing}>{t("palette.nothing", { q: debounced })}</p>
      )}
      <p className={styles.foot}>{t("palette.hint")}</p>
    </Modal>
  );
}
