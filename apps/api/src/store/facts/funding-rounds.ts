import type pg from "pg";
import type { FactRow } from "./fact-tables.ts";
import { type RoundDecisions, roundDecisions } from "./round-decisions.ts";
import { adoptTranches } from "./tranches.ts";
import { matchRank, type RoundRecord, sameRound } from "./round-match.ts";

interface StoredRecord extends RoundRecord {
  readonly roundId: string;
}

/**
 * Gives every funding row its round: that of its own earlier vintage, else that of a record which speaks of the same
 * round, else a new one. Rounds are matched one run at a time, so that two sources never make the same round twice.
 */
export async function assignRounds(
  client: pg.PoolClient,
  rows: readonly FactRow[],
  sourceId: string,
): Promise<FactRow[]> {
  await client.query("SELECT pg_advisory_xact_lock(hashtext('funding-rounds'))");
  const companies = companiesOf(rows);
  const known = await storedRecords(client, companies);
  const ids = new Set(await roundIds(client, companies));
  const decisions = await roundDecisions(client);
  const created: { id: string; companySlug: string }[] = [];
  const assigned = rows.map((row) => {
    const record = recordOf(row, sourceId);
    const own = known.find((other) => other.sourceId === sourceId && other.sourceKey === record.sourceKey);
    const match = own === undefined ? bestMatch(record, known, decisions) : null;
    let roundId = own?.roundId ?? match?.roundId;
    if (roundId === undefined) {
      roundId = newId(row, ids);
      ids.add(roundId);
      created.push({ id: roundId, companySlug: record.companySlug });
    }
    if (own === undefined) known.push({ ...record, roundId });
    return { ...row, cells: { ...row.cells, round_id: roundId, matched_by: match?.words ?? null } };
  });
  await client.query(
    "INSERT INTO funding_round (id, company_slug) SELECT * FROM unnest($1::text[], $2::text[])",
    [created.map((round) => round.id), created.map((round) => round.companySlug)],
  );
  return assigned;
}

/** Joins tranches to the rounds that give their whole, for the companies of the rows just written. */
export async function settleTranches(client: pg.PoolClient, rows: readonly FactRow[]): Promise<void> {
  const records = await storedRecords(client, companiesOf(rows));
  await adoptTranches(client, records, await roundDecisions(client));
}

function companiesOf(rows: readonly FactRow[]): string[] {
  return [...new Set(rows.map((row) => String(row.cells["company_slug"])))];
}

function bestMatch(
  record: RoundRecord,
  known: readonly StoredRecord[],
  decisions: RoundDecisions,
): { roundId: string; words: string } | null {
  // A person who keeps it from one record of a round keeps it from the round.
  const closed = new Set(
    known.filter((other) => decisions.apart(record, other)).map(({ roundId }) => roundId),
  );
  const matches = known.flatMap((other) => {
    if (closed.has(other.roundId)) return [];
    const why = sameRound(record, other);
    return why === null ? [] : [{ other, why }];
  });
  const best = matches.sort((a, b) => matchRank(record, a.other) - matchRank(record, b.other))[0];
  if (best === undefined) return null;
  return {
    roundId: best.other.roundId,
    words: `${best.why}; ${best.other.sourceId}: ${best.other.sourceKey}`,
  };
}

async function storedRecords(client: pg.PoolClient, companies: readonly string[]): Promise<StoredRecord[]> {
  const { rows } = await client.query<StoredRecord>(
    `SELECT DISTINCT ON (source_id, source_key) round_id AS "roundId", source_id AS "sourceId",
       source_key AS "sourceKey", company_slug AS "companySlug", kind, announced_on AS "announcedOn",
       date_precision AS "datePrecision", trim_scale(amount) AS amount, currency,
       trim_scale(post_money) AS "postMoney",
       citation_url AS "citationUrl"
     FROM funding_record WHERE company_slug = ANY($1) ORDER BY source_id, source_key, known_on DESC`,
    [companies],
  );
  return rows;
}

async function roundIds(client: pg.PoolClient, companies: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    "SELECT id FROM funding_round WHERE company_slug = ANY($1)",
    [companies],
  );
  return rows.map((row) => row.id);
}

function recordOf(row: FactRow, sourceId: string): RoundRecord {
  const text = (column: string): string | null => {
    const cell = row.cells[column] ?? null;
    return cell === null ? null : String(cell);
  };
  return {
    sourceId,
    sourceKey: text("source_key") ?? "",
    companySlug: text("company_slug") ?? "",
    kind: text("kind") ?? "",
    announcedOn: text("announced_on") ?? "",
    datePrecision: (text("date_precision") ?? "day") as RoundRecord["datePrecision"],
    amount: text("amount"),
    currency: text("currency"),
    postMoney: text("post_money"),
    citationUrl: text("citation_url"),
  };
}

function newId(row: FactRow, ids: ReadonlySet<string>): string {
  return freeRoundId(
    String(row.cells["company_slug"]),
    String(row.cells["announced_on"]),
    String(row.cells["date_precision"]),
    ids,
  );
}

/** `<company>-<date as precisely as it is known>-<n>`, the first that is not taken. */
export function freeRoundId(
  company: string,
  announcedOn: string,
  precision: string,
  ids: ReadonlySet<string>,
): string {
  const date = announcedOn.slice(0, precision === "day" ? 10 : precision === "month" ? 7 : 4);
  for (let n = 1; ; n += 1) {
    const id = `${company}-${date}-${String(n)}`;
    if (!ids.has(id)) return id;
  }
}
