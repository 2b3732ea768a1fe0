/** Sources, schedules, runs, rejections and raw documents. */
export declare class OperationsModule {
}
