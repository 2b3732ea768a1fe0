import {
  IMPORT_FAMILIES,
  IMPORT_FIELDS,
  type ImportBinding,
  type ImportFamily,
  type ImportFieldKind,
  type ImportMapping,
  type LocalizedText,
} from "@sector-tracker/shared";
import { currencyCode } from "./cells.ts";
import { FAMILY_SIGNS, HEADER_WORDS, SCALE_WORDS } from "./header-words.ts";
import { readNumber } from "./numbers.ts";
import type { FoundColumn, ImportTable } from "./table.ts";

/** A mapping that the table suggests, with the reason of each part. */
export interface Proposal {
  readonly mapping: ImportMapping;
  readonly familyReason: LocalizedText;
  readonly reasons: readonly { readonly field: string; readonly reason: LocalizedText }[];
}

/** Rows by whose cells currencies are told. */
const LOOK = 500;

/** Proposes a mapping: the family asked for, else the one whose headings the table has. */
export function propose(table: ImportTable, asked: ImportFamily | undefined): Proposal {
  const chosen = asked ?? familyOf(table.columns);
  const family = chosen ?? "funding";
  const fields: Record<string, ImportBinding> = {};
  const reasons: { field: string; reason: LocalizedText }[] = [];
  const give = (field: string, binding: ImportBinding, reason: LocalizedText): void => {
    if (fields[field] !== undefined) return;
    fields[field] = binding;
    reasons.push({ field, reason });
  };
  const taken = new Set<string>();
  for (const [field, pattern] of HEADER_WORDS[family]) {
    if (fields[field] !== undefined) continue;
    const column = bestColumn(table.columns, pattern, kindOf(family, field), taken);
    if (column === undefined) continue;
    taken.add(column.name);
    const scale = kindOf(family, field) === "money" ? scaleOf(column.name) : undefined;
    give(
      field,
      { column: column.name, ...(scale === undefined ? {} : { scale }) },
      scale === undefined ? byHeading(column.name) : byScale(column.name),
    );
  }
  giveConstants(table, family, fields, give);
  return {
    mapping: { family, format: {}, fields },
    familyReason:
      asked !== undefined
        ? { en: "chosen", ko: "선택함" }
        : chosen === null
          ? {
              en: "no heading says what the table is about; choose it",
              ko: "표의 내용을 알려 주는 열 이름이 없으니 직접 선택하십시오",
            }
          : { en: "its headings are those of such a table", ko: "열 이름이 이런 표의 것입니다" },
    reasons,
  };
}

function familyOf(columns: readonly FoundColumn[]): ImportFamily | null {
  const scores = IMPORT_FAMILIES.map((family) => ({
    family,
    score:
      FAMILY_SIGNS[family].filter((sign) => columns.some(({ name }) => sign.test(name))).length +
      HEADER_WORDS[family].filter(([, words]) => columns.some(({ name }) => words.test(name))).length / 20,
  })).sort((a, b) => b.score - a.score);
  const best = scores[0];
  return best === undefined || best.score < 0.1 ? null : best.family;
}

function kindOf(family: ImportFamily, field: string): ImportFieldKind {
  return IMPORT_FIELDS[family].find(({ name }) => name === field)?.kind ?? "text";
}

/** The column whose heading fits, one whose cells fit the field's kind before another. */
function bestColumn(
  columns: readonly FoundColumn[],
  pattern: RegExp,
  kind: ImportFieldKind,
  taken: ReadonlySet<string>,
): FoundColumn | undefined {
  const fitting = columns.filter(({ name, kind: cells }) => {
    if (taken.has(name) || cells === "empty") return false;
    // `operating_income` and `Operating income` are one heading.
    return pattern.test(name.replaceAll(/[_-]+/g, " ")) || pattern.test(name);
  });
  const wanted = kind === "money" || kind === "number" ? "number" : kind === "day" ? "date" : null;
  const byKind = fitting.find((column) => wanted !== null && column.kind === wanted);
  if (byKind !== undefined) return byKind;
  // Figures cannot be dates, and words of a heading alone do not make a company of a column of numbers.
  return fitting.find(
    (column) => wanted !== "date" || column.kind !== "number" || /\d{5}/.test(column.examples[0] ?? ""),
  );
}

