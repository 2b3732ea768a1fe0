import type { ValueChain } from "@sector-tracker/shared/contract";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { Figure } from "../../ui/figure.tsx";
import { StatusTally } from "../../ui/status-tally.tsx";
import { mapRows, tint, type MapNode } from "./map-model.ts";
import styles from "./value-chain.module.css";

/** A node's figure by the chosen metric: statuses as counts, everything else as a number with its unit. */
function NodeValue({ chain, item }: { chain: ValueChain; item: MapNode }) {
  const { t } = useTranslation();
  const { node, remainder, value } = item;
  if (chain.metric === "status" && !remainder && node.baselines > 0)
    return <StatusTally counts={node.statuses} />;
  if (chain.metric === "status" || value === null)
    return <span className="muted small">{t("chain.noValue")}</span>;
  return <Figure value={value} unit={chain.unit} />;
}

/** The way from a cell to its segment; what stands in no part leads to the segment that it stands in. */
function NodeName({ item, className }: { item: MapNode; className?: string | undefined }) {
  const { t } = useTranslation();
  const { say } = useView();
  const name = say(item.node.name);
  return (
    <Link
      to="/segments/$slug"
      params={{ slug: item.node.slug }}
      {...(className === undefined ? {} : { className })}
      {...(item.remainder ? { title: t("charts.remainderHint", { segment: name }) } : {})}
    >
      {item.remainder ? t("charts.remainder") : name}
    </Link>
  );
}

/** The ways from a cell to its companies and its baselines. */
function NodeLinks({ item }: { item: MapNode }) {
  const { t } = useTranslation();
  const { slug, companies, baselines } = item.node;
  if (item.remainder) return null;
  return (
    <div className={styles.ways}>
      <Link to="/companies" search={{ segment: slug }}>
        {t("chain.companiesCount", { count: companies })}
      </Link>
      {baselines > 0 && (
        <Link to="/baselines" search={{ segment: slug }}>
          {t("chain.baselinesCount", { count: baselines })}
        </Link>
      )}
    </div>
  );
}

function Cell({
  chain,
  item,
  parts,
  strength,
}: {
  chain: ValueChain;
  item: MapNode;
  parts: readonly MapNode[];
  strength: number;
}) {
  const { t } = useTranslation();
  const { counted, of } = item.coverage;
  return (
    <div
      className={styles.cell}
      data-key={item.key}
      data-remainder={item.remainder}
      style={{
        background: `color-mix(in srgb, var(--layer-${item.node.layer}, var(--layer-sector)) ${String(Math.round(strength * 26))}%, var(--panel))`,
      }}
    >
      <NodeName item={item} className={styles.name} />
      <div className={styles.value}>
        <NodeValue chain={chain} item={item} />
      </div>
      {chain.metric !== "companies" && chain.metric !== "status" && (
        <div className={styles.cover}>{t("chain.coverage", { counted, of })}</div>
      )}
      <NodeLinks item={item} />
      {parts.length > 0 && (
        <ul className={styles.parts}>
          {parts.map((part) => (
            <li key={part.key}>
              <NodeName item={part} />
              <NodeValue chain={chain} item={part} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Layers under each other as the chain is read, their segments beside each other. */
export function ChainGrid({ chain }: { chain: ValueChain }) {
  const rows = mapRows(chain);
  const values = rows.flatMap((row) => row.cells.map((cell) => cell.node.value));
  return (
    <div className={styles.map}>
      {rows.map((row) => (
        <div
          key={row.node.key}
          className={styles.layer}
          style={{ borderLeftColor: `var(--layer-${row.node.node.layer}, var(--layer-sector))` }}
        >
          <div className={styles.head} data-key={row.node.key}>
            <NodeName item={row.node} className={styles.layerName} />
            <div className={styles.layerValue}>
              <NodeValue chain={chain} item={row.node} />
            </div>
            <NodeLinks item={row.node} />
          </div>
          <div className={styles.cells}>
            {row.cells.map((cell) => (
              <Cell
                key={cell.node.key}
                chain={chain}
                item={cell.node}
                parts={cell.parts}
                strength={tint(cell.node.value, values)}
              />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
