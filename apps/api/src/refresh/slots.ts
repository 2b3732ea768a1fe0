import { MOST_MADE_UP, type MissedPolicy } from "@sector-tracker/shared";

/** A slot that is younger has its run as soon as a worker sees it; an older one was missed. In milliseconds. */
export const ON_TIME_MS = 60_000;
/** Slots that lie further back than this are skipped whatever the policy, in milliseconds. */
export const LONGEST_GAP_MS = 31 * 86_400_000;

/** What is to be done about the slots since the last one that was seen. */
export interface SlotDecision {
  /** Slots that get a run, oldest first. */
  readonly run: readonly Date[];
  /** Slots at which no worker ran, oldest first. */
  readonly missed: readonly Date[];
  /** How many of the missed ones get a run. */
  readonly madeUp: number;
}

/**
 * Decides over slots, oldest first, as they stand at `now`. On-time slots always run. Of missed ones `skip` runs none,
 * `once` the newest, and none where an on-time slot runs anyway, `all` the newest MOST_MADE_UP.
 */
export function decideSlots(slots: readonly Date[], now: Date, policy: MissedPolicy): SlotDecision {
  const onTime = slots.filter((slot) => now.getTime() - slot.getTime() <= ON_TIME_MS);
  const missed = slots.filter((slot) => now.getTime() - slot.getTime() > ON_TIME_MS);
  const madeUp = chosen(missed, onTime.length > 0, policy);
  return { run: [...madeUp, ...onTime], missed, madeUp: madeUp.length };
}

function chosen(missed: readonly Date[], runsAnyway: boolean, policy: MissedPolicy): readonly Date[] {
  switch (policy) {
    case "skip":
      return [];
    case "once":
      return runsAnyway ? [] : missed.slice(-1);
    case "all":
      return missed.slice(-MOST_MADE_UP);
  }
}
