import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useSegments } from "../../api/segments.ts";
import { FUNDING_MEASURES, FUNDING_PERIODS, FUNDING_SPLITS } from "../../routes/overview.ts";
import { Choice, Controls, DayField, Pick, Tick } from "../../ui/chips.tsx";

const route = getRouteApi("/funding");

/** What the trend counts and how it is cut; all of it stands in the address. */
export function FundingControls() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { choices, nameOf } = useSegments();
  const set = (patch: typeof search) => {
    // An opened bar belongs to the bars as they were.
    void navigate({
      search: (previous) => ({ ...previous, open: undefined, group: undefined, ...patch }),
      resetScroll: false,
    });
  };
  const splits = {
    none: t("funding.byNone"),
    segment: t("funding.bySegment"),
    stage: t("funding.byStage"),
    country: t("funding.byCountry"),
    investor: t("funding.byInvestor"),
  };
  const narrowed = [
    search.segment === undefined ? undefined : nameOf(search.segment),
    search.investor,
    search.country,
  ].filter((item) => item !== undefined);
  return (
    <Controls label={t("common.filter")}>
      <Choice
        label={t("funding.groupBy")}
        value={search.groupBy ?? "year"}
        onChange={(groupBy) => {
          set({ groupBy });
        }}
        choices={FUNDING_PERIODS.map((value) => ({ value, label: t(`funding.${value}`) }))}
      />
      <Choice
        label={t("funding.measure")}
        value={search.measure ?? "amount"}
        onChange={(measure) => {
          set({ measure });
        }}
        choices={FUNDING_MEASURES.map((value) => ({ value, label: t(`funding.${value}`) }))}
      />
      <Pick
        label={t("funding.by")}
        value={search.by ?? "none"}
        choices={FUNDING_SPLITS.map((value) => ({ value, label: splits[value] }))}
        onChange={(by) => {
          set({ by: FUNDING_SPLITS.find((item) => item === by) });
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
      <DayField
        label={t("funding.from")}
        value={search.from ?? "2019-01-01"}
        onChange={(from) => {
          set({ from });
        }}
      />
      <DayField
        label={t("funding.to")}
        value={search.to}
        onChange={(to) => {
          set({ to });
        }}
      />
      <Tick
        label={t("funding.cumulative")}
        checked={search.cumulative === "true"}
        onChange={(on) => {
          set({ cumulative: on ? "true" : undefined });
        }}
      />
      <Tick
        label={t("charts.megaOut")}
        checked={search.mega === "out"}
        onChange={(on) => {
          set({ mega: on ? "out" : undefined });
        }}
      />
      <Tick
        label={t("funding.everything")}
        checked={search.include === "all"}
        onChange={(on) => {
          set({ include: on ? "all" : undefined });
        }}
      />
      {narrowed.length > 0 && (
        <span
          className="small"
          style={{ minHeight: 32, display: "inline-flex", alignItems: "center", gap: 8 }}
        >
          {narrowed.join(", ")}
          <Link
            to="/funding"
            search={(previous) => ({
              ...previous,
              segment: undefined,
              investor: undefined,
              country: undefined,
            })}
          >
            {t("common.reset")}
          </Link>
        </span>
      )}
    </Controls>
  );
}
