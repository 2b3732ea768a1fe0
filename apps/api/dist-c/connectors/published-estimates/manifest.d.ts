import type { ConnectorManifest } from "../connector.ts";
export declare const publishedEstimatesManifest: ConnectorManifest;
