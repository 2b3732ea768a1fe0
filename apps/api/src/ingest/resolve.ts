import type { IngestRecord, RejectedRow } from "@sector-tracker/shared";
import type { CompanyDirectory } from "../store/facts/company-directory.ts";
import type { Cell, FactRow } from "../store/facts/fact-tables.ts";
import { rejection } from "./gates.ts";

/** A record as a row of its table, its company and listing resolved; or why it cannot be. */
export function resolveRecord(record: IngestRecord, directory: CompanyDirectory): FactRow | RejectedRow {
  switch (record.type) {
    case "earnings":
    case "funding": {
      const slug = directory.companyOf(record.company);
      if (slug === null) return unknownCompany(record);
      return row(record, {
        company_slug: slug,
        ...(record.type === "earnings" ? earnings(record) : funding(record)),
      });
    }
    case "price":
    case "corporate-action": {
      const listing = directory.listingOf(record.company);
      if (listing === null) return unknownCompany(record);
      if (record.currency !== null && record.currency !== listing.currency) {
        return rejection(
          record,
          "currency-mismatch",
          `the row is in ${record.currency}, ${listing.symbol} trades in ${listing.currency}`,
        );
      }
      return row(record, {
        listing_id: listing.id,
        ...(record.type === "price" ? price(record) : action(record)),
      });
    }
    case "fx":
      return row(record, {
        currency: record.currency,
        kind: record.kind,
        period_start: record.periodStart,
        period_end: record.periodEnd,
        rate: record.rate,
        days: record.days,
      });
    case "market-estimate":
      return row(record, {
        quantity: record.quantity,
        publisher: record.publisher,
        definition: record.definition,
        kind: record.kind,
        period: record.period,
        value: record.value,
        unit: record.unit,
        published_on: record.publishedOn,
      });
    case "reference":
      return row(record, reference(record, directory));
  }
}

type Of<T extends IngestRecord["type"]> = Extract<IngestRecord, { type: T }>;
type Cells = Record<string, Cell>;

function row(record: IngestRecord, cells: Cells): FactRow {
  return {
    type: record.type,
    record,
    cells: {
      ...cells,
      known_on: record.knownOn,
      pointer: record.pointer,
      citation_url: record.citationUrl,
      citation_text: record.citationText,
    },
  };
}

function unknownCompany(record: Of<"earnings" | "funding" | "price" | "corporate-action">): RejectedRow {
  const named = Object.entries(record.company)
    .map(([kind, value]) => `${kind} ${value}`)
    .join(", ");
  return {
    ...rejection(record, "company-unknown", `no company is known by ${named}`),
    unresolved: record.company,
  };
}

function earnings(record: Of<"earnings">): Cells {
  return {
    concept: record.concept,
    unit: record.unit,
    period_start: record.periodStart,
    period_end: record.periodEnd,
    span: record.span,
    fiscal_year: record.fiscalYear,
    fiscal_quarter: record.fiscalQuarter,
    value: record.value,
    derived: record.derived,
  };
}

function funding(record: Of<"funding">): Cells {
  return {
    source_key: record.sourceKey,
    kind: record.kind,
    stage: record.stage,
    stage_printed: record.stagePrinted,
    status: record.status,
    announced_on: record.announcedOn,
    date_precision: record.datePrecision,
    amount: record.amount,
    currency: record.currency,
    post_money: record.postMoney,
    country: record.country,
    segment_slug: record.segment,
    lead_investors: record.leadInvestors,
    investors: record.investors,
  };
}

function price(record: Of<"price">): Cells {
  return {
    date: record.date,
    basis: record.basis,
    basis_as_of: record.basisAsOf,
    open: record.open,
    high: record.high,
    low: record.low,
    close: record.close,
    volume: record.volume,
    currency: record.currency,
  };
}

function action(record: Of<"corporate-action">): Cells {
  return {
    ex_date: record.exDate,
    kind: record.kind,
    numerator: record.numerator,
    denominator: record.denominator,
    amount: record.amount,
    currency: record.currency,
  };
}

/** Most organisations of a reference table are no company of the directory: that is no fault of the row. */
function reference(record: Of<"reference">, directory: CompanyDirectory): Cells {
  const [company] = record.companies.flatMap((key) => directory.companyOf(key) ?? []);
  return {
    dataset: record.dataset,
    item_key: record.itemKey,
    name: record.name,
    organisation: record.organisation,
    company_slug: company ?? null,
    category: record.category,
    country: record.country,
    event_on: record.eventOn,
    date_precision: record.datePrecision,
    measures: JSON.stringify(record.measures),
    attributes: JSON.stringify(record.attributes),
  };
}
