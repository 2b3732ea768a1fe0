import { Button, FileButton } from "@mantine/core";
import type { ReportRehearsal } from "@sector-tracker/shared/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../api/client.ts";
import { sendReport } from "../../api/send-report.ts";
import { useView } from "../../app/view.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { Section } from "../../ui/page.tsx";
import { EmptyState, ErrorState } from "../../ui/state.tsx";
import styles from "./reports.module.css";

const KINDS = ".json,.csv,.xlsx";

/** Takes a report's file, shows what it would bring and its audit, and saves it on a second press. */
export function ImportReport() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [over, setOver] = useState(false);
  const check = useMutation({ mutationFn: (chosen: File) => sendReport("checkReport", chosen) });
  const save = useMutation({
    mutationFn: (chosen: File) => sendReport("importReport", chosen),
    onSuccess: async () => {
      choose(null);
      await client.invalidateQueries();
    },
  });
  const choose = (chosen: File | null) => {
    setFile(chosen);
    save.reset();
    check.reset();
    if (chosen !== null) check.mutate(chosen);
  };
  return (
    <Section
      title={t("reports.importTitle")}
      hint={t("reports.importHint")}
      actions={
        <>
          <a href={addressOf("getReportTemplateXlsx", {})}>{t("reports.templateXlsx")}</a>
          <a href={addressOf("getReportTemplateCsv", {})}>{t("reports.templateCsv")}</a>
        </>
      }
    >
      <div
        className={over ? `${styles.drop} ${styles.over}` : styles.drop}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          choose(event.dataTransfer.files.item(0));
        }}
      >
        <FileButton onChange={choose} accept={KINDS} inputProps={{ "aria-label": t("reports.file") }}>
          {(props) => (
            <Button variant="default" {...props}>
              {t("reports.drop")}
            </Button>
          )}
        </FileButton>
        {file !== null && <span className="muted small">{file.name}</span>}
      </div>
      <div aria-live="polite" className={styles.preview}>
        {check.isPending && <p>{t("reports.checking", { name: file?.name ?? "" })}</p>}
        {check.isError && (
          <>
            <p>{t("reports.refused", { name: file?.name ?? "" })}</p>
            <ErrorState error={check.error} />
          </>
        )}
        {check.data !== undefined && file !== null && (
          <Preview
            rehearsal={check.data}
            busy={save.isPending}
            onSave={() => {
              save.mutate(file);
            }}
            onDiscard={() => {
              choose(null);
            }}
          />
        )}
        {save.isError && <ErrorState error={save.error} />}
      </div>
    </Section>
  );
}

function Preview({
  rehearsal,
  busy,
  onSave,
  onDiscard,
}: {
  rehearsal: ReportRehearsal;
  busy: boolean;
  onSave: () => void;
  onDiscard: () => void;
}) {
  const { t } = useTranslation();
  const { say } = useView();
  const { audit } = rehearsal;
  const names = (slugs: readonly string[]) => (slugs.length === 0 ? "–" : slugs.join(", "));
  const failed = audit.checks.filter(({ passed }) => !passed).map((each, index) => ({ ...each, index }));
  return (
    <>
      <p>{t("reports.found", { ...rehearsal })}</p>
      <p>
        {t("reports.brings", {
          segments: names(rehearsal.newSegments),
          companies: names(rehearsal.newCompanies),
        })}
      </p>
      <p>
        <strong>{t("reports.checks", { passed: audit.passed, checked: audit.checked })}</strong>
      </p>
      {rehearsal.taken && <p role="alert">{t("reports.taken")}</p>}
      <div className={styles.buttons}>
        <Button onClick={onSave} loading={busy} disabled={rehearsal.taken}>
          {t("reports.save")}
        </Button>
        <Button variant="default" onClick={onDiscard}>
          {t("reports.discard")}
        </Button>
      </div>
      {failed.length > 0 && (
        <DataTable
          caption={t("reports.failed")}
          rows={failed}
          rowKey={(row) => String(row.index)}
          columns={[
            { id: "statement", header: t("baselines.statement"), cell: (row) => say(row.label) },
            { id: "rule", header: t("audit.rule"), cell: (row) => t(`rule.${row.rule}`) },
            {
              id: "finding",
              header: t("audit.finding"),
              width: "60%",
              onPhone: "wide",
              cell: (row) => say(row.message),
            },
          ]}
          empty={<EmptyState title={t("audit.empty")} />}
        />
      )}
    </>
  );
}
