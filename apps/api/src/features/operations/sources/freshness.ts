import { addDays, daysBetween, type SourceView } from "@sector-tracker/shared";
import type { SourceManifest } from "../../../store/operations/source.repository.ts";

/** A source that gave nothing for so long beyond what was due counts as given up. */
const ABANDONED_AFTER_DAYS = 365;

/**
 * Whether the newest period that should be there by now is there. With a period of `everyDays` that is public
 * `lagDays` after its end, the newest one is at most `everyDays + lagDays` old: then the source is fresh. One period
 * is missing: due. More are: late. Nothing for a year, or for two periods where they are longer: abandoned. A table
 * that awaits nothing new is fresh once it was read.
 */
export function freshnessOf(
  newestPeriod: string | null,
  cadence: SourceManifest["freshness"],
  today: string,
): SourceView["freshness"] {
  if (newestPeriod === null) return "empty";
  if (cadence === null) return "fresh";
  const { everyDays, lagDays } = cadence;
  const age = daysBetween(newestPeriod, today) - lagDays;
  if (age <= everyDays) return "fresh";
  if (age <= 2 * everyDays) return "due";
  return age <= Math.max(ABANDONED_AFTER_DAYS, 2 * everyDays) ? "late" : "abandoned";
}

/** What is known of a source besides its periods. */
export interface SourceState {
  readonly paused: boolean;
  readonly breakerOpen: boolean;
  readonly canFetch: boolean;
  /** Outcome of the newest run that asked the origin; null where none did. */
  readonly lastOutcome: string | null;
}

/** When the next period is due, by how many days it is late, and why it is not there. */
export interface Lateness {
  readonly dueOn: string | null;
  readonly lateDays: number | null;
  readonly lateReason: SourceView["lateReason"];
}

/** How late the newest period is. What stops a source from being asked comes before what it answered. */
export function latenessOf(
  newestPeriod: string | null,
  cadence: SourceManifest["freshness"],
  today: string,
  state: SourceState,
): Lateness {
  if (cadence === null || newestPeriod === null) {
    // Of a source that never gave anything only the reason can be said.
    const awaited = newestPeriod === null && cadence !== null;
    return { dueOn: null, lateDays: null, lateReason: awaited ? reasonOf(state) : null };
  }
  const dueOn = addDays(newestPeriod, cadence.everyDays + cadence.lagDays);
  const lateDays = Math.max(0, daysBetween(dueOn, today));
  return { dueOn, lateDays, lateReason: lateDays === 0 ? null : reasonOf(state) };
}

function reasonOf(state: SourceState): NonNullable<SourceView["lateReason"]> {
  if (state.paused) return "paused";
  if (!state.canFetch) return "cannot-fetch";
  if (state.breakerOpen) return "breaker";
  if (state.lastOutcome === null) return "never-asked";
  return state.lastOutcome === "failed" ? "last-run-failed" : "nothing-newer";
}
