import type { Endpoints } from "@sector-tracker/shared/contract";
import { routes } from "@sector-tracker/shared/routes";
import { noteAnswer, noteUnreachable } from "../app/offline.ts";
import { ProblemError, problemOf } from "./problem.ts";

/** The wire shape that a schema of the contract describes, or undefined where the call has none. */
type ShapeOf<S> = S extends { _zod: { output: infer O } } ? O : undefined;
type Loose<T> = T extends undefined ? undefined : { [K in keyof T]?: T[K] | undefined };

export type CallName = keyof Endpoints;
export type Answer<N extends CallName> = ShapeOf<Endpoints[N]["response"]>;
export type ParamsOf<N extends CallName> = ShapeOf<Endpoints[N]["params"]>;
export type QueryOf<N extends CallName> = Loose<ShapeOf<Endpoints[N]["query"]>>;
/** What a body must hold before its defaults are filled in. */
export type BodyOf<N extends CallName> = Endpoints[N]["body"] extends { _zod: { input: infer I } }
  ? I
  : undefined;

/** Names of calls that read. */
export type ReadName = {
  [N in CallName]: (typeof routes)[N] extends `GET ${string}` ? N : never;
}[CallName];

export type ReadInput<N extends CallName> = (ParamsOf<N> extends undefined
  ? { params?: undefined }
  : { params: ParamsOf<N> }) &
  (QueryOf<N> extends undefined ? { query?: undefined } : { query?: QueryOf<N> });

export type CallInput<N extends CallName> = ReadInput<N> &
  (BodyOf<N> extends undefined ? { body?: undefined } : { body: BodyOf<N> });

type Scalars = Record<string, unknown>;

function textOf(value: unknown): string | null {
  if (typeof value === "string") return value === "" ? null : value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return null;
}

/** The address of a call on the origin that served the page, with path and query filled in. */
export function addressOf<N extends CallName>(name: N, input: ReadInput<N>): string {
  const [, template = ""] = routes[name].split(" ");
  const params: Scalars = { ...input.params };
  const path = template.replaceAll(/\{(\w+)\}/g, (_, key: string) =>
    encodeURIComponent(textOf(params[key]) ?? ""),
  );
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(input.query ?? {})) {
    const text = textOf(value);
    if (text !== null) query.set(key, text);
  }
  const suffix = query.size > 0 ? `?${query.toString()}` : "";
  return `/api/v1${path}${suffix}`;
}

/**
 * Makes a call of the contract. Throws `ProblemError` with the API's code, or with the code `network` when the API
 * cannot be reached and `not-json` when something else answers.
 */
export async function call<N extends CallName>(
  name: N,
  input: CallInput<N>,
  signal?: AbortSignal,
): Promise<Answer<N>> {
  const [method = "GET"] = routes[name].split(" ");
  const headers: Record<string, string> = { Accept: "application/json, application/problem+json" };
  const request: RequestInit = { method, headers };
  if (signal !== undefined) request.signal = signal;
  if (input.body !== undefined) {
    headers["Content-Type"] = "application/json";
    request.body = JSON.stringify(input.body);
  }
  let response: Response;
  try {
    response = await fetch(addressOf(name, input), request);
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    noteUnreachable();
    throw new ProblemError({ code: "network", status: 0, title: "", detail: "", errors: [] });
  }
  noteAnswer(response);
  if (!response.ok) throw await problemOf(response);
  if (response.status === 204) return undefined as Answer<N>;
  try {
    return (await response.json()) as Answer<N>;
  } catch {
    throw new ProblemError({ code: "not-json", status: response.status, title: "", detail: "", errors: [] });
  }
}
