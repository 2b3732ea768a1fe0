import type { WatchlistView } from "@sector-tracker/shared/contract";
import { parseWhere } from "@sector-tracker/shared/screen";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useSegments } from "../../api/segments.ts";
import { useView } from "../../app/view.ts";
import { dayText } from "../../ui/period.ts";
import { conditionText } from "../companies/screen-text.ts";
import styles from "./watchlists.module.css";

/** When a thesis is looked at again; said plainly once the day is there. */
export function ReviewMark({ on }: { on: string | null }) {
  const { t } = useTranslation();
  const { lang, today } = useView();
  if (on === null) return null;
  const due = on <= today;
  return (
    <span className={styles.review} data-due={due}>
      {t(due ? "lists.reviewDue" : "lists.reviewOn", { date: dayText(on, lang) })}
    </span>
  );
}

/** Why the list's companies are followed, with its review. */
export function Thesis({ list }: { list: WatchlistView }) {
  const { t } = useTranslation();
  if (list.thesis === "" && list.reviewOn === null) return null;
  return (
    <section className={styles.thesis} aria-label={t("lists.thesis")}>
      <h2>
        {t("lists.thesis")} <ReviewMark on={list.reviewOn} />
      </h2>
      {list.thesis !== "" && <p>{list.thesis}</p>}
    </section>
  );
}

/** The rule that fills a list, in words, with the way to the same companies in the screener. */
export function RuleText({ list }: { list: WatchlistView }) {
  const { t } = useTranslation();
  const { lang, currency, today } = useView();
  const { nameOf } = useSegments();
  const { rule } = list;
  if (rule === null) return null;
  const region = new Intl.DisplayNames([lang], { type: "region" });
  const read = rule.where === undefined ? null : parseWhere(rule.where);
  const parts = [
    ...(rule.segment === undefined ? [] : [nameOf(rule.segment)]),
    ...(rule.kind === undefined ? [] : [t(`companyKind.${rule.kind}`)]),
    ...(rule.country === undefined ? [] : [region.of(rule.country) ?? rule.country]),
    ...(rule.inReport === "true" ? [t("companies.inReport")] : []),
    ...(rule.status === undefined ? [] : [t(`status.${rule.status}`)]),
    ...(read?.ok === true ? read.conditions.map((each) => conditionText(each, t, lang, currency)) : []),
  ];
  const inReport = rule.inReport === "true" ? "true" : undefined;
  return (
    <p className={styles.ruleText}>
      <span className="muted">{t("lists.ruleLive", { date: dayText(today, lang) })}. </span>
      <Link to="/companies" search={{ ...rule, inReport }}>
        {t("lists.ruleText", { rule: parts.join(" · ") })}
      </Link>
      {list.hidden > 0 && <span className="muted"> {t("lists.hidden", { count: list.hidden })}</span>}
    </p>
  );
}
