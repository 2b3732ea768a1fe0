import { z } from "zod";
import { routes } from "../routes/index.ts";
import { asOf, format } from "./common.ts";
import { StatusCounts } from "./directory.ts";
import { endpoint } from "./endpoint.ts";

/** A house, or one of the rules without skill that a house must beat. */
export const PublisherView = z
  .object({
    player: z.enum(["house", "rule"]),
    /** The house's name; of a rule `no-change` or `growth-as-before`. */
    name: z.string(),
    baselines: z.number().int(),
    forecasts: z.number().int(),
    /** Forecasts whose answer became known after they were published; a score without its n means nothing. */
    n: z.number().int(),
    /** Mean of |ln(actual / expected)| over those n. */
    logScore: z.number().nullable(),
    /** The same, drawn towards the mean of all houses as if there were a few more forecasts of average error. */
    shrunkScore: z.number().nullable(),
    /** By the shrunk score, the smallest first, rules among the houses; null without n. */
    rank: z.number().int().nullable(),
    /** True where n is too small for the score to say much by itself. */
    small: z.boolean(),
    /** Mean of ln(actual / expected): positive when reality ran above the promise. */
    bias: z.number().nullable(),
    /** Mean time from publication to the day the scored value became known, in years. */
    leadYears: z.number().nullable(),
    /** Mean time that was still left from the scored period to the horizon, in years. */
    beforeHorizonYears: z.number().nullable(),
    /** What each rule scored on the very forecasts of this house that it could be applied to, and the house on the same. */
    against: z.array(
      z.object({
        rule: z.enum(["no-change", "growth-as-before"]),
        n: z.number().int(),
        ruleScore: z.number(),
        ownScore: z.number(),
      }),
    ),
    statuses: StatusCounts,
  })
  .meta({ id: "Publisher" });
export type PublisherView = z.infer<typeof PublisherView>;

/** How scores of few forecasts are drawn towards the mean. */
export const Shrinkage = z
  .object({
    /** Forecasts of average error that are added to each player. */
    addedForecasts: z.number(),
    /** The average: mean of |ln(actual / expected)| over all scored forecasts of all houses. */
    meanScore: z.number().nullable(),
    /** On how many forecasts that mean stands. */
    n: z.number().int(),
    /** Below this n a score is marked as small. */
    smallBelow: z.number().int(),
  })
  .meta({ id: "Shrinkage" });
export type Shrinkage = z.infer<typeof Shrinkage>;

export const publisherEndpoints = {
  listPublishers: endpoint({
    route: routes.listPublishers,
    summary: "Houses the numbers come from, with their score beside rules without skill",
    tag: "reports",
    query: z.strictObject({ asOf, format }),
    response: z.object({ data: z.array(PublisherView), shrinkage: Shrinkage }),
    csv: true,
  }),
};
