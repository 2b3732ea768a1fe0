import { Clock } from "../platform/clock/clock.ts";
import { Config } from "../platform/config/config.ts";
import { CompanyDirectoryReader } from "../store/facts/company-directory.ts";
import { RunLedger } from "../store/facts/run-ledger.ts";
import { DocumentIngest } from "./document-ingest.ts";
import { type IncomingFile } from "./incoming.ts";
/**
 * Carries out runs. A run may be executed again after a crash: documents it has finished stay as they are, the
 * others are read. Only what is wrong with the service itself (a lost database) is thrown.
 */
export declare class IngestService {
    private readonly logger;
    private readonly clients;
    private readonly config;
    private readonly clock;
    private readonly ledger;
    private readonly directories;
    private readonly documents;
    constructor(config: Config, clock: Clock, ledger: RunLedger, directories: CompanyDirectoryReader, documents: DocumentIngest);
    /** Carries out a queued run from its source or the bundled snapshot. Does nothing for a run that has finished. */
    execute(runId: string): Promise<void>;
    /** Carries out a run over a file that was handed in, on the same road as any other document. */
    ingestFile(runId: string, file: IncomingFile): Promise<void>;
    private carryOut;
    private readAll;
    /** Null when the run was cancelled on the way. */
    private readOne;
    private documentsOf;
    /** One client per source, so that its distance between requests holds over all runs of this process. */
    private clientOf;
    private say;
}
