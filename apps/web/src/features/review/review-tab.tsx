import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { read } from "../../api/read.ts";
import { REVIEW_PARTS } from "../../routes/data.ts";
import { HeldPart } from "./held-part.tsx";
import { NamesPart } from "./names-part.tsx";
import styles from "./review.module.css";
import { RoundsPart } from "./rounds-part.tsx";

const route = getRouteApi("/data");

/** What waits for a person: rows that a rule holds, names that nobody is known by, rounds made of several records. */
export function ReviewTab() {
  const { t } = useTranslation();
  const part = route.useSearch().part ?? "held";
  const { data } = useQuery(read("getReview", {}));
  const waiting = {
    held: data?.held.reduce((sum, { rows }) => sum + rows, 0),
    names: data === undefined ? undefined : data.names + data.proposals,
    rounds: data?.mergedRounds,
  };
  return (
    <>
      <nav aria-label={t("data.review")} className={styles.parts}>
        {REVIEW_PARTS.map((name) => (
          <Link
            key={name}
            to="/data"
            search={{ tab: "review", part: name === "held" ? undefined : name }}
            activeOptions={{ exact: true }}
            className={styles.part}
            aria-current={name === part ? "page" : undefined}
          >
            {t(`review.parts.${name}`)}
            {waiting[name] !== undefined && <span className={styles.count}>{waiting[name]}</span>}
          </Link>
        ))}
        <Link className={styles.log} to="/data" search={{ tab: "rejections" }}>
          {t("review.log")}
        </Link>
      </nav>
      {part === "held" && <HeldPart />}
      {part === "names" && <NamesPart />}
      {part === "rounds" && <RoundsPart />}
    </>
  );
}
