import { useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { LocalizedText } from "@sector-tracker/shared/primitives";
import type { Lang } from "../i18n/index.ts";
import { viewSearch } from "./search.ts";

export interface View {
  lang: Lang;
  asOf: string | undefined;
  currency: string | undefined;
  /** The day that ages and "today" lines count from. */
  today: string;
  /** A text of the API in the reader's language. */
  say: (text: LocalizedText) => string;
}

/** What holds for the whole page: language, as-of day and currency. */
export function useView(): View {
  const search = viewSearch(useSearch({ strict: false }));
  const { i18n } = useTranslation();
  const lang: Lang = i18n.language === "ko" ? "ko" : "en";
  const say = useMemo(() => (text: LocalizedText) => text[lang], [lang]);
  return {
    lang,
    asOf: search.asOf,
    currency: search.currency,
    today: search.asOf ?? new Date().toISOString().slice(0, 10),
    say,
  };
}
