import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ProblemError } from "../../api/problem.ts";
import { Section } from "../../ui/page.tsx";
import { errorText } from "../../ui/state.tsx";
import { RunState } from "../runs/run-state.tsx";
import { ChooseFile } from "./choose-file.tsx";
import { FoundPanel } from "./found-panel.tsx";
import styles from "./imports.module.css";
import { MappingPanel } from "./mapping-panel.tsx";
import { PreviewPanel } from "./preview-panel.tsx";
import { SavedMappings } from "./saved-mappings.tsx";
import { type ImportState, useImport } from "./use-import.ts";

/** A table of a person's own, from the file to the records: chosen, understood, mapped, looked at, imported. */
export function ImportsTab() {
  const { t } = useTranslation();
  const state = useImport();
  const { preview, look, save, run } = state;
  const step = run !== null ? 5 : preview === null ? 1 : preview.counts === null ? 3 : 4;
  return (
    <>
      <ol className={styles.steps} aria-label={t("imports.steps")}>
        {(["file", "found", "mapping", "preview", "import"] as const).map((name, index) => (
          <li key={name} aria-current={index + 1 === step ? "step" : undefined} data-done={index + 1 < step}>
            {t(`imports.step.${name}`)}
          </li>
        ))}
      </ol>
      {run === null && <ChooseFile state={state} />}
      <div aria-live="polite">{look.isError && <Refusal error={look.error} />}</div>
      {preview !== null && run === null && (
        <div className={styles.look} aria-busy={look.isPending}>
          <FoundPanel state={state} preview={preview} />
          <MappingPanel state={state} preview={preview} />
          <PreviewPanel state={state} preview={preview} />
          <Confirm state={state} />
          <div aria-live="polite">{save.isError && <Refusal error={save.error} />}</div>
        </div>
      )}
      {run !== null && (
        <Section title={t("imports.done")}>
          <div aria-live="polite" className={styles.result}>
            <RunState run={run} />
            {run.status === "finished" && <p>{t("imports.counts", { ...run.counts })}</p>}
            {run.error !== null && <p role="alert">{run.error.message}</p>}
          </div>
          <div className={styles.buttons}>
            <Link to="/data/runs/$id" params={{ id: run.id }}>
              {t("imports.seeRun")}
            </Link>
            <Button variant="default" onClick={state.reset}>
              {t("imports.another")}
            </Button>
          </div>
        </Section>
      )}
      <SavedMappings state={state} />
    </>
  );
}

function Confirm({ state }: { state: ImportState }) {
  const { t } = useTranslation();
  const { preview, save, look } = state;
  const counts = preview?.counts ?? null;
  const ready = counts !== null && counts.read > counts.rejected;
  return (
    <div className={styles.confirm}>
      <Button onClick={state.confirm} loading={save.isPending} disabled={!ready || look.isPending}>
        {counts === null
          ? t("imports.import")
          : t("imports.importRows", { n: counts.read - counts.rejected })}
      </Button>
      <Button variant="default" onClick={state.reset}>
        {t("imports.discard")}
      </Button>
      <p className="small muted">
        {!ready
          ? t("imports.notReady")
          : counts.rejected > 0
            ? t("imports.leftOut", { count: counts.rejected })
            : t("imports.allIn")}
      </p>
    </div>
  );
}

/** Why a file is not taken, in the server's words, which name the limit or the line. */
function Refusal({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const facts = error instanceof ProblemError ? error.facts : null;
  return (
    <div role="alert" className={styles.refusal}>
      <strong>{t("imports.refused")}</strong>
      <p>{facts === null || facts.detail === "" ? t(`error.${errorText(error)}`) : facts.detail}</p>
      {facts !== null && facts.errors.length > 0 && (
        <ul>
          {facts.errors.map(({ pointer, message }) => (
            <li key={`${pointer ?? ""}${message}`}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
