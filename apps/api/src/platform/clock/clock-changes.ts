import { CronExpressionParser } from "cron-parser";
import { firingsAfter } from "./cron.ts";

/** A firing that a change of the clocks moves. */
export interface ClockChange {
  readonly at: Date;
  /**
   * `offset`: the clocks were changed since the firing before, so that it comes earlier or later by UTC. `gap`: the
   * hour it is set for is left out that day, and it fires after it. `repeat`: its hour comes twice that day, and it
   * fires the first time only.
   */
  readonly kind: "offset" | "gap" | "repeat";
  /** How far the clocks are put forward (or back, below 0), in minutes. */
  readonly minutes: number;
}

const MINUTE_MS = 60_000;
/** By how much clocks are put back somewhere in the world, in minutes. */
const PUT_BACK = [60, 30];

/** The next `count` firings after `after`, as firingsAfter gives them, that a change of the clocks moves. */
export function clockChanges(cron: string, timeZone: string, after: Date, count: number): ClockChange[] {
  const firings = firingsAfter(cron, timeZone, after, count + 1);
  const { hour, minute } = CronExpressionParser.parse(cron, { tz: timeZone }).fields;
  const hours = new Set<unknown>(hour.values);
  const minutes = new Set<unknown>(minute.values);
  return firings.slice(0, count).flatMap((at, index): ClockChange[] => {
    const before = firings[index - 1] ?? after;
    const moved = offsetOf(at, timeZone) - offsetOf(before, timeZone);
    const wall = new Date(at.getTime() + offsetOf(at, timeZone) * MINUTE_MS);
    if (!hours.has(wall.getUTCHours()) || !minutes.has(wall.getUTCMinutes())) {
      return [{ at, kind: "gap", minutes: moved }];
    }
    const back = PUT_BACK.find((size) => {
      const again = new Date(at.getTime() + size * MINUTE_MS);
      return offsetOf(again, timeZone) === offsetOf(at, timeZone) - size;
    });
    // A rule that fires in both of the equal hours loses nothing by that.
    const next = firings[index + 1];
    if (back !== undefined && next?.getTime() !== at.getTime() + back * MINUTE_MS) {
      return [{ at, kind: "repeat", minutes: -back }];
    }
    return moved === 0 ? [] : [{ at, kind: "offset", minutes: moved }];
  });
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes by which the zone's clocks are ahead of UTC at that instant. */
function offsetOf(at: Date, timeZone: string): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
    formats.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  const wall = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
  // The clocks are read to the minute, so the instant is too: its seconds are none of the offset.
  return wall / MINUTE_MS - Math.floor(at.getTime() / MINUTE_MS);
}
