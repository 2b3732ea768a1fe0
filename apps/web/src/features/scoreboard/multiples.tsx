import type { BaselineView, Scoreboard } from "@sector-tracker/shared/contract";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { trackModel } from "../../charts/track/model.ts";
import { TrackDrawing } from "../../charts/track/track.tsx";
import { quantity } from "../../ui/format.ts";
import { periodText } from "../../ui/period.ts";
import { EmptyState } from "../../ui/state.tsx";
import { StatusBadge } from "../../ui/status.tsx";
import { Deviation } from "./outcome.tsx";
import type { RowGroup } from "./scoreboard-table.tsx";
import { baselineParams, headline } from "./statement.tsx";
import styles from "./multiples.module.css";

const WIDTH = 260;
const HEIGHT = 92;

/** Expected against actual of every statement, on one time axis, so that the eye can compare them. */
export function Multiples({
  scoreboard,
  publishedOn,
  rows,
  groupOf,
}: {
  scoreboard: Scoreboard;
  publishedOn: string;
  rows: readonly BaselineView[];
  groupOf: ((row: BaselineView) => RowGroup) | undefined;
}) {
  const { t } = useTranslation();
  const days = axisOf(scoreboard, rows, publishedOn);
  if (rows.length === 0 || days === null)
    return <EmptyState title={t("scoreboard.empty")} hint={t("state.emptyFilteredHint")} />;
  const groups = new Map<string, { group: RowGroup | null; rows: BaselineView[] }>();
  for (const row of rows) {
    const group = groupOf?.(row) ?? null;
    const held = groups.get(group?.key ?? "");
    if (held === undefined) groups.set(group?.key ?? "", { group, rows: [row] });
    else held.rows.push(row);
  }
  const ordered = [...groups.values()].sort((a, b) => (a.group?.order ?? 0) - (b.group?.order ?? 0));
  return (
    <>
      <p className="muted small">
        {t("board.common", { from: days.from.slice(0, 4), to: days.to.slice(0, 4) })}
      </p>
      {ordered.map(({ group, rows: members }) => (
        <section key={group?.key ?? ""}>
          {group !== null && (
            <h2 className={styles.heading}>
              {group.heading} <span className={styles.count}>{members.length}</span>
            </h2>
          )}
          <ul className={styles.grid}>
            {members.map((row) => (
              <Cell key={row.id} row={row} scoreboard={scoreboard} days={days} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Cell({
  row,
  scoreboard,
  days,
}: {
  row: BaselineView;
  scoreboard: Scoreboard;
  days: { from: string; to: string };
}) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const { assessment } = row;
  const { expected, actual, unit, period } = assessment;
  const track = scoreboard.tracks[row.id] ?? { path: [], observations: [] };
  const inside = (points: typeof track.path) => points.filter(({ at }) => at >= days.from && at <= days.to);
  const [path, observations] = [inside(track.path), inside(track.observations)];
  // A single promise without any observation draws nothing that its words do not say.
  const drawn = observations.length > 0 || path.length > 1;
  const model = !drawn
    ? null
    : trackModel(path, observations, scoreboard.bandPercent, scoreboard.asOf, WIDTH, HEIGHT, days);
  const show = (value: number) => quantity(value, row.unit, lang);
  const label = t("scoreboard.trackLabel", {
    label: say(row.label),
    expected: expected === null || unit === null ? "–" : quantity(expected, unit, lang),
    actual: actual === null || unit === null ? "–" : quantity(actual, unit, lang),
    period: period === null ? "–" : periodText(period, lang),
  });
  return (
    <li className={styles.cell}>
      <div className={styles.head}>
        <Link to="/baselines/$report/$key" params={baselineParams(row.id)} className={styles.label}>
          {say(row.label)}
        </Link>
        <StatusBadge status={assessment.status} />
      </div>
      <p className={styles.detail}>
        {[row.publisher, headline(row, lang, t)].filter((part) => part !== null && part !== "").join(" · ")}
      </p>
      <div className={styles.drawing}>
        {model === null ? (
          <p className={styles.reason}>{say(assessment.reason)}</p>
        ) : (
          <>
            <TrackDrawing model={model} label={label} dots />
            <span className={styles.high}>{show(model.high)}</span>
            <span className={styles.low}>{show(model.low)}</span>
          </>
        )}
      </div>
      <p className={styles.foot}>
        {actual === null || unit === null ? (
          <span className="muted">{model === null ? "" : t("board.nothing")}</span>
        ) : (
          <>
            <span className="num">
              {t("board.bothActual", { value: quantity(actual, unit, lang) })}
              {period !== null && ` · ${periodText(period, lang)}`}
            </span>
            <Deviation baseline={row} />
          </>
        )}
      </p>
    </li>
  );
}

/** Years before the report that still matter to its promises. */
const YEARS_BEFORE = 3;

/** From a few years before the report to the last year that any of the drawings speaks of. */
function axisOf(
  scoreboard: Scoreboard,
  rows: readonly BaselineView[],
  publishedOn: string,
): { from: string; to: string } | null {
  const days = rows.flatMap(({ id }) => {
    const track = scoreboard.tracks[id];
    return track === undefined ? [] : [...track.path, ...track.observations].map(({ at }) => at);
  });
  if (days.length === 0) return null;
  const earliest = `${String(Number(publishedOn.slice(0, 4)) - YEARS_BEFORE)}-01-01`;
  const last = [scoreboard.asOf, ...days].sort().at(-1) ?? scoreboard.asOf;
  return { from: earliest, to: `${last.slice(0, 4)}-12-31` };
}
