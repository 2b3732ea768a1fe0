import type { BaselineView } from "@sector-tracker/shared/contract";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { MoreRows } from "../../ui/more-rows.tsx";
import { Section } from "../../ui/page.tsx";
import { Loaded, SkeletonRows } from "../../ui/state.tsx";
import { STATUS_ORDER, StatusBadge } from "../../ui/status.tsx";
import { Actual, Deviation } from "../scoreboard/outcome.tsx";
import { Statement } from "../scoreboard/statement.tsx";

/** Statements with what became of them, in few columns. */
export function StatementsTable({
  rows,
  caption,
  first = 10,
}: {
  rows: readonly BaselineView[];
  caption: string;
  /** How many stand there before the reader asks for all. */
  first?: number;
}) {
  const [all, setAll] = useState(false);
  const { t } = useTranslation();
  const { say } = useView();
  const columns: Column<BaselineView>[] = [
    {
      id: "statement",
      header: t("scoreboard.statement"),
      width: "46%",
      cell: (row) => <Statement baseline={row} />,
      sortBy: (row) => say(row.label),
    },
    { id: "kind", header: t("common.kind"), cell: (row) => t(`kind.${row.kind}`), sortBy: (row) => row.kind },
    {
      id: "actual",
      header: t("baselines.actual"),
      align: "right",
      cell: (row) => <Actual baseline={row} />,
    },
    {
      id: "deviation",
      header: t("scoreboard.deviation"),
      align: "right",
      cell: (row) => <Deviation baseline={row} />,
      sortBy: (row) => row.assessment.deviation,
    },
    {
      id: "status",
      header: t("common.status"),
      cell: (row) => <StatusBadge status={row.assessment.status} />,
      sortBy: (row) => STATUS_ORDER.indexOf(row.assessment.status),
    },
  ];
  const ranked = [...rows].sort(
    (a, b) => STATUS_ORDER.indexOf(a.assessment.status) - STATUS_ORDER.indexOf(b.assessment.status),
  );
  const shown = all ? ranked : ranked.slice(0, first);
  return (
    <>
      <DataTable caption={caption} columns={columns} rows={shown} rowKey={(row) => row.id} sort="status" />
      {ranked.length > first && (
        <MoreRows
          query={{
            hasNextPage: shown.length < ranked.length,
            isFetchingNextPage: false,
            fetchNextPage: () => {
              setAll(true);
            },
          }}
          shown={shown.length}
          total={ranked.length}
        />
      )}
    </>
  );
}

/** What the report said of a company. */
export function SaidSection({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const { asOf } = useView();
  const said = useQuery(read("listBaselines", { query: { company: slug, limit: 200, asOf } }));
  return (
    <Section title={t("company.said")}>
      <Loaded query={said} skeleton={<SkeletonRows rows={4} />}>
        {(list) =>
          list.data.length === 0 ? (
            <p className="muted">{t("company.saidNone")}</p>
          ) : (
            <StatementsTable rows={list.data} caption={t("company.said")} />
          )
        }
      </Loaded>
    </Section>
  );
}
