import { aiIndexManifest } from "./ai-index/manifest.ts";
import { planAiIndex } from "./ai-index/fetch.ts";
import { parseAiIndex } from "./ai-index/parse.ts";
import { fetchAlphaVantage, planAlphaVantage } from "./alpha-vantage/fetch.ts";
import { alphaVantageManifest } from "./alpha-vantage/manifest.ts";
import { parseAlphaVantage } from "./alpha-vantage/parse.ts";
import { cbInsightsManifest } from "./cb-insights/manifest.ts";
import { parseCbInsights } from "./cb-insights/parse.ts";
import type { Connector } from "./connector.ts";
import { crunchbaseManifest } from "./crunchbase/manifest.ts";
import { parseCrunchbase } from "./crunchbase/parse.ts";
import { planEcbFx } from "./ecb-fx/fetch.ts";
import { ecbFxManifest } from "./ecb-fx/manifest.ts";
import { parseEcbFx } from "./ecb-fx/parse.ts";
import { planEpochFunding } from "./epoch-funding/fetch.ts";
import { epochFundingManifest } from "./epoch-funding/manifest.ts";
import { parseEpochFunding } from "./epoch-funding/parse.ts";
import { planEpochHardware } from "./epoch-hardware/fetch.ts";
import { epochHardwareManifest } from "./epoch-hardware/manifest.ts";
import { parseEpochHardware } from "./epoch-hardware/parse.ts";
import { planEpochModels } from "./epoch-models/fetch.ts";
import { epochModelsManifest } from "./epoch-models/manifest.ts";
import { parseEpochModels } from "./epoch-models/parse.ts";
import { planEpochRevenue } from "./epoch-revenue/fetch.ts";
import { epochRevenueManifest } from "./epoch-revenue/manifest.ts";
import { parseEpochRevenue } from "./epoch-revenue/parse.ts";
import { planFdaAi } from "./fda-ai/fetch.ts";
import { fdaAiManifest } from "./fda-ai/manifest.ts";
import { parseFdaAi } from "./fda-ai/parse.ts";
import { fileImportManifest } from "./file-import/manifest.ts";
import { parseFileImport } from "./file-import/parse.ts";
import { planFred } from "./fred/fetch.ts";
import { fredManifest } from "./fred/manifest.ts";
import { parseFred } from "./fred/parse.ts";
import { getDocument } from "./http/get-document.ts";
import { planHuggingFace } from "./hugging-face/fetch.ts";
import { huggingFaceManifest } from "./hugging-face/manifest.ts";
import { parseHuggingFace } from "./hugging-face/parse.ts";
import { fetchOpenDart, planOpenDart } from "./opendart/fetch.ts";
import { openDartManifest } from "./opendart/manifest.ts";
import { parseOpenDart } from "./opendart/parse.ts";
import { pricesCsvManifest } from "./prices-csv/manifest.ts";
import { parsePricesCsv } from "./prices-csv/parse.ts";
import { publishedEstimatesManifest } from "./published-estimates/manifest.ts";
import { parsePublishedEstimates } from "./published-estimates/parse.ts";
import { publishedResultsManifest } from "./published-results/manifest.ts";
import { parsePublishedResults } from "./published-results/parse.ts";
import { publishedRoundsManifest } from "./published-rounds/manifest.ts";
import { parsePublishedRounds } from "./published-rounds/parse.ts";
import { reportDealsManifest } from "./report-deals/manifest.ts";
import { parseReportDeals } from "./report-deals/parse.ts";
import { fetchSecEdgar, planSecEdgar } from "./sec-edgar/fetch.ts";
import { secEdgarManifest } from "./sec-edgar/manifest.ts";
import { parseSecEdgar } from "./sec-edgar/parse.ts";
import { fetchSecFormD, planSecFormD } from "./sec-form-d/fetch.ts";
import { secFormDManifest } from "./sec-form-d/manifest.ts";
import { parseSecFormD } from "./sec-form-d/parse.ts";
import { planYahooChart } from "./yahoo-chart/fetch.ts";
import { yahooChartManifest } from "./yahoo-chart/manifest.ts";
import { parseYahooChart } from "./yahoo-chart/parse.ts";
import { planYahooFundamentals } from "./yahoo-fundamentals/fetch.ts";
import { yahooFundamentalsManifest } from "./yahoo-fundamentals/manifest.ts";
import { parseYahooFundamentals } from "./yahoo-fundamentals/parse.ts";

/** Every source there is. A new one is a folder and a line here. */
export const connectors: readonly Connector[] = [
  { manifest: secEdgarManifest, plan: planSecEdgar, fetch: fetchSecEdgar, parse: parseSecEdgar },
  { manifest: openDartManifest, plan: planOpenDart, fetch: fetchOpenDart, parse: parseOpenDart },
  {
    manifest: yahooFundamentalsManifest,
    plan: planYahooFundamentals,
    fetch: getDocument,
    parse: parseYahooFundamentals,
  },
  { manifest: publishedResultsManifest, parse: parsePublishedResults },
  { manifest: pricesCsvManifest, parse: parsePricesCsv },
  { manifest: yahooChartManifest, plan: planYahooChart, fetch: getDocument, parse: parseYahooChart },
  {
    manifest: alphaVantageManifest,
    plan: planAlphaVantage,
    fetch: fetchAlphaVantage,
    parse: parseAlphaVantage,
  },
  { manifest: publishedEstimatesManifest, parse: parsePublishedEstimates },
  { manifest: aiIndexManifest, plan: planAiIndex, fetch: getDocument, parse: parseAiIndex },
  { manifest: epochFundingManifest, plan: planEpochFunding, fetch: getDocument, parse: parseEpochFunding },
  { manifest: publishedRoundsManifest, parse: parsePublishedRounds },
  { manifest: reportDealsManifest, parse: parseReportDeals },
  { manifest: crunchbaseManifest, parse: parseCrunchbase },
  { manifest: secFormDManifest, plan: planSecFormD, fetch: fetchSecFormD, parse: parseSecFormD },
  { manifest: cbInsightsManifest, parse: parseCbInsights },
  { manifest: epochRevenueManifest, plan: planEpochRevenue, fetch: getDocument, parse: parseEpochRevenue },
  { manifest: epochModelsManifest, plan: planEpochModels, fetch: getDocument, parse: parseEpochModels },
  { manifest: epochHardwareManifest, plan: planEpochHardware, fetch: getDocument, parse: parseEpochHardware },
  { manifest: fdaAiManifest, plan: planFdaAi, fetch: getDocument, parse: parseFdaAi },
  { manifest: huggingFaceManifest, plan: planHuggingFace, fetch: getDocument, parse: parseHuggingFace },
  { manifest: ecbFxManifest, plan: planEcbFx, fetch: getDocument, parse: parseEcbFx },
  { manifest: fredManifest, plan: planFred, fetch: getDocument, parse: parseFred },
  { manifest: fileImportManifest, parse: parseFileImport },
];

/** The connector of a source, or undefined for an id that no connector has. */
export function connectorOf(sourceId: string): Connector | undefined {
  return connectors.find((connector) => connector.manifest.id === sourceId);
}
