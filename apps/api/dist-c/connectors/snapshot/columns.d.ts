import type { IngestRecord } from "@sector-tracker/shared";
/** Types of records that a snapshot table may hold; one table holds records of one type or of several. */
export type RecordType = IngestRecord["type"];
/** Columns that every row has: where it comes from. */
export declare const originColumns: readonly ["document", "pointer", "known_on", "url", "citation"];
/** Column of a record's field; the company stands in one column, its strongest key with its name in front. */
export declare const fieldColumns: Readonly<Record<RecordType, readonly (readonly [field: string, column: string])[]>>;
/** Types whose records name a company. */
export declare const companyTypes: ReadonlySet<RecordType>;
/** Fields that are numbers, true or false, or lists; all others are text. */
export declare const numberFields: ReadonlySet<string>;
export declare const booleanFields: ReadonlySet<string>;
export declare const listFields: ReadonlySet<string>;
/** Fields where an empty cell is an empty text, not nothing. */
export declare const blankIsText: ReadonlySet<string>;
