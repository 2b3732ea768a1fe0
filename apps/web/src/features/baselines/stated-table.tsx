import type { BaselineView } from "@sector-tracker/shared/contract";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { Figure, NoFigure } from "../../ui/figure.tsx";
import { periodText } from "../../ui/period.ts";
import { growthText } from "../scoreboard/statement.tsx";

/** The report's own figures, beside the digits as it prints them. */
export function StatedTable({ baseline }: { baseline: BaselineView }) {
  const { t } = useTranslation();
  const { lang } = useView();
  const growth = growthText(baseline, lang, t);
  return (
    <>
      {baseline.points.length > 0 && (
        <DataTable
          caption={t("baseline.stated")}
          rows={baseline.points.map((point, index) => ({ ...point, index }))}
          rowKey={(point) => String(point.index)}
          columns={[
            {
              id: "period",
              header: t("common.period"),
              cell: (point) => (point.period === null ? <NoFigure /> : periodText(point.period, lang)),
            },
            {
              id: "value",
              header: t("common.value"),
              align: "right",
              cell: (point) => (
                <>
                  {point.qualifier === "exact" ? "" : `${t(`qualifier.${point.qualifier}`)} `}
                  <Figure value={point.value} unit={baseline.unit} />
                </>
              ),
            },
            {
              id: "printed",
              header: t("baselines.printed"),
              align: "right",
              cell: (point) => <span lang="ko">{point.printed}</span>,
            },
          ]}
        />
      )}
      {growth !== null && (
        <p style={{ marginTop: 10 }}>
          {t("baseline.growthStated")}: <span className="num">{growth}</span>{" "}
          <span className="muted">({baseline.growth?.printed})</span>
        </p>
      )}
    </>
  );
}
