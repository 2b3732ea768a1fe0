import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { read } from "../api/read.ts";
import { useView } from "./view.ts";

const HOUR_MS = 3_600_000;

/** A source's name in the reader's language by its id; the id itself until the names are there, or for a publisher. */
export function useSourceNames(): (id: string) => string {
  const { say } = useView();
  // Names change with a release only: one reading serves the whole visit.
  const sources = useQuery({ ...read("listSources", {}), staleTime: HOUR_MS });
  const known = sources.data?.data;
  return useCallback(
    (id) => {
      const source = known?.find((item) => item.id === id);
      return source === undefined ? id : say(source.name);
    },
    [known, say],
  );
}
