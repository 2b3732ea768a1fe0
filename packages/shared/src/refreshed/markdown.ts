import type { RefreshedReport } from "../contract/refreshed.ts";

const words = {
  en: {
    asOf: "As known on",
    published: "published",
    part: "Part",
    figure: "figure",
    said: "The report said",
    since: "Since then",
    today: "Would read today",
    unmeasured: "cannot be restated: nothing at hand measures it",
    audit: "Its arithmetic",
    sources: "Sources",
    retrieved: "retrieved",
    known: "known",
  },
  ko: {
    asOf: "기준일",
    published: "발행",
    part: "부",
    figure: "그림",
    said: "보고서",
    since: "이후",
    today: "오늘 쓴다면",
    unmeasured: "측정할 자료가 없어 다시 쓸 수 없음",
    audit: "산술 점검",
    sources: "출처",
    retrieved: "수집",
    known: "공개",
  },
} as const;

/** Characters that Markdown would read as marks. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, (mark) => `\\${mark}`);
}

/** The refreshed report as a Markdown document in one language; every statement with its sources. */
export function refreshedMarkdown(refreshed: RefreshedReport, lang: "en" | "ko"): string {
  const say = words[lang];
  const lines = [
    `# ${plain(refreshed.title[lang])}`,
    "",
    `${plain(refreshed.publisher)}, ${say.published} ${refreshed.publishedOn}. ${say.asOf} ${refreshed.asOf}.`,
    "",
  ];
  for (const { part, statements } of refreshed.parts) {
    lines.push(`## ${lang === "ko" ? `${plain(part)}${say.part}` : `${say.part} ${plain(part)}`}`, "");
    for (const each of statements) {
      const where = [
        each.publisher,
        each.figure === null ? null : `${say.figure} ${each.figure}`,
        each.heading,
      ]
        .filter((item) => item !== null)
        .map((item) => plain(item));
      lines.push(
        `### ${plain(each.label[lang])}`,
        "",
        ...(where.length === 0 ? [] : [`_${where.join(" · ")}_`, ""]),
        `- **${say.said}**: ${plain(each.said)}`,
        `- **${say.since}**: ${plain(each.since[lang])}`,
        `- **${say.today}**: ${plain(each.today?.[lang] ?? say.unmeasured)}`,
        ...each.findings.map((finding) => `- **${say.audit}**: ${plain(finding[lang])}`),
        ...each.sources.map(({ source, url, retrievedAt, knownAt }) => {
          const name = url === null ? plain(source) : `[${plain(source)}](${encodeURI(decodable(url))})`;
          return `- **${say.sources}**: ${name}, ${say.known} ${knownAt}, ${say.retrieved} ${retrievedAt.slice(0, 10)}`;
        }),
        "",
      );
    }
  }
  return `${lines.join("\n").trimEnd()}\n`;
}

/** The address without escapes, so that they are not escaped twice. */
function decodable(url: string): string {
  try {
    return decodeURI(url);
  } catch (error) {
    if (error instanceof URIError) return url;
    throw error;
  }
}
