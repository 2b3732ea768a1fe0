import type { BaselineView, ReportView } from "@sector-tracker/shared/contract";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../api/client.ts";
import { readSteady } from "../../api/read.ts";
import { useSegments } from "../../api/segments.ts";
import { useView } from "../../app/view.ts";
import { Controls, Pick } from "../../ui/chips.tsx";
import { Loaded, SkeletonRows } from "../../ui/state.tsx";
import { STATUS_ORDER, StatusBadge } from "../../ui/status.tsx";
import { ReportPick } from "../reports/report-pick.tsx";
import { Multiples } from "./multiples.tsx";
import { ScoreboardTable, type RowGroup } from "./scoreboard-table.tsx";
import { StatusChips } from "./status-chips.tsx";

const route = getRouteApi("/baselines");
const GROUPS = ["status", "segment", "publisher", "none"] as const;

/** The scored statements of one report: filtered, grouped, as rows or as small multiples. */
export function ScoreboardView({ report, view }: { report: ReportView; view: "rows" | "charts" }) {
  const { t } = useTranslation();
  const { asOf } = useView();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { segments, nameOf, choices } = useSegments();
  const scoreboard = useQuery(
    readSteady("getScoreboard", { params: { slug: report.slug }, query: { asOf } }),
  );
  const set = (patch: typeof search) => {
    void navigate({ search: (previous) => ({ ...previous, ...patch }), resetScroll: false });
  };
  const group = search.group ?? "status";
  const houseOf = (row: BaselineView) => row.publisher ?? report.publisher;
  const parents = new Map(segments.map(({ slug, parent }) => [slug, parent]));
  const isWithin = (slug: string | null, above: string): boolean => {
    for (let at = slug, depth = 0; at !== null && depth < 9; at = parents.get(at) ?? null, depth += 1) {
      if (at === above) return true;
    }
    return false;
  };
  const groupOf = (row: BaselineView): RowGroup => {
    if (group === "segment") {
      const at = segments.findIndex(({ slug }) => slug === row.segment);
      return {
        key: row.segment ?? "",
        heading: row.segment === null ? t("board.noSegment") : nameOf(row.segment),
        order: at === -1 ? segments.length : at,
      };
    }
    if (group === "publisher") {
      const house = houseOf(row);
      return { key: house, heading: house, order: houses.indexOf(house) };
    }
    const { status } = row.assessment;
    return { key: status, heading: <StatusBadge status={status} />, order: STATUS_ORDER.indexOf(status) };
  };
  const houses = [...new Set((scoreboard.data?.rows ?? []).map(houseOf))].sort((a, b) => a.localeCompare(b));
  return (
    <Loaded query={scoreboard} skeleton={<SkeletonRows rows={12} height={56} />}>
      {(board) => {
        const narrowed = board.rows.filter(
          (row) =>
            (search.segment === undefined || isWithin(row.segment, search.segment)) &&
            (search.publisher === undefined || houseOf(row) === search.publisher),
        );
        const rows = narrowed.filter(
          (row) => search.status === undefined || row.assessment.status === search.status,
        );
        const counts = { ...board.statuses };
        for (const status of STATUS_ORDER)
          counts[status] = narrowed.filter((row) => row.assessment.status === status).length;
        const filtered = [search.segment, search.publisher, search.status].some((each) => each !== undefined);
        return (
          <section aria-label={t("scoreboard.title")}>
            <div style={{ marginBottom: 12 }}>
              <StatusChips
                counts={counts}
                value={search.status}
                onChange={(status) => {
                  set({ status });
                }}
              />
            </div>
            <Controls label={t("common.filter")}>
              <ReportPick
                report={board.report}
                onChange={(slug) => {
                  set({ report: slug });
                }}
              />
              <Pick
                label={t("common.segment")}
                empty={t("common.all")}
                value={search.segment}
                choices={choices}
                onChange={(segment) => {
                  set({ segment });
                }}
              />
              <Pick
                label={t("common.publisher")}
                empty={t("common.all")}
                value={search.publisher}
                choices={houses.map((name) => ({ value: name, label: name }))}
                onChange={(publisher) => {
                  set({ publisher });
                }}
              />
              <Pick
                label={t("board.group")}
                value={group}
                choices={GROUPS.map((each) => ({ value: each, label: t(`board.groups.${each}`) }))}
                onChange={(next) => {
                  set({ group: GROUPS.find((each) => each === next && each !== "status") });
                }}
              />
              <span className="muted small" aria-live="polite">
                {t("board.counted", { shown: rows.length, total: board.rows.length })}
              </span>
              <a
                className="small"
                href={addressOf("getScoreboard", {
                  params: { slug: report.slug },
                  query: { asOf, format: "csv" },
                })}
              >
                {t("common.csv")}
              </a>
              {filtered && (
                <Link
                  to="/baselines"
                  search={{ view: search.view, group: search.group, report: search.report }}
                >
                  {t("common.reset")}
                </Link>
              )}
            </Controls>
            {view === "rows" ? (
              <ScoreboardTable
                scoreboard={board}
                caption={t("scoreboard.title")}
                rows={rows}
                sort={search.sort ?? "status"}
                onSort={(sort) => {
                  set({ sort });
                }}
                groupOf={group === "none" ? undefined : groupOf}
              />
            ) : (
              <Multiples
                scoreboard={board}
                publishedOn={report.publishedOn}
                rows={rows}
                groupOf={group === "none" ? undefined : groupOf}
              />
            )}
          </section>
        );
      }}
    </Loaded>
  );
}
