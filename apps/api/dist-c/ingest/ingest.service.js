var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable, Logger } from "@nestjs/common";
import { SourceError } from "@sector-tracker/shared";
import { SourceHttp } from "../connectors/http/source-http.js";
import { connectorOf } from "../connectors/registry.js";
import { Clock } from "../platform/clock/clock.js";
import { Config } from "../platform/config/config.js";
import { CompanyDirectoryReader } from "../store/facts/company-directory.js";
import { RunLedger } from "../store/facts/run-ledger.js";
import { DocumentIngest } from "./document-ingest.js";
import { fileDocument, incomingDocuments } from "./incoming.js";
import { RunProgress } from "./run-progress.js";
/** How often a run says that it is alive and looks whether it is to stop, in milliseconds. */
const BEAT_MS = 1000;
/**
 * Carries out runs. A run may be executed again after a crash: documents it has finished stay as they are, the
 * others are read. Only what is wrong with the service itself (a lost database) is thrown.
 */
let IngestService = class IngestService {
    logger = new Logger("Ingest");
    clients = new Map();
    config;
    clock;
    ledger;
    directories;
    documents;
    constructor(config, clock, ledger, directories, documents) {
        this.config = config;
        this.clock = clock;
        this.ledger = ledger;
        this.directories = directories;
        this.documents = documents;
    }
    /** Carries out a queued run from its source or the bundled snapshot. Does nothing for a run that has finished. */
    async execute(runId) {
        await this.carryOut(runId, null);
    }
    /** Carries out a run over a file that was handed in, on the same road as any other document. */
    async ingestFile(runId, file) {
        await this.carryOut(runId, file);
    }
    async carryOut(runId, file) {
        const run = await this.ledger.find(runId);
        if (run === null)
            throw new Error(`run ${runId} is not there`);
        if (run.status === "finished")
            return;
        const progress = new RunProgress();
        const stop = new AbortController();
        await this.ledger.begin(runId, this.clock.now());
        if (run.cancelAsked)
            stop.abort();
        const beat = setInterval(() => {
            this.ledger
                .beat(runId, this.clock.now(), progress.counts())
                .then((cancelAsked) => {
                if (cancelAsked)
                    stop.abort();
            })
                .catch((error) => {
                this.logger.warn(`run ${runId} could not say that it is alive: ${String(error)}`);
            });
        }, BEAT_MS);
        try {
            await this.readAll(run, file, progress, stop.signal);
        }
        finally {
            clearInterval(beat);
        }
        const end = progress.end(stop.signal.aborted);
        const { counts } = end;
        await this.say(runId, end.error === null ? "info" : "warn", `${end.outcome}: ${String(counts.read)} read, ${String(counts.inserted)} inserted, ${String(counts.revised)} revised, ${String(counts.unchanged)} unchanged, ${String(counts.rejected)} rejected`);
        await this.ledger.finish(runId, this.clock.now(), end);
    }
    async readAll(run, file, progress, signal) {
        const directory = await this.directories.read();
        let documents;
        try {
            documents = this.documentsOf(run, file, directory, signal);
        }
        catch (error) {
            if (!(error instanceof SourceError))
                throw error;
            progress.add({ kind: "failed", code: error.code, message: error.message });
            await this.say(run.id, "error", `${error.code}: ${error.message}`);
            return;
        }
        for (const document of documents) {
            if (signal.aborted)
                return;
            const result = await this.readOne(run, document, directory, progress, signal);
            if (result === null)
                return;
            progress.add(result);
            await this.say(run.id, result.kind === "read" ? "info" : "warn", lineOf(document.key, result));
            await this.ledger.beat(run.id, this.clock.now(), progress.counts());
        }
    }
    /** Null when the run was cancelled on the way. */
    async readOne(run, document, directory, progress, signal) {
        try {
            return await this.documents.ingest({
                runId: run.id,
                sourceId: run.sourceId,
                document,
                directory,
                progress,
            });
        }
        catch (error) {
            if (signal.aborted)
                return null;
            throw error;
        }
    }
    documentsOf(run, file, directory, signal) {
        const connector = connectorOf(run.sourceId);
        if (connector === undefined)
            throw new SourceError("not-configured", `no connector reads ${run.sourceId}`);
        if (file !== null)
            return [fileDocument(connector, file)];
        return incomingDocuments({
            connector,
            parameters: run.parameters,
            companies: directory.targets(),
            settings: this.config,
            snapshotDir: this.config.snapshotDir,
            today: this.clock.today(),
            http: this.clientOf(connector),
            signal,
        });
    }
    /** One client per source, so that its distance between requests holds over all runs of this process. */
    clientOf({ manifest }) {
        const known = this.clients.get(manifest.id);
        if (known !== undefined)
            return known;
        const client = new SourceHttp({ minIntervalMs: manifest.minIntervalMs });
        this.clients.set(manifest.id, client);
        return client;
    }
    async say(runId, level, message) {
        await this.ledger.log(runId, level, message, this.clock.now());
    }
};
IngestService = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [Config,
        Clock,
        RunLedger,
        CompanyDirectoryReader,
        DocumentIngest])
], IngestService);
export { IngestService };
function lineOf(key, result) {
    if (result.kind === "failed")
        return `${key}: ${result.code}: ${result.message}`;
    if (result.kind === "suspicious")
        return result.message;
    const { counts } = result;
    return `${key}: ${String(counts.read)} rows, ${String(counts.inserted)} inserted, ${String(counts.revised)} revised, ${String(counts.unchanged)} unchanged, ${String(counts.rejected)} rejected`;
}
//# sourceMappingURL=ingest.service.js.map