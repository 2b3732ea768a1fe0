import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.ts";
/**
 * Model Run
 * One execution of a source's connector.
 */
export type RunModel = runtime.Types.Result.DefaultSelection<Prisma.$RunPayload>;
export type AggregateRun = {
    _count: RunCountAggregateOutputType | null;
    _avg: RunAvgAggregateOutputType | null;
    _sum: RunSumAggregateOutputType | null;
    _min: RunMinAggregateOutputType | null;
    _max: RunMaxAggregateOutputType | null;
};
export type RunAvgAggregateOutputType = {
    read: number | null;
    inserted: number | null;
    revised: number | null;
    unchanged: number | null;
    rejected: number | null;
    attempts: number | null;
};
export type RunSumAggregateOutputType = {
    read: number | null;
    inserted: number | null;
    revised: number | null;
    unchanged: number | null;
    rejected: number | null;
    attempts: number | null;
};
export type RunMinAggregateOutputType = {
    id: string | null;
    sourceId: string | null;
    trigger: string | null;
    status: string | null;
    outcome: string | null;
    read: number | null;
    inserted: number | null;
    revised: number | null;
    unchanged: number | null;
    rejected: number | null;
    attempts: number | null;
    errorCode: string | null;
    errorMessage: string | null;
    scheduleId: string | null;
    slot: Date | null;
    retryOfId: string | null;
    requestKey: string | null;
    cancelAsked: boolean | null;
    queuedAt: Date | null;
    startedAt: Date | null;
    heartbeatAt: Date | null;
    finishedAt: Date | null;
};
export type RunMaxAggregateOutputType = {
    id: string | null;
    sourceId: string | null;
    trigger: string | null;
    status: string | null;
    outcome: string | null;
    read: number | null;
    inserted: number | null;
    revised: number | null;
    unchanged: number | null;
    rejected: number | null;
    attempts: number | null;
    errorCode: string | null;
    errorMessage: string | null;
    scheduleId: string | null;
    slot: Date | null;
    retryOfId: string | null;
    requestKey: string | null;
    cancelAsked: boolean | null;
    queuedAt: Date | null;
    startedAt: Date | null;
    heartbeatAt: Date | null;
    finishedAt: Date | null;
};
export type RunCountAggregateOutputType = {
    id: number;
    sourceId: number;
    trigger: number;
    status: number;
    outcome: number;
    parameters: number;
    read: number;
    inserted: number;
    revised: number;
    unchanged: number;
    rejected: number;
    attempts: number;
    stages: number;
    errorCode: number;
    errorMessage: number;
    scheduleId: number;
    slot: number;
    retryOfId: number;
    requestKey: number;
    cancelAsked: number;
    queuedAt: number;
    startedAt: number;
    heartbeatAt: number;
    finishedAt: number;
    _all: number;
};
export type RunAvgAggregateInputType = {
    read?: true;
    inserted?: true;
    revised?: true;
    unchanged?: true;
    rejected?: true;
    attempts?: true;
};
export type RunSumAggregateInputType = {
    read?: true;
    inserted?: true;
    revised?: true;
    unchanged?: true;
    rejected?: true;
    attempts?: true;
};
export type RunMinAggregateInputType = {
    id?: true;
    sourceId?: true;
    trigger?: true;
    status?: true;
    outcome?: true;
    read?: true;
    inserted?: true;
    revised?: true;
    unchanged?: true;
    rejected?: true;
    attempts?: true;
    errorCode?: true;
    errorMessage?: true;
    scheduleId?: true;
    slot?: true;
    retryOfId?: true;
    requestKey?: true;
    cancelAsked?: true;
    queuedAt?: true;
    startedAt?: true;
    heartbeatAt?: true;
    finishedAt?: true;
};
export type RunMaxAggregateInputType = {
    id?: true;
    sourceId?: true;
    trigger?: true;
    status?: true;
    outcome?: true;
    read?: true;
    inserted?: true;
    revised?: true;
    unchanged?: true;
    rejected?: true;
    attempts?: true;
    errorCode?: true;
    errorMessage?: true;
    scheduleId?: true;
    slot?: true;
    retryOfId?: true;
    requestKey?: true;
    cancelAsked?: true;
    queuedAt?: true;
    startedAt?: true;
    heartbeatAt?: true;
    finishedAt?: true;
};
export type RunCountAggregateInputType = {
    id?: true;
    sourceId?: true;
    trigger?: true;
    status?: true;
    outcome?: true;
    parameters?: true;
    read?: true;
    inserted?: true;
    revised?: true;
    unchanged?: true;
    rejected?: true;
    attempts?: true;
    stages?: true;
    errorCode?: true;
    errorMessage?: true;
    scheduleId?: true;
    slot?: true;
    retryOfId?: true;
    requestKey?: true;
    cancelAsked?: true;
    queuedAt?: true;
    startedAt?: true;
    heartbeatAt?: true;
    finishedAt?: true;
    _all?: true;
};
export type RunAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Run to aggregate.
     */
    where?: Prisma.RunWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Runs to fetch.
     */
    orderBy?: Prisma.RunOrderByWithRelationInput | Prisma.RunOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.RunWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Runs from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Runs.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Runs
    **/
    _count?: true | RunCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: RunAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: RunSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: RunMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: RunMaxAggregateInputType;
};
export type GetRunAggregateType<T extends RunAggregateArgs> = {
    [P in keyof T & keyof AggregateRun]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateRun[P]> : Prisma.GetScalarType<T[P], AggregateRun[P]>;
};
export type RunGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.RunWhereInput;
    orderBy?: Prisma.RunOrderByWithAggregationInput | Prisma.RunOrderByWithAggregationInput[];
    by: Prisma.RunScalarFieldEnum[] | Prisma.RunScalarFieldEnum;
    having?: Prisma.RunScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: RunCountAggregateInputType | true;
    _avg?: RunAvgAggregateInputType;
    _sum?: RunSumAggregateInputType;
    _min?: RunMinAggregateInputType;
    _max?: RunMaxAggregateInputType;
};
export type RunGroupByOutputType = {
    id: string;
    sourceId: string;
    trigger: string;
    status: string;
    outcome: string | null;
    parameters: runtime.JsonValue;
    read: number;
    inserted: number;
    revised: number;
    unchanged: number;
    rejected: number;
    attempts: number;
    stages: runtime.JsonValue;
    errorCode: string | null;
    errorMessage: string | null;
    scheduleId: string | null;
    slot: Date | null;
    retryOfId: string | null;
    requestKey: string | null;
    cancelAsked: boolean;
    queuedAt: Date;
    startedAt: Date | null;
    heartbeatAt: Date | null;
    finishedAt: Date | null;
    _count: RunCountAggregateOutputType | null;
    _avg: RunAvgAggregateOutputType | null;
    _sum: RunSumAggregateOutputType | null;
    _min: RunMinAggregateOutputType | null;
    _max: RunMaxAggregateOutputType | null;
};
export type GetRunGroupByPayload<T extends RunGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<RunGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof RunGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], RunGroupByOutputType[P]> : Prisma.GetScalarType<T[P], RunGroupByOutputType[P]>;
}>>;
export type RunWhereInput = {
    AND?: Prisma.RunWhereInput | Prisma.RunWhereInput[];
    OR?: Prisma.RunWhereInput[];
    NOT?: Prisma.RunWhereInput | Prisma.RunWhereInput[];
    id?: Prisma.UuidFilter<"Run"> | string;
    sourceId?: Prisma.StringFilter<"Run"> | string;
    trigger?: Prisma.StringFilter<"Run"> | string;
    status?: Prisma.StringFilter<"Run"> | string;
    outcome?: Prisma.StringNullableFilter<"Run"> | string | null;
    parameters?: Prisma.JsonFilter<"Run">;
    read?: Prisma.IntFilter<"Run"> | number;
    inserted?: Prisma.IntFilter<"Run"> | number;
    revised?: Prisma.IntFilter<"Run"> | number;
    unchanged?: Prisma.IntFilter<"Run"> | number;
    rejected?: Prisma.IntFilter<"Run"> | number;
    attempts?: Prisma.IntFilter<"Run"> | number;
    stages?: Prisma.JsonFilter<"Run">;
    errorCode?: Prisma.StringNullableFilter<"Run"> | string | null;
    errorMessage?: Prisma.StringNullableFilter<"Run"> | string | null;
    scheduleId?: Prisma.UuidNullableFilter<"Run"> | string | null;
    slot?: Prisma.DateTimeNullableFilter<"Run"> | Date | string | null;
    retryOfId?: Prisma.UuidNullableFilter<"Run"> | string | null;
    requestKey?: Prisma.StringNullableFilter<"Run"> | string | null;
    cancelAsked?: Prisma.BoolFilter<"Run"> | boolean;
    queuedAt?: Prisma.DateTimeFilter<"Run"> | Date | string;
    startedAt?: Prisma.DateTimeNullableFilter<"Run"> | Date | string | null;
    heartbeatAt?: Prisma.DateTimeNullableFilter<"Run"> | Date | string | null;
    finishedAt?: Prisma.DateTimeNullableFilter<"Run"> | Date | string | null;
    source?: Prisma.XOR<Prisma.SourceScalarRelationFilter, Prisma.SourceWhereInput>;
    schedule?: Prisma.XOR<Prisma.ScheduleNullableScalarRelationFilter, Prisma.ScheduleWhereInput> | null;
    retryOf?: Prisma.XOR<Prisma.RunNullableScalarRelationFilter, Prisma.RunWhereInput> | null;
    retries?: Prisma.RunListRelationFilter;
    documents?: Prisma.RunDocumentListRelationFilter;
    logs?: Prisma.RunLogListRelationFilter;
    rejections?: Prisma.RejectionListRelationFilter;
};
export type RunOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    trigger?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    outcome?: Prisma.SortOrderInput | Prisma.SortOrder;
    parameters?: Prisma.SortOrder;
    read?: Prisma.SortOrder;
    inserted?: Prisma.SortOrder;
    revised?: Prisma.SortOrder;
    unchanged?: Prisma.SortOrder;
    rejected?: Prisma.SortOrder;
    attempts?: Prisma.SortOrder;
    stages?: Prisma.SortOrder;
    errorCode?: Prisma.SortOrderInput | Prisma.SortOrder;
    errorMessage?: Prisma.SortOrderInput | Prisma.SortOrder;
    scheduleId?: Prisma.SortOrderInput | Prisma.SortOrder;
    slot?: Prisma.SortOrderInput | Prisma.SortOrder;
    retryOfId?: Prisma.SortOrderInput | Prisma.SortOrder;
    requestKey?: Prisma.SortOrderInput | Prisma.SortOrder;
    cancelAsked?: Prisma.SortOrder;
    queuedAt?: Prisma.SortOrder;
    startedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    heartbeatAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    finishedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    source?: Prisma.SourceOrderByWithRelationInput;
    schedule?: Prisma.ScheduleOrderByWithRelationInput;
    retryOf?: Prisma.RunOrderByWithRelationInput;
    retries?: Prisma.RunOrderByRelationAggregateInput;
    documents?: Prisma.RunDocumentOrderByRelationAggregateInput;
    logs?: Prisma.RunLogOrderByRelationAggregateInput;
    rejections?: Prisma.RejectionOrderByRelationAggregateInput;
};
export type RunWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    requestKey?: string;
    scheduleId_slot?: Prisma.RunScheduleIdSlotCompoundUniqueInput;
    AND?: Prisma.RunWhereInput | Prisma.RunWhereInput[];
    OR?: Prisma.RunWhereInput[];
    NOT?: Prisma.RunWhereInput | Prisma.RunWhereInput[];
    sourceId?: Prisma.StringFilter<"Run"> | string;
    trigger?: Prisma.StringFilter<"Run"> | string;
    status?: Prisma.StringFilter<"Run"> | string;
    outcome?: Prisma.StringNullableFilter<"Run"> | string | null;
    parameters?: Prisma.JsonFilter<"Run">;
    read?: Prisma.IntFilter<"Run"> | number;
    inserted?: Prisma.IntFilter<"Run"> | number;
    revised?: Prisma.IntFilter<"Run"> | number;
    unchanged?: Prisma.IntFilter<"Run"> | number;
    rejected?: Prisma.IntFilter<"Run"> | number;
    attempts?: Prisma.IntFilter<"Run"> | number;
    stages?: Prisma.JsonFilter<"Run">;
    errorCode?: Prisma.StringNullableFilter<"Run"> | string | null;
    errorMessage?: Prisma.StringNullableFilter<"Run"> | string | null;
    scheduleId?: Prisma.UuidNullableFilter<"Run"> | string | null;
    slot?: Prisma.DateTimeNullableFilter<"Run"> | Date | string | null;
    retryOfId?: Prisma.UuidNullableFilter<"Run"> | string | null;
    cancelAsked?: Prisma.BoolFilter<"Run"> | boolean;
    queuedAt?: Prisma.DateTimeFilter<"Run"> | Date | string;
    startedAt?: Prisma.DateTimeNullableFilter<"Run"> | Date | string | null;
    heartbeatAt?: Prisma.DateTimeNullableFilter<"Run"> | Date | string | null;
    finishedAt?: Prisma.DateTimeNullableFilter<"Run"> | Date | string | null;
    source?: Prisma.XOR<Prisma.SourceScalarRelationFilter, Prisma.SourceWhereInput>;
    schedule?: Prisma.XOR<Prisma.ScheduleNullableScalarRelationFilter, Prisma.ScheduleWhereInput> | null;
    retryOf?: Prisma.XOR<Prisma.RunNullableScalarRelationFilter, Prisma.RunWhereInput> | null;
    retries?: Prisma.RunListRelationFilter;
    documents?: Prisma.RunDocumentListRelationFilter;
    logs?: Prisma.RunLogListRelationFilter;
    rejections?: Prisma.RejectionListRelationFilter;
}, "id" | "requestKey" | "scheduleId_slot">;
export type RunOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    trigger?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    outcome?: Prisma.SortOrderInput | Prisma.SortOrder;
    parameters?: Prisma.SortOrder;
    read?: Prisma.SortOrder;
    inserted?: Prisma.SortOrder;
    revised?: Prisma.SortOrder;
    unchanged?: Prisma.SortOrder;
    rejected?: Prisma.SortOrder;
    attempts?: Prisma.SortOrder;
    stages?: Prisma.SortOrder;
    errorCode?: Prisma.SortOrderInput | Prisma.SortOrder;
    errorMessage?: Prisma.SortOrderInput | Prisma.SortOrder;
    scheduleId?: Prisma.SortOrderInput | Prisma.SortOrder;
    slot?: Prisma.SortOrderInput | Prisma.SortOrder;
    retryOfId?: Prisma.SortOrderInput | Prisma.SortOrder;
    requestKey?: Prisma.SortOrderInput | Prisma.SortOrder;
    cancelAsked?: Prisma.SortOrder;
    queuedAt?: Prisma.SortOrder;
    startedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    heartbeatAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    finishedAt?: Prisma.SortOrderInput | Prisma.SortOrder;
    _count?: Prisma.RunCountOrderByAggregateInput;
    _avg?: Prisma.RunAvgOrderByAggregateInput;
    _max?: Prisma.RunMaxOrderByAggregateInput;
    _min?: Prisma.RunMinOrderByAggregateInput;
    _sum?: Prisma.RunSumOrderByAggregateInput;
};
export type RunScalarWhereWithAggregatesInput = {
    AND?: Prisma.RunScalarWhereWithAggregatesInput | Prisma.RunScalarWhereWithAggregatesInput[];
    OR?: Prisma.RunScalarWhereWithAggregatesInput[];
    NOT?: Prisma.RunScalarWhereWithAggregatesInput | Prisma.RunScalarWhereWithAggregatesInput[];
    id?: Prisma.UuidWithAggregatesFilter<"Run"> | string;
    sourceId?: Prisma.StringWithAggregatesFilter<"Run"> | string;
    trigger?: Prisma.StringWithAggregatesFilter<"Run"> | string;
    status?: Prisma.StringWithAggregatesFilter<"Run"> | string;
    outcome?: Prisma.StringNullableWithAggregatesFilter<"Run"> | string | null;
    parameters?: Prisma.JsonWithAggregatesFilter<"Run">;
    read?: Prisma.IntWithAggregatesFilter<"Run"> | number;
    inserted?: Prisma.IntWithAggregatesFilter<"Run"> | number;
    revised?: Prisma.IntWithAggregatesFilter<"Run"> | number;
    unchanged?: Prisma.IntWithAggregatesFilter<"Run"> | number;
    rejected?: Prisma.IntWithAggregatesFilter<"Run"> | number;
    attempts?: Prisma.IntWithAggregatesFilter<"Run"> | number;
    stages?: Prisma.JsonWithAggregatesFilter<"Run">;
    errorCode?: Prisma.StringNullableWithAggregatesFilter<"Run"> | string | null;
    errorMessage?: Prisma.StringNullableWithAggregatesFilter<"Run"> | string | null;
    scheduleId?: Prisma.UuidNullableWithAggregatesFilter<"Run"> | string | null;
    slot?: Prisma.DateTimeNullableWithAggregatesFilter<"Run"> | Date | string | null;
    retryOfId?: Prisma.UuidNullableWithAggregatesFilter<"Run"> | string | null;
    requestKey?: Prisma.StringNullableWithAggregatesFilter<"Run"> | string | null;
    cancelAsked?: Prisma.BoolWithAggregatesFilter<"Run"> | boolean;
    queuedAt?: Prisma.DateTimeWithAggregatesFilter<"Run"> | Date | string;
    startedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Run"> | Date | string | null;
    heartbeatAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Run"> | Date | string | null;
    finishedAt?: Prisma.DateTimeNullableWithAggregatesFilter<"Run"> | Date | string | null;
};
export type RunCreateInput = {
    id?: string;
    trigger: string;
    status?: string;
    outcome?: string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: number;
    inserted?: number;
    revised?: number;
    unchanged?: number;
    rejected?: number;
    attempts?: number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: string | null;
    errorMessage?: string | null;
    slot?: Date | string | null;
    requestKey?: string | null;
    cancelAsked?: boolean;
    queuedAt?: Date | string;
    startedAt?: Date | string | null;
    heartbeatAt?: Date | string | null;
    finishedAt?: Date | string | null;
    source: Prisma.SourceCreateNestedOneWithoutRunsInput;
    schedule?: Prisma.ScheduleCreateNestedOneWithoutRunsInput;
    retryOf?: Prisma.RunCreateNestedOneWithoutRetriesInput;
    retries?: Prisma.RunCreateNestedManyWithoutRetryOfInput;
    documents?: Prisma.RunDocumentCreateNestedManyWithoutRunInput;
    logs?: Prisma.RunLogCreateNestedManyWithoutRunInput;
    rejections?: Prisma.RejectionCreateNestedManyWithoutRunInput;
};
export type RunUncheckedCreateInput = {
    id?: string;
    sourceId: string;
    trigger: string;
    status?: string;
    outcome?: string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: number;
    inserted?: number;
    revised?: number;
    unchanged?: number;
    rejected?: number;
    attempts?: number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: string | null;
    errorMessage?: string | null;
    scheduleId?: string | null;
    slot?: Date | string | null;
    retryOfId?: string | null;
    requestKey?: string | null;
    cancelAsked?: boolean;
    queuedAt?: Date | string;
    startedAt?: Date | string | null;
    heartbeatAt?: Date | string | null;
    finishedAt?: Date | string | null;
    retries?: Prisma.RunUncheckedCreateNestedManyWithoutRetryOfInput;
    documents?: Prisma.RunDocumentUncheckedCreateNestedManyWithoutRunInput;
    logs?: Prisma.RunLogUncheckedCreateNestedManyWithoutRunInput;
    rejections?: Prisma.RejectionUncheckedCreateNestedManyWithoutRunInput;
};
export type RunUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    outcome?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    errorMessage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    slot?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    requestKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cancelAsked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    queuedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    source?: Prisma.SourceUpdateOneRequiredWithoutRunsNestedInput;
    schedule?: Prisma.ScheduleUpdateOneWithoutRunsNestedInput;
    retryOf?: Prisma.RunUpdateOneWithoutRetriesNestedInput;
    retries?: Prisma.RunUpdateManyWithoutRetryOfNestedInput;
    documents?: Prisma.RunDocumentUpdateManyWithoutRunNestedInput;
    logs?: Prisma.RunLogUpdateManyWithoutRunNestedInput;
    rejections?: Prisma.RejectionUpdateManyWithoutRunNestedInput;
};
export type RunUncheckedUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    outcome?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    errorMessage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    scheduleId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    slot?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    retryOfId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requestKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cancelAsked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    queuedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    retries?: Prisma.RunUncheckedUpdateManyWithoutRetryOfNestedInput;
    documents?: Prisma.RunDocumentUncheckedUpdateManyWithoutRunNestedInput;
    logs?: Prisma.RunLogUncheckedUpdateManyWithoutRunNestedInput;
    rejections?: Prisma.RejectionUncheckedUpdateManyWithoutRunNestedInput;
};
export type RunCreateManyInput = {
    id?: string;
    sourceId: string;
    trigger: string;
    status?: string;
    outcome?: string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: number;
    inserted?: number;
    revised?: number;
    unchanged?: number;
    rejected?: number;
    attempts?: number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: string | null;
    errorMessage?: string | null;
    scheduleId?: string | null;
    slot?: Date | string | null;
    retryOfId?: string | null;
    requestKey?: string | null;
    cancelAsked?: boolean;
    queuedAt?: Date | string;
    startedAt?: Date | string | null;
    heartbeatAt?: Date | string | null;
    finishedAt?: Date | string | null;
};
export type RunUpdateManyMutationInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    outcome?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    errorMessage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    slot?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    requestKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cancelAsked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    queuedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type RunUncheckedUpdateManyInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    outcome?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    errorMessage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    scheduleId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    slot?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    retryOfId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requestKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cancelAsked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    queuedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type RunListRelationFilter = {
    every?: Prisma.RunWhereInput;
    some?: Prisma.RunWhereInput;
    none?: Prisma.RunWhereInput;
};
export type RunOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type RunNullableScalarRelationFilter = {
    is?: Prisma.RunWhereInput | null;
    isNot?: Prisma.RunWhereInput | null;
};
export type RunScheduleIdSlotCompoundUniqueInput = {
    scheduleId: string;
    slot: Date | string;
};
export type RunCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    trigger?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    outcome?: Prisma.SortOrder;
    parameters?: Prisma.SortOrder;
    read?: Prisma.SortOrder;
    inserted?: Prisma.SortOrder;
    revised?: Prisma.SortOrder;
    unchanged?: Prisma.SortOrder;
    rejected?: Prisma.SortOrder;
    attempts?: Prisma.SortOrder;
    stages?: Prisma.SortOrder;
    errorCode?: Prisma.SortOrder;
    errorMessage?: Prisma.SortOrder;
    scheduleId?: Prisma.SortOrder;
    slot?: Prisma.SortOrder;
    retryOfId?: Prisma.SortOrder;
    requestKey?: Prisma.SortOrder;
    cancelAsked?: Prisma.SortOrder;
    queuedAt?: Prisma.SortOrder;
    startedAt?: Prisma.SortOrder;
    heartbeatAt?: Prisma.SortOrder;
    finishedAt?: Prisma.SortOrder;
};
export type RunAvgOrderByAggregateInput = {
    read?: Prisma.SortOrder;
    inserted?: Prisma.SortOrder;
    revised?: Prisma.SortOrder;
    unchanged?: Prisma.SortOrder;
    rejected?: Prisma.SortOrder;
    attempts?: Prisma.SortOrder;
};
export type RunMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    trigger?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    outcome?: Prisma.SortOrder;
    read?: Prisma.SortOrder;
    inserted?: Prisma.SortOrder;
    revised?: Prisma.SortOrder;
    unchanged?: Prisma.SortOrder;
    rejected?: Prisma.SortOrder;
    attempts?: Prisma.SortOrder;
    errorCode?: Prisma.SortOrder;
    errorMessage?: Prisma.SortOrder;
    scheduleId?: Prisma.SortOrder;
    slot?: Prisma.SortOrder;
    retryOfId?: Prisma.SortOrder;
    requestKey?: Prisma.SortOrder;
    cancelAsked?: Prisma.SortOrder;
    queuedAt?: Prisma.SortOrder;
    startedAt?: Prisma.SortOrder;
    heartbeatAt?: Prisma.SortOrder;
    finishedAt?: Prisma.SortOrder;
};
export type RunMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    trigger?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    outcome?: Prisma.SortOrder;
    read?: Prisma.SortOrder;
    inserted?: Prisma.SortOrder;
    revised?: Prisma.SortOrder;
    unchanged?: Prisma.SortOrder;
    rejected?: Prisma.SortOrder;
    attempts?: Prisma.SortOrder;
    errorCode?: Prisma.SortOrder;
    errorMessage?: Prisma.SortOrder;
    scheduleId?: Prisma.SortOrder;
    slot?: Prisma.SortOrder;
    retryOfId?: Prisma.SortOrder;
    requestKey?: Prisma.SortOrder;
    cancelAsked?: Prisma.SortOrder;
    queuedAt?: Prisma.SortOrder;
    startedAt?: Prisma.SortOrder;
    heartbeatAt?: Prisma.SortOrder;
    finishedAt?: Prisma.SortOrder;
};
export type RunSumOrderByAggregateInput = {
    read?: Prisma.SortOrder;
    inserted?: Prisma.SortOrder;
    revised?: Prisma.SortOrder;
    unchanged?: Prisma.SortOrder;
    rejected?: Prisma.SortOrder;
    attempts?: Prisma.SortOrder;
};
export type RunScalarRelationFilter = {
    is?: Prisma.RunWhereInput;
    isNot?: Prisma.RunWhereInput;
};
export type RunCreateNestedManyWithoutSourceInput = {
    create?: Prisma.XOR<Prisma.RunCreateWithoutSourceInput, Prisma.RunUncheckedCreateWithoutSourceInput> | Prisma.RunCreateWithoutSourceInput[] | Prisma.RunUncheckedCreateWithoutSourceInput[];
    connectOrCreate?: Prisma.RunCreateOrConnectWithoutSourceInput | Prisma.RunCreateOrConnectWithoutSourceInput[];
    createMany?: Prisma.RunCreateManySourceInputEnvelope;
    connect?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
};
export type RunUncheckedCreateNestedManyWithoutSourceInput = {
    create?: Prisma.XOR<Prisma.RunCreateWithoutSourceInput, Prisma.RunUncheckedCreateWithoutSourceInput> | Prisma.RunCreateWithoutSourceInput[] | Prisma.RunUncheckedCreateWithoutSourceInput[];
    connectOrCreate?: Prisma.RunCreateOrConnectWithoutSourceInput | Prisma.RunCreateOrConnectWithoutSourceInput[];
    createMany?: Prisma.RunCreateManySourceInputEnvelope;
    connect?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
};
export type RunUpdateManyWithoutSourceNestedInput = {
    create?: Prisma.XOR<Prisma.RunCreateWithoutSourceInput, Prisma.RunUncheckedCreateWithoutSourceInput> | Prisma.RunCreateWithoutSourceInput[] | Prisma.RunUncheckedCreateWithoutSourceInput[];
    connectOrCreate?: Prisma.RunCreateOrConnectWithoutSourceInput | Prisma.RunCreateOrConnectWithoutSourceInput[];
    upsert?: Prisma.RunUpsertWithWhereUniqueWithoutSourceInput | Prisma.RunUpsertWithWhereUniqueWithoutSourceInput[];
    createMany?: Prisma.RunCreateManySourceInputEnvelope;
    set?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
    disconnect?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
    delete?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
    connect?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
    update?: Prisma.RunUpdateWithWhereUniqueWithoutSourceInput | Prisma.RunUpdateWithWhereUniqueWithoutSourceInput[];
    updateMany?: Prisma.RunUpdateManyWithWhereWithoutSourceInput | Prisma.RunUpdateManyWithWhereWithoutSourceInput[];
    deleteMany?: Prisma.RunScalarWhereInput | Prisma.RunScalarWhereInput[];
};
export type RunUncheckedUpdateManyWithoutSourceNestedInput = {
    create?: Prisma.XOR<Prisma.RunCreateWithoutSourceInput, Prisma.RunUncheckedCreateWithoutSourceInput> | Prisma.RunCreateWithoutSourceInput[] | Prisma.RunUncheckedCreateWithoutSourceInput[];
    connectOrCreate?: Prisma.RunCreateOrConnectWithoutSourceInput | Prisma.RunCreateOrConnectWithoutSourceInput[];
    upsert?: Prisma.RunUpsertWithWhereUniqueWithoutSourceInput | Prisma.RunUpsertWithWhereUniqueWithoutSourceInput[];
    createMany?: Prisma.RunCreateManySourceInputEnvelope;
    set?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
    disconnect?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
    delete?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
    connect?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
    update?: Prisma.RunUpdateWithWhereUniqueWithoutSourceInput | Prisma.RunUpdateWithWhereUniqueWithoutSourceInput[];
    updateMany?: Prisma.RunUpdateManyWithWhereWithoutSourceInput | Prisma.RunUpdateManyWithWhereWithoutSourceInput[];
    deleteMany?: Prisma.RunScalarWhereInput | Prisma.RunScalarWhereInput[];
};
export type RunCreateNestedOneWithoutRetriesInput = {
    create?: Prisma.XOR<Prisma.RunCreateWithoutRetriesInput, Prisma.RunUncheckedCreateWithoutRetriesInput>;
    connectOrCreate?: Prisma.RunCreateOrConnectWithoutRetriesInput;
    connect?: Prisma.RunWhereUniqueInput;
};
export type RunCreateNestedManyWithoutRetryOfInput = {
    create?: Prisma.XOR<Prisma.RunCreateWithoutRetryOfInput, Prisma.RunUncheckedCreateWithoutRetryOfInput> | Prisma.RunCreateWithoutRetryOfInput[] | Prisma.RunUncheckedCreateWithoutRetryOfInput[];
    connectOrCreate?: Prisma.RunCreateOrConnectWithoutRetryOfInput | Prisma.RunCreateOrConnectWithoutRetryOfInput[];
    createMany?: Prisma.RunCreateManyRetryOfInputEnvelope;
    connect?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
};
export type RunUncheckedCreateNestedManyWithoutRetryOfInput = {
    create?: Prisma.XOR<Prisma.RunCreateWithoutRetryOfInput, Prisma.RunUncheckedCreateWithoutRetryOfInput> | Prisma.RunCreateWithoutRetryOfInput[] | Prisma.RunUncheckedCreateWithoutRetryOfInput[];
    connectOrCreate?: Prisma.RunCreateOrConnectWithoutRetryOfInput | Prisma.RunCreateOrConnectWithoutRetryOfInput[];
    createMany?: Prisma.RunCreateManyRetryOfInputEnvelope;
    connect?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
};
export type NullableDateTimeFieldUpdateOperationsInput = {
    set?: Date | string | null;
};
export type RunUpdateOneWithoutRetriesNestedInput = {
    create?: Prisma.XOR<Prisma.RunCreateWithoutRetriesInput, Prisma.RunUncheckedCreateWithoutRetriesInput>;
    connectOrCreate?: Prisma.RunCreateOrConnectWithoutRetriesInput;
    upsert?: Prisma.RunUpsertWithoutRetriesInput;
    disconnect?: Prisma.RunWhereInput | boolean;
    delete?: Prisma.RunWhereInput | boolean;
    connect?: Prisma.RunWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.RunUpdateToOneWithWhereWithoutRetriesInput, Prisma.RunUpdateWithoutRetriesInput>, Prisma.RunUncheckedUpdateWithoutRetriesInput>;
};
export type RunUpdateManyWithoutRetryOfNestedInput = {
    create?: Prisma.XOR<Prisma.RunCreateWithoutRetryOfInput, Prisma.RunUncheckedCreateWithoutRetryOfInput> | Prisma.RunCreateWithoutRetryOfInput[] | Prisma.RunUncheckedCreateWithoutRetryOfInput[];
    connectOrCreate?: Prisma.RunCreateOrConnectWithoutRetryOfInput | Prisma.RunCreateOrConnectWithoutRetryOfInput[];
    upsert?: Prisma.RunUpsertWithWhereUniqueWithoutRetryOfInput | Prisma.RunUpsertWithWhereUniqueWithoutRetryOfInput[];
    createMany?: Prisma.RunCreateManyRetryOfInputEnvelope;
    set?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
    disconnect?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
    delete?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
    connect?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
    update?: Prisma.RunUpdateWithWhereUniqueWithoutRetryOfInput | Prisma.RunUpdateWithWhereUniqueWithoutRetryOfInput[];
    updateMany?: Prisma.RunUpdateManyWithWhereWithoutRetryOfInput | Prisma.RunUpdateManyWithWhereWithoutRetryOfInput[];
    deleteMany?: Prisma.RunScalarWhereInput | Prisma.RunScalarWhereInput[];
};
export type RunUncheckedUpdateManyWithoutRetryOfNestedInput = {
    create?: Prisma.XOR<Prisma.RunCreateWithoutRetryOfInput, Prisma.RunUncheckedCreateWithoutRetryOfInput> | Prisma.RunCreateWithoutRetryOfInput[] | Prisma.RunUncheckedCreateWithoutRetryOfInput[];
    connectOrCreate?: Prisma.RunCreateOrConnectWithoutRetryOfInput | Prisma.RunCreateOrConnectWithoutRetryOfInput[];
    upsert?: Prisma.RunUpsertWithWhereUniqueWithoutRetryOfInput | Prisma.RunUpsertWithWhereUniqueWithoutRetryOfInput[];
    createMany?: Prisma.RunCreateManyRetryOfInputEnvelope;
    set?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
    disconnect?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
    delete?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
    connect?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
    update?: Prisma.RunUpdateWithWhereUniqueWithoutRetryOfInput | Prisma.RunUpdateWithWhereUniqueWithoutRetryOfInput[];
    updateMany?: Prisma.RunUpdateManyWithWhereWithoutRetryOfInput | Prisma.RunUpdateManyWithWhereWithoutRetryOfInput[];
    deleteMany?: Prisma.RunScalarWhereInput | Prisma.RunScalarWhereInput[];
};
export type RunCreateNestedOneWithoutDocumentsInput = {
    create?: Prisma.XOR<Prisma.RunCreateWithoutDocumentsInput, Prisma.RunUncheckedCreateWithoutDocumentsInput>;
    connectOrCreate?: Prisma.RunCreateOrConnectWithoutDocumentsInput;
    connect?: Prisma.RunWhereUniqueInput;
};
export type RunUpdateOneRequiredWithoutDocumentsNestedInput = {
    create?: Prisma.XOR<Prisma.RunCreateWithoutDocumentsInput, Prisma.RunUncheckedCreateWithoutDocumentsInput>;
    connectOrCreate?: Prisma.RunCreateOrConnectWithoutDocumentsInput;
    upsert?: Prisma.RunUpsertWithoutDocumentsInput;
    connect?: Prisma.RunWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.RunUpdateToOneWithWhereWithoutDocumentsInput, Prisma.RunUpdateWithoutDocumentsInput>, Prisma.RunUncheckedUpdateWithoutDocumentsInput>;
};
export type RunCreateNestedOneWithoutLogsInput = {
    create?: Prisma.XOR<Prisma.RunCreateWithoutLogsInput, Prisma.RunUncheckedCreateWithoutLogsInput>;
    connectOrCreate?: Prisma.RunCreateOrConnectWithoutLogsInput;
    connect?: Prisma.RunWhereUniqueInput;
};
export type RunUpdateOneRequiredWithoutLogsNestedInput = {
    create?: Prisma.XOR<Prisma.RunCreateWithoutLogsInput, Prisma.RunUncheckedCreateWithoutLogsInput>;
    connectOrCreate?: Prisma.RunCreateOrConnectWithoutLogsInput;
    upsert?: Prisma.RunUpsertWithoutLogsInput;
    connect?: Prisma.RunWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.RunUpdateToOneWithWhereWithoutLogsInput, Prisma.RunUpdateWithoutLogsInput>, Prisma.RunUncheckedUpdateWithoutLogsInput>;
};
export type RunCreateNestedOneWithoutRejectionsInput = {
    create?: Prisma.XOR<Prisma.RunCreateWithoutRejectionsInput, Prisma.RunUncheckedCreateWithoutRejectionsInput>;
    connectOrCreate?: Prisma.RunCreateOrConnectWithoutRejectionsInput;
    connect?: Prisma.RunWhereUniqueInput;
};
export type RunUpdateOneRequiredWithoutRejectionsNestedInput = {
    create?: Prisma.XOR<Prisma.RunCreateWithoutRejectionsInput, Prisma.RunUncheckedCreateWithoutRejectionsInput>;
    connectOrCreate?: Prisma.RunCreateOrConnectWithoutRejectionsInput;
    upsert?: Prisma.RunUpsertWithoutRejectionsInput;
    connect?: Prisma.RunWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.RunUpdateToOneWithWhereWithoutRejectionsInput, Prisma.RunUpdateWithoutRejectionsInput>, Prisma.RunUncheckedUpdateWithoutRejectionsInput>;
};
export type RunCreateNestedManyWithoutScheduleInput = {
    create?: Prisma.XOR<Prisma.RunCreateWithoutScheduleInput, Prisma.RunUncheckedCreateWithoutScheduleInput> | Prisma.RunCreateWithoutScheduleInput[] | Prisma.RunUncheckedCreateWithoutScheduleInput[];
    connectOrCreate?: Prisma.RunCreateOrConnectWithoutScheduleInput | Prisma.RunCreateOrConnectWithoutScheduleInput[];
    createMany?: Prisma.RunCreateManyScheduleInputEnvelope;
    connect?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
};
export type RunUncheckedCreateNestedManyWithoutScheduleInput = {
    create?: Prisma.XOR<Prisma.RunCreateWithoutScheduleInput, Prisma.RunUncheckedCreateWithoutScheduleInput> | Prisma.RunCreateWithoutScheduleInput[] | Prisma.RunUncheckedCreateWithoutScheduleInput[];
    connectOrCreate?: Prisma.RunCreateOrConnectWithoutScheduleInput | Prisma.RunCreateOrConnectWithoutScheduleInput[];
    createMany?: Prisma.RunCreateManyScheduleInputEnvelope;
    connect?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
};
export type RunUpdateManyWithoutScheduleNestedInput = {
    create?: Prisma.XOR<Prisma.RunCreateWithoutScheduleInput, Prisma.RunUncheckedCreateWithoutScheduleInput> | Prisma.RunCreateWithoutScheduleInput[] | Prisma.RunUncheckedCreateWithoutScheduleInput[];
    connectOrCreate?: Prisma.RunCreateOrConnectWithoutScheduleInput | Prisma.RunCreateOrConnectWithoutScheduleInput[];
    upsert?: Prisma.RunUpsertWithWhereUniqueWithoutScheduleInput | Prisma.RunUpsertWithWhereUniqueWithoutScheduleInput[];
    createMany?: Prisma.RunCreateManyScheduleInputEnvelope;
    set?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
    disconnect?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
    delete?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
    connect?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
    update?: Prisma.RunUpdateWithWhereUniqueWithoutScheduleInput | Prisma.RunUpdateWithWhereUniqueWithoutScheduleInput[];
    updateMany?: Prisma.RunUpdateManyWithWhereWithoutScheduleInput | Prisma.RunUpdateManyWithWhereWithoutScheduleInput[];
    deleteMany?: Prisma.RunScalarWhereInput | Prisma.RunScalarWhereInput[];
};
export type RunUncheckedUpdateManyWithoutScheduleNestedInput = {
    create?: Prisma.XOR<Prisma.RunCreateWithoutScheduleInput, Prisma.RunUncheckedCreateWithoutScheduleInput> | Prisma.RunCreateWithoutScheduleInput[] | Prisma.RunUncheckedCreateWithoutScheduleInput[];
    connectOrCreate?: Prisma.RunCreateOrConnectWithoutScheduleInput | Prisma.RunCreateOrConnectWithoutScheduleInput[];
    upsert?: Prisma.RunUpsertWithWhereUniqueWithoutScheduleInput | Prisma.RunUpsertWithWhereUniqueWithoutScheduleInput[];
    createMany?: Prisma.RunCreateManyScheduleInputEnvelope;
    set?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
    disconnect?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
    delete?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
    connect?: Prisma.RunWhereUniqueInput | Prisma.RunWhereUniqueInput[];
    update?: Prisma.RunUpdateWithWhereUniqueWithoutScheduleInput | Prisma.RunUpdateWithWhereUniqueWithoutScheduleInput[];
    updateMany?: Prisma.RunUpdateManyWithWhereWithoutScheduleInput | Prisma.RunUpdateManyWithWhereWithoutScheduleInput[];
    deleteMany?: Prisma.RunScalarWhereInput | Prisma.RunScalarWhereInput[];
};
export type RunCreateWithoutSourceInput = {
    id?: string;
    trigger: string;
    status?: string;
    outcome?: string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: number;
    inserted?: number;
    revised?: number;
    unchanged?: number;
    rejected?: number;
    attempts?: number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: string | null;
    errorMessage?: string | null;
    slot?: Date | string | null;
    requestKey?: string | null;
    cancelAsked?: boolean;
    queuedAt?: Date | string;
    startedAt?: Date | string | null;
    heartbeatAt?: Date | string | null;
    finishedAt?: Date | string | null;
    schedule?: Prisma.ScheduleCreateNestedOneWithoutRunsInput;
    retryOf?: Prisma.RunCreateNestedOneWithoutRetriesInput;
    retries?: Prisma.RunCreateNestedManyWithoutRetryOfInput;
    documents?: Prisma.RunDocumentCreateNestedManyWithoutRunInput;
    logs?: Prisma.RunLogCreateNestedManyWithoutRunInput;
    rejections?: Prisma.RejectionCreateNestedManyWithoutRunInput;
};
export type RunUncheckedCreateWithoutSourceInput = {
    id?: string;
    trigger: string;
    status?: string;
    outcome?: string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: number;
    inserted?: number;
    revised?: number;
    unchanged?: number;
    rejected?: number;
    attempts?: number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: string | null;
    errorMessage?: string | null;
    scheduleId?: string | null;
    slot?: Date | string | null;
    retryOfId?: string | null;
    requestKey?: string | null;
    cancelAsked?: boolean;
    queuedAt?: Date | string;
    startedAt?: Date | string | null;
    heartbeatAt?: Date | string | null;
    finishedAt?: Date | string | null;
    retries?: Prisma.RunUncheckedCreateNestedManyWithoutRetryOfInput;
    documents?: Prisma.RunDocumentUncheckedCreateNestedManyWithoutRunInput;
    logs?: Prisma.RunLogUncheckedCreateNestedManyWithoutRunInput;
    rejections?: Prisma.RejectionUncheckedCreateNestedManyWithoutRunInput;
};
export type RunCreateOrConnectWithoutSourceInput = {
    where: Prisma.RunWhereUniqueInput;
    create: Prisma.XOR<Prisma.RunCreateWithoutSourceInput, Prisma.RunUncheckedCreateWithoutSourceInput>;
};
export type RunCreateManySourceInputEnvelope = {
    data: Prisma.RunCreateManySourceInput | Prisma.RunCreateManySourceInput[];
    skipDuplicates?: boolean;
};
export type RunUpsertWithWhereUniqueWithoutSourceInput = {
    where: Prisma.RunWhereUniqueInput;
    update: Prisma.XOR<Prisma.RunUpdateWithoutSourceInput, Prisma.RunUncheckedUpdateWithoutSourceInput>;
    create: Prisma.XOR<Prisma.RunCreateWithoutSourceInput, Prisma.RunUncheckedCreateWithoutSourceInput>;
};
export type RunUpdateWithWhereUniqueWithoutSourceInput = {
    where: Prisma.RunWhereUniqueInput;
    data: Prisma.XOR<Prisma.RunUpdateWithoutSourceInput, Prisma.RunUncheckedUpdateWithoutSourceInput>;
};
export type RunUpdateManyWithWhereWithoutSourceInput = {
    where: Prisma.RunScalarWhereInput;
    data: Prisma.XOR<Prisma.RunUpdateManyMutationInput, Prisma.RunUncheckedUpdateManyWithoutSourceInput>;
};
export type RunScalarWhereInput = {
    AND?: Prisma.RunScalarWhereInput | Prisma.RunScalarWhereInput[];
    OR?: Prisma.RunScalarWhereInput[];
    NOT?: Prisma.RunScalarWhereInput | Prisma.RunScalarWhereInput[];
    id?: Prisma.UuidFilter<"Run"> | string;
    sourceId?: Prisma.StringFilter<"Run"> | string;
    trigger?: Prisma.StringFilter<"Run"> | string;
    status?: Prisma.StringFilter<"Run"> | string;
    outcome?: Prisma.StringNullableFilter<"Run"> | string | null;
    parameters?: Prisma.JsonFilter<"Run">;
    read?: Prisma.IntFilter<"Run"> | number;
    inserted?: Prisma.IntFilter<"Run"> | number;
    revised?: Prisma.IntFilter<"Run"> | number;
    unchanged?: Prisma.IntFilter<"Run"> | number;
    rejected?: Prisma.IntFilter<"Run"> | number;
    attempts?: Prisma.IntFilter<"Run"> | number;
    stages?: Prisma.JsonFilter<"Run">;
    errorCode?: Prisma.StringNullableFilter<"Run"> | string | null;
    errorMessage?: Prisma.StringNullableFilter<"Run"> | string | null;
    scheduleId?: Prisma.UuidNullableFilter<"Run"> | string | null;
    slot?: Prisma.DateTimeNullableFilter<"Run"> | Date | string | null;
    retryOfId?: Prisma.UuidNullableFilter<"Run"> | string | null;
    requestKey?: Prisma.StringNullableFilter<"Run"> | string | null;
    cancelAsked?: Prisma.BoolFilter<"Run"> | boolean;
    queuedAt?: Prisma.DateTimeFilter<"Run"> | Date | string;
    startedAt?: Prisma.DateTimeNullableFilter<"Run"> | Date | string | null;
    heartbeatAt?: Prisma.DateTimeNullableFilter<"Run"> | Date | string | null;
    finishedAt?: Prisma.DateTimeNullableFilter<"Run"> | Date | string | null;
};
export type RunCreateWithoutRetriesInput = {
    id?: string;
    trigger: string;
    status?: string;
    outcome?: string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: number;
    inserted?: number;
    revised?: number;
    unchanged?: number;
    rejected?: number;
    attempts?: number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: string | null;
    errorMessage?: string | null;
    slot?: Date | string | null;
    requestKey?: string | null;
    cancelAsked?: boolean;
    queuedAt?: Date | string;
    startedAt?: Date | string | null;
    heartbeatAt?: Date | string | null;
    finishedAt?: Date | string | null;
    source: Prisma.SourceCreateNestedOneWithoutRunsInput;
    schedule?: Prisma.ScheduleCreateNestedOneWithoutRunsInput;
    retryOf?: Prisma.RunCreateNestedOneWithoutRetriesInput;
    documents?: Prisma.RunDocumentCreateNestedManyWithoutRunInput;
    logs?: Prisma.RunLogCreateNestedManyWithoutRunInput;
    rejections?: Prisma.RejectionCreateNestedManyWithoutRunInput;
};
export type RunUncheckedCreateWithoutRetriesInput = {
    id?: string;
    sourceId: string;
    trigger: string;
    status?: string;
    outcome?: string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: number;
    inserted?: number;
    revised?: number;
    unchanged?: number;
    rejected?: number;
    attempts?: number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: string | null;
    errorMessage?: string | null;
    scheduleId?: string | null;
    slot?: Date | string | null;
    retryOfId?: string | null;
    requestKey?: string | null;
    cancelAsked?: boolean;
    queuedAt?: Date | string;
    startedAt?: Date | string | null;
    heartbeatAt?: Date | string | null;
    finishedAt?: Date | string | null;
    documents?: Prisma.RunDocumentUncheckedCreateNestedManyWithoutRunInput;
    logs?: Prisma.RunLogUncheckedCreateNestedManyWithoutRunInput;
    rejections?: Prisma.RejectionUncheckedCreateNestedManyWithoutRunInput;
};
export type RunCreateOrConnectWithoutRetriesInput = {
    where: Prisma.RunWhereUniqueInput;
    create: Prisma.XOR<Prisma.RunCreateWithoutRetriesInput, Prisma.RunUncheckedCreateWithoutRetriesInput>;
};
export type RunCreateWithoutRetryOfInput = {
    id?: string;
    trigger: string;
    status?: string;
    outcome?: string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: number;
    inserted?: number;
    revised?: number;
    unchanged?: number;
    rejected?: number;
    attempts?: number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: string | null;
    errorMessage?: string | null;
    slot?: Date | string | null;
    requestKey?: string | null;
    cancelAsked?: boolean;
    queuedAt?: Date | string;
    startedAt?: Date | string | null;
    heartbeatAt?: Date | string | null;
    finishedAt?: Date | string | null;
    source: Prisma.SourceCreateNestedOneWithoutRunsInput;
    schedule?: Prisma.ScheduleCreateNestedOneWithoutRunsInput;
    retries?: Prisma.RunCreateNestedManyWithoutRetryOfInput;
    documents?: Prisma.RunDocumentCreateNestedManyWithoutRunInput;
    logs?: Prisma.RunLogCreateNestedManyWithoutRunInput;
    rejections?: Prisma.RejectionCreateNestedManyWithoutRunInput;
};
export type RunUncheckedCreateWithoutRetryOfInput = {
    id?: string;
    sourceId: string;
    trigger: string;
    status?: string;
    outcome?: string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: number;
    inserted?: number;
    revised?: number;
    unchanged?: number;
    rejected?: number;
    attempts?: number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: string | null;
    errorMessage?: string | null;
    scheduleId?: string | null;
    slot?: Date | string | null;
    requestKey?: string | null;
    cancelAsked?: boolean;
    queuedAt?: Date | string;
    startedAt?: Date | string | null;
    heartbeatAt?: Date | string | null;
    finishedAt?: Date | string | null;
    retries?: Prisma.RunUncheckedCreateNestedManyWithoutRetryOfInput;
    documents?: Prisma.RunDocumentUncheckedCreateNestedManyWithoutRunInput;
    logs?: Prisma.RunLogUncheckedCreateNestedManyWithoutRunInput;
    rejections?: Prisma.RejectionUncheckedCreateNestedManyWithoutRunInput;
};
export type RunCreateOrConnectWithoutRetryOfInput = {
    where: Prisma.RunWhereUniqueInput;
    create: Prisma.XOR<Prisma.RunCreateWithoutRetryOfInput, Prisma.RunUncheckedCreateWithoutRetryOfInput>;
};
export type RunCreateManyRetryOfInputEnvelope = {
    data: Prisma.RunCreateManyRetryOfInput | Prisma.RunCreateManyRetryOfInput[];
    skipDuplicates?: boolean;
};
export type RunUpsertWithoutRetriesInput = {
    update: Prisma.XOR<Prisma.RunUpdateWithoutRetriesInput, Prisma.RunUncheckedUpdateWithoutRetriesInput>;
    create: Prisma.XOR<Prisma.RunCreateWithoutRetriesInput, Prisma.RunUncheckedCreateWithoutRetriesInput>;
    where?: Prisma.RunWhereInput;
};
export type RunUpdateToOneWithWhereWithoutRetriesInput = {
    where?: Prisma.RunWhereInput;
    data: Prisma.XOR<Prisma.RunUpdateWithoutRetriesInput, Prisma.RunUncheckedUpdateWithoutRetriesInput>;
};
export type RunUpdateWithoutRetriesInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    outcome?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    errorMessage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    slot?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    requestKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cancelAsked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    queuedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    source?: Prisma.SourceUpdateOneRequiredWithoutRunsNestedInput;
    schedule?: Prisma.ScheduleUpdateOneWithoutRunsNestedInput;
    retryOf?: Prisma.RunUpdateOneWithoutRetriesNestedInput;
    documents?: Prisma.RunDocumentUpdateManyWithoutRunNestedInput;
    logs?: Prisma.RunLogUpdateManyWithoutRunNestedInput;
    rejections?: Prisma.RejectionUpdateManyWithoutRunNestedInput;
};
export type RunUncheckedUpdateWithoutRetriesInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    outcome?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    errorMessage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    scheduleId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    slot?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    retryOfId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requestKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cancelAsked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    queuedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    documents?: Prisma.RunDocumentUncheckedUpdateManyWithoutRunNestedInput;
    logs?: Prisma.RunLogUncheckedUpdateManyWithoutRunNestedInput;
    rejections?: Prisma.RejectionUncheckedUpdateManyWithoutRunNestedInput;
};
export type RunUpsertWithWhereUniqueWithoutRetryOfInput = {
    where: Prisma.RunWhereUniqueInput;
    update: Prisma.XOR<Prisma.RunUpdateWithoutRetryOfInput, Prisma.RunUncheckedUpdateWithoutRetryOfInput>;
    create: Prisma.XOR<Prisma.RunCreateWithoutRetryOfInput, Prisma.RunUncheckedCreateWithoutRetryOfInput>;
};
export type RunUpdateWithWhereUniqueWithoutRetryOfInput = {
    where: Prisma.RunWhereUniqueInput;
    data: Prisma.XOR<Prisma.RunUpdateWithoutRetryOfInput, Prisma.RunUncheckedUpdateWithoutRetryOfInput>;
};
export type RunUpdateManyWithWhereWithoutRetryOfInput = {
    where: Prisma.RunScalarWhereInput;
    data: Prisma.XOR<Prisma.RunUpdateManyMutationInput, Prisma.RunUncheckedUpdateManyWithoutRetryOfInput>;
};
export type RunCreateWithoutDocumentsInput = {
    id?: string;
    trigger: string;
    status?: string;
    outcome?: string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: number;
    inserted?: number;
    revised?: number;
    unchanged?: number;
    rejected?: number;
    attempts?: number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: string | null;
    errorMessage?: string | null;
    slot?: Date | string | null;
    requestKey?: string | null;
    cancelAsked?: boolean;
    queuedAt?: Date | string;
    startedAt?: Date | string | null;
    heartbeatAt?: Date | string | null;
    finishedAt?: Date | string | null;
    source: Prisma.SourceCreateNestedOneWithoutRunsInput;
    schedule?: Prisma.ScheduleCreateNestedOneWithoutRunsInput;
    retryOf?: Prisma.RunCreateNestedOneWithoutRetriesInput;
    retries?: Prisma.RunCreateNestedManyWithoutRetryOfInput;
    logs?: Prisma.RunLogCreateNestedManyWithoutRunInput;
    rejections?: Prisma.RejectionCreateNestedManyWithoutRunInput;
};
export type RunUncheckedCreateWithoutDocumentsInput = {
    id?: string;
    sourceId: string;
    trigger: string;
    status?: string;
    outcome?: string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: number;
    inserted?: number;
    revised?: number;
    unchanged?: number;
    rejected?: number;
    attempts?: number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: string | null;
    errorMessage?: string | null;
    scheduleId?: string | null;
    slot?: Date | string | null;
    retryOfId?: string | null;
    requestKey?: string | null;
    cancelAsked?: boolean;
    queuedAt?: Date | string;
    startedAt?: Date | string | null;
    heartbeatAt?: Date | string | null;
    finishedAt?: Date | string | null;
    retries?: Prisma.RunUncheckedCreateNestedManyWithoutRetryOfInput;
    logs?: Prisma.RunLogUncheckedCreateNestedManyWithoutRunInput;
    rejections?: Prisma.RejectionUncheckedCreateNestedManyWithoutRunInput;
};
export type RunCreateOrConnectWithoutDocumentsInput = {
    where: Prisma.RunWhereUniqueInput;
    create: Prisma.XOR<Prisma.RunCreateWithoutDocumentsInput, Prisma.RunUncheckedCreateWithoutDocumentsInput>;
};
export type RunUpsertWithoutDocumentsInput = {
    update: Prisma.XOR<Prisma.RunUpdateWithoutDocumentsInput, Prisma.RunUncheckedUpdateWithoutDocumentsInput>;
    create: Prisma.XOR<Prisma.RunCreateWithoutDocumentsInput, Prisma.RunUncheckedCreateWithoutDocumentsInput>;
    where?: Prisma.RunWhereInput;
};
export type RunUpdateToOneWithWhereWithoutDocumentsInput = {
    where?: Prisma.RunWhereInput;
    data: Prisma.XOR<Prisma.RunUpdateWithoutDocumentsInput, Prisma.RunUncheckedUpdateWithoutDocumentsInput>;
};
export type RunUpdateWithoutDocumentsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    outcome?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    errorMessage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    slot?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    requestKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cancelAsked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    queuedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    source?: Prisma.SourceUpdateOneRequiredWithoutRunsNestedInput;
    schedule?: Prisma.ScheduleUpdateOneWithoutRunsNestedInput;
    retryOf?: Prisma.RunUpdateOneWithoutRetriesNestedInput;
    retries?: Prisma.RunUpdateManyWithoutRetryOfNestedInput;
    logs?: Prisma.RunLogUpdateManyWithoutRunNestedInput;
    rejections?: Prisma.RejectionUpdateManyWithoutRunNestedInput;
};
export type RunUncheckedUpdateWithoutDocumentsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    outcome?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    errorMessage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    scheduleId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    slot?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    retryOfId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requestKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cancelAsked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    queuedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    retries?: Prisma.RunUncheckedUpdateManyWithoutRetryOfNestedInput;
    logs?: Prisma.RunLogUncheckedUpdateManyWithoutRunNestedInput;
    rejections?: Prisma.RejectionUncheckedUpdateManyWithoutRunNestedInput;
};
export type RunCreateWithoutLogsInput = {
    id?: string;
    trigger: string;
    status?: string;
    outcome?: string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: number;
    inserted?: number;
    revised?: number;
    unchanged?: number;
    rejected?: number;
    attempts?: number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: string | null;
    errorMessage?: string | null;
    slot?: Date | string | null;
    requestKey?: string | null;
    cancelAsked?: boolean;
    queuedAt?: Date | string;
    startedAt?: Date | string | null;
    heartbeatAt?: Date | string | null;
    finishedAt?: Date | string | null;
    source: Prisma.SourceCreateNestedOneWithoutRunsInput;
    schedule?: Prisma.ScheduleCreateNestedOneWithoutRunsInput;
    retryOf?: Prisma.RunCreateNestedOneWithoutRetriesInput;
    retries?: Prisma.RunCreateNestedManyWithoutRetryOfInput;
    documents?: Prisma.RunDocumentCreateNestedManyWithoutRunInput;
    rejections?: Prisma.RejectionCreateNestedManyWithoutRunInput;
};
export type RunUncheckedCreateWithoutLogsInput = {
    id?: string;
    sourceId: string;
    trigger: string;
    status?: string;
    outcome?: string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: number;
    inserted?: number;
    revised?: number;
    unchanged?: number;
    rejected?: number;
    attempts?: number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: string | null;
    errorMessage?: string | null;
    scheduleId?: string | null;
    slot?: Date | string | null;
    retryOfId?: string | null;
    requestKey?: string | null;
    cancelAsked?: boolean;
    queuedAt?: Date | string;
    startedAt?: Date | string | null;
    heartbeatAt?: Date | string | null;
    finishedAt?: Date | string | null;
    retries?: Prisma.RunUncheckedCreateNestedManyWithoutRetryOfInput;
    documents?: Prisma.RunDocumentUncheckedCreateNestedManyWithoutRunInput;
    rejections?: Prisma.RejectionUncheckedCreateNestedManyWithoutRunInput;
};
export type RunCreateOrConnectWithoutLogsInput = {
    where: Prisma.RunWhereUniqueInput;
    create: Prisma.XOR<Prisma.RunCreateWithoutLogsInput, Prisma.RunUncheckedCreateWithoutLogsInput>;
};
export type RunUpsertWithoutLogsInput = {
    update: Prisma.XOR<Prisma.RunUpdateWithoutLogsInput, Prisma.RunUncheckedUpdateWithoutLogsInput>;
    create: Prisma.XOR<Prisma.RunCreateWithoutLogsInput, Prisma.RunUncheckedCreateWithoutLogsInput>;
    where?: Prisma.RunWhereInput;
};
export type RunUpdateToOneWithWhereWithoutLogsInput = {
    where?: Prisma.RunWhereInput;
    data: Prisma.XOR<Prisma.RunUpdateWithoutLogsInput, Prisma.RunUncheckedUpdateWithoutLogsInput>;
};
export type RunUpdateWithoutLogsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    outcome?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    errorMessage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    slot?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    requestKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cancelAsked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    queuedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    source?: Prisma.SourceUpdateOneRequiredWithoutRunsNestedInput;
    schedule?: Prisma.ScheduleUpdateOneWithoutRunsNestedInput;
    retryOf?: Prisma.RunUpdateOneWithoutRetriesNestedInput;
    retries?: Prisma.RunUpdateManyWithoutRetryOfNestedInput;
    documents?: Prisma.RunDocumentUpdateManyWithoutRunNestedInput;
    rejections?: Prisma.RejectionUpdateManyWithoutRunNestedInput;
};
export type RunUncheckedUpdateWithoutLogsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    outcome?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    errorMessage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    scheduleId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    slot?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    retryOfId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requestKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cancelAsked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    queuedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    retries?: Prisma.RunUncheckedUpdateManyWithoutRetryOfNestedInput;
    documents?: Prisma.RunDocumentUncheckedUpdateManyWithoutRunNestedInput;
    rejections?: Prisma.RejectionUncheckedUpdateManyWithoutRunNestedInput;
};
export type RunCreateWithoutRejectionsInput = {
    id?: string;
    trigger: string;
    status?: string;
    outcome?: string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: number;
    inserted?: number;
    revised?: number;
    unchanged?: number;
    rejected?: number;
    attempts?: number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: string | null;
    errorMessage?: string | null;
    slot?: Date | string | null;
    requestKey?: string | null;
    cancelAsked?: boolean;
    queuedAt?: Date | string;
    startedAt?: Date | string | null;
    heartbeatAt?: Date | string | null;
    finishedAt?: Date | string | null;
    source: Prisma.SourceCreateNestedOneWithoutRunsInput;
    schedule?: Prisma.ScheduleCreateNestedOneWithoutRunsInput;
    retryOf?: Prisma.RunCreateNestedOneWithoutRetriesInput;
    retries?: Prisma.RunCreateNestedManyWithoutRetryOfInput;
    documents?: Prisma.RunDocumentCreateNestedManyWithoutRunInput;
    logs?: Prisma.RunLogCreateNestedManyWithoutRunInput;
};
export type RunUncheckedCreateWithoutRejectionsInput = {
    id?: string;
    sourceId: string;
    trigger: string;
    status?: string;
    outcome?: string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: number;
    inserted?: number;
    revised?: number;
    unchanged?: number;
    rejected?: number;
    attempts?: number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: string | null;
    errorMessage?: string | null;
    scheduleId?: string | null;
    slot?: Date | string | null;
    retryOfId?: string | null;
    requestKey?: string | null;
    cancelAsked?: boolean;
    queuedAt?: Date | string;
    startedAt?: Date | string | null;
    heartbeatAt?: Date | string | null;
    finishedAt?: Date | string | null;
    retries?: Prisma.RunUncheckedCreateNestedManyWithoutRetryOfInput;
    documents?: Prisma.RunDocumentUncheckedCreateNestedManyWithoutRunInput;
    logs?: Prisma.RunLogUncheckedCreateNestedManyWithoutRunInput;
};
export type RunCreateOrConnectWithoutRejectionsInput = {
    where: Prisma.RunWhereUniqueInput;
    create: Prisma.XOR<Prisma.RunCreateWithoutRejectionsInput, Prisma.RunUncheckedCreateWithoutRejectionsInput>;
};
export type RunUpsertWithoutRejectionsInput = {
    update: Prisma.XOR<Prisma.RunUpdateWithoutRejectionsInput, Prisma.RunUncheckedUpdateWithoutRejectionsInput>;
    create: Prisma.XOR<Prisma.RunCreateWithoutRejectionsInput, Prisma.RunUncheckedCreateWithoutRejectionsInput>;
    where?: Prisma.RunWhereInput;
};
export type RunUpdateToOneWithWhereWithoutRejectionsInput = {
    where?: Prisma.RunWhereInput;
    data: Prisma.XOR<Prisma.RunUpdateWithoutRejectionsInput, Prisma.RunUncheckedUpdateWithoutRejectionsInput>;
};
export type RunUpdateWithoutRejectionsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    outcome?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    errorMessage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    slot?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    requestKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cancelAsked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    queuedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    source?: Prisma.SourceUpdateOneRequiredWithoutRunsNestedInput;
    schedule?: Prisma.ScheduleUpdateOneWithoutRunsNestedInput;
    retryOf?: Prisma.RunUpdateOneWithoutRetriesNestedInput;
    retries?: Prisma.RunUpdateManyWithoutRetryOfNestedInput;
    documents?: Prisma.RunDocumentUpdateManyWithoutRunNestedInput;
    logs?: Prisma.RunLogUpdateManyWithoutRunNestedInput;
};
export type RunUncheckedUpdateWithoutRejectionsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    outcome?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    errorMessage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    scheduleId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    slot?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    retryOfId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requestKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cancelAsked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    queuedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    retries?: Prisma.RunUncheckedUpdateManyWithoutRetryOfNestedInput;
    documents?: Prisma.RunDocumentUncheckedUpdateManyWithoutRunNestedInput;
    logs?: Prisma.RunLogUncheckedUpdateManyWithoutRunNestedInput;
};
export type RunCreateWithoutScheduleInput = {
    id?: string;
    trigger: string;
    status?: string;
    outcome?: string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: number;
    inserted?: number;
    revised?: number;
    unchanged?: number;
    rejected?: number;
    attempts?: number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: string | null;
    errorMessage?: string | null;
    slot?: Date | string | null;
    requestKey?: string | null;
    cancelAsked?: boolean;
    queuedAt?: Date | string;
    startedAt?: Date | string | null;
    heartbeatAt?: Date | string | null;
    finishedAt?: Date | string | null;
    source: Prisma.SourceCreateNestedOneWithoutRunsInput;
    retryOf?: Prisma.RunCreateNestedOneWithoutRetriesInput;
    retries?: Prisma.RunCreateNestedManyWithoutRetryOfInput;
    documents?: Prisma.RunDocumentCreateNestedManyWithoutRunInput;
    logs?: Prisma.RunLogCreateNestedManyWithoutRunInput;
    rejections?: Prisma.RejectionCreateNestedManyWithoutRunInput;
};
export type RunUncheckedCreateWithoutScheduleInput = {
    id?: string;
    sourceId: string;
    trigger: string;
    status?: string;
    outcome?: string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: number;
    inserted?: number;
    revised?: number;
    unchanged?: number;
    rejected?: number;
    attempts?: number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: string | null;
    errorMessage?: string | null;
    slot?: Date | string | null;
    retryOfId?: string | null;
    requestKey?: string | null;
    cancelAsked?: boolean;
    queuedAt?: Date | string;
    startedAt?: Date | string | null;
    heartbeatAt?: Date | string | null;
    finishedAt?: Date | string | null;
    retries?: Prisma.RunUncheckedCreateNestedManyWithoutRetryOfInput;
    documents?: Prisma.RunDocumentUncheckedCreateNestedManyWithoutRunInput;
    logs?: Prisma.RunLogUncheckedCreateNestedManyWithoutRunInput;
    rejections?: Prisma.RejectionUncheckedCreateNestedManyWithoutRunInput;
};
export type RunCreateOrConnectWithoutScheduleInput = {
    where: Prisma.RunWhereUniqueInput;
    create: Prisma.XOR<Prisma.RunCreateWithoutScheduleInput, Prisma.RunUncheckedCreateWithoutScheduleInput>;
};
export type RunCreateManyScheduleInputEnvelope = {
    data: Prisma.RunCreateManyScheduleInput | Prisma.RunCreateManyScheduleInput[];
    skipDuplicates?: boolean;
};
export type RunUpsertWithWhereUniqueWithoutScheduleInput = {
    where: Prisma.RunWhereUniqueInput;
    update: Prisma.XOR<Prisma.RunUpdateWithoutScheduleInput, Prisma.RunUncheckedUpdateWithoutScheduleInput>;
    create: Prisma.XOR<Prisma.RunCreateWithoutScheduleInput, Prisma.RunUncheckedCreateWithoutScheduleInput>;
};
export type RunUpdateWithWhereUniqueWithoutScheduleInput = {
    where: Prisma.RunWhereUniqueInput;
    data: Prisma.XOR<Prisma.RunUpdateWithoutScheduleInput, Prisma.RunUncheckedUpdateWithoutScheduleInput>;
};
export type RunUpdateManyWithWhereWithoutScheduleInput = {
    where: Prisma.RunScalarWhereInput;
    data: Prisma.XOR<Prisma.RunUpdateManyMutationInput, Prisma.RunUncheckedUpdateManyWithoutScheduleInput>;
};
export type RunCreateManySourceInput = {
    id?: string;
    trigger: string;
    status?: string;
    outcome?: string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: number;
    inserted?: number;
    revised?: number;
    unchanged?: number;
    rejected?: number;
    attempts?: number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: string | null;
    errorMessage?: string | null;
    scheduleId?: string | null;
    slot?: Date | string | null;
    retryOfId?: string | null;
    requestKey?: string | null;
    cancelAsked?: boolean;
    queuedAt?: Date | string;
    startedAt?: Date | string | null;
    heartbeatAt?: Date | string | null;
    finishedAt?: Date | string | null;
};
export type RunUpdateWithoutSourceInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    outcome?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    errorMessage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    slot?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    requestKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cancelAsked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    queuedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    schedule?: Prisma.ScheduleUpdateOneWithoutRunsNestedInput;
    retryOf?: Prisma.RunUpdateOneWithoutRetriesNestedInput;
    retries?: Prisma.RunUpdateManyWithoutRetryOfNestedInput;
    documents?: Prisma.RunDocumentUpdateManyWithoutRunNestedInput;
    logs?: Prisma.RunLogUpdateManyWithoutRunNestedInput;
    rejections?: Prisma.RejectionUpdateManyWithoutRunNestedInput;
};
export type RunUncheckedUpdateWithoutSourceInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    outcome?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    errorMessage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    scheduleId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    slot?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    retryOfId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requestKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cancelAsked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    queuedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    retries?: Prisma.RunUncheckedUpdateManyWithoutRetryOfNestedInput;
    documents?: Prisma.RunDocumentUncheckedUpdateManyWithoutRunNestedInput;
    logs?: Prisma.RunLogUncheckedUpdateManyWithoutRunNestedInput;
    rejections?: Prisma.RejectionUncheckedUpdateManyWithoutRunNestedInput;
};
export type RunUncheckedUpdateManyWithoutSourceInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    outcome?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    errorMessage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    scheduleId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    slot?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    retryOfId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requestKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cancelAsked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    queuedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type RunCreateManyRetryOfInput = {
    id?: string;
    sourceId: string;
    trigger: string;
    status?: string;
    outcome?: string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: number;
    inserted?: number;
    revised?: number;
    unchanged?: number;
    rejected?: number;
    attempts?: number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: string | null;
    errorMessage?: string | null;
    scheduleId?: string | null;
    slot?: Date | string | null;
    requestKey?: string | null;
    cancelAsked?: boolean;
    queuedAt?: Date | string;
    startedAt?: Date | string | null;
    heartbeatAt?: Date | string | null;
    finishedAt?: Date | string | null;
};
export type RunUpdateWithoutRetryOfInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    outcome?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    errorMessage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    slot?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    requestKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cancelAsked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    queuedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    source?: Prisma.SourceUpdateOneRequiredWithoutRunsNestedInput;
    schedule?: Prisma.ScheduleUpdateOneWithoutRunsNestedInput;
    retries?: Prisma.RunUpdateManyWithoutRetryOfNestedInput;
    documents?: Prisma.RunDocumentUpdateManyWithoutRunNestedInput;
    logs?: Prisma.RunLogUpdateManyWithoutRunNestedInput;
    rejections?: Prisma.RejectionUpdateManyWithoutRunNestedInput;
};
export type RunUncheckedUpdateWithoutRetryOfInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    outcome?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    errorMessage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    scheduleId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    slot?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    requestKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cancelAsked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    queuedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    retries?: Prisma.RunUncheckedUpdateManyWithoutRetryOfNestedInput;
    documents?: Prisma.RunDocumentUncheckedUpdateManyWithoutRunNestedInput;
    logs?: Prisma.RunLogUncheckedUpdateManyWithoutRunNestedInput;
    rejections?: Prisma.RejectionUncheckedUpdateManyWithoutRunNestedInput;
};
export type RunUncheckedUpdateManyWithoutRetryOfInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    outcome?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    errorMessage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    scheduleId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    slot?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    requestKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cancelAsked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    queuedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
export type RunCreateManyScheduleInput = {
    id?: string;
    sourceId: string;
    trigger: string;
    status?: string;
    outcome?: string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: number;
    inserted?: number;
    revised?: number;
    unchanged?: number;
    rejected?: number;
    attempts?: number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: string | null;
    errorMessage?: string | null;
    slot?: Date | string | null;
    retryOfId?: string | null;
    requestKey?: string | null;
    cancelAsked?: boolean;
    queuedAt?: Date | string;
    startedAt?: Date | string | null;
    heartbeatAt?: Date | string | null;
    finishedAt?: Date | string | null;
};
export type RunUpdateWithoutScheduleInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    outcome?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    errorMessage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    slot?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    requestKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cancelAsked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    queuedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    source?: Prisma.SourceUpdateOneRequiredWithoutRunsNestedInput;
    retryOf?: Prisma.RunUpdateOneWithoutRetriesNestedInput;
    retries?: Prisma.RunUpdateManyWithoutRetryOfNestedInput;
    documents?: Prisma.RunDocumentUpdateManyWithoutRunNestedInput;
    logs?: Prisma.RunLogUpdateManyWithoutRunNestedInput;
    rejections?: Prisma.RejectionUpdateManyWithoutRunNestedInput;
};
export type RunUncheckedUpdateWithoutScheduleInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    outcome?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    errorMessage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    slot?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    retryOfId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requestKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cancelAsked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    queuedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    retries?: Prisma.RunUncheckedUpdateManyWithoutRetryOfNestedInput;
    documents?: Prisma.RunDocumentUncheckedUpdateManyWithoutRunNestedInput;
    logs?: Prisma.RunLogUncheckedUpdateManyWithoutRunNestedInput;
    rejections?: Prisma.RejectionUncheckedUpdateManyWithoutRunNestedInput;
};
export type RunUncheckedUpdateManyWithoutScheduleInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    trigger?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    outcome?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parameters?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
    attempts?: Prisma.IntFieldUpdateOperationsInput | number;
    stages?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    errorCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    errorMessage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    slot?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    retryOfId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    requestKey?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cancelAsked?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    queuedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    startedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    heartbeatAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    finishedAt?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
};
/**
 * Count Type RunCountOutputType
 */
