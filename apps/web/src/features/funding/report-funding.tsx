import type { BaselineView } from "@sector-tracker/shared/contract";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { Actual, Deviation } from "../scoreboard/outcome.tsx";
import { Loaded, SkeletonRows } from "../../ui/state.tsx";
import { StatusBadge } from "../../ui/status.tsx";
import { Statement } from "../scoreboard/statement.tsx";
import styles from "./funding.module.css";

/** True for statements about money put into companies: measured by rounds, or deals of an amount. */
export function isFundingStatement(baseline: BaselineView): boolean {
  const measure = baseline.indicator?.measure;
  if (measure?.type === "fundingSum" || measure?.type === "fundingRound") return true;
  if (measure?.type === "estimate" && measure.quantity.includes("funding")) return true;
  if (baseline.kind === "deal") return /^[A-Z]{3}$/.test(baseline.unit);
  return (
    /invest|funding/i.test(baseline.label.en) && /^[A-Z]{3}$/.test(baseline.unit) && baseline.company === null
  );
}

/** The report's funding statements with what the records say. */
export function ReportFunding({ segment }: { segment: string | undefined }) {
  const { t } = useTranslation();
  const { asOf } = useView();
  const said = useQuery(read("listBaselines", { query: { limit: 500, segment, asOf } }));
  return (
    <section aria-label={t("funding.said")}>
      <h2 style={{ marginBottom: 8 }}>{t("funding.said")}</h2>
      <Loaded query={said} skeleton={<SkeletonRows rows={6} height={52} />}>
        {(list) => {
          const rows = list.data.filter(isFundingStatement);
          const overall = rows.filter((row) => row.kind !== "deal");
          const deals = rows.filter((row) => row.kind === "deal");
          const shown = [...overall, ...deals].slice(0, 8);
          if (shown.length === 0) return <p className="muted">{t("funding.saidNone")}</p>;
          return (
            <ul className={styles.said}>
              {shown.map((row) => (
                <li key={row.id}>
                  <Statement baseline={row} />
                  <span className={styles.result}>
                    <StatusBadge status={row.assessment.status} />
                    {row.assessment.actual !== null && (
                      <>
                        <Actual baseline={row} />
                        <Deviation baseline={row} />
                      </>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}
