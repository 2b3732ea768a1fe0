import type { ComparisonView } from "@sector-tracker/shared/contract";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { signed } from "../../ui/format.ts";
import { periodText } from "../../ui/period.ts";
import styles from "./growth-bars.module.css";

interface Bar {
  name: string;
  note: string;
  value: number;
  kind: "promised" | "needed" | "actual";
}

/** Growth a year on one scale: what was promised, what it has been, what it would still take, the best there was. */
export function GrowthBars({ comparison }: { comparison: ComparisonView }) {
  const { t } = useTranslation();
  const { lang } = useView();
  const { assessment, baseline } = comparison;
  const { requiredGrowthPercent: needed, achievedGrowthPercent: soFar, bestGrowthPercent: best } = assessment;
  const { growth } = baseline;
  const period = assessment.period === null ? "" : periodText(assessment.period, lang);
  const horizon = assessment.horizon === null ? "" : periodText(assessment.horizon, lang);
  const bars: Bar[] = [
    growth?.basis === "cagr"
      ? { name: t("growth.promised"), note: "", value: growth.ratePercent, kind: "promised" as const }
      : null,
    soFar === null
      ? null
      : {
          name: t("growth.soFar"),
          note: t("growth.until", { period }),
          value: soFar,
          kind: "actual" as const,
        },
    needed === null
      ? null
      : {
          name: t("growth.needed"),
          note: t("growth.between", { from: period, to: horizon }),
          value: needed,
          kind: "needed" as const,
        },
    best === null ? null : { name: t("growth.best"), note: "", value: best, kind: "actual" as const },
  ].filter((bar) => bar !== null);
  if (bars.length === 0) return null;
  const low = Math.min(0, ...bars.map(({ value }) => value));
  const high = Math.max(0, ...bars.map(({ value }) => value));
  const place = (value: number) => ((value - low) / (high - low)) * 100;
  return (
    <div className={styles.block}>
      <h3>{t("growth.title")}</h3>
      <dl className={styles.bars}>
        {bars.map(({ name, note, value, kind }) => (
          <div key={name}>
            <dt>
              {name} {note !== "" && <span className="muted">{note}</span>}
            </dt>
            <dd>
              <span className={styles.room} aria-hidden>
                <span className={styles.zero} style={{ left: `${String(place(0))}%` }} />
                <span
                  className={styles.bar}
                  data-kind={kind}
                  style={{
                    left: `${String(Math.min(place(0), place(value)))}%`,
                    width: `${String(Math.abs(place(value) - place(0)))}%`,
                  }}
                />
              </span>
              <span className="num">{`${signed(value)}%`}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
