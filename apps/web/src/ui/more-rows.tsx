import { useTranslation } from "react-i18next";
import { SmallButton } from "./small-button.tsx";

/** How many of all are shown, and the way to more. */
export function MoreRows({
  query,
  shown,
  total,
}: {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
  shown: number;
  total: number;
}) {
  const { t } = useTranslation();
  if (shown === 0) return null;
  return (
    <div style={{ display: "flex", alignItems: "center", gap: 16, marginTop: 12 }}>
      <span className="muted small" aria-live="polite">
        {t("common.ofTotal", { shown, total })}
      </span>
      {query.hasNextPage && (
        <SmallButton
          busy={query.isFetchingNextPage}
          onClick={() => {
            query.fetchNextPage();
          }}
        >
          {t("common.more")}
        </SmallButton>
      )}
    </div>
  );
}