export type RunCountOutputType = {
    retries: number;
    documents: number;
    logs: number;
    rejections: number;
};
export type RunCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    retries?: boolean | RunCountOutputTypeCountRetriesArgs;
    documents?: boolean | RunCountOutputTypeCountDocumentsArgs;
    logs?: boolean | RunCountOutputTypeCountLogsArgs;
    rejections?: boolean | RunCountOutputTypeCountRejectionsArgs;
};
/**
 * RunCountOutputType without action
 */
export type RunCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RunCountOutputType
     */
    select?: Prisma.RunCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * RunCountOutputType without action
 */
export type RunCountOutputTypeCountRetriesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.RunWhereInput;
};
/**
 * RunCountOutputType without action
 */
export type RunCountOutputTypeCountDocumentsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.RunDocumentWhereInput;
};
/**
 * RunCountOutputType without action
 */
export type RunCountOutputTypeCountLogsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.RunLogWhereInput;
};
/**
 * RunCountOutputType without action
 */
export type RunCountOutputTypeCountRejectionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.RejectionWhereInput;
};
export type RunSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    sourceId?: boolean;
    trigger?: boolean;
    status?: boolean;
    outcome?: boolean;
    parameters?: boolean;
    read?: boolean;
    inserted?: boolean;
    revised?: boolean;
    unchanged?: boolean;
    rejected?: boolean;
    attempts?: boolean;
    stages?: boolean;
    errorCode?: boolean;
    errorMessage?: boolean;
    scheduleId?: boolean;
    slot?: boolean;
    retryOfId?: boolean;
    requestKey?: boolean;
    cancelAsked?: boolean;
    queuedAt?: boolean;
    startedAt?: boolean;
    heartbeatAt?: boolean;
    finishedAt?: boolean;
    source?: boolean | Prisma.SourceDefaultArgs<ExtArgs>;
    schedule?: boolean | Prisma.Run$scheduleArgs<ExtArgs>;
    retryOf?: boolean | Prisma.Run$retryOfArgs<ExtArgs>;
    retries?: boolean | Prisma.Run$retriesArgs<ExtArgs>;
    documents?: boolean | Prisma.Run$documentsArgs<ExtArgs>;
    logs?: boolean | Prisma.Run$logsArgs<ExtArgs>;
    rejections?: boolean | Prisma.Run$rejectionsArgs<ExtArgs>;
    _count?: boolean | Prisma.RunCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["run"]>;
