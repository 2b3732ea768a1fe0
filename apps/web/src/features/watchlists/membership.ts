/** Most tags of one company, and most characters of one tag, that the API takes. */
export const MOST_TAGS = 20;
export const LONGEST_TAG = 40;

/** Tags from text with commas, each once; null where there are too many or one is too long. */
export function tagsOf(text: string): string[] | null {
  const tags = [...new Set(text.split(/[,，、]/).map((tag) => tag.trim()))].filter((tag) => tag !== "");
  return tags.length > MOST_TAGS || tags.some((tag) => tag.length > LONGEST_TAG) ? null : tags;
}

/** The ids with one moved by a step; unchanged where there is no such place. */
export function moved(ids: readonly string[], id: string, step: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const other = ids[from + step];
  if (from === -1 || other === undefined) return [...ids];
  return ids.map((item, index) => (index === from ? other : index === from + step ? id : item));
}
