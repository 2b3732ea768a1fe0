import type pg from "pg";
import { type FactTable, originColumns } from "./fact-tables.ts";

/** A staged row that the merge refuses, by its order. */
export interface Refusal {
  readonly ord: number;
  readonly rule: "sign-changed" | "scale-changed" | "unit-changed" | "vintage-disagrees";
  readonly message: string;
}

/** What the merge of one table did. */
export interface MergeResult {
  readonly inserted: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly refusals: readonly Refusal[];
}

/**
 * Merges the staged rows, one statement per step whatever their number. A row is `unchanged` when the vintage before
 * it says the same, `inserted` when its fact is new, `revised` when it says otherwise. A row that contradicts a
 * stored vintage of the same day is a correction that we learn of today, and is stored as known from today.
 * `accepted` names the rows, by their order, that a person lets pass a rule.
 */
export async function mergeStaged(
  client: pg.PoolClient,
  table: FactTable,
  today: string,
  accepted: (rule: Refusal["rule"]) => readonly number[] = () => [],
): Promise<MergeResult> {
  await judge(client, table);
  const refusals = [
    ...(await guard(client, table, accepted)),
    ...(await unitChanges(client, table, accepted)),
  ];
  refusals.push(...(await redate(client, table, today)));
  const columns = [...table.columns, ...originColumns].join(", ");
  await client.query(
    `INSERT INTO ${table.table} (${columns})
     SELECT ${columns} FROM stage JOIN verdict USING (ord) WHERE verdict IN ('inserted', 'revised') ORDER BY ord`,
  );
  const counts = await client.query<{ verdict: string; n: number }>(
    "SELECT verdict, count(*)::int AS n FROM verdict GROUP BY verdict",
  );
  const of = (name: string): number => counts.rows.find((row) => row.verdict === name)?.n ?? 0;
  return { inserted: of("inserted"), revised: of("revised"), unchanged: of("unchanged"), refusals };
}

/**
 * Compares every staged row with the vintage before it, stored or staged. A row that is stored word for word under its
 * own date needs no ordering to be `unchanged`: most rows of a document that is read again are such, and are found by
 * one join before the others are put in their order.
 */
async function judge(client: pg.PoolClient, table: FactTable): Promise<void> {
  const identity = table.identity.join(", ");
  const order = table.order.join(", ");
  const guarded = table.guarded ?? "NULL::numeric";
  await client.query(
    `CREATE TEMP TABLE verdict ON COMMIT DROP AS
     WITH same AS MATERIALIZED (
       SELECT s.ord FROM stage s JOIN ${table.table} f USING (${identity}, ${order})
        WHERE ${valueText(table, "f")} = ${valueText(table, "s")}
     ), fresh AS MATERIALIZED (
       SELECT s.* FROM stage s WHERE NOT EXISTS (SELECT FROM same WHERE same.ord = s.ord)
     ), touched AS (
       SELECT f.* FROM ${table.table} f JOIN (SELECT DISTINCT ${identity} FROM fresh) k USING (${identity})
     ), vintages AS (
       SELECT ${identity}, ${order}, ${valueText(table)} AS said, ${guarded} AS figure, 0 AS staged, NULL::int AS ord FROM touched
       UNION ALL
       SELECT ${identity}, ${order}, ${valueText(table)}, ${guarded}, 1, ord FROM fresh
     ), placed AS (
       SELECT ord, staged, said, figure, ${identity}, ${order},
         lag(said) OVER w AS said_before,
         lag(figure) OVER w AS figure_before,
         lag(staged) OVER w = 0 AND lag(row(${order})::text) OVER w = row(${order})::text AS same_day,
         bool_or(staged = 0) OVER (PARTITION BY ${identity}) AS stored,
         row_number() OVER (PARTITION BY ${identity}, staged ORDER BY ${order}, ord) AS nth
       FROM vintages
       WINDOW w AS (PARTITION BY ${identity} ORDER BY ${order}, staged, ord)
     )
     SELECT ord, figure, figure_before, CASE
         WHEN said_before = said THEN 'unchanged'
         WHEN same_day THEN 'contradicts'
         WHEN stored OR nth > 1 THEN 'revised'
         ELSE 'inserted' END AS verdict
     FROM placed WHERE staged = 1
     UNION ALL SELECT DISTINCT ord, NULL::numeric, NULL::numeric, 'unchanged' FROM same`,
  );
  await client.query("ANALYZE verdict");
}

/** The values as one text, numbers without trailing zeros, so that 1.50 and 1.5 say the same. */
function valueText(table: FactTable, alias?: string): string {
  const named = (column: string): string => (alias === undefined ? column : `${alias}.${column}`);
  const values = table.values.map((column) =>
    numeric.has(column) ? `trim_scale(${named(column)})` : named(column),
  );
  return `row(${values.join(", ")})::text`;
}

