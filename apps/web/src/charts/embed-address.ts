/** What the person who embeds a chart decides. */
export interface EmbedChoice {
  chart: string;
  /** `YYYY-MM-DD` freezes the chart on what was known that day; null keeps it up to date. */
  asOf: string | null;
  theme: "light" | "dark" | null;
  lang: "en" | "ko";
}

/** The address of one chart of a page alone: the page's own address below `/embed`, with the chart's name. */
export function embedAddress(page: URL, choice: EmbedChoice): string {
  const query = new URLSearchParams(page.search);
  query.set("chart", choice.chart);
  query.set("lang", choice.lang);
  if (choice.asOf === null) query.delete("asOf");
  else query.set("asOf", choice.asOf);
  if (choice.theme === null) query.delete("theme");
  else query.set("theme", choice.theme);
  const written = query.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
  return `${page.origin}/embed${page.pathname}?${written}`;
}

/** The page that an embedded chart stands on, with the chart as its place. */
export function pageAddress(embedded: URL): string {
  const query = new URLSearchParams(embedded.search);
  const chart = query.get("chart");
  query.delete("chart");
  query.delete("theme");
  const written = query.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
  const path = embedded.pathname.replace(/^\/embed(?=\/|$)/, "");
  return `${embedded.origin}${path === "" ? "/" : path}${written === "" ? "" : `?${written}`}${chart === null ? "" : `#chart-${chart}`}`;
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/** What goes into the other page: the frame, and the small script that fits its height. */
export function embedCode(address: string, title: string, height: number): string {
  const { origin } = new URL(address);
  return [
    `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="${String(height)}" style="border:0" loading="lazy" data-sector-tracker></iframe>`,
    `<script src="${origin}/embed.js" async></script>`,
  ].join("\n");
}
