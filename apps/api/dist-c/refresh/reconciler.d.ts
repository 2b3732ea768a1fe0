import { RunLifeRepository } from "../store/operations/run-life.repository.ts";
import { RunStarter } from "./run-starter.ts";
import { ScheduleMirror } from "./schedule-mirror.ts";
/**
 * Makes Redis agree with PostgreSQL, at the start and from time to time: schedules are mirrored, waiting and forsaken
 * runs are handed over. Redis may thus lose everything.
 */
export declare class Reconciler {
    private readonly mirror;
    private readonly life;
    private readonly starter;
    private readonly logger;
    private timer;
    private current;
    constructor(mirror: ScheduleMirror, life: RunLifeRepository, starter: RunStarter);
    /** Reconciles now and from then on, until stopped. */
    start(): Promise<void>;
    stop(): Promise<void>;
    private reconcile;
}
