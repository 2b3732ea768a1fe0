import { useSyncExternalStore } from "react";

/** What fits beside the margins of a sheet of A4 or Letter held upright, in pixels of print. */
export const PAPER_WIDTH = 680;

const media = window.matchMedia("print");
let asked = false;

/** Paper is announced by the browser's own events, and by the medium where a page is only shown as on paper. */
function subscribe(changed: () => void): () => void {
  const before = () => {
    asked = true;
    changed();
  };
  const after = () => {
    asked = false;
    changed();
  };
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
  media.addEventListener("change", changed);
  return () => {
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", after);
    media.removeEventListener("change", changed);
  };
}

/**
 * True while the page is put on paper. What is drawn by script, and what only stands there while it is in sight, must
 * know; it is drawn anew before the sheets are laid out.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => asked || media.matches);
}
