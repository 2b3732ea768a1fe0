import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { QueryOf } from "../../api/client.ts";
import { readSteady } from "../../api/read.ts";
import { useSegments } from "../../api/segments.ts";
import { useView } from "../../app/view.ts";
import { usePalette } from "../../charts/colors.ts";
import { ScatterChart, type Dot } from "../../charts/scatter/scatter-chart.tsx";
import { layerColour, layerName } from "../../ui/layer.ts";
import { Section } from "../../ui/page.tsx";
import { dayText } from "../../ui/period.ts";
import { Loaded, SkeletonBlock } from "../../ui/state.tsx";

/** The largest so many are drawn; the list says how many there are. */
const LIMIT = 500;

/** Every round with a disclosed amount as a dot in its layer's colour; a dot leads to its company. */
export function RoundDots({ filters }: { filters: QueryOf<"listFundingRounds"> }) {
  const { t } = useTranslation();
  const { lang, say, today } = useView();
  const palette = usePalette();
  const navigate = useNavigate();
  const { segments } = useSegments();
  const rounds = useQuery(
    readSteady("listFundingRounds", { query: { ...filters, sort: "-amount", limit: LIMIT } }),
  );
  const data = rounds.data?.data;
  const currency = filters.currency ?? "USD";
  const layers = useMemo(() => new Map(segments.map((each) => [each.slug, each.layer])), [segments]);
  const dots = useMemo<Dot[]>(
    () =>
      (data ?? []).flatMap((round) => {
        const { amount } = round;
        if (amount === null) return [];
        const { converted } = amount;
        const value =
          converted !== null && "value" in converted
            ? converted.value
            : amount.unit === currency
              ? amount.value
              : null;
        if (value === null) return [];
        const layer = round.segment === null ? "sector" : (layers.get(round.segment) ?? "sector");
        return [
          { key: round.id, label: say(round.company.name), group: layer, at: round.announcedOn, value },
        ];
      }),
    [data, layers, say, currency],
  );
  const groups = useMemo(
    () =>
      [...new Set([...segments.map((segment) => segment.layer), "sector"])]
        .filter((layer) => dots.some((dot) => dot.group === layer))
        .map((layer) => ({
          key: layer,
          label: layer === "sector" ? t("charts.remainder") : layerName(segments, layer, say),
          color: layerColour(palette, layer),
        })),
    [dots, segments, palette, say, t],
  );
  return (
    <Section title={t("charts.everyRound")}>
      <Loaded query={rounds} skeleton={<SkeletonBlock height={420} />}>
        {(list) => {
          const without = list.data.length - dots.length;
          return (
            <ScatterChart
              id="rounds-by-day"
              dots={dots}
              groups={groups}
              unit={currency}
              title={t("charts.dots", { count: dots.length })}
              subtitle={`${currency} · ${t("common.asOf", { date: dayText(today, lang) })}`}
              sources={[...new Set(list.data.map((round) => round.provenance.source))]}
              columns={[t("common.company"), t("common.date"), t("charts.layer"), t("funding.amount")]}
              noData={t("state.noRecordsHint")}
              note={without > 0 ? t("funding.undisclosed", { count: without }) : undefined}
              fileName="rounds"
              onPick={(key) => {
                const round = list.data.find((each) => each.id === key);
                if (round !== undefined)
                  void navigate({ to: "/companies/$slug", params: { slug: round.company.slug } });
              }}
            />
          );
        }}
      </Loaded>
    </Section>
  );
}
