import { TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import styles from "./review.module.css";

export interface ListingText {
  symbol: string;
  exchange: string;
  currency: string;
}

/** The listing that a name tells of, as far as it does. */
export function listingOf(item: {
  named: { symbol?: string | undefined; exchange?: string | undefined };
  profile: { listings?: readonly ListingText[] | undefined } | null;
}): ListingText {
  const known = item.profile?.listings?.[0];
  return {
    symbol: known?.symbol ?? item.named.symbol ?? "",
    exchange: known?.exchange ?? item.named.exchange ?? "",
    currency: known?.currency ?? "",
  };
}

/** True where all of a listing is written, or nothing of it. */
export function listingWhole({ symbol, exchange, currency }: ListingText): boolean {
  return (
    [symbol, exchange, currency].every((text) => text === "") ||
    (symbol !== "" && /^[A-Z]{4}$/.test(exchange) && /^[A-Z]{3}$/.test(currency))
  );
}

/** Symbol, exchange and currency of a listing. */
export function ListingFields({
  value,
  onChange,
}: {
  value: ListingText;
  onChange: (value: ListingText) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className={styles.pair}>
      <TextInput
        label={t("review.company.symbol")}
        value={value.symbol}
        onChange={(event) => {
          onChange({ ...value, symbol: event.currentTarget.value.trim() });
        }}
      />
      <TextInput
        label={t("review.company.exchange")}
        placeholder="XNAS"
        maxLength={4}
        value={value.exchange}
        onChange={(event) => {
          onChange({ ...value, exchange: event.currentTarget.value.trim().toUpperCase() });
        }}
      />
      <TextInput
        label={t("review.company.currency")}
        placeholder="USD"
        maxLength={3}
        value={value.currency}
        onChange={(event) => {
          onChange({ ...value, currency: event.currentTarget.value.trim().toUpperCase() });
        }}
      />
    </div>
  );
}
