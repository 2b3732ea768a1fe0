import { Button } from "@mantine/core";
import type { RejectionView } from "@sector-tracker/shared/contract";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useSourceNames } from "../../app/source-names.ts";
import { useView } from "../../app/view.ts";
import { instantText } from "../../ui/period.ts";
import { RawRow } from "./raw-row.tsx";
import styles from "./review.module.css";
import { ruleName } from "./rule-name.ts";

/** One held row: what the rule says on the left, the row as it came on the right. */
export function HeldRowItem({
  row,
  chosen,
  onToggle,
  onDecide,
  onWithdraw,
  busy,
}: {
  row: RejectionView;
  chosen: boolean;
  onToggle: () => void;
  onDecide: (verdict: "accepted" | "rejected") => void;
  onWithdraw: () => void;
  busy: boolean;
}) {
  const { t, i18n } = useTranslation();
  const { lang } = useView();
  const nameOf = useSourceNames();
  const name = ruleName(t, i18n, row.reason);
  return (
    <li className={styles.row} data-row={row.id} data-chosen={chosen} tabIndex={-1}>
      {row.status === "held" ? (
        <input
          type="checkbox"
          checked={chosen}
          aria-label={`${t("review.choose")}: ${name}, ${row.pointer}`}
          onChange={onToggle}
        />
      ) : (
        <span />
      )}
      <div>
        <div className={styles.rule}>{name}</div>
        <p className={styles.message}>{row.message}</p>
        {row.note !== null && (
          <p className={styles.message}>
            <strong>{t(row.status === "accepted" ? "data.accepted" : "data.rejectedState")}:</strong>{" "}
            {row.note}
            {row.decidedAt !== null && <span className="muted"> · {instantText(row.decidedAt, lang)}</span>}
          </p>
        )}
        <p className={styles.where}>
          {nameOf(row.source)} · <code>{row.pointer}</code>
          {row.document !== null && (
            <>
              {" · "}
              <Link to="/documents/$id" params={{ id: row.document }}>
                {t("provenance.document")}
              </Link>
            </>
          )}
          {" · "}
          <Link to="/data/runs/$id" params={{ id: row.run }}>
            {t("rejections.ofRun", { run: row.run.slice(0, 8) })}
          </Link>
          {row.status === "held" && (
            <>
              {" · "}
              <Link to="/data" search={{ tab: "review", run: row.run, reason: row.reason }}>
                {t("review.allOfRule")}
              </Link>
            </>
          )}
        </p>
        <div className={styles.buttons}>
          {row.status === "held" && row.acceptable && (
            <Button
              size="compact-xs"
              onClick={() => {
                onDecide("accepted");
              }}
            >
              {t("review.accept")}
            </Button>
          )}
          {row.status === "held" && (
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => {
                onDecide("rejected");
              }}
            >
              {t("review.reject")}
            </Button>
          )}
          {row.status === "held" && !row.acceptable && (
            <span className="muted small">
              {row.reason === "company-unknown" ? (
                <Link to="/data" search={{ tab: "review", part: "names" }}>
                  {t("review.settleName")}
                </Link>
              ) : (
                t("review.notAcceptable")
              )}
            </span>
          )}
          {row.status !== "held" && row.document !== null && (
            <Button size="compact-xs" variant="default" loading={busy} onClick={onWithdraw}>
              {t("review.withdraw")}
            </Button>
          )}
        </div>
      </div>
      <RawRow raw={row.raw} />
    </li>
  );
}
