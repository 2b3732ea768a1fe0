import type { CompanyDetail } from "@sector-tracker/shared/contract";
import type { ScreenMetric } from "@sector-tracker/shared/screen";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { FactList, PageHeader, Section } from "../../ui/page.tsx";
import { AmountFigure, Change, Figure } from "../../ui/figure.tsx";
import { dayText, periodText } from "../../ui/period.ts";
import { Loaded, SkeletonBlock, SkeletonRows } from "../../ui/state.tsx";
import { RoundsTable } from "../rounds/rounds-table.tsx";
import { AddToWatchlist } from "../watchlists/add-to-watchlist.tsx";
import styles from "./companies.module.css";
import { EarningsSection } from "./earnings-section.tsx";
import { MarketCapSection } from "./market-cap-section.tsx";
import { PeersSection } from "./peers-section.tsx";
import { PriceSection } from "./price-section.tsx";
import { SaidSection } from "./said-section.tsx";
import { TimelineSection } from "./timeline-section.tsx";

const route = getRouteApi("/companies/$slug");

/** The newest figures in one line, each with its period or day. */
function Strip({ company }: { company: CompanyDetail }) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const from = (metric: ScreenMetric) => ({
    title: `${say(company.name)}, ${t(`metricName.${metric}`)}`,
    figure: { company: company.slug, metric },
  });
  const items: (readonly [string, ReactNode])[] = [];
  if (company.latestRevenue !== null) {
    items.push([
      `${t("company.latestRevenue")}, ${periodText(company.latestRevenue.period, lang)}`,
      <>
        <AmountFigure amount={company.latestRevenue.amount} origin={from("revenue")} />{" "}
        {company.latestRevenue.growthPercent !== null && (
          <span className="small">
            <Change value={company.latestRevenue.growthPercent} origin={from("revenueGrowth")} />
          </span>
        )}
      </>,
    ]);
  }
  if (company.marketCap !== null) {
    items.push([
      `${t("metric.marketCap")}, ${dayText(company.marketCap.date, lang)}`,
      <AmountFigure key="m" amount={company.marketCap.amount} origin={from("marketCap")} />,
    ]);
  }
  if (company.priceChangePercent !== null) {
    items.push([
      `${t("companies.priceChange")}, ${dayText(company.priceChangePercent.to, lang)}`,
      <Change key="p" value={company.priceChangePercent.value} origin={from("priceChange")} />,
    ]);
  }
  if (company.fundingTotal !== null) {
    items.push([
      `${t("company.raised")}, ${dayText(company.fundingTotal.latest, lang)}`,
      <AmountFigure key="f" amount={company.fundingTotal.amount} origin={from("funding")} />,
    ]);
  }
  if (company.valuation !== null) {
    items.push([
      `${t("metricName.valuation")}, ${dayText(company.valuation.date, lang)}`,
      <AmountFigure key="v" amount={company.valuation.amount} origin={from("valuation")} />,
    ]);
  }
  if (company.margins?.operating != null) {
    items.push([
      `${t("metricName.operatingMargin")}, ${periodText(company.margins.period, lang)}`,
      <Figure key="o" value={company.margins.operating} unit="percent" origin={from("operatingMargin")} />,
    ]);
  }
  if (items.length === 0) return null;
  return (
    <dl className={styles.strip}>
      {items.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Identifiers({ company }: { company: CompanyDetail }) {
  const { t } = useTranslation();
  const { say } = useView();
  const link = (item: { slug: string; name: { en: string; ko: string } }) => (
    <Link key={item.slug} to="/companies/$slug" params={{ slug: item.slug }} style={{ marginRight: 10 }}>
      {say(item.name)}
    </Link>
  );
  return (
    <FactList
      items={[
        ...company.listings.map(
          (listing) =>
            [t("company.listing"), `${listing.symbol} · ${listing.exchange} · ${listing.currency}`] as const,
        ),
        ...(company.cik === null ? [] : [[t("company.cik"), <code key="c">{company.cik}</code>] as const]),
        ...(company.dartCode === null
          ? []
          : [[t("company.dart"), <code key="d">{company.dartCode}</code>] as const]),
        ...(company.fiscalYearEnd === null
          ? []
          : [[t("company.fiscalYearEnd"), company.fiscalYearEnd] as const]),
        ...(company.parent === null ? [] : [[t("company.parent"), link(company.parent)] as const]),
        ...(company.subsidiaries.length === 0
          ? []
          : [[t("company.subsidiaries"), company.subsidiaries.map(link)] as const]),
        ...(company.aliases.length === 0
          ? []
          : [[t("company.aliases"), company.aliases.join(", ")] as const]),
        [t("companies.inReport"), t(company.inReport ? "common.yes" : "common.no")],
      ]}
    />
  );
}

/** A company as one story: what the report said, price, results, funding, peers, and all of it by date. */
export function CompanyPage() {
  const { t } = useTranslation();
  const { lang, say, asOf, currency } = useView();
  const { slug } = route.useParams();
  const company = useQuery(read("getCompany", { params: { slug }, query: { asOf, currency } }));
  const rounds = useQuery(
    read("listCompanyFundingRounds", {
      params: { slug },
      query: { limit: 100, sort: "-announcedOn", asOf, currency },
    }),
  );
  return (
    <Loaded
      page
      query={company}
      skeleton={
        <>
          <SkeletonBlock height={56} />
          <SkeletonRows rows={3} />
          <SkeletonBlock height={360} />
        </>
      }
    >
      {(data) => (
        <>
          <PageHeader
            title={say(data.name)}
            above={
              <>
                <Link to="/companies">{t("companies.title")}</Link> · {t(`companyKind.${data.kind}`)}
                {data.country !== null &&
                  ` · ${new Intl.DisplayNames([lang], { type: "region" }).of(data.country) ?? data.country}`}
              </>
            }
            lead={
              <span style={{ display: "flex", flexWrap: "wrap", gap: "0 12px" }}>
                {data.symbol !== null && <span>{data.symbol}</span>}
                {data.segmentNames.map((segment) => (
                  <Link key={segment.slug} to="/segments/$slug" params={{ slug: segment.slug }}>
                    {say(segment.name)}
                  </Link>
                ))}
              </span>
            }
            actions={<AddToWatchlist slug={slug} />}
          />
          <Strip company={data} />
          <SaidSection slug={slug} />
          {data.kind === "listed" && (
            <Section title={t("company.price")}>
              <PriceSection slug={slug} />
            </Section>
          )}
          <Section title={t("company.earnings")}>
            <EarningsSection slug={slug} />
          </Section>
          {data.kind === "listed" && (
            <Section title={t("company.marketCap")}>
              <MarketCapSection slug={slug} />
            </Section>
          )}
          <Section title={t("company.rounds")}>
            <Loaded query={rounds} skeleton={<SkeletonRows rows={5} />}>
              {(list) =>
                list.data.length === 0 ? (
                  <p className="muted">{t("company.noRounds")}</p>
                ) : (
                  <RoundsTable rounds={list.data} caption={t("company.rounds")} showCompany={false} />
                )
              }
            </Loaded>
          </Section>
          <PeersSection company={data} />
          <TimelineSection slug={slug} />
          <Section title={t("company.identifiers")}>
            <Identifiers company={data} />
          </Section>
        </>
      )}
    </Loaded>
  );
}
