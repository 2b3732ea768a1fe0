/** The methods that an address takes; empty where there is no such address. */
export declare function allowedMethods(path: string): readonly string[];
