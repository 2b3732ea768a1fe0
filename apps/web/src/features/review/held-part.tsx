import { Button } from "@mantine/core";
import { useInfiniteQuery, useMutation, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { addressOf, call, type BodyOf } from "../../api/client.ts";
import { listPages } from "../../api/pages.ts";
import { read } from "../../api/read.ts";
import { useSourceNames } from "../../app/source-names.ts";
import { Choice, Controls, Pick } from "../../ui/chips.tsx";
import { MoreRows } from "../../ui/more-rows.tsx";
import { EmptyState, Loaded, SkeletonRows } from "../../ui/state.tsx";
import { HeldRowItem } from "./held-row.tsx";
import { NoteDialog } from "./note-dialog.tsx";
import styles from "./review.module.css";
import { ruleName } from "./rule-name.ts";
import { useDecided } from "./use-decisions.ts";
import { useRowKeys } from "./use-row-keys.ts";

const route = getRouteApi("/data");
type Decision = BodyOf<"decideRejections">;
type Verdict = Decision["verdict"];

/** Rows that a rule holds, beside what the rule says of them; accepted or rejected one by one or by their rule. */
export function HeldPart() {
  const { t, i18n } = useTranslation();
  const nameOf = useSourceNames();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const review = useQuery(read("getReview", {}));
  const status = search.decision ?? "held";
  const filters = { source: search.source, reason: search.reason, run: search.run, status };
  const list = useInfiniteQuery(listPages("listRejections", filters, 50));
  const rows = list.data?.pages.flatMap((page) => page.data) ?? [];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<{ verdict: Verdict; ids: readonly string[]; all?: boolean } | null>(
    null,
  );
  const { done, failed } = useDecided();
  const decide = useMutation({
    mutationFn: (body: Decision) => call("decideRejections", { body }),
    onSuccess: async ({ decided, runs }, { verdict }) => {
      setAsked(null);
      setChosen(new Set());
      await done(t(verdict === "accepted" ? "review.accepted" : "review.rejected", { count: decided }), runs);
    },
    onError: failed,
  });
  const withdraw = useMutation({
    mutationFn: (id: string) => call("withdrawDecision", { params: { id } }),
    onSuccess: ({ runs }) => done(t("review.withdrawn"), runs),
    onError: failed,
  });
  const set = (patch: typeof search) => {
    setChosen(new Set());
    void navigate({ search: (previous) => ({ ...previous, ...patch }), resetScroll: false });
  };
  const toggle = (id: string) => {
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  const ask = (verdict: Verdict, id?: string) => {
    const ids = chosen.size > 0 ? [...chosen] : id === undefined ? [] : [id];
    const meant = rows.filter((row) => ids.includes(row.id));
    if (meant.length === 0 || (verdict === "accepted" && meant.some((row) => !row.acceptable))) return;
    setAsked({ verdict, ids });
  };
  const listRef = useRef<HTMLUListElement>(null);
  useRowKeys(listRef, {
    toggle,
    accept: (id) => {
      ask("accepted", id);
    },
    reject: (id) => {
      ask("rejected", id);
    },
  });
  const groups = review.data?.held ?? [];
  const sources = [
    ...new Set([
      ...groups.map(({ source }) => source),
      ...(search.source === undefined ? [] : [search.source]),
    ]),
  ];
  const reasons = [
    ...new Set([
      ...groups.map(({ reason }) => reason),
      ...(search.reason === undefined ? [] : [search.reason]),
    ]),
  ];
  const countOf = (reason: string) =>
    groups
      .filter(
        (group) => group.reason === reason && (search.source === undefined || group.source === search.source),
      )
      .reduce((sum, group) => sum + group.rows, 0);
  const allOfRule =
    search.run !== undefined && search.reason !== undefined && status === "held" && rows.length > 0;
  const acceptable = [...chosen].every((id) => rows.find((row) => row.id === id)?.acceptable ?? false);
  const filtered = [search.source, search.reason, search.run].some((value) => value !== undefined);
  return (
    <>
      <Controls label={t("common.filter")}>
        <Choice
          label={t("data.state")}
          value={status}
          choices={(["held", "accepted", "rejected"] as const).map((value) => ({
            value,
            label: t(value === "rejected" ? "data.rejectedState" : `data.${value}`),
          }))}
          onChange={(decision) => {
            set({ decision: decision === "held" ? undefined : decision });
          }}
        />
        <Pick
          label={t("data.reason")}
          empty={t("common.all")}
          value={search.reason}
          choices={reasons.sort().map((reason) => ({
            value: reason,
            label: `${ruleName(t, i18n, reason)}${status === "held" ? ` (${String(countOf(reason))})` : ""}`,
          }))}
          onChange={(reason) => {
            set({ reason });
          }}
        />
        <Pick
          label={t("common.source")}
          empty={t("common.all")}
          value={search.source}
          choices={sources.sort().map((source) => ({ value: source, label: nameOf(source) }))}
          onChange={(source) => {
            set({ source });
          }}
        />
        {search.run !== undefined && (
          <Link className={styles.inline} to="/data/runs/$id" params={{ id: search.run }}>
            {t("rejections.ofRun", { run: search.run.slice(0, 8) })}
          </Link>
        )}
        {filtered && (
          <Link className={styles.inline} to="/data" search={{ tab: "review" }}>
            {t("common.reset")}
          </Link>
        )}
        <a
          className={styles.inline}
          href={addressOf("listRejections", { query: { ...filters, format: "csv" } })}
        >
          {t("common.csv")}
        </a>
      </Controls>
      {status === "held" && rows.length > 0 && (
        <div className={styles.actions}>
          <label className={styles.all}>
            <input
              type="checkbox"
              checked={chosen.size === rows.length}
              onChange={(event) => {
                setChosen(new Set(event.currentTarget.checked ? rows.map(({ id }) => id) : []));
              }}
            />
            {chosen.size === 0 ? t("review.chooseAll") : t("review.chosen", { count: chosen.size })}
          </label>
          <Button
            size="compact-sm"
            disabled={chosen.size === 0 || !acceptable}
            onClick={() => {
              ask("accepted");
            }}
          >
            {t("review.accept")}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            disabled={chosen.size === 0}
            onClick={() => {
              ask("rejected");
            }}
          >
            {t("review.reject")}
          </Button>
          {allOfRule && (
            <>
              {rows.every((row) => row.acceptable) && (
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => {
                    setAsked({ verdict: "accepted", ids: [], all: true });
                  }}
                >
                  {t("review.acceptRule", { count: list.data?.pages[0]?.total ?? 0 })}
                </Button>
              )}
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => {
                  setAsked({ verdict: "rejected", ids: [], all: true });
                }}
              >
                {t("review.rejectRule", { count: list.data?.pages[0]?.total ?? 0 })}
              </Button>
            </>
          )}
          <span className={styles.keys}>{t("review.keys")}</span>
        </div>
      )}
      <Loaded query={list} skeleton={<SkeletonRows rows={5} height={88} />}>
        {(data) =>
          rows.length === 0 ? (
            <EmptyState
              title={t(
                status !== "held" ? "review.noneDecided" : filtered ? "rejections.noMatch" : "review.nothing",
              )}
              {...(status === "held" && !filtered ? { hint: t("review.nothingHint") } : {})}
              {...(filtered
                ? {
                    action: (
                      <Link to="/data" search={{ tab: "review" }}>
                        {t("common.reset")}
                      </Link>
                    ),
                  }
                : {})}
            />
          ) : (
            <>
              <ul className={styles.rows} ref={listRef}>
                {rows.map((row) => (
                  <HeldRowItem
                    key={row.id}
                    row={row}
                    chosen={chosen.has(row.id)}
                    onToggle={() => {
                      toggle(row.id);
                    }}
                    onDecide={(verdict) => {
                      setAsked({ verdict, ids: [row.id] });
                    }}
                    onWithdraw={() => {
                      withdraw.mutate(row.id);
                    }}
                    busy={withdraw.isPending}
                  />
                ))}
              </ul>
              <MoreRows query={list} shown={rows.length} total={data.pages[0]?.total ?? rows.length} />
            </>
          )
        }
      </Loaded>
      {asked !== null && (
        <NoteDialog
          title={t(asked.verdict === "accepted" ? "review.acceptTitle" : "review.rejectTitle", {
            count: asked.all === true ? (list.data?.pages[0]?.total ?? 0) : asked.ids.length,
          })}
          text={t(asked.verdict === "accepted" ? "review.acceptText" : "review.rejectText")}
          confirm={t(asked.verdict === "accepted" ? "review.accept" : "review.reject")}
          busy={decide.isPending}
          onClose={() => {
            setAsked(null);
          }}
          onConfirm={(note) => {
            const { verdict } = asked;
            decide.mutate(
              asked.all === true
                ? { verdict, note, run: search.run, reason: search.reason }
                : { verdict, note, ids: [...asked.ids] },
            );
          }}
        />
      )}
    </>
  );
}
