import type { Connector } from "./connector.ts";
/** Every source there is. A new one is a folder and a line here. */
export declare const connectors: readonly Connector[];
/** The connector of a source, or undefined for an id that no connector has. */
export declare function connectorOf(sourceId: string): Connector | undefined;
