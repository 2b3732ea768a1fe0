import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSegments } from "../../api/segments.ts";
import { useView } from "../../app/view.ts";
import { Section } from "../../ui/page.tsx";
import { calendarBounds, periodText } from "../../ui/period.ts";
import { groupName } from "./group-name.ts";

const route = getRouteApi("/funding");

interface Opened {
  open?: string | undefined;
  group?: string | undefined;
  by?: "none" | "segment" | "stage" | "country" | "investor" | undefined;
  include?: "all" | undefined;
}

/** What the list is narrowed to by the bar that is open: its days, its group, and what its bar counted. */
export function openedFilter({ open, group, by, include }: Opened) {
  const days = open === undefined ? null : calendarBounds(open);
  if (days === null) return {};
  const counted = { ...days, include: include ?? ("new-money" as const) };
  if (group === undefined || by === undefined || by === "none") return counted;
  return { ...counted, [by]: group };
}

/** The list of rounds under the name of what it holds, with the way back to all periods. */
export function OpenedSection({ actions, children }: { actions: ReactNode; children: ReactNode }) {
  const { t } = useTranslation();
  const { lang } = useView();
  const { nameOf } = useSegments();
  const { open, group, by } = route.useSearch();
  const period = open === undefined || calendarBounds(open) === null ? null : periodText(open, lang);
  const name =
    group === undefined || by === undefined
      ? null
      : by === "segment"
        ? nameOf(group)
        : (groupName(by, group, lang, t) ?? group);
  return (
    <Section
      id="rounds"
      title={
        period === null
          ? t("funding.largest")
          : name === null
            ? t("charts.opened", { period })
            : t("charts.openedOf", { period, group: name })
      }
      hint={period === null ? t("charts.openHint") : undefined}
      actions={
        <>
          {period !== null && (
            <Link
              to="/funding"
              search={(previous) => ({ ...previous, open: undefined, group: undefined })}
              resetScroll={false}
            >
              {t("charts.allPeriods")}
            </Link>
          )}
          {actions}
        </>
      }
    >
      {children}
    </Section>
  );
}
