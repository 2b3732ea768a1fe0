import type { MarketEstimateRecord } from "@sector-tracker/shared";
import type { TableRow } from "../format/csv.ts";
import { plainDecimal } from "../format/decimal.ts";
import { firstCell } from "../format/reference.ts";
import { need } from "../format/rows.ts";
import { slugOf } from "../format/slug.ts";
import { dayOf, type EditionPlace, knownFrom } from "./edition-place.ts";

const AMOUNT = ["Annualized revenue (USD)", "Revenue amount (normalize to annual)"];
const PUBLISHER = "Epoch AI";
const WHOLE_COMPANY = /^(?:full company|whole company|company)?$/i;

/** On which terms a figure is stated. Each is a quantity of its own, since they must never be joined. */
interface Basis {
  /** End of the quantity's slug. */
  readonly quantity: string;
  readonly definition: string;
  readonly kind: MarketEstimateRecord["kind"];
  /** True where the figure is a calendar year's, not a day's. */
  readonly ofYear: boolean;
}

const bases: readonly (readonly [RegExp, Basis])[] = [
  [
    /project|forecast|target|expect/,
    { quantity: "revenue-projected", definition: "projected annual revenue", kind: "forecast", ofYear: true },
  ],
  [
    /run[ -]?rate/,
    { quantity: "revenue-run-rate", definition: "annualised run rate", kind: "estimate", ofYear: false },
  ],
  [
    /\barr\b|recurring/,
    {
      quantity: "revenue-recurring",
      definition: "annual recurring revenue",
      kind: "estimate",
      ofYear: false,
    },
  ],
  [
    /interpolat/,
    {
      quantity: "revenue-interpolated",
      definition: "interpolated run rate",
      kind: "estimate",
      ofYear: false,
    },
  ],
  [
    /year|annual revenue|calendar|fiscal/,
    { quantity: "revenue-year", definition: "revenue of the year", kind: "estimate", ofYear: true },
  ],
];
const NOT_STATED: Basis = {
  quantity: "revenue-annualised",
  definition: "annualised, basis not stated",
  kind: "estimate",
  ofYear: false,
};

/** True for the header of the table of revenue reports. */
export function isRevenue(header: readonly string[]): boolean {
  return (
    header.includes("Company") && header.includes("Date") && AMOUNT.some((name) => header.includes(name))
  );
}

/** Which of several figures of one company and day a row is: empty where there is only one. */
export type PlacesOfDay = ReadonlyMap<number, string>;

/** Words for the rows of a table without a basis that give a company and day more than one figure. */
export function placesOfDay(rows: readonly TableRow[]): PlacesOfDay {
  const days = new Map<string, TableRow[]>();
  for (const row of rows) {
    const key = `${row.cell("Company")}|${row.cell("Date")}`;
    days.set(key, [...(days.get(key) ?? []), row]);
  }
  const places = new Map<number, string>();
  for (const group of days.values()) {
    if (group.length < 2) continue;
    const ranked = [...group].sort((a, b) => Number(firstCell(b, AMOUNT)) - Number(firstCell(a, AMOUNT)));
    const of = String(group.length);
    ranked.forEach((row, index) => {
      places.set(
        row.number,
        index === 0 ? `, highest of ${of} of the day` : `, number ${String(index + 1)} of ${of} of the day`,
      );
    });
  }
  return places;
}

/** One report of revenue. What is said of a product or a division is a quantity of its own as well. */
export function readRevenue(row: TableRow, places: PlacesOfDay, place: EditionPlace): MarketEstimateRecord {
  const company = need(row.cell("Company") || null, "Company", row.raw);
  const day = need(dayOf(row, "Date"), "Date", row.cell("Date"));
  const printed = firstCell(row, AMOUNT);
  const type = row.cell("Annualized revenue type");
  const scope = row.cell("Scope");
  const whole = WHOLE_COMPANY.test(scope);
  const reported = dayOf(row, "Report date");
  const basis = basisOf(type, row.cell("Period type"), reported !== null && day > reported);
  const words = [type, whole ? "" : scope, row.cell("Confidence"), row.cell("Source type")];
  return {
    type: "market-estimate",
    quantity: slugOf(`${company} ${whole ? "" : "part"} ${basis.quantity}`),
    publisher: PUBLISHER,
    definition: `${basis.definition}${whole ? "" : `; ${scope}`}${basis === NOT_STATED ? (places.get(row.number) ?? "") : ""}`,
    kind: basis.kind,
    period: basis.ofYear ? day.slice(0, 4) : day,
    value: need(plainDecimal(printed), "revenue", printed),
    unit: "USD",
    publishedOn: reported,
    pointer: row.pointer,
    knownOn: knownFrom(row, place),
    citationUrl: URL.canParse(row.cell("Source 1")) ? row.cell("Source 1") : place.url,
    citationText: words.filter((word) => word !== "").join("; ") || `${company}, ${day}`,
  };
}

function basisOf(type: string, periodType: string, ahead: boolean): Basis {
  const words = type.toLowerCase();
  if (ahead) return bases[0]?.[1] ?? NOT_STATED;
  const stated = bases.find(([pattern]) => pattern.test(words))?.[1];
  if (stated !== undefined) return stated;
  const year =
    words === "" && /year/i.test(periodType)
      ? bases.find(([, basis]) => basis.quantity === "revenue-year")
      : undefined;
  return year?.[1] ?? NOT_STATED;
}
