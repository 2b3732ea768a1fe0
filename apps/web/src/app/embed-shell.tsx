import { useIsFetching } from "@tanstack/react-query";
import { Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState, type MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { EmbedStageContext, type EmbedStage } from "../charts/embed-stage.tsx";
import { pageAddress } from "../charts/embed-address.ts";
import { ProvenanceProvider } from "../ui/provenance.tsx";
import styles from "./embed-shell.module.css";

/** Tells the page around the frame how high the chart is, whenever that changes. */
function useHeightMessage(place: HTMLElement | null): void {
  useEffect(() => {
    if (place === null || window.parent === window) return undefined;
    const observer = new ResizeObserver(() => {
      // Any site may hold a chart, so the message goes to any; it says nothing but a height.
      window.parent.postMessage({ type: "sector-tracker:height", height: place.offsetHeight }, "*");
    });
    observer.observe(place);
    return () => {
      observer.disconnect();
    };
  }, [place]);
}

/**
 * One chart of a page, alone, for a frame on another site. The page itself works out of sight and the chart steps out of
 * it, so that an embedded chart is by construction the same as on its page.
 */
export function EmbedShell() {
  const { t } = useTranslation();
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const [found, setFound] = useState(false);
  const outer = useRef<HTMLDivElement>(null);
  const chart = new URLSearchParams(window.location.search).get("chart") ?? "";
  const routing = useRouterState({ select: (state) => state.status !== "idle" });
  const busy = useIsFetching() > 0 || routing;
  useHeightMessage(place);
  const stage = useMemo<EmbedStage>(
    () => ({
      chart,
      place,
      found: () => {
        setFound(true);
      },
    }),
    [chart, place],
  );
  // A link leads out of the frame, to the page itself.
  const leave = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!(link instanceof HTMLAnchorElement) || link.hasAttribute("download")) return;
    event.preventDefault();
    event.stopPropagation();
    const address = new URL(link.href);
    if (address.origin === window.location.origin) address.href = pageAddress(address);
    window.open(address.href, "_blank", "noopener");
  };
  return (
    <ProvenanceProvider>
      <EmbedStageContext.Provider value={stage}>
        <div ref={outer} onClickCapture={leave}>
          <main ref={setPlace} className={styles.stage} data-busy={busy && !found} />
          {!found && !busy && (
            <p className={styles.missing}>
              {t("charts.embedMissing", { chart })}{" "}
              <a href={pageAddress(new URL(window.location.href))}>{t("charts.embedToPage")}</a>
            </p>
          )}
        </div>
        <div hidden>
          <Outlet />
        </div>
      </EmbedStageContext.Provider>
    </ProvenanceProvider>
  );
}
