import type { ComparisonView } from "@sector-tracker/shared/contract";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { Choice, Tick } from "../../ui/chips.tsx";
import { exactQuantity, quantity } from "../../ui/format.ts";
import { dayText, periodText } from "../../ui/period.ts";
import { usePalette } from "../colors.ts";
import { ChartFrame, type ChartTable } from "../frame.tsx";
import { pathModel } from "./model.ts";
import { pathOption } from "./option.ts";

type Scale = "log" | "linear";

/** The promise and what became of it: expected path with its band, observations, the report's date and today. */
export function PathChart({
  comparison,
  scale,
  onScale,
  fileName,
}: {
  comparison: ComparisonView;
  scale: Scale | undefined;
  onScale: (scale: Scale) => void;
  fileName: string;
}) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const palette = usePalette();
  // Other houses measure other scopes and would blow up the axis; the reader can call them in.
  const [showSpread, setShowSpread] = useState(false);
  const { unit, baseline } = comparison;
  const model = useMemo(() => pathModel(comparison), [comparison]);
  const houses = [...new Set(comparison.spread.map((house) => house.publisher))];
  const log = scale === undefined ? (model?.suggestsLog ?? false) : scale === "log";
  const option = useMemo(
    () =>
      model === null
        ? null
        : pathOption(
            model,
            { reportDate: comparison.reportDate, today: comparison.today },
            log,
            showSpread,
            {
              expected: t("chart.expected"),
              actual: t("chart.actual"),
              reportDate: t("chart.reportDate"),
              today: t("chart.today"),
              short: (value) => quantity(value, unit, lang),
              day: (iso) => dayText(iso, lang),
            },
            palette,
          ),
    [model, comparison.reportDate, comparison.today, log, showSpread, unit, lang, palette, t],
  );
  const publishers = [
    ...new Set(
      comparison.observations.map((observation) => observation.publisher).filter((name) => name !== null),
    ),
  ];
  const table: ChartTable = {
    columns: [t("common.period"), t("chart.expected"), t("chart.lower"), t("chart.upper"), t("chart.actual")],
    rows: tableRows(comparison),
    brief: (value) => quantity(value, unit, lang),
    show: (value, column) => {
      if (value === null) return "–";
      return column === 0 ? periodText(String(value), lang) : exactQuantity(Number(value), unit, lang);
    },
  };
  const { assessment } = comparison;
  return (
    <ChartFrame
      id="path"
      unit={unit}
      level="h2"
      title={say(baseline.label)}
      subtitle={`${unit} · ${t("common.asOf", { date: dayText(assessment.asOf, lang) })}`}
      sources={[...new Set([baseline.publisher, ...publishers])].filter((name) => name !== null)}
      legend={[
        { name: t("chart.expected"), color: palette.expected, mark: "dashed" },
        {
          name: t("chart.band", { percent: String(comparison.bandPercent) }),
          color: palette.band,
          mark: "band",
        },
        { name: t("chart.actual"), color: palette.ink, mark: "line" },
        ...(showSpread
          ? houses.map((house, index) => ({
              name: house,
              color: palette.series[1 + (index % (palette.series.length - 1))] ?? palette.muted,
              mark: "dot" as const,
            }))
          : []),
      ]}
      table={table}
      cursorOf={(row, column) => {
        const cells = table.rows[row] ?? [];
        const at = atOf(comparison, String(cells[0]));
        const value = cells[column];
        return at === null ? null : { x: at, y: typeof value === "number" ? value : null };
      }}
      option={option}
      height={360}
      label={`${t(`status.${assessment.status}`)}. ${say(assessment.reason)}`}
      noData={comparison.pathReason === null ? t("baseline.noPath") : say(comparison.pathReason)}
      fileName={fileName}
      controls={
        model === null ? undefined : (
          <>
            <Choice<Scale>
              label={t("chart.linear")}
              hideLabel
              value={log ? "log" : "linear"}
              onChange={onScale}
              choices={[
                { value: "linear", label: t("chart.linear") },
                { value: "log", label: t("chart.logScale") },
              ]}
            />
            {comparison.spread.length > 0 && (
              <Tick label={t("chart.related")} checked={showSpread} onChange={setShowSpread} />
            )}
          </>
        )
      }
    />
  );
}

/** The day at which a period stands on the axis. */
function atOf(comparison: ComparisonView, period: string): string | null {
  const found =
    comparison.path.find((point) => point.period === period) ??
    comparison.observations.find((observation) => observation.latest && observation.period === period);
  return found?.at ?? null;
}

/** One row a period: expected with its edges, and the observation in force. */
function tableRows(comparison: ComparisonView): (string | number | null)[][] {
  const rows = new Map<string, (string | number | null)[]>();
  for (const point of comparison.path)
    rows.set(point.period, [point.period, point.expected, point.lower, point.upper, null]);
  for (const observation of comparison.observations.filter((item) => item.latest)) {
    const row = rows.get(observation.period) ?? [observation.period, null, null, null, null];
    row[4] = observation.value;
    rows.set(observation.period, row);
  }
  return [...rows.values()].sort((a, b) => String(a[0]).localeCompare(String(b[0])));
}
