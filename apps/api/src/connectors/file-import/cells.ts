import {
  type CompanyKey,
  type ImportBinding,
  type ImportFamily,
  IMPORT_FIELDS,
  type ImportMapping,
  type ImportMend,
} from "@sector-tracker/shared";
import { Decimal } from "decimal.js";
import { citationUrl } from "../format/citation.ts";
import { knownOnOf, type LooseDate } from "../format/dates.ts";
import { listingOfYahoo } from "../format/listing-suffix.ts";
import { RowProblem } from "../format/rows.ts";
import { readDay } from "./days.ts";
import { isBlank, readNumber } from "./numbers.ts";
import { type ReadPeriod, readPeriod } from "./periods.ts";
import type { RawRow } from "./raw-table.ts";
import type { ImportTable } from "./table.ts";

/** An amount with the currency that its cell, column or constant gives. */
export interface ReadMoney {
  readonly value: string;
  readonly currency: string | null;
  readonly percent: boolean;
}

/** A row of a table seen through a mapping. Every reader throws a RowProblem that names the column and the cell. */
export class MappedRow {
  readonly pointer: string;
  private readonly table: ImportTable;
  private readonly row: RawRow;
  private readonly fields: ImportMapping["fields"];
  private readonly places: ReadonlyMap<string, number>;
  private readonly mended: ReadonlyMap<string, ImportMend>;

  constructor(
    table: ImportTable,
    row: RawRow,
    fields: ImportMapping["fields"],
    places: ReadonlyMap<string, number>,
    mends: readonly ImportMend[],
  ) {
    this.table = table;
    this.row = row;
    this.fields = fields;
    this.places = places;
    this.mended = new Map(mends.map((mend) => [mend.column, mend]));
    this.pointer = table.sheet === null ? `row ${row.number}` : `row ${row.number} of ${table.sheet}`;
  }

  get raw(): string {
    return this.row.cells.join(",");
  }

  binding(field: string): ImportBinding | undefined {
    return this.fields[field];
  }

  /** The field's text; empty where it is not mapped or the cell says that there is nothing. */
  text(field: string): string {
    const binding = this.fields[field];
    if (binding === undefined) return "";
    if ("constant" in binding) return binding.constant.trim();
    const mend = this.mended.get(binding.column);
    const cell = mend?.value ?? this.row.cells[this.places.get(binding.column) ?? -1] ?? "";
    return isBlank(cell) ? "" : cell.trim();
  }

  needed(field: string): string {
    const text = this.text(field);
    if (text === "") throw new RowProblem("schema", `${this.nameOf(field)} is empty`);
    return text;
  }

  day(field: string): LooseDate | null {
    const text = this.text(field);
    if (text === "") return null;
    const date = readDay(text, this.table.dateOrder);
    if (date === null) throw this.unread(field, text, "a date");
    return date;
  }

  period(field: string): ReadPeriod | null {
    const text = this.text(field);
    if (text === "") return null;
    const period = readPeriod(text, this.table.dateOrder);
    if (period === null) throw this.unread(field, text, "a period such as 2023, 2023-Q2, FY2024 or a date");
    return period;
  }

  /** A number in base units: the column's scale is worked in. */
  money(field: string): ReadMoney | null {
    const text = this.text(field);
    if (text === "") return null;
    const read = readNumber(text, this.table.decimal);
    if (read === null) throw this.unread(field, text, "a number");
    const binding = this.fields[field];
    const scale = binding !== undefined && "column" in binding ? binding.scale : undefined;
    const value = scale === undefined ? read.value : new Decimal(read.value).times(scale).toFixed();
    return { value, currency: read.currency, percent: read.percent };
  }

  number(field: string): string | null {
    return this.money(field)?.value ?? null;
  }

