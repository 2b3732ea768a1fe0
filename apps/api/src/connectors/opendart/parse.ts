import { type Concept, type EarningsRecord, type RejectedRow, SourceError } from "@sector-tracker/shared";
import { Decimal } from "decimal.js";
import { z } from "zod";
import type { ParseContext, Parsed } from "../connector.ts";
import { isDay } from "../format/dates.ts";
import { plainDecimal } from "../format/decimal.ts";
import { jsonDocument } from "../format/json.ts";
import { need, rejected, RowProblem } from "../format/rows.ts";
import { type Account, accounts, fitOf } from "./accounts.ts";
import {
  calendarPeriod,
  type FactPeriod,
  lastQuarter,
  reportMonths,
  sinceYearStart,
  statedPeriod,
  type StatedPeriod,
} from "./periods.ts";
import { isFilings, isProfile, readCodes, readFilings, readProfile } from "./identity.ts";
import { statusProblem } from "./status.ts";

const Answer = z.object({ status: z.string(), list: z.array(z.unknown()).optional() });
const Filing = z.object({
  rcept_no: z.string().regex(/^\d{14}$/),
  corp_code: z.string().regex(/^\d{8}$/),
});
const text = z.string().default("");
const Statement = Filing.extend({
  reprt_code: z.enum(["11013", "11012", "11014", "11011"]),
  bsns_year: z.string().regex(/^\d{4}$/),
  fs_div: z.enum(["CFS", "OFS"]).default("CFS"),
  sj_div: z.string(),
  account_id: text,
  account_nm: z.string(),
  thstrm_dt: text,
  thstrm_amount: text,
  thstrm_add_amount: text,
  frmtrm_dt: text,
  frmtrm_amount: text,
  bfefrmtrm_dt: text,
  bfefrmtrm_amount: text,
  currency: z.string().default("KRW"),
});
type Statement = z.infer<typeof Statement>;
const Shares = Filing.extend({ se: z.string(), distb_stock_co: z.string(), stlm_dt: z.string() });

/** A row that could be read, with its place. */
interface Placed<T> {
  readonly row: T;
  readonly pointer: string;
}

/**
 * Reads an answer of the main accounts, of the full statements or of the number of shares. Of every concept the best
 * rows count: consolidated before separate, the account's id before its name. Accounts that are no concept of ours
 * are left out. A first print and what a later annual report says of the year before are vintages.
 * A company's profile, the list of codes and a list of filings become reference items.
 * Throws SourceError for a status other than 000, and `not-the-format`.
 */
export function parseOpenDart(bytes: Uint8Array, context: ParseContext): Parsed {
  if (bytes[0] === 0x3c) return readCodes(bytes, context);
  const { body } = jsonDocument(bytes);
  const answer = Answer.safeParse(body);
  if (!answer.success) throw new SourceError("not-the-format", "the document is not an OpenDART answer");
  const problem = statusProblem(answer.data.status);
  if (problem !== null) throw problem;
  if (isProfile(body)) return readProfile(body, context);
  const list = answer.data.list ?? [];
  const has = (field: string) => list.some((row) => typeof row === "object" && row !== null && field in row);
  if (has("account_nm")) return statements(list);
  if (has("distb_stock_co")) return shares(list);
  if (isFilings(list)) return readFilings(list);
  throw new SourceError("not-the-format", "the answer holds neither statements nor numbers of shares");
}

function statements(list: readonly unknown[]): Parsed {
  const rejections: RejectedRow[] = [];
  const rows = readable(list, Statement, rejections);
  const records = accounts.flatMap((account) =>
    best(account, rows).flatMap(({ row, pointer }) => {
      try {
        return factsOf(account.concept, row, pointer);
      } catch (error) {
        if (!(error instanceof RowProblem)) throw error;
        rejections.push(rejected(error, pointer, JSON.stringify(row)));
        return [];
      }
    }),
  );
  return { records, rejections };
}

function readable<T>(list: readonly unknown[], schema: z.ZodType<T>, rejections: RejectedRow[]): Placed<T>[] {
  return list.flatMap((raw, index) => {
    const pointer = `/list/${String(index)}`;
    const result = schema.safeParse(raw);
    if (result.success) return [{ row: result.data, pointer }];
    const field = result.error.issues[0]?.path.join("/") ?? "";
    const problem = new RowProblem("schema", `${field} is missing or cannot be read`);
    rejections.push(rejected(problem, pointer, JSON.stringify(raw)));
    return [];
  });
}

/** Rows of the best statement that has the account with an amount. Equally good ones all count. */
function best(account: Account, rows: readonly Placed<Statement>[]): Placed<Statement>[] {
  const ranked = rows.flatMap((placed) => {
    const { row } = placed;
    const fit = fitOf(account, { statement: row.sj_div, id: row.account_id, name: row.account_nm });
    if (fit === null || isNone(row.thstrm_amount)) return [];
    return [{ placed, rank: fit + (row.fs_div === "CFS" ? 0 : 100) }];
  });
  const lowest = Math.min(...ranked.map(({ rank }) => rank));
  return ranked.filter(({ rank }) => rank === lowest).map(({ placed }) => placed);
}

