import type { CompanyEvent } from "@sector-tracker/shared/contract";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { addressOf, call } from "../../api/client.ts";
import { useView } from "../../app/view.ts";
import { EVENT_KINDS } from "../../routes/companies.ts";
import { FilterChips } from "../../ui/chips.tsx";
import { AmountFigure } from "../../ui/figure.tsx";
import { Section } from "../../ui/page.tsx";
import { dayText, periodText } from "../../ui/period.ts";
import { SmallButton } from "../../ui/small-button.tsx";
import { Loaded, SkeletonRows } from "../../ui/state.tsx";
import styles from "./timeline.module.css";

const route = getRouteApi("/companies/$slug");
const AT_ONCE = 40;

/** A round of "March 2023" does not happen on the first. */
function dateText({ date, datePrecision }: CompanyEvent, lang: "en" | "ko"): string {
  if (datePrecision === "day") return dayText(date, lang);
  return periodText(date.slice(0, datePrecision === "year" ? 4 : 7), lang);
}

/** Events in the order of their days; statements of one day stand together. */
function grouped(events: readonly CompanyEvent[]): (CompanyEvent | readonly CompanyEvent[])[] {
  const groups: (CompanyEvent | CompanyEvent[])[] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (event.kind !== "statement") groups.push(event);
    else if (Array.isArray(last) && last[0]?.date === event.date) last.push(event);
    else groups.push([event]);
  }
  return groups;
}

function Title({ event }: { event: CompanyEvent }) {
  const { say } = useView();
  if (event.baseline === null) return <>{say(event.title)}</>;
  const [report = "", key = ""] = event.baseline.split("/");
  return (
    <Link to="/baselines/$report/$key" params={{ report, key }}>
      {say(event.title)}
    </Link>
  );
}

function EventRow({ event }: { event: CompanyEvent }) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  return (
    <li className={styles.event} data-kind={event.kind}>
      <time dateTime={event.date}>{dateText(event, lang)}</time>
      <span className={styles.kind}>{t(`story.kindOne.${event.kind}`)}</span>
      <span className={styles.title}>
        <Title event={event} />
      </span>
      <span className={styles.amount}>
        {event.amount !== null && (
          <AmountFigure
            amount={event.amount}
            origin={
              event.provenance === null ? undefined : { title: say(event.title), items: [event.provenance] }
            }
          />
        )}
      </span>
    </li>
  );
}

/** A report's statements of one day: their number, opened for each. */
function StatementRows({ events }: { events: readonly CompanyEvent[] }) {
  const { t } = useTranslation();
  const { lang } = useView();
  const [first] = events;
  if (first === undefined) return null;
  if (events.length === 1) return <EventRow event={first} />;
  return (
    <li className={styles.event} data-kind="statement">
      <time dateTime={first.date}>{dateText(first, lang)}</time>
      <span className={styles.kind}>{t("story.kindOne.statement")}</span>
      <details className={styles.title}>
        <summary>{t("story.statements", { count: events.length })}</summary>
        <ul>
          {events.map((event) => (
            <li key={event.id}>
              <Title event={event} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** What the company filed and raised, and what was said of it, newest first. */
export function TimelineSection({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const { asOf, currency } = useView();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = { kind: search.events, asOf, currency };
  const events = useInfiniteQuery({
    queryKey: ["listCompanyEvents", "pages", slug, query],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      call(
        "listCompanyEvents",
        {
          params: { slug },
          query: { ...query, limit: AT_ONCE, ...(pageParam === null ? {} : { cursor: pageParam }) },
        },
        signal,
      ),
    getNextPageParam: (last) => last.page.nextCursor,
  });
  return (
    <Section
      title={t("story.timeline")}
      hint={t("story.timelineHint")}
      actions={
        <a
          className="small"
          href={addressOf("listCompanyEvents", { params: { slug }, query: { ...query, format: "csv" } })}
        >
          {t("common.csv")}
        </a>
      }
    >
      <FilterChips
        label={t("common.kind")}
        value={search.events}
        choices={EVENT_KINDS.map((kind) => ({ value: kind, label: t(`story.kind.${kind}`) }))}
        onChange={(kind) => {
          void navigate({
            search: (previous) => ({ ...previous, events: kind }),
            replace: true,
            resetScroll: false,
          });
        }}
      />
      <Loaded query={events} skeleton={<SkeletonRows rows={10} height={32} />}>
        {(data) => {
          const rows = data.pages.flatMap((page) => page.data);
          if (rows.length === 0) return <p className="muted">{t("story.noEvents")}</p>;
          return (
            <>
              <ol className={styles.timeline}>
                {grouped(rows).map((entry) =>
                  "id" in entry ? (
                    <EventRow key={entry.id} event={entry} />
                  ) : (
                    <StatementRows key={entry[0]?.id ?? ""} events={entry} />
                  ),
                )}
              </ol>
              {events.hasNextPage && (
                <SmallButton
                  busy={events.isFetchingNextPage}
                  onClick={() => {
                    void events.fetchNextPage();
                  }}
                >
                  {t("story.earlier")}
                </SmallButton>
              )}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}
