import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readSteady } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import styles from "./watchlists.module.css";

/** Finds companies by a part of their name and adds the chosen one. */
export function AddCompany({ known, onAdd }: { known: ReadonlySet<string>; onAdd: (slug: string) => void }) {
  const { t } = useTranslation();
  const { say } = useView();
  const [q, setQ] = useState("");
  const [debounced] = useDebouncedValue(q.trim(), 150);
  const found = useQuery({
    ...readSteady("listCompanies", { query: { q: debounced, limit: 8 } }),
    enabled: debounced !== "",
  });
  const hits = debounced === "" ? [] : (found.data?.data ?? []).filter((company) => !known.has(company.slug));
  const choose = (slug: string) => {
    onAdd(slug);
    setQ("");
  };
  return (
    <form
      className={styles.adder}
      onSubmit={(event) => {
        event.preventDefault();
        const first = hits[0];
        if (first !== undefined) choose(first.slug);
      }}
    >
      <TextInput
        label={t("watchlists.addCompany")}
        placeholder={t("watchlists.addHint")}
        value={q}
        onChange={(event) => {
          setQ(event.currentTarget.value);
        }}
      />
      {hits.length > 0 && (
        <ul className={styles.hits}>
          {hits.map((company) => (
            <li key={company.slug}>
              <button
                type="button"
                onClick={() => {
                  choose(company.slug);
                }}
              >
                {say(company.name)} <span className="muted small">{company.symbol}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="sr-only" aria-live="polite">
        {debounced === "" ? "" : t("palette.results", { count: hits.length })}
      </p>
    </form>
  );
}
