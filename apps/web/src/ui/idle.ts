import { useEffect, useState } from "react";

/** Calls when the browser has nothing else to do, at the latest after a moment; gives what takes it back. */
function whenIdle(work: () => void): () => void {
  // Safari has no idle callbacks.
  if (typeof window.requestIdleCallback !== "function") {
    const timer = window.setTimeout(work, 16);
    return () => {
      window.clearTimeout(timer);
    };
  }
  const handle = window.requestIdleCallback(work, { timeout: 200 });
  return () => {
    window.cancelIdleCallback(handle);
  };
}

/**
 * How many of `parts` are to be drawn now: `first` at once, one more whenever the browser has nothing else to do. So a
 * long page answers its reader while the rest of it is being drawn. While `held`, none is added.
 */
export function useIdleSteps(parts: number, first: number, held = false): number {
  const [steps, setSteps] = useState(first);
  const waiting = steps < parts && !held;
  useEffect(() => {
    if (!waiting) return;
    return whenIdle(() => {
      setSteps((count) => count + 1);
    });
  }, [waiting, steps]);
  return steps;
}
