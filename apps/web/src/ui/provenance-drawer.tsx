import { Drawer } from "@mantine/core";
import type { Provenance } from "@sector-tracker/shared/contract";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { addressOf } from "../api/client.ts";
import { read } from "../api/read.ts";
import { useSourceNames } from "../app/source-names.ts";
import { useView } from "../app/view.ts";
import { exactQuantity } from "./format.ts";
import { FactList } from "./page.tsx";
import { dayText, instantText, periodText } from "./period.ts";
import type { FigureOfCompany, ProvenanceSubject } from "./provenance.tsx";
import { ownPage, safeHref } from "./safe-href.ts";
import { Loaded, SkeletonRows } from "./state.tsx";
import styles from "./provenance.module.css";

/** The publication a value was taken from: a page of the web, a page of this dashboard (a report's own statement), or words. */
function Citation({ text, url }: NonNullable<Provenance["citation"]>) {
  const outside = safeHref(url);
  if (outside !== null) {
    return (
      <a href={outside} rel="noreferrer" target="_blank">
        {text ?? outside}
      </a>
    );
  }
  const inside = ownPage(url);
  return inside === null ? (text ?? url) : <a href={inside}>{text ?? inside}</a>;
}

function ProvenanceFacts({
  item,
  name,
  onClose,
}: {
  item: Provenance;
  name: string | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { lang } = useView();
  const nameOf = useSourceNames();
  const origin = safeHref(item.document.url);
  return (
    <section className={styles.item}>
      {name !== undefined && <h3>{name}</h3>}
      <FactList
        items={[
          [t("provenance.source"), nameOf(item.source)],
          ...(item.citation == null
            ? []
            : [[t("provenance.citation"), <Citation key="c" {...item.citation} />] as const]),
          [t("provenance.known"), dayText(item.knownAt, lang)],
          [
            t("provenance.document"),
            <Link key="d" to="/documents/$id" params={{ id: item.document.id }} onClick={onClose}>
              {item.document.id.slice(0, 8)}
            </Link>,
          ],
          [t("provenance.pointer"), <code key="p">{item.document.pointer}</code>],
          ...(origin === null
            ? []
            : [
                [
                  t("provenance.origin"),
                  <a key="o" href={origin} rel="noreferrer" target="_blank">
                    {origin}
                  </a>,
                ] as const,
              ]),
          [t("provenance.retrieved"), instantText(item.document.retrievedAt, lang)],
          [t("provenance.ingested"), instantText(item.ingestedAt, lang)],
          [
            t("provenance.run"),
            <Link key="r" to="/data/runs/$id" params={{ id: item.run }} onClick={onClose}>
              {item.run.slice(0, 8)}
            </Link>,
          ],
          [t("provenance.hash"), <code key="h">{item.document.sha256}</code>],
        ]}
      />
      <p className={styles.download}>
        <a href={addressOf("getDocumentContent", { params: { id: item.document.id } })} download>
          {t("provenance.download")}
        </a>
      </p>
    </section>
  );
}

/** The way from a number to the raw document it was read from. */
export default function ProvenanceDrawer({
  subject,
  open,
  onClose,
}: {
  subject: ProvenanceSubject;
  open: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={open}
      onClose={onClose}
      position="right"
      size="md"
      title={t("provenance.title")}
      closeButtonProps={{ "aria-label": t("common.close") }}
      transitionProps={{ duration: 120 }}
    >
      <p className="muted">{subject.title}</p>
      <p className={styles.exact}>{subject.exact}</p>
      {subject.note !== undefined && <p className="muted">{subject.note}</p>}
      {subject.figure === undefined ? (
        <Items items={subject.items ?? []} names={subject.inputs} onClose={onClose} />
      ) : (
        <FigureItems figure={subject.figure} onClose={onClose} />
      )}
    </Drawer>
  );
}

/** The documents of a value, or of each of its inputs. */
function Items({
  items,
  names,
  onClose,
}: {
  items: readonly Provenance[];
  names: readonly string[] | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <>
      {items.length === 0 && <p>{t("provenance.nothing")}</p>}
      {items.length > 1 && <p className={styles.inputs}>{t("provenance.inputs")}</p>}
      {items.map((item, index) => (
        <ProvenanceFacts
          key={`${item.document.id}${item.document.pointer}${String(index)}`}
          item={item}
          name={names?.[index]}
          onClose={onClose}
        />
      ))}
    </>
  );
}

/** How a figure of the screener is made, with each input and its document. */
function FigureItems({ figure, onClose }: { figure: FigureOfCompany; onClose: () => void }) {
  const { t } = useTranslation();
  const { lang, say, asOf, currency } = useView();
  const asked = useQuery(
    read("getCompanyFigure", {
      params: { slug: figure.company },
      query: { metric: figure.metric, asOf, currency },
    }),
  );
  return (
    <Loaded query={asked} skeleton={<SkeletonRows rows={6} height={30} />}>
      {({ how, inputs }) => (
        <>
          <p>{say(how)}</p>
          {figure.metric === "baselines" ? (
            <p>
              <Link to="/baselines" search={{ company: figure.company }} onClick={onClose}>
                {t("company.said")}
              </Link>
            </p>
          ) : (
            <Items
              items={inputs.map((input) => input.provenance)}
              names={inputs.map(
                (input) =>
                  `${say(input.label)}, ${periodText(input.period, lang)}: ${exactQuantity(input.value, input.unit, lang)}`,
              )}
              onClose={onClose}
            />
          )}
        </>
      )}
    </Loaded>
  );
}
