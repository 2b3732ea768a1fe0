import { z } from "zod";
import {
  IMPORT_DATE_ORDERS,
  IMPORT_DECIMALS,
  IMPORT_DELIMITERS,
  IMPORT_ENCODINGS,
  IMPORT_FAMILIES,
  IMPORT_KINDS,
} from "../import-fields/index.ts";
import { ImportFormat, ImportMapping, ImportMend } from "../imports/mapping.ts";
import { Instant, LocalizedText } from "../primitives/index.ts";
import { routes } from "../routes/index.ts";
import { format } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { RunView } from "./operations.ts";

/** What a file handed in may not exceed. Sizes in bytes. */
export const ImportLimits = z
  .object({
    fileBytes: z.number().int(),
    unpackedBytes: z.number().int(),
    rows: z.number().int(),
    columns: z.number().int(),
    cellCharacters: z.number().int(),
    jsonLevels: z.number().int(),
    /** How long a file waits between the look and the import, in hours. */
    uploadHours: z.number().int(),
    /** Ports at which an address is asked. */
    ports: z.array(z.number().int()),
  })
  .meta({ id: "ImportLimits" });
export type ImportLimits = z.infer<typeof ImportLimits>;

/**
 * What is asked of a file. The file comes as the part `file` of a multipart form, whose other parts are these fields
 * (objects as JSON); as `upload`, the id that an earlier look gave; or as `text`, a table pasted as it is.
 */
export const ImportAsk = z
  .strictObject({
    upload: z.uuid().optional(),
    text: z.string().min(1).max(4_000_000).optional(),
    name: z.string().min(1).max(200).optional(),
    /** How it is to be read; without it a mapping is proposed. */
    mapping: ImportMapping.optional(),
    /** A saved mapping in place of `mapping`. */
    saved: z.uuid().optional(),
    /** Narrows the proposal: what the rows are, and how the file is written. */
    family: z.enum(IMPORT_FAMILIES).optional(),
    format: ImportFormat.optional(),
    mends: z.array(ImportMend).max(1000).optional(),
  })
  .meta({ id: "ImportAsk" });
export type ImportAsk = z.input<typeof ImportAsk>;

/** A file that waits on the server. */
export const ImportUpload = z
  .object({
    id: z.uuid(),
    name: z.string(),
    size: z.number().int(),
    sha256: z.string(),
    expiresAt: Instant,
  })
  .meta({ id: "ImportUpload" });

export const ImportColumn = z
  .object({
    name: z.string(),
    kind: z.enum(["number", "date", "text", "empty"]),
    filled: z.number().int(),
    examples: z.array(z.string()),
  })
  .meta({ id: "ImportColumn" });
export type ImportColumn = z.infer<typeof ImportColumn>;

/** What was found in the file; everything here can be said otherwise by `format`. */
export const ImportFound = z
  .object({
    /** Name of the table itself, where it came packed. */
    name: z.string(),
    kind: z.enum(IMPORT_KINDS),
    encoding: z.enum(IMPORT_ENCODINGS).nullable(),
    encodingReason: LocalizedText.nullable(),
    delimiter: z.enum(IMPORT_DELIMITERS).nullable(),
    sheets: z.array(z.string()),
    sheet: z.string().nullable(),
    headerRow: z.number().int(),
    rows: z.number().int(),
    columns: z.array(ImportColumn),
    dateOrder: z.enum(IMPORT_DATE_ORDERS),
    /** A cell that reads both ways; null where the file leaves no doubt. */
    dateDoubt: z.string().nullable(),
    decimal: z.enum(IMPORT_DECIMALS),
    decimalDoubt: z.string().nullable(),
    currencies: z.array(z.string()),
  })
  .meta({ id: "ImportFound" });
export type ImportFound = z.infer<typeof ImportFound>;

/** A row as it would be stored. */
export const ImportedRow = z
  .object({
    /** Row of the file. */
    row: z.number().int(),
    pointer: z.string(),
    record: z.record(
      z.string(),
      z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
    ),
  })
  .meta({ id: "ImportedRow" });
export type ImportedRow = z.infer<typeof ImportedRow>;

/** A row that would be held back, with the cells that a person may mend. */
export const ImportFault = z
  .object({
    row: z.number().int().nullable(),
    pointer: z.string(),
    rule: z.string(),
    message: z.string(),
    /** The column that the rule is about, where that can be told. */
    column: z.string().nullable(),
    cells: z.array(z.object({ column: z.string(), value: z.string() })),
  })
  .meta({ id: "ImportFault" });
export type ImportFault = z.infer<typeof ImportFault>;