export type RunSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    sourceId?: boolean;
    trigger?: boolean;
    status?: boolean;
    outcome?: boolean;
    parameters?: boolean;
    read?: boolean;
    inserted?: boolean;
    revised?: boolean;
    unchanged?: boolean;
    rejected?: boolean;
    attempts?: boolean;
    stages?: boolean;
    errorCode?: boolean;
    errorMessage?: boolean;
    scheduleId?: boolean;
    slot?: boolean;
    retryOfId?: boolean;
    requestKey?: boolean;
    cancelAsked?: boolean;
    queuedAt?: boolean;
    startedAt?: boolean;
    heartbeatAt?: boolean;
    finishedAt?: boolean;
    source?: boolean | Prisma.SourceDefaultArgs<ExtArgs>;
    schedule?: boolean | Prisma.Run$scheduleArgs<ExtArgs>;
    retryOf?: boolean | Prisma.Run$retryOfArgs<ExtArgs>;
}, ExtArgs["result"]["run"]>;
export type RunSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    sourceId?: boolean;
    trigger?: boolean;
    status?: boolean;
    outcome?: boolean;
    parameters?: boolean;
    read?: boolean;
    inserted?: boolean;
    revised?: boolean;
    unchanged?: boolean;
    rejected?: boolean;
    attempts?: boolean;
    stages?: boolean;
    errorCode?: boolean;
    errorMessage?: boolean;
    scheduleId?: boolean;
    slot?: boolean;
    retryOfId?: boolean;
    requestKey?: boolean;
    cancelAsked?: boolean;
    queuedAt?: boolean;
    startedAt?: boolean;
    heartbeatAt?: boolean;
    finishedAt?: boolean;
    source?: boolean | Prisma.SourceDefaultArgs<ExtArgs>;
    schedule?: boolean | Prisma.Run$scheduleArgs<ExtArgs>;
    retryOf?: boolean | Prisma.Run$retryOfArgs<ExtArgs>;
}, ExtArgs["result"]["run"]>;
export type RunSelectScalar = {
    id?: boolean;
    sourceId?: boolean;
    trigger?: boolean;
    status?: boolean;
    outcome?: boolean;
    parameters?: boolean;
    read?: boolean;
    inserted?: boolean;
    revised?: boolean;
    unchanged?: boolean;
    rejected?: boolean;
    attempts?: boolean;
    stages?: boolean;
    errorCode?: boolean;
    errorMessage?: boolean;
    scheduleId?: boolean;
    slot?: boolean;
    retryOfId?: boolean;
    requestKey?: boolean;
    cancelAsked?: boolean;
    queuedAt?: boolean;
    startedAt?: boolean;
    heartbeatAt?: boolean;
    finishedAt?: boolean;
};
export type RunOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "sourceId" | "trigger" | "status" | "outcome" | "parameters" | "read" | "inserted" | "revised" | "unchanged" | "rejected" | "attempts" | "stages" | "errorCode" | "errorMessage" | "scheduleId" | "slot" | "retryOfId" | "requestKey" | "cancelAsked" | "queuedAt" | "startedAt" | "heartbeatAt" | "finishedAt", ExtArgs["result"]["run"]>;
export type RunInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    source?: boolean | Prisma.SourceDefaultArgs<ExtArgs>;
    schedule?: boolean | Prisma.Run$scheduleArgs<ExtArgs>;
    retryOf?: boolean | Prisma.Run$retryOfArgs<ExtArgs>;
    retries?: boolean | Prisma.Run$retriesArgs<ExtArgs>;
    documents?: boolean | Prisma.Run$documentsArgs<ExtArgs>;
    logs?: boolean | Prisma.Run$logsArgs<ExtArgs>;
    rejections?: boolean | Prisma.Run$rejectionsArgs<ExtArgs>;
    _count?: boolean | Prisma.RunCountOutputTypeDefaultArgs<ExtArgs>;
};
export type RunIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    source?: boolean | Prisma.SourceDefaultArgs<ExtArgs>;
    schedule?: boolean | Prisma.Run$scheduleArgs<ExtArgs>;
    retryOf?: boolean | Prisma.Run$retryOfArgs<ExtArgs>;
};
export type RunIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    source?: boolean | Prisma.SourceDefaultArgs<ExtArgs>;
    schedule?: boolean | Prisma.Run$scheduleArgs<ExtArgs>;
    retryOf?: boolean | Prisma.Run$retryOfArgs<ExtArgs>;
};
export type $RunPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Run";
    objects: {
        source: Prisma.$SourcePayload<ExtArgs>;
        schedule: Prisma.$SchedulePayload<ExtArgs> | null;
        retryOf: Prisma.$RunPayload<ExtArgs> | null;
        retries: Prisma.$RunPayload<ExtArgs>[];
        documents: Prisma.$RunDocumentPayload<ExtArgs>[];
        logs: Prisma.$RunLogPayload<ExtArgs>[];
        rejections: Prisma.$RejectionPayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        id: string;
        sourceId: string;
        trigger: string;
        status: string;
        outcome: string | null;
        /**
         * RunParameters: from, to, companies, snapshot.
         */
        parameters: runtime.JsonValue;
        read: number;
        inserted: number;
        revised: number;
        unchanged: number;
        rejected: number;
        attempts: number;
        /**
         * `[{ name, ms }]`
         */
        stages: runtime.JsonValue;
        errorCode: string | null;
        errorMessage: string | null;
        scheduleId: string | null;
        /**
         * The instant of the schedule's firing: one slot makes one run, however many workers see it.
         */
        slot: Date | null;
        retryOfId: string | null;
        /**
         * Idempotency-Key of the request that asked for it.
         */
        requestKey: string | null;
        cancelAsked: boolean;
        queuedAt: Date;
        startedAt: Date | null;
        heartbeatAt: Date | null;
        finishedAt: Date | null;
    }, ExtArgs["result"]["run"]>;
    composites: {};
};
export type RunGetPayload<S extends boolean | null | undefined | RunDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$RunPayload, S>;
export type RunCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<RunFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: RunCountAggregateInputType | true;
};
export interface RunDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Run'];
        meta: {
            name: 'Run';
        };
    };
    /**
     * Find zero or one Run that matches the filter.
     * @param {RunFindUniqueArgs} args - Arguments to find a Run
     * @example
     * // Get one Run
     * const run = await prisma.run.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends RunFindUniqueArgs>(args: Prisma.SelectSubset<T, RunFindUniqueArgs<ExtArgs>>): Prisma.Prisma__RunClient<runtime.Types.Result.GetResult<Prisma.$RunPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Run that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {RunFindUniqueOrThrowArgs} args - Arguments to find a Run
     * @example
     * // Get one Run
     * const run = await prisma.run.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends RunFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, RunFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__RunClient<runtime.Types.Result.GetResult<Prisma.$RunPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Run that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RunFindFirstArgs} args - Arguments to find a Run
     * @example
     * // Get one Run
     * const run = await prisma.run.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends RunFindFirstArgs>(args?: Prisma.SelectSubset<T, RunFindFirstArgs<ExtArgs>>): Prisma.Prisma__RunClient<runtime.Types.Result.GetResult<Prisma.$RunPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Run that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RunFindFirstOrThrowArgs} args - Arguments to find a Run
     * @example
     * // Get one Run
     * const run = await prisma.run.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends RunFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, RunFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__RunClient<runtime.Types.Result.GetResult<Prisma.$RunPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Runs that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RunFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Runs
     * const runs = await prisma.run.findMany()
     *
     * // Get first 10 Runs
     * const runs = await prisma.run.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const runWithIdOnly = await prisma.run.findMany({ select: { id: true } })
     *
     */
    findMany<T extends RunFindManyArgs>(args?: Prisma.SelectSubset<T, RunFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RunPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Run.
     * @param {RunCreateArgs} args - Arguments to create a Run.
     * @example
     * // Create one Run
     * const Run = await prisma.run.create({
     *   data: {
     *     // ... data to create a Run
     *   }
     * })
     *
     */
    create<T extends RunCreateArgs>(args: Prisma.SelectSubset<T, RunCreateArgs<ExtArgs>>): Prisma.Prisma__RunClient<runtime.Types.Result.GetResult<Prisma.$RunPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Runs.
     * @param {RunCreateManyArgs} args - Arguments to create many Runs.
     * @example
     * // Create many Runs
     * const run = await prisma.run.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends RunCreateManyArgs>(args?: Prisma.SelectSubset<T, RunCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Runs and returns the data saved in the database.
     * @param {RunCreateManyAndReturnArgs} args - Arguments to create many Runs.
     * @example
     * // Create many Runs
     * const run = await prisma.run.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Runs and only return the `id`
     * const runWithIdOnly = await prisma.run.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends RunCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, RunCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RunPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Run.
     * @param {RunDeleteArgs} args - Arguments to delete one Run.
     * @example
     * // Delete one Run
     * const Run = await prisma.run.delete({
     *   where: {
     *     // ... filter to delete one Run
     *   }
     * })
     *
     */
    delete<T extends RunDeleteArgs>(args: Prisma.SelectSubset<T, RunDeleteArgs<ExtArgs>>): Prisma.Prisma__RunClient<runtime.Types.Result.GetResult<Prisma.$RunPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Run.
     * @param {RunUpdateArgs} args - Arguments to update one Run.
     * @example
     * // Update one Run
     * const run = await prisma.run.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends RunUpdateArgs>(args: Prisma.SelectSubset<T, RunUpdateArgs<ExtArgs>>): Prisma.Prisma__RunClient<runtime.Types.Result.GetResult<Prisma.$RunPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Runs.
     * @param {RunDeleteManyArgs} args - Arguments to filter Runs to delete.
     * @example
     * // Delete a few Runs
     * const { count } = await prisma.run.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends RunDeleteManyArgs>(args?: Prisma.SelectSubset<T, RunDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Runs.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RunUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Runs
     * const run = await prisma.run.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends RunUpdateManyArgs>(args: Prisma.SelectSubset<T, RunUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Runs and returns the data updated in the database.
     * @param {RunUpdateManyAndReturnArgs} args - Arguments to update many Runs.
     * @example
     * // Update many Runs
     * const run = await prisma.run.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Runs and only return the `id`
     * const runWithIdOnly = await prisma.run.updateManyAndReturn({
     *   select: { id: true },
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    updateManyAndReturn<T extends RunUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, RunUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RunPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Run.
     * @param {RunUpsertArgs} args - Arguments to update or create a Run.
     * @example
     * // Update or create a Run
     * const run = await prisma.run.upsert({
     *   create: {
     *     // ... data to create a Run
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Run we want to update
     *   }
     * })
     */
    upsert<T extends RunUpsertArgs>(args: Prisma.SelectSubset<T, RunUpsertArgs<ExtArgs>>): Prisma.Prisma__RunClient<runtime.Types.Result.GetResult<Prisma.$RunPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Runs.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RunCountArgs} args - Arguments to filter Runs to count.
     * @example
     * // Count the number of Runs
     * const count = await prisma.run.count({
     *   where: {
     *     // ... the filter for the Runs we want to count
     *   }
     * })
    **/
    count<T extends RunCountArgs>(args?: Prisma.Subset<T, RunCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], RunCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Run.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RunAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
     * @example
     * // Ordered by age ascending
     * // Where email contains prisma.io
     * // Limited to the 10 users
     * const aggregations = await prisma.user.aggregate({
     *   _avg: {
     *     age: true,
     *   },
     *   where: {
     *     email: {
     *       contains: "prisma.io",
     *     },
     *   },
     *   orderBy: {
     *     age: "asc",
     *   },
     *   take: 10,
     * })
    **/
    aggregate<T extends RunAggregateArgs>(args: Prisma.Subset<T, RunAggregateArgs>): Prisma.PrismaPromise<GetRunAggregateType<T>>;
    /**
     * Group by Run.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RunGroupByArgs} args - Group by arguments.
     * @example
     * // Group by city, order by createdAt, get count
     * const result = await prisma.user.groupBy({
     *   by: ['city', 'createdAt'],
     *   orderBy: {
     *     createdAt: true
     *   },
     *   _count: {
     *     _all: true
     *   },
     * })
     *
    **/
    groupBy<T extends RunGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: RunGroupByArgs['orderBy'];
    } : {
        orderBy?: RunGroupByArgs['orderBy'];
    }, OrderFields extends Prisma.ExcludeUnderscoreKeys<Prisma.Keys<Prisma.MaybeTupleToUnion<T['orderBy']>>>, ByFields extends Prisma.MaybeTupleToUnion<T['by']>, ByValid extends Prisma.Has<ByFields, OrderFields>, HavingFields extends Prisma.GetHavingFields<T['having']>, HavingValid extends Prisma.Has<ByFields, HavingFields>, ByEmpty extends T['by'] extends never[] ? Prisma.True : Prisma.False, InputErrors extends ByEmpty extends Prisma.True ? `Error: "by" must not be empty.` : HavingValid extends Prisma.False ? {
        [P in HavingFields]: P extends ByFields ? never : P extends string ? `Error: Field "${P}" used in "having" needs to be provided in "by".` : [
            Error,
            'Field ',
            P,
            ` in "having" needs to be provided in "by"`
        ];
    }[HavingFields] : 'take' extends Prisma.Keys<T> ? 'orderBy' extends Prisma.Keys<T> ? ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields] : 'Error: If you provide "take", you also need to provide "orderBy"' : 'skip' extends Prisma.Keys<T> ? 'orderBy' extends Prisma.Keys<T> ? ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields] : 'Error: If you provide "skip", you also need to provide "orderBy"' : ByValid extends Prisma.True ? {} : {
        [P in OrderFields]: P extends ByFields ? never : `Error: Field "${P}" in "orderBy" needs to be provided in "by"`;
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, RunGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetRunGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Run model
     */
    readonly fields: RunFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Run.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__RunClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    source<T extends Prisma.SourceDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.SourceDefaultArgs<ExtArgs>>): Prisma.Prisma__SourceClient<runtime.Types.Result.GetResult<Prisma.$SourcePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    schedule<T extends Prisma.Run$scheduleArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Run$scheduleArgs<ExtArgs>>): Prisma.Prisma__ScheduleClient<runtime.Types.Result.GetResult<Prisma.$SchedulePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    retryOf<T extends Prisma.Run$retryOfArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Run$retryOfArgs<ExtArgs>>): Prisma.Prisma__RunClient<runtime.Types.Result.GetResult<Prisma.$RunPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    retries<T extends Prisma.Run$retriesArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Run$retriesArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RunPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    documents<T extends Prisma.Run$documentsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Run$documentsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RunDocumentPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    logs<T extends Prisma.Run$logsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Run$logsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RunLogPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    rejections<T extends Prisma.Run$rejectionsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Run$rejectionsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RejectionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    /**
     * Attaches callbacks for the resolution and/or rejection of the Promise.
     * @param onfulfilled The callback to execute when the Promise is resolved.
     * @param onrejected The callback to execute when the Promise is rejected.
     * @returns A Promise for the completion of which ever callback is executed.
     */
    then<TResult1 = T, TResult2 = never>(onfulfilled?: ((value: T) => TResult1 | PromiseLike<TResult1>) | undefined | null, onrejected?: ((reason: any) => TResult2 | PromiseLike<TResult2>) | undefined | null): runtime.Types.Utils.JsPromise<TResult1 | TResult2>;
    /**
     * Attaches a callback for only the rejection of the Promise.
     * @param onrejected The callback to execute when the Promise is rejected.
     * @returns A Promise for the completion of the callback.
     */
    catch<TResult = never>(onrejected?: ((reason: any) => TResult | PromiseLike<TResult>) | undefined | null): runtime.Types.Utils.JsPromise<T | TResult>;
    /**
     * Attaches a callback that is invoked when the Promise is settled (fulfilled or rejected). The
     * resolved value cannot be modified from the callback.
     * @param onfinally The callback to execute when the Promise is settled (fulfilled or rejected).
     * @returns A Promise for the completion of the callback.
     */
    finally(onfinally?: (() => void) | undefined | null): runtime.Types.Utils.JsPromise<T>;
}
/**
 * Fields of the Run model
 */
