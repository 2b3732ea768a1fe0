import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.ts";
/**
 * Model RunLog
 * Readable lines of a run.
 */
export type RunLogModel = runtime.Types.Result.DefaultSelection<Prisma.$RunLogPayload>;
export type AggregateRunLog = {
    _count: RunLogCountAggregateOutputType | null;
    _avg: RunLogAvgAggregateOutputType | null;
    _sum: RunLogSumAggregateOutputType | null;
    _min: RunLogMinAggregateOutputType | null;
    _max: RunLogMaxAggregateOutputType | null;
};
export type RunLogAvgAggregateOutputType = {
    seq: number | null;
};
export type RunLogSumAggregateOutputType = {
    seq: number | null;
};
export type RunLogMinAggregateOutputType = {
    runId: string | null;
    seq: number | null;
    at: Date | null;
    level: string | null;
    message: string | null;
};
export type RunLogMaxAggregateOutputType = {
    runId: string | null;
    seq: number | null;
    at: Date | null;
    level: string | null;
    message: string | null;
};
export type RunLogCountAggregateOutputType = {
    runId: number;
    seq: number;
    at: number;
    level: number;
    message: number;
    _all: number;
};
export type RunLogAvgAggregateInputType = {
    seq?: true;
};
export type RunLogSumAggregateInputType = {
    seq?: true;
};
export type RunLogMinAggregateInputType = {
    runId?: true;
    seq?: true;
    at?: true;
    level?: true;
    message?: true;
};
export type RunLogMaxAggregateInputType = {
    runId?: true;
    seq?: true;
    at?: true;
    level?: true;
    message?: true;
};
export type RunLogCountAggregateInputType = {
    runId?: true;
    seq?: true;
    at?: true;
    level?: true;
    message?: true;
    _all?: true;
};
export type RunLogAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which RunLog to aggregate.
     */
    where?: Prisma.RunLogWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of RunLogs to fetch.
     */
    orderBy?: Prisma.RunLogOrderByWithRelationInput | Prisma.RunLogOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.RunLogWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` RunLogs from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` RunLogs.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned RunLogs
    **/
    _count?: true | RunLogCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: RunLogAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: RunLogSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: RunLogMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: RunLogMaxAggregateInputType;
};
export type GetRunLogAggregateType<T extends RunLogAggregateArgs> = {
    [P in keyof T & keyof AggregateRunLog]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateRunLog[P]> : Prisma.GetScalarType<T[P], AggregateRunLog[P]>;
};
export type RunLogGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.RunLogWhereInput;
    orderBy?: Prisma.RunLogOrderByWithAggregationInput | Prisma.RunLogOrderByWithAggregationInput[];
    by: Prisma.RunLogScalarFieldEnum[] | Prisma.RunLogScalarFieldEnum;
    having?: Prisma.RunLogScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: RunLogCountAggregateInputType | true;
    _avg?: RunLogAvgAggregateInputType;
    _sum?: RunLogSumAggregateInputType;
    _min?: RunLogMinAggregateInputType;
    _max?: RunLogMaxAggregateInputType;
};
export type RunLogGroupByOutputType = {
    runId: string;
    seq: number;
    at: Date;
    level: string;
    message: string;
    _count: RunLogCountAggregateOutputType | null;
    _avg: RunLogAvgAggregateOutputType | null;
    _sum: RunLogSumAggregateOutputType | null;
    _min: RunLogMinAggregateOutputType | null;
    _max: RunLogMaxAggregateOutputType | null;
};
export type GetRunLogGroupByPayload<T extends RunLogGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<RunLogGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof RunLogGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], RunLogGroupByOutputType[P]> : Prisma.GetScalarType<T[P], RunLogGroupByOutputType[P]>;
}>>;
export type RunLogWhereInput = {
    AND?: Prisma.RunLogWhereInput | Prisma.RunLogWhereInput[];
    OR?: Prisma.RunLogWhereInput[];
    NOT?: Prisma.RunLogWhereInput | Prisma.RunLogWhereInput[];
    runId?: Prisma.UuidFilter<"RunLog"> | string;
    seq?: Prisma.IntFilter<"RunLog"> | number;
    at?: Prisma.DateTimeFilter<"RunLog"> | Date | string;
    level?: Prisma.StringFilter<"RunLog"> | string;
    message?: Prisma.StringFilter<"RunLog"> | string;
    run?: Prisma.XOR<Prisma.RunScalarRelationFilter, Prisma.RunWhereInput>;
};
export type RunLogOrderByWithRelationInput = {
    runId?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    level?: Prisma.SortOrder;
    message?: Prisma.SortOrder;
    run?: Prisma.RunOrderByWithRelationInput;
};
export type RunLogWhereUniqueInput = Prisma.AtLeast<{
    runId_seq?: Prisma.RunLogRunIdSeqCompoundUniqueInput;
    AND?: Prisma.RunLogWhereInput | Prisma.RunLogWhereInput[];
    OR?: Prisma.RunLogWhereInput[];
    NOT?: Prisma.RunLogWhereInput | Prisma.RunLogWhereInput[];
    runId?: Prisma.UuidFilter<"RunLog"> | string;
    seq?: Prisma.IntFilter<"RunLog"> | number;
    at?: Prisma.DateTimeFilter<"RunLog"> | Date | string;
    level?: Prisma.StringFilter<"RunLog"> | string;
    message?: Prisma.StringFilter<"RunLog"> | string;
    run?: Prisma.XOR<Prisma.RunScalarRelationFilter, Prisma.RunWhereInput>;
}, "runId_seq">;
export type RunLogOrderByWithAggregationInput = {
    runId?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    level?: Prisma.SortOrder;
    message?: Prisma.SortOrder;
    _count?: Prisma.RunLogCountOrderByAggregateInput;
    _avg?: Prisma.RunLogAvgOrderByAggregateInput;
    _max?: Prisma.RunLogMaxOrderByAggregateInput;
    _min?: Prisma.RunLogMinOrderByAggregateInput;
    _sum?: Prisma.RunLogSumOrderByAggregateInput;
};
export type RunLogScalarWhereWithAggregatesInput = {
    AND?: Prisma.RunLogScalarWhereWithAggregatesInput | Prisma.RunLogScalarWhereWithAggregatesInput[];
    OR?: Prisma.RunLogScalarWhereWithAggregatesInput[];
    NOT?: Prisma.RunLogScalarWhereWithAggregatesInput | Prisma.RunLogScalarWhereWithAggregatesInput[];
    runId?: Prisma.UuidWithAggregatesFilter<"RunLog"> | string;
    seq?: Prisma.IntWithAggregatesFilter<"RunLog"> | number;
    at?: Prisma.DateTimeWithAggregatesFilter<"RunLog"> | Date | string;
    level?: Prisma.StringWithAggregatesFilter<"RunLog"> | string;
    message?: Prisma.StringWithAggregatesFilter<"RunLog"> | string;
};
export type RunLogCreateInput = {
    seq: number;
    at?: Date | string;
    level: string;
    message: string;
    run: Prisma.RunCreateNestedOneWithoutLogsInput;
};
export type RunLogUncheckedCreateInput = {
    runId: string;
    seq: number;
    at?: Date | string;
    level: string;
    message: string;
};
export type RunLogUpdateInput = {
    seq?: Prisma.IntFieldUpdateOperationsInput | number;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    level?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
    run?: Prisma.RunUpdateOneRequiredWithoutLogsNestedInput;
};
export type RunLogUncheckedUpdateInput = {
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    seq?: Prisma.IntFieldUpdateOperationsInput | number;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    level?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type RunLogCreateManyInput = {
    runId: string;
    seq: number;
    at?: Date | string;
    level: string;
    message: string;
};
export type RunLogUpdateManyMutationInput = {
    seq?: Prisma.IntFieldUpdateOperationsInput | number;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    level?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type RunLogUncheckedUpdateManyInput = {
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    seq?: Prisma.IntFieldUpdateOperationsInput | number;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    level?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type RunLogListRelationFilter = {
    every?: Prisma.RunLogWhereInput;
    some?: Prisma.RunLogWhereInput;
    none?: Prisma.RunLogWhereInput;
};
export type RunLogOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type RunLogRunIdSeqCompoundUniqueInput = {
    runId: string;
    seq: number;
};
export type RunLogCountOrderByAggregateInput = {
    runId?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    level?: Prisma.SortOrder;
    message?: Prisma.SortOrder;
};
export type RunLogAvgOrderByAggregateInput = {
    seq?: Prisma.SortOrder;
};
export type RunLogMaxOrderByAggregateInput = {
    runId?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    level?: Prisma.SortOrder;
    message?: Prisma.SortOrder;
};
export type RunLogMinOrderByAggregateInput = {
    runId?: Prisma.SortOrder;
    seq?: Prisma.SortOrder;
    at?: Prisma.SortOrder;
    level?: Prisma.SortOrder;
    message?: Prisma.SortOrder;
};
export type RunLogSumOrderByAggregateInput = {
    seq?: Prisma.SortOrder;
};
export type RunLogCreateNestedManyWithoutRunInput = {
    create?: Prisma.XOR<Prisma.RunLogCreateWithoutRunInput, Prisma.RunLogUncheckedCreateWithoutRunInput> | Prisma.RunLogCreateWithoutRunInput[] | Prisma.RunLogUncheckedCreateWithoutRunInput[];
    connectOrCreate?: Prisma.RunLogCreateOrConnectWithoutRunInput | Prisma.RunLogCreateOrConnectWithoutRunInput[];
    createMany?: Prisma.RunLogCreateManyRunInputEnvelope;
    connect?: Prisma.RunLogWhereUniqueInput | Prisma.RunLogWhereUniqueInput[];
};
export type RunLogUncheckedCreateNestedManyWithoutRunInput = {
    create?: Prisma.XOR<Prisma.RunLogCreateWithoutRunInput, Prisma.RunLogUncheckedCreateWithoutRunInput> | Prisma.RunLogCreateWithoutRunInput[] | Prisma.RunLogUncheckedCreateWithoutRunInput[];
    connectOrCreate?: Prisma.RunLogCreateOrConnectWithoutRunInput | Prisma.RunLogCreateOrConnectWithoutRunInput[];
    createMany?: Prisma.RunLogCreateManyRunInputEnvelope;
    connect?: Prisma.RunLogWhereUniqueInput | Prisma.RunLogWhereUniqueInput[];
};
export type RunLogUpdateManyWithoutRunNestedInput = {
    create?: Prisma.XOR<Prisma.RunLogCreateWithoutRunInput, Prisma.RunLogUncheckedCreateWithoutRunInput> | Prisma.RunLogCreateWithoutRunInput[] | Prisma.RunLogUncheckedCreateWithoutRunInput[];
    connectOrCreate?: Prisma.RunLogCreateOrConnectWithoutRunInput | Prisma.RunLogCreateOrConnectWithoutRunInput[];
    upsert?: Prisma.RunLogUpsertWithWhereUniqueWithoutRunInput | Prisma.RunLogUpsertWithWhereUniqueWithoutRunInput[];
    createMany?: Prisma.RunLogCreateManyRunInputEnvelope;
    set?: Prisma.RunLogWhereUniqueInput | Prisma.RunLogWhereUniqueInput[];
    disconnect?: Prisma.RunLogWhereUniqueInput | Prisma.RunLogWhereUniqueInput[];
    delete?: Prisma.RunLogWhereUniqueInput | Prisma.RunLogWhereUniqueInput[];
    connect?: Prisma.RunLogWhereUniqueInput | Prisma.RunLogWhereUniqueInput[];
    update?: Prisma.RunLogUpdateWithWhereUniqueWithoutRunInput | Prisma.RunLogUpdateWithWhereUniqueWithoutRunInput[];
    updateMany?: Prisma.RunLogUpdateManyWithWhereWithoutRunInput | Prisma.RunLogUpdateManyWithWhereWithoutRunInput[];
    deleteMany?: Prisma.RunLogScalarWhereInput | Prisma.RunLogScalarWhereInput[];
};
export type RunLogUncheckedUpdateManyWithoutRunNestedInput = {
    create?: Prisma.XOR<Prisma.RunLogCreateWithoutRunInput, Prisma.RunLogUncheckedCreateWithoutRunInput> | Prisma.RunLogCreateWithoutRunInput[] | Prisma.RunLogUncheckedCreateWithoutRunInput[];
    connectOrCreate?: Prisma.RunLogCreateOrConnectWithoutRunInput | Prisma.RunLogCreateOrConnectWithoutRunInput[];
    upsert?: Prisma.RunLogUpsertWithWhereUniqueWithoutRunInput | Prisma.RunLogUpsertWithWhereUniqueWithoutRunInput[];
    createMany?: Prisma.RunLogCreateManyRunInputEnvelope;
    set?: Prisma.RunLogWhereUniqueInput | Prisma.RunLogWhereUniqueInput[];
    disconnect?: Prisma.RunLogWhereUniqueInput | Prisma.RunLogWhereUniqueInput[];
    delete?: Prisma.RunLogWhereUniqueInput | Prisma.RunLogWhereUniqueInput[];
    connect?: Prisma.RunLogWhereUniqueInput | Prisma.RunLogWhereUniqueInput[];
    update?: Prisma.RunLogUpdateWithWhereUniqueWithoutRunInput | Prisma.RunLogUpdateWithWhereUniqueWithoutRunInput[];
    updateMany?: Prisma.RunLogUpdateManyWithWhereWithoutRunInput | Prisma.RunLogUpdateManyWithWhereWithoutRunInput[];
    deleteMany?: Prisma.RunLogScalarWhereInput | Prisma.RunLogScalarWhereInput[];
};
export type RunLogCreateWithoutRunInput = {
    seq: number;
    at?: Date | string;
    level: string;
    message: string;
};
export type RunLogUncheckedCreateWithoutRunInput = {
    seq: number;
    at?: Date | string;
    level: string;
    message: string;
};
export type RunLogCreateOrConnectWithoutRunInput = {
    where: Prisma.RunLogWhereUniqueInput;
    create: Prisma.XOR<Prisma.RunLogCreateWithoutRunInput, Prisma.RunLogUncheckedCreateWithoutRunInput>;
};
export type RunLogCreateManyRunInputEnvelope = {
    data: Prisma.RunLogCreateManyRunInput | Prisma.RunLogCreateManyRunInput[];
    skipDuplicates?: boolean;
};
export type RunLogUpsertWithWhereUniqueWithoutRunInput = {
    where: Prisma.RunLogWhereUniqueInput;
    update: Prisma.XOR<Prisma.RunLogUpdateWithoutRunInput, Prisma.RunLogUncheckedUpdateWithoutRunInput>;
    create: Prisma.XOR<Prisma.RunLogCreateWithoutRunInput, Prisma.RunLogUncheckedCreateWithoutRunInput>;
};
export type RunLogUpdateWithWhereUniqueWithoutRunInput = {
    where: Prisma.RunLogWhereUniqueInput;
    data: Prisma.XOR<Prisma.RunLogUpdateWithoutRunInput, Prisma.RunLogUncheckedUpdateWithoutRunInput>;
};
export type RunLogUpdateManyWithWhereWithoutRunInput = {
    where: Prisma.RunLogScalarWhereInput;
    data: Prisma.XOR<Prisma.RunLogUpdateManyMutationInput, Prisma.RunLogUncheckedUpdateManyWithoutRunInput>;
};
export type RunLogScalarWhereInput = {
    AND?: Prisma.RunLogScalarWhereInput | Prisma.RunLogScalarWhereInput[];
    OR?: Prisma.RunLogScalarWhereInput[];
    NOT?: Prisma.RunLogScalarWhereInput | Prisma.RunLogScalarWhereInput[];
    runId?: Prisma.UuidFilter<"RunLog"> | string;
    seq?: Prisma.IntFilter<"RunLog"> | number;
    at?: Prisma.DateTimeFilter<"RunLog"> | Date | string;
    level?: Prisma.StringFilter<"RunLog"> | string;
    message?: Prisma.StringFilter<"RunLog"> | string;
};
export type RunLogCreateManyRunInput = {
    seq: number;
    at?: Date | string;
    level: string;
    message: string;
};
export type RunLogUpdateWithoutRunInput = {
    seq?: Prisma.IntFieldUpdateOperationsInput | number;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    level?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type RunLogUncheckedUpdateWithoutRunInput = {
    seq?: Prisma.IntFieldUpdateOperationsInput | number;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    level?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type RunLogUncheckedUpdateManyWithoutRunInput = {
    seq?: Prisma.IntFieldUpdateOperationsInput | number;
    at?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    level?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type RunLogSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    runId?: boolean;
    seq?: boolean;
    at?: boolean;
    level?: boolean;
    message?: boolean;
    run?: boolean | Prisma.RunDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["runLog"]>;
export type RunLogSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    runId?: boolean;
    seq?: boolean;
    at?: boolean;
    level?: boolean;
    message?: boolean;
    run?: boolean | Prisma.RunDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["runLog"]>;
export type RunLogSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    runId?: boolean;
    seq?: boolean;
    at?: boolean;
    level?: boolean;
    message?: boolean;
    run?: boolean | Prisma.RunDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["runLog"]>;
export type RunLogSelectScalar = {
    runId?: boolean;
    seq?: boolean;
    at?: boolean;
    level?: boolean;
    message?: boolean;
};
export type RunLogOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"runId" | "seq" | "at" | "level" | "message", ExtArgs["result"]["runLog"]>;
export type RunLogInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    run?: boolean | Prisma.RunDefaultArgs<ExtArgs>;
};
export type RunLogIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    run?: boolean | Prisma.RunDefaultArgs<ExtArgs>;
};
export type RunLogIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    run?: boolean | Prisma.RunDefaultArgs<ExtArgs>;
};
export type $RunLogPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "RunLog";
    objects: {
        run: Prisma.$RunPayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        runId: string;
        seq: number;
        at: Date;
        level: string;
        message: string;
    }, ExtArgs["result"]["runLog"]>;
    composites: {};
};
export type RunLogGetPayload<S extends boolean | null | undefined | RunLogDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$RunLogPayload, S>;
export type RunLogCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<RunLogFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: RunLogCountAggregateInputType | true;
};
export interface RunLogDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['RunLog'];
        meta: {
            name: 'RunLog';
        };
    };
    /**
     * Find zero or one RunLog that matches the filter.
     * @param {RunLogFindUniqueArgs} args - Arguments to find a RunLog
     * @example
     * // Get one RunLog
     * const runLog = await prisma.runLog.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends RunLogFindUniqueArgs>(args: Prisma.SelectSubset<T, RunLogFindUniqueArgs<ExtArgs>>): Prisma.Prisma__RunLogClient<runtime.Types.Result.GetResult<Prisma.$RunLogPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one RunLog that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {RunLogFindUniqueOrThrowArgs} args - Arguments to find a RunLog
     * @example
     * // Get one RunLog
     * const runLog = await prisma.runLog.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends RunLogFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, RunLogFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__RunLogClient<runtime.Types.Result.GetResult<Prisma.$RunLogPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first RunLog that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RunLogFindFirstArgs} args - Arguments to find a RunLog
     * @example
     * // Get one RunLog
     * const runLog = await prisma.runLog.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends RunLogFindFirstArgs>(args?: Prisma.SelectSubset<T, RunLogFindFirstArgs<ExtArgs>>): Prisma.Prisma__RunLogClient<runtime.Types.Result.GetResult<Prisma.$RunLogPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first RunLog that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RunLogFindFirstOrThrowArgs} args - Arguments to find a RunLog
     * @example
     * // Get one RunLog
     * const runLog = await prisma.runLog.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends RunLogFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, RunLogFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__RunLogClient<runtime.Types.Result.GetResult<Prisma.$RunLogPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more RunLogs that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RunLogFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all RunLogs
     * const runLogs = await prisma.runLog.findMany()
     *
     * // Get first 10 RunLogs
     * const runLogs = await prisma.runLog.findMany({ take: 10 })
     *
     * // Only select the `runId`
     * const runLogWithRunIdOnly = await prisma.runLog.findMany({ select: { runId: true } })
     *
     */
    findMany<T extends RunLogFindManyArgs>(args?: Prisma.SelectSubset<T, RunLogFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RunLogPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a RunLog.
     * @param {RunLogCreateArgs} args - Arguments to create a RunLog.
     * @example
     * // Create one RunLog
     * const RunLog = await prisma.runLog.create({
     *   data: {
     *     // ... data to create a RunLog
     *   }
     * })
     *
     */
    create<T extends RunLogCreateArgs>(args: Prisma.SelectSubset<T, RunLogCreateArgs<ExtArgs>>): Prisma.Prisma__RunLogClient<runtime.Types.Result.GetResult<Prisma.$RunLogPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many RunLogs.
     * @param {RunLogCreateManyArgs} args - Arguments to create many RunLogs.
     * @example
     * // Create many RunLogs
     * const runLog = await prisma.runLog.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends RunLogCreateManyArgs>(args?: Prisma.SelectSubset<T, RunLogCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many RunLogs and returns the data saved in the database.
     * @param {RunLogCreateManyAndReturnArgs} args - Arguments to create many RunLogs.
     * @example
     * // Create many RunLogs
     * const runLog = await prisma.runLog.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many RunLogs and only return the `runId`
     * const runLogWithRunIdOnly = await prisma.runLog.createManyAndReturn({
     *   select: { runId: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends RunLogCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, RunLogCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RunLogPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a RunLog.
     * @param {RunLogDeleteArgs} args - Arguments to delete one RunLog.
     * @example
     * // Delete one RunLog
     * const RunLog = await prisma.runLog.delete({
     *   where: {
     *     // ... filter to delete one RunLog
     *   }
     * })
     *
     */
    delete<T extends RunLogDeleteArgs>(args: Prisma.SelectSubset<T, RunLogDeleteArgs<ExtArgs>>): Prisma.Prisma__RunLogClient<runtime.Types.Result.GetResult<Prisma.$RunLogPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one RunLog.
     * @param {RunLogUpdateArgs} args - Arguments to update one RunLog.
     * @example
     * // Update one RunLog
     * const runLog = await prisma.runLog.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends RunLogUpdateArgs>(args: Prisma.SelectSubset<T, RunLogUpdateArgs<ExtArgs>>): Prisma.Prisma__RunLogClient<runtime.Types.Result.GetResult<Prisma.$RunLogPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more RunLogs.
     * @param {RunLogDeleteManyArgs} args - Arguments to filter RunLogs to delete.
     * @example
     * // Delete a few RunLogs
     * const { count } = await prisma.runLog.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends RunLogDeleteManyArgs>(args?: Prisma.SelectSubset<T, RunLogDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more RunLogs.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RunLogUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many RunLogs
     * const runLog = await prisma.runLog.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends RunLogUpdateManyArgs>(args: Prisma.SelectSubset<T, RunLogUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more RunLogs and returns the data updated in the database.
     * @param {RunLogUpdateManyAndReturnArgs} args - Arguments to update many RunLogs.
     * @example
     * // Update many RunLogs
     * const runLog = await prisma.runLog.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more RunLogs and only return the `runId`
     * const runLogWithRunIdOnly = await prisma.runLog.updateManyAndReturn({
     *   select: { runId: true },
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
    updateManyAndReturn<T extends RunLogUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, RunLogUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RunLogPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one RunLog.
     * @param {RunLogUpsertArgs} args - Arguments to update or create a RunLog.
     * @example
     * // Update or create a RunLog
     * const runLog = await prisma.runLog.upsert({
     *   create: {
     *     // ... data to create a RunLog
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the RunLog we want to update
     *   }
     * })
     */
    upsert<T extends RunLogUpsertArgs>(args: Prisma.SelectSubset<T, RunLogUpsertArgs<ExtArgs>>): Prisma.Prisma__RunLogClient<runtime.Types.Result.GetResult<Prisma.$RunLogPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of RunLogs.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RunLogCountArgs} args - Arguments to filter RunLogs to count.
     * @example
     * // Count the number of RunLogs
     * const count = await prisma.runLog.count({
     *   where: {
     *     // ... the filter for the RunLogs we want to count
     *   }
     * })
    **/
    count<T extends RunLogCountArgs>(args?: Prisma.Subset<T, RunLogCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], RunLogCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a RunLog.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RunLogAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends RunLogAggregateArgs>(args: Prisma.Subset<T, RunLogAggregateArgs>): Prisma.PrismaPromise<GetRunLogAggregateType<T>>;
    /**
     * Group by RunLog.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RunLogGroupByArgs} args - Group by arguments.
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
    groupBy<T extends RunLogGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: RunLogGroupByArgs['orderBy'];
    } : {
        orderBy?: RunLogGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, RunLogGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetRunLogGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the RunLog model
     */
    readonly fields: RunLogFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for RunLog.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__RunLogClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    run<T extends Prisma.RunDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.RunDefaultArgs<ExtArgs>>): Prisma.Prisma__RunClient<runtime.Types.Result.GetResult<Prisma.$RunPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the RunLog model
 */
export interface RunLogFieldRefs {
    readonly runId: Prisma.FieldRef<"RunLog", 'String'>;
    readonly seq: Prisma.FieldRef<"RunLog", 'Int'>;
    readonly at: Prisma.FieldRef<"RunLog", 'DateTime'>;
    readonly level: Prisma.FieldRef<"RunLog", 'String'>;
    readonly message: Prisma.FieldRef<"RunLog", 'String'>;
}
/**
 * RunLog findUnique
 */
export type RunLogFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which RunLog to fetch.
     */
    where: Prisma.RunLogWhereUniqueInput;
};
/**
 * RunLog findUniqueOrThrow
 */
export type RunLogFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which RunLog to fetch.
     */
    where: Prisma.RunLogWhereUniqueInput;
};
/**
 * RunLog findFirst
 */
export type RunLogFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which RunLog to fetch.
     */
    where?: Prisma.RunLogWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of RunLogs to fetch.
     */
    orderBy?: Prisma.RunLogOrderByWithRelationInput | Prisma.RunLogOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for RunLogs.
     */
    cursor?: Prisma.RunLogWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` RunLogs from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` RunLogs.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of RunLogs.
     */
    distinct?: Prisma.RunLogScalarFieldEnum | Prisma.RunLogScalarFieldEnum[];
};
/**
 * RunLog findFirstOrThrow
 */
export type RunLogFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which RunLog to fetch.
     */
    where?: Prisma.RunLogWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of RunLogs to fetch.
     */
    orderBy?: Prisma.RunLogOrderByWithRelationInput | Prisma.RunLogOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for RunLogs.
     */
    cursor?: Prisma.RunLogWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` RunLogs from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` RunLogs.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of RunLogs.
     */
    distinct?: Prisma.RunLogScalarFieldEnum | Prisma.RunLogScalarFieldEnum[];
};
/**
 * RunLog findMany
 */
export type RunLogFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which RunLogs to fetch.
     */
    where?: Prisma.RunLogWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of RunLogs to fetch.
     */
    orderBy?: Prisma.RunLogOrderByWithRelationInput | Prisma.RunLogOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing RunLogs.
     */
    cursor?: Prisma.RunLogWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` RunLogs from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` RunLogs.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of RunLogs.
     */
    distinct?: Prisma.RunLogScalarFieldEnum | Prisma.RunLogScalarFieldEnum[];
};
/**
 * RunLog create
 */
export type RunLogCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to create a RunLog.
     */
    data: Prisma.XOR<Prisma.RunLogCreateInput, Prisma.RunLogUncheckedCreateInput>;
};
/**
 * RunLog createMany
 */
export type RunLogCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many RunLogs.
     */
    data: Prisma.RunLogCreateManyInput | Prisma.RunLogCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * RunLog createManyAndReturn
 */
export type RunLogCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RunLog
     */
    select?: Prisma.RunLogSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the RunLog
     */
    omit?: Prisma.RunLogOmit<ExtArgs> | null;
    /**
     * The data used to create many RunLogs.
     */
    data: Prisma.RunLogCreateManyInput | Prisma.RunLogCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RunLogIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * RunLog update
 */
export type RunLogUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to update a RunLog.
     */
    data: Prisma.XOR<Prisma.RunLogUpdateInput, Prisma.RunLogUncheckedUpdateInput>;
    /**
     * Choose, which RunLog to update.
     */
    where: Prisma.RunLogWhereUniqueInput;
};
/**
 * RunLog updateMany
 */
