import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DATA_TABS } from "../../routes/data.ts";
import { PageHeader } from "../../ui/page.tsx";
import styles from "./data.module.css";
import { RejectionsTab } from "./rejections-tab.tsx";
import { RunsTab } from "./runs-tab.tsx";
import { SchedulesTab } from "./schedules-tab.tsx";
import { SourcesTab } from "./sources-tab.tsx";

const route = getRouteApi("/data");

/** Sources, schedules, runs and rejections. */
export function DataPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const tab = search.tab ?? "sources";
  return (
    <>
      <PageHeader
        title={t("data.title")}
        lead={t("data.lead")}
        actions={<a href="/docs">{t("data.docs")}</a>}
      />
      <nav aria-label={t("data.title")} className={styles.tabs}>
        {DATA_TABS.map((name) => (
          <Link
            key={name}
            to="/data"
            search={{ tab: name === "sources" ? undefined : name }}
            className={styles.tab}
            aria-current={name === tab ? "page" : undefined}
          >
            {t(`data.${name}`)}
          </Link>
        ))}
      </nav>
      {tab === "sources" && <SourcesTab />}
      {tab === "schedules" && <SchedulesTab />}
      {tab === "runs" && <RunsTab />}
      {tab === "rejections" && <RejectionsTab />}
    </>
  );
}
