import { useMantineColorScheme } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { changeLanguage } from "../i18n/index.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import { copyAddress } from "../ui/copy-address.ts";
import { CURRENCIES } from "./search.ts";
import { useView } from "./view.ts";

/** Something that the palette does rather than opens. */
export interface Action {
  id: string;
  label: string;
  run: () => void;
}

/** What can be done from anywhere. */
export function useActions(onHelp: () => void): readonly Action[] {
  const { t } = useTranslation();
  const { lang, asOf, currency } = useView();
  const { setColorScheme } = useMantineColorScheme();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const view = (patch: { asOf?: undefined; currency?: string | undefined }) => {
    void navigate({ to: ".", search: (previous) => ({ ...previous, ...patch }), resetScroll: false });
  };
  const copy = async () => {
    const address = window.location.href;
    announce((await copyAddress(address)) ? t("views.copied") : t("views.copyFailed", { address }));
  };
  return [
    {
      id: "newWatchlist",
      label: t("actions.newWatchlist"),
      run: () => void navigate({ to: "/watchlists", search: { create: "true" } }),
    },
    {
      id: "newSchedule",
      label: t("actions.newSchedule"),
      run: () => void navigate({ to: "/data", search: { tab: "schedules", create: "true" } }),
    },
    {
      id: "runs",
      label: t("actions.runs"),
      run: () => void navigate({ to: "/data", search: { tab: "runs" } }),
    },
    { id: "copyLink", label: t("actions.copyLink"), run: () => void copy() },
    {
      id: "print",
      label: t("actions.print"),
      run: () => {
        // After the palette has gone from the page.
        window.setTimeout(() => {
          window.print();
        }, 200);
      },
    },
    ...(asOf === undefined
      ? []
      : [
          {
            id: "latest",
            label: t("actions.latest"),
            run: () => {
              view({ asOf: undefined });
            },
          },
        ]),
    ...CURRENCIES.filter((code) => code !== currency).map((code) => ({
      id: `currency${code}`,
      label: t("actions.currency", { currency: code }),
      run: () => {
        view({ currency: code });
      },
    })),
    ...(currency === undefined
      ? []
      : [
          {
            id: "currencyNone",
            label: t("actions.currencyNone"),
            run: () => {
              view({ currency: undefined });
            },
          },
        ]),
    ...(["light", "dark", "auto"] as const).map((theme) => ({
      id: theme,
      label: t(
        theme === "light"
          ? "actions.themeLight"
          : theme === "dark"
            ? "actions.themeDark"
            : "actions.themeAuto",
      ),
      run: () => {
        setColorScheme(theme);
      },
    })),
    {
      id: "language",
      label: t("actions.language"),
      run: () => {
        const other = lang === "en" ? "ko" : "en";
        void changeLanguage(other);
        if (new URLSearchParams(window.location.search).has("lang")) {
          void navigate({
            to: ".",
            search: (previous) => ({ ...previous, lang: other }),
            resetScroll: false,
          });
        }
      },
    },
    { id: "shortcuts", label: t("actions.shortcuts"), run: onHelp },
    {
      id: "api",
      label: t("actions.api"),
      run: () => {
        window.location.assign("/docs");
      },
    },
  ];
}
