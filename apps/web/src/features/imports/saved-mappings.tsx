import { Button, TextInput } from "@mantine/core";
import type { ImportMappingView } from "@sector-tracker/shared/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { read } from "../../api/read.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { Section } from "../../ui/page.tsx";
import { EmptyState, ErrorState, Loaded, SkeletonRows } from "../../ui/state.tsx";
import { SmallButton } from "../../ui/small-button.tsx";
import styles from "./imports.module.css";
import { PlaceForm } from "./place-form.tsx";
import type { ImportState } from "./use-import.ts";

const SOURCE = "file-import";

/** Mappings that are kept: for the next file with the same columns, and for tables that wait in a folder or at an address. */
export function SavedMappings({ state }: { state: ImportState }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const client = useQueryClient();
  const list = useQuery(read("listImportMappings", {}));
  const [name, setName] = useState("");
  const [leaving, setLeaving] = useState<ImportMappingView | null>(null);
  const [placing, setPlacing] = useState<ImportMappingView | null>(null);
  const fresh = () => client.invalidateQueries({ queryKey: ["listImportMappings"] });
  const mapping = state.preview?.mapping;
  const create = useMutation({
    mutationFn: () => {
      if (mapping === undefined) throw new Error("there is no mapping to save");
      return call("createImportMapping", { body: { name: name.trim(), mapping } });
    },
    onSuccess: async (saved) => {
      setName("");
      announce(t("imports.saved", { name: saved.name }));
      await fresh();
    },
  });
  const remove = useMutation({
    mutationFn: (id: string) => call("deleteImportMapping", { params: { id } }),
    onSuccess: async () => {
      setLeaving(null);
      await fresh();
    },
  });
  const run = useMutation({
    mutationFn: (id: string) => call("startRun", { params: { id: SOURCE }, body: { savedMapping: id } }),
    onSuccess: async () => {
      announce(t("imports.runAsked"));
      await client.invalidateQueries({ queryKey: ["listRuns"] });
    },
  });
  const columns: Column<ImportMappingView>[] = [
    {
      id: "name",
      header: t("imports.mappingName"),
      cell: (saved) => <strong>{saved.name}</strong>,
      sortBy: (saved) => saved.name,
    },
    {
      id: "family",
      header: t("imports.family"),
      cell: (saved) => t(`imports.families.${saved.mapping.family}`),
    },
    {
      id: "place",
      header: t("imports.place"),
      onPhone: "wide",
      cell: (saved) =>
        saved.place === null ? (
          <span className="muted">{t("imports.noPlace")}</span>
        ) : (
          <>
            <code>{"folder" in saved.place ? saved.place.folder : saved.place.url}</code>{" "}
            <span className="small muted">{t("imports.takenFiles", { count: saved.taken })}</span>
          </>
        ),
    },
    {
      id: "actions",
      header: t("schedule.actions"),
      onPhone: "wide",
      cell: (saved) => (
        <span className={styles.buttons}>
          {state.preview !== null && (
            <SmallButton
              onClick={() => {
                state.useSavedId(saved.id);
              }}
            >
              {t("imports.useMapping")}
            </SmallButton>
          )}
          <SmallButton
            onClick={() => {
              setPlacing(saved);
            }}
          >
            {t("imports.setPlace")}
          </SmallButton>
          {saved.place !== null && (
            <SmallButton
              busy={run.isPending}
              onClick={() => {
                run.mutate(saved.id);
              }}
            >
              {t("imports.runNow")}
            </SmallButton>
          )}
          <SmallButton
            onClick={() => {
              setLeaving(saved);
            }}
          >
            {t("imports.deleteMapping")}
          </SmallButton>
        </span>
      ),
    },
  ];
  return (
    <Section
      title={t("imports.savedTitle")}
      hint={t("imports.savedHint")}
      actions={
        <Link to="/data" search={{ tab: "runs", source: SOURCE }}>
          {t("imports.allRuns")}
        </Link>
      }
    >
      {mapping !== undefined && (
        <form
          className={styles.saveForm}
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== "") create.mutate();
          }}
        >
          <TextInput
            label={t("imports.saveAs")}
            value={name}
            maxLength={80}
            onChange={(event) => {
              setName(event.currentTarget.value);
            }}
          />
          <Button type="submit" variant="default" disabled={name.trim() === ""} loading={create.isPending}>
            {t("imports.saveMapping")}
          </Button>
        </form>
      )}
      {create.isError && <ErrorState error={create.error} />}
      {run.isError && <ErrorState error={run.error} />}
      <Loaded query={list} skeleton={<SkeletonRows rows={2} />}>
        {({ data }) => (
          <DataTable
            caption={t("imports.savedTitle")}
            rows={data}
            rowKey={(saved) => saved.id}
            columns={columns}
            empty={<EmptyState title={t("imports.noSaved")} hint={t("imports.noSavedHint")} />}
          />
        )}
      </Loaded>
      {placing !== null && (
        <PlaceForm
          saved={placing}
          onClose={() => {
            setPlacing(null);
          }}
          onSaved={fresh}
        />
      )}
      <ConfirmDialog
        open={leaving !== null}
        title={t("imports.deleteTitle")}
        text={t("imports.deleteText", { name: leaving?.name ?? "" })}
        confirm={t("imports.deleteMapping")}
        busy={remove.isPending}
        onConfirm={() => {
          if (leaving !== null) remove.mutate(leaving.id);
        }}
        onClose={() => {
          setLeaving(null);
        }}
      />
    </Section>
  );
}