export interface RunFieldRefs {
    readonly id: Prisma.FieldRef<"Run", 'String'>;
    readonly sourceId: Prisma.FieldRef<"Run", 'String'>;
    readonly trigger: Prisma.FieldRef<"Run", 'String'>;
    readonly status: Prisma.FieldRef<"Run", 'String'>;
    readonly outcome: Prisma.FieldRef<"Run", 'String'>;
    readonly parameters: Prisma.FieldRef<"Run", 'Json'>;
    readonly read: Prisma.FieldRef<"Run", 'Int'>;
    readonly inserted: Prisma.FieldRef<"Run", 'Int'>;
    readonly revised: Prisma.FieldRef<"Run", 'Int'>;
    readonly unchanged: Prisma.FieldRef<"Run", 'Int'>;
    readonly rejected: Prisma.FieldRef<"Run", 'Int'>;
    readonly attempts: Prisma.FieldRef<"Run", 'Int'>;
    readonly stages: Prisma.FieldRef<"Run", 'Json'>;
    readonly errorCode: Prisma.FieldRef<"Run", 'String'>;
    readonly errorMessage: Prisma.FieldRef<"Run", 'String'>;
    readonly scheduleId: Prisma.FieldRef<"Run", 'String'>;
    readonly slot: Prisma.FieldRef<"Run", 'DateTime'>;
    readonly retryOfId: Prisma.FieldRef<"Run", 'String'>;
    readonly requestKey: Prisma.FieldRef<"Run", 'String'>;
    readonly cancelAsked: Prisma.FieldRef<"Run", 'Boolean'>;
    readonly queuedAt: Prisma.FieldRef<"Run", 'DateTime'>;
    readonly startedAt: Prisma.FieldRef<"Run", 'DateTime'>;
    readonly heartbeatAt: Prisma.FieldRef<"Run", 'DateTime'>;
    readonly finishedAt: Prisma.FieldRef<"Run", 'DateTime'>;
}
/**
 * Run findUnique
 */
