import type { BaselineView } from "@sector-tracker/shared/contract";
import { Link } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { quantity, signed, type Lang } from "../../ui/format.ts";
import { periodText } from "../../ui/period.ts";
import styles from "./scoreboard.module.css";

/** The two halves of a baseline's identity, as its address needs them. */
export function baselineParams(id: string): { report: string; key: string } {
  const [report = "", key = ""] = id.split("/");
  return { report, key };
}

/** What the report promises or states, in a few characters: its last value with its period, else its growth rate. */
export function headline(baseline: BaselineView, lang: Lang, t: TFunction): string {
  const point = baseline.points.at(-1);
  if (point !== undefined) {
    const qualifier = point.qualifier === "exact" ? "" : t(`qualifier.${point.qualifier}`);
    const value = [qualifier, quantity(point.value, baseline.unit, lang)]
      .filter((part) => part !== "")
      .join(" ");
    return point.period === null
      ? value
      : t("scoreboard.promised", { value, period: periodText(point.period, lang) });
  }
  return growthText(baseline, lang, t) ?? "";
}

/** The growth that the report states, in words. */
export function growthText(baseline: BaselineView, lang: Lang, t: TFunction): string | null {
  const { growth } = baseline;
  if (growth === null) return null;
  const rate =
    growth.basis === "multiple"
      ? quantity(growth.ratePercent, "multiple", lang)
      : `${signed(growth.ratePercent)}%`;
  const period = growth.to === null ? null : periodText(growth.to, lang);
  const from = growth.from === null ? null : periodText(growth.from, lang);
  const span = [from, period].filter((part) => part !== null).join("–");
  const basis = growth.basis === "multiple" ? "" : t(`baseline.basis.${growth.basis}`);
  return [lang === "ko" ? basis : rate, lang === "ko" ? rate : basis, span === "" ? "" : `(${span})`]
    .filter((part) => part !== "")
    .join(" ");
}

/** A baseline in plain words with the house it comes from and its figure. */
export function Statement({ baseline, figure = true }: { baseline: BaselineView; figure?: boolean }) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  return (
    <span className={styles.statement}>
      <Link to="/baselines/$report/$key" params={baselineParams(baseline.id)} className={styles.label}>
        {say(baseline.label)}
      </Link>
      <span className={styles.detail}>
        {[baseline.publisher, figure ? headline(baseline, lang, t) : t(`kind.${baseline.kind}`)]
          .filter((part) => part !== null && part !== "")
          .join(" · ")}
      </span>
    </span>
  );
}
