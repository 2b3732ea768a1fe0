import type { AuditView } from "@sector-tracker/shared/contract";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { exactNumber } from "../../ui/format.ts";
import { baselineParams } from "../scoreboard/statement.tsx";
import { VerdictMark } from "./verdict-mark.tsx";

/** What the audit of this statement found, with both numbers. */
export function Findings({ audit }: { audit: AuditView }) {
  const { t } = useTranslation();
  const { say } = useView();
  return (
    <>
      <VerdictMark verdict={audit.verdict} />
      {audit.findings.length === 0 ? (
        <p className="muted">{t("baseline.findingsNone")}</p>
      ) : (
        <ul style={{ margin: "8px 0 0", paddingLeft: 18 }}>
          {audit.findings.map((finding) => (
            <li key={`${finding.rule}${finding.message.en}`} style={{ marginBottom: 8 }}>
              <strong>{t(`rule.${finding.rule}`)}.</strong> {say(finding.message)}{" "}
              {finding.stated !== null && finding.implied !== null && (
                <span className="muted num">
                  {t("baseline.statedNumber")} {exactNumber(finding.stated)}, {t("baseline.implied")}{" "}
                  {exactNumber(Number(finding.implied.toPrecision(4)))} {finding.unit}
                </span>
              )}
              {finding.related.length > 0 && (
                <span className="small">
                  {" "}
                  {t("baseline.related")}:{" "}
                  {finding.related.map((id) => (
                    <Link
                      key={id}
                      to="/baselines/$report/$key"
                      params={baselineParams(id)}
                      style={{ marginRight: 8 }}
                    >
                      {baselineParams(id).key}
                    </Link>
                  ))}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