export type RunFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Run
     */
    select?: Prisma.RunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Run
     */
    omit?: Prisma.RunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RunInclude<ExtArgs> | null;
    /**
     * Filter, which Run to fetch.
     */
    where: Prisma.RunWhereUniqueInput;
};
/**
 * Run findUniqueOrThrow
 */
export type RunFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Run
     */
    select?: Prisma.RunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Run
     */
    omit?: Prisma.RunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RunInclude<ExtArgs> | null;
    /**
     * Filter, which Run to fetch.
     */
    where: Prisma.RunWhereUniqueInput;
};
/**
 * Run findFirst
 */
export type RunFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Run
     */
    select?: Prisma.RunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Run
     */
    omit?: Prisma.RunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RunInclude<ExtArgs> | null;
    /**
     * Filter, which Run to fetch.
     */
    where?: Prisma.RunWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Runs to fetch.
     */
    orderBy?: Prisma.RunOrderByWithRelationInput | Prisma.RunOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Runs.
     */
    cursor?: Prisma.RunWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Runs from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Runs.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Runs.
     */
    distinct?: Prisma.RunScalarFieldEnum | Prisma.RunScalarFieldEnum[];
};
/**
 * Run findFirstOrThrow
 */
export type RunFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Run
     */
    select?: Prisma.RunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Run
     */
    omit?: Prisma.RunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RunInclude<ExtArgs> | null;
    /**
     * Filter, which Run to fetch.
     */
    where?: Prisma.RunWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Runs to fetch.
     */
    orderBy?: Prisma.RunOrderByWithRelationInput | Prisma.RunOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Runs.
     */
    cursor?: Prisma.RunWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Runs from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Runs.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Runs.
     */
    distinct?: Prisma.RunScalarFieldEnum | Prisma.RunScalarFieldEnum[];
};
/**
 * Run findMany
 */
