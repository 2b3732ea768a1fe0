import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../api/client.ts";
import { read } from "../../api/read.ts";
import { useSourceNames } from "../../app/source-names.ts";
import { useView } from "../../app/view.ts";
import { exactNumber } from "../../ui/format.ts";
import { FactList, PageHeader } from "../../ui/page.tsx";
import { instantText } from "../../ui/period.ts";
import { safeHref } from "../../ui/safe-href.ts";
import { Loaded, SkeletonRows } from "../../ui/state.tsx";
import { Reread } from "./reread.tsx";

const route = getRouteApi("/documents/$id");

/** A raw document's facts and its bytes as a download; never shown as a page of its own. */
export function DocumentPage() {
  const { t } = useTranslation();
  const { lang } = useView();
  const nameOf = useSourceNames();
  const { id } = route.useParams();
  const document = useQuery(read("getDocument", { params: { id } }));
  return (
    <Loaded query={document} skeleton={<SkeletonRows rows={7} />}>
      {(data) => {
        const origin = safeHref(data.url);
        return (
          <>
            <PageHeader
              title={t("document.title")}
              above={
                <Link to="/data" search={{ source: data.source }}>
                  {nameOf(data.source)}
                </Link>
              }
              lead={t("document.hint")}
              actions={
                <>
                  <Reread document={data} />
                  <Button
                    component="a"
                    size="xs"
                    href={addressOf("getDocumentContent", { params: { id } })}
                    download
                  >
                    {t("document.content")}
                  </Button>
                </>
              }
            />
            <div style={{ maxWidth: 760 }}>
              <FactList
                items={[
                  [t("document.key"), <code key="k">{data.key}</code>],
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
                  [t("document.mediaType"), data.mediaType],
                  [t("document.size"), t("document.bytes", { n: exactNumber(data.size) })],
                  [t("document.retrieved"), instantText(data.retrievedAt, lang)],
                  [
                    t("reparse.parser"),
                    data.parsedBy === null
                      ? t("reparse.unread")
                      : `${t("reparse.version", { version: data.parsedBy })}${data.outdated ? ` · ${t("reparse.outdated")}` : ""}`,
                  ],
                  [
                    t("provenance.hash"),
                    <code key="h" style={{ wordBreak: "break-all" }}>
                      {data.sha256}
                    </code>,
                  ],
                  [
                    t("document.runs"),
                    <span key="r" style={{ display: "flex", flexWrap: "wrap", gap: "2px 12px" }}>
                      {data.runs.map((run) => (
                        <Link key={run} to="/data/runs/$id" params={{ id: run }}>
                          {run.slice(0, 8)}
                        </Link>
                      ))}
                    </span>,
                  ],
                ]}
              />
            </div>
          </>
        );
      }}
    </Loaded>
  );
}
