import { SCREEN_METRICS, SCREEN_UNITS } from "@sector-tracker/shared/screen";
import { useTranslation } from "react-i18next";
import { useSegments } from "../../api/segments.ts";
import { useView } from "../../app/view.ts";
import { COMPANY_KINDS } from "../../routes/companies.ts";
import chips from "../../ui/chips.module.css";
import { Pick } from "../../ui/chips.tsx";
import { COUNTRIES } from "../companies/picks.ts";
import type { ListDraft } from "./list-fields.ts";
import styles from "./watchlists.module.css";

const UNIT_WORDS = {
  money: "screener.unitMoney",
  percent: "screener.unitPercent",
  multiple: "screener.unitMultiple",
  count: "screener.unitCount",
} as const;

/** What a rule narrows by. */
export function RuleFields({
  draft,
  onChange,
}: {
  draft: ListDraft;
  onChange: (patch: Partial<ListDraft>) => void;
}) {
  const { t } = useTranslation();
  const { lang } = useView();
  const { choices } = useSegments();
  const region = new Intl.DisplayNames([lang], { type: "region" });
  return (
    <fieldset className={styles.rule}>
      <legend>{t("lists.rule")}</legend>
      <p className="muted small">{t("lists.ruleHint")}</p>
      <Pick
        label={t("lists.ruleSegment")}
        empty={t("common.all")}
        value={draft.segment === "" ? undefined : draft.segment}
        choices={choices}
        onChange={(segment) => {
          onChange({ segment: segment ?? "" });
        }}
      />
      <Pick
        label={t("common.kind")}
        empty={t("common.all")}
        value={draft.kind === "" ? undefined : draft.kind}
        choices={COMPANY_KINDS.map((kind) => ({ value: kind, label: t(`companyKind.${kind}`) }))}
        onChange={(kind) => {
          onChange({ kind: kind ?? "" });
        }}
      />
      <Pick
        label={t("common.country")}
        empty={t("common.all")}
        value={draft.country === "" ? undefined : draft.country}
        choices={COUNTRIES.map((code) => ({ value: code, label: region.of(code) ?? code }))}
        onChange={(country) => {
          onChange({ country: country ?? "" });
        }}
      />
      <Pick
        label={t("lists.ruleMetric")}
        value={draft.metric}
        choices={SCREEN_METRICS.map((each) => ({ value: each, label: t(`metricName.${each}`) }))}
        onChange={(next) => {
          const metric = SCREEN_METRICS.find((each) => each === next);
          if (metric !== undefined) onChange({ metric });
        }}
      />
      <label className={chips.field}>
        <span className={chips.label}>
          {t("lists.ruleMin")}, {t(UNIT_WORDS[SCREEN_UNITS[draft.metric]], { currency: "USD" })}
        </span>
        <input
          type="text"
          className={chips.control}
          autoComplete="off"
          value={draft.min}
          onChange={(event) => {
            onChange({ min: event.currentTarget.value });
          }}
        />
      </label>
    </fieldset>
  );
}
