/** Every row of a list at an address, page by page. */
export async function everyRowAt<T>(list: string): Promise<T[]> {
  const rows: T[] = [];
  let cursor: string | null = null;
  do {
    const query = new URLSearchParams({ limit: "500", ...(cursor === null ? {} : { cursor }) });
    const answer = await fetch(`${list}?${query.toString()}`);
    if (!answer.ok) throw new Error(`${list}: ${answer.status}`);
    const page = (await answer.json()) as { data: T[]; page: { nextCursor: string | null } };
    rows.push(...page.data);
    cursor = page.page.nextCursor;
  } while (cursor !== null);
  return rows;
}
