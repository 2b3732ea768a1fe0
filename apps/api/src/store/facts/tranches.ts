import { Decimal } from "decimal.js";
import type pg from "pg";
import type { RoundDecisions } from "./round-decisions.ts";
import { newMoney, type RoundRecord } from "./round-match.ts";

/** A round paid in stages names one valuation for all of them, within this many days. */
const TRANCHE_WINDOW_DAYS = 200;
const DAY_MS = 86_400_000;

/**
 * Says in words why `part` is a tranche of the round that `whole` gives in one sum: another source's record of new
 * money for the same company at the same printed valuation, larger, and not far away in time. Null when it is not.
 */
export function trancheOf(part: RoundRecord, whole: RoundRecord): string | null {
  if (part.companySlug !== whole.companySlug || part.sourceId === whole.sourceId) return null;
  if (!newMoney(part.kind) || !newMoney(whole.kind)) return null;
  if (part.amount === null || whole.amount === null || part.currency !== whole.currency) return null;
  if (part.postMoney === null || whole.postMoney === null) return null;
  if (!new Decimal(part.postMoney).eq(whole.postMoney)) return null;
  if (new Decimal(part.amount).gte(whole.amount)) return null;
  const days = Math.abs(Date.parse(part.announcedOn) - Date.parse(whole.announcedOn)) / DAY_MS;
  if (days > TRANCHE_WINDOW_DAYS) return null;
  const currency = whole.currency ?? "";
  return (
    `a part (${part.amount} ${currency}) of the ${whole.amount} ${currency} that ${whole.sourceId} gives in one sum, ` +
    `at the same valuation (${whole.postMoney} ${currency}), ${days} days apart`
  );
}

interface PlacedRecord extends RoundRecord {
  readonly roundId: string;
}

/**
 * Moves stored tranches into the round of the record that gives their whole, so that no sum counts both. Needed after
 * every write, because the sources come in any order. What people decided stands. Rounds left without a record go.
 */
export async function adoptTranches(
  client: pg.PoolClient,
  records: readonly PlacedRecord[],
  decisions: RoundDecisions,
): Promise<void> {
  const moves = records.flatMap((part) => {
    if (decisions.placed(part)) return [];
    const closed = new Set(
      records.filter((other) => decisions.apart(part, other)).map(({ roundId }) => roundId),
    );
    const whole = records.find((other) => !closed.has(other.roundId) && trancheOf(part, other) !== null);
    const why = whole === undefined ? null : trancheOf(part, whole);
    if (whole === undefined || why === null || whole.roundId === part.roundId) return [];
    return [{ ...part, roundId: whole.roundId, why: `${why}; ${whole.sourceId}: ${whole.sourceKey}` }];
  });
  if (moves.length === 0) return;
  await client.query(
    `UPDATE funding_record AS r SET round_id = m.round_id, matched_by = m.why
     FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS m(source_id, source_key, round_id, why)
     WHERE r.source_id = m.source_id AND r.source_key = m.source_key`,
    [
      moves.map((move) => move.sourceId),
      moves.map((move) => move.sourceKey),
      moves.map((move) => move.roundId),
      moves.map((move) => move.why),
    ],
  );
  await client.query(
    `DELETE FROM funding_round AS f WHERE f.company_slug = ANY($1)
     AND NOT EXISTS (SELECT 1 FROM funding_record AS r WHERE r.round_id = f.id)`,
    [[...new Set(moves.map((move) => move.companySlug))]],
  );
}
