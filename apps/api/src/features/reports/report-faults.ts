import { type BaselineFileEntry, type InputError, parsePeriod, type Period } from "@sector-tracker/shared";

/** Beyond this a rate in per cent is a slip of the decimal point, not a statement. */
const MAX_RATE_PERCENT = 100_000;

/**
 * What is wrong with a report's numbers beyond their shape: periods that do not exist, values out of the order of
 * time or there twice, rates out of bounds or backwards. Each with its JSON pointer.
 */
export function numberFaults(baselines: readonly BaselineFileEntry[]): InputError[] {
  return baselines.flatMap((entry, index) => {
    const at = `/baselines/${index}`;
    return [...pointFaults(entry, at), ...growthFaults(entry, at)];
  });
}

function pointFaults(entry: BaselineFileEntry, at: string): InputError[] {
  const faults: InputError[] = [];
  let before: Period | null = null;
  const said = new Set<string>();
  for (const [index, point] of entry.points.entries()) {
    if (point.period === null) continue;
    // "12 to 15 in 2023" is two values of one period; the very same one twice is a slip.
    const own = `${point.period} ${point.value} ${point.qualifier}`;
    const again = said.has(own);
    said.add(own);
    const pointer = `${at}/points/${index}/period`;
    const period = read(point.period);
    if (period === null) faults.push({ pointer, message: `${point.period} is no period` });
    else if (before !== null && (again || period.position < before.position)) {
      faults.push({ pointer, message: `${period.text} must come after ${before.text}` });
    } else before = period;
  }
  return faults;
}

function growthFaults({ growth }: BaselineFileEntry, at: string): InputError[] {
  if (growth === null) return [];
  const faults: InputError[] = [];
  if (Math.abs(growth.ratePercent) > MAX_RATE_PERCENT) {
    faults.push({ pointer: `${at}/growth/ratePercent`, message: `must lie within ±${MAX_RATE_PERCENT}` });
  }
  const ends = (["from", "to"] as const).map((side) => {
    const text = growth[side];
    if (text === null) return null;
    const period = read(text);
    if (period === null) faults.push({ pointer: `${at}/growth/${side}`, message: `${text} is no period` });
    return period;
  });
  const [from, to] = ends;
  if (from && to && to.position <= from.position) {
    faults.push({ pointer: `${at}/growth/to`, message: `must come after ${from.text}` });
  }
  return faults;
}

function read(text: string): Period | null {
  try {
    return parsePeriod(text);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
