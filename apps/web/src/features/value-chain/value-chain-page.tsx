import type { ValueChain, ValueChainNode } from "@sector-tracker/shared/contract";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../api/client.ts";
import { readSteady } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { Choice } from "../../ui/chips.tsx";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { Figure, NoFigure } from "../../ui/figure.tsx";
import { PageHeader, Section } from "../../ui/page.tsx";
import { dayText } from "../../ui/period.ts";
import { Loaded, SkeletonBlock } from "../../ui/state.tsx";
import { StatusTally } from "../../ui/status-tally.tsx";
import { mapRows, tint } from "./map-model.ts";
import { VALUE_CHAIN_METRICS } from "./metrics.ts";
import styles from "./value-chain.module.css";

const route = getRouteApi("/value-chain");

/** A node's figure by the chosen metric: statuses as counts, everything else as a number with its unit. */
function NodeValue({ chain, node }: { chain: ValueChain; node: ValueChainNode }) {
  const { t } = useTranslation();
  if (chain.metric === "status") {
    return node.baselines === 0 ? (
      <span className="muted small">{t("chain.noValue")}</span>
    ) : (
      <StatusTally counts={node.statuses} />
    );
  }
  if (node.value === null) return <span className="muted small">{t("chain.noValue")}</span>;
  return <Figure value={node.value} unit={chain.unit} />;
}

function Cell({
  chain,
  node,
  parts,
  strength,
}: {
  chain: ValueChain;
  node: ValueChainNode;
  parts: readonly ValueChainNode[];
  strength: number;
}) {
  const { t } = useTranslation();
  const { say } = useView();
  return (
    <div
      className={styles.cell}
      style={{
        background: `color-mix(in srgb, var(--layer-${node.layer}) ${String(Math.round(strength * 26))}%, var(--panel))`,
      }}
    >
      <Link to="/segments/$slug" params={{ slug: node.slug }} className={styles.name}>
        {say(node.name)}
      </Link>
      <div className={styles.value}>
        <NodeValue chain={chain} node={node} />
      </div>
      <div className={styles.cover}>
        {chain.metric === "companies" || chain.metric === "status"
          ? t("chain.baselinesCount", { count: node.baselines })
          : t("chain.coverage", { counted: node.coverage.counted, of: node.coverage.of })}
      </div>
      {parts.length > 0 && (
        <ul className={styles.parts}>
          {parts.map((part) => (
            <li key={part.slug}>
              <Link to="/segments/$slug" params={{ slug: part.slug }}>
                {say(part.name)}
              </Link>
              <NodeValue chain={chain} node={part} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function ChainMap({ chain }: { chain: ValueChain }) {
  const { t } = useTranslation();
  const { say } = useView();
  const rows = mapRows(chain);
  const leaves = rows.flatMap((row) => row.cells.map((cell) => cell.node.value));
  return (
    <div className={styles.map}>
      {rows.map((row) => (
        <Fragment key={row.node.slug}>
          <div className={styles.layer} style={{ borderLeftColor: `var(--layer-${row.node.layer})` }}>
            <div className={styles.head}>
              <Link to="/segments/$slug" params={{ slug: row.node.slug }} className={styles.layerName}>
                {say(row.node.name)}
              </Link>
              <div className={styles.layerValue}>
                <NodeValue chain={chain} node={row.node} />
              </div>
              <div className="muted small">{t("chain.companiesCount", { count: row.node.companies })}</div>
            </div>
            <div className={styles.cells}>
              {row.cells.map((cell) => (
                <Cell
                  key={cell.node.slug}
                  chain={chain}
                  node={cell.node}
                  parts={cell.parts}
                  strength={tint(cell.node.value, leaves)}
                />
              ))}
            </div>
          </div>
        </Fragment>
      ))}
    </div>
  );
}

function ChainTable({ chain }: { chain: ValueChain }) {
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
      cell: (node) => node.companies,
      sortBy: (node) => node.companies,
    },
    {
      id: "baselines",
      header: t("chain.baselinesCol"),
      align: "right",
      cell: (node) => node.baselines,
      sortBy: (node) => node.baselines,
    },
  ];
  return (
    <DataTable caption={t("chain.table")} columns={columns} rows={chain.nodes} rowKey={(node) => node.slug} />
  );
}

/** The sector as a map of layers and industries, by a metric of the reader's choice. */
export function ValueChainPage() {
  const { t } = useTranslation();
  const { lang, say, asOf, currency } = useView();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const metric = search.metric ?? "companies";
  const query = { metric, asOf, currency };
  const chain = useQuery(readSteady("getValueChain", { query }));
  return (
    <>
      <PageHeader
        title={t("chain.title")}
        lead={t("chain.lead")}
        actions={
          <a href={addressOf("getValueChain", { query: { ...query, format: "csv" } })}>{t("common.csv")}</a>
        }
      />
      <div style={{ marginBottom: 12 }}>
        <Choice
          label={t("chain.metric")}
          value={metric}
          onChange={(next) => {
            void navigate({ search: (previous) => ({ ...previous, metric: next }), resetScroll: false });
          }}
          choices={VALUE_CHAIN_METRICS.map((value) => ({ value, label: t(`metric.${value}`) }))}
        />
      </div>
      <Loaded query={chain} skeleton={<SkeletonBlock height={640} />}>
        {(data) => (
          <>
            <p className="muted small" style={{ marginBottom: 10 }}>
              {[data.currency, say(data.note), t("common.asOf", { date: dayText(data.asOf, lang) })]
                .filter((part) => part !== null)
                .join(" · ")}
            </p>
            <ChainMap chain={data} />
            <Section title={t("chain.table")}>
              <ChainTable chain={data} />
            </Section>
          </>
        )}
      </Loaded>
    </>
  );
}
