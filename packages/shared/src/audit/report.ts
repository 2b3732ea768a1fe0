import type { UncheckedCode } from "../contract/audit.ts";
import type { AuditFinding, AuditRule, AuditVerdict, AuditView } from "../contract/baselines.ts";
import type { RateTable } from "../money/convert.ts";
import type { LocalizedText } from "../primitives/text.ts";
import type { BaselineFileEntry, BaselineRelation, Locator } from "../report/baseline.ts";
import { checkConflict, checkSign } from "./agreement.ts";
import type { Check, RelationRule } from "./check.ts";
import { checkContainment, checkShareBound } from "./containment.ts";
import { checkCagr, checkYoy } from "./growth.ts";
import { checkConversion, checkMargin, checkMultiple, checkShare } from "./ratios.ts";
import { whyUnchecked } from "./unchecked.ts";

/** A row of the audit as the contract carries it. */
export interface AuditRow extends Omit<Check, "related"> {
  readonly baseline: string;
  readonly label: LocalizedText;
  readonly rule: AuditRule;
  readonly related: string[];
  readonly locator: Locator;
}

/** A statement of which nothing could be checked, and why. */
export interface UncheckedRow {
  readonly baseline: string;
  readonly label: LocalizedText;
  readonly locator: Locator;
  readonly code: UncheckedCode;
  readonly reason: LocalizedText;
}

export interface ReportAuditResult {
  readonly checked: number;
  readonly passed: number;
  /** How many baselines have each verdict. */
  readonly verdicts: Record<AuditVerdict, number>;
  /** Every check that could be made, failed ones first, otherwise in the report's order. */
  readonly checks: AuditRow[];
  /** Every statement of which nothing could be checked, in the report's order. */
  readonly unchecked: UncheckedRow[];
  /** Verdict and findings of every baseline, by its key. */
  readonly byKey: ReadonlyMap<string, AuditView>;
}

/**
 * What each rule takes from a relation's `with`, in this order:
 * `share` [part, whole] · `margin` [profit, revenue] · `multiple` [a, b] for a / b, or [a] for a value that is a multiple
 * of a · `yoy` [baseline that carries the earlier value] · `conversion` [the same amount in the other currency] ·
 * `sign` and `conflict` [the same quantity stated again, …] · `containment` [the whole], or [two or more further shares of
 * one whole].
 * `cagr` and `direction` need no relation: they come from a baseline's own points and rate.
 */
export const relationRules: Readonly<Record<BaselineRelation["rule"], RelationRule>> = {
  share: checkShare,
  margin: checkMargin,
  multiple: checkMultiple,
  yoy: checkYoy,
  conversion: checkConversion,
  sign: checkSign,
  conflict: checkConflict,
  containment: checkContainment,
};

/**
 * Checks a report's own arithmetic. A baseline is `inconsistent` where a check of its numbers failed, in `conflict`
 * where only another statement contradicts it, `consistent` where every check passed, `not-checkable` where none could
 * be made. A conflict is shown on both sides, also where only one of them names it. `rates` is needed for the rule
 * `conversion` alone; without it those stay unchecked.
 */
export function auditReport(
  entries: readonly BaselineFileEntry[],
  reportSlug: string,
  rates: RateTable | null = null,
): ReportAuditResult {
  const byEntry = new Map(entries.map((entry) => [entry.key, entry]));
  const checks = new Map<string, Check[]>(entries.map((entry) => [entry.key, []]));
  for (const entry of entries) {
    for (const own of [checkCagr(entry), checkShareBound(entry)]) {
      if (own !== null) checks.get(entry.key)?.push(own);
    }
    for (const relation of entry.relations) {
      for (const [key, check] of checkRelation(entry, relation, byEntry, rates)) checks.get(key)?.push(check);
    }
  }
  const id = (key: string) => `${reportSlug}/${key}`;
  const rows = entries.flatMap((entry) =>
    (checks.get(entry.key) ?? []).map((check): AuditRow => ({
      ...check,
      baseline: id(entry.key),
      label: entry.label,
      related: check.related.map(id),
      locator: entry.locator,
    })),
  );
  const verdicts: Record<AuditVerdict, number> = {
    consistent: 0,
    inconsistent: 0,
    conflict: 0,
    "not-checkable": 0,
  };
  const byKey = new Map<string, AuditView>();
  for (const entry of entries) {
    const view = viewOf(checks.get(entry.key) ?? [], id);
    verdicts[view.verdict] += 1;
    byKey.set(entry.key, view);
  }
  return {
    checked: rows.length,
    passed: rows.filter((row) => row.passed).length,
    verdicts,
    checks: [...rows.filter((row) => !row.passed), ...rows.filter((row) => row.passed)],
    unchecked: entries
      .filter((entry) => (checks.get(entry.key) ?? []).length === 0)
      .map((entry) => ({
        baseline: id(entry.key),
        label: entry.label,
        locator: entry.locator,
        ...whyUnchecked(entry),
      })),
    byKey,
  };
}

/** The relation's check, and for a conflict its mirror on every baseline that does not name it itself. */
function checkRelation(
  entry: BaselineFileEntry,
  relation: BaselineRelation,
  byEntry: ReadonlyMap<string, BaselineFileEntry>,
  rates: RateTable | null,
): [string, Check][] {
  const missing = relation.with.filter((key) => !byEntry.has(key));
  if (missing.length > 0) return [[entry.key, dangling(relation.rule, entry, missing)]];
  const [first, ...rest] = relation.with.flatMap((key) => byEntry.get(key) ?? []);
  if (first === undefined) return [];
  const others = [first, ...rest] as const;
  const check = relationRules[relation.rule]({ entry, relation, others, rates });
  if (check === null) return [];
  const checks: [string, Check][] = [[entry.key, check]];
  if (relation.rule !== "conflict") return checks;
  for (const other of others) {
    const names = other.relations.some((each) => each.rule === "conflict" && each.with.includes(entry.key));
    if (names) continue;
    const mirror = checkConflict({ entry: other, relation, others: [entry], rates });
    if (mirror !== null) checks.push([other.key, mirror]);
  }
  return checks;
}

function dangling(rule: AuditRule, entry: BaselineFileEntry, missing: readonly string[]): Check {
  const keys = missing.join(", ");
  return {
    rule,
    passed: false,
    stated: null,
    implied: null,
    allowed: null,
    unit: entry.unit,
    message: {
      en: `The check names baselines that the report does not have: ${keys}.`,
      ko: `점검 대상으로 지정된 항목이 보고서에 없습니다: ${keys}.`,
    },
    related: [],
  };
}

function viewOf(checks: readonly Check[], id: (key: string) => string): AuditView {
  const failed = checks.filter((check) => !check.passed);
  const findings = failed.map(({ rule, stated, implied, allowed, unit, message, related }): AuditFinding => ({
    rule,
    stated,
    implied,
    allowed,
    unit,
    message,
    related: related.map(id),
  }));
  return { verdict: verdictOf(checks.length, failed), findings };
}

function verdictOf(made: number, failed: readonly Check[]): AuditVerdict {
  if (made === 0) return "not-checkable";
  if (failed.length === 0) return "consistent";
  return failed.every((check) => check.rule === "conflict") ? "conflict" : "inconsistent";
}
