import { Button, Modal, TextInput } from "@mantine/core";
import type { NameView } from "@sector-tracker/shared/contract";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { ProblemError } from "../../api/problem.ts";
import { useSegments } from "../../api/segments.ts";
import { Choice, Pick } from "../../ui/chips.tsx";
import { errorText } from "../../ui/state.tsx";
import { ListingFields, listingOf, listingWhole } from "./listing-fields.tsx";
import styles from "./review.module.css";
import { useDecided } from "./use-decisions.ts";

const KINDS = ["listed", "private", "subsidiary", "public-body"] as const;

/** Makes a company of a proposal or a name; what the document says of it is filled in. */
export function CompanyDialog({ item, onClose }: { item: NameView; onClose: () => void }) {
  const { t } = useTranslation();
  const segments = useSegments();
  const authoritative = item.named.cik !== undefined || item.named.dartCode !== undefined;
  const [en, setEn] = useState(item.label);
  const [ko, setKo] = useState("");
  const [kind, setKind] = useState<(typeof KINDS)[number]>(
    authoritative || item.named.symbol !== undefined ? "listed" : "private",
  );
  const [country, setCountry] = useState(item.profile?.country ?? "");
  const [segment, setSegment] = useState<string | undefined>();
  const [listing, setListing] = useState(listingOf(item));
  const { done } = useDecided();
  const create = useMutation({
    mutationFn: () =>
      call("createNamedCompany", {
        params: { id: item.id },
        body: {
          name: { en: en.trim(), ...(ko.trim() === "" ? {} : { ko: ko.trim() }) },
          kind,
          ...(country === "" ? {} : { country }),
          ...(segment === undefined ? {} : { segments: [segment] }),
          ...(listing.symbol === "" ? {} : { listing }),
        },
      }),
    onSuccess: async ({ runs }) => {
      onClose();
      await done(t("review.names.created", { name: en.trim() }), runs);
    },
  });
  const ready = en.trim() !== "" && listingWhole(listing) && (country === "" || /^[A-Z]{2}$/.test(country));
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("review.names.createTitle")}
      centered
      closeButtonProps={{ "aria-label": t("common.close") }}
      transitionProps={{ duration: 100 }}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) create.mutate();
        }}
      >
        {authoritative && (
          <p className="small">
            {t("review.names.byNumber")} <code>{item.key}</code>
          </p>
        )}
        <TextInput
          label={t("review.company.nameEn")}
          value={en}
          maxLength={200}
          required
          onChange={(event) => {
            setEn(event.currentTarget.value);
          }}
        />
        <TextInput
          label={t("review.company.nameKo")}
          description={t("review.company.nameKoHint")}
          value={ko}
          maxLength={200}
          onChange={(event) => {
            setKo(event.currentTarget.value);
          }}
        />
        <Choice
          label={t("review.company.kind")}
          value={kind}
          choices={KINDS.map((value) => ({ value, label: t(`review.company.kinds.${value}`) }))}
          onChange={setKind}
        />
        <Pick
          label={t("review.company.segment")}
          empty={t("review.company.noSegment")}
          value={segment}
          choices={segments.choices}
          onChange={setSegment}
        />
        <TextInput
          label={t("review.company.country")}
          placeholder="US"
          maxLength={2}
          value={country}
          onChange={(event) => {
            setCountry(event.currentTarget.value.trim().toUpperCase());
          }}
        />
        <ListingFields value={listing} onChange={setListing} />
        {create.error !== null && (
          <p role="alert" className={styles.problem}>
            {create.error instanceof ProblemError
              ? create.error.facts.detail
              : t(`error.${errorText(create.error)}`)}
          </p>
        )}
        <div style={{ display: "flex", justifyContent: "flex-end", gap: 8 }}>
          <Button variant="default" onClick={onClose}>
            {t("common.cancel")}
          </Button>
          <Button type="submit" loading={create.isPending} disabled={!ready}>
            {t("review.names.create")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
