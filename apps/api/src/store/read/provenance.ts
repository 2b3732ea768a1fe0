import type { Provenance } from "@sector-tracker/shared";

/** The columns of a fact that lead back to its source, as every read selects them. */
export interface ProvenanceRow {
  readonly source_id: string;
  readonly document_id: string;
  readonly sha256: string;
  readonly document_url: string | null;
  readonly retrieved_at: string;
  readonly pointer: string;
  readonly citation_url: string | null;
  readonly citation_text: string | null;
  readonly run_id: string;
  readonly known_on: string;
  readonly ingested_at: string;
}

/** A timestamp as RFC 3339 text in UTC, whatever the session's time zone or the driver's parsers. */
export const instantText = (column: string) =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Columns of a fact `f` joined with its document `d` by `joinDocument`. */
export const provenanceColumns = `f.source_id, f.document_id, d.sha256, d.url AS document_url,
  ${instantText("d.retrieved_at")} AS retrieved_at, f.pointer, f.citation_url, f.citation_text, f.run_id,
  f.known_on::text AS known_on, ${instantText("f.ingested_at")} AS ingested_at`;

export const joinDocument = `JOIN document d ON d.id = f.document_id`;

/** The contract's provenance of a fact's row. */
export function provenanceOf(row: ProvenanceRow): Provenance {
  return {
    source: row.source_id,
    document: {
      id: row.document_id,
      sha256: row.sha256,
      url: row.document_url,
      retrievedAt: row.retrieved_at,
      pointer: row.pointer,
    },
    citation: row.citation_url === null ? null : { url: row.citation_url, text: row.citation_text },
    run: row.run_id,
    knownAt: row.known_on,
    ingestedAt: row.ingested_at,
  };
}
