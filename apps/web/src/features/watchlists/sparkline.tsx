import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { Sparkline } from "../../charts/spark/sparkline.tsx";
import { NoFigure } from "../../ui/figure.tsx";
import { change } from "../../ui/format.ts";
import { dayText } from "../../ui/period.ts";
import type { Member } from "./use-watchlist.ts";

/** Two years of month-end closes in the room of a table cell; the ends and the change in words. */
export function PriceSparkline({ member }: { member: Member }) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const { sparkline } = member;
  if (sparkline === null) return <NoFigure />;
  const { dates, values } = sparkline;
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  return (
    <Sparkline
      values={values}
      label={t("lists.sparkLabel", {
        name: say(member.company.name),
        from: dayText(dates[0] ?? "", lang),
        to: dayText(dates.at(-1) ?? "", lang),
        change: first > 0 ? change((last / first - 1) * 100, "percent", lang) : "–",
      })}
    />
  );
}
