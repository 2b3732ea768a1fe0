import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../api/client.ts";
import { listPages } from "../../api/pages.ts";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { Controls, Pick } from "../../ui/chips.tsx";
import { MoreRows } from "../../ui/more-rows.tsx";
import { EmptyState, Loaded, SkeletonRows } from "../../ui/state.tsx";
import { RejectionsTable } from "./rejections-table.tsx";

const route = getRouteApi("/data");

/** What was turned away, why, and the row as it came. */
export function RejectionsTab() {
  const { t } = useTranslation();
  const { say } = useView();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const sources = useQuery(read("listSources", {}));
  const filters = { source: search.source, reason: search.reason, run: search.run };
  const rejections = useInfiniteQuery(listPages("listRejections", filters, 50));
  const filtered = Object.values(filters).some((value) => value !== undefined);
  const set = (patch: typeof search) => {
    void navigate({ search: (previous) => ({ ...previous, ...patch }), resetScroll: false });
  };
  // The reasons that were met so far, and the one in the address.
  const reasons = new Set([
    ...(search.reason === undefined ? [] : [search.reason]),
    ...(rejections.data?.pages.flatMap((page) => page.data.map((row) => row.reason)) ?? []),
  ]);
  return (
    <>
      <Controls label={t("common.filter")}>
        <Pick
          label={t("common.source")}
          empty={t("common.all")}
          value={search.source}
          choices={(sources.data?.data ?? []).map((source) => ({
            value: source.id,
            label: say(source.name),
          }))}
          onChange={(source) => {
            set({ source });
          }}
        />
        <Pick
          label={t("data.reason")}
          empty={t("common.all")}
          value={search.reason}
          choices={[...reasons].sort().map((reason) => ({ value: reason, label: reason }))}
          onChange={(reason) => {
            set({ reason });
          }}
        />
        {search.run !== undefined && (
          <span style={{ lineHeight: "32px" }}>
            <Link to="/data/runs/$id" params={{ id: search.run }}>
              {t("rejections.ofRun", { run: search.run.slice(0, 8) })}
            </Link>
          </span>
        )}
        {filtered && (
          <Link to="/data" search={{ tab: "rejections" }} className="small" style={{ lineHeight: "32px" }}>
            {t("common.reset")}
          </Link>
        )}
        <a
          className="small"
          style={{ lineHeight: "32px" }}
          href={addressOf("listRejections", { query: { ...filters, format: "csv" } })}
        >
          {t("common.csv")}
        </a>
      </Controls>
      <Loaded query={rejections} skeleton={<SkeletonRows rows={8} height={48} />}>
        {(data) => {
          const rows = data.pages.flatMap((page) => page.data);
          return (
            <>
              <RejectionsTable
                rows={rows}
                empty={
                  filtered ? (
                    <EmptyState
                      title={t("rejections.noMatch")}
                      hint={t("state.emptyFilteredHint")}
                      action={
                        <Link to="/data" search={{ tab: "rejections" }}>
                          {t("rejections.all")}
                        </Link>
                      }
                    />
                  ) : (
                    <EmptyState title={t("data.noRejections")} hint={t("data.noRejectionsHint")} />
                  )
                }
              />
              <MoreRows query={rejections} shown={rows.length} total={data.pages[0]?.total ?? rows.length} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}
