import type { ImportFamily } from "@sector-tracker/shared";
import { CONCEPT_WORDS } from "./concepts.ts";

type Words = readonly (readonly [string, RegExp])[];

const COMPANY =
  /^(?:company|companies|name|issuer|organi[sz]ation|start-?up|ticker|symbol|stock|corp)|company\s*name|회사|기업|업체|종목|티커/i;
const CURRENCY = /^(?:currency|curr?|ccy)\b|통화/i;
const SOURCE = /^(?:source|url|link|reference|citation)|source\s*url|출처|링크|주소/i;
const NOTE = /^(?:notes?|comments?|remarks?|memo|locator|quote)|비고|메모|설명/i;
const KNOWN = /published|publication|filed|filing|reported\s*on|known|공시일|발표일|공개일|공표/i;
const AMOUNT = /amount|raised|round\s*size|deal\s*(?:value|size)|investment|금액|투자액|투자\s*금액|조달/i;

const cited: Words = [
  ["knownOn", KNOWN],
  ["source", SOURCE],
  ["note", NOTE],
];

/** Words of headings by field; a heading goes to the first field whose words it holds. */
export const HEADER_WORDS: Readonly<Record<ImportFamily, Words>> = {
  earnings: [
    ["yearEnd", /(?:fiscal\s*)?year[\s-]*end|fye\b|결산월/i],
    ["periodEnd", /period[\s_-]*end|end[\s_-]*date|quarter[\s_-]*end|기간\s*말|결산일|종료일/i],
    ["company", COMPANY],
    ["currency", CURRENCY],
    ["concept", /^(?:concept|metric|measure|item|account|line\s*item)|항목|계정|지표/i],
    ...CONCEPT_WORDS.map(([concept, pattern]) => [concept, pattern] as const),
    [
      "period",
      /^(?:period|fiscal[\s_-]*(?:year|period)|year|quarter|fy|date)\b|기간|연도|년도|분기|사업\s*연도/i,
    ],
    ["value", /^(?:value|figure|amount)|값|금액|수치/i],
    ...cited,
  ],
  price: [
    ["date", /^(?:date|day|datetime|trading\s*day)|일자|날짜|거래일/i],
    ["company", COMPANY],
    ["open", /^open|시가(?!총)/i],
    ["high", /^high|고가/i],
    ["low", /^low|저가/i],
    ["close", /^(?:close|closing|last|price)|종가|현재가/i],
    ["volume", /^vol|거래량/i],
    ["currency", CURRENCY],
    ["basis", /^basis|adjust|기준/i],
    ...cited,
  ],
  funding: [
    ["company", COMPANY],
    ["leadInvestors", /lead|주도|리드/i],
    ["investors", /investor|backer|투자자|투자사|참여/i],
    ["postMoney", /post[\s-]*money|valuation|기업\s*가치|밸류/i],
    ["announcedOn", /announce|^date|deal\s*date|round\s*date|closed\s*on|일자|날짜|발표일|투자일|공시일/i],
    ["amount", AMOUNT],
    ["currency", CURRENCY],
    ["stage", /stage|round|series|type|단계|라운드|시리즈/i],
    ["status", /status|상태/i],
    ["country", /country|nation|hq|국가|나라/i],
    ["segment", /segment|sector|category|industry|분야|업종|섹터/i],
    ...cited,
  ],
  "market-estimate": [
    ["quantity", /quantity|market(?!\s*size)|series|indicator|지표|시장명|항목/i],
    ["publishedOn", /published|publication|발표일|발행일|공개일/i],
    ["publisher", /publisher|^source\s*name|research\s*(?:firm|house)|institution|발행|기관|조사/i],
    ["period", /^(?:period|year|quarter|date)|기간|연도|년도/i],
    ["value", /value|market\s*size|size|estimate|forecast|값|규모|전망치|추정치/i],
    ["unit", /unit|currency|단위|통화/i],
    ["kind", /kind|type|구분|종류/i],
    ["definition", /definition|scope|정의|범위/i],
    ["source", SOURCE],
    ["note", NOTE],
  ],
  fx: [
    ["currency", CURRENCY],
    ["date", /^(?:date|day|month|year|period)|일자|날짜|기간/i],
    ["rate", /rate|환율|per\s*eur/i],
    ["days", /^days|일수/i],
    ...cited,
  ],
  "corporate-action": [
    ["company", COMPANY],
    ["exDate", /ex[\s_-]*(?:date|day)|effective|배당락|기준일|효력/i],
    ["kind", /kind|type|action|종류|구분/i],
    ["ratio", /ratio|split|비율/i],
    ["amount", /dividend|amount|per\s*share|배당금|금액/i],
    ["currency", CURRENCY],
    ...cited,
  ],
};

/** Headings that only one family uses: each found one speaks for it. */
export const FAMILY_SIGNS: Readonly<Record<ImportFamily, readonly RegExp[]>> = {
  earnings: CONCEPT_WORDS.map(([, pattern]) => pattern).concat(/fiscal|fy\b|concept|분기|사업\s*연도/i),
  price: [/^open|시가(?!총)/i, /^high|고가/i, /^low|저가/i, /^close|종가/i, /^vol|거래량/i],
  funding: [
    /round|series|stage|단계|라운드|시리즈/i,
    /investor|투자자|투자사/i,
    /raised|funding|투자액|조달/i,
    /valuation|기업\s*가치/i,
  ],
  "market-estimate": [/publisher|기관/i, /market|시장/i, /quantity|forecast|전망/i, /definition/i],
  fx: [/^rate$|환율|exchange\s*rate/i, /per\s*eur/i],
  "corporate-action": [/ex[\s_-]*dat|배당락/i, /split|분할/i, /dividend|배당금/i],
};

/** Scales that a heading states, in English and Korean. */
export const SCALE_WORDS: readonly (readonly [
  RegExp,
  "1000" | "1000000" | "100000000" | "1000000000" | "1000000000000" | "10000",
])[] = [
  [/조\s*원?|trillions?|\btn\b/i, "1000000000000"],
  [/십억|billions?|\bbn\b|\bUSD\s*b\b|\$\s*b\b/i, "1000000000"],
  [/억/, "100000000"],
  [/백만|millions?|\bmn\b|\bmm\b|\bUSD\s*m\b|\$\s*m\b|[€£]\s*m\b|\(m\)/i, "1000000"],
  [/만\s*(?:원|달러|명)/, "10000"],
  [/천\s*(?:원|달러|주|명)|thousands?|\b000s?\b|\(k\)/i, "1000"],
];
