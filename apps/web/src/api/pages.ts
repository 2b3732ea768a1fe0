import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import { call, type Answer, type CallInput, type ParamsOf, type QueryOf, type ReadName } from "./client.ts";

interface Paged {
  page: { nextCursor: string | null };
  total: number;
}

/** Names of calls whose answer is a list with a cursor, and that need no path parameter. */
export type ListName = {
  [N in ReadName]: Answer<N> extends Paged ? (ParamsOf<N> extends undefined ? N : never) : never;
}[ReadName];

/** A list page after page, by its cursor. */
export function listPages<N extends ListName>(name: N, query: QueryOf<N>, limit: number) {
  return infiniteQueryOptions({
    queryKey: [name, "pages", query, limit] as const,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      call<N>(
        name,
        { query: { ...query, limit, ...(pageParam === null ? {} : { cursor: pageParam }) } } as CallInput<N>,
        signal,
      ),
    getNextPageParam: (last: Answer<N>) => (last as Paged).page.nextCursor,
    placeholderData: keepPreviousData,
  });
}
