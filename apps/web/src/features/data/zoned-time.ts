import type { Lang } from "../../ui/format.ts";

/** An instant as the clocks of a time zone show it, with weekday and the zone's short name. */
export function zonedText(iso: string, timeZone: string, lang: Lang): string {
  return new Intl.DateTimeFormat(lang === "ko" ? "ko-KR" : "en-GB", {
    timeZone,
    weekday: "short",
    year: "numeric",
    month: lang === "ko" ? "numeric" : "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZoneName: "short",
  }).format(new Date(iso));
}

/** True where this browser knows the zone. */
export function isKnownZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone }).format();
    return true;
  } catch {
    // RangeError is how Intl says that it does not know the name.
    return false;
  }
}

/** Every zone that can be chosen, UTC first. */
export function timeZones(): string[] {
  return ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")];
}
