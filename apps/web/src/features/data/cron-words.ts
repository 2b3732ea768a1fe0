/** What a cron rule says, as far as a sentence can say it; null for rules that need their firings listed. */
export type CronSense =
  | { kind: "everyMinutes"; count: number }
  | { kind: "hourly"; minute: number }
  | { kind: "everyHours"; count: number; minute: number }
  | { kind: "daily" | "weekdays"; times: string[] }
  | { kind: "weekly"; days: number[]; times: string[] }
  | { kind: "monthly"; day: number; times: string[] }
  | { kind: "yearly"; day: number; month: number; times: string[] };

const DAY_NAMES = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

function whole(field: string, low: number, high: number): number | null {
  if (!/^\d{1,2}$/.test(field)) return null;
  const value = Number(field);
  return value >= low && value <= high ? value : null;
}

function list(field: string, low: number, high: number): number[] | null {
  const values = field.split(",").map((item) => whole(item, low, high));
  return values.every((value) => value !== null) ? [...new Set(values)].sort((a, b) => a - b) : null;
}

function step(field: string, high: number): number | null {
  const found = /^\*\/(\d{1,2})$/.exec(field);
  const value = Number(found?.[1]);
  // Only steps that divide the whole come at even distances.
  return found !== null && value >= 1 && high % value === 0 ? value : null;
}

/** Days of the week as numbers, Sunday 0; names, ranges and 7 for Sunday are read too. */
function weekDays(field: string): number[] | null {
  const numbers = field
    .toLowerCase()
    .replaceAll(/[a-z]{3}/g, (name) => String(DAY_NAMES.findIndex((day) => day === name)))
    .split(",")
    .map((part) => {
      const [from, to] = part.split("-").map((item) => whole(item, 0, 7));
      if (from === null || from === undefined || to === null) return null;
      const last = to ?? from;
      return last < from ? null : Array.from({ length: last - from + 1 }, (_, index) => (from + index) % 7);
    });
  return numbers.every((value) => value !== null) ? [...new Set(numbers.flat())].sort((a, b) => a - b) : null;
}

/** True for five fields of the characters that cron knows; the API has the last word. */
export function looksLikeCron(cron: string): boolean {
  const fields = cron.trim().split(/\s+/);
  return fields.length === 5 && fields.every((field) => /^[\d*/,\-a-z?#l]+$/i.test(field));
}

/** Reads the usual shapes of a five-field rule. */
export function senseOfCron(cron: string): CronSense | null {
  const fields = cron.trim().split(/\s+/);
  const [minuteField, hourField, dayField, monthField, weekField] = fields;
  if (fields.length !== 5 || minuteField === undefined || hourField === undefined) return null;
  if (dayField === undefined || monthField === undefined || weekField === undefined) return null;
  const everyDay = dayField === "*" && monthField === "*" && weekField === "*";
  const minutesStep = minuteField === "*" ? 1 : step(minuteField, 60);
  if (minutesStep !== null) {
    return everyDay && hourField === "*" ? { kind: "everyMinutes", count: minutesStep } : null;
  }
  const minute = whole(minuteField, 0, 59);
  if (minute === null) return null;
  if (everyDay && hourField === "*") return { kind: "hourly", minute };
  const hoursStep = step(hourField, 24);
  if (hoursStep !== null) return everyDay ? { kind: "everyHours", count: hoursStep, minute } : null;
  const hours = list(hourField, 0, 23);
  if (hours === null) return null;
  const times = hours.map((hour) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
  if (everyDay) return { kind: "daily", times };
  const day = whole(dayField, 1, 31);
  const month = whole(monthField, 1, 12);
  if (weekField === "*") {
    if (day === null) return null;
    if (monthField === "*") return { kind: "monthly", day, times };
    return month === null ? null : { kind: "yearly", day, month, times };
  }
  if (dayField !== "*" || monthField !== "*") return null;
  const days = weekDays(weekField);
  if (days === null) return null;
  if (days.length === 7) return { kind: "daily", times };
  return days.join() === "1,2,3,4,5" ? { kind: "weekdays", times } : { kind: "weekly", days, times };
}
