import type { FundingRecord } from "@sector-tracker/shared";
import type { ParseContext, Parsed } from "../connector.ts";
import { readTable, type TableRow } from "../format/csv.ts";
import { americanDate, isDay } from "../format/dates.ts";
import { plainDecimal } from "../format/decimal.ts";
import { need, readRows } from "../format/rows.ts";
import { standardStage } from "../format/stage.ts";

const EQUITY = "Funding (equity)";
const DEBT = "Funding (debt)";
const VALUATION = "Valuation (post-money)";
const COLUMNS = ["Id", "Company", "Close date", "Status", EQUITY, DEBT, VALUATION, "Report date", "Type"];

/**
 * Reads the rounds of AI labs. A row with equity and debt gives a record of each. Zero means that no new money
 * came in (a tender, a merger in stock), so the amount is left open. A secondary sale is no new money and stays so.
 * The notes column quotes persons and is not read.
 */
export function parseEpochFunding(bytes: Uint8Array, context: ParseContext): Parsed {
  return readRows(readTable(bytes, COLUMNS), (row) => {
    const debt = amountOf(row, DEBT);
    const equity = amountOf(row, EQUITY);
    const records = [recordOf(row, kindOf(row), equity, context)];
    if (debt === null) return records;
    const loan = recordOf(row, "debt", debt, context);
    return [...records, { ...loan, sourceKey: `${loan.sourceKey}|debt`, stage: "debt", postMoney: null }];
  });
}

function recordOf(
  row: TableRow,
  kind: FundingRecord["kind"],
  amount: string | null,
  context: ParseContext,
): FundingRecord {
  const closed = dateOf(row, "Close date");
  const reported = dateOf(row, "Report date");
  const announcedOn = need(closed ?? reported, "Close date", row.cell("Close date"));
  const postMoney = amountOf(row, VALUATION);
  const id = row.cell("Id");
  return {
    type: "funding",
    company: { name: need(row.cell("Company") || null, "Company", row.raw) },
    sourceKey: `${row.cell("Company")}|${id}`.slice(0, 200),
    kind,
    stage: stageOf(kind, id),
    stagePrinted: id || null,
    status: row.cell("Status") === "Closed" ? "closed" : "talks",
    announcedOn,
    datePrecision: "day",
    amount,
    currency: amount === null && postMoney === null ? null : "USD",
    postMoney,
    country: null,
    segment: "foundation-models",
    leadInvestors: [],
    investors: [],
    pointer: row.pointer,
    knownOn: reported ?? closed ?? context.retrievedOn,
    citationUrl: context.url,
    citationText: [id, row.cell("Type"), row.cell("Confidence")].filter((part) => part !== "").join("; "),
  };
}

function kindOf(row: TableRow): FundingRecord["kind"] {
  const type = row.cell("Type");
  if (type.includes("Primary") || type === "") return "equity";
  if (type.includes("Secondary")) return "secondary";
  return type.includes("Debt") ? "debt" : "acquisition";
}

function stageOf(kind: FundingRecord["kind"], id: string): string | null {
  if (kind === "secondary" || kind === "acquisition" || kind === "debt") return kind;
  const { stage } = standardStage(/\bSeries [A-Z]\b|\bseed\b/i.exec(id)?.[0] ?? "");
  return stage;
}

function amountOf(row: TableRow, column: string): string | null {
  const text = row.cell(column);
  if (text === "") return null;
  const value = need(plainDecimal(text), column, text);
  return value === "0" ? null : value;
}

function dateOf(row: TableRow, column: string): string | null {
  const text = row.cell(column);
  if (text === "") return null;
  return need(isDay(text) ? text : americanDate(text), column, text);
}
