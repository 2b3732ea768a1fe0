import { useSyncExternalStore } from "react";

/** Header of an answer that the service worker kept: the instant at which it was fetched; see public/sw.js. */
const KEPT_AT = "x-kept-at";

/** What the page shows without a network: the oldest instant of what it was given, or nothing at hand. */
export type Offline = { readonly keptAt: string } | "nothing" | null;

let state: Offline = null;
const listeners = new Set<() => void>();

function change(next: Offline): void {
  if (next === state) return;
  state = next;
  for (const listener of listeners) listener();
}

/** Takes note of where an answer came from: a fresh one says that the network is back. */
export function noteAnswer(answer: Response): void {
  const keptAt = answer.headers.get(KEPT_AT);
  if (keptAt === null) change(null);
  else if (state === null || state === "nothing" || keptAt < state.keptAt) change({ keptAt });
}

/** Takes note of a call that reached neither the network nor anything kept. */
export function noteUnreachable(): void {
  if (state === null && !navigator.onLine) change("nothing");
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Whether the page is shown without a network, and as of when. */
export function useOffline(): Offline {
  return useSyncExternalStore(subscribe, () => state);
}

const LAST = "sector-tracker.last-view";

/** Remembers the view, so that the installed application opens it again. */
export function rememberView(href: string): void {
  try {
    window.localStorage.setItem(LAST, href);
  } catch {
    // Storage is full or refused: the application opens the overview instead.
  }
}

/** The view that was shown last; the overview where there is none. */
export function lastView(): string {
  try {
    const href = window.localStorage.getItem(LAST);
    return href !== null && /^\/(?!\/|last)/.test(href) ? href : "/";
  } catch {
    return "/";
  }
}

/** Starts the service worker and tells it what this page loaded before the worker was there. */
export async function startOffline(): Promise<void> {
  if (!("serviceWorker" in navigator) || !import.meta.env.PROD) return;
  try {
    await navigator.serviceWorker.register("/sw.js");
    const { active } = await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null && performance.getEntriesByType("resource").length === 0)
      return;
    const urls = performance.getEntriesByType("resource").map((entry) => entry.name);
    active?.postMessage({ type: "keep", urls: [...new Set(urls)] });
  } catch (error) {
    // Without a worker the pages work as before, online only.
    console.info("No service worker:", error);
  }
}
