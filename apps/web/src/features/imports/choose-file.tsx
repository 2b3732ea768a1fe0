import { Button, FileButton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { read } from "../../api/read.ts";
import styles from "./imports.module.css";
import type { ImportState } from "./use-import.ts";

const KINDS = ".csv,.tsv,.txt,.xlsx,.json,.ndjson,.jsonl,.gz,.zip";
const MEGABYTE = 1024 * 1024;

/** Takes a file by drag, by choice, or as a table pasted from a spreadsheet; the limits stand beside it. */
export function ChooseFile({ state }: { state: ImportState }) {
  const { t } = useTranslation();
  const limits = useQuery({ ...read("getImportLimits", {}), staleTime: Infinity });
  const [over, setOver] = useState(false);
  const [pasted, setPasted] = useState("");
  const { preview, look } = state;
  const take = (file: File | null) => {
    if (file !== null) state.choose(file, preview !== null);
  };
  return (
    <section
      aria-label={t("imports.step.file")}
      className={over ? `${styles.drop} ${styles.over}` : styles.drop}
      data-small={preview !== null}
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
        take(event.dataTransfer.files.item(0));
      }}
    >
      <div className={styles.buttons}>
        <FileButton onChange={take} accept={KINDS} inputProps={{ "aria-label": t("imports.file") }}>
          {(props) => (
            <Button variant={preview === null ? "filled" : "default"} loading={look.isPending} {...props}>
              {t(preview === null ? "imports.choose" : "imports.replace")}
            </Button>
          )}
        </FileButton>
        {preview === null ? (
          <span>{t("imports.orDrop")}</span>
        ) : (
          <span>
            <strong>{preview.upload.name}</strong> · {sizeText(preview.upload.size)}
          </span>
        )}
      </div>
      {preview === null && (
        <>
          <p className="small muted">
            {t("imports.kinds")}{" "}
            {limits.data !== undefined &&
              t("imports.limits", {
                size: limits.data.fileBytes / MEGABYTE,
                unpacked: limits.data.unpackedBytes / MEGABYTE,
                rows: limits.data.rows.toLocaleString(),
                columns: limits.data.columns,
                levels: limits.data.jsonLevels,
              })}
          </p>
          <details className={styles.paste}>
            <summary>{t("imports.paste")}</summary>
            <label>
              <span className="sr-only">{t("imports.pasteHere")}</span>
              <textarea
                rows={6}
                spellCheck={false}
                placeholder={t("imports.pasteHere")}
                value={pasted}
                onChange={(event) => {
                  setPasted(event.currentTarget.value);
                }}
              />
            </label>
            <Button
              variant="default"
              disabled={pasted.trim() === ""}
              onClick={() => {
                take(new File([pasted], "pasted.tsv", { type: "text/tab-separated-values" }));
              }}
            >
              {t("imports.pasteTake")}
            </Button>
          </details>
        </>
      )}
    </section>
  );
}

function sizeText(bytes: number): string {
  return bytes < MEGABYTE
    ? `${Math.max(1, Math.round(bytes / 1024)).toLocaleString()} kB`
    : `${(bytes / MEGABYTE).toFixed(1)} MB`;
}
