import type { FetchAbility } from "./connector.ts";
/** The origin can be asked without any setting. */
export declare const always: () => FetchAbility;
/** A table that ships with the product: there is no origin to ask. */
export declare const shippedTable: () => FetchAbility;
