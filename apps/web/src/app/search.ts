/** Readers of one search parameter each: what is not understood is dropped, so an address never breaks a page. */
export type SearchRecord = Record<string, unknown>;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Text up to `max` characters. */
export function text(raw: SearchRecord, key: string, max = 120): string | undefined {
  const value = raw[key];
  if (typeof value !== "string") return undefined;
  const trimmed = value.trim();
  return trimmed === "" || trimmed.length > max ? undefined : trimmed;
}

/** One of the listed words. */
export function oneOf<T extends string>(raw: SearchRecord, key: string, values: readonly T[]): T | undefined {
  const value = raw[key];
  return values.find((candidate) => candidate === value);
}

/** A calendar day that exists. */
export function day(raw: SearchRecord, key: string): string | undefined {
  const value = raw[key];
  if (typeof value !== "string" || !DATE.test(value)) return undefined;
  const time = Date.parse(`${value}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value ? undefined : value;
}

/** An ISO 4217 code. */
export function currencyCode(raw: SearchRecord, key: string): string | undefined {
  const value = raw[key];
  return typeof value === "string" && /^[A-Z]{3}$/.test(value) ? value : undefined;
}

/** Reads `?a=b` as plain text, so that addresses stay short and readable. */
export function parseSearch(search: string): SearchRecord {
  return Object.fromEntries(new URLSearchParams(search));
}

/** Writes plain text; empty values are left out. */
export function stringifySearch(search: SearchRecord): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (typeof value === "string" && value !== "") params.set(key, value);
  }
  const written = params.toString().replaceAll("%2C", ",").replaceAll("%2F", "/").replaceAll("%3A", ":");
  return written === "" ? "" : `?${written}`;
}

export const CURRENCIES = ["USD", "KRW", "EUR", "JPY", "GBP"] as const;
export const LANGUAGES = ["en", "ko"] as const;
export type Lang = (typeof LANGUAGES)[number];

/** State that every page shares. */
export interface ViewSearch {
  asOf?: string | undefined;
  currency?: string | undefined;
  lang?: Lang | undefined;
  /** Of an embedded chart: which one of its page, and its theme. */
  chart?: string | undefined;
  theme?: "light" | "dark" | undefined;
}

export function viewSearch(raw: SearchRecord): ViewSearch {
  return {
    asOf: day(raw, "asOf"),
    currency: currencyCode(raw, "currency"),
    lang: oneOf(raw, "lang", LANGUAGES),
    chart: text(raw, "chart", 80),
    theme: oneOf(raw, "theme", ["light", "dark"]),
  };
}

/** Makes every parameter optional, so that a link may leave out what it does not set. */
export function optional<T extends object>(values: T): { [K in keyof T]?: T[K] | undefined } {
  return values;
}
