/** The OpenAPI 3.1 document of every call, made from the contract itself. */
export declare function openApiDocument(): Readonly<Record<string, unknown>>;
