import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { EMBEDDED } from "../app/embed-mode.ts";
import type { en, Messages } from "./en.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof en };
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

/** Each language is a file of its own, so that a reader loads one. */
async function messagesOf(language: Lang): Promise<Messages> {
  return language === "ko" ? (await import("./ko.ts")).ko : (await import("./en.ts")).en;
}

/** Sets up the texts in the first language of the reader. */
export async function startTexts(): Promise<void> {
  const language = initialLanguage();
  document.documentElement.lang = language;
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation: await messagesOf(language) } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

/** Switches the language of the page and remembers it. */
export async function changeLanguage(language: Lang): Promise<void> {
  if (!i18next.hasResourceBundle(language, "translation")) {
    i18next.addResourceBundle(language, "translation", await messagesOf(language));
  }
  if (!EMBEDDED) window.localStorage.setItem(STORED, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
