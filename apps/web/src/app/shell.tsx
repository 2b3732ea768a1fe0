import {
  IconBuildingSkyscraper,
  IconChartBar,
  IconDatabase,
  IconLayoutDashboard,
  IconStack2,
  IconTargetArrow,
} from "@tabler/icons-react";
import { Link, Outlet } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { changeLanguage } from "../i18n/index.ts";
import { dayText, instantText } from "../ui/period.ts";
import { useOffline } from "./offline.ts";
import { ProvenanceProvider } from "../ui/provenance.tsx";
import styles from "./shell.module.css";
import { TopBar } from "./top-bar.tsx";
import { useView } from "./view.ts";

const PLACES = [
  { to: "/", key: "overview", icon: IconLayoutDashboard, exact: true },
  { to: "/value-chain", key: "valueChain", icon: IconStack2, exact: false },
  { to: "/funding", key: "funding", icon: IconChartBar, exact: false },
  { to: "/companies", key: "companies", icon: IconBuildingSkyscraper, exact: false },
  { to: "/baselines", key: "baselines", icon: IconTargetArrow, exact: false },
  { to: "/data", key: "data", icon: IconDatabase, exact: false },
] as const;

function Places() {
  const { t } = useTranslation();
  return (
    <nav aria-label={t("nav.label")} className={styles.rail}>
      <img src="/favicon.svg" alt="" width={26} height={26} className={styles.mark} />
      <ul>
        {PLACES.map(({ to, key, icon: Glyph, exact }) => (
          <li key={key}>
            <Link
              to={to}
              className={styles.place}
              activeProps={{ "data-active": true }}
              activeOptions={{ exact, includeSearch: false }}
            >
              <Glyph size={20} stroke={1.6} aria-hidden />
              <span className={styles.long}>{t(`nav.${key}`)}</span>
              <span className={styles.short}>{t(`nav.short.${key}`)}</span>
            </Link>
            {key === "companies" && (
              <Link
                to="/watchlists"
                className={styles.sub}
                activeProps={{ "data-active": true }}
                activeOptions={{ includeSearch: false }}
              >
                {t("nav.watchlists")}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A line that says that the page shows an earlier day, with the way back. */
function AsOfNotice() {
  const { t } = useTranslation();
  const { asOf, lang } = useView();
  if (asOf === undefined) return null;
  return (
    <p className={styles.notice} role="status">
      {t("top.viewing", { date: dayText(asOf, lang) })}{" "}
      <Link to="." search={(previous) => ({ ...previous, asOf: undefined })}>
        {t("top.backToLatest")}
      </Link>
    </p>
  );
}

/** A line that says that there is no network, and as of when the page is shown. */
function OfflineNotice() {
  const { t } = useTranslation();
  const { lang } = useView();
  const offline = useOffline();
  if (offline === null) return null;
  return (
    <p className={styles.notice} role="status">
      {offline === "nothing"
        ? t("offline.noticeNothing")
        : t("offline.notice", { date: instantText(offline.keptAt, lang) })}
    </p>
  );
}

/** The frame around every page: rail, top bar, content. */
export function Shell() {
  const { t, i18n } = useTranslation();
  const asked = useAskedLanguage();
  useEffect(() => {
    if (asked !== null && asked !== i18n.language) void changeLanguage(asked);
  }, [asked, i18n]);
  return (
    <ProvenanceProvider>
      <a href="#content" className={styles.skip}>
        {t("nav.skip")}
      </a>
      <div className={styles.frame}>
        <Places />
        <TopBar />
        <main id="content" tabIndex={-1} className={styles.content}>
          <OfflineNotice />
          <AsOfNotice />
          <Outlet />
        </main>
      </div>
    </ProvenanceProvider>
  );
}

function useAskedLanguage(): "en" | "ko" | null {
  const asked = new URLSearchParams(window.location.search).get("lang");
  // Reading the view subscribes to the address.
  useView();
  return asked === "en" || asked === "ko" ? asked : null;
}
