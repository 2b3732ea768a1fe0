import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./reader.module.css";
import { cellText, spokenText, type ChartTable } from "./table.ts";

/** A cell of the table twin. */
export interface Place {
  row: number;
  column: number;
}

const PAGE = 10;

/** The next place for a key; undefined for a key that means nothing here. */
export function moved(
  from: Place | null,
  key: string,
  size: { rows: number; columns: number },
): Place | null | undefined {
  const { rows, columns } = size;
  if (key === "Escape") return null;
  const start: Place = from ?? { row: key === "ArrowLeft" || key === "End" ? rows : -1, column: 1 };
  const at = (row: number, column: number): Place => ({
    row: Math.min(Math.max(row, 0), rows - 1),
    column: Math.min(Math.max(column, 1), columns - 1),
  });
  switch (key) {
    case "ArrowRight":
      return at(start.row + 1, start.column);
    case "ArrowLeft":
      return at(start.row - 1, start.column);
    case "PageDown":
      return at(start.row + PAGE, start.column);
    case "PageUp":
      return at(start.row - PAGE, start.column);
    case "Home":
      return at(0, start.column);
    case "End":
      return at(rows - 1, start.column);
    case "ArrowDown":
      return at(start.row, start.column + (from === null ? 0 : 1));
    case "ArrowUp":
      return at(start.row, start.column - (from === null ? 0 : 1));
    default:
      return undefined;
  }
}

/**
 * Makes a drawing readable by keyboard: left and right go through the periods, up and down through the series, and a
 * live region says series, period and value. Sighted keyboard readers see the same words in the drawing's corner.
 */
export function ChartReader({
  table,
  label,
  height,
  onPick,
  children,
}: {
  table: ChartTable;
  label: string;
  height: number;
  /** What Enter opens. */
  onPick?: ((place: Place) => void) | undefined;
  children: (place: Place | null) => ReactNode;
}) {
  const { t } = useTranslation();
  const [place, setPlace] = useState<Place | null>(null);
  const hint = useId();
  const row = place === null ? undefined : table.rows[place.row];
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" && place !== null && onPick !== undefined) {
      onPick(place);
      return;
    }
    const next = moved(place, event.key, { rows: table.rows.length, columns: table.columns.length });
    if (next === undefined) return;
    event.preventDefault();
    setPlace(next);
  };
  return (
    <div
      className={styles.reader}
      style={{ minHeight: height }}
      tabIndex={0}
      role="application"
      aria-roledescription={t("charts.role")}
      aria-label={label}
      aria-describedby={hint}
      onKeyDown={onKey}
      onBlur={() => {
        setPlace(null);
      }}
    >
      <span id={hint} hidden>
        {onPick === undefined ? t("charts.keys") : `${t("charts.keys")} ${t("charts.keyEnter")}`}
      </span>
      {children(row === undefined ? null : place)}
      <p aria-live="polite" className={styles.readout} data-readout>
        {row !== undefined && place !== null && (
          <span>
            {t("charts.reading", {
              series: table.columns[place.column] ?? "",
              period: cellText(table, row[0] ?? null, 0),
              value: spokenText(table, row[place.column] ?? null, place.column),
            })}
          </span>
        )}
      </p>
    </div>
  );
}
