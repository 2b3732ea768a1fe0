import type { ReferenceItemView } from "@sector-tracker/shared/contract";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { Figure, NoFigure } from "../../ui/figure.tsx";
import { useProvenance } from "../../ui/provenance.tsx";
import { dayText } from "../../ui/period.ts";
import { SmallButton } from "../../ui/small-button.tsx";

/** Measures that have a column of their own; the others stand in the row's details. */
const COLUMNS = 4;

/** `trainingCompute` as words: a source's own measure has no translation of its own. */
function words(name: string): string {
  return name.replaceAll(/([A-Z])/g, " $1").toLowerCase();
}

/** Items with their most frequent measures; each figure leads back to its document. */
export function ReferenceTable({
  rows,
  measures,
  empty,
}: {
  rows: readonly ReferenceItemView[];
  measures: readonly string[];
  empty: ReactNode;
}) {
  const { t, i18n } = useTranslation();
  const { lang, say } = useView();
  const show = useProvenance();
  const measureName = (name: string) =>
    i18n.exists(`reference.measures.${name}`) ? t(`reference.measures.${name}` as never) : words(name);
  const columns: Column<ReferenceItemView>[] = [
    {
      id: "name",
      header: t("reference.name"),
      width: "30%",
      cell: (row) => (
        <>
          <span style={{ fontWeight: 550 }}>{row.name}</span>
          <div className="muted small">
            {row.company === null ? (
              row.organisation
            ) : (
              <Link to="/companies/$slug" params={{ slug: row.company.slug }}>
                {say(row.company.name)}
              </Link>
            )}
          </div>
        </>
      ),
    },
    {
      id: "category",
      header: t("reference.category"),
      cell: (row) => row.category?.replaceAll(/,(?=\S)/g, ", ") ?? <NoFigure />,
    },
    {
      id: "date",
      header: t("common.date"),
      align: "right",
      cell: (row) => (row.date === null ? <NoFigure /> : dayText(row.date, lang)),
    },
    ...measures.slice(0, COLUMNS).map((name): Column<ReferenceItemView> => ({
      id: name,
      header: measureName(name),
      align: "right",
      cell: (row) => {
        const measure = row.measures[name];
        if (measure === undefined) return <NoFigure />;
        const title = `${row.name}: ${measureName(name)}`;
        return (
          <Figure value={measure.value} unit={measure.unit} origin={{ title, items: [row.provenance] }} />
        );
      },
    })),
    {
      id: "source",
      header: t("common.source"),
      align: "right",
      cell: (row) => (
        <SmallButton
          onClick={() => {
            show({ title: row.name, exact: row.key, items: [row.provenance] });
          }}
        >
          {t("reference.source")}
        </SmallButton>
      ),
    },
  ];
  return (
    <DataTable
      caption={t("data.reference")}
      columns={columns}
      rows={rows}
      rowKey={(row) => `${row.dataset}|${row.provenance.source}|${row.key}`}
      empty={empty}
      tall
    />
  );
}
