/** Making runs, handing them over and mirroring schedules: for the HTTP process, the worker and the set-up. */
export declare class RefreshModule {
}