function giveConstants(
  table: ImportTable,
  family: ImportFamily,
  fields: Readonly<Record<string, ImportBinding>>,
  give: (field: string, binding: ImportBinding, reason: LocalizedText) => void,
): void {
  const currencyField = family === "market-estimate" ? "unit" : "currency";
  if (family !== "fx" && fields[currencyField] === undefined) {
    const stated = statedCurrency(table, fields, family);
    if (stated !== null) give(currencyField, { constant: stated.code }, stated.reason);
  }
  if (family === "price") {
    give(
      "basis",
      { constant: "as-traded" },
      {
        en: "the file does not say; as traded unless you know better",
        ko: "파일에 없으므로 실제 거래 가격으로 둡니다. 아니라면 바꾸십시오",
      },
    );
  }
  if (family === "earnings" && table.columns.length > 0) {
    give(
      "yearEnd",
      { constant: "12" },
      {
        en: "fiscal years are taken to end in December; change it where they do not",
        ko: "회계연도가 12월에 끝난다고 봅니다. 아니라면 바꾸십시오",
      },
    );
  }
  if (family === "market-estimate") {
    give(
      "kind",
      { constant: "estimate" },
      {
        en: "the file does not say whether its values are actuals, estimates or forecasts",
        ko: "실적, 추정, 전망 중 무엇인지 파일에 없습니다",
      },
    );
  }
}

/** A currency that a heading names; where every amount's own cell names one, none is needed. */
function statedCurrency(
  table: ImportTable,
  fields: Readonly<Record<string, ImportBinding>>,
  family: ImportFamily,
): { code: string; reason: LocalizedText } | null {
  for (const { name, kind } of IMPORT_FIELDS[family]) {
    const binding = fields[name];
    if (kind !== "money" || binding === undefined || !("column" in binding)) continue;
    const bracket = /[([{]([^)\]}]+)[)\]}]/.exec(binding.column)?.[1] ?? binding.column;
    const code = currencyIn(bracket);
    if (code !== null) return { code, reason: byHeading(binding.column) };
  }
  return null;
}

function currencyIn(text: string): string | null {
  const code = /\b(USD|KRW|EUR|GBP|JPY|CNY|HKD|TWD)\b/.exec(text.toUpperCase())?.[1];
  if (code !== undefined) return code;
  const sign = /us\$|[$₩€£¥]|미국\s?달러|달러|원(?=[\s)]|$)|유로|위안|엔(?=[\s)]|$)/i.exec(text)?.[0];
  return sign === undefined ? null : currencyCode(sign);
}

function scaleOf(heading: string) {
  return SCALE_WORDS.find(([pattern]) => pattern.test(heading))?.[1];
}

/** Currencies that the cells of a table themselves name. */
export function currenciesIn(table: ImportTable): string[] {
  const found = new Set<string>();
  for (const row of table.rows.slice(0, LOOK)) {
    for (const cell of row.cells) {
      const currency = cell.length > 60 ? null : (readNumber(cell, table.decimal)?.currency ?? null);
      if (currency !== null) found.add(currency);
      else if (/^[A-Z]{3}$/.test(cell.trim()) && currencyIn(cell) !== null) found.add(cell.trim());
    }
  }
  return [...found].sort();
}

function byHeading(name: string): LocalizedText {
  return { en: `the heading “${name}”`, ko: `열 이름 “${name}”` };
}

function byScale(name: string): LocalizedText {
  return {
    en: `the heading “${name}”, which states the scale`,
    ko: `단위를 적은 열 이름 “${name}”`,
  };
}
