import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../api/client.ts";
import { readSteady } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { Choice, Controls } from "../../ui/chips.tsx";
import { PageHeader, Section } from "../../ui/page.tsx";
import { Loaded, SkeletonBlock } from "../../ui/state.tsx";
import { AsOfSlider } from "./as-of-slider.tsx";
import { ChainMap } from "./chain-map.tsx";
import { ChainTable } from "./chain-table.tsx";
import { VALUE_CHAIN_METRICS, VALUE_CHAIN_VIEWS } from "./metrics.ts";

const route = getRouteApi("/value-chain");

/** The sector as a map of layers and industries, by a metric and in a form of the reader's choice, on any day. */
export function ValueChainPage() {
  const { t } = useTranslation();
  const { asOf, currency } = useView();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const metric = search.metric ?? "companies";
  const view = search.view ?? "grid";
  const query = { metric, asOf, currency };
  const chain = useQuery(readSteady("getValueChain", { query }));
  const set = (patch: typeof search) => {
    void navigate({ search: (previous) => ({ ...previous, ...patch }), resetScroll: false });
  };
  return (
    <>
      <PageHeader
        title={t("chain.title")}
        lead={t("chain.lead")}
        actions={
          <a href={addressOf("getValueChain", { query: { ...query, format: "csv" } })}>{t("common.csv")}</a>
        }
      />
      <Controls label={t("chain.metric")}>
        <Choice
          label={t("chain.metric")}
          value={metric}
          onChange={(next) => {
            set({ metric: next });
          }}
          choices={VALUE_CHAIN_METRICS.map((value) => ({ value, label: t(`metric.${value}`) }))}
        />
        <Choice
          label={t("chart.view")}
          value={view}
          onChange={(next) => {
            set({ view: next === "grid" ? undefined : next });
          }}
          choices={VALUE_CHAIN_VIEWS.map((value) => ({ value, label: t(`charts.form.${value}`) }))}
        />
        <AsOfSlider />
      </Controls>
      <Loaded query={chain} skeleton={<SkeletonBlock height={640} />}>
        {(data) => (
          <>
            <ChainMap chain={data} view={view} />
            <Section title={t("charts.chainTable")}>
              <ChainTable chain={data} />
            </Section>
          </>
        )}
      </Loaded>
    </>
  );
}
