import type { Status, StatusCounts } from "@sector-tracker/shared/contract";
import { useTranslation } from "react-i18next";
import { FilterChips } from "../../ui/chips.tsx";
import { STATUS_ORDER, StatusIcon } from "../../ui/status.tsx";

/** How many statements have which status, and a filter at once. */
export function StatusChips({
  counts,
  value,
  onChange,
}: {
  counts: StatusCounts;
  value: Status | undefined;
  onChange: (status: Status | undefined) => void;
}) {
  const { t } = useTranslation();
  return (
    <FilterChips
      label={t("common.status")}
      value={value}
      onChange={onChange}
      choices={STATUS_ORDER.map((status) => ({
        value: status,
        label: (
          <>
            <StatusIcon status={status} />
            {t(`status.${status}`)}
          </>
        ),
        count: counts[status],
      }))}
    />
  );
}
