import { Button, Modal, TextInput } from "@mantine/core";
import type { NameView } from "@sector-tracker/shared/contract";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { ProblemError } from "../../api/problem.ts";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { Pick } from "../../ui/chips.tsx";
import { errorText } from "../../ui/state.tsx";
import { ListingFields, listingOf, listingWhole } from "./listing-fields.tsx";
import styles from "./review.module.css";
import { useDecided } from "./use-decisions.ts";

/** Says which company a name is. */
export function MapDialog({ item, onClose }: { item: NameView; onClose: () => void }) {
  const { t } = useTranslation();
  const { say } = useView();
  const companies = useQuery(read("listCompanies", { query: { limit: 500, sort: "name" } }));
  const [company, setCompany] = useState(item.suggestions[0]?.company);
  const [note, setNote] = useState("");
  const [listing, setListing] = useState(listingOf(item));
  const asksListing = item.key.startsWith("symbol:");
  const { done } = useDecided();
  const map = useMutation({
    mutationFn: (slug: string) =>
      call("mapName", {
        params: { id: item.id },
        body: {
          company: slug,
          ...(asksListing ? { listing } : {}),
          ...(note.trim() === "" ? {} : { note: note.trim() }),
        },
      }),
    onSuccess: async ({ runs }) => {
      onClose();
      await done(t("review.names.mapped", { name: item.label }), runs);
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("review.names.mapTitle", { name: item.label })}
      centered
      closeButtonProps={{ "aria-label": t("common.close") }}
      transitionProps={{ duration: 100 }}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (company !== undefined) map.mutate(company);
        }}
      >
        <p className="small">{t("review.names.mapText")}</p>
        <Pick
          label={t("review.names.company")}
          empty={t("review.names.pickCompany")}
          value={company}
          choices={(companies.data?.data ?? []).map((one) => ({ value: one.slug, label: say(one.name) }))}
          onChange={setCompany}
        />
        {asksListing && <ListingFields value={listing} onChange={setListing} />}
        <TextInput
          label={t("review.note")}
          value={note}
          maxLength={500}
          onChange={(event) => {
            setNote(event.currentTarget.value);
          }}
        />
        {map.error !== null && (
          <p role="alert" className={styles.problem}>
            {map.error instanceof ProblemError ? map.error.facts.detail : t(`error.${errorText(map.error)}`)}
          </p>
        )}
        <div style={{ display: "flex", justifyContent: "flex-end", gap: 8 }}>
          <Button variant="default" onClick={onClose}>
            {t("common.cancel")}
          </Button>
          <Button
            type="submit"
            loading={map.isPending}
            disabled={
              company === undefined || (asksListing && (listing.symbol === "" || !listingWhole(listing)))
            }
          >
            {t("review.names.map")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
