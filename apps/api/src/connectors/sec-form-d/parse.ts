import {
  type FundingRecord,
  type IngestRecord,
  type ReferenceRecord,
  SourceError,
} from "@sector-tracker/shared";
import type { ParseContext, Parsed } from "../connector.ts";
import { isDay } from "../format/dates.ts";
import { plainDecimal } from "../format/decimal.ts";
import { textsOf } from "../format/reference.ts";
import { need, rejected, RowProblem } from "../format/rows.ts";
import { xmlDocument, type XmlNode, xmlNode, xmlText } from "../format/xml.ts";
import { isAmericanState } from "./states.ts";

/** What a notice says, read and checked. */
interface Notice {
  readonly form: string;
  readonly cik: string;
  readonly name: string;
  readonly industry: string;
  readonly firstSale: string | null;
  readonly signedOn: string | null;
  /** Null where nothing is said or nothing was sold. */
  readonly sold: string | null;
  /** Null for an indefinite offering. */
  readonly offered: string | null;
  readonly remaining: string | null;
  readonly investors: string | null;
  readonly securities: readonly string[];
  readonly pooled: boolean;
  readonly country: string | null;
}

/** Kinds of securities by the element that says so. */
const securities: readonly (readonly [string, string])[] = [
  ["isEquityType", "equity"],
  ["isDebtType", "debt"],
  ["isOptionToAcquireType", "option"],
  ["isSecurityToBeAcquiredType", "security to be acquired"],
  ["isPooledInvestmentFundType", "pooled fund"],
  ["isTenantInCommonType", "tenant in common"],
  ["isMineralPropertyType", "mineral property"],
  ["isOtherType", "other"],
];

/**
 * Reads one notice of an exempt offering. Amendments are vintages of one key, since the form adds up what was sold;
 * a pooled fund becomes a reference item. Persons, addresses and sales agents are not read.
 * Throws SourceError `not-the-format`.
 */
export function parseSecFormD(bytes: Uint8Array, context: ParseContext): Parsed {
  const submission = xmlNode(xmlDocument(bytes), "edgarSubmission");
  const offering = submission === null ? null : xmlNode(submission, "offeringData");
  if (submission === null || offering === null)
    throw new SourceError(
      "not-the-format",
      "the document is not the data of a Form D notice (edgarSubmission)",
    );
  if (/^test$/i.test(xmlText(submission, "testOrLive")))
    throw new SourceError("not-the-format", "the notice is a test filing");
  try {
    return { records: [recordOf(readNotice(submission, offering), context)], rejections: [] };
  } catch (error) {
    if (!(error instanceof RowProblem)) throw error;
    const raw = JSON.stringify({
      issuer: xmlText(submission, "primaryIssuer", "cik"),
      amounts: offering["offeringSalesAmounts"],
    });
    return { records: [], rejections: [rejected(error, "/edgarSubmission", raw)] };
  }
}

function readNotice(submission: XmlNode, offering: XmlNode): Notice {
  const issuer = need(xmlNode(submission, "primaryIssuer"), "primaryIssuer", "");
  const cik = xmlText(issuer, "cik");
  const sale = xmlText(offering, "typeOfFiling", "dateOfFirstSale", "value");
  const signed = xmlText(offering, "signatureBlock", "signature", "signatureDate");
  const kinds = xmlNode(offering, "typesOfSecuritiesOffered") ?? {};
  const named = securities.filter(([element]) => xmlText(kinds, element) === "true");
  const state = xmlText(issuer, "issuerAddress", "stateOrCountry");
  return {
    form: need(
      /^D(?:\/A)?$/.exec(xmlText(submission, "submissionType"))?.[0] ?? null,
      "submissionType",
      xmlText(submission, "submissionType"),
    ),
    cik: need(/^\d{1,10}$/.test(cik) ? cik.padStart(10, "0") : null, "cik", cik),
    name: need(xmlText(issuer, "entityName") || null, "entityName", ""),
    industry: xmlText(offering, "industryGroup", "industryGroupType"),
    firstSale: sale === "" ? null : need(isDay(sale) ? sale : null, "dateOfFirstSale", sale),
    signedOn: isDay(signed) ? signed : null,
    sold: amountOf(offering, "totalAmountSold"),
    offered: amountOf(offering, "totalOfferingAmount"),
    remaining: amountOf(offering, "totalRemaining"),
    investors: plainDecimal(xmlText(offering, "investors", "totalNumberAlreadyInvested")),
    securities: named.map(([, words]) => words),
    pooled: named.some(([element]) => element === "isPooledInvestmentFundType"),
    country: isAmericanState(state) ? "US" : null,
  };
}

