/** An address from a source, only if it is a web page; anything else is not made into a link. */
export function safeHref(url: string | null): string | null {
  if (url === null) return null;
  return /^https?:\/\//i.test(url) ? url : null;
}

/** An address from a record that is a page of this dashboard itself, such as `/baselines/x`; null for any other. */
export function ownPage(url: string | null): string | null {
  return url !== null && /^\/(?![/\\])/.test(url) ? url : null;
}
