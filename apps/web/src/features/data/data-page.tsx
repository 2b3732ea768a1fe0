import { getRouteApi, Link } from "@tanstack/react-router";
import { lazy } from "react";
import { useTranslation } from "react-i18next";
import { DATA_TABS } from "../../routes/data.ts";
import { PageHeader } from "../../ui/page.tsx";
import { Part } from "../../ui/part.tsx";
import { ReviewTab } from "../review/review-tab.tsx";
import { SkeletonRows } from "../../ui/state.tsx";
import runStyles from "../runs/run-state.module.css";
import styles from "./data.module.css";
import { ReferenceTab } from "./reference-tab.tsx";
import { RejectionsTab } from "./rejections-tab.tsx";
import { RunsTab } from "./runs-tab.tsx";
import { SchedulesTab } from "./schedules-tab.tsx";
import { SourcesTab } from "./sources-tab.tsx";
import { useLiveRuns } from "./use-live-runs.ts";

const route = getRouteApi("/data");
/** Loaded where it is opened: the other parts need none of its forms. */
const ImportsTab = lazy(async () => ({ default: (await import("../imports/imports-tab.tsx")).ImportsTab }));

/** Sources, schedules, runs and rejections; every part follows the runs as they change. */
export function DataPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const tab = search.tab ?? "sources";
  const runs = useLiveRuns();
  return (
    <>
      <PageHeader
        title={tab === "sources" ? t("data.title") : t(`data.${tab}`)}
        lead={t("data.lead")}
        actions={
          <>
            <span className={runStyles.live} data-live={runs.live}>
              {t(runs.live ? "data.live" : "data.reconnecting")}
            </span>
            <a href="/docs">{t("data.docs")}</a>
          </>
        }
      />
      <nav aria-label={t("data.title")} className={styles.tabs}>
        {DATA_TABS.filter((name) => name !== "rejections" || name === tab).map((name) => (
          <Link
            key={name}
            to="/data"
            search={{ tab: name === "sources" ? undefined : name }}
            activeOptions={{ exact: true }}
            className={styles.tab}
            aria-current={name === tab ? "page" : undefined}
          >
            {t(`data.${name}`)}
          </Link>
        ))}
      </nav>
      {tab === "sources" && <SourcesTab />}
      {tab === "schedules" && <SchedulesTab />}
      {tab === "runs" && <RunsTab changed={runs.changed} />}
      {tab === "review" && <ReviewTab />}
      {tab === "rejections" && <RejectionsTab />}
      {tab === "reference" && <ReferenceTab />}
      {tab === "imports" && (
        <Part waiting={<SkeletonRows rows={4} />}>
          <ImportsTab />
        </Part>
      )}
    </>
  );
}
