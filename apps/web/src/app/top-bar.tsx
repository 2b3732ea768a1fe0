import { useMantineColorScheme } from "@mantine/core";
import {
  IconAdjustmentsHorizontal,
  IconDeviceDesktop,
  IconMoon,
  IconSearch,
  IconSun,
} from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { lazy, useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { changeLanguage, withTexts, type Lang } from "../i18n/index.ts";
import { DayInput } from "../ui/day-input.tsx";
import { OverlayPart } from "../ui/part.tsx";
import { CURRENCIES } from "./search.ts";
import styles from "./top-bar.module.css";
import { useShortcuts } from "./use-shortcuts.ts";
import { useView } from "./view.ts";

const Palette = lazy(() => withTexts(import("./palette.tsx")));
const Shortcuts = lazy(() => withTexts(import("./shortcuts.tsx")));

const NEXT_THEME = { auto: "light", light: "dark", dark: "auto" } as const;
const THEME_ICON = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon };

function ThemeButton() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Glyph = THEME_ICON[colorScheme];
  const label = { auto: t("top.themeAuto"), light: t("top.themeLight"), dark: t("top.themeDark") }[
    colorScheme
  ];
  return (
    <button
      type="button"
      className={styles.icon}
      aria-label={label}
      title={label}
      onClick={() => {
        setColorScheme(NEXT_THEME[colorScheme]);
      }}
    >
      <Glyph size={18} stroke={1.7} aria-hidden />
    </button>
  );
}

/** Controls that apply to the whole page. */
function ViewControls() {
  const { t } = useTranslation();
  const { asOf, currency, lang, today } = useView();
  const navigate = useNavigate();
  const patch = (values: { asOf?: string | undefined; currency?: string | undefined; lang?: Lang }) => {
    void navigate({
      to: ".",
      search: (previous) => ({ ...previous, ...values }),
      replace: false,
      resetScroll: false,
    });
  };
  const other: Lang = lang === "en" ? "ko" : "en";
  return (
    <>
      <label className={styles.control} title={t("top.asOfHint")}>
        <span>{t("top.asOf")}</span>
        <DayInput
          value={today}
          min="2000-01-01"
          max={new Date().toISOString().slice(0, 10)}
          empty={asOf === undefined}
          onDay={(day) => {
            const latest = day === undefined || day >= new Date().toISOString().slice(0, 10);
            patch({ asOf: latest ? undefined : day });
          }}
        />
      </label>
      <label className={styles.control}>
        <span>{t("top.currency")}</span>
        <select
          value={currency ?? ""}
          onChange={(event) => {
            const value = event.currentTarget.value;
            patch({ currency: value === "" ? undefined : value });
          }}
        >
          <option value="">{t("top.asReported")}</option>
          {CURRENCIES.map((code) => (
            <option key={code} value={code}>
              {code}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className={styles.language}
        lang={other}
        onClick={() => {
          void changeLanguage(other);
          if (new URLSearchParams(window.location.search).has("lang")) patch({ lang: other });
        }}
      >
        {other === "ko" ? "한국어" : "English"}
      </button>
      <ThemeButton />
    </>
  );
}

/** Name, search and the controls of the view. */
export function TopBar() {
  const { t } = useTranslation();
  const [searching, setSearching] = useState(false);
  const [controls, setControls] = useState(false);
  const [helping, setHelping] = useState(false);
  const search = useCallback(() => {
    setSearching(true);
  }, []);
  const help = useCallback(() => {
    setHelping(true);
  }, []);
  useShortcuts({ onSearch: search, onHelp: help });
  return (
    <header className={styles.bar}>
      <Link to="/" className={styles.name}>
        {t("app.name")}
      </Link>
      <button
        type="button"
        className={styles.search}
        aria-keyshortcuts="Meta+K Control+K"
        onClick={() => {
          setSearching(true);
        }}
      >
        <IconSearch size={16} stroke={1.8} aria-hidden />
        <span>{t("top.search")}</span>
        <kbd>⌘K</kbd>
      </button>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={controls}
        aria-label={`${t("top.asOf")}, ${t("top.currency")}, ${t("top.language")}, ${t("top.theme")}`}
        onClick={() => {
          setControls((open) => !open);
        }}
      >
        <IconAdjustmentsHorizontal size={19} stroke={1.7} aria-hidden />
      </button>
      <div className={styles.controls} data-open={controls}>
        <ViewControls />
      </div>
      {searching && (
        <OverlayPart>
          <Palette
            onHelp={help}
            onClose={() => {
              setSearching(false);
            }}
          />
        </OverlayPart>
      )}
      {helping && (
        <OverlayPart>
          <Shortcuts
            onClose={() => {
              setHelping(false);
            }}
          />
        </OverlayPart>
      )}
    </header>
  );
}
