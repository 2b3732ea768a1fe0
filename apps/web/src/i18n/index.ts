import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { EMBEDDED } from "../app/embed-mode.ts";
import type { enFirst } from "./en-first.ts";
import type { en, Messages, Shape } from "./en.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof enFirst & typeof en };
  }
}

export type Lang = "en" | "ko";
const STORED = "sector-tracker.language";

/** The address wins, then what the reader chose before, then the browser's languages. */
export function initialLanguage(): Lang {
  const asked = new URLSearchParams(window.location.search).get("lang");
  if (asked === "en" || asked === "ko") return asked;
  // A frame on another site may be denied storage, and what its reader chose elsewhere is not its author's choice.
  const stored = EMBEDDED ? null : window.localStorage.getItem(STORED);
  if (stored === "en" || stored === "ko") return stored;
  return navigator.languages.some((language) => language.toLowerCase().startsWith("ko")) ? "ko" : "en";
}

/** Each language is two files, so that a reader loads one language, and the first page no other page's words. */
async function firstOf(language: Lang): Promise<Shape<typeof enFirst>> {
  return language === "ko"
    ? (await import("./ko-first.ts")).koFirst
    : (await import("./en-first.ts")).enFirst;
}

async function restOf(language: Lang): Promise<Messages> {
  return language === "ko" ? (await import("./ko.ts")).ko : (await import("./en.ts")).en;
}

/** The languages whose words are all here or on their way. */
const whole = new Map<Lang, Promise<void>>();

/** Loads every word of a language. What could not be loaded is asked for again by the next who needs it. */
function loadWhole(language: Lang): Promise<void> {
  const started = whole.get(language);
  if (started !== undefined) return started;
  const loading = Promise.all([firstOf(language), restOf(language)])
    .then((parts) => {
      // Some sections are in both files: they are merged key by key.
      for (const part of parts) i18next.addResourceBundle(language, "translation", part, true, true);
    })
    .catch((error: unknown) => {
      whole.delete(language);
      throw error;
    });
  whole.set(language, loading);
  return loading;
}

/** Waits for the words that the overview does without. */
export function allTexts(): Promise<void> {
  return loadWhole(i18next.language === "ko" ? "ko" : "en");
}

/** The code of a page or a panel together with its words: everything that can open but the overview is loaded so. */
export async function withTexts<T>(code: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([code, allTexts()]);
  return loaded;
}

/** Sets up the texts in the first language of the reader: those of the overview there, else all. */
export async function startTexts(): Promise<void> {
  const language = initialLanguage();
  document.documentElement.lang = language;
  const first = firstOf(language);
  const overview = !EMBEDDED && window.location.pathname === "/";
  // Both files are asked for at once, so that another page starts no later than the overview.
  const rest = overview ? undefined : restOf(language);
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation: await first } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  if (rest !== undefined) await loadWhole(language);
}

/** Switches the language of the page, which may be any, and remembers it. */
export async function changeLanguage(language: Lang): Promise<void> {
  await loadWhole(language);
  if (!EMBEDDED) window.localStorage.setItem(STORED, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