export type RunFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Run
     */
    select?: Prisma.RunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Run
     */
    omit?: Prisma.RunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RunInclude<ExtArgs> | null;
    /**
     * Filter, which Runs to fetch.
     */
    where?: Prisma.RunWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Runs to fetch.
     */
    orderBy?: Prisma.RunOrderByWithRelationInput | Prisma.RunOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Runs.
     */
    cursor?: Prisma.RunWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Runs from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Runs.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Runs.
     */
    distinct?: Prisma.RunScalarFieldEnum | Prisma.RunScalarFieldEnum[];
};
/**
 * Run create
 */
export type RunCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Run
     */
    select?: Prisma.RunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Run
     */
    omit?: Prisma.RunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RunInclude<ExtArgs> | null;
    /**
     * The data needed to create a Run.
     */
    data: Prisma.XOR<Prisma.RunCreateInput, Prisma.RunUncheckedCreateInput>;
};
/**
 * Run createMany
 */
export type RunCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Runs.
     */
    data: Prisma.RunCreateManyInput | Prisma.RunCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Run createManyAndReturn
 */
export type RunCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Run
     */
    select?: Prisma.RunSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Run
     */
    omit?: Prisma.RunOmit<ExtArgs> | null;
    /**
     * The data used to create many Runs.
     */
    data: Prisma.RunCreateManyInput | Prisma.RunCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RunIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * Run update
 */
