import { type CompanyEvent, isCurrency, type LocalizedText } from "@sector-tracker/shared";
import type { Converter } from "../../derive/converter.ts";
import { earningsPeriod } from "../../derive/earnings-series.ts";
import type { Round } from "../../derive/funding-round.ts";
import type { TrackedReport } from "../../derive/report-library.service.ts";
import type { EarningsRow } from "../../store/read/earnings.repository.ts";
import type { ActionRow } from "../../store/read/prices.repository.ts";
import { provenanceOf } from "../../store/read/provenance.ts";

/** Revenue says most of a filing; where it is not in it, what comes nearest. */
const HEADLINES = ["revenue", "operatingIncome", "netIncome"] as const;
const headlineNames: Readonly<Record<(typeof HEADLINES)[number], LocalizedText>> = {
  revenue: { en: "revenue", ko: "매출" },
  operatingIncome: { en: "operating income", ko: "영업이익" },
  netIncome: { en: "net income", ko: "순이익" },
};

/**
 * One event for each day on which facts became known: the newest period they speak of, with its headline figure. The
 * older periods that a filing repeats are not events of their own.
 */
export function resultEvents(facts: readonly EarningsRow[], converter: Converter): CompanyEvent[] {
  const days = new Map<string, EarningsRow[]>();
  for (const fact of facts) days.set(fact.known_on, [...(days.get(fact.known_on) ?? []), fact]);
  const told = new Set<string>();
  const oldestFirst = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
  return oldestFirst.flatMap(([day, rows]) => {
    const newest = rows.reduce((latest, row) => (row.period_end > latest ? row.period_end : latest), "");
    const ofNewest = rows.filter((row) => row.period_end === newest && !row.derived);
    // A quarter says more than the months since the year's start; a year more than its last quarter.
    const spans = ["year", "quarter", "half", "nine-months"] as const;
    for (const concept of HEADLINES) {
      for (const span of spans) {
        const row = ofNewest.find((each) => each.concept === concept && each.span === span);
        if (row === undefined) continue;
        const key = `${earningsPeriod(row)} ${concept}`;
        // Filed again without news of a newer period: no second event.
        if (told.has(key)) return [];
        told.add(key);
        return [resultEvent(row, concept, day, converter)];
      }
    }
    return [];
  });
}

function resultEvent(
  row: EarningsRow,
  concept: (typeof HEADLINES)[number],
  day: string,
  converter: Converter,
): CompanyEvent {
  const period = earningsPeriod(row);
  const name = headlineNames[concept];
  const moment = { kind: "average", start: row.period_start, end: row.period_end } as const;
  return {
    id: `results ${day} ${period}`,
    date: day,
    datePrecision: "day",
    kind: "results",
    title: { en: `Results of ${period}: ${name.en}`, ko: `${period} 실적: ${name.ko}` },
    amount: converter.amount(row.value, row.unit, moment),
    baseline: null,
    knownAt: row.known_on,
    provenance: provenanceOf(row),
  };
}

const roundNames: Readonly<Record<string, LocalizedText>> = {
  equity: { en: "Equity round", ko: "지분 투자" },
  debt: { en: "Debt", ko: "차입" },
  secondary: { en: "Secondary sale", ko: "구주 거래" },
  strategic: { en: "Strategic investment", ko: "전략적 투자" },
  acquisition: { en: "Acquisition", ko: "인수" },
  ipo: { en: "Public offering", ko: "상장" },
  grant: { en: "Grant", ko: "보조금" },
  contract: { en: "Contract", ko: "계약" },
};
const deals: ReadonlySet<string> = new Set(["acquisition", "contract"]);
const talks: LocalizedText = { en: "In talks", ko: "협의 중" };

/** Rounds and deals, each once. */
export function roundEvents(rounds: readonly Round[], converter: Converter): CompanyEvent[] {
  return rounds.map((round) => {
    const { best } = round;
    const name = roundNames[best.kind] ?? { en: best.kind, ko: best.kind };
    const who = round.leadInvestors.slice(0, 3).join(", ");
    const text = (lang: "en" | "ko") =>
      [best.status === "talks" ? talks[lang] : "", name[lang], round.stagePrinted ?? "", who]
        .filter((part) => part !== "")
        .join(" · ");
    return {
      id: `round ${round.id}`,
      date: round.announcedOn,
      datePrecision: round.datePrecision,
      kind: deals.has(best.kind) ? "deal" : "round",
      title: { en: text("en"), ko: text("ko") },
      amount:
        best.amount === null || best.currency === null
          ? null
          : converter.amount(best.amount, best.currency, { kind: "day", on: round.announcedOn }),
      baseline: null,
      knownAt: best.known_on,
      provenance: provenanceOf(best),
    };
  });
}

/** Splits that had happened and were known. */
export function splitEvents(actions: readonly ActionRow[], asOf: string): CompanyEvent[] {
  return actions.flatMap((action) => {
    const known = action.kind === "split" && action.ex_date <= asOf && action.known_on <= asOf;
    if (!known) return [];
    const ratio = `${String(Number(action.numerator ?? "0"))}:${String(Number(action.denominator ?? "0"))}`;
    return [
      {
        id: `split ${action.ex_date}`,
        date: action.ex_date,
        datePrecision: "day",
        kind: "split",
        title: { en: `Share split ${ratio}`, ko: `액면분할 ${ratio}` },
        amount: null,
        baseline: null,
        knownAt: action.known_on,
        provenance: provenanceOf(action),
      },
    ];
  });
}

/** What each report said of the company, on the report's day. */
export function reportEvents(company: string, reports: readonly TrackedReport[]): CompanyEvent[] {
  return reports.flatMap((report) =>
    report.baselines.flatMap(({ id, entry }) => {
      if (entry.company !== company && !entry.counterparties.includes(company)) return [];
      const point = entry.points.at(-1);
      return [
        {
          id: `statement ${id}`,
          date: report.publishedOn,
          datePrecision: "day",
          kind: "statement",
          title: entry.label,
          amount:
            point === undefined || !isCurrency(entry.unit)
              ? null
              : { value: point.value, unit: entry.unit, converted: null },
          baseline: id,
          knownAt: report.publishedOn,
          provenance: null,
        },
      ];
    }),
  );
}
