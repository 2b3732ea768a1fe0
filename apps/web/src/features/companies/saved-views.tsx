import { Button, Modal, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { ProblemError } from "../../api/problem.ts";
import { read } from "../../api/read.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { Pick } from "../../ui/chips.tsx";
import { SmallButton } from "../../ui/small-button.tsx";
import { errorText } from "../../ui/state.tsx";
import styles from "./companies.module.css";
import { copyAddress } from "../../ui/copy-address.ts";

/** Views of a page under a name: choose one, save the present one, put the present state in, copy its link. */
export function SavedViews({ path }: { path: string }) {
  const { t } = useTranslation();
  const router = useRouter();
  const announce = useAnnounce();
  const client = useQueryClient();
  const [naming, setNaming] = useState(false);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const views = useQuery(read("listViews", { query: { path } }));
  const list = views.data?.data ?? [];
  const state = router.state.location.searchStr.replace(/^\?/, "");
  const view = list.find((each) => each.id === chosen) ?? list.find((each) => each.search === state);
  const refresh = () => client.invalidateQueries({ queryKey: ["listViews"] });
  const failed = (error: unknown) => {
    announce(`${t("error.notSaved")} ${t(`error.${errorText(error)}`)}`);
  };
  const update = useMutation({
    mutationFn: (id: string) => call("updateView", { params: { id }, body: { search: state } }),
    onSuccess: async (saved) => {
      announce(t("views.updated", { name: saved.name }));
      await refresh();
    },
    onError: failed,
  });
  const remove = useMutation({
    mutationFn: (id: string) => call("deleteView", { params: { id } }),
    onSuccess: async () => {
      announce(t("views.deleted", { name: view?.name ?? "" }));
      setChosen(undefined);
      await refresh();
    },
    onError: failed,
  });
  return (
    <div className={styles.views}>
      {list.length > 0 && (
        <Pick
          label={t("views.label")}
          empty={t("views.none")}
          value={view?.id}
          choices={list.map((each) => ({ value: each.id, label: each.name }))}
          onChange={(id) => {
            setChosen(id);
            const next = list.find((each) => each.id === id);
            router.history.push(next === undefined ? path : addressOfView(next));
          }}
        />
      )}
      {view !== undefined && (
        <>
          {view.search !== state && (
            <SmallButton
              busy={update.isPending}
              onClick={() => {
                update.mutate(view.id);
              }}
            >
              {t("views.update")}
            </SmallButton>
          )}
          <SmallButton
            onClick={() => {
              const address = `${window.location.origin}/v/${view.id}`;
              void copyAddress(address).then((done) => {
                announce(done ? t("views.copied") : t("views.copyFailed", { address }));
              });
            }}
          >
            {t("views.copy")}
          </SmallButton>
          <SmallButton
            busy={remove.isPending}
            onClick={() => {
              remove.mutate(view.id);
            }}
          >
            {t("views.delete")}
          </SmallButton>
        </>
      )}
      {view?.search !== state && (
        <SmallButton
          onClick={() => {
            setNaming(true);
          }}
        >
          {t("views.save")}
        </SmallButton>
      )}
      {naming && (
        <NameView
          onClose={() => {
            setNaming(false);
          }}
          onSave={async (name) => {
            const saved = await call("createView", { body: { name, path, search: state } });
            announce(t("views.saved", { name: saved.name }));
            setChosen(saved.id);
            await refresh();
          }}
        />
      )}
    </div>
  );
}

/** Where a view is. */
export function addressOfView({ path, search }: { path: string; search: string }): string {
  return search === "" ? path : `${path}?${search}`;
}

function NameView({ onClose, onSave }: { onClose: () => void; onSave: (name: string) => Promise<void> }) {
  const { t } = useTranslation();
  const [name, setName] = useState("");
  const save = useMutation({ mutationFn: onSave, onSuccess: onClose });
  const taken = save.error instanceof ProblemError && save.error.facts.code === "conflict";
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("views.saveTitle")}
      closeButtonProps={{ "aria-label": t("common.close") }}
      transitionProps={{ duration: 100 }}
    >
      <form
        noValidate
        className={styles.naming}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== "") save.mutate(name.trim());
        }}
      >
        <TextInput
          data-autofocus
          label={t("views.name")}
          maxLength={80}
          required
          withAsterisk={false}
          value={name}
          error={
            taken
              ? t("views.taken")
              : save.isError
                ? `${t("error.notSaved")} ${t(`error.${errorText(save.error)}`)}`
                : undefined
          }
          onChange={(event) => {
            setName(event.currentTarget.value);
            save.reset();
          }}
        />
        <div className={styles.formActions}>
          <Button variant="default" onClick={onClose}>
            {t("common.cancel")}
          </Button>
          <Button type="submit" loading={save.isPending} disabled={name.trim() === ""}>
            {t("common.save")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
