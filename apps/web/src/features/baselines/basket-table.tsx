import type { BasketView, ComparisonView } from "@sector-tracker/shared/contract";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { Figure } from "../../ui/figure.tsx";
import { quantity } from "../../ui/format.ts";
import { Section } from "../../ui/page.tsx";
import { dayText, periodText } from "../../ui/period.ts";
import { EmptyState } from "../../ui/state.tsx";

type BasketRow = BasketView["periods"][number];

/** A basket with every member's value and document, and what is missing, newest period first. */
export function BasketSection({ basket }: { basket: BasketView }) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const labelOf = (name: string) => {
    const input = basket.inputs.find((each) => each.name === name);
    return input === undefined ? name : say(input.label);
  };
  const lacks = (row: BasketRow) => {
    const missing = row.missing.map(({ name, reason }) =>
      t(reason === "no-record" ? "basket.noRecord" : "basket.notConvertible", { name: labelOf(name) }),
    );
    if (row.gap === "division-by-zero") missing.push(t("basket.divisionByZero"));
    if (row.gap === "out-of-range") missing.push(t("basket.outOfRange"));
    return missing.join("; ");
  };
  const columns: Column<BasketRow>[] = [
    {
      id: "period",
      header: t("common.period"),
      cell: (row) => periodText(row.period, lang),
      sortBy: (row) => row.period,
    },
    {
      id: "result",
      header: t("basket.result"),
      align: "right",
      cell: (row) => (
        <>
          <Figure
            value={row.value}
            unit={basket.unit}
            origin={{
              title: `${basket.formula}, ${periodText(row.period, lang)}`,
              items: row.members.flatMap(({ provenance }) => provenance),
              inputs: row.members.flatMap(({ name, provenance }) => provenance.map(() => labelOf(name))),
            }}
          />
          {row.value !== null && !row.complete && <span className="muted small"> {t("basket.partial")}</span>}
        </>
      ),
      sortBy: (row) => row.value,
    },
    ...basket.inputs.map((input): Column<BasketRow> => ({
      id: input.name,
      header: say(input.label),
      align: "right",
      cell: (row) => <Member row={row} name={input.name} unit={input.unit} title={say(input.label)} />,
    })),
  ];
  if (basket.whole !== null) {
    columns.push({
      id: "coverage",
      header: t("basket.coverage", { whole: say(basket.whole) }),
      align: "right",
      cell: (row) => (row.coveragePercent === null ? "" : quantity(row.coveragePercent, "percent", lang)),
      sortBy: (row) => row.coveragePercent,
    });
  }
  if (basket.periods.some((row) => lacks(row) !== "")) {
    columns.push({ id: "missing", header: t("basket.missing"), cell: lacks, onPhone: "wide" });
  }
  return (
    <Section title={t("basket.title")} hint={t("basket.hint", { formula: basket.formula })}>
      <DataTable
        caption={t("basket.title")}
        columns={columns}
        rows={[...basket.periods].reverse()}
        rowKey={(row) => row.period}
        empty={<EmptyState title={t("basket.empty")} />}
      />
    </Section>
  );
}

function Member({ row, name, unit, title }: { row: BasketRow; name: string; unit: string; title: string }) {
  const { lang } = useView();
  const member = row.members.find((each) => each.name === name);
  if (member === undefined) return <span className="muted">–</span>;
  return (
    <>
      <Figure
        value={member.value}
        unit={unit}
        origin={{ title: `${title}, ${periodText(member.period, lang)}`, items: member.provenance }}
      />
      {member.period !== row.period && (
        <span className="muted small"> ({periodText(member.period, lang)})</span>
      )}
    </>
  );
}

type CheckRow = ComparisonView["crossChecks"][number]["observations"][number] & { index: number };

/** The same quantity from other records, beside the scored one. */
export function CrossChecks({ comparison }: { comparison: ComparisonView }) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const columns = (label: string): Column<CheckRow>[] => [
    {
      id: "period",
      header: t("common.period"),
      cell: (row) => periodText(row.period, lang),
      sortBy: (row) => row.at,
    },
    {
      id: "value",
      header: t("common.value"),
      align: "right",
      cell: (row) => (
        <Figure
          value={row.value}
          unit={row.unit}
          origin={{ title: `${label}, ${periodText(row.period, lang)}`, items: row.provenance }}
        />
      ),
      sortBy: (row) => row.value,
    },
    {
      id: "known",
      header: t("common.knownAt"),
      cell: (row) => <span className="num">{dayText(row.knownAt, lang)}</span>,
      sortBy: (row) => row.knownAt,
    },
  ];
  return (
    <Section title={t("crossCheck.title")} hint={t("crossCheck.hint")}>
      {comparison.crossChecks.map(({ label, observations }) => (
        <div key={say(label)} style={{ marginBottom: 16 }}>
          <p className="small">{say(label)}</p>
          <DataTable
            caption={say(label)}
            columns={columns(say(label))}
            rows={observations
              .filter(({ latest }) => latest)
              .map((row, index) => ({ ...row, index }))
              .reverse()}
            rowKey={(row) => String(row.index)}
            empty={<EmptyState title={t("crossCheck.empty")} />}
          />
        </div>
      ))}
    </Section>
  );
}
