import type { Directory } from "./directory.service.ts";
import type { TrackedBaseline } from "./report-library.service.ts";
/** The statement's own segment, else the one that counts its company. */
export declare function segmentOf({ entry }: TrackedBaseline, directory: Directory): string | null;
