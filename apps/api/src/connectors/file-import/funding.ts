import type { FundingRecord } from "@sector-tracker/shared";
import { investorFirms } from "../format/investors.ts";
import { RowProblem } from "../format/rows.ts";
import { standardStage } from "../format/stage.ts";
import type { MappedRow } from "./cells.ts";

/** Keys that rows of one table have taken. */
export type RoundKeys = Map<string, number>;

/** Names of countries that tables print in place of their codes. */
const COUNTRIES: readonly (readonly [string, RegExp])[] = [
  ["US", /^(?:usa?|u\.s\.a?\.?|united states.*|미국)$/i],
  ["KR", /^(?:korea|south korea|republic of korea|한국|대한민국)$/i],
  ["GB", /^(?:uk|u\.k\.|united kingdom|britain|영국)$/i],
  ["CN", /^(?:china|중국)$/i],
  ["JP", /^(?:japan|일본)$/i],
  ["FR", /^(?:france|프랑스)$/i],
  ["DE", /^(?:germany|독일)$/i],
  ["CA", /^(?:canada|캐나다)$/i],
  ["IL", /^(?:israel|이스라엘)$/i],
  ["IN", /^(?:india|인도)$/i],
];
/** Korean and plain words for stages, as the standard reader knows them. */
const STAGE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/시드/, "seed"],
  [/프리\s*시리즈\s*a/i, "pre-seed"],
  [/시리즈\s*([a-z])/i, "series $1"],
  [/인수/, "acquisition"],
  [/상장|공모/, "ipo"],
  [/전략/, "strategic"],
  [/대출|융자|회사채/, "debt"],
  [/전환\s*사채/, "convertible"],
  [/구주/, "secondary"],
];

/** A round. Its key is company, day and stage: a later file that mends the amount revises the round. */
export function fundingOf(row: MappedRow, retrievedOn: string, keys: RoundKeys): FundingRecord {
  const date = row.day("announcedOn");
  if (date === null) throw new RowProblem("schema", "the row has no date");
  const printed = row.text("stage");
  const { kind, stage } = standardStage(englishStage(printed));
  const amount = row.money("amount");
  const postMoney = row.money("postMoney");
  const money = amount ?? postMoney;
  if (amount !== null && postMoney !== null && row.currencyOf(amount) !== row.currencyOf(postMoney)) {
    throw new RowProblem("currency-mismatch", "amount and valuation are in different currencies");
  }
  const key = [row.needed("company"), date.from, date.precision, printed].join("|").slice(0, 180);
  const times = (keys.get(key) ?? 0) + 1;
  keys.set(key, times);
  const origin = row.origin(retrievedOn, date);
  return {
    type: "funding",
    company: row.company(),
    sourceKey: times === 1 ? key : `${key}|${times}`,
    kind,
    stage,
    stagePrinted: printed || null,
    status: statusOf(row),
    announcedOn: date.from,
    datePrecision: date.precision,
    amount: amount?.value ?? null,
    currency: money === null ? null : row.currencyOf(money),
    postMoney: postMoney?.value ?? null,
    country: countryOf(row),
    segment: row.text("segment") || null,
    leadInvestors: investorFirms(row.list("leadInvestors")),
    investors: investorFirms(row.list("investors")),
    ...origin,
  };
}

function englishStage(printed: string): string {
  const found = STAGE_WORDS.find(([pattern]) => pattern.test(printed));
  if (found === undefined) return printed;
  const [pattern, words] = found;
  return words.replace("$1", pattern.exec(printed)?.[1]?.toLowerCase() ?? "");
}

function statusOf(row: MappedRow): FundingRecord["status"] {
  if (row.text("status") === "") return "announced";
  return row.choice("status", [
    ["talks", /talk|seek|plan|rumou?r|논의|추진/i],
    ["closed", /clos|complet|raised|done|완료|마감/i],
    ["announced", /announc|발표|공시/i],
  ]);
}

function countryOf(row: MappedRow): string | null {
  const text = row.text("country");
  if (text === "") return null;
  if (/^[A-Z]{2}$/.test(text) && text !== "UK") return text;
  const found = COUNTRIES.find(([, pattern]) => pattern.test(text));
  if (found === undefined) throw row.unread("country", text, "a country by its two letters, such as KR");
  return found[0];
}
