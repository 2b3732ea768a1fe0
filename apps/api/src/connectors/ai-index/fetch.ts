import type { PlannedDocument } from "../connector.ts";

const ORIGIN = "https://ourworldindata.org/grapher";
const slugs = [
  "private-investment-in-artificial-intelligence-cset",
  "newly-funded-artificial-intelligence-companies",
];

/** Address of a chart's full table. */
export function chartUrl(slug: string): string {
  return `${ORIGIN}/${slug}.csv?v=1&csvType=full&useColumnShortNames=false`;
}

/** The charts whose tables the parser knows. */
export function planAiIndex(): PlannedDocument[] {
  return slugs.map((slug) => ({ key: `grapher/${slug}`, url: chartUrl(slug), mediaType: "text/csv" }));
}
