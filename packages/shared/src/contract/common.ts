import { z } from "zod";
import { Currency, Instant, IsoDate, LocalizedText, Slug, Unit } from "../primitives/index.ts";

/** Where a value comes from, down to the place in the raw document. */
export const Provenance = z
  .object({
    source: Slug,
    document: z.object({
      id: z.uuid(),
      sha256: z.string(),
      url: z.string().nullable(),
      retrievedAt: Instant,
      pointer: z.string(),
    }),
    /** The page a table of cited figures names for this row, with a few words to find it by. */
    citation: z.object({ url: z.string(), text: z.string().nullable() }).nullable(),
    run: z.uuid(),
    knownAt: IsoDate,
    ingestedAt: Instant,
  })
  .meta({ id: "Provenance" });
export type Provenance = z.infer<typeof Provenance>;

/** The exchange rate that a converted value was made with: units of `to` per one `from`. */
export const Conversion = z
  .object({
    from: Currency,
    to: Currency,
    rate: z.number(),
    /** `day` for stocks and dated deals, `average` for flows. */
    kind: z.enum(["day", "average"]),
    /** Day or period of the rate. */
    period: z.string(),
    source: Slug,
  })
  .meta({ id: "Conversion" });
export type Conversion = z.infer<typeof Conversion>;

/** An amount in its own currency, and converted where that was asked for. */
export const Amount = z
  .object({
    value: z.number(),
    unit: Unit,
    /** Null when nothing was asked for, or the value is already in that currency. */
    converted: z
      .union([
        z.object({ value: z.number(), unit: Currency, conversion: Conversion }),
        z.object({ reason: z.literal("not-convertible"), message: LocalizedText }),
      ])
      .nullable(),
  })
  .meta({ id: "Amount" });
export type Amount = z.infer<typeof Amount>;

export const Page = z
  .object({ nextCursor: z.string().nullable(), limit: z.number().int() })
  .meta({ id: "Page" });

/** A list answer: rows and the cursor of the next page. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.object({ data: z.array(item), page: Page, total: z.number().int() });
}

/** Query parameters that every list takes; `sort` is one of the keys, `-key` for descending. */
export function listQuery<K extends string>(sortKeys: readonly [K, ...K[]]) {
  const sorts = sortKeys.flatMap((key) => [key, `-${key}`]);
  return {
    limit: z.coerce.number().int().min(1).max(500).default(50),
    cursor: z.string().max(500).optional(),
    sort: z.enum(sorts as [string, ...string[]]).optional(),
    format: z.enum(["json", "csv"]).optional(),
  };
}

/** Only what was known on that day. */
export const asOf = IsoDate.optional().describe("only what was known on that day");
/** Converts at read time and returns the rates used. */
export const currency = Currency.optional().describe("convert amounts to this currency at read time");
export const format = z.enum(["json", "csv"]).optional();

/** A columnar series: `values[i]` stands at `dates[i]`; gaps are null. */
export const SeriesSet = z
  .object({
    unit: Unit,
    currency: Currency.nullable(),
    asOf: IsoDate,
    dates: z.array(z.string()),
    series: z.array(
      z.object({
        key: z.string(),
        label: LocalizedText,
        values: z.array(z.number().nullable()),
        /** Sources of the values, and anything a reader must know of how they were made. */
        sources: z.array(Slug),
        note: LocalizedText.nullable(),
      }),
    ),
    conversions: z.array(Conversion),
  })
  .meta({ id: "SeriesSet" });
export type SeriesSet = z.infer<typeof SeriesSet>;

/** RFC 9457 problem document. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string(),
    errors: z
      .array(
        z.object({
          pointer: z.string().optional(),
          parameter: z.string().optional(),
          message: z.string(),
        }),
      )
      .optional(),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof Problem>;
