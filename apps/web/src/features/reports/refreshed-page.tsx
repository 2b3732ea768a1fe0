import { Button } from "@mantine/core";
import type { RefreshedReport, RefreshedStatement, Scoreboard } from "@sector-tracker/shared/contract";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../api/client.ts";
import { read } from "../../api/read.ts";
import { useSourceNames } from "../../app/source-names.ts";
import { useView } from "../../app/view.ts";
import { Track } from "../../charts/track/track.tsx";
import { Controls, Tick } from "../../ui/chips.tsx";
import { PageHeader, Section } from "../../ui/page.tsx";
import { dayText } from "../../ui/period.ts";
import { safeHref } from "../../ui/safe-href.ts";
import { Loaded, SkeletonRows } from "../../ui/state.tsx";
import { StatusBadge } from "../../ui/status.tsx";
import { partText } from "../baselines/part-text.ts";
import { baselineParams } from "../scoreboard/statement.tsx";
import styles from "./reports.module.css";

const route = getRouteApi("/reports/$report/refreshed");

/** The report walked through figure by figure, for the screen and for paper. */
export function RefreshedPage() {
  const { asOf } = useView();
  const { report } = route.useParams();
  const refreshed = useQuery(read("getRefreshedReport", { params: { slug: report }, query: { asOf } }));
  const scoreboard = useQuery(read("getScoreboard", { params: { slug: report }, query: { asOf } }));
  return (
    <Loaded page query={refreshed} skeleton={<SkeletonRows rows={12} height={90} />}>
      {(data) => <Refreshed data={data} scoreboard={scoreboard.data} />}
    </Loaded>
  );
}

function Refreshed({ data, scoreboard }: { data: RefreshedReport; scoreboard: Scoreboard | undefined }) {
  const { t } = useTranslation();
  const { lang, say, asOf } = useView();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const parts = data.parts
    .map(({ part, statements }) => ({
      part,
      statements: search.only === undefined ? statements : statements.filter(({ today }) => today !== null),
    }))
    .filter(({ statements }) => statements.length > 0);
  return (
    <>
      <PageHeader
        title={t("refreshed.title", { title: say(data.title) })}
        above={
          <>
            <Link to="/reports">{t("reports.title")}</Link> · {data.publisher},{" "}
            {dayText(data.publishedOn, lang)}
          </>
        }
        lead={
          <>
            {t("refreshed.lead")}
            <br />
            {t("refreshed.basis", {
              date: dayText(data.asOf, lang),
              measured: data.measured,
              statements: data.statements,
            })}
          </>
        }
        actions={
          <span className={`${styles.links} ${styles.screen}`}>
            <a
              href={addressOf("getRefreshedMarkdown", {
                params: { slug: data.report },
                query: { asOf, lang },
              })}
            >
              {t("refreshed.markdown")}
            </a>
            <Button
              size="xs"
              variant="default"
              onClick={() => {
                window.print();
              }}
            >
              {t("refreshed.print")}
            </Button>
          </span>
        }
      />
      <div className={styles.screen}>
        <Controls label={t("common.filter")}>
          <Tick
            label={t("refreshed.only")}
            checked={search.only === "true"}
            onChange={(on) => {
              void navigate({ search: (previous) => ({ ...previous, only: on ? "true" : undefined }) });
            }}
          />
        </Controls>
      </div>
      <nav aria-label={t("refreshed.contents")} className={styles.contents}>
        {parts.map(({ part, statements }) => (
          <a key={part} href={`#part-${part}`}>
            {partText(part, t)} ({statements.length})
          </a>
        ))}
      </nav>
      {parts.map(({ part, statements }) => (
        <Section key={part} title={partText(part, t)} id={`part-${part}`}>
          {statements.filter(tells).map((statement) => (
            <Statement key={statement.baseline} statement={statement} scoreboard={scoreboard} />
          ))}
          <Unmeasured statements={statements.filter((statement) => !tells(statement))} />
        </Section>
      ))}
    </>
  );
}

