import { type Endpoint, type Endpoints, endpoints } from "../../packages/shared/src/contract/index.ts";

export type EndpointName = keyof Endpoints;
export const all = Object.entries(endpoints) as [EndpointName, Endpoint][];

export interface Sample {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A setting that the global set-up leaves for the tests. */
export function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run the tests with npm test.`);
  return value;
}

/** Address of a path below `/api/v1` on the seeded instance, or on another. */
export function address(path: string, sample: Sample = {}, base = given("TEST_BASE_URL")): string {
  const filled = path.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = sample.params?.[name];
    if (value === undefined) throw new Error(`${path} needs ${name}`);
    return encodeURIComponent(value);
  });
  const query = new URLSearchParams(sample.query).toString();
  return `${base}/api/v1${filled}${query === "" ? "" : `?${query}`}`;
}

/** Calls an endpoint of the contract. */
export async function call(
  { method, path }: Pick<Endpoint, "method" | "path">,
  sample: Sample = {},
  headers: Readonly<Record<string, string>> = {},
  base?: string,
): Promise<Response> {
  return await fetch(address(path, sample, base), {
    method,
    headers: { ...(sample.body === undefined ? {} : { "content-type": "application/json" }), ...headers },
    ...(sample.body === undefined ? {} : { body: JSON.stringify(sample.body) }),
  });
}

/** The answer of an endpoint that must succeed, through its own schema. */
export async function read(name: EndpointName, sample: Sample = {}, base?: string): Promise<unknown> {
  const endpoint: Endpoint = endpoints[name];
  const answer = await call(endpoint, sample, {}, base);
  const text = await answer.text();
  if (answer.status !== endpoint.status) throw new Error(`${name}: ${answer.status} ${text.slice(0, 400)}`);
  return endpoint.response === undefined ? text : endpoint.response.parse(JSON.parse(text));
}

/** A list's rows, with the number of them all. */
export interface List<T> {
  readonly data: readonly T[];
  readonly total: number;
  readonly page: { readonly nextCursor: string | null };
}

/** As `read`, in the shape that the caller knows the endpoint's schema to give. */
export async function readAs<T>(name: EndpointName, sample: Sample = {}, base?: string): Promise<T> {
  return (await read(name, sample, base)) as T;
}

/** Every row of a list, page by page. */
export async function everyRow<T>(name: EndpointName, sample: Sample = {}, limit = 500): Promise<T[]> {
  const rows: T[] = [];
  let cursor: string | null = null;
  do {
    const query: Record<string, string> = { ...sample.query, limit: String(limit) };
    if (cursor !== null) query["cursor"] = cursor;
    const page: List<T> = await readAs<List<T>>(name, { ...sample, query });
    rows.push(...page.data);
    cursor = page.page.nextCursor;
  } while (cursor !== null);
  return rows;
}
