/** Most tags of one company, and most characters of one tag, that the API takes. */
export const MOST_TAGS = 20;
export const LONGEST_TAG = 40;

/** Tags from text with commas, each once; null where there are too many or one is too long. */
export function tagsOf(text: string): string[] | null {
  const tags = [...new Set(text.split(/[,，、]/).map((tag) => tag.trim()))].filter((tag) => tag !== "");
  return tags.length > MOST_TAGS || tags.some((tag) => tag.length > LONGEST_TAG) ? null : tags;
}

/** The slugs with one moved by a step; unchanged where there is no such place. */
export function moved(slugs: readonly string[], slug: string, step: -1 | 1): string[] {
  const from = slugs.indexOf(slug);
  const other = slugs[from + step];
  if (from === -1 || other === undefined) return [...slugs];
  return slugs.map((item, index) => (index === from ? other : index === from + step ? slug : item));
}
