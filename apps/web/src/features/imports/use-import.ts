import type { ImportPreview } from "@sector-tracker/shared/contract";
import type { ImportFamily } from "@sector-tracker/shared/import-fields";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { read } from "../../api/read.ts";
import { type ImportAsk, type ImportedFile, sendImport } from "../../api/send-import.ts";

export type Mapping = ImportPreview["mapping"];
export type Binding = Mapping["fields"][string];
export type Mend = NonNullable<ImportAsk["mends"]>[number];

const route = getRouteApi("/data");
const RUN_LOOK_MS = 700;

/** What was set for a file that waits, kept in the tab so that a reload goes on where it was. */
function remembered(upload: string): ImportAsk {
  try {
    return JSON.parse(window.sessionStorage.getItem(`import-${upload}`) ?? "{}") as ImportAsk;
  } catch {
    return {};
  }
}

/** One import from the file to its run: every change looks at the file again, on the server, as the import would. */
export function useImport() {
  const { upload } = route.useSearch();
  const navigate = route.useNavigate();
  const client = useQueryClient();
  const [ask, setAsk] = useState<ImportAsk>({});
  const [runId, setRunId] = useState<string | null>(null);
  const setUpload = (id: string | undefined) =>
    navigate({ search: (previous) => ({ ...previous, tab: "imports", upload: id }), replace: true });
  const look = useMutation({
    mutationFn: ({ source, wanted }: { source: ImportedFile; wanted: ImportAsk }) =>
      sendImport(source, wanted, true),
    onSuccess: ({ preview }, { wanted }) => {
      if (preview === null) return;
      window.sessionStorage.setItem(`import-${preview.upload.id}`, JSON.stringify(wanted));
      void setUpload(preview.upload.id);
    },
  });
  const save = useMutation({
    mutationFn: ({ source, wanted }: { source: ImportedFile; wanted: ImportAsk }) =>
      sendImport(source, wanted, false),
    onSuccess: ({ run }) => {
      setRunId(run?.id ?? null);
    },
  });
  const run = useQuery({
    ...read("getRun", { params: { id: runId ?? "" } }),
    enabled: runId !== null,
    refetchInterval: ({ state }) => (state.data?.status === "finished" ? false : RUN_LOOK_MS),
  });
  const finished = run.data?.status === "finished";
  useEffect(() => {
    if (finished) void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "getRun" });
  }, [finished, client]);
  const preview = look.data?.preview ?? null;
  const again = (wanted: ImportAsk) => {
    if (preview === null) return;
    setAsk(wanted);
    look.mutate({ source: { upload: preview.upload.id }, wanted });
  };
  // After a reload the address still names the file.
  const lost = upload !== undefined && preview === null && look.isIdle;
  useEffect(() => {
    if (!lost) return;
    const wanted = remembered(upload);
    setAsk(wanted);
    look.mutate({ source: { upload }, wanted });
  }, [lost, upload, look]);
  const mapping = preview?.mapping;
  const format = mapping?.format ?? {};
  return {
    preview,
    ask,
    look,
    save,
    run: run.data ?? null,
    /** Takes a file; the mapping in hand stays where the file is replaced by a mended one. */
    choose: (file: File, keepMapping: boolean) => {
      const wanted: ImportAsk = keepMapping && mapping !== undefined ? { mapping } : {};
      setAsk(wanted);
      setRunId(null);
      save.reset();
      look.mutate({ source: { file }, wanted });
    },
    setFormat: (change: Partial<Mapping["format"]>) => {
      const family = mapping?.family;
      // Another way to read the file may give other columns: the mapping is proposed anew.
      again({ ...(family === undefined ? {} : { family }), format: { ...format, ...change } });
    },
    setFamily: (family: ImportFamily) => {
      again({ family, format });
    },
    bind: (field: string, binding: Binding | null) => {
      if (mapping === undefined) return;
      const fields = { ...mapping.fields };
      if (binding === null) Reflect.deleteProperty(fields, field);
      else fields[field] = binding;
      again({ mapping: { ...mapping, fields }, mends: ask.mends });
    },
    useSavedId: (saved: string) => {
      again({ saved });
    },
    mend: (mends: readonly Mend[]) => {
      if (mapping !== undefined) again({ mapping, mends: [...mends] });
    },
    confirm: () => {
      if (preview === null || mapping === undefined) return;
      save.mutate({ source: { upload: preview.upload.id }, wanted: { mapping, mends: ask.mends } });
    },
    reset: () => {
      look.reset();
      save.reset();
      setAsk({});
      setRunId(null);
      void setUpload(undefined);
    },
  };
}
export type ImportState = ReturnType<typeof useImport>;
