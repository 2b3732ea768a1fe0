import type { FundingTrend } from "@sector-tracker/shared/contract";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { exactQuantity, quantity } from "../../ui/format.ts";
import { Section } from "../../ui/page.tsx";
import styles from "./funding.module.css";

/** How much of the whole the largest rounds hold. */
export function Concentration({ trend }: { trend: FundingTrend }) {
  const { t } = useTranslation();
  const { lang } = useView();
  if (trend.concentration.length === 0) return null;
  return (
    <Section title={t("funding.concentration")}>
      <dl className={styles.shares}>
        {trend.concentration.map(({ top, percent }) => (
          <div key={top}>
            <dt>{top === 1 ? t("charts.topOne") : t("charts.topShare", { count: top })}</dt>
            <dd>
              <span aria-hidden className={styles.meter}>
                <span style={{ width: `${String(Math.min(100, percent))}%` }} />
              </span>
              <span className="num" title={exactQuantity(percent, "percent", lang)}>
                {t("charts.ofWhole", { percent: quantity(percent, "percent", lang) })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