export type RunLogUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update RunLogs.
     */
    data: Prisma.XOR<Prisma.RunLogUpdateManyMutationInput, Prisma.RunLogUncheckedUpdateManyInput>;
    /**
     * Filter which RunLogs to update
     */
    where?: Prisma.RunLogWhereInput;
    /**
     * Limit how many RunLogs to update.
     */
    limit?: number;
};
/**
 * RunLog updateManyAndReturn
 */
export type RunLogUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RunLog
     */
    select?: Prisma.RunLogSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the RunLog
     */
    omit?: Prisma.RunLogOmit<ExtArgs> | null;
    /**
     * The data used to update RunLogs.
     */
    data: Prisma.XOR<Prisma.RunLogUpdateManyMutationInput, Prisma.RunLogUncheckedUpdateManyInput>;
    /**
     * Filter which RunLogs to update
     */
    where?: Prisma.RunLogWhereInput;
    /**
     * Limit how many RunLogs to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RunLogIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * RunLog upsert
 */
export type RunLogUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The filter to search for the RunLog to update in case it exists.
     */
    where: Prisma.RunLogWhereUniqueInput;
    /**
     * In case the RunLog found by the `where` argument doesn't exist, create a new RunLog with this data.
     */
    create: Prisma.XOR<Prisma.RunLogCreateInput, Prisma.RunLogUncheckedCreateInput>;
    /**
     * In case the RunLog was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.RunLogUpdateInput, Prisma.RunLogUncheckedUpdateInput>;
};
/**
 * RunLog delete
 */
export type RunLogDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter which RunLog to delete.
     */
    where: Prisma.RunLogWhereUniqueInput;
};
/**
 * RunLog deleteMany
 */
export type RunLogDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which RunLogs to delete
     */
    where?: Prisma.RunLogWhereInput;
    /**
     * Limit how many RunLogs to delete.
     */
    limit?: number;
};
/**
 * RunLog without action
 */
export type RunLogDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
};