  /** ISO code of a cell such as `USD`, `$`, `미국 달러`, `KRW`. */
  currency(field: string): string | null {
    const text = this.text(field);
    if (text === "") return null;
    const code = currencyCode(text);
    if (code === null) throw this.unread(field, text, "a currency such as USD or KRW");
    return code;
  }

  /** The one currency of an amount: what its cell says must not differ from what its column says. */
  currencyOf(money: ReadMoney, field = "currency"): string {
    const stated = this.currency(field);
    if (stated !== null && money.currency !== null && stated !== money.currency) {
      throw new RowProblem(
        "currency-mismatch",
        `the amount is in ${money.currency}, ${this.nameOf(field)} says ${stated}`,
      );
    }
    const currency = money.currency ?? stated;
    if (currency === null) throw new RowProblem("currency-missing", "the amount has no currency");
    return currency;
  }

  /** One of a field's words; a fitting word of another language or spelling counts. */
  choice<T extends string>(field: string, words: readonly (readonly [T, RegExp])[]): T {
    const text = this.needed(field);
    const exact = words.find(([word]) => word === text.toLowerCase());
    const found = exact ?? words.find(([, pattern]) => pattern.test(text));
    if (found === undefined) {
      throw this.unread(field, text, `one of ${words.map(([word]) => word).join(", ")}`);
    }
    return found[0];
  }

  list(field: string): string {
    // Commas part names in most tables; a table that uses semicolons keeps its commas (`Acme, Inc.`).
    const text = this.text(field);
    return text.includes(";") ? text : text.replaceAll(/,(?!\s*(?:inc|ltd|llc|lp|co|corp)\b)/gi, ";");
  }

  company(): CompanyKey {
    return companyKey(this.needed("company"));
  }

  /** Where the row is from and since when it is known: the day given, else the event's, else that of the import. */
  origin(retrievedOn: string, event: LooseDate | null, known = "knownOn") {
    const stated = this.day(known);
    const mended = [...this.mended.values()].map(({ column, value }) => `${column} set to "${value}"`);
    const words = [this.text("note"), mended.length === 0 ? "" : `[mended at import: ${mended.join(", ")}]`];
    return {
      pointer: this.pointer,
      knownOn: knownOnOf(stated ?? event, retrievedOn),
      citationUrl: citationUrl(this.text("source")),
      citationText: words.filter((part) => part !== "").join(" ") || null,
    };
  }

  unread(field: string, text: string, wanted: string): RowProblem {
    return new RowProblem("schema", `${this.nameOf(field)} is not ${wanted}: "${text.slice(0, 80)}"`);
  }

  private nameOf(field: string): string {
    const binding = this.fields[field];
    return binding !== undefined && "column" in binding ? binding.column : field;
  }
}

/** ISO code that a word or sign names, or null. */
export function currencyCode(text: string): string | null {
  const trimmed = text.trim();
  if (/^[A-Z]{3}$/.test(trimmed)) return trimmed;
  if (/^[a-z]{3}$/.test(trimmed) && trimmed !== "won" && trimmed !== "yen") return trimmed.toUpperCase();
  return readNumber(`1 ${trimmed}`, ".")?.currency ?? null;
}

/** A company as people write it: a name, a ticker with or without its exchange's suffix, a CIK. */
export function companyKey(text: string): CompanyKey {
  const cik = /^(?:CIK\s*)?(\d{10})$/i.exec(text)?.[1];
  if (cik !== undefined) return { cik, name: text };
  const ticker = /^(?:[A-Z]{2,6}:\s*)?([A-Z]{1,6}(?:[.-][A-Z]{1,2})?|\d{6}(?:\.[A-Z]{2})?)$/.exec(text)?.[1];
  const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? { slug: text } : {};
  return ticker === undefined ? { ...slug, name: text } : { ...slug, ...listingOfYahoo(ticker), name: text };
}

/** True where a family has the field. */
export function hasField(family: ImportFamily, field: string): boolean {
  return IMPORT_FIELDS[family].some(({ name }) => name === field);
}
