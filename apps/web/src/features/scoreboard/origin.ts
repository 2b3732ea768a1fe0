import type { BaselineView } from "@sector-tracker/shared/contract";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import type { Origin } from "../../ui/figure.tsx";
import { exactQuantity } from "../../ui/format.ts";
import { periodText } from "../../ui/period.ts";

/**
 * Where a baseline's actual comes from, and with it whatever was worked out from it: the observation taken, or each
 * member of a basket, and what growth counts from. Written when the panel opens; undefined where nothing was measured.
 */
export function useOrigin({ label, assessment, indicator }: BaselineView): (() => Origin) | undefined {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const { derivedFrom, period } = assessment;
  if (derivedFrom.length === 0) return undefined;
  return () => ({
    title: period === null ? say(label) : `${say(label)}, ${periodText(period, lang)}`,
    note: indicator?.compare === "growth" ? t("scoreboard.byGrowth") : undefined,
    items: derivedFrom.flatMap(({ provenance }) => provenance),
    inputs: derivedFrom.flatMap(({ role, label: member, period: of, value, unit, provenance }) => {
      const name = member === null ? t("chart.actual") : say(member);
      const text = `${name}, ${periodText(of, lang)}: ${exactQuantity(value, unit, lang)}`;
      const written = role === "growth-base" ? t("scoreboard.growthBase", { value: text }) : text;
      return provenance.map(() => written);
    }),
  });
}
