import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../api/client.ts";
import { listPages } from "../../api/pages.ts";
import { read } from "../../api/read.ts";
import { useSourceNames } from "../../app/source-names.ts";
import { useView } from "../../app/view.ts";
import { Controls, Pick, Tick } from "../../ui/chips.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { MoreRows } from "../../ui/more-rows.tsx";
import { Section } from "../../ui/page.tsx";
import { instantText } from "../../ui/period.ts";
import { EmptyState, Loaded, SkeletonRows } from "../../ui/state.tsx";
import styles from "./review.module.css";
import { RoundItem } from "./round-item.tsx";

const route = getRouteApi("/data");

/** Rounds that several records speak of, the words of each match, and the way to undo it. */
export function RoundsPart() {
  const { t } = useTranslation();
  const { say } = useView();
  const nameOf = useSourceNames();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const all = search.all === "true";
  const filters = {
    company: search.company,
    source: search.source,
    ...(all ? { all: "true" as const } : {}),
  };
  const list = useInfiniteQuery(listPages("listMergedRounds", filters, 20));
  const sources = useQuery(read("listSources", {}));
  const companies = useQuery(read("listCompanies", { query: { limit: 500, sort: "name" } }));
  const set = (patch: typeof search) => {
    void navigate({ search: (previous) => ({ ...previous, ...patch }), resetScroll: false });
  };
  return (
    <>
      <Controls label={t("common.filter")}>
        <Pick
          label={t("review.names.company")}
          empty={t("common.all")}
          value={search.company}
          choices={(companies.data?.data ?? []).map((one) => ({ value: one.slug, label: say(one.name) }))}
          onChange={(company) => {
            set({ company });
          }}
        />
        <Pick
          label={t("common.source")}
          empty={t("common.all")}
          value={search.source}
          choices={(sources.data?.data ?? [])
            .filter(({ family }) => family === "funding")
            .map(({ id }) => ({ value: id, label: nameOf(id) }))}
          onChange={(source) => {
            set({ source });
          }}
        />
        <Tick
          label={t("review.rounds.all")}
          checked={all}
          onChange={(on) => {
            set({ all: on ? "true" : undefined });
          }}
        />
        <a
          className={styles.inline}
          href={addressOf("listMergedRounds", { query: { ...filters, format: "csv" } })}
        >
          {t("common.csv")}
        </a>
      </Controls>
      <Loaded query={list} skeleton={<SkeletonRows rows={5} height={120} />}>
        {(data) => {
          const rounds = data.pages.flatMap((page) => page.data);
          if (rounds.length === 0) {
            return (
              <EmptyState
                title={t("review.rounds.nothing")}
                hint={t("review.rounds.nothingHint")}
                action={
                  <Link to="/data" search={{ tab: "review", part: "rounds" }}>
                    {t("common.reset")}
                  </Link>
                }
              />
            );
          }
          return (
            <>
              {rounds.map((round) => (
                <RoundItem key={round.id} round={round} />
              ))}
              <MoreRows query={list} shown={rounds.length} total={data.pages[0]?.total ?? rounds.length} />
            </>
          );
        }}
      </Loaded>
      <Decisions />
    </>
  );
}

/** What people decided about records of rounds. */
function Decisions() {
  const { t } = useTranslation();
  const { lang } = useView();
  const nameOf = useSourceNames();
  const decisions = useQuery(read("listRoundDecisions", {}));
  const rows = decisions.data?.data ?? [];
  if (rows.length === 0) return null;
  return (
    <Section title={t("review.rounds.decisions")}>
      <DataTable
        caption={t("review.rounds.decisions")}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            id: "verdict",
            header: t("data.state"),
            cell: (row) => t(`review.rounds.${row.verdict}`),
            sortBy: (row) => row.verdict,
          },
          {
            id: "records",
            header: t("review.rounds.records"),
            cell: (row) =>
              row.records.map((one) => (
                <div key={`${one.source}${one.sourceKey}`} className="small">
                  {nameOf(one.source)}: <code>{one.sourceKey}</code>
                </div>
              )),
          },
          { id: "note", header: t("review.note"), cell: (row) => row.note },
          {
            id: "at",
            header: t("common.date"),
            cell: (row) => <span className="num">{instantText(row.decidedAt, lang)}</span>,
            sortBy: (row) => row.decidedAt,
          },
        ]}
      />
    </Section>
  );
}
