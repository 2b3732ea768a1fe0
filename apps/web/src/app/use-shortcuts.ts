import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

/** Places by the key that follows `g`. */
export const PLACES_BY_KEY = {
  o: { to: "/", name: "nav.overview" },
  v: { to: "/value-chain", name: "nav.valueChain" },
  i: { to: "/funding", name: "nav.funding" },
  c: { to: "/companies", name: "nav.companies" },
  w: { to: "/watchlists", name: "nav.watchlists" },
  b: { to: "/baselines", name: "nav.baselines" },
  d: { to: "/data", name: "nav.data" },
} as const;

const OFF = "sector-tracker.no-single-keys";
/** How long after `g` its second key may come. */
const SECOND_KEY_MS = 1500;

/** Single keys can be switched off: speech input and slips of the hand would set them off (WCAG 2.1.4). */
export function singleKeysOn(): boolean {
  return window.localStorage.getItem(OFF) === null;
}

export function setSingleKeys(on: boolean): void {
  if (on) window.localStorage.removeItem(OFF);
  else window.localStorage.setItem(OFF, "true");
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest("input,textarea,select,[role=dialog]") !== null;
}

/** Ctrl-K or ⌘K searches; `?` shows the shortcuts; `g` and a letter goes to a place. */
export function useShortcuts({ onSearch, onHelp }: { onSearch: () => void; onHelp: () => void }): void {
  const navigate = useNavigate();
  // Long before the first key.
  const going = useRef(-SECOND_KEY_MS);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (event.metaKey || event.ctrlKey) {
        if (key !== "k") return;
        event.preventDefault();
        onSearch();
        return;
      }
      if (event.altKey || isTyping(event.target) || !singleKeysOn()) return;
      if (event.key === "?") {
        event.preventDefault();
        onHelp();
        return;
      }
      const second = event.timeStamp - going.current < SECOND_KEY_MS;
      const place = second ? Object.entries(PLACES_BY_KEY).find(([letter]) => letter === key) : undefined;
      going.current = key === "g" && !second ? event.timeStamp : -SECOND_KEY_MS;
      if (place !== undefined) void navigate({ to: place[1].to });
    };
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", onKey);
    };
  }, [navigate, onSearch, onHelp]);
}
