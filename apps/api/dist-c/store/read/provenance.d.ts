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
export declare const instantText: (column: string) => string;
/** Columns of a fact `f` joined with its document `d` by `joinDocument`. */
export declare const provenanceColumns: string;
export declare const joinDocument = "JOIN document d ON d.id = f.document_id";
/** The contract's provenance of a fact's row. */
export declare function provenanceOf(row: ProvenanceRow): Provenance;