/** Whether there is more to say of a statement than why nothing measures it. */
function tells({ today, findings }: RefreshedStatement): boolean {
  return today !== null || findings.length > 0;
}

/** Statements that cannot be restated, in little room: what each said and why it stays as it is. */
function Unmeasured({ statements }: { statements: readonly RefreshedStatement[] }) {
  const { t } = useTranslation();
  const { say } = useView();
  if (statements.length === 0) return null;
  return (
    <div className={styles.unmeasured}>
      <h3>{t("refreshed.rest", { count: statements.length })}</h3>
      <ul>
        {statements.map(({ baseline, label, said, since }) => (
          <li key={baseline}>
            <Link to="/baselines/$report/$key" params={baselineParams(baseline)}>
              {say(label)}
            </Link>
            {said !== "" && <span lang="ko"> {said}</span>}
            <span className="muted"> {say(since)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Statement({
  statement,
  scoreboard,
}: {
  statement: RefreshedStatement;
  scoreboard: Scoreboard | undefined;
}) {
  const { t } = useTranslation();
  const { say } = useView();
  const track = scoreboard?.tracks[statement.baseline];
  const { publisher, figure, heading, findings, sources } = statement;
  const place = [publisher, figure === null ? null : t("baseline.figure", { figure }), heading]
    .filter((each) => each !== null)
    .join(" · ");
  return (
    <article className={styles.statement}>
      <div className={styles.head}>
        <h3>
          <Link to="/baselines/$report/$key" params={baselineParams(statement.baseline)}>
            {say(statement.label)}
          </Link>
        </h3>
        <StatusBadge status={statement.status} />
      </div>
      {place !== "" && <div className={styles.place}>{place}</div>}
      {/* Its room is kept while the drawing is on its way. */}
      {statement.today !== null && (
        <div className={styles.track}>
          {track !== undefined &&
            scoreboard !== undefined &&
            track.path.length + track.observations.length > 0 && (
              <Track
                path={track.path}
                observations={track.observations}
                bandPercent={scoreboard.bandPercent}
                today={scoreboard.asOf}
                label={`${say(statement.label)}: ${say(statement.since)}`}
              />
            )}
        </div>
      )}
      <dl className={styles.rows}>
        <dt>{t("refreshed.said")}</dt>
        <dd>{statement.said === "" ? "–" : statement.said}</dd>
        <dt>{t("refreshed.since")}</dt>
        <dd>{say(statement.since)}</dd>
        <dt>{t("refreshed.today")}</dt>
        <dd className={statement.today === null ? "muted" : styles.today}>
          {statement.today === null ? t("refreshed.unmeasured") : say(statement.today)}
        </dd>
        {findings.length > 0 && (
          <>
            <dt>{t("refreshed.arithmetic")}</dt>
            <dd>
              {findings.map((finding, index) => (
                <div key={index}>{say(finding)}</div>
              ))}
            </dd>
          </>
        )}
        {sources.length > 0 && (
          <>
            <dt>{t("refreshed.sources")}</dt>
            <dd className={styles.sources}>
              {sources.map((source) => (
                <Source key={source.document} source={source} />
              ))}
            </dd>
          </>
        )}
      </dl>
    </article>
  );
}

function Source({ source }: { source: RefreshedStatement["sources"][number] }) {
  const { t } = useTranslation();
  const { lang } = useView();
  const nameOf = useSourceNames();
  const href = safeHref(source.url);
  return (
    <div>
      <Link to="/documents/$id" params={{ id: source.document }}>
        {t("refreshed.source", { source: nameOf(source.source), date: dayText(source.knownAt, lang) })}
      </Link>
      {href !== null && (
        <>
          {" · "}
          <a href={href} rel="noreferrer">
            {source.url}
          </a>
        </>
      )}
    </div>
  );
}
