import type { z } from "zod";

export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * One call of the REST API. The controller, the OpenAPI document, the web client and the tests all
 * read this same object; see api.md for what clients may rely on.
 */
export interface Endpoint<
  Path extends z.ZodType | undefined = z.ZodType | undefined,
  Query extends z.ZodType | undefined = z.ZodType | undefined,
  Body extends z.ZodType | undefined = z.ZodType | undefined,
  Response extends z.ZodType | undefined = z.ZodType | undefined,
> {
  readonly method: HttpMethod;
  /** Below `/api/v1`, with `{name}` for path parameters. */
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  /** Strict object of path parameters. */
  readonly params: Path;
  /** Strict object of query parameters: an unknown one is a 400. Never give it a `.meta({ id })`. */
  readonly query: Query;
  readonly body: Body;
  /** Undefined where the answer has no JSON body (204, streams, downloads). */
  readonly response: Response;
  /** Status of success. */
  readonly status: 200 | 201 | 202 | 204;
  /** True where `Accept: text/csv` or `?format=csv` gives the same rows as CSV. */
  readonly csv: boolean;
}

type Definition<P, Q, B, R> = {
  /** Method and path, one of `routes`. */
  route: `${HttpMethod} /${string}`;
  summary: string;
  tag: string;
  params?: P;
  query?: Q;
  body?: B;
  response?: R;
  status?: 200 | 201 | 202 | 204;
  csv?: boolean;
};

/** Defines an endpoint; the status is 200 unless said. */
export function endpoint<
  P extends z.ZodType | undefined = undefined,
  Q extends z.ZodType | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
  R extends z.ZodType | undefined = undefined,
>(definition: Definition<P, Q, B, R>): Endpoint<P, Q, B, R> {
  const [method, path] = definition.route.split(" ") as [HttpMethod, string];
  return {
    method,
    path,
    summary: definition.summary,
    tag: definition.tag,
    params: definition.params as P,
    query: definition.query as Q,
    body: definition.body as B,
    response: definition.response as R,
    status: definition.status ?? 200,
    csv: definition.csv ?? false,
  };
}
