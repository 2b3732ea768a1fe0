import { daysBetween, type SourceView } from "@sector-tracker/shared";
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
