/**
 * A baseline's id holds a slash; a client that encodes it as one path segment (`a%2Fb`) means the same address.
 */
export function rewriteBaselineUrl(url: string): string {
  const [path = "", ...query] = url.split("?");
  if (!path.startsWith("/api/v1/baselines/")) return url;
  return [path.replace(/%2f/i, "/"), ...query].join("?");
}
