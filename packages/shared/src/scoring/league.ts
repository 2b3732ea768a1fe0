import type { AssessmentView } from "../contract/baselines.ts";
import type { PublisherView, Shrinkage } from "../contract/publishers.ts";
import { yearFraction } from "../primitives/period.ts";
import type { IsoDate } from "../primitives/period.ts";
import { logErrorOf } from "./naive.ts";
import type { NaiveRule } from "./naive.ts";
import { countStatuses, scorePublisher } from "./publisher.ts";

/** A statement with the house behind it and how it fared. */
export interface LeagueStatement {
  readonly publisher: string;
  readonly kind: string;
  readonly publishedOn: IsoDate;
  readonly assessment: AssessmentView;
}

/** Forecasts of average error added to each player: with three own forecasts the own score counts for half. */
export const ADDED_FORECASTS = 3;
/** Below five forecasts one lucky guess decides. */
export const SMALL_BELOW = 5;

const RULES: readonly NaiveRule[] = ["no-change", "growth-as-before"];

/** A forecast whose answer was not known yet when it was published, with both values. */
interface Scored {
  readonly statement: LeagueStatement;
  readonly expected: number;
  readonly actual: number;
  readonly error: number;
}

/**
 * The league of houses and of the rules without skill. Only forecasts whose observation became known after the
 * publication are scored. The rank goes by the shrunk score `(n · score + k · mean) / (n + k)` with k = 3 and the mean
 * error of all scored forecasts: a house with one lucky forecast does not lead. Players without n have no rank. A rule
 * plays on the forecasts of all houses to which it can be applied.
 */
export function league(statements: readonly LeagueStatement[]): {
  readonly data: PublisherView[];
  readonly shrinkage: Shrinkage;
} {
  const houses = new Map<string, LeagueStatement[]>();
  for (const statement of statements) {
    houses.set(statement.publisher, [...(houses.get(statement.publisher) ?? []), statement]);
  }
  const all = scoredOf(statements);
  const meanScore = mean(all.map(({ error }) => error));
  const shrunk = (n: number, score: number | null) =>
    score === null || meanScore === null
      ? null
      : (n * score + ADDED_FORECASTS * meanScore) / (n + ADDED_FORECASTS);
  const players = [
    ...[...houses].map(([name, own]) => housePlayer(name, own)),
    ...RULES.flatMap((rule) => rulePlayer(rule, all)),
  ].map((player) => ({ ...player, shrunkScore: shrunk(player.n, player.logScore) }));
  const ranked = players.flatMap(({ shrunkScore }) => shrunkScore ?? []);
  const data = players.map((player): PublisherView => {
    const { shrunkScore } = player;
    // Equal scores share a rank.
    const rank = shrunkScore === null ? null : 1 + ranked.filter((other) => other < shrunkScore).length;
    return { ...player, rank, small: player.n > 0 && player.n < SMALL_BELOW };
  });
  data.sort(
    (a, b) =>
      (a.rank ?? Infinity) - (b.rank ?? Infinity) ||
      b.forecasts - a.forecasts ||
      b.baselines - a.baselines ||
      (a.name < b.name ? -1 : 1),
  );
  return {
    data,
    shrinkage: { addedForecasts: ADDED_FORECASTS, meanScore, n: all.length, smallBelow: SMALL_BELOW },
  };
}

type Player = Omit<PublisherView, "rank" | "small" | "shrunkScore">;

function housePlayer(name: string, own: readonly LeagueStatement[]): Player {
  const forecasts = own.filter(({ kind }) => kind === "forecast");
  const scored = scoredOf(own);
  return {
    player: "house",
    name,
    baselines: own.length,
    forecasts: forecasts.length,
    ...scorePublisher(scored),
    leadYears: mean(scored.map(leadOf)),
    beforeHorizonYears: mean(scored.flatMap((each) => leftOf(each) ?? [])),
    against: RULES.flatMap((rule) => {
      const pairs = pairsOf(rule, scored);
      const ruleScore = mean(pairs.map(({ naive }) => naive));
      const ownScore = mean(pairs.map(({ error }) => error));
      return ruleScore === null || ownScore === null ? [] : [{ rule, n: pairs.length, ruleScore, ownScore }];
    }),
    statuses: countStatuses(forecasts.map(({ assessment }) => assessment.status)),
  };
}

function rulePlayer(rule: NaiveRule, all: readonly Scored[]): Player[] {
  const pairs = pairsOf(rule, all);
  if (pairs.length === 0) return [];
  return [
    {
      player: "rule",
      name: rule,
      baselines: 0,
      forecasts: all.length,
      ...scorePublisher(pairs.map(({ scored, expected }) => ({ expected, actual: scored.actual }))),
      leadYears: mean(pairs.map(({ scored }) => leadOf(scored))),
      beforeHorizonYears: mean(pairs.flatMap(({ scored }) => leftOf(scored) ?? [])),
      against: [],
      statuses: countStatuses([]),
    },
  ];
}

function scoredOf(statements: readonly LeagueStatement[]): Scored[] {
  return statements.flatMap((statement) => {
    const { expected, actual, observationKnownAt } = statement.assessment;
    if (statement.kind !== "forecast" || observationKnownAt === null) return [];
    // What was known already when it was published was no forecast.
    if (observationKnownAt <= statement.publishedOn) return [];
    const error = logErrorOf(actual, expected);
    if (error === null || expected === null || actual === null) return [];
    return [{ statement, expected, actual, error }];
  });
}

function pairsOf(rule: NaiveRule, scored: readonly Scored[]) {
  return scored.flatMap((each) => {
    const found = each.statement.assessment.naive.find((naive) => naive.rule === rule);
    return found === undefined
      ? []
      : [{ scored: each, error: each.error, naive: found.logError, expected: found.expected }];
  });
}

function leadOf({ statement }: Scored): number {
  return yearFraction(
    statement.publishedOn,
    statement.assessment.observationKnownAt ?? statement.publishedOn,
  );
}

function leftOf({ statement }: Scored): number | null {
  const { period, horizon } = statement.assessment;
  return period === null || horizon === null
    ? null
    : Math.max(0, yearFraction(endOf(period), endOf(horizon)));
}

/** The last part of a span; a company's fiscal year stands for the year of its name. */
function endOf(period: string): string {
  return period.replace(/^FY/, "").split("/").at(-1) ?? period;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
