/**
 * A baseline's id holds a slash; a client that encodes it as one path segment (`a%2Fb`) means the same address.
 */
export declare function rewriteBaselineUrl(url: string): string;