export type RunUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Run
     */
    select?: Prisma.RunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Run
     */
    omit?: Prisma.RunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RunInclude<ExtArgs> | null;
    /**
     * The data needed to update a Run.
     */
    data: Prisma.XOR<Prisma.RunUpdateInput, Prisma.RunUncheckedUpdateInput>;
    /**
     * Choose, which Run to update.
     */
    where: Prisma.RunWhereUniqueInput;
};
/**
 * Run updateMany
 */
export type RunUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Runs.
     */
    data: Prisma.XOR<Prisma.RunUpdateManyMutationInput, Prisma.RunUncheckedUpdateManyInput>;
    /**
     * Filter which Runs to update
     */
    where?: Prisma.RunWhereInput;
    /**
     * Limit how many Runs to update.
     */
    limit?: number;
};
/**
 * Run updateManyAndReturn
 */
export type RunUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Run
     */
    select?: Prisma.RunSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Run
     */
    omit?: Prisma.RunOmit<ExtArgs> | null;
    /**
     * The data used to update Runs.
     */
    data: Prisma.XOR<Prisma.RunUpdateManyMutationInput, Prisma.RunUncheckedUpdateManyInput>;
    /**
     * Filter which Runs to update
     */
    where?: Prisma.RunWhereInput;
    /**
     * Limit how many Runs to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RunIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * Run upsert
 */
