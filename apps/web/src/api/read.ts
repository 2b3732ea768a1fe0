import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { call, type CallInput, type ReadInput, type ReadName } from "./client.ts";

/** Query options of a reading call: the key is the call's name with everything that changes its answer. */
export function read<N extends ReadName>(name: N, input: ReadInput<N>) {
  return queryOptions({
    queryKey: [name, input.params ?? null, input.query ?? null] as const,
    queryFn: ({ signal }) => call<N>(name, input as CallInput<N>, signal),
  });
}

/** The same, keeping the last answer on screen while a changed filter is fetched. */
export function readSteady<N extends ReadName>(name: N, input: ReadInput<N>) {
  return { ...read(name, input), placeholderData: keepPreviousData };
}
