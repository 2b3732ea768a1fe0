import { Button, Modal, Textarea } from "@mantine/core";
import type { WatchlistImported } from "@sector-tracker/shared/contract";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { ErrorState } from "../../ui/state.tsx";
import styles from "./watchlists.module.css";

/** Puts the companies of a table on the list, after a look at what would change; all or none. */
export function ImportCompanies({
  id,
  onClose,
  onDone,
}: {
  id: string;
  onClose: () => void;
  onDone: (result: WatchlistImported) => void;
}) {
  const { t } = useTranslation();
  const [csv, setCsv] = useState("");
  const send = useMutation({
    mutationFn: (dryRun: boolean) =>
      call("importWatchlistCompanies", { params: { id }, body: { csv, dryRun } }),
    onSuccess: (result) => {
      if (!result.dryRun) onDone(result);
    },
  });
  const change = (text: string) => {
    setCsv(text);
    send.reset();
  };
  const looked = send.data;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t("lists.csvInTitle")}
      closeButtonProps={{ "aria-label": t("common.close") }}
      transitionProps={{ duration: 100 }}
    >
      <div className={styles.form}>
        <p className="muted small">{t("lists.csvInHint")}</p>
        <label className="small">
          {t("lists.csvFile")}{" "}
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file !== undefined) void file.text().then(change);
            }}
          />
        </label>
        <Textarea
          data-autofocus
          label={t("lists.csvText")}
          rows={6}
          value={csv}
          placeholder={"company,note,tags\nNVDA,,gpu"}
          onChange={(event) => {
            change(event.currentTarget.value);
          }}
        />
        {send.isError && <ErrorState error={send.error} />}
        {looked !== undefined && (
          <>
            <p role="status">
              {t("lists.checked", {
                added: looked.added,
                changed: looked.changed,
                unchanged: looked.unchanged,
              })}
            </p>
            <DataTable
              caption={t("lists.csvText")}
              rows={looked.rows}
              rowKey={(row) => row.company}
              columns={[
                { id: "company", header: t("common.company"), cell: (row) => row.company },
                { id: "line", header: t("lists.line"), align: "right", cell: (row) => row.line },
                { id: "note", header: t("watchlists.note"), cell: (row) => row.note ?? "" },
                { id: "action", header: t("common.status"), cell: (row) => t(`lists.action.${row.action}`) },
              ]}
            />
          </>
        )}
        <div className={styles.formActions}>
          <Button variant="default" onClick={onClose}>
            {t("common.cancel")}
          </Button>
          <Button
            variant={looked === undefined ? "filled" : "default"}
            loading={send.isPending}
            disabled={csv.trim() === ""}
            onClick={() => {
              send.mutate(true);
            }}
          >
            {t("lists.check")}
          </Button>
          {looked !== undefined && (
            <Button
              loading={send.isPending}
              onClick={() => {
                send.mutate(false);
              }}
            >
              {t("lists.takeIn")}
            </Button>
          )}
        </div>
      </div>
    </Modal>
  );
}
