import type { Amount, Provenance } from "@sector-tracker/shared/contract";
import { useTranslation } from "react-i18next";
import { useView } from "../app/view.ts";
import { change, exactNumber, exactQuantity, quantity } from "./format.ts";
import { periodText } from "./period.ts";
import { useProvenance, type FigureOfCompany } from "./provenance.tsx";
import styles from "./figure.module.css";

/** The way back from a number, for the panel that shows it. */
export interface Origin {
  /** What the number is, as the heading of the panel. */
  title: string;
  items?: readonly Provenance[];
  inputs?: readonly string[];
  /** How it was worked out, in a sentence. */
  note?: string | undefined;
  /** A figure of the screener: what it was made of is asked for when the panel opens. */
  figure?: FigureOfCompany;
}

/** Given as it is, or written only when the panel opens: in a long table most are never asked for. */
type OriginGiven = Origin | (() => Origin) | undefined;

function originOf(origin: Origin | (() => Origin)): Origin {
  return typeof origin === "function" ? origin() : origin;
}

/** A figure with unit to three significant figures; exact on hover, its origin on click where it is known. */
export function Figure({
  value,
  unit,
  origin,
  note,
}: {
  value: number | null;
  unit: string;
  origin?: OriginGiven;
  note?: string | undefined;
}) {
  const { t } = useTranslation();
  const { lang } = useView();
  const show = useProvenance();
  if (value === null) return <NoFigure />;
  const written = quantity(value, unit, lang);
  const exact = exactQuantity(value, unit, lang);
  if (origin === undefined) {
    return (
      <span className="num" title={note === undefined ? exact : `${exact}. ${note}`}>
        {written}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={styles.figure}
      title={`${exact}. ${t("provenance.open")}`}
      aria-label={`${written}, ${t("provenance.open")}`}
      onClick={() => {
        const known = originOf(origin);
        show({ ...known, exact, note: note ?? known.note });
      }}
    >
      {written}
    </button>
  );
}

/** An amount: converted where that was asked for, else in its own currency. */
export function AmountFigure({ amount, origin }: { amount: Amount | null; origin?: OriginGiven }) {
  const { t } = useTranslation();
  const { lang } = useView();
  if (amount === null) return <NoFigure />;
  const converted = amount.converted;
  if (converted !== null && "value" in converted) {
    const { conversion } = converted;
    const note = t("common.converted", {
      value: exactQuantity(amount.value, amount.unit, lang),
      rate: exactNumber(conversion.rate),
      from: conversion.from,
      to: conversion.to,
      period: periodText(conversion.period, lang),
      source: conversion.source,
    });
    return <Figure value={converted.value} unit={converted.unit} note={note} origin={origin} />;
  }
  const note = converted === null ? undefined : t("common.notConvertible");
  return <Figure value={amount.value} unit={amount.unit} note={note} origin={origin} />;
}

/** A change with sign, arrow and colour; its origin on click where it is known. */
export function Change({
  value,
  unit = "percent",
  origin,
}: {
  value: number | null;
  unit?: "percent" | "points";
  origin?: OriginGiven;
}) {
  const { t } = useTranslation();
  const { lang } = useView();
  const show = useProvenance();
  if (value === null) return <NoFigure />;
  // What is shown as zero has no direction.
  const shown = Math.round(value * 10);
  const direction = shown > 0 ? "up" : shown < 0 ? "down" : "";
  const written = change(value, unit, lang);
  if (origin === undefined) return <span className={`num ${direction}`}>{written}</span>;
  return (
    <button
      type="button"
      className={`${styles.figure ?? ""} num ${direction}`}
      title={t("provenance.open")}
      aria-label={`${written}, ${t("provenance.open")}`}
      onClick={() => {
        show({ ...originOf(origin), exact: written });
      }}
    >
      {written}
    </button>
  );
}

/** The place of a figure that nobody gave. */
export function NoFigure() {
  const { t } = useTranslation();
  return (
    <span className={styles.none} data-none title={t("common.noFigure")}>
      <span aria-hidden>–</span>
      <span className="sr-only">{t("common.noFigure")}</span>
    </span>
  );
}
