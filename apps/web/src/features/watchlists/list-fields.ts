import type { WatchlistRule } from "@sector-tracker/shared/contract";
import { parseWhere, writeWhere, type ScreenMetric } from "@sector-tracker/shared/screen";
import { boundOf } from "../companies/screen-text.ts";

/** What a list's form holds. */
export interface ListDraft {
  name: string;
  description: string;
  thesis: string;
  reviewOn: string;
  filled: "hand" | "rule";
  segment: string;
  country: string;
  kind: string;
  metric: ScreenMetric;
  min: string;
}

export const NEW_LIST: ListDraft = {
  name: "",
  description: "",
  thesis: "",
  reviewOn: "",
  filled: "hand",
  segment: "",
  country: "",
  kind: "",
  metric: "marketCap",
  min: "",
};

/** The form's part of a rule. A rule made elsewhere may hold more; what the form does not show is kept by `ruleOf`. */
export function draftOfRule(rule: WatchlistRule): Partial<ListDraft> {
  const read = rule.where === undefined ? null : parseWhere(rule.where);
  const first = read?.ok === true ? read.conditions.find(({ min }) => min !== null) : undefined;
  return {
    filled: "rule",
    segment: rule.segment ?? "",
    country: rule.country ?? "",
    kind: rule.kind ?? "",
    ...(first === undefined ? {} : { metric: first.metric, min: String(first.min) }),
  };
}

const KINDS = ["listed", "private", "subsidiary", "public-body"] as const;

/** The rule that a form says; null where it narrows nothing, undefined where the bound is no number. */
export function ruleOf(draft: ListDraft, before: WatchlistRule | null): WatchlistRule | null | undefined {
  const min = boundOf(draft.min);
  if (min === undefined) return undefined;
  const kind = KINDS.find((each) => each === draft.kind);
  const read = before?.where === undefined ? null : parseWhere(before.where);
  const others = read?.ok === true ? read.conditions.filter(({ metric }) => metric !== draft.metric) : [];
  const where = writeWhere([...(min === null ? [] : [{ metric: draft.metric, min, max: null }]), ...others]);
  const rule: WatchlistRule = {
    ...(before?.inReport === undefined ? {} : { inReport: before.inReport }),
    ...(before?.status === undefined ? {} : { status: before.status }),
    ...(draft.segment === "" ? {} : { segment: draft.segment }),
    ...(draft.country === "" ? {} : { country: draft.country }),
    ...(kind === undefined ? {} : { kind }),
    ...(where === undefined ? {} : { where }),
  };
  return Object.keys(rule).length === 0 ? null : rule;
}
