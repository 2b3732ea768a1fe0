import { type ReferenceRecord, SourceError } from "@sector-tracker/shared";
import { z } from "zod";
import type { ParseContext, Parsed } from "../connector.ts";
import { isDay } from "../format/dates.ts";
import { editionOf } from "../format/edition.ts";
import { textsOf } from "../format/reference.ts";
import { rejected, RowProblem } from "../format/rows.ts";
import { xmlDocument, xmlList, xmlNode, xmlText } from "../format/xml.ts";

/** A company's profile; its chief, address and telephone number are not read. */
const Profile = z.object({
  corp_code: z.string().regex(/^\d{8}$/),
  corp_name: z.string().min(1),
  corp_name_eng: z.string().default(""),
  stock_code: z.string().default(""),
  corp_cls: z.string().default(""),
  acc_mt: z.string().default(""),
});
/** A filing in a list; who handed it in may be a person and is not read. */
const Filing = z.object({
  corp_code: z.string().regex(/^\d{8}$/),
  corp_name: z.string().min(1),
  report_nm: z.string().min(1),
  rcept_no: z.string().regex(/^\d{14}$/),
  rcept_dt: z.string().regex(/^\d{8}$/),
});

const markets: Readonly<Record<string, string>> = { Y: "KOSPI", K: "KOSDAQ", N: "KONEX", E: "unlisted" };

/** True for the answer that describes one company. */
export function isProfile(body: unknown): boolean {
  return typeof body === "object" && body !== null && "corp_code" in body && "acc_mt" in body;
}

/** Who a company is, under its code. */
export function readProfile(body: unknown, context: ParseContext): Parsed {
  const result = Profile.safeParse(body);
  if (!result.success) throw new SourceError("not-the-format", "the answer is not a company's profile");
  const { corp_code: code, corp_name: korean, corp_name_eng: english, stock_code: stock } = result.data;
  const record = identity(code, korean, english, stock.trim(), editionOf(context), "/corp_code", context.url);
  const extra = textsOf([
    ["market", markets[result.data.corp_cls] ?? ""],
    ["fiscalYearEndMonth", result.data.acc_mt],
  ]);
  const name = english.trim() || korean.trim();
  return {
    records: [{ ...record, attributes: { ...record.attributes, ...extra } }],
    rejections: [],
    profiles: [{ key: { dartCode: code, name }, name }],
  };
}

/** True for rows of a list of filings. */
export function isFilings(list: readonly unknown[]): boolean {
  return list.some(
    (row) => typeof row === "object" && row !== null && "report_nm" in row && "rcept_dt" in row,
  );
}

/** Filings with the day on which they were received. */
export function readFilings(list: readonly unknown[]): Parsed {
  const parsed = list.map((raw, index) => ({
    raw,
    pointer: `/list/${String(index)}`,
    row: Filing.safeParse(raw),
  }));
  const rejections = parsed.flatMap(({ raw, pointer, row }) =>
    row.success
      ? []
      : [rejected(new RowProblem("schema", "the filing cannot be read"), pointer, JSON.stringify(raw))],
  );
  const records = parsed.flatMap(({ pointer, row }): ReferenceRecord[] => {
    if (!row.success) return [];
    const { corp_code: code, corp_name: name, report_nm: report, rcept_no: receipt } = row.data;
    const day = row.data.rcept_dt.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
    return [
      {
        type: "reference",
        dataset: "filings",
        itemKey: receipt,
        name: report.trim(),
        organisation: name,
        companies: [{ dartCode: code }],
        category: null,
        country: "KR",
        eventOn: day,
        datePrecision: "day",
        measures: {},
        attributes: { dartCode: code },
        pointer,
        knownOn: day,
        citationUrl: `https://dart.fss.or.kr/dsaf001/main.do?rcpNo=${receipt}`,
        citationText: report.trim(),
      },
    ];
  });
  return { records, rejections };
}

/** The list of all codes. A code without a stock number is of a company that is not listed. */
export function readCodes(bytes: Uint8Array, context: ParseContext): Parsed {
  const result = xmlNode(xmlDocument(bytes, ["list"]), "result");
  const entries = result === null ? [] : xmlList(result, "list");
  if (entries.length === 0)
    throw new SourceError("not-the-format", "the XML is not the list of company codes (result/list)");
  const edition = editionOf(context);
  const records: ReferenceRecord[] = [];
  const rejections: Parsed["rejections"][number][] = [];
  entries.forEach((entry, index) => {
    const pointer = `/result/list/${String(index)}`;
    const code = xmlText(entry, "corp_code");
    const name = xmlText(entry, "corp_name");
    if (!/^\d{8}$/.test(code) || name === "") {
      rejections.push(
        rejected(
          new RowProblem("schema", "corp_code or corp_name is missing"),
          pointer,
          JSON.stringify(entry),
        ),
      );
      return;
    }
    const changed = xmlText(entry, "modify_date").replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
    const knownOn = isDay(changed) && changed <= edition ? changed : edition;
    const english = xmlText(entry, "corp_eng_name");
    records.push(identity(code, name, english, xmlText(entry, "stock_code"), knownOn, pointer, context.url));
  });
  return { records, rejections };
}

function identity(
  code: string,
  korean: string,
  english: string,
  stock: string,
  knownOn: string,
  pointer: string,
  url: string | null,
): ReferenceRecord {
  return {
    type: "reference",
    dataset: "company-identities",
    itemKey: code,
    name: korean.trim(),
    organisation: english.trim() || korean.trim(),
    companies: [{ dartCode: code }],
    category: null,
    country: "KR",
    eventOn: null,
    datePrecision: "day",
    measures: {},
    attributes: textsOf([
      ["dartCode", code],
      ["nameEnglish", english],
      ["stockCode", stock],
    ]),
    pointer,
    knownOn,
    citationUrl: url,
    citationText: korean.trim(),
  };
}