/** Whole US dollars; null for none and for an indefinite amount. */
function amountOf(offering: XmlNode, element: string): string | null {
  const text = xmlText(offering, "offeringSalesAmounts", element);
  if (text === "" || /^indefinite$/i.test(text)) return null;
  return need(plainDecimal(text), element, text);
}

function recordOf(notice: Notice, context: ParseContext): IngestRecord {
  // Nobody can know of a notice before it was signed; the day of its filing, where it is handed in, is surer.
  const knownOn = context.hints.editionOn ?? notice.signedOn ?? context.retrievedOn;
  const origin = {
    pointer: "/edgarSubmission/offeringData/offeringSalesAmounts",
    knownOn,
    citationUrl: context.url,
    citationText: `Form ${notice.form}; ${notice.securities.join(", ") || "security not named"}; sold ${notice.sold ?? "none"} of ${notice.offered ?? "an indefinite amount"}`,
  };
  return notice.pooled ? fundOf(notice, origin) : roundOf(notice, origin);
}

type Origin = Pick<FundingRecord, "pointer" | "knownOn" | "citationUrl" | "citationText">;

/** One offering whatever the number of its amendments: issuer, first sale and kind of security do not change. */
function keyOf(notice: Notice): string {
  return [notice.cik, notice.firstSale ?? "not-yet-sold", notice.securities.join("+") || "unnamed"].join("|");
}

function roundOf(notice: Notice, origin: Origin): FundingRecord {
  const debt = notice.securities.includes("debt") && !notice.securities.includes("equity");
  const sold = notice.sold === "0" ? null : notice.sold;
  return {
    type: "funding",
    company: { cik: notice.cik, name: notice.name },
    sourceKey: keyOf(notice),
    kind: debt ? "debt" : "equity",
    stage: debt ? "debt" : null,
    stagePrinted: `Form ${notice.form}`,
    status: sold === null ? "announced" : "closed",
    announcedOn: notice.firstSale ?? origin.knownOn,
    datePrecision: "day",
    amount: sold,
    currency: sold === null ? null : "USD",
    postMoney: null,
    country: notice.country,
    segment: null,
    leadInvestors: [],
    investors: [],
    ...origin,
  };
}

function fundOf(notice: Notice, origin: Origin): ReferenceRecord {
  const money = (name: string, value: string | null) =>
    value === null ? {} : { [name]: { value, unit: "USD" as const } };
  return {
    type: "reference",
    dataset: "fund-offerings",
    itemKey: keyOf(notice),
    name: notice.name,
    organisation: notice.name,
    companies: [{ cik: notice.cik }],
    category: notice.industry || null,
    country: notice.country,
    eventOn: notice.firstSale,
    datePrecision: "day",
    measures: {
      ...money("amountSold", notice.sold),
      ...money("amountOffered", notice.offered),
      ...money("amountRemaining", notice.remaining),
      ...(notice.investors === null
        ? {}
        : { investors: { value: notice.investors, unit: "count" as const } }),
    },
    attributes: textsOf([
      ["cik", notice.cik],
      ["form", notice.form],
      ["securities", notice.securities.join(", ")],
    ]),
    ...origin,
  };
}
