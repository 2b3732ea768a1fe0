import type { CompanyDetail } from "@sector-tracker/shared/contract";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { readSteady } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { Section } from "../../ui/page.tsx";
import { Loaded, SkeletonRows } from "../../ui/state.tsx";
import { useCompanyColumns } from "./company-columns.tsx";
import { MOST_PICKS } from "./picks.ts";

const COLUMNS = [
  "marketCap",
  "revenue",
  "revenueGrowth",
  "operatingMargin",
  "priceChange",
  "funding",
] as const;
const MOST_PEERS = 30;

/** The company among those of its first segment, by the same figures. */
export function PeersSection({ company }: { company: CompanyDetail }) {
  const { t } = useTranslation();
  const { asOf, currency } = useView();
  const columns = useCompanyColumns();
  const slugs = [company.slug, ...company.peers.map((peer) => peer.slug)].slice(0, MOST_PEERS);
  const rows = useQuery({
    ...readSteady("listCompanies", {
      query: { companies: slugs.join(","), sort: "-marketCap,-revenue", limit: MOST_PEERS, asOf, currency },
    }),
    enabled: company.peers.length > 0,
  });
  return (
    <Section
      title={t("company.peers")}
      hint={t("story.peersHint")}
      actions={
        company.peers.length > 0 && (
          <Link to="/compare" search={{ companies: slugs.slice(0, MOST_PICKS).join(",") }} className="small">
            {t("screener.pick")}
          </Link>
        )
      }
    >
      {company.peers.length === 0 ? (
        <p className="muted">{t("company.noPeers")}</p>
      ) : (
        <Loaded query={rows} skeleton={<SkeletonRows rows={Math.min(slugs.length, 12)} height={34} />}>
          {(list) => (
            <DataTable
              caption={t("company.peers")}
              columns={[columns.name, ...COLUMNS.map((column) => columns[column])]}
              rows={list.data}
              rowKey={(row) => row.slug}
            />
          )}
        </Loaded>
      )}
    </Section>
  );
}
