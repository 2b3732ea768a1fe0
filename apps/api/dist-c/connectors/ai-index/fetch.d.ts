import type { PlannedDocument } from "../connector.ts";
/** Address of a chart's full table. */
export declare function chartUrl(slug: string): string;
/** The charts whose tables the parser knows. */
export declare function planAiIndex(): PlannedDocument[];
