import { type ReferenceRecord, type RejectedRow, SourceError } from "@sector-tracker/shared";
import { z } from "zod";
import type { Parsed } from "../connector.ts";
import { isDay } from "../format/dates.ts";
import { textsOf } from "../format/reference.ts";

const Texts = z.array(z.string());
/** Filings by column: the same index is one filing. */
const Filings = z.object({
  accessionNumber: Texts,
  filingDate: Texts,
  reportDate: Texts,
  acceptanceDateTime: Texts,
  form: Texts,
  items: Texts,
  primaryDocument: Texts,
});
type Filings = z.infer<typeof Filings>;
const Company = z.object({
  cik: z.union([z.number().int(), z.string().regex(/^\d{1,10}$/)]),
  name: z.string().min(1),
  sicDescription: z.string().optional(),
  tickers: Texts.default([]),
  exchanges: z.array(z.string().nullable()).default([]),
  fiscalYearEnd: z.string().nullish(),
  formerNames: z.array(z.object({ name: z.string() })).default([]),
  filings: z.object({ recent: Filings }),
});

/** Whose filings they are. */
interface Filer {
  readonly cik: string | null;
  readonly name: string | null;
}

/** True for a list of filings, or for a further part of one. */
export function isSubmissions(json: unknown): boolean {
  return typeof json === "object" && json !== null && ("filings" in json || "accessionNumber" in json);
}

/**
 * Reads a company's list of filings: every filing with the instant at which it was accepted, which is when the world
 * could read it, and who the company is. A further part of a list does not name its company: its file's name does.
 */
export function readSubmissions(json: unknown, key: string): Parsed {
  const company = Company.safeParse(json);
  if (company.success) {
    const { name, filings } = company.data;
    const cik = String(company.data.cik).padStart(10, "0");
    const read = readFilings(filings.recent, { cik, name }, "/filings/recent");
    const identity = identityOf(company.data, cik, read.records);
    return { ...read, records: [...identity, ...read.records], profiles: [{ key: { cik, name }, name }] };
  }
  const part = Filings.safeParse(json);
  if (part.success) {
    return readFilings(part.data, { cik: /CIK(\d{10})/.exec(key)?.[1] ?? null, name: null }, "");
  }
  const where = company.error.issues[0]?.path.join("/") ?? "";
  throw new SourceError("not-the-format", `the document is not a list of filings (at /${where})`);
}

function readFilings(
  filings: Filings,
  filer: Filer,
  place: string,
): { records: ReferenceRecord[]; rejections: RejectedRow[] } {
  const records: ReferenceRecord[] = [];
  const rejections: RejectedRow[] = [];
  filings.accessionNumber.forEach((accession, index) => {
    const at = (column: keyof Filings) => filings[column][index] ?? "";
    const pointer = `${place}/accessionNumber/${String(index)}`;
    const filedOn = at("filingDate");
    const form = at("form");
    if (!isDay(filedOn) || accession === "" || form === "") {
      const raw = JSON.stringify({ accession, filedOn, form });
      rejections.push({
        rule: "schema",
        message: "the filing lacks a number, a form or a day",
        pointer,
        raw,
      });
      return;
    }
    records.push({
      type: "reference",
      dataset: "filings",
      itemKey: accession,
      name: form,
      organisation: filer.name,
      companies: filer.cik === null ? [] : [{ cik: filer.cik }],
      category: form,
      country: null,
      eventOn: filedOn,
      datePrecision: "day",
      measures: {},
      attributes: textsOf([
        ["acceptedAt", at("acceptanceDateTime")],
        ["reportDate", at("reportDate")],
        ["items", at("items")],
        ["document", at("primaryDocument")],
        ["cik", filer.cik ?? ""],
      ]),
      pointer,
      knownOn: filedOn,
      citationUrl:
        filer.cik === null
          ? null
          : `https://www.sec.gov/Archives/edgar/data/${String(Number(filer.cik))}/${accession.replaceAll("-", "")}/`,
      citationText: `${form} of ${filedOn}`,
    });
  });
  return { records, rejections };
}

/** The company as its newest filing knows it; nothing where it has filed nothing. */
function identityOf(
  company: z.infer<typeof Company>,
  cik: string,
  filings: readonly ReferenceRecord[],
): ReferenceRecord[] {
  const newest = filings.reduce((latest, { knownOn }) => (knownOn > latest ? knownOn : latest), "");
  if (newest === "") return [];
  return [
    {
      type: "reference",
      dataset: "company-identities",
      itemKey: cik,
      name: company.name,
      organisation: company.name,
      companies: [{ cik }],
      category: company.sicDescription || null,
      country: null,
      eventOn: null,
      datePrecision: "day",
      measures: {},
      attributes: textsOf([
        ["cik", cik],
        ["tickers", company.tickers.join(", ")],
        ["exchanges", company.exchanges.filter((name) => name !== null).join(", ")],
        ["fiscalYearEnd", (company.fiscalYearEnd ?? "").replace(/^(\d{2})(\d{2})$/, "$1-$2")],
        ["formerNames", company.formerNames.map(({ name }) => name).join("; ")],
      ]),
      pointer: "/cik",
      knownOn: newest,
      citationUrl: `https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=${cik}`,
      citationText: company.name,
    },
  ];
}
