import type { PlannedDocument } from "../connector.ts";
/** The whole history: 600 kB once a working day, and conditional requests spare the days without news. */
export declare function planEcbFx(): PlannedDocument[];
