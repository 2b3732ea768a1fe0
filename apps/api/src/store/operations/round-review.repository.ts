import { Injectable } from "@nestjs/common";
import { AppError } from "@sector-tracker/shared";
import type pg from "pg";
import type { RoundDecision } from "../../platform/database/generated/client.ts";
import { PgPool } from "../../platform/database/pool.ts";
import { PrismaService } from "../../platform/database/prisma.service.ts";
import { freeRoundId } from "../facts/funding-rounds.ts";
import type { RoundRecordRef } from "../facts/round-decisions.ts";

/** The newest vintage of a record, in its round. */
export interface RoundRecordRow {
  readonly roundId: string;
  readonly companySlug: string;
  readonly nameEn: string;
  readonly nameKo: string;
  readonly sourceId: string;
  readonly sourceKey: string;
  readonly kind: string;
  readonly stage: string | null;
  readonly announcedOn: string;
  readonly datePrecision: "day" | "month" | "year";
  readonly amount: string | null;
  readonly currency: string | null;
  readonly investors: readonly string[];
  readonly matchedBy: string | null;
  readonly citationUrl: string | null;
  readonly citationText: string | null;
  readonly documentId: string;
  readonly pointer: string;
  readonly knownOn: string;
}

const RECORDS = `
  SELECT DISTINCT ON (r.source_id, r.source_key) r.round_id AS "roundId", r.company_slug AS "companySlug",
    c.name_en AS "nameEn", c.name_ko AS "nameKo", r.source_id AS "sourceId", r.source_key AS "sourceKey", r.kind, r.stage,
    r.announced_on AS "announcedOn", r.date_precision AS "datePrecision", trim_scale(r.amount)::text AS amount, r.currency,
    r.investors, r.matched_by AS "matchedBy", r.citation_url AS "citationUrl", r.citation_text AS "citationText",
    r.document_id AS "documentId", r.pointer, r.known_on AS "knownOn"
  FROM funding_record r JOIN company c ON c.slug = r.company_slug`;
const NEWEST = "ORDER BY r.source_id, r.source_key, r.known_on DESC, r.id DESC";

/** Which records make one round, and what people decided about that. */
@Injectable()
export class RoundReviewRepository {
  private readonly prisma: PrismaService;
  private readonly pg: PgPool;
  constructor(prisma: PrismaService, pg: PgPool) {
    this.prisma = prisma;
    this.pg = pg;
  }

  /** The newest vintage of every record, or of those of some rounds. */
  async records(rounds?: readonly string[]): Promise<RoundRecordRow[]> {
    const { rows } = await this.pg.pool.query<RoundRecordRow>(
      `${RECORDS} WHERE ($1::text[] IS NULL OR r.round_id = ANY($1)) ${NEWEST}`,
      [rounds ?? null],
    );
    return rows;
  }

  decisions(): Promise<RoundDecision[]> {
    return this.prisma.roundDecision.findMany({
      where: { withdrawnAt: null },
      orderBy: [{ decidedAt: "desc" }, { id: "asc" }],
    });
  }

  /**
   * Takes a record off its round into one of its own, and keeps it from every record that stays.
   * @returns both rounds. @throws AppError `not-found`, or `conflict` where it is the round's only record.
   */
  async split(roundId: string, record: RoundRecordRef, note: string): Promise<string[]> {
    return this.pg.transaction(async (client) => {
      await client.query("SELECT pg_advisory_xact_lock(hashtext('funding-rounds'))");
      const members = await membersOf(client, roundId);
      const own = members.find((member) => same(member, record));
      if (own === undefined) throw notThere(roundId, record);
      const others = members.filter((member) => !same(member, record));
      if (others.length === 0) {
        throw new AppError("conflict", `It is the only record of ${roundId}: there is nothing to split off.`);
      }
      const fresh = await this.newRound(client, own);
      await move(client, record, fresh, null);
      await withdraw(client, record, others);
      for (const other of others) await keep(client, "apart", record, other, note);
      return [roundId, fresh];
    });
  }

