import type { PlannedDocument, PlanRequest } from "../connector.ts";
import { addDays } from "../format/dates.ts";
import { yahooSymbol } from "../format/listing-suffix.ts";

const ORIGIN = "https://query2.finance.yahoo.com/v8/finance/chart";
/** Days that a refresh looks back where no period is asked for. */
const LOOK_BACK = 400;

/** Daily bars with splits and dividends of every primary listing. */
export function planYahooChart(request: PlanRequest): PlannedDocument[] {
  const to = request.parameters.to ?? request.today;
  const from = request.parameters.from ?? addDays(to, -LOOK_BACK);
  return request.companies.flatMap((company) =>
    company.listings.slice(0, 1).map((listing) => {
      const symbol = yahooSymbol(listing);
      const query = new URLSearchParams({
        interval: "1d",
        period1: String(Date.parse(from) / 1000),
        period2: String(Date.parse(addDays(to, 1)) / 1000),
        events: "div|split",
      });
      return {
        key: `chart/${symbol}`,
        url: `${ORIGIN}/${encodeURIComponent(symbol)}?${query.toString()}`,
        mediaType: "application/json",
        hints: { symbol: listing.symbol, exchange: listing.exchange },
      };
    }),
  );
}
