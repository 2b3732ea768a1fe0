import {
  CorporateActionRecord,
  EarningsRecord,
  FundingRecord,
  FxRecord,
  type IngestRecord,
  MarketEstimateRecord,
  PriceRecord,
  ReferenceRecord,
  type RejectedRow,
} from "@sector-tracker/shared";
import { Decimal } from "decimal.js";
import type { z } from "zod";
import { fingerprintOf } from "./fingerprint.ts";

const schemas: Readonly<Record<IngestRecord["type"], z.ZodType<IngestRecord>>> = {
  earnings: EarningsRecord,
  price: PriceRecord,
  "corporate-action": CorporateActionRecord,
  fx: FxRecord,
  funding: FundingRecord,
  "market-estimate": MarketEstimateRecord,
  reference: ReferenceRecord,
};

/** A rule that a record must pass, by the name under which its rejections are kept. */
interface Gate {
  readonly rule: string;
  /** Says what is wrong, or null. */
  readonly check: (record: IngestRecord, today: string) => string | null;
}

/** The record as its schema has it, or the rejection that says where it departs from it. */
export function checkSchema(record: IngestRecord): RejectedRow | null {
  const result = schemas[record.type].safeParse(record);
  if (result.success) return null;
  const issue = result.error.issues[0];
  const field = issue?.path.join(".") ?? "";
  return rejection(record, "schema", `${field === "" ? "the row" : field}: ${issue?.message ?? "is wrong"}`);
}

/** Applies the named rules in order; the first that fails rejects the record. */
export function checkGates(record: IngestRecord, today: string): RejectedRow | null {
  for (const gate of gates) {
    const message = gate.check(record, today);
    if (message !== null) return rejection(record, gate.rule, message);
  }
  return null;
}

/** A rejection of a whole record, which keeps it as text. */
export function rejection(record: IngestRecord, rule: string, message: string): RejectedRow {
  return {
    rule,
    message,
    pointer: record.pointer,
    raw: JSON.stringify(record).slice(0, 2000),
    recordType: record.type,
    fingerprint: fingerprintOf(record),
  };
}

const gates: readonly Gate[] = [
  {
    rule: "price-not-positive",
    check: (record) => {
      if (record.type !== "price") return null;
      const wrong = (["open", "high", "low", "close"] as const).find((field) => notPositive(record[field]));
      return wrong === undefined ? null : `${wrong} is ${record[wrong] ?? ""}`;
    },
  },
  {
    rule: "high-below-low",
    check: (record) =>
      record.type === "price" &&
      record.high !== null &&
      record.low !== null &&
      new Decimal(record.high).lt(record.low)
        ? `high ${record.high} is below low ${record.low}`
        : null,
  },
  {
    rule: "volume-negative",
    check: (record) =>
      record.type === "price" && record.volume !== null && record.volume.startsWith("-")
        ? `volume is ${record.volume}`
        : null,
  },
  {
    rule: "rate-not-positive",
    check: (record) => (record.type === "fx" && notPositive(record.rate) ? `rate is ${record.rate}` : null),
  },
  {
    rule: "amount-not-positive",
    check: (record) => {
      if (record.type === "funding") {
        if (notPositive(record.amount)) return `amount is ${record.amount ?? ""}`;
        return notPositive(record.postMoney) ? `valuation is ${record.postMoney ?? ""}` : null;
      }
      if (record.type !== "corporate-action") return null;
      const terms = record.kind === "split" ? [record.numerator, record.denominator] : [record.amount];
      return terms.some((term) => term === null || notPositive(term)) ? "the terms are not above zero" : null;
    },
  },
  {
    rule: "currency-missing",
    check: (record) =>
      record.type === "funding" &&
      record.currency === null &&
      (record.amount !== null || record.postMoney !== null)
        ? "an amount has no currency"
        : null,
  },
  {
    rule: "sign-impossible",
    check: (record) =>
      record.type === "earnings" &&
      ["sharesOutstanding", "totalAssets", "employees"].includes(record.concept) &&
      record.value.startsWith("-")
        ? `${record.concept} is ${record.value}`
        : null,
  },
  {
    rule: "measure-negative",
    check: (record) => {
      if (record.type !== "reference") return null;
      const wrong = Object.entries(record.measures).find(([, { value }]) => value.startsWith("-"));
      return wrong === undefined ? null : `${wrong[0]} is ${wrong[1].value}`;
    },
  },
  {
    rule: "future-date",
    check: (record, today) => {
      const date = dateOf(record);
      if (date !== null && date > today) return `${date} is after today, ${today}`;
      return record.knownOn > today ? `known on ${record.knownOn}, after today, ${today}` : null;
    },
  },
  {
    rule: "known-before-event",
    check: (record) => {
      if (record.type === "price" && record.knownOn < record.date)
        return `known on ${record.knownOn}, before ${record.date}`;
      if (record.type === "price" && record.basisAsOf < record.date) {
        return `adjusted to ${record.basisAsOf}, before ${record.date}`;
      }
      return record.type === "earnings" && record.knownOn < record.periodStart
        ? `known on ${record.knownOn}, before the period began`
        : null;
    },
  },
];

function notPositive(value: string | null): boolean {
  return value !== null && !new Decimal(value).gt(0);
}

/** The day of the event or the end of the period, where the record is about the past. */
function dateOf(record: IngestRecord): string | null {
  switch (record.type) {
    case "earnings":
    case "fx":
      return record.periodEnd;
    case "price":
      return record.date;
    case "funding":
      return record.announcedOn;
    case "market-estimate":
      return record.publishedOn;
    case "reference":
      return record.eventOn;
    case "corporate-action":
      // A split is announced before its day.
      return null;
  }
}
