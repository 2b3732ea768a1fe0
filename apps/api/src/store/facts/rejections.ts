import type { CompanyKey, CompanyProfile, IngestRecord } from "@sector-tracker/shared";
import type pg from "pg";
import type { Origin } from "./staging.ts";

/** A row or document on its way into quarantine. */
export interface HeldRow {
  readonly rule: string;
  readonly message: string;
  readonly pointer: string;
  readonly raw: string;
  readonly fingerprint: string;
  readonly recordType: IngestRecord["type"] | null;
  /** What a standing decision makes of it. */
  readonly status: "held" | "rejected";
  readonly note: string | null;
  /** The company nobody here is known by, and the key under which it waits. */
  readonly unresolved: {
    readonly key: string;
    readonly named: CompanyKey;
    readonly profile: CompanyProfile | null;
  } | null;
}

/**
 * Keeps what a run held of a document. What earlier runs held of the same document no longer waits: this run has
 * read it again. A whole document that is held supersedes only other whole ones, since its rows were not looked at.
 */
export async function keepRejections(
  client: pg.PoolClient,
  origin: Origin,
  held: readonly HeldRow[],
  whole: boolean,
): Promise<void> {
  await client.query("DELETE FROM rejection WHERE run_id = $1 AND document_id = $2", [
    origin.runId,
    origin.documentId,
  ]);
  await client.query(
    `UPDATE rejection SET current = false
     WHERE current AND (NOT $2 OR pointer = 'document') AND document_id IN (
       SELECT other.id FROM document one JOIN document other USING (source_id, key) WHERE one.id = $1)`,
    [origin.documentId, whole],
  );
  if (held.length === 0) return;
  await client.query(
    `INSERT INTO rejection (id, run_id, source_id, document_id, rule, message, pointer, raw, fingerprint, record_type,
       identity_key, status, note)
     SELECT gen_random_uuid(), $1, $2, $3, * FROM unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
       $9::text[], $10::text[], $11::text[], $12::text[])`,
    [
      origin.runId,
      origin.sourceId,
      origin.documentId,
      held.map((row) => row.rule),
      held.map((row) => row.message),
      held.map((row) => row.pointer),
      // PostgreSQL's text has no NUL; a hostile cell may.
      held.map((row) => row.raw.replaceAll("\u0000", "\uFFFD")),
      held.map((row) => row.fingerprint),
      held.map((row) => row.recordType),
      held.map((row) => row.unresolved?.key.replaceAll("\u0000", "") ?? null),
      held.map((row) => row.status),
      held.map((row) => row.note),
    ],
  );
  await noteUnresolved(client, origin, held);
}

/** Makes a review item of every company that nobody is known by; rows of a dismissed one do not wait. */
async function noteUnresolved(
  client: pg.PoolClient,
  origin: Origin,
  held: readonly HeldRow[],
): Promise<void> {
  const items = new Map<string, NonNullable<HeldRow["unresolved"]>>();
  for (const { unresolved } of held) {
    if (unresolved === null) continue;
    const key = unresolved.key.replaceAll("\u0000", "");
    if (items.get(key)?.profile == null) items.set(key, unresolved);
  }
  if (items.size === 0) return;
  const json = (value: unknown) => JSON.stringify(value).replaceAll("\\u0000", "");
  await client.query(
    `INSERT INTO identity_item (id, key, named, profile)
     SELECT gen_random_uuid(), key, named::jsonb, profile::jsonb
       FROM unnest($1::text[], $2::text[], $3::text[]) AS i(key, named, profile)
     ON CONFLICT (key) DO UPDATE SET last_seen_at = now(), named = excluded.named,
       profile = coalesce(excluded.profile, identity_item.profile)`,
    [
      [...items.keys()],
      [...items.values()].map(({ named }) => json(named)),
      [...items.values()].map(({ profile }) => (profile === null ? null : json(profile))),
    ],
  );
  await client.query(
    `UPDATE rejection r SET status = 'rejected', note = i.note FROM identity_item i
     WHERE r.run_id = $1 AND r.document_id = $2 AND i.key = r.identity_key AND i.status = 'dismissed'`,
    [origin.runId, origin.documentId],
  );
  // What was decided once and is unresolved again (its company or alias went) waits again.
  await client.query(
    `UPDATE identity_item SET status = 'open', company_slug = NULL, decided_at = NULL
     WHERE key = ANY($1) AND status IN ('mapped', 'created')`,
    [[...items.keys()]],
  );
}