export type RunUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Run
     */
    select?: Prisma.RunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Run
     */
    omit?: Prisma.RunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RunInclude<ExtArgs> | null;
    /**
     * The filter to search for the Run to update in case it exists.
     */
    where: Prisma.RunWhereUniqueInput;
    /**
     * In case the Run found by the `where` argument doesn't exist, create a new Run with this data.
     */
    create: Prisma.XOR<Prisma.RunCreateInput, Prisma.RunUncheckedCreateInput>;
    /**
     * In case the Run was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.RunUpdateInput, Prisma.RunUncheckedUpdateInput>;
};
/**
 * Run delete
 */
export type RunDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Run
     */
    select?: Prisma.RunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Run
     */
    omit?: Prisma.RunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RunInclude<ExtArgs> | null;
    /**
     * Filter which Run to delete.
     */
    where: Prisma.RunWhereUniqueInput;
};
/**
 * Run deleteMany
 */
export type RunDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Runs to delete
     */
    where?: Prisma.RunWhereInput;
    /**
     * Limit how many Runs to delete.
     */
    limit?: number;
};
/**
 * Run.schedule
 */
export type Run$scheduleArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Schedule
     */
    select?: Prisma.ScheduleSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Schedule
     */
    omit?: Prisma.ScheduleOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ScheduleInclude<ExtArgs> | null;
    where?: Prisma.ScheduleWhereInput;
};
/**
 * Run.retryOf
 */
export type Run$retryOfArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Run
     */
    select?: Prisma.RunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Run
     */
    omit?: Prisma.RunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RunInclude<ExtArgs> | null;
    where?: Prisma.RunWhereInput;
};
/**
 * Run.retries
 */
export type Run$retriesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Run
     */
    select?: Prisma.RunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Run
     */
    omit?: Prisma.RunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RunInclude<ExtArgs> | null;
    where?: Prisma.RunWhereInput;
    orderBy?: Prisma.RunOrderByWithRelationInput | Prisma.RunOrderByWithRelationInput[];
    cursor?: Prisma.RunWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.RunScalarFieldEnum | Prisma.RunScalarFieldEnum[];
};
/**
 * Run.documents
 */
export type Run$documentsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RunDocument
     */
    select?: Prisma.RunDocumentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RunDocument
     */
    omit?: Prisma.RunDocumentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RunDocumentInclude<ExtArgs> | null;
    where?: Prisma.RunDocumentWhereInput;
    orderBy?: Prisma.RunDocumentOrderByWithRelationInput | Prisma.RunDocumentOrderByWithRelationInput[];
    cursor?: Prisma.RunDocumentWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.RunDocumentScalarFieldEnum | Prisma.RunDocumentScalarFieldEnum[];
};
/**
 * Run.logs
 */
export type Run$logsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RunLog
     */
    select?: Prisma.RunLogSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RunLog
     */
    omit?: Prisma.RunLogOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RunLogInclude<ExtArgs> | null;
    where?: Prisma.RunLogWhereInput;
    orderBy?: Prisma.RunLogOrderByWithRelationInput | Prisma.RunLogOrderByWithRelationInput[];
    cursor?: Prisma.RunLogWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.RunLogScalarFieldEnum | Prisma.RunLogScalarFieldEnum[];
};
/**
 * Run.rejections
 */
export type Run$rejectionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Rejection
     */
    select?: Prisma.RejectionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Rejection
     */
    omit?: Prisma.RejectionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RejectionInclude<ExtArgs> | null;
    where?: Prisma.RejectionWhereInput;
    orderBy?: Prisma.RejectionOrderByWithRelationInput | Prisma.RejectionOrderByWithRelationInput[];
    cursor?: Prisma.RejectionWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.RejectionScalarFieldEnum | Prisma.RejectionScalarFieldEnum[];
};
/**
 * Run without action
 */
export type RunDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Run
     */
    select?: Prisma.RunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Run
     */
    omit?: Prisma.RunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RunInclude<ExtArgs> | null;
};
