import { createContext, useContext } from "react";

/** The place that an embedded chart is moved to, out of its page. */
export interface EmbedStage {
  /** Which of the page's charts is asked for. */
  chart: string;
  place: HTMLElement | null;
  /** The chart says that it is there. */
  found: () => void;
}

export const EmbedStageContext = createContext<EmbedStage | null>(null);

/** The stage of an embedded chart; null on a page. */
export function useEmbedStage(): EmbedStage | null {
  return useContext(EmbedStageContext);
}
