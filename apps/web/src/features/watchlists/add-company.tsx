import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useId, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import type { CompanyRow } from "@sector-tracker/shared/contract";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import styles from "./watchlists.module.css";

/** Finds companies by a part of their name and adds the chosen one; by mouse, touch or keys alone. */
export function AddCompany({
  known,
  label,
  onAdd,
}: {
  known: ReadonlySet<string>;
  label?: string;
  onAdd: (company: CompanyRow) => void;
}) {
  const { t } = useTranslation();
  const { say } = useView();
  const list = useId();
  const [q, setQ] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [debounced] = useDebouncedValue(q.trim(), 150);
  const asked = q.trim() !== "";
  const found = useQuery({
    ...read("listCompanies", { query: { q: debounced, limit: 8 } }),
    enabled: asked && debounced !== "",
  });
  // Answers to what stood in the field before must not be chosen by a quick Enter.
  const answered = asked && debounced === q.trim();
  const hits = answered ? (found.data?.data ?? []) : [];
  const current = Math.min(active, Math.max(hits.length - 1, 0));
  const shown = open && asked;
  const settled = answered && !found.isPending;
  const choose = (company: CompanyRow | undefined) => {
    if (company === undefined || known.has(company.slug)) return;
    onAdd(company);
    setQ("");
    setOpen(false);
    setActive(0);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (hits.length > 0) setActive((current + step + hits.length) % hits.length);
    }
    if (event.key === "Escape") setOpen(false);
    // A Korean syllable that is still being composed is not a choice yet.
    if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      if (shown) choose(hits[current]);
    }
  };
  const optionId = (index: number) => `${list}-${String(index)}`;
  return (
    <div
      className={styles.adder}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <TextInput
        label={label ?? t("watchlists.addCompany")}
        placeholder={t("watchlists.addHint")}
        value={q}
        role="combobox"
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits.length > 0 ? optionId(current) : undefined}
        autoComplete="off"
        onChange={(event) => {
          setQ(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKey}
      />
      {shown && (
        <ul id={list} role="listbox" aria-label={t("watchlists.addCompany")} className={styles.hits}>
          {hits.map((company, index) => (
            <li
              key={company.slug}
              id={optionId(index)}
              role="option"
              aria-selected={index === current}
              aria-disabled={known.has(company.slug)}
              onMouseMove={() => {
                setActive(index);
              }}
              onMouseDown={(event) => {
                // The field keeps the focus; the choice follows on release.
                event.preventDefault();
              }}
              onClick={() => {
                choose(company);
              }}
            >
              <span>{say(company.name)}</span>
              <span className="muted small">
                {known.has(company.slug)
                  ? t("following.already")
                  : (company.symbol ?? t(`companyKind.${company.kind}`))}
              </span>
            </li>
          ))}
          {hits.length === 0 && (
            <li role="presentation" className={styles.noHit}>
              {answered && found.isError
                ? t("error.title")
                : settled
                  ? t("following.noHit", { q: debounced })
                  : t("following.searching")}
            </li>
          )}
        </ul>
      )}
      <p className="sr-only" aria-live="polite">
        {shown && settled ? t("palette.results", { count: hits.length }) : ""}
      </p>
    </div>
  );
}
