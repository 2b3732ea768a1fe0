import { aiIndexManifest } from "./ai-index/manifest.js";
import { planAiIndex } from "./ai-index/fetch.js";
import { parseAiIndex } from "./ai-index/parse.js";
import { planEcbFx } from "./ecb-fx/fetch.js";
import { ecbFxManifest } from "./ecb-fx/manifest.js";
import { parseEcbFx } from "./ecb-fx/parse.js";
import { planEpochFunding } from "./epoch-funding/fetch.js";
import { epochFundingManifest } from "./epoch-funding/manifest.js";
import { parseEpochFunding } from "./epoch-funding/parse.js";
import { getDocument } from "./http/get-document.js";
import { pricesCsvManifest } from "./prices-csv/manifest.js";
import { parsePricesCsv } from "./prices-csv/parse.js";
import { publishedEstimatesManifest } from "./published-estimates/manifest.js";
import { parsePublishedEstimates } from "./published-estimates/parse.js";
import { publishedResultsManifest } from "./published-results/manifest.js";
import { parsePublishedResults } from "./published-results/parse.js";
import { publishedRoundsManifest } from "./published-rounds/manifest.js";
import { parsePublishedRounds } from "./published-rounds/parse.js";
import { reportDealsManifest } from "./report-deals/manifest.js";
import { parseReportDeals } from "./report-deals/parse.js";
import { fetchSecEdgar, planSecEdgar } from "./sec-edgar/fetch.js";
import { secEdgarManifest } from "./sec-edgar/manifest.js";
import { parseCompanyFacts } from "./sec-edgar/parse.js";
import { planYahooChart } from "./yahoo-chart/fetch.js";
import { yahooChartManifest } from "./yahoo-chart/manifest.js";
import { parseYahooChart } from "./yahoo-chart/parse.js";
/** Every source there is. A new one is a folder and a line here. */
export const connectors = [
    { manifest: secEdgarManifest, plan: planSecEdgar, fetch: fetchSecEdgar, parse: parseCompanyFacts },
    { manifest: publishedResultsManifest, parse: parsePublishedResults },
    { manifest: pricesCsvManifest, parse: parsePricesCsv },
    { manifest: yahooChartManifest, plan: planYahooChart, fetch: getDocument, parse: parseYahooChart },
    { manifest: publishedEstimatesManifest, parse: parsePublishedEstimates },
    { manifest: aiIndexManifest, plan: planAiIndex, fetch: getDocument, parse: parseAiIndex },
    { manifest: epochFundingManifest, plan: planEpochFunding, fetch: getDocument, parse: parseEpochFunding },
    { manifest: publishedRoundsManifest, parse: parsePublishedRounds },
    { manifest: reportDealsManifest, parse: parseReportDeals },
    { manifest: ecbFxManifest, plan: planEcbFx, fetch: getDocument, parse: parseEcbFx },
];
/** The connector of a source, or undefined for an id that no connector has. */
export function connectorOf(sourceId) {
    return connectors.find((connector) => connector.manifest.id === sourceId);
}
//# sourceMappingURL=registry.js.map