import { Button } from "@mantine/core";
import type { ComparisonView, IndicatorHistory } from "@sector-tracker/shared/contract";
import type { IndicatorDefinition } from "@sector-tracker/shared/report";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { ProblemError } from "../../api/problem.ts";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { PageHeader, Section } from "../../ui/page.tsx";
import { ErrorState, Loaded, SkeletonBlock } from "../../ui/state.tsx";
import { StatusBadge } from "../../ui/status.tsx";
import { BasketSection, CrossChecks } from "./basket-table.tsx";
import { definitionIn, draftOf } from "./indicator-draft.ts";
import { IndicatorFields } from "./indicator-fields.tsx";
import { IndicatorVersions } from "./indicator-versions.tsx";
import styles from "./indicator.module.css";
import { ObservationsTable } from "./observations.tsx";

const route = getRouteApi("/baselines/$report/$key/indicator");

/** Where a person changes how a baseline is measured, after a look at what that would give. */
export function IndicatorPage() {
  const params = route.useParams();
  const history = useQuery(read("getIndicator", { params }));
  return (
    <Loaded page query={history} skeleton={<SkeletonBlock height={520} />}>
      {(data) => <Editor key={data.version} history={data} />}
    </Loaded>
  );
}

function Editor({ history }: { history: IndicatorHistory }) {
  const { t } = useTranslation();
  const { say } = useView();
  const params = route.useParams();
  const client = useQueryClient();
  const baseline = useQuery(read("getBaseline", { params, query: {} }));
  const [draft, setDraft] = useState(() => draftOf(history.definition));
  const [note, setNote] = useState("");
  const said = definitionIn(draft);
  // Its shape is the API's to check: what a person wrote as JSON has no type before that.
  const definition = said.ok ? (said.definition as IndicatorDefinition) : null;
  const refresh = () => client.invalidateQueries();
  const preview = useMutation({
    mutationFn: (sent: IndicatorDefinition) =>
      call("previewIndicator", { params, query: {}, body: { definition: sent } }),
  });
  const save = useMutation({
    mutationFn: (sent: IndicatorDefinition) =>
      call("putIndicator", { params, body: { definition: sent, note, basedOn: history.version } }),
    onSuccess: refresh,
  });
  const restore = useMutation({
    mutationFn: () => call("deleteIndicator", { params }),
    onSuccess: refresh,
  });
  const change = (next: typeof draft) => {
    setDraft(next);
    preview.reset();
    save.reset();
  };
  return (
    <>
      <PageHeader
        title={t("indicator.edit")}
        above={
          <Link to="/baselines/$report/$key" params={params}>
            {baseline.data === undefined ? params.key : say(baseline.data.label)}
          </Link>
        }
        lead={t("indicator.panelHint")}
      />
      <form
        noValidate
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (definition !== null) preview.mutate(definition);
        }}
      >
        <IndicatorFields draft={draft} note={note} onChange={change} onNote={setNote} />
        {!said.ok && <p role="alert">{t("indicator.badJson", { why: said.why })}</p>}
        <div className={styles.actions}>
          <Button type="submit" variant="default" loading={preview.isPending} disabled={!said.ok}>
            {t("indicator.preview")}
          </Button>
          <Button
            loading={save.isPending}
            disabled={definition === null}
            onClick={() => {
              if (definition !== null) save.mutate(definition);
            }}
          >
            {t("indicator.save")}
          </Button>
          {history.edited && (
            <Button
              variant="default"
              loading={restore.isPending}
              onClick={() => {
                restore.mutate();
              }}
            >
              {t("indicator.restore")}
            </Button>
          )}
        </div>
        <Faults error={save.error ?? preview.error ?? restore.error} />
      </form>
      {preview.data !== undefined && <Preview comparison={preview.data} />}
      <Section title={t("indicator.history")}>
        <IndicatorVersions
          versions={history.versions}
          onTake={(taken) => {
            change(draftOf(taken));
          }}
        />
      </Section>
    </>
  );
}

function Faults({ error }: { error: Error | null }) {
  if (error === null) return null;
  const faults = error instanceof ProblemError ? error.facts.errors : [];
  if (faults.length === 0) return <ErrorState error={error} />;
  return (
    <ul className={styles.faults} role="alert">
      {faults.map(({ pointer, message }) => (
        <li key={`${pointer ?? ""} ${message}`}>
          <code>{(pointer ?? "").replace(/^\/definition/, "")}</code> {message}
        </li>
      ))}
    </ul>
  );
}

function Preview({ comparison }: { comparison: ComparisonView }) {
  const { t } = useTranslation();
  const { say } = useView();
  const { assessment, basket, observations } = comparison;
  return (
    <div aria-live="polite">
      <Section title={t("indicator.previewTitle")}>
        <p style={{ display: "flex", gap: 10, alignItems: "baseline", flexWrap: "wrap" }}>
          <StatusBadge status={assessment.status} />
          <span>{say(assessment.reason)}</span>
          <span className="muted small">{t("indicator.previewCount", { count: observations.length })}</span>
        </p>
        <ObservationsTable comparison={comparison} />
      </Section>
      {basket !== null && <BasketSection basket={basket} />}
      {comparison.crossChecks.length > 0 && <CrossChecks comparison={comparison} />}
    </div>
  );
}
