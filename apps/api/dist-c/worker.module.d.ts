/** The queue process. */
export declare class WorkerModule {
}
