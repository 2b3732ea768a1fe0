/** Every page has a twin below this address that holds one of its charts alone. */
export const EMBED_BASE = "/embed";

/** True in a chart that another page holds in a frame. */
export const EMBEDDED = window.location.pathname.startsWith(`${EMBED_BASE}/`);

/** The theme that an embedded chart is asked for; null follows the reader's system. */
export function embedTheme(): "light" | "dark" | null {
  if (!EMBEDDED) return null;
  const asked = new URLSearchParams(window.location.search).get("theme");
  return asked === "light" || asked === "dark" ? asked : null;
}
