import { Button } from "@mantine/core";
import type { NameView } from "@sector-tracker/shared/contract";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { useSourceNames } from "../../app/source-names.ts";
import { useView } from "../../app/view.ts";
import { instantText } from "../../ui/period.ts";
import { CompanyDialog } from "./company-dialog.tsx";
import { MapDialog } from "./map-dialog.tsx";
import { NoteDialog } from "./note-dialog.tsx";
import { RawRow } from "./raw-row.tsx";
import styles from "./review.module.css";
import { useDecided } from "./use-decisions.ts";

/** A company as a source names it, with similar names, one of its rows, and what may be made of it. */
export function NameItem({ item }: { item: NameView }) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const nameOf = useSourceNames();
  const [open, setOpen] = useState<"map" | "create" | "dismiss" | null>(null);
  const { done, failed } = useDecided();
  const close = () => {
    setOpen(null);
  };
  const dismiss = useMutation({
    mutationFn: (note: string) => call("dismissName", { params: { id: item.id }, body: { note } }),
    onSuccess: async () => {
      close();
      await done(t("review.names.dismissed", { name: item.label }));
    },
    onError: failed,
  });
  const map = useMutation({
    mutationFn: (company: string) => call("mapName", { params: { id: item.id }, body: { company } }),
    onSuccess: ({ runs }) => done(t("review.names.mapped", { name: item.label }), runs),
    onError: failed,
  });
  const reopen = useMutation({
    mutationFn: () => call("reopenName", { params: { id: item.id } }),
    onSuccess: ({ runs }) => done(t("review.names.reopened", { name: item.label }), runs),
    onError: failed,
  });
  // A symbol needs its listing, which only the dialog asks for.
  const direct = !item.key.startsWith("symbol:");
  return (
    <li className={styles.item}>
      <div>
        <div className={styles.rule}>{item.label}</div>
        <p className={styles.where}>
          {t(`review.names.kinds.${item.kind}`)} · <code>{item.key}</code>
          {item.sources.length > 0 && <> · {item.sources.map(nameOf).join(", ")}</>}
          {item.status === "open" && <> · {t("review.names.waiting", { count: item.rows })}</>}
        </p>
        {item.status !== "open" && (
          <p className={styles.message}>
            {t(`review.names.status.${item.status}`)}
            {item.company !== null && item.companyName !== null && (
              <>
                {": "}
                <Link to="/companies/$slug" params={{ slug: item.company }}>
                  {say(item.companyName)}
                </Link>
              </>
            )}
            {item.note !== null && <> · {item.note}</>}
            {item.decidedAt !== null && <span className="muted"> · {instantText(item.decidedAt, lang)}</span>}
          </p>
        )}
        <div style={{ marginTop: 8 }}>
          {item.suggestions.map((one) => (
            <div key={one.company} className={styles.suggestion}>
              <Link to="/companies/$slug" params={{ slug: one.company }}>
                {say(one.name)}
              </Link>
              <span className="muted small num">
                {t("review.names.alike", { alias: one.alias, percent: Math.round(one.likeness * 100) })}
              </span>
              {direct && (
                <Button
                  size="compact-xs"
                  variant="default"
                  loading={map.isPending}
                  onClick={() => {
                    map.mutate(one.company);
                  }}
                >
                  {t("review.names.isThis", { company: say(one.name) })}
                </Button>
              )}
            </div>
          ))}
        </div>
        <div className={styles.buttons}>
          {item.status === "open" && (
            <>
              <Button
                size="compact-xs"
                variant={item.kind === "proposal" ? "filled" : "default"}
                onClick={() => {
                  setOpen("create");
                }}
              >
                {t(item.kind === "proposal" ? "review.names.acceptProposal" : "review.names.create")}
              </Button>
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => {
                  setOpen("map");
                }}
              >
                {t("review.names.map")}
              </Button>
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => {
                  setOpen("dismiss");
                }}
              >
                {t("review.names.dismiss")}
              </Button>
            </>
          )}
          {(item.status === "mapped" || item.status === "dismissed") && (
            <Button
              size="compact-xs"
              variant="default"
              loading={reopen.isPending}
              onClick={() => {
                reopen.mutate();
              }}
            >
              {t("review.names.reopen")}
            </Button>
          )}
        </div>
      </div>
      {item.example === null ? <span /> : <RawRow raw={item.example} />}
      {open === "map" && <MapDialog item={item} onClose={close} />}
      {open === "create" && <CompanyDialog item={item} onClose={close} />}
      {open === "dismiss" && (
        <NoteDialog
          title={t("review.names.dismissTitle", { name: item.label })}
          text={t("review.names.dismissText")}
          confirm={t("review.names.dismiss")}
          busy={dismiss.isPending}
          onClose={close}
          onConfirm={(note) => {
            dismiss.mutate(note);
          }}
        />
      )}
    </li>
  );
}
