/** An address from a source, only if it is a web page; anything else is not made into a link. */
export function safeHref(url: string | null): string | null {
  if (url === null) return null;
  return /^https?:\/\//i.test(url) ? url : null;
}
