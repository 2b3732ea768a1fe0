/** What a shared link to a page says before it is opened. */
export interface PreviewText {
  readonly title: string;
  readonly description: string;
}

/** Gives the words of a page's preview; a feature knows them, the pages' server asks. */
export abstract class PagePreview {
  /** `path` of the page and its parameters; never throws for a page that is not there. */
  abstract textOf(path: string, search: URLSearchParams): Promise<PreviewText>;
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand in HTML and SVG, in an attribute too. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => escapes[mark] ?? mark);
}

/** The page with the tags that say what a link to it shows. `origin` has no slash at its end. */
export function withPreview(
  html: string,
  page: { readonly origin: string; readonly path: string; readonly search: string },
  { title, description }: PreviewText,
): string {
  const image = `${page.origin}/social/card.png?${new URLSearchParams({
    path: page.path,
    search: page.search,
  }).toString()}`;
  const tags = [
    ["og:type", "website"],
    ["og:site_name", "Sector Tracker"],
    ["og:title", title],
    ["og:description", description],
    ["og:url", `${page.origin}${page.path}${page.search === "" ? "" : `?${page.search}`}`],
    ["og:image", image],
    ["og:image:width", "1200"],
    ["og:image:height", "630"],
    ["og:image:alt", `${title}. ${description}`],
  ].map(([name = "", text = ""]) => `<meta property="${name}" content="${escapeMarkup(text)}" />`);
  tags.push('<meta name="twitter:card" content="summary_large_image" />');
  return html.replace("</head>", () => `  ${tags.join("\n    ")}\n  </head>`);
}
