import type { TFunction } from "i18next";
import type { Lang } from "../../ui/format.ts";
import { senseOfCron } from "./cron-words.ts";

/** A rule in words of the language; null where only its firings can say it. */
export function cronSentence(cron: string, t: TFunction, lang: Lang): string | null {
  const sense = senseOfCron(cron);
  if (sense === null) return null;
  const join = (items: readonly string[]) => new Intl.ListFormat(lang, { type: "conjunction" }).format(items);
  switch (sense.kind) {
    case "everyMinutes":
      return t("cronWords.everyMinutes", { count: sense.count });
    case "hourly":
      return t("cronWords.hourly", { minute: sense.minute });
    case "everyHours":
      return t("cronWords.everyHours", { count: sense.count, minute: sense.minute });
    case "daily":
      return t("cronWords.daily", { times: join(sense.times) });
    case "weekdays":
      return t("cronWords.weekdays", { times: join(sense.times) });
    case "weekly":
      return t("cronWords.weekly", {
        days: daysText(sense.days, t, lang),
        times: join(sense.times),
      });
    case "monthly":
      return t("cronWords.monthly", { day: sense.day, times: join(sense.times) });
    case "yearly":
      return t("cronWords.yearly", {
        date: dayOfYear(sense.day, sense.month, lang),
        times: join(sense.times),
      });
  }
}

/** Three days in a row or more as a range, else all of them. */
function daysText(days: readonly number[], t: TFunction, lang: Lang): string {
  const [first] = days;
  const last = days.at(-1);
  if (first !== undefined && last !== undefined && days.length >= 3 && last - first === days.length - 1) {
    return t("cronWords.range", { from: weekDay(first, lang), to: weekDay(last, lang) });
  }
  return new Intl.ListFormat(lang, { type: "conjunction" }).format(days.map((day) => weekDay(day, lang)));
}

/** 2023-01-01 was a Sunday. */
function weekDay(day: number, lang: Lang): string {
  return new Intl.DateTimeFormat(lang, { weekday: "long", timeZone: "UTC" }).format(
    Date.UTC(2023, 0, 1 + day),
  );
}

function dayOfYear(day: number, month: number, lang: Lang): string {
  // A leap year, so that 29 February has a name.
  return new Intl.DateTimeFormat(lang === "ko" ? "ko-KR" : "en-GB", {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(Date.UTC(2024, month - 1, day));
}
