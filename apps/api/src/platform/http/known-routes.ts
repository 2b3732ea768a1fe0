import { endpoints } from "@sector-tracker/shared";
import { API_BASE } from "./endpoint.decorator.ts";

const outsideContract = [
  "/healthz",
  "/readyz",
  "/metrics",
  "/docs",
  "/social/card.png",
  `${API_BASE}/openapi.json`,
];

const known: readonly { readonly pattern: RegExp; readonly method: string }[] = [
  ...Object.values(endpoints).map((endpoint) => ({
    pattern: new RegExp(`^${API_BASE}${endpoint.path.replace(/\{\w+\}/g, "[^/]+")}/?$`),
    method: endpoint.method,
  })),
  ...outsideContract.map((path) => ({ pattern: new RegExp(`^${path}/?$`), method: "GET" })),
];

/** The methods that an address takes; empty where there is no such address. */
export function allowedMethods(path: string): readonly string[] {
  const methods = new Set(known.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method));
  if (methods.has("GET")) methods.add("HEAD");
  return [...methods].sort();
}
