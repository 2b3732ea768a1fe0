import type { Parsed } from "../connector.ts";
import { type Period } from "./vintages.ts";
/**
 * Reads a company-facts document of the SEC: every period of each concept with the vintages that changed its value,
 * quarters that are only filed as part of longer periods derived and marked so.
 * Throws SourceError `empty-document` and `not-the-format`.
 */
export declare function parseCompanyFacts(bytes: Uint8Array): Parsed;
export type { Period };
