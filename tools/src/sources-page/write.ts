import type { ConnectorManifest } from "@sector-tracker/api/connectors/connector";

const families: Readonly<Record<ConnectorManifest["family"], string>> = {
  earnings: "Earnings",
  market: "Market",
  funding: "Funding",
  reference: "Reference",
};
const access: Readonly<Record<ConnectorManifest["auth"], string>> = {
  none: "none",
  "user-agent": "a caller's name and mail address",
  key: "a key",
};

/** `docs/sources.md`: one section per source, word for word what its manifest says. */
export function sourcesPage(manifests: readonly ConnectorManifest[]): string {
  const sections = Object.entries(families).flatMap(([family, title]) => {
    const own = manifests.filter((manifest) => manifest.family === family);
    return [`## ${title}`, "", ...own.flatMap(sectionOf)];
  });
  return [
    "# Sources",
    "",
    "Where records come from. This page is made by `npm run docs:sources` from the connectors' manifests, which the data page of the",
    "dashboard shows as well; a test holds it against them. How to add a source stands in CONTRIBUTING.md.",
    "",
    ...sections,
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

function sectionOf(manifest: ConnectorManifest): string[] {
  const { defaultSchedule: schedule, freshness, snapshotFile } = manifest;
  return [
    `### ${manifest.name.en} (\`${manifest.id}\`)`,
    "",
    manifest.gives.en,
    "",
    `- Licence: ${manifest.licence}`,
    `- Attribution: ${manifest.attribution}`,
    ...(manifest.homepage === "" ? [] : [`- Home: <${manifest.homepage}>`]),
    `- Access: ${access[manifest.auth]}; limit: ${manifest.rateLimit}`,
    `- Cadence: ${manifest.cadence.en}`,
    `- Schedule: ${schedule === null ? "none" : `\`${schedule.cron}\` in ${schedule.timeZone}`}`,
    ...(freshness === undefined
      ? []
      : [
          `- Late when the newest period is over ${String(freshness.everyDays + freshness.lagDays)} days old: one every ${String(freshness.everyDays)} days, public ${String(freshness.lagDays)} days after its end`,
        ]),
    `- In the bundled snapshot: ${snapshotFile === undefined ? "no" : `\`data/snapshot/${snapshotFile}\``}`,
    `- Mind: ${manifest.pitfalls.en}`,
    "",
  ];
}
