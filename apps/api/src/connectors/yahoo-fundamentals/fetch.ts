import type { PlannedDocument, PlanRequest } from "../connector.ts";
import { addDays } from "../format/dates.ts";
import { yahooSymbol } from "../format/listing-suffix.ts";
import { conceptsOfYahoo } from "./concepts.ts";

const ORIGIN = "https://query2.finance.yahoo.com/ws/fundamentals-timeseries/v1/finance/timeseries";
/** Days that a refresh looks back where no period is asked for: the service holds about four years. */
const LOOK_BACK = 1500;

/** Quarters and years of every primary listing, in one answer, so that quarters find their fiscal year. */
export function planYahooFundamentals(request: PlanRequest): PlannedDocument[] {
  const to = request.parameters.to ?? request.today;
  const from = request.parameters.from ?? addDays(to, -LOOK_BACK);
  const names = Object.keys(conceptsOfYahoo);
  const types = ["annual", "quarterly"].flatMap((span) => names.map((name) => `${span}${name}`));
  return request.companies.flatMap((company) =>
    company.listings.slice(0, 1).map((listing) => {
      const symbol = yahooSymbol(listing);
      const query = new URLSearchParams({
        type: types.join(","),
        period1: String(Date.parse(from) / 1000),
        period2: String(Date.parse(addDays(to, 1)) / 1000),
      });
      return {
        key: `timeseries/${symbol}`,
        url: `${ORIGIN}/${encodeURIComponent(symbol)}?${query.toString()}`,
        mediaType: "application/json",
      };
    }),
  );
}
