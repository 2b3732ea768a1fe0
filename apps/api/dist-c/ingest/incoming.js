import { readFile } from "node:fs/promises";
import path from "node:path";
import { SourceError } from "@sector-tracker/shared";
import { parseSnapshot, SNAPSHOT_PARSER_VERSION } from "../connectors/snapshot/read.js";
/**
 * Documents of a run: the bundled snapshot where it is asked for or is all there is, else what the connector plans.
 * @throws SourceError `not-configured` where the source cannot be asked.
 */
export function incomingDocuments(request) {
    const { connector, parameters } = request;
    const { plan, fetch, manifest } = connector;
    if (parameters.snapshot === true || plan === undefined || fetch === undefined)
        return [snapshotDocument(request)];
    const ability = manifest.canFetch(request.settings);
    if (!ability.ok)
        throw new SourceError("not-configured", ability.reason.en);
    const asked = new Set(parameters.companies ?? []);
    const companies = request.companies.filter((company) => asked.size === 0 || asked.has(company.slug));
    const planned = plan({ parameters, companies, today: request.today });
    if (planned.length === 0)
        throw new SourceError("not-configured", "no company of the directory can be asked for here");
    return planned.map((document) => plannedDocument(document, request, fetch));
}
/** A file handed in, under the name it came with. */
export function fileDocument(connector, file) {
    return {
        key: `file/${path.basename(file.name)}`,
        url: null,
        mediaType: "application/octet-stream",
        hints: file.hints ?? {},
        parserVersion: connector.manifest.parserVersion,
        parse: connector.parse,
        get: () => Promise.resolve({
            bytes: file.bytes,
            mediaType: "application/octet-stream",
            etag: null,
            lastModified: null,
        }),
    };
}
function snapshotDocument(request) {
    const file = request.connector.manifest.snapshotFile;
    if (file === undefined)
        throw new SourceError("not-configured", "the source has no table in the bundled snapshot");
    return {
        key: `snapshot/${file}`,
        url: null,
        mediaType: "text/csv",
        hints: {},
        parserVersion: SNAPSHOT_PARSER_VERSION,
        parse: (bytes) => parseSnapshot(bytes),
        get: async () => {
            try {
                const bytes = await readFile(path.join(request.snapshotDir, file));
                return { bytes, mediaType: "text/csv", etag: null, lastModified: null };
            }
            catch {
                throw new SourceError("unreachable", `the snapshot table ${file} cannot be read`);
            }
        },
    };
}
function plannedDocument(planned, request, fetch) {
    return {
        key: planned.key,
        url: planned.url,
        mediaType: planned.mediaType,
        hints: planned.hints ?? {},
        parserVersion: request.connector.manifest.parserVersion,
        parse: request.connector.parse,
        get: async (validators) => {
            const { http, settings, signal } = request;
            const fetched = await fetch(planned, { http, settings, signal, validators });
            return fetched.kind === "not-modified" ? null : fetched;
        },
    };
}
//# sourceMappingURL=incoming.js.map