import type { BaselineView } from "@sector-tracker/shared/contract";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import type { Origin } from "../../ui/figure.tsx";
import { exactQuantity } from "../../ui/format.ts";
import { periodText } from "../../ui/period.ts";

/**
 * Where a baseline's actual comes from, and with it whatever was worked out from it: the observation taken, or each
 * member of a basket, and what growth counts from. Undefined where nothing was measured.
 */
export function useOrigin(): (baseline: BaselineView) => Origin | undefined {
  const { t } = useTranslation();
  const { lang, say } = useView();
  return useCallback(
    ({ label, assessment, indicator }: BaselineView): Origin | undefined => {
      const { derivedFrom, period } = assessment;
      if (derivedFrom.length === 0) return undefined;
      const at = period === null ? "" : `, ${periodText(period, lang)}`;
      return {
        title: `${say(label)}${at}`,
        note: indicator?.compare === "growth" ? t("scoreboard.byGrowth") : undefined,
        items: derivedFrom.map(({ provenance }) => provenance).flat(),
        inputs: derivedFrom.flatMap(({ role, label: member, period: of, value, unit, provenance }) => {
          const name = member === null ? t("chart.actual") : say(member);
          const text = `${name}, ${periodText(of, lang)}: ${exactQuantity(value, unit, lang)}`;
          const written = role === "growth-base" ? t("scoreboard.growthBase", { value: text }) : text;
          return provenance.map(() => written);
        }),
      };
    },
    [t, lang, say],
  );
}
