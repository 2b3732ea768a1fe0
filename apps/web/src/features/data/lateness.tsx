import type { SourceView } from "@sector-tracker/shared/contract";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { dayText, instantText } from "../../ui/period.ts";

/** By how long what should be there is late, and why; and who paused the source, or until when it is left alone. */
export function Lateness({ source }: { source: SourceView }) {
  const { t } = useTranslation();
  const { lang } = useView();
  const { breaker, lateReason, lateDays } = source;
  return (
    <>
      {lateReason !== null && (
        <div className="small">
          {lateDays === null
            ? t("late.only", { reason: t(`late.why.${lateReason}`) })
            : t("late.sentence", {
                days: t("late.byDays", { count: lateDays }),
                reason: t(`late.why.${lateReason}`),
              })}
        </div>
      )}
      {source.paused && source.pausedAt !== null && (
        <div className="small">{t("pause.since", { date: dayText(source.pausedAt, lang) })}</div>
      )}
      {source.paused && source.pausedAt === null && <div className="small">{t("data.paused")}</div>}
      {breaker !== null && (
        <div className="small" style={{ color: "var(--status-behind)" }}>
          {breaker.state === "open"
            ? t("breaker.open", { failures: breaker.failures, date: instantText(breaker.retryAt, lang) })
            : t("breaker.halfOpen", { failures: breaker.failures })}
        </div>
      )}
    </>
  );
}