  /**
   * Joins a record of the same company to a round.
   * @returns the rounds that changed and still are. @throws AppError `not-found`, `conflict`.
   */
  async join(roundId: string, record: RoundRecordRef, note: string): Promise<string[]> {
    return this.pg.transaction(async (client) => {
      await client.query("SELECT pg_advisory_xact_lock(hashtext('funding-rounds'))");
      const members = await membersOf(client, roundId);
      const [first] = members;
      if (first === undefined) throw new AppError("not-found", `There is no round ${roundId}.`);
      const { rows } = await client.query<{ roundId: string; companySlug: string }>(
        `SELECT round_id AS "roundId", company_slug AS "companySlug" FROM funding_record
         WHERE source_id = $1 AND source_key = $2 LIMIT 1`,
        [record.sourceId, record.sourceKey],
      );
      const [from] = rows;
      if (from === undefined) throw notThere(roundId, record);
      if (from.companySlug !== first.companySlug) {
        throw new AppError(
          "conflict",
          `The record is of ${from.companySlug}, the round of ${first.companySlug}.`,
        );
      }
      if (from.roundId === roundId) throw new AppError("conflict", `The record is in ${roundId} already.`);
      await move(client, record, roundId, `joined by hand: ${note}`);
      await withdraw(client, record, members);
      for (const member of members) await keep(client, "together", record, member, note);
      const gone = await client.query(
        `DELETE FROM funding_round f WHERE id = $1
         AND NOT EXISTS (SELECT 1 FROM funding_record r WHERE r.round_id = f.id)`,
        [from.roundId],
      );
      return gone.rowCount === 1 ? [roundId] : [roundId, from.roundId];
    });
  }

  private async newRound(client: pg.ClientBase, own: Member): Promise<string> {
    const { rows } = await client.query<{ id: string }>(
      "SELECT id FROM funding_round WHERE company_slug = $1",
      [own.companySlug],
    );
    const ids = new Set(rows.map(({ id }) => id));
    const fresh = freeRoundId(own.companySlug, own.announcedOn, own.datePrecision, ids);
    await client.query("INSERT INTO funding_round (id, company_slug) VALUES ($1, $2)", [
      fresh,
      own.companySlug,
    ]);
    return fresh;
  }
}

type Member = RoundRecordRef & {
  readonly companySlug: string;
  readonly announcedOn: string;
  readonly datePrecision: string;
};

async function membersOf(client: pg.ClientBase, roundId: string): Promise<Member[]> {
  const { rows } = await client.query<Member>(
    `SELECT DISTINCT ON (source_id, source_key) source_id AS "sourceId", source_key AS "sourceKey",
       company_slug AS "companySlug", announced_on AS "announcedOn", date_precision AS "datePrecision"
     FROM funding_record WHERE round_id = $1 ORDER BY source_id, source_key, known_on DESC, id DESC`,
    [roundId],
  );
  return rows;
}

async function move(
  client: pg.ClientBase,
  record: RoundRecordRef,
  roundId: string,
  words: string | null,
): Promise<void> {
  await client.query(
    "UPDATE funding_record SET round_id = $3, matched_by = $4 WHERE source_id = $1 AND source_key = $2",
    [record.sourceId, record.sourceKey, roundId, words],
  );
}

/** Withdraws what stood between a record and others; the new decision takes its place. */
async function withdraw(
  client: pg.ClientBase,
  record: RoundRecordRef,
  others: readonly RoundRecordRef[],
): Promise<void> {
  await client.query(
    `UPDATE round_decision d SET withdrawn_at = now()
     FROM unnest($3::text[], $4::text[]) AS o(source_id, source_key)
     WHERE d.withdrawn_at IS NULL AND (
       (d.source_a = $1 AND d.key_a = $2 AND d.source_b = o.source_id AND d.key_b = o.source_key)
       OR (d.source_b = $1 AND d.key_b = $2 AND d.source_a = o.source_id AND d.key_a = o.source_key))`,
    [
      record.sourceId,
      record.sourceKey,
      others.map(({ sourceId }) => sourceId),
      others.map(({ sourceKey }) => sourceKey),
    ],
  );
}

async function keep(
  client: pg.ClientBase,
  verdict: "apart" | "together",
  a: RoundRecordRef,
  b: RoundRecordRef,
  note: string,
): Promise<void> {
  await client.query(
    `INSERT INTO round_decision (id, verdict, source_a, key_a, source_b, key_b, note)
     VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6)`,
    [verdict, a.sourceId, a.sourceKey, b.sourceId, b.sourceKey, note],
  );
}

function same(a: RoundRecordRef, b: RoundRecordRef): boolean {
  return a.sourceId === b.sourceId && a.sourceKey === b.sourceKey;
}

function notThere(roundId: string, record: RoundRecordRef): AppError {
  return new AppError(
    "not-found",
    `There is no record ${record.sourceKey} of ${record.sourceId} for round ${roundId}.`,
  );
}