function factsOf(concept: Concept, row: Statement, pointer: string): EarningsRecord[] {
  const annual = row.reprt_code === "11011";
  const stated = statedPeriod(row.thstrm_dt);
  const now = stated ?? calendarPeriod(row.bsns_year, row.reprt_code);
  const year = Number(row.bsns_year);
  const fact = (field: keyof Statement, period: FactPeriod | null, fiscalYear: number) =>
    recordOf(concept, row, {
      pointer: `${pointer}/${field}`,
      field,
      period,
      fiscalYear,
      dated: stated !== null,
    });
  if (row.sj_div === "BS" || annual) {
    const span = (period: StatedPeriod): FactPeriod | null =>
      row.sj_div === "BS" ? instant(period.end) : sinceYearStart(period, row.reprt_code);
    const before = statedPeriod(row.frmtrm_dt);
    const twoBefore = statedPeriod(row.bfefrmtrm_dt);
    return [
      ...fact("thstrm_amount", span(now), year),
      ...(annual && before !== null ? fact("frmtrm_amount", span(before), year - 1) : []),
      ...(annual && twoBefore !== null ? fact("bfefrmtrm_amount", span(twoBefore), year - 2) : []),
    ];
  }
  // Cash flows are only given from the start of the year on; other flows for three months, and added up beside them.
  if (row.sj_div === "CF") return fact("thstrm_amount", sinceYearStart(now, row.reprt_code), year);
  const quarter = fact("thstrm_amount", lastQuarter(now), year);
  if (row.reprt_code === "11013") return quarter;
  return [...quarter, ...fact("thstrm_add_amount", sinceYearStart(now, row.reprt_code), year)];
}

function instant(end: string): FactPeriod {
  return { start: end, end, span: "instant" };
}

interface Place {
  readonly pointer: string;
  readonly field: keyof Statement;
  readonly period: FactPeriod | null;
  readonly fiscalYear: number;
  /** False where the row states no day and a calendar fiscal year was taken. */
  readonly dated: boolean;
}

function recordOf(concept: Concept, row: Statement, place: Place): EarningsRecord[] {
  const printed = row[place.field];
  if (isNone(printed)) return [];
  const period = need(place.period, "thstrm_dt", row.thstrm_dt);
  const amount = need(amountOf(printed), place.field, printed);
  const quarter = reportMonths[row.reprt_code] / 3;
  return [
    {
      type: "earnings",
      company: { dartCode: row.corp_code },
      concept,
      unit: row.currency,
      periodStart: period.start,
      periodEnd: period.end,
      span: period.span,
      fiscalYear: place.fiscalYear,
      fiscalQuarter: period.span === "year" || period.span === "instant" ? null : quarter,
      // Some filers print what they pay as a negative amount: the concept is what was spent.
      value: concept === "capitalExpenditure" ? new Decimal(amount).abs().toFixed() : amount,
      derived: false,
      pointer: place.pointer,
      ...filedAs(row.rcept_no),
      citationText: [
        row.account_nm.trim(),
        row.fs_div === "CFS" ? "연결재무제표" : "별도재무제표",
        place.dated ? "" : "[no dates given: a calendar fiscal year is taken]",
      ]
        .filter((part) => part !== "")
        .join(", "),
    },
  ];
}

/** Ordinary shares that circulate: those issued less the company's own. */
function shares(list: readonly unknown[]): Parsed {
  const rejections: RejectedRow[] = [];
  const records = readable(list, Shares, rejections).flatMap(({ row, pointer }): EarningsRecord[] => {
    if (row.se.trim() !== "보통주" || isNone(row.distb_stock_co)) return [];
    const value = amountOf(row.distb_stock_co);
    if (value === null || !isDay(row.stlm_dt)) {
      const problem = new RowProblem("schema", "distb_stock_co or stlm_dt cannot be read");
      rejections.push(rejected(problem, pointer, JSON.stringify(row)));
      return [];
    }
    return [
      {
        type: "earnings",
        company: { dartCode: row.corp_code },
        concept: "sharesOutstanding",
        unit: "shares",
        periodStart: row.stlm_dt,
        periodEnd: row.stlm_dt,
        span: "instant",
        fiscalYear: Number(row.stlm_dt.slice(0, 4)),
        fiscalQuarter: null,
        value,
        derived: false,
        pointer: `${pointer}/distb_stock_co`,
        ...filedAs(row.rcept_no),
        citationText: "보통주 유통주식수",
      },
    ];
  });
  return { records, rejections };
}

/** The number of a filing begins with the day on which it was received. */
function filedAs(receipt: string): { knownOn: string; citationUrl: string } {
  const day = `${receipt.slice(0, 4)}-${receipt.slice(4, 6)}-${receipt.slice(6, 8)}`;
  return { knownOn: day, citationUrl: `https://dart.fss.or.kr/dsaf001/main.do?rcpNo=${receipt}` };
}

function isNone(printed: string): boolean {
  return /^-?$/.test(printed.trim());
}

/** `243,771,415,000,000`, `296857289000000`, `(1,234)`; null for anything else. */
function amountOf(printed: string): string | null {
  const plain = printed.trim().replaceAll(",", "");
  const bracketed = /^\((\d+)\)$/.exec(plain)?.[1];
  return plainDecimal(bracketed === undefined ? plain : `-${bracketed}`);
}
