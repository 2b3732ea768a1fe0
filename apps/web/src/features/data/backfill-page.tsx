import { Button } from "@mantine/core";
import type { RunPreview, SourceView } from "@sector-tracker/shared/contract";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { ProblemError } from "../../api/problem.ts";
import { read } from "../../api/read.ts";
import { useSourceNames } from "../../app/source-names.ts";
import { useView } from "../../app/view.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { Controls, DayField, Pick } from "../../ui/chips.tsx";
import { PageHeader, Section } from "../../ui/page.tsx";
import { EmptyState, errorText, Loaded, SkeletonRows } from "../../ui/state.tsx";
import styles from "./backfill.module.css";
import { BackfillPreview } from "./backfill-preview.tsx";

const route = getRouteApi("/data/backfill");
/** As many companies as the API lists at a time. */
const MOST_COMPANIES = 500;

/** A period or some companies of a source again: what would be fetched, then the start. */
export function BackfillPage() {
  const { t } = useTranslation();
  const { say } = useView();
  const nameOf = useSourceNames();
  const announce = useAnnounce();
  const client = useQueryClient();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const sources = useQuery(read("listSources", {}));
  const chosen =
    sources.data?.data.find(({ id }) => id === search.source) ??
    sources.data?.data.find(({ canFetch }) => canFetch) ??
    sources.data?.data[0];
  const companies = (search.companies ?? "").split(",").filter((slug) => slug !== "");
  const body = {
    ...(search.since === undefined ? {} : { from: search.since }),
    ...(search.until === undefined ? {} : { to: search.until }),
    ...(companies.length === 0 ? {} : { companies }),
  };
  const wrong = search.since !== undefined && search.until !== undefined && search.since > search.until;
  const preview = useQuery<RunPreview>({
    queryKey: ["previewRun", chosen?.id, body],
    queryFn: ({ signal }) => call("previewRun", { params: { id: chosen?.id ?? "" }, body }, signal),
    enabled: chosen !== undefined && !wrong,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const start = useMutation({
    mutationFn: (source: string) => call("startRun", { params: { id: source }, body }),
    onSuccess: async (run) => {
      await client.invalidateQueries({ queryKey: ["listRuns"] });
      await navigate({ to: "/data/runs/$id", params: { id: run.id } });
    },
    onError: (error, source) => {
      const facts = error instanceof ProblemError ? error.facts : null;
      if (facts?.code === "conflict") announce(t("runs.busy", { source: nameOf(source) }));
      else if (facts?.code === "unprocessable") announce(t("backfill.cannot", { reason: facts.detail }));
      else announce(`${t("error.notSaved")} ${t(`error.${errorText(error)}`)}`);
    },
  });
  const set = (patch: typeof search) => {
    void navigate({ search: (previous) => ({ ...previous, ...patch }), resetScroll: false, replace: true });
  };
  return (
    <>
      <PageHeader
        title={t("backfill.title")}
        lead={t("backfill.lead")}
        above={
          <Link to="/data" search={{ tab: "runs" }}>
            {t("data.runs")}
          </Link>
        }
      />
      <Controls label={t("backfill.title")}>
        <Pick
          label={t("common.source")}
          value={chosen?.id}
          choices={(sources.data?.data ?? []).map((source) => ({
            value: source.id,
            label: say(source.name),
          }))}
          onChange={(source) => {
            set({ source });
          }}
        />
        <DayField
          label={t("backfill.from")}
          value={search.since}
          onChange={(since) => {
            set({ since });
          }}
        />
        <DayField
          label={t("backfill.to")}
          value={search.until}
          onChange={(until) => {
            set({ until });
          }}
        />
        <CompanyChoice
          chosen={companies}
          onChange={(next) => {
            set({ companies: next.length === 0 ? undefined : next.join(",") });
          }}
        />
      </Controls>
      {wrong ? (
        <p role="alert" className={styles.wrong}>
          {t("backfill.wrong")}
        </p>
      ) : (
        <Section title={t("backfill.preview")}>
          <Loaded query={preview} skeleton={<SkeletonRows rows={6} />}>
            {(data) =>
              data.total === 0 ? (
                <EmptyState title={t("backfill.nothing")} hint={t("backfill.nothingHint")} />
              ) : (
                <>
                  <BackfillPreview preview={data} />
                  <Start
                    source={chosen}
                    preview={data}
                    busy={start.isPending || preview.isPlaceholderData}
                    onStart={start.mutate}
                  />
                </>
              )
            }
          </Loaded>
        </Section>
      )}
    </>
  );
}

/** The button that starts it, or why it cannot be started. */
function Start({
  source,
  preview,
  busy,
  onStart,
}: {
  source: SourceView | undefined;
  preview: RunPreview;
  busy: boolean;
  onStart: (source: string) => void;
}) {
  const { t } = useTranslation();
  const { say } = useView();
  if (source === undefined) return null;
  if (!source.canFetch || preview.from !== "origin") {
    const reason = source.canFetchReason === null ? "" : say(source.canFetchReason);
    return <p className={styles.wrong}>{t("backfill.cannot", { reason })}</p>;
  }
  return (
    <div className={styles.start}>
      <Button
        size="sm"
        loading={busy}
        onClick={() => {
          onStart(source.id);
        }}
      >
        {t("backfill.start")}
      </Button>
    </div>
  );
}

/** Companies as buttons that take them out again, and a list to add from. */
function CompanyChoice({
  chosen,
  onChange,
}: {
  chosen: readonly string[];
  onChange: (slugs: string[]) => void;
}) {
  const { t } = useTranslation();
  const { say } = useView();
  const companies = useQuery(read("listCompanies", { query: { limit: MOST_COMPANIES } }));
  const all = companies.data?.data ?? [];
  const nameOf = (slug: string): string => {
    const company = all.find((one) => one.slug === slug);
    return company === undefined ? slug : say(company.name);
  };
  return (
    <>
      <Pick
        label={t("backfill.addCompany")}
        empty={chosen.length === 0 ? t("backfill.allCompanies") : "…"}
        value={undefined}
        choices={all
          .filter(({ slug }) => !chosen.includes(slug))
          .map(({ slug, name }) => ({ value: slug, label: say(name) }))
          .sort((a, b) => a.label.localeCompare(b.label))}
        onChange={(slug) => {
          if (slug !== undefined) onChange([...chosen, slug]);
        }}
      />
      {chosen.length > 0 && (
        <div className={styles.companies}>
          {chosen.map((slug) => (
            <button
              key={slug}
              type="button"
              aria-label={t("backfill.removeCompany", { name: nameOf(slug) })}
              onClick={() => {
                onChange(chosen.filter((other) => other !== slug));
              }}
            >
              {nameOf(slug)} ×
            </button>
          ))}
        </div>
      )}
    </>
  );
}
