import type { ValueChain, ValueChainNode } from "@sector-tracker/shared/contract";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { Figure, NoFigure } from "../../ui/figure.tsx";
import { StatusTally } from "../../ui/status-tally.tsx";

/** Every node of the map as a row, the whole sector first: what the map shows adds up to these very figures. */
export function ChainTable({ chain }: { chain: ValueChain }) {
  const { t } = useTranslation();
  const { say } = useView();
  const depth = (node: ValueChainNode): number => {
    const parent = chain.nodes.find((other) => other.slug === node.parent);
    return parent === undefined ? 0 : 1 + depth(parent);
  };
  const columns: Column<ValueChainNode>[] = [
    {
      id: "segment",
      header: t("chain.segmentCol"),
      cell: (node) => (
        <Link to="/segments/$slug" params={{ slug: node.slug }} style={{ paddingLeft: depth(node) * 16 }}>
          {say(node.name)}
        </Link>
      ),
    },
    {
      id: "value",
      header: t(chain.metric === "companies" ? "chain.valueCol" : `metric.${chain.metric}`),
      align: "right",
      cell: (node) =>
        chain.metric === "status" ? (
          <StatusTally counts={node.statuses} />
        ) : node.value === null ? (
          <NoFigure />
        ) : (
          <Figure value={node.value} unit={chain.unit} />
        ),
      sortBy: (node) => node.value,
    },
    {
      id: "coverage",
      header: t("chain.coverageCol"),
      align: "right",
      cell: (node) => t("chain.coverage", { counted: node.coverage.counted, of: node.coverage.of }),
      sortBy: (node) => node.coverage.counted,
    },
    {
      id: "companies",
      header: t("chain.companiesCol"),
      align: "right",
      cell: (node) => (
        <Link to="/companies" search={{ segment: node.slug }}>
          {node.companies}
        </Link>
      ),
      sortBy: (node) => node.companies,
    },
    {
      id: "baselines",
      header: t("chain.baselinesCol"),
      align: "right",
      cell: (node) => (
        <Link to="/baselines" search={{ segment: node.slug }}>
          {node.baselines}
        </Link>
      ),
      sortBy: (node) => node.baselines,
    },
  ];
  return (
    <DataTable caption={t("chain.table")} columns={columns} rows={chain.nodes} rowKey={(node) => node.slug} />
  );
}
