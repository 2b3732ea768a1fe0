import { Button } from "@mantine/core";
import type { ImportFault, ImportedRow, ImportPreview } from "@sector-tracker/shared/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { Section } from "../../ui/page.tsx";
import { EmptyState } from "../../ui/state.tsx";
import styles from "./imports.module.css";
import type { ImportState, Mend } from "./use-import.ts";

/** Fields of a stored row that say the same on every row or only matter to the store. */
const QUIET = new Set(["derived", "citationUrl", "stagePrinted", "basisAsOf", "listing"]);

/** What the import would do: counts, every row that is held back with its reason and its cells to mend, the first rows. */
export function PreviewPanel({ state, preview }: { state: ImportState; preview: ImportPreview }) {
  const { t } = useTranslation();
  const { counts, problem, rows, faults } = preview;
  if (problem !== null) {
    return (
      <Section title={t("imports.step.preview")}>
        <p role="alert" className={styles.refusal}>
          {problem.message}
        </p>
      </Section>
    );
  }
  if (counts === null) {
    return (
      <Section title={t("imports.step.preview")}>
        <EmptyState title={t("imports.noPreview")} />
      </Section>
    );
  }
  return (
    <Section title={t("imports.step.preview")} hint={t("imports.previewHint")}>
      <dl className={styles.counts}>
        {(["read", "inserted", "revised", "unchanged", "rejected"] as const).map((name) => (
          <div key={name} data-bad={name === "rejected" && counts.rejected > 0}>
            <dt>{t(`imports.count.${name}`)}</dt>
            <dd>{counts[name].toLocaleString()}</dd>
          </div>
        ))}
      </dl>
      {faults.length > 0 && <Faults state={state} faults={faults} rejected={counts.rejected} />}
      {rows.length > 0 && (
        <>
          <h3 className={styles.caption}>{t("imports.firstRows", { count: rows.length })}</h3>
          <div className={styles.wide} tabIndex={0} role="region" aria-label={t("imports.stored")}>
            <DataTable
              caption={t("imports.stored")}
              rows={rows}
              rowKey={(row) => `${row.pointer}-${JSON.stringify(row.record["concept"] ?? "")}`}
              columns={columnsOf(rows, t("imports.rowOfFile"), (name) =>
                t(`imports.fields.${name}` as "imports.fields.company", { defaultValue: name }),
              )}
            />
          </div>
        </>
      )}
    </Section>
  );
}

function columnsOf(
  rows: readonly ImportedRow[],
  rowName: string,
  nameOf: (field: string) => string,
): Column<ImportedRow>[] {
  const fields = [...new Set(rows.flatMap(({ record }) => Object.keys(record)))].filter(
    (name) => !QUIET.has(name) && rows.some(({ record }) => textOf(record[name]) !== ""),
  );
  const isFigure = (name: string) =>
    rows.every(({ record }) => /^-?[\d.]*$/.test(textOf(record[name]))) && !/year|quarter|days/i.test(name);
  return [
    { id: "row", header: rowName, cell: (row) => row.row },
    ...fields.map((name): Column<ImportedRow> => ({
      id: name,
      header: nameOf(name),
      align: isFigure(name) ? "right" : "left",
      cell: ({ record }) => (isFigure(name) ? grouped(textOf(record[name])) : textOf(record[name])),
    })),
  ];
}

function textOf(value: ImportedRow["record"][string] | undefined): string {
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.join("; ") : String(value);
}

/** Digits in groups of three, nothing rounded: this is what is stored. */
function grouped(text: string): string {
  const [whole = "", fraction] = text.replace(/^-/, "−").split(".");
  const digits = whole.replaceAll(/\B(?=(?:\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

function Faults({
  state,
  faults,
  rejected,
}: {
  state: ImportState;
  faults: readonly ImportFault[];
  rejected: number;
}) {
  const { t } = useTranslation();
  const before = state.ask.mends ?? [];
  const [edits, setEdits] = useState<readonly Mend[]>([]);
  const edit = (row: number, column: string, value: string) => {
    setEdits((all) => [
      ...all.filter((one) => one.row !== row || one.column !== column),
      { row, column, value },
    ]);
  };
  const valueOf = (fault: ImportFault, column: string): string =>
    edits.find((one) => one.row === fault.row && one.column === column)?.value ??
    fault.cells.find((cell) => cell.column === column)?.value ??
    "";
  const merged = [
    ...before.filter((old) => !edits.some((one) => one.row === old.row && one.column === old.column)),
    ...edits,
  ];
  const columns: Column<ImportFault>[] = [
    { id: "row", header: t("imports.rowOfFile"), cell: (fault) => fault.row ?? fault.pointer },
    {
      id: "reason",
      header: t("imports.why"),
      width: "34%",
      onPhone: "wide",
      cell: (fault) => (
        <>
          <strong>
            {t(`imports.rules.${fault.rule}` as "imports.rules.schema", { defaultValue: fault.rule })}
          </strong>
          <div className="small">{fault.message}</div>
        </>
      ),
    },
    {
      id: "mend",
      header: t("imports.mendCells"),
      width: "56%",
      onPhone: "wide",
      cell: (fault) => (
        <div className={styles.cells}>
          {fault.row !== null &&
            ordered(fault).map(({ column }) => (
              <label key={column} data-blamed={column === fault.column}>
                <span>{column}</span>
                <input
                  value={valueOf(fault, column)}
                  maxLength={2000}
                  aria-label={t("imports.mendCell", { column, row: fault.row })}
                  onChange={(event) => {
                    edit(fault.row ?? 0, column, event.currentTarget.value);
                  }}
                />
              </label>
            ))}
        </div>
      ),
    },
  ];
  return (
    <>
      <h3 className={styles.caption}>{t("imports.heldBack", { count: rejected })}</h3>
      <p className="small muted">{t("imports.mendHint")}</p>
      <DataTable
        caption={t("imports.heldBack", { count: rejected })}
        rows={faults}
        rowKey={(fault) => `${fault.pointer}-${fault.rule}-${fault.message}`}
        columns={columns}
      />
      {rejected > faults.length && <p>{t("imports.moreFaults", { count: rejected - faults.length })}</p>}
      <div className={styles.buttons}>
        <Button
          variant="default"
          disabled={edits.length === 0}
          loading={state.look.isPending}
          onClick={() => {
            setEdits([]);
            state.mend(merged);
          }}
        >
          {t("imports.lookAgain", { count: edits.length })}
        </Button>
        {before.length > 0 && (
          <span className="small muted">{t("imports.mended", { count: before.length })}</span>
        )}
      </div>
    </>
  );
}

/** The cell that the reason is about first. */
function ordered(fault: ImportFault): ImportFault["cells"] {
  return [...fault.cells].sort(
    (a, b) => Number(b.column === fault.column) - Number(a.column === fault.column),
  );
}
