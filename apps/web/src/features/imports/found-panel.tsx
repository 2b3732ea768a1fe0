import type { ImportPreview } from "@sector-tracker/shared/contract";
import {
  IMPORT_DATE_ORDERS,
  IMPORT_DECIMALS,
  IMPORT_DELIMITERS,
  IMPORT_ENCODINGS,
} from "@sector-tracker/shared/import-fields";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { Pick } from "../../ui/chips.tsx";
import { Section } from "../../ui/page.tsx";
import styles from "./imports.module.css";
import type { ImportState } from "./use-import.ts";

const HEADER_ROWS = 20;

/** What was found in the file; every finding is a choice that can be made otherwise. */
export function FoundPanel({ state, preview }: { state: ImportState; preview: ImportPreview }) {
  const { t } = useTranslation();
  const { say } = useView();
  const { found } = preview;
  const { setFormat } = state;
  const one = <T extends string>(values: readonly T[], text: string | undefined): T | undefined =>
    values.find((value) => value === text);
  return (
    <Section
      title={t("imports.step.found")}
      hint={t("imports.foundHint", {
        rows: found.rows.toLocaleString(),
        columns: found.columns.length,
        kind: found.kind.toUpperCase(),
      })}
    >
      <div className={styles.choices}>
        {found.encoding !== null && (
          <Pick
            label={t("imports.encoding")}
            value={found.encoding}
            choices={IMPORT_ENCODINGS.map((value) => ({ value, label: value.toUpperCase() }))}
            onChange={(value) => {
              const encoding = one(IMPORT_ENCODINGS, value);
              if (encoding !== undefined) setFormat({ encoding });
            }}
          />
        )}
        {found.delimiter !== null && (
          <Pick
            label={t("imports.delimiter")}
            value={found.delimiter}
            choices={IMPORT_DELIMITERS.map((value, index) => ({
              value,
              label: t(
                `imports.delimiters.${(["comma", "semicolon", "tab", "bar"] as const)[index] ?? "comma"}`,
              ),
            }))}
            onChange={(value) => {
              const delimiter = one(IMPORT_DELIMITERS, value);
              if (delimiter !== undefined) setFormat({ delimiter });
            }}
          />
        )}
        {found.sheets.length > 1 && (
          <Pick
            label={t("imports.sheet")}
            value={found.sheet ?? undefined}
            choices={found.sheets.map((value) => ({ value, label: value }))}
            onChange={(sheet) => {
              if (sheet !== undefined) setFormat({ sheet });
            }}
          />
        )}
        {found.kind !== "json" && found.kind !== "ndjson" && (
          <Pick
            label={t("imports.header")}
            value={String(found.headerRow)}
            choices={Array.from({ length: HEADER_ROWS + 1 }, (_, row) => ({
              value: String(row),
              label: row === 0 ? t("imports.noHeader") : t("imports.row", { row }),
            }))}
            onChange={(row) => {
              setFormat({ headerRow: Number(row) });
            }}
          />
        )}
        <Pick
          label={t("imports.dates")}
          value={found.dateOrder}
          choices={IMPORT_DATE_ORDERS.map((value) => ({ value, label: t(`imports.orders.${value}`) }))}
          onChange={(value) => {
            const dateOrder = one(IMPORT_DATE_ORDERS, value);
            if (dateOrder !== undefined) setFormat({ dateOrder });
          }}
        />
        <Pick
          label={t("imports.decimal")}
          value={found.decimal}
          choices={IMPORT_DECIMALS.map((value) => ({
            value,
            label: value === "." ? "1,234.5" : "1.234,5",
          }))}
          onChange={(value) => {
            const decimal = one(IMPORT_DECIMALS, value);
            if (decimal !== undefined) setFormat({ decimal });
          }}
        />
      </div>
      <ul className={styles.notes}>
        {found.dateDoubt !== null && preview.mapping.format.dateOrder === undefined && (
          <li data-doubt>{t("imports.dateDoubt", { example: found.dateDoubt })}</li>
        )}
        {found.decimalDoubt !== null && preview.mapping.format.decimal === undefined && (
          <li data-doubt>{t("imports.decimalDoubt", { example: found.decimalDoubt })}</li>
        )}
        {found.encodingReason !== null && (
          <li>
            {t("imports.encodingWhy", {
              encoding: found.encoding?.toUpperCase(),
              reason: say(found.encodingReason),
            })}
          </li>
        )}
        {found.currencies.length > 0 && (
          <li>{t("imports.currencies", { list: found.currencies.join(", ") })}</li>
        )}
      </ul>
    </Section>
  );
}
