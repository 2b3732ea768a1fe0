import type { IndicatorVersion } from "@sector-tracker/shared/contract";
import type { IndicatorDefinition } from "@sector-tracker/shared/report";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { instantText } from "../../ui/period.ts";
import { SmallButton } from "../../ui/small-button.tsx";
import { EmptyState } from "../../ui/state.tsx";

/** Every edit of an indicator; each can be taken into the form again. */
export function IndicatorVersions({
  versions,
  onTake,
}: {
  versions: readonly IndicatorVersion[];
  onTake: (definition: IndicatorDefinition) => void;
}) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const columns: Column<IndicatorVersion>[] = [
    {
      id: "version",
      header: t("indicator.version"),
      cell: (row) => row.version,
      sortBy: (row) => row.version,
    },
    {
      id: "when",
      header: t("indicator.when"),
      cell: (row) => <span className="num">{instantText(row.editedAt, lang)}</span>,
      sortBy: (row) => row.editedAt,
    },
    {
      id: "what",
      header: t("indicator.what"),
      width: "45%",
      cell: (row) =>
        row.definition === null ? (
          t("indicator.own")
        ) : (
          <>
            {t(`method.${row.definition.method}`)}{" "}
            <span className="muted small">{say(row.definition.rationale)}</span>
          </>
        ),
    },
    { id: "note", header: t("indicator.note"), cell: (row) => row.note },
    {
      id: "take",
      header: t("indicator.take"),
      cell: ({ definition }) =>
        definition === null ? null : (
          <SmallButton
            onClick={() => {
              onTake(definition);
            }}
          >
            {t("indicator.take")}
          </SmallButton>
        ),
    },
  ];
  return (
    <DataTable
      caption={t("indicator.history")}
      columns={columns}
      rows={[...versions]}
      rowKey={(row) => String(row.version)}
      empty={<EmptyState title={t("indicator.none")} />}
    />
  );
}