/** What an import would do. */
export const ImportPreview = z
  .object({
    upload: ImportUpload,
    found: ImportFound,
    /** The mapping that is looked through: the one given, else the one proposed. */
    mapping: ImportMapping,
    proposed: z.boolean(),
    familyReason: LocalizedText.nullable(),
    reasons: z.array(z.object({ field: z.string(), reason: LocalizedText })),
    /** Fields that are still to be mapped: each entry names those of which one is enough. */
    missing: z.array(z.array(z.string())),
    /** Why the table does not fit the mapping as a whole; null where it does. */
    problem: z.object({ code: z.string(), message: z.string() }).nullable(),
    /** Null while something is missing. */
    counts: z
      .object({
        read: z.number().int(),
        inserted: z.number().int(),
        revised: z.number().int(),
        unchanged: z.number().int(),
        rejected: z.number().int(),
      })
      .nullable(),
    /** The first rows as they would be stored. */
    rows: z.array(ImportedRow),
    /** Every row that would be held back, up to a bound; `counts.rejected` says how many there are. */
    faults: z.array(ImportFault),
    /** Saved mappings for the same columns. */
    fitting: z.array(z.object({ id: z.uuid(), name: z.string() })),
  })
  .meta({ id: "ImportPreview" });
export type ImportPreview = z.infer<typeof ImportPreview>;

export const ImportAnswer = z
  .object({
    /** Null once the import is asked for. */
    preview: ImportPreview.nullable(),
    /** Null for a look. */
    run: RunView.nullable(),
  })
  .meta({ id: "ImportAnswer" });
export type ImportAnswer = z.infer<typeof ImportAnswer>;

/** Where a saved mapping's schedule finds tables. */
export const ImportPlace = z
  .union([
    z.strictObject({
      folder: z
        .string()
        .min(1)
        .max(200)
        .regex(/^[\p{L}\p{N}_-][\p{L}\p{N} ._-]*(?:\/[\p{L}\p{N}_-][\p{L}\p{N} ._-]*)*$/u, {
          error: "use the name of a folder below the imports folder, such as rounds/2026",
        }),
    }),
    z.strictObject({ url: z.url({ protocol: /^https?$/ }).max(2000) }),
  ])
  .meta({ id: "ImportPlace" });
export type ImportPlace = z.infer<typeof ImportPlace>;

export const ImportMappingView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    mapping: ImportMapping,
    version: z.number().int(),
    place: z.union([z.object({ folder: z.string() }), z.object({ url: z.string() })]).nullable(),
    /** Files that its schedule has taken so far. */
    taken: z.number().int(),
    createdAt: Instant,
    updatedAt: Instant,
    lastUsedAt: Instant.nullable(),
  })
  .meta({ id: "SavedMapping" });
export type ImportMappingView = z.infer<typeof ImportMappingView>;

const mappingName = z.string().trim().min(1).max(80);
const params = z.strictObject({ id: z.uuid() });

export const importEndpoints = {
  importFile: endpoint({
    route: routes.importFile,
    summary: "Import a table (CSV, TSV, XLSX, JSON; .gz and .zip): with dryRun a look at it, else a run",
    tag: "imports",
    query: z.strictObject({
      dryRun: z.enum(["true", "false"]).default("false").describe("only look: nothing is stored"),
    }),
    body: ImportAsk,
    response: ImportAnswer,
    status: 202,
  }),
  getImportLimits: endpoint({
    route: routes.getImportLimits,
    summary: "What a file handed in may not exceed",
    tag: "imports",
    response: ImportLimits,
  }),
  listImportMappings: endpoint({
    route: routes.listImportMappings,
    summary: "Saved mappings",
    tag: "imports",
    query: z.strictObject({ format }),
    response: z.object({ data: z.array(ImportMappingView) }),
    csv: true,
  }),
  createImportMapping: endpoint({
    route: routes.createImportMapping,
    summary: "Save a mapping to use it again",
    tag: "imports",
    body: z
      .strictObject({ name: mappingName, mapping: ImportMapping, place: ImportPlace.nullable().optional() })
      .meta({ id: "ImportMappingInput" }),
    response: ImportMappingView,
    status: 201,
  }),
  updateImportMapping: endpoint({
    route: routes.updateImportMapping,
    summary: "Rename a saved mapping, change it, or say where its tables wait",
    tag: "imports",
    params,
    body: z
      .strictObject({
        name: mappingName.optional(),
        mapping: ImportMapping.optional(),
        place: ImportPlace.nullable().optional(),
      })
      .meta({ id: "ImportMappingPatch" }),
    response: ImportMappingView,
  }),
  deleteImportMapping: endpoint({
    route: routes.deleteImportMapping,
    summary: "Delete a saved mapping; what it imported stays",
    tag: "imports",
    params,
    status: 204,
  }),
};
