import type { ComparisonView, ObservationView } from "@sector-tracker/shared/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { Figure } from "../../ui/figure.tsx";
import { MoreRows } from "../../ui/more-rows.tsx";
import { dayText, periodText } from "../../ui/period.ts";
import { EmptyState } from "../../ui/state.tsx";

const FIRST = 12;

/** Every observation with its vintages, newest period first; the newest dozen until the reader asks for all. */
export function ObservationsTable({ comparison }: { comparison: ComparisonView }) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const [everything, setEverything] = useState(false);
  const all = comparison.observations
    .map((observation, index) => ({ ...observation, index }))
    .sort((a, b) => b.at.localeCompare(a.at) || b.knownAt.localeCompare(a.knownAt));
  const rows = everything ? all : all.slice(0, FIRST);
  const columns: Column<ObservationView & { index: number }>[] = [
    {
      id: "period",
      header: t("common.period"),
      cell: (row) => periodText(row.period, lang),
      sortBy: (row) => row.at,
    },
    {
      id: "value",
      header: t("common.value"),
      align: "right",
      cell: (row) => (
        <Figure
          value={row.value}
          unit={row.unit}
          origin={{
            title: `${say(comparison.baseline.label)}, ${periodText(row.period, lang)}`,
            items: row.provenance,
          }}
        />
      ),
      sortBy: (row) => row.value,
    },
    {
      id: "kind",
      header: t("common.kind"),
      cell: (row) => t(row.kind === "actual" ? "baseline.actualKind" : "baseline.estimateKind"),
    },
    {
      id: "publisher",
      header: t("common.publisher"),
      cell: (row) => row.publisher ?? "",
      sortBy: (row) => row.publisher,
    },
    {
      id: "known",
      header: t("common.knownAt"),
      cell: (row) => <span className="num">{dayText(row.knownAt, lang)}</span>,
      sortBy: (row) => row.knownAt,
    },
    {
      id: "vintage",
      header: t("common.status"),
      cell: (row) =>
        row.latest ? t("baseline.vintage") : <span className="muted">{t("baseline.earlier")}</span>,
    },
  ];
  return (
    <>
      <DataTable
        caption={t("baseline.observations")}
        columns={columns}
        rows={rows}
        rowKey={(row) => String(row.index)}
        empty={<EmptyState title={t("baseline.observationsNone")} hint={say(comparison.assessment.reason)} />}
      />
      {all.length > FIRST && (
        <MoreRows
          query={{
            hasNextPage: rows.length < all.length,
            isFetchingNextPage: false,
            fetchNextPage: () => {
              setEverything(true);
            },
          }}
          shown={rows.length}
          total={all.length}
        />
      )}
    </>
  );
}

type SpreadRow = ComparisonView["spread"][number]["points"][number] & {
  publisher: string;
  definition: string;
  index: number;
};

/** What other houses publish of related quantities. */
export function SpreadTable({ comparison }: { comparison: ComparisonView }) {
  const { t } = useTranslation();
  const { lang } = useView();
  const rows: SpreadRow[] = comparison.spread
    .flatMap((house) =>
      house.points.map((point) => ({ ...point, publisher: house.publisher, definition: house.definition })),
    )
    .map((row, index) => ({ ...row, index }));
  const columns: Column<SpreadRow>[] = [
    {
      id: "publisher",
      header: t("common.publisher"),
      cell: (row) => row.publisher,
      sortBy: (row) => row.publisher,
    },
    {
      id: "definition",
      header: t("baseline.definition"),
      width: "38%",
      cell: (row) => <span className="small muted">{row.definition}</span>,
    },
    {
      id: "period",
      header: t("common.period"),
      cell: (row) => periodText(row.period, lang),
      sortBy: (row) => row.at,
    },
    {
      id: "value",
      header: t("common.value"),
      align: "right",
      cell: (row) => (
        <Figure
          value={row.value}
          unit={comparison.unit}
          origin={{ title: `${row.publisher}, ${periodText(row.period, lang)}`, items: [row.provenance] }}
        />
      ),
      sortBy: (row) => row.value,
    },
    {
      id: "kind",
      header: t("common.kind"),
      cell: (row) =>
        t(
          {
            actual: "baseline.actualKind",
            estimate: "baseline.estimateKind",
            forecast: "baseline.forecastKind",
          }[row.kind] as "baseline.actualKind",
        ),
    },
  ];
  return (
    <DataTable
      caption={t("baseline.spread")}
      columns={columns}
      rows={rows}
      rowKey={(row) => String(row.index)}
    />
  );
}
