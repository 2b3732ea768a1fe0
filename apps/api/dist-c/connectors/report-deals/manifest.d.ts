import type { ConnectorManifest } from "../connector.ts";
export declare const reportDealsManifest: ConnectorManifest;