const numeric: ReadonlySet<string> = new Set([
  "value",
  "open",
  "high",
  "low",
  "close",
  "volume",
  "numerator",
  "denominator",
  "amount",
  "rate",
  "post_money",
]);

/** A later vintage that turns the sign or is a hundred times larger or smaller is held back. */
async function guard(
  client: pg.PoolClient,
  table: FactTable,
  accepted: (rule: Refusal["rule"]) => readonly number[],
): Promise<Refusal[]> {
  if (table.guarded === null) return [];
  const { rows } = await client.query<{ ord: number; figure: string; before: string; turned: boolean }>(
    `UPDATE verdict SET verdict = 'refused'
     WHERE verdict IN ('revised', 'contradicts') AND figure_before <> 0 AND figure <> 0
       AND (sign(figure) <> sign(figure_before) OR abs(figure / figure_before) NOT BETWEEN 0.01 AND 100)
       AND ord <> ALL (CASE WHEN sign(figure) <> sign(figure_before) THEN $1::int[] ELSE $2::int[] END)
     RETURNING ord, trim_scale(figure)::text AS figure, trim_scale(figure_before)::text AS before,
       sign(figure) <> sign(figure_before) AS turned`,
    [accepted("sign-changed"), accepted("scale-changed")],
  );
  return rows.map((row) => ({
    ord: row.ord,
    rule: row.turned ? "sign-changed" : "scale-changed",
    message: `the value was ${row.before} in the vintage before and is now ${row.figure}`,
  }));
}

/** A statement fact whose currency is not the one in which the source gave the same period before. */
async function unitChanges(
  client: pg.PoolClient,
  table: FactTable,
  accepted: (rule: Refusal["rule"]) => readonly number[],
): Promise<Refusal[]> {
  if (table.table !== "earnings_fact") return [];
  const { rows } = await client.query<{ ord: number; unit: string; before: string }>(
    `UPDATE verdict v SET verdict = 'refused' FROM stage s, earnings_fact f
     WHERE v.ord = s.ord AND v.verdict = 'inserted'
       AND f.company_slug = s.company_slug AND f.concept = s.concept AND f.source_id = s.source_id
       AND f.period_start = s.period_start AND f.period_end = s.period_end AND f.unit <> s.unit
       AND v.ord <> ALL ($1::int[])
     RETURNING v.ord, s.unit, f.unit AS before`,
    [accepted("unit-changed")],
  );
  return rows.map((row) => ({
    ord: row.ord,
    rule: "unit-changed",
    message: `the source gave this period in ${row.before} before and gives it in ${row.unit} now`,
  }));
}

/** Corrections under the date of a stored vintage: known from today, once. */
async function redate(client: pg.PoolClient, table: FactTable, today: string): Promise<Refusal[]> {
  const contradicting = await client.query("SELECT 1 FROM verdict WHERE verdict = 'contradicts' LIMIT 1");
  if (contradicting.rowCount === 0) return [];
  const identity = table.identity.map((column) => `f.${column} = s.${column}`).join(" AND ");
  const leading = table.order
    .slice(0, -1)
    .map((column) => ` AND f.${column} = s.${column}`)
    .join("");
  await client.query(
    `UPDATE verdict v SET verdict = 'unchanged' FROM stage s
     WHERE v.ord = s.ord AND v.verdict = 'contradicts' AND EXISTS (
       SELECT 1 FROM ${table.table} f
       WHERE ${identity}${leading} AND f.known_on > s.known_on AND ${valueText(table, "f")} = ${valueText(table, "s")})`,
  );
  await client.query(
    `UPDATE verdict v SET verdict = 'redated' FROM stage s
     WHERE v.ord = s.ord AND v.verdict = 'contradicts' AND NOT EXISTS (
       SELECT 1 FROM ${table.table} f WHERE ${identity}${leading} AND f.known_on >= $1)`,
    [today],
  );
  await client.query(
    "UPDATE stage s SET known_on = $1 FROM verdict v WHERE v.ord = s.ord AND v.verdict = 'redated'",
    [today],
  );
  await client.query("UPDATE verdict SET verdict = 'revised' WHERE verdict = 'redated'");
  const { rows } = await client.query<{ ord: number }>(
    "SELECT ord FROM verdict WHERE verdict = 'contradicts'",
  );
  return rows.map((row) => ({
    ord: row.ord,
    rule: "vintage-disagrees",
    message: "a different value is already stored as known on the same day",
  }));
}
