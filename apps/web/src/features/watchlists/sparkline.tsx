import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { NoFigure } from "../../ui/figure.tsx";
import { change } from "../../ui/format.ts";
import { dayText } from "../../ui/period.ts";
import type { Member } from "./use-watchlist.ts";

const WIDTH = 96;
const HEIGHT = 26;

/** Two years of month-end closes in the room of a table cell; the ends and the change in words. */
export function Sparkline({ member }: { member: Member }) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const { sparkline } = member;
  if (sparkline === null) return <NoFigure />;
  const { dates, values } = sparkline;
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const low = Math.min(...values);
  const range = Math.max(...values) - low || 1;
  const x = (index: number) => 2 + (index / Math.max(values.length - 1, 1)) * (WIDTH - 6);
  const y = (value: number) => HEIGHT - 3 - ((value - low) / range) * (HEIGHT - 6);
  const points = values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`).join(" ");
  return (
    <svg
      role="img"
      aria-label={t("lists.sparkLabel", {
        name: say(member.company.name),
        from: dayText(dates[0] ?? "", lang),
        to: dayText(dates.at(-1) ?? "", lang),
        change: first > 0 ? change((last / first - 1) * 100, "percent", lang) : "–",
      })}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      style={{ display: "block" }}
    >
      <polyline points={points} fill="none" stroke="var(--ink)" strokeWidth={1.5} strokeLinejoin="round" />
      <circle cx={x(values.length - 1)} cy={y(last)} r={2.25} fill="var(--ink)" />
    </svg>
  );
}
