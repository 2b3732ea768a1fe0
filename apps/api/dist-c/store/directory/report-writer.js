var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { createHash } from "node:crypto";
import { Injectable } from "@nestjs/common";
import { AppError, IndicatorFileEntry } from "@sector-tracker/shared";
import { PgPool } from "../../platform/database/pool.js";
import { directoryFaults, writeDirectory } from "./directory-writer.js";
import { reportFaults } from "./report-check.js";
import { writeReport } from "./report-rows.js";
/** The product's own files name something that is not there. */
export class ReferenceDataError extends Error {
    constructor(faults) {
        const [first, ...rest] = faults;
        const more = rest.length === 0 ? "" : ` (and ${rest.length} more)`;
        super(`${first?.at ?? ""}: ${first?.message ?? ""}${more}`);
        this.name = "ReferenceDataError";
    }
}
/** Loads the product's own files and imports reports of others. */
let ReportWriter = class ReportWriter {
    pg;
    constructor(pg) {
        this.pg = pg;
    }
    /** True where the shipped reports were loaded from these very files. */
    async isLoaded({ reports, contentHash }) {
        const { rows } = await this.pg.pool.query("SELECT slug FROM report WHERE content_hash = $1", [contentHash]);
        const loaded = new Set(rows.map(({ slug }) => slug));
        return reports.length > 0 && reports.every(({ report }) => loaded.has(report.entry.slug));
    }
    /**
     * Loads segments, companies, reports and indicators: all of it or nothing.
     * @throws ReferenceDataError with the file and place of the first fault.
     */
    async load({ directory, reports, contentHash }) {
        const known = {
            segments: new Set(directory.segments.map(({ entry }) => entry.slug)),
            companies: new Set(directory.companies.map(({ entry }) => entry.slug)),
        };
        const faults = [
            ...directoryFaults(directory),
            ...reports.flatMap((bundle) => reportFaults(bundle, known)),
        ];
        if (faults.length > 0)
            throw new ReferenceDataError(faults);
        await this.pg.transaction(async (client) => {
            await writeDirectory(client, directory);
            for (const bundle of reports)
                await writeReport(client, bundle, contentHash);
        });
    }
    /**
     * Imports a report that a person sends: all of it or nothing.
     * @throws AppError conflict where the report is there already; unprocessable, with pointers, where it names
     * something that is not there.
     */
    async import(input) {
        const bundle = {
            report: { at: "/report", entry: input.report },
            baselines: input.baselines.map((entry, index) => ({ at: `/baselines/${index}`, entry })),
            indicators: (input.indicators ?? []).map((entry, index) => ({
                at: `/indicators/${index}`,
                entry: parseIndicator(entry, index),
            })),
        };
        const { slug } = input.report;
        const contentHash = createHash("sha256").update(JSON.stringify(input)).digest("hex");
        await this.pg.transaction(async (client) => {
            await client.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`report-${slug}`]);
            const { rowCount } = await client.query("SELECT FROM report WHERE slug = $1", [slug]);
            if (rowCount !== 0)
                throw new AppError("conflict", `There is a report ${slug} already.`);
            const faults = reportFaults(bundle, await knownSlugs(client));
            if (faults.length > 0) {
                throw new AppError("unprocessable", "The report names something that is not there, or says something twice.", faults.map(({ at, message }) => ({ pointer: at, message })));
            }
            await writeReport(client, bundle, contentHash);
        });
    }
};
ReportWriter = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PgPool])
], ReportWriter);
export { ReportWriter };
function parseIndicator(entry, index) {
    const result = IndicatorFileEntry.safeParse(entry);
    if (result.success)
        return result.data;
    throw new AppError("invalid-request", "An indicator of the report is wrong.", result.error.issues.map(({ path, message }) => ({
        pointer: ["/indicators", index, ...path].map(String).join("/"),
        message,
    })));
}
async function knownSlugs(client) {
    const segments = await client.query("SELECT slug FROM segment");
    const companies = await client.query("SELECT slug FROM company");
    return {
        segments: new Set(segments.rows.map(({ slug }) => slug)),
        companies: new Set(companies.rows.map(({ slug }) => slug)),
    };
}
//# sourceMappingURL=report-writer.js.map