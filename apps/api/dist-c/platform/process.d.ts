/** Runs `stop` once when the process is told to end, then ends it. */
export declare function onStopSignal(stop: () => Promise<void>): void;
/** Why a process cannot start, in one line that says what to do; null where it is a fault of ours. */
export declare function startProblem(error: unknown): string | null;
/** Says why the process cannot start and ends it. */
export declare function refuseToStart(error: unknown): never;
