const RELOADED = "sector-tracker.reloaded-at";
/** Reloads follow each other no faster than this, so that a file which is missing for good stops them. */
const PATIENCE_MS = 60_000;

/**
 * After an update of the instance the files of the build before are gone, and a page that is still open asks for them
 * in vain: it begins anew with those of today, where it stands. The router does so for pages; this is for their parts.
 */
export function reloadWhenStale(): void {
  window.addEventListener("vite:preloadError", () => {
    if (!navigator.onLine) return;
    try {
      const before = Number(window.sessionStorage.getItem(RELOADED) ?? 0);
      if (Date.now() - before < PATIENCE_MS) return;
      window.sessionStorage.setItem(RELOADED, String(Date.now()));
    } catch {
      // Without storage nothing would stop a second reload: the page says what is wrong instead.
      return;
    }
    window.location.reload();
  });
}
