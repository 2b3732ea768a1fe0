import { z } from "zod";
import { Currency, IsoDate, Slug, Unit } from "../primitives/index.ts";
import { routes } from "../routes/index.ts";
import { asOf, listOf, listQuery, Provenance } from "./common.ts";
import { endpoint } from "./endpoint.ts";

/** A published value of a quantity. */
export const MarketEstimateView = z
  .object({
    quantity: Slug,
    publisher: z.string(),
    definition: z.string(),
    kind: z.enum(["actual", "estimate", "forecast"]),
    period: z.string(),
    value: z.number(),
    unit: Unit,
    publishedOn: IsoDate.nullable(),
    knownAt: IsoDate,
    provenance: Provenance,
  })
  .meta({ id: "MarketEstimate" });
export type MarketEstimateView = z.infer<typeof MarketEstimateView>;

export const ExchangeRateView = z
  .object({
    currency: Currency,
    kind: z.enum(["day", "month-average", "year-average"]),
    period: z.string(),
    /** Units of the currency per one euro. */
    rate: z.number(),
    knownAt: IsoDate,
    provenance: Provenance,
  })
  .meta({ id: "ExchangeRate" });

/** What was published of whole markets, and the rates that convert between currencies. */
export const marketEndpoints = {
  listMarketEstimates: endpoint({
    route: routes.listMarketEstimates,
    summary: "Published values of market sizes, spending, adoption, shares and prices",
    tag: "market",
    query: z.strictObject({
      ...listQuery(["quantity", "publishedOn", "period"]),
      quantity: Slug.optional(),
      publisher: z.string().max(120).optional(),
      asOf,
    }),
    response: listOf(MarketEstimateView),
    csv: true,
  }),
  listExchangeRates: endpoint({
    route: routes.listExchangeRates,
    summary: "ECB reference rates, units of a currency per euro",
    tag: "market",
    query: z.strictObject({
      ...listQuery(["period"]),
      currency: Currency.optional(),
      kind: z.enum(["day", "month-average", "year-average"]).optional(),
      from: IsoDate.optional(),
      to: IsoDate.optional(),
      asOf,
    }),
    response: listOf(ExchangeRateView),
    csv: true,
  }),
};
