import { asPrinted, readsToday, type RefreshedReport, type RefreshedStatement } from "@sector-tracker/shared";
import type { Standing } from "../../derive/standings.service.ts";
import type { TrackedReport } from "../../derive/report-library.service.ts";

/** A report's statements as they stand on a day, part by part in the report's order. */
export function refreshedReport(
  report: TrackedReport,
  assessed: readonly Standing[],
  asOf: string,
): RefreshedReport {
  const parts = new Map<string, RefreshedStatement[]>();
  for (const each of assessed) {
    const { part } = each.baseline.entry.locator;
    const statements = parts.get(part);
    if (statements === undefined) parts.set(part, [statement(each)]);
    else statements.push(statement(each));
  }
  const { row } = report;
  return {
    report: report.slug,
    title: { en: row.title_en, ko: row.title_ko },
    publisher: row.publisher,
    publishedOn: report.publishedOn,
    asOf,
    measured: assessed.filter(({ assessment }) => assessment.actual !== null).length,
    statements: assessed.length,
    parts: [...parts].map(([part, statements]) => ({ part, statements })),
  };
}

function statement(each: Standing): RefreshedStatement {
  const { baseline, assessment } = each;
  const { entry, audit } = baseline;
  return {
    baseline: baseline.id,
    label: entry.label,
    publisher: entry.publisher,
    figure: entry.locator.figure ?? null,
    heading: entry.locator.heading ?? null,
    said: asPrinted(entry),
    since: assessment.reason,
    today: readsToday(entry, assessment),
    status: assessment.status,
    findings: audit.findings.map(({ message }) => message),
    sources: sourcesOf(each),
  };
}

/** The documents of the very values that the assessment rests on, each once. */
function sourcesOf({ assessment }: Standing): RefreshedStatement["sources"] {
  if (assessment.actual === null) return [];
  const taken = assessment.derivedFrom.filter(({ role }) => role === "actual");
  const byDocument = new Map(
    taken.flatMap(({ provenance }) => provenance.map((item) => [item.document.id, item] as const)),
  );
  return [...byDocument.values()].map(({ source, document, citation, knownAt }) => ({
    source,
    document: document.id,
    url: citation?.url ?? document.url,
    retrievedAt: document.retrievedAt,
    knownAt,
  }));
}
