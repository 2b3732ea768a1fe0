import { SourceError } from "@sector-tracker/shared";
import type { Fetched, FetchTools, PlannedDocument, PlanRequest } from "../connector.ts";
import { jsonDocument } from "../format/json.ts";
import { refusalOf } from "./refusal.ts";

const ORIGIN = "https://www.alphavantage.co/query";
/** Prices name no currency: only markets that trade in US dollars are asked for. */
const AMERICAN: ReadonlySet<string> = new Set(["XNAS", "XNYS", "XASE"]);

/** The last hundred daily bars of every American listing. The key is not part of the address. */
export function planAlphaVantage(request: PlanRequest): PlannedDocument[] {
  return request.companies.flatMap((company) =>
    company.listings
      .slice(0, 1)
      .filter(({ exchange }) => AMERICAN.has(exchange))
      .map(({ symbol, exchange, currency }) => ({
        key: `TIME_SERIES_DAILY/${symbol}`,
        url: `${ORIGIN}?function=TIME_SERIES_DAILY&symbol=${encodeURIComponent(symbol)}&outputsize=compact`,
        mediaType: "application/json",
        hints: { symbol, exchange, currency },
      })),
  );
}

/**
 * Asks with the operator's key. A note in place of data is refused before its bytes are kept: it may quote the key.
 * @throws SourceError `not-configured` without a key, `rate-limited` over the limit.
 */
export async function fetchAlphaVantage(planned: PlannedDocument, tools: FetchTools): Promise<Fetched> {
  const key = tools.settings.alphaVantageKey;
  if (key === null) throw new SourceError("not-configured", "ALPHA_VANTAGE_API_KEY is not set");
  const fetched = await tools.http.get(
    { ...planned, url: `${planned.url}&apikey=${encodeURIComponent(key)}` },
    { validators: tools.validators, signal: tools.signal },
  );
  if (fetched.kind === "not-modified") return fetched;
  const refusal = refusalOf(jsonDocument(fetched.bytes).body);
  if (refusal !== null) throw refusal;
  return fetched;
}
