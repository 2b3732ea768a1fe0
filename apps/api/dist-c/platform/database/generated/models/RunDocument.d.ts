import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.ts";
/**
 * Model RunDocument
 * What a run did with one document: all of it or nothing.
 */
export type RunDocumentModel = runtime.Types.Result.DefaultSelection<Prisma.$RunDocumentPayload>;
export type AggregateRunDocument = {
    _count: RunDocumentCountAggregateOutputType | null;
    _avg: RunDocumentAvgAggregateOutputType | null;
    _sum: RunDocumentSumAggregateOutputType | null;
    _min: RunDocumentMinAggregateOutputType | null;
    _max: RunDocumentMaxAggregateOutputType | null;
};
export type RunDocumentAvgAggregateOutputType = {
    read: number | null;
    inserted: number | null;
    revised: number | null;
    unchanged: number | null;
    rejected: number | null;
};
export type RunDocumentSumAggregateOutputType = {
    read: number | null;
    inserted: number | null;
    revised: number | null;
    unchanged: number | null;
    rejected: number | null;
};
export type RunDocumentMinAggregateOutputType = {
    runId: string | null;
    documentId: string | null;
    read: number | null;
    inserted: number | null;
    revised: number | null;
    unchanged: number | null;
    rejected: number | null;
};
export type RunDocumentMaxAggregateOutputType = {
    runId: string | null;
    documentId: string | null;
    read: number | null;
    inserted: number | null;
    revised: number | null;
    unchanged: number | null;
    rejected: number | null;
};
export type RunDocumentCountAggregateOutputType = {
    runId: number;
    documentId: number;
    read: number;
    inserted: number;
    revised: number;
    unchanged: number;
    rejected: number;
    _all: number;
};
export type RunDocumentAvgAggregateInputType = {
    read?: true;
    inserted?: true;
    revised?: true;
    unchanged?: true;
    rejected?: true;
};
export type RunDocumentSumAggregateInputType = {
    read?: true;
    inserted?: true;
    revised?: true;
    unchanged?: true;
    rejected?: true;
};
export type RunDocumentMinAggregateInputType = {
    runId?: true;
    documentId?: true;
    read?: true;
    inserted?: true;
    revised?: true;
    unchanged?: true;
    rejected?: true;
};
export type RunDocumentMaxAggregateInputType = {
    runId?: true;
    documentId?: true;
    read?: true;
    inserted?: true;
    revised?: true;
    unchanged?: true;
    rejected?: true;
};
export type RunDocumentCountAggregateInputType = {
    runId?: true;
    documentId?: true;
    read?: true;
    inserted?: true;
    revised?: true;
    unchanged?: true;
    rejected?: true;
    _all?: true;
};
export type RunDocumentAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which RunDocument to aggregate.
     */
    where?: Prisma.RunDocumentWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of RunDocuments to fetch.
     */
    orderBy?: Prisma.RunDocumentOrderByWithRelationInput | Prisma.RunDocumentOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.RunDocumentWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` RunDocuments from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` RunDocuments.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned RunDocuments
    **/
    _count?: true | RunDocumentCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: RunDocumentAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: RunDocumentSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: RunDocumentMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: RunDocumentMaxAggregateInputType;
};
export type GetRunDocumentAggregateType<T extends RunDocumentAggregateArgs> = {
    [P in keyof T & keyof AggregateRunDocument]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateRunDocument[P]> : Prisma.GetScalarType<T[P], AggregateRunDocument[P]>;
};
export type RunDocumentGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.RunDocumentWhereInput;
    orderBy?: Prisma.RunDocumentOrderByWithAggregationInput | Prisma.RunDocumentOrderByWithAggregationInput[];
    by: Prisma.RunDocumentScalarFieldEnum[] | Prisma.RunDocumentScalarFieldEnum;
    having?: Prisma.RunDocumentScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: RunDocumentCountAggregateInputType | true;
    _avg?: RunDocumentAvgAggregateInputType;
    _sum?: RunDocumentSumAggregateInputType;
    _min?: RunDocumentMinAggregateInputType;
    _max?: RunDocumentMaxAggregateInputType;
};
export type RunDocumentGroupByOutputType = {
    runId: string;
    documentId: string;
    read: number;
    inserted: number;
    revised: number;
    unchanged: number;
    rejected: number;
    _count: RunDocumentCountAggregateOutputType | null;
    _avg: RunDocumentAvgAggregateOutputType | null;
    _sum: RunDocumentSumAggregateOutputType | null;
    _min: RunDocumentMinAggregateOutputType | null;
    _max: RunDocumentMaxAggregateOutputType | null;
};
export type GetRunDocumentGroupByPayload<T extends RunDocumentGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<RunDocumentGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof RunDocumentGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], RunDocumentGroupByOutputType[P]> : Prisma.GetScalarType<T[P], RunDocumentGroupByOutputType[P]>;
}>>;
export type RunDocumentWhereInput = {
    AND?: Prisma.RunDocumentWhereInput | Prisma.RunDocumentWhereInput[];
    OR?: Prisma.RunDocumentWhereInput[];
    NOT?: Prisma.RunDocumentWhereInput | Prisma.RunDocumentWhereInput[];
    runId?: Prisma.UuidFilter<"RunDocument"> | string;
    documentId?: Prisma.UuidFilter<"RunDocument"> | string;
    read?: Prisma.IntFilter<"RunDocument"> | number;
    inserted?: Prisma.IntFilter<"RunDocument"> | number;
    revised?: Prisma.IntFilter<"RunDocument"> | number;
    unchanged?: Prisma.IntFilter<"RunDocument"> | number;
    rejected?: Prisma.IntFilter<"RunDocument"> | number;
    run?: Prisma.XOR<Prisma.RunScalarRelationFilter, Prisma.RunWhereInput>;
    document?: Prisma.XOR<Prisma.DocumentScalarRelationFilter, Prisma.DocumentWhereInput>;
};
export type RunDocumentOrderByWithRelationInput = {
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    read?: Prisma.SortOrder;
    inserted?: Prisma.SortOrder;
    revised?: Prisma.SortOrder;
    unchanged?: Prisma.SortOrder;
    rejected?: Prisma.SortOrder;
    run?: Prisma.RunOrderByWithRelationInput;
    document?: Prisma.DocumentOrderByWithRelationInput;
};
export type RunDocumentWhereUniqueInput = Prisma.AtLeast<{
    runId_documentId?: Prisma.RunDocumentRunIdDocumentIdCompoundUniqueInput;
    AND?: Prisma.RunDocumentWhereInput | Prisma.RunDocumentWhereInput[];
    OR?: Prisma.RunDocumentWhereInput[];
    NOT?: Prisma.RunDocumentWhereInput | Prisma.RunDocumentWhereInput[];
    runId?: Prisma.UuidFilter<"RunDocument"> | string;
    documentId?: Prisma.UuidFilter<"RunDocument"> | string;
    read?: Prisma.IntFilter<"RunDocument"> | number;
    inserted?: Prisma.IntFilter<"RunDocument"> | number;
    revised?: Prisma.IntFilter<"RunDocument"> | number;
    unchanged?: Prisma.IntFilter<"RunDocument"> | number;
    rejected?: Prisma.IntFilter<"RunDocument"> | number;
    run?: Prisma.XOR<Prisma.RunScalarRelationFilter, Prisma.RunWhereInput>;
    document?: Prisma.XOR<Prisma.DocumentScalarRelationFilter, Prisma.DocumentWhereInput>;
}, "runId_documentId">;
export type RunDocumentOrderByWithAggregationInput = {
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    read?: Prisma.SortOrder;
    inserted?: Prisma.SortOrder;
    revised?: Prisma.SortOrder;
    unchanged?: Prisma.SortOrder;
    rejected?: Prisma.SortOrder;
    _count?: Prisma.RunDocumentCountOrderByAggregateInput;
    _avg?: Prisma.RunDocumentAvgOrderByAggregateInput;
    _max?: Prisma.RunDocumentMaxOrderByAggregateInput;
    _min?: Prisma.RunDocumentMinOrderByAggregateInput;
    _sum?: Prisma.RunDocumentSumOrderByAggregateInput;
};
export type RunDocumentScalarWhereWithAggregatesInput = {
    AND?: Prisma.RunDocumentScalarWhereWithAggregatesInput | Prisma.RunDocumentScalarWhereWithAggregatesInput[];
    OR?: Prisma.RunDocumentScalarWhereWithAggregatesInput[];
    NOT?: Prisma.RunDocumentScalarWhereWithAggregatesInput | Prisma.RunDocumentScalarWhereWithAggregatesInput[];
    runId?: Prisma.UuidWithAggregatesFilter<"RunDocument"> | string;
    documentId?: Prisma.UuidWithAggregatesFilter<"RunDocument"> | string;
    read?: Prisma.IntWithAggregatesFilter<"RunDocument"> | number;
    inserted?: Prisma.IntWithAggregatesFilter<"RunDocument"> | number;
    revised?: Prisma.IntWithAggregatesFilter<"RunDocument"> | number;
    unchanged?: Prisma.IntWithAggregatesFilter<"RunDocument"> | number;
    rejected?: Prisma.IntWithAggregatesFilter<"RunDocument"> | number;
};
export type RunDocumentCreateInput = {
    read: number;
    inserted: number;
    revised: number;
    unchanged: number;
    rejected: number;
    run: Prisma.RunCreateNestedOneWithoutDocumentsInput;
    document: Prisma.DocumentCreateNestedOneWithoutRunsInput;
};
export type RunDocumentUncheckedCreateInput = {
    runId: string;
    documentId: string;
    read: number;
    inserted: number;
    revised: number;
    unchanged: number;
    rejected: number;
};
export type RunDocumentUpdateInput = {
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
    run?: Prisma.RunUpdateOneRequiredWithoutDocumentsNestedInput;
    document?: Prisma.DocumentUpdateOneRequiredWithoutRunsNestedInput;
};
export type RunDocumentUncheckedUpdateInput = {
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type RunDocumentCreateManyInput = {
    runId: string;
    documentId: string;
    read: number;
    inserted: number;
    revised: number;
    unchanged: number;
    rejected: number;
};
export type RunDocumentUpdateManyMutationInput = {
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type RunDocumentUncheckedUpdateManyInput = {
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type RunDocumentListRelationFilter = {
    every?: Prisma.RunDocumentWhereInput;
    some?: Prisma.RunDocumentWhereInput;
    none?: Prisma.RunDocumentWhereInput;
};
export type RunDocumentOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type RunDocumentRunIdDocumentIdCompoundUniqueInput = {
    runId: string;
    documentId: string;
};
export type RunDocumentCountOrderByAggregateInput = {
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    read?: Prisma.SortOrder;
    inserted?: Prisma.SortOrder;
    revised?: Prisma.SortOrder;
    unchanged?: Prisma.SortOrder;
    rejected?: Prisma.SortOrder;
};
export type RunDocumentAvgOrderByAggregateInput = {
    read?: Prisma.SortOrder;
    inserted?: Prisma.SortOrder;
    revised?: Prisma.SortOrder;
    unchanged?: Prisma.SortOrder;
    rejected?: Prisma.SortOrder;
};
export type RunDocumentMaxOrderByAggregateInput = {
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    read?: Prisma.SortOrder;
    inserted?: Prisma.SortOrder;
    revised?: Prisma.SortOrder;
    unchanged?: Prisma.SortOrder;
    rejected?: Prisma.SortOrder;
};
export type RunDocumentMinOrderByAggregateInput = {
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    read?: Prisma.SortOrder;
    inserted?: Prisma.SortOrder;
    revised?: Prisma.SortOrder;
    unchanged?: Prisma.SortOrder;
    rejected?: Prisma.SortOrder;
};
export type RunDocumentSumOrderByAggregateInput = {
    read?: Prisma.SortOrder;
    inserted?: Prisma.SortOrder;
    revised?: Prisma.SortOrder;
    unchanged?: Prisma.SortOrder;
    rejected?: Prisma.SortOrder;
};
export type RunDocumentCreateNestedManyWithoutDocumentInput = {
    create?: Prisma.XOR<Prisma.RunDocumentCreateWithoutDocumentInput, Prisma.RunDocumentUncheckedCreateWithoutDocumentInput> | Prisma.RunDocumentCreateWithoutDocumentInput[] | Prisma.RunDocumentUncheckedCreateWithoutDocumentInput[];
    connectOrCreate?: Prisma.RunDocumentCreateOrConnectWithoutDocumentInput | Prisma.RunDocumentCreateOrConnectWithoutDocumentInput[];
    createMany?: Prisma.RunDocumentCreateManyDocumentInputEnvelope;
    connect?: Prisma.RunDocumentWhereUniqueInput | Prisma.RunDocumentWhereUniqueInput[];
};
export type RunDocumentUncheckedCreateNestedManyWithoutDocumentInput = {
    create?: Prisma.XOR<Prisma.RunDocumentCreateWithoutDocumentInput, Prisma.RunDocumentUncheckedCreateWithoutDocumentInput> | Prisma.RunDocumentCreateWithoutDocumentInput[] | Prisma.RunDocumentUncheckedCreateWithoutDocumentInput[];
    connectOrCreate?: Prisma.RunDocumentCreateOrConnectWithoutDocumentInput | Prisma.RunDocumentCreateOrConnectWithoutDocumentInput[];
    createMany?: Prisma.RunDocumentCreateManyDocumentInputEnvelope;
    connect?: Prisma.RunDocumentWhereUniqueInput | Prisma.RunDocumentWhereUniqueInput[];
};
export type RunDocumentUpdateManyWithoutDocumentNestedInput = {
    create?: Prisma.XOR<Prisma.RunDocumentCreateWithoutDocumentInput, Prisma.RunDocumentUncheckedCreateWithoutDocumentInput> | Prisma.RunDocumentCreateWithoutDocumentInput[] | Prisma.RunDocumentUncheckedCreateWithoutDocumentInput[];
    connectOrCreate?: Prisma.RunDocumentCreateOrConnectWithoutDocumentInput | Prisma.RunDocumentCreateOrConnectWithoutDocumentInput[];
    upsert?: Prisma.RunDocumentUpsertWithWhereUniqueWithoutDocumentInput | Prisma.RunDocumentUpsertWithWhereUniqueWithoutDocumentInput[];
    createMany?: Prisma.RunDocumentCreateManyDocumentInputEnvelope;
    set?: Prisma.RunDocumentWhereUniqueInput | Prisma.RunDocumentWhereUniqueInput[];
    disconnect?: Prisma.RunDocumentWhereUniqueInput | Prisma.RunDocumentWhereUniqueInput[];
    delete?: Prisma.RunDocumentWhereUniqueInput | Prisma.RunDocumentWhereUniqueInput[];
    connect?: Prisma.RunDocumentWhereUniqueInput | Prisma.RunDocumentWhereUniqueInput[];
    update?: Prisma.RunDocumentUpdateWithWhereUniqueWithoutDocumentInput | Prisma.RunDocumentUpdateWithWhereUniqueWithoutDocumentInput[];
    updateMany?: Prisma.RunDocumentUpdateManyWithWhereWithoutDocumentInput | Prisma.RunDocumentUpdateManyWithWhereWithoutDocumentInput[];
    deleteMany?: Prisma.RunDocumentScalarWhereInput | Prisma.RunDocumentScalarWhereInput[];
};
export type RunDocumentUncheckedUpdateManyWithoutDocumentNestedInput = {
    create?: Prisma.XOR<Prisma.RunDocumentCreateWithoutDocumentInput, Prisma.RunDocumentUncheckedCreateWithoutDocumentInput> | Prisma.RunDocumentCreateWithoutDocumentInput[] | Prisma.RunDocumentUncheckedCreateWithoutDocumentInput[];
    connectOrCreate?: Prisma.RunDocumentCreateOrConnectWithoutDocumentInput | Prisma.RunDocumentCreateOrConnectWithoutDocumentInput[];
    upsert?: Prisma.RunDocumentUpsertWithWhereUniqueWithoutDocumentInput | Prisma.RunDocumentUpsertWithWhereUniqueWithoutDocumentInput[];
    createMany?: Prisma.RunDocumentCreateManyDocumentInputEnvelope;
    set?: Prisma.RunDocumentWhereUniqueInput | Prisma.RunDocumentWhereUniqueInput[];
    disconnect?: Prisma.RunDocumentWhereUniqueInput | Prisma.RunDocumentWhereUniqueInput[];
    delete?: Prisma.RunDocumentWhereUniqueInput | Prisma.RunDocumentWhereUniqueInput[];
    connect?: Prisma.RunDocumentWhereUniqueInput | Prisma.RunDocumentWhereUniqueInput[];
    update?: Prisma.RunDocumentUpdateWithWhereUniqueWithoutDocumentInput | Prisma.RunDocumentUpdateWithWhereUniqueWithoutDocumentInput[];
    updateMany?: Prisma.RunDocumentUpdateManyWithWhereWithoutDocumentInput | Prisma.RunDocumentUpdateManyWithWhereWithoutDocumentInput[];
    deleteMany?: Prisma.RunDocumentScalarWhereInput | Prisma.RunDocumentScalarWhereInput[];
};
export type RunDocumentCreateNestedManyWithoutRunInput = {
    create?: Prisma.XOR<Prisma.RunDocumentCreateWithoutRunInput, Prisma.RunDocumentUncheckedCreateWithoutRunInput> | Prisma.RunDocumentCreateWithoutRunInput[] | Prisma.RunDocumentUncheckedCreateWithoutRunInput[];
    connectOrCreate?: Prisma.RunDocumentCreateOrConnectWithoutRunInput | Prisma.RunDocumentCreateOrConnectWithoutRunInput[];
    createMany?: Prisma.RunDocumentCreateManyRunInputEnvelope;
    connect?: Prisma.RunDocumentWhereUniqueInput | Prisma.RunDocumentWhereUniqueInput[];
};
export type RunDocumentUncheckedCreateNestedManyWithoutRunInput = {
    create?: Prisma.XOR<Prisma.RunDocumentCreateWithoutRunInput, Prisma.RunDocumentUncheckedCreateWithoutRunInput> | Prisma.RunDocumentCreateWithoutRunInput[] | Prisma.RunDocumentUncheckedCreateWithoutRunInput[];
    connectOrCreate?: Prisma.RunDocumentCreateOrConnectWithoutRunInput | Prisma.RunDocumentCreateOrConnectWithoutRunInput[];
    createMany?: Prisma.RunDocumentCreateManyRunInputEnvelope;
    connect?: Prisma.RunDocumentWhereUniqueInput | Prisma.RunDocumentWhereUniqueInput[];
};
export type RunDocumentUpdateManyWithoutRunNestedInput = {
    create?: Prisma.XOR<Prisma.RunDocumentCreateWithoutRunInput, Prisma.RunDocumentUncheckedCreateWithoutRunInput> | Prisma.RunDocumentCreateWithoutRunInput[] | Prisma.RunDocumentUncheckedCreateWithoutRunInput[];
    connectOrCreate?: Prisma.RunDocumentCreateOrConnectWithoutRunInput | Prisma.RunDocumentCreateOrConnectWithoutRunInput[];
    upsert?: Prisma.RunDocumentUpsertWithWhereUniqueWithoutRunInput | Prisma.RunDocumentUpsertWithWhereUniqueWithoutRunInput[];
    createMany?: Prisma.RunDocumentCreateManyRunInputEnvelope;
    set?: Prisma.RunDocumentWhereUniqueInput | Prisma.RunDocumentWhereUniqueInput[];
    disconnect?: Prisma.RunDocumentWhereUniqueInput | Prisma.RunDocumentWhereUniqueInput[];
    delete?: Prisma.RunDocumentWhereUniqueInput | Prisma.RunDocumentWhereUniqueInput[];
    connect?: Prisma.RunDocumentWhereUniqueInput | Prisma.RunDocumentWhereUniqueInput[];
    update?: Prisma.RunDocumentUpdateWithWhereUniqueWithoutRunInput | Prisma.RunDocumentUpdateWithWhereUniqueWithoutRunInput[];
    updateMany?: Prisma.RunDocumentUpdateManyWithWhereWithoutRunInput | Prisma.RunDocumentUpdateManyWithWhereWithoutRunInput[];
    deleteMany?: Prisma.RunDocumentScalarWhereInput | Prisma.RunDocumentScalarWhereInput[];
};
export type RunDocumentUncheckedUpdateManyWithoutRunNestedInput = {
    create?: Prisma.XOR<Prisma.RunDocumentCreateWithoutRunInput, Prisma.RunDocumentUncheckedCreateWithoutRunInput> | Prisma.RunDocumentCreateWithoutRunInput[] | Prisma.RunDocumentUncheckedCreateWithoutRunInput[];
    connectOrCreate?: Prisma.RunDocumentCreateOrConnectWithoutRunInput | Prisma.RunDocumentCreateOrConnectWithoutRunInput[];
    upsert?: Prisma.RunDocumentUpsertWithWhereUniqueWithoutRunInput | Prisma.RunDocumentUpsertWithWhereUniqueWithoutRunInput[];
    createMany?: Prisma.RunDocumentCreateManyRunInputEnvelope;
    set?: Prisma.RunDocumentWhereUniqueInput | Prisma.RunDocumentWhereUniqueInput[];
    disconnect?: Prisma.RunDocumentWhereUniqueInput | Prisma.RunDocumentWhereUniqueInput[];
    delete?: Prisma.RunDocumentWhereUniqueInput | Prisma.RunDocumentWhereUniqueInput[];
    connect?: Prisma.RunDocumentWhereUniqueInput | Prisma.RunDocumentWhereUniqueInput[];
    update?: Prisma.RunDocumentUpdateWithWhereUniqueWithoutRunInput | Prisma.RunDocumentUpdateWithWhereUniqueWithoutRunInput[];
    updateMany?: Prisma.RunDocumentUpdateManyWithWhereWithoutRunInput | Prisma.RunDocumentUpdateManyWithWhereWithoutRunInput[];
    deleteMany?: Prisma.RunDocumentScalarWhereInput | Prisma.RunDocumentScalarWhereInput[];
};
export type RunDocumentCreateWithoutDocumentInput = {
    read: number;
    inserted: number;
    revised: number;
    unchanged: number;
    rejected: number;
    run: Prisma.RunCreateNestedOneWithoutDocumentsInput;
};
export type RunDocumentUncheckedCreateWithoutDocumentInput = {
    runId: string;
    read: number;
    inserted: number;
    revised: number;
    unchanged: number;
    rejected: number;
};
export type RunDocumentCreateOrConnectWithoutDocumentInput = {
    where: Prisma.RunDocumentWhereUniqueInput;
    create: Prisma.XOR<Prisma.RunDocumentCreateWithoutDocumentInput, Prisma.RunDocumentUncheckedCreateWithoutDocumentInput>;
};
export type RunDocumentCreateManyDocumentInputEnvelope = {
    data: Prisma.RunDocumentCreateManyDocumentInput | Prisma.RunDocumentCreateManyDocumentInput[];
    skipDuplicates?: boolean;
};
export type RunDocumentUpsertWithWhereUniqueWithoutDocumentInput = {
    where: Prisma.RunDocumentWhereUniqueInput;
    update: Prisma.XOR<Prisma.RunDocumentUpdateWithoutDocumentInput, Prisma.RunDocumentUncheckedUpdateWithoutDocumentInput>;
    create: Prisma.XOR<Prisma.RunDocumentCreateWithoutDocumentInput, Prisma.RunDocumentUncheckedCreateWithoutDocumentInput>;
};
export type RunDocumentUpdateWithWhereUniqueWithoutDocumentInput = {
    where: Prisma.RunDocumentWhereUniqueInput;
    data: Prisma.XOR<Prisma.RunDocumentUpdateWithoutDocumentInput, Prisma.RunDocumentUncheckedUpdateWithoutDocumentInput>;
};
export type RunDocumentUpdateManyWithWhereWithoutDocumentInput = {
    where: Prisma.RunDocumentScalarWhereInput;
    data: Prisma.XOR<Prisma.RunDocumentUpdateManyMutationInput, Prisma.RunDocumentUncheckedUpdateManyWithoutDocumentInput>;
};
export type RunDocumentScalarWhereInput = {
    AND?: Prisma.RunDocumentScalarWhereInput | Prisma.RunDocumentScalarWhereInput[];
    OR?: Prisma.RunDocumentScalarWhereInput[];
    NOT?: Prisma.RunDocumentScalarWhereInput | Prisma.RunDocumentScalarWhereInput[];
    runId?: Prisma.UuidFilter<"RunDocument"> | string;
    documentId?: Prisma.UuidFilter<"RunDocument"> | string;
    read?: Prisma.IntFilter<"RunDocument"> | number;
    inserted?: Prisma.IntFilter<"RunDocument"> | number;
    revised?: Prisma.IntFilter<"RunDocument"> | number;
    unchanged?: Prisma.IntFilter<"RunDocument"> | number;
    rejected?: Prisma.IntFilter<"RunDocument"> | number;
};
export type RunDocumentCreateWithoutRunInput = {
    read: number;
    inserted: number;
    revised: number;
    unchanged: number;
    rejected: number;
    document: Prisma.DocumentCreateNestedOneWithoutRunsInput;
};
export type RunDocumentUncheckedCreateWithoutRunInput = {
    documentId: string;
    read: number;
    inserted: number;
    revised: number;
    unchanged: number;
    rejected: number;
};
export type RunDocumentCreateOrConnectWithoutRunInput = {
    where: Prisma.RunDocumentWhereUniqueInput;
    create: Prisma.XOR<Prisma.RunDocumentCreateWithoutRunInput, Prisma.RunDocumentUncheckedCreateWithoutRunInput>;
};
export type RunDocumentCreateManyRunInputEnvelope = {
    data: Prisma.RunDocumentCreateManyRunInput | Prisma.RunDocumentCreateManyRunInput[];
    skipDuplicates?: boolean;
};
export type RunDocumentUpsertWithWhereUniqueWithoutRunInput = {
    where: Prisma.RunDocumentWhereUniqueInput;
    update: Prisma.XOR<Prisma.RunDocumentUpdateWithoutRunInput, Prisma.RunDocumentUncheckedUpdateWithoutRunInput>;
    create: Prisma.XOR<Prisma.RunDocumentCreateWithoutRunInput, Prisma.RunDocumentUncheckedCreateWithoutRunInput>;
};
export type RunDocumentUpdateWithWhereUniqueWithoutRunInput = {
    where: Prisma.RunDocumentWhereUniqueInput;
    data: Prisma.XOR<Prisma.RunDocumentUpdateWithoutRunInput, Prisma.RunDocumentUncheckedUpdateWithoutRunInput>;
};
export type RunDocumentUpdateManyWithWhereWithoutRunInput = {
    where: Prisma.RunDocumentScalarWhereInput;
    data: Prisma.XOR<Prisma.RunDocumentUpdateManyMutationInput, Prisma.RunDocumentUncheckedUpdateManyWithoutRunInput>;
};
export type RunDocumentCreateManyDocumentInput = {
    runId: string;
    read: number;
    inserted: number;
    revised: number;
    unchanged: number;
    rejected: number;
};
export type RunDocumentUpdateWithoutDocumentInput = {
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
    run?: Prisma.RunUpdateOneRequiredWithoutDocumentsNestedInput;
};
export type RunDocumentUncheckedUpdateWithoutDocumentInput = {
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type RunDocumentUncheckedUpdateManyWithoutDocumentInput = {
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type RunDocumentCreateManyRunInput = {
    documentId: string;
    read: number;
    inserted: number;
    revised: number;
    unchanged: number;
    rejected: number;
};
export type RunDocumentUpdateWithoutRunInput = {
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
    document?: Prisma.DocumentUpdateOneRequiredWithoutRunsNestedInput;
};
export type RunDocumentUncheckedUpdateWithoutRunInput = {
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type RunDocumentUncheckedUpdateManyWithoutRunInput = {
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    read?: Prisma.IntFieldUpdateOperationsInput | number;
    inserted?: Prisma.IntFieldUpdateOperationsInput | number;
    revised?: Prisma.IntFieldUpdateOperationsInput | number;
    unchanged?: Prisma.IntFieldUpdateOperationsInput | number;
    rejected?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type RunDocumentSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    runId?: boolean;
    documentId?: boolean;
    read?: boolean;
    inserted?: boolean;
    revised?: boolean;
    unchanged?: boolean;
    rejected?: boolean;
    run?: boolean | Prisma.RunDefaultArgs<ExtArgs>;
    document?: boolean | Prisma.DocumentDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["runDocument"]>;
export type RunDocumentSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    runId?: boolean;
    documentId?: boolean;
    read?: boolean;
    inserted?: boolean;
    revised?: boolean;
    unchanged?: boolean;
    rejected?: boolean;
    run?: boolean | Prisma.RunDefaultArgs<ExtArgs>;
    document?: boolean | Prisma.DocumentDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["runDocument"]>;
export type RunDocumentSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    runId?: boolean;
    documentId?: boolean;
    read?: boolean;
    inserted?: boolean;
    revised?: boolean;
    unchanged?: boolean;
    rejected?: boolean;
    run?: boolean | Prisma.RunDefaultArgs<ExtArgs>;
    document?: boolean | Prisma.DocumentDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["runDocument"]>;
export type RunDocumentSelectScalar = {
    runId?: boolean;
    documentId?: boolean;
    read?: boolean;
    inserted?: boolean;
    revised?: boolean;
    unchanged?: boolean;
    rejected?: boolean;
};
export type RunDocumentOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"runId" | "documentId" | "read" | "inserted" | "revised" | "unchanged" | "rejected", ExtArgs["result"]["runDocument"]>;
export type RunDocumentInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    run?: boolean | Prisma.RunDefaultArgs<ExtArgs>;
    document?: boolean | Prisma.DocumentDefaultArgs<ExtArgs>;
};
export type RunDocumentIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    run?: boolean | Prisma.RunDefaultArgs<ExtArgs>;
    document?: boolean | Prisma.DocumentDefaultArgs<ExtArgs>;
};
export type RunDocumentIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    run?: boolean | Prisma.RunDefaultArgs<ExtArgs>;
    document?: boolean | Prisma.DocumentDefaultArgs<ExtArgs>;
};
export type $RunDocumentPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "RunDocument";
    objects: {
        run: Prisma.$RunPayload<ExtArgs>;
        document: Prisma.$DocumentPayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        runId: string;
        documentId: string;
        read: number;
        inserted: number;
        revised: number;
        unchanged: number;
        rejected: number;
    }, ExtArgs["result"]["runDocument"]>;
    composites: {};
};
export type RunDocumentGetPayload<S extends boolean | null | undefined | RunDocumentDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$RunDocumentPayload, S>;
export type RunDocumentCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<RunDocumentFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: RunDocumentCountAggregateInputType | true;
};
export interface RunDocumentDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['RunDocument'];
        meta: {
            name: 'RunDocument';
        };
    };
    /**
     * Find zero or one RunDocument that matches the filter.
     * @param {RunDocumentFindUniqueArgs} args - Arguments to find a RunDocument
     * @example
     * // Get one RunDocument
     * const runDocument = await prisma.runDocument.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends RunDocumentFindUniqueArgs>(args: Prisma.SelectSubset<T, RunDocumentFindUniqueArgs<ExtArgs>>): Prisma.Prisma__RunDocumentClient<runtime.Types.Result.GetResult<Prisma.$RunDocumentPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one RunDocument that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {RunDocumentFindUniqueOrThrowArgs} args - Arguments to find a RunDocument
     * @example
     * // Get one RunDocument
     * const runDocument = await prisma.runDocument.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends RunDocumentFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, RunDocumentFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__RunDocumentClient<runtime.Types.Result.GetResult<Prisma.$RunDocumentPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first RunDocument that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RunDocumentFindFirstArgs} args - Arguments to find a RunDocument
     * @example
     * // Get one RunDocument
     * const runDocument = await prisma.runDocument.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends RunDocumentFindFirstArgs>(args?: Prisma.SelectSubset<T, RunDocumentFindFirstArgs<ExtArgs>>): Prisma.Prisma__RunDocumentClient<runtime.Types.Result.GetResult<Prisma.$RunDocumentPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first RunDocument that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RunDocumentFindFirstOrThrowArgs} args - Arguments to find a RunDocument
     * @example
     * // Get one RunDocument
     * const runDocument = await prisma.runDocument.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends RunDocumentFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, RunDocumentFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__RunDocumentClient<runtime.Types.Result.GetResult<Prisma.$RunDocumentPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more RunDocuments that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RunDocumentFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all RunDocuments
     * const runDocuments = await prisma.runDocument.findMany()
     *
     * // Get first 10 RunDocuments
     * const runDocuments = await prisma.runDocument.findMany({ take: 10 })
     *
     * // Only select the `runId`
     * const runDocumentWithRunIdOnly = await prisma.runDocument.findMany({ select: { runId: true } })
     *
     */
    findMany<T extends RunDocumentFindManyArgs>(args?: Prisma.SelectSubset<T, RunDocumentFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RunDocumentPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a RunDocument.
     * @param {RunDocumentCreateArgs} args - Arguments to create a RunDocument.
     * @example
     * // Create one RunDocument
     * const RunDocument = await prisma.runDocument.create({
     *   data: {
     *     // ... data to create a RunDocument
     *   }
     * })
     *
     */
    create<T extends RunDocumentCreateArgs>(args: Prisma.SelectSubset<T, RunDocumentCreateArgs<ExtArgs>>): Prisma.Prisma__RunDocumentClient<runtime.Types.Result.GetResult<Prisma.$RunDocumentPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many RunDocuments.
     * @param {RunDocumentCreateManyArgs} args - Arguments to create many RunDocuments.
     * @example
     * // Create many RunDocuments
     * const runDocument = await prisma.runDocument.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends RunDocumentCreateManyArgs>(args?: Prisma.SelectSubset<T, RunDocumentCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many RunDocuments and returns the data saved in the database.
     * @param {RunDocumentCreateManyAndReturnArgs} args - Arguments to create many RunDocuments.
     * @example
     * // Create many RunDocuments
     * const runDocument = await prisma.runDocument.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many RunDocuments and only return the `runId`
     * const runDocumentWithRunIdOnly = await prisma.runDocument.createManyAndReturn({
     *   select: { runId: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends RunDocumentCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, RunDocumentCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RunDocumentPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a RunDocument.
     * @param {RunDocumentDeleteArgs} args - Arguments to delete one RunDocument.
     * @example
     * // Delete one RunDocument
     * const RunDocument = await prisma.runDocument.delete({
     *   where: {
     *     // ... filter to delete one RunDocument
     *   }
     * })
     *
     */
    delete<T extends RunDocumentDeleteArgs>(args: Prisma.SelectSubset<T, RunDocumentDeleteArgs<ExtArgs>>): Prisma.Prisma__RunDocumentClient<runtime.Types.Result.GetResult<Prisma.$RunDocumentPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one RunDocument.
     * @param {RunDocumentUpdateArgs} args - Arguments to update one RunDocument.
     * @example
     * // Update one RunDocument
     * const runDocument = await prisma.runDocument.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends RunDocumentUpdateArgs>(args: Prisma.SelectSubset<T, RunDocumentUpdateArgs<ExtArgs>>): Prisma.Prisma__RunDocumentClient<runtime.Types.Result.GetResult<Prisma.$RunDocumentPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more RunDocuments.
     * @param {RunDocumentDeleteManyArgs} args - Arguments to filter RunDocuments to delete.
     * @example
     * // Delete a few RunDocuments
     * const { count } = await prisma.runDocument.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends RunDocumentDeleteManyArgs>(args?: Prisma.SelectSubset<T, RunDocumentDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more RunDocuments.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RunDocumentUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many RunDocuments
     * const runDocument = await prisma.runDocument.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends RunDocumentUpdateManyArgs>(args: Prisma.SelectSubset<T, RunDocumentUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more RunDocuments and returns the data updated in the database.
     * @param {RunDocumentUpdateManyAndReturnArgs} args - Arguments to update many RunDocuments.
     * @example
     * // Update many RunDocuments
     * const runDocument = await prisma.runDocument.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more RunDocuments and only return the `runId`
     * const runDocumentWithRunIdOnly = await prisma.runDocument.updateManyAndReturn({
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
    updateManyAndReturn<T extends RunDocumentUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, RunDocumentUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RunDocumentPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one RunDocument.
     * @param {RunDocumentUpsertArgs} args - Arguments to update or create a RunDocument.
     * @example
     * // Update or create a RunDocument
     * const runDocument = await prisma.runDocument.upsert({
     *   create: {
     *     // ... data to create a RunDocument
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the RunDocument we want to update
     *   }
     * })
     */
    upsert<T extends RunDocumentUpsertArgs>(args: Prisma.SelectSubset<T, RunDocumentUpsertArgs<ExtArgs>>): Prisma.Prisma__RunDocumentClient<runtime.Types.Result.GetResult<Prisma.$RunDocumentPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of RunDocuments.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RunDocumentCountArgs} args - Arguments to filter RunDocuments to count.
     * @example
     * // Count the number of RunDocuments
     * const count = await prisma.runDocument.count({
     *   where: {
     *     // ... the filter for the RunDocuments we want to count
     *   }
     * })
    **/
    count<T extends RunDocumentCountArgs>(args?: Prisma.Subset<T, RunDocumentCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], RunDocumentCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a RunDocument.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RunDocumentAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends RunDocumentAggregateArgs>(args: Prisma.Subset<T, RunDocumentAggregateArgs>): Prisma.PrismaPromise<GetRunDocumentAggregateType<T>>;
    /**
     * Group by RunDocument.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RunDocumentGroupByArgs} args - Group by arguments.
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
    groupBy<T extends RunDocumentGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: RunDocumentGroupByArgs['orderBy'];
    } : {
        orderBy?: RunDocumentGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, RunDocumentGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetRunDocumentGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the RunDocument model
     */
    readonly fields: RunDocumentFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for RunDocument.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__RunDocumentClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    run<T extends Prisma.RunDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.RunDefaultArgs<ExtArgs>>): Prisma.Prisma__RunClient<runtime.Types.Result.GetResult<Prisma.$RunPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    document<T extends Prisma.DocumentDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.DocumentDefaultArgs<ExtArgs>>): Prisma.Prisma__DocumentClient<runtime.Types.Result.GetResult<Prisma.$DocumentPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the RunDocument model
 */
export interface RunDocumentFieldRefs {
    readonly runId: Prisma.FieldRef<"RunDocument", 'String'>;
    readonly documentId: Prisma.FieldRef<"RunDocument", 'String'>;
    readonly read: Prisma.FieldRef<"RunDocument", 'Int'>;
    readonly inserted: Prisma.FieldRef<"RunDocument", 'Int'>;
    readonly revised: Prisma.FieldRef<"RunDocument", 'Int'>;
    readonly unchanged: Prisma.FieldRef<"RunDocument", 'Int'>;
    readonly rejected: Prisma.FieldRef<"RunDocument", 'Int'>;
}
/**
 * RunDocument findUnique
 */
export type RunDocumentFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which RunDocument to fetch.
     */
    where: Prisma.RunDocumentWhereUniqueInput;
};
/**
 * RunDocument findUniqueOrThrow
 */
export type RunDocumentFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which RunDocument to fetch.
     */
    where: Prisma.RunDocumentWhereUniqueInput;
};
/**
 * RunDocument findFirst
 */
export type RunDocumentFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which RunDocument to fetch.
     */
    where?: Prisma.RunDocumentWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of RunDocuments to fetch.
     */
    orderBy?: Prisma.RunDocumentOrderByWithRelationInput | Prisma.RunDocumentOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for RunDocuments.
     */
    cursor?: Prisma.RunDocumentWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` RunDocuments from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` RunDocuments.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of RunDocuments.
     */
    distinct?: Prisma.RunDocumentScalarFieldEnum | Prisma.RunDocumentScalarFieldEnum[];
};
/**
 * RunDocument findFirstOrThrow
 */
export type RunDocumentFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which RunDocument to fetch.
     */
    where?: Prisma.RunDocumentWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of RunDocuments to fetch.
     */
    orderBy?: Prisma.RunDocumentOrderByWithRelationInput | Prisma.RunDocumentOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for RunDocuments.
     */
    cursor?: Prisma.RunDocumentWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` RunDocuments from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` RunDocuments.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of RunDocuments.
     */
    distinct?: Prisma.RunDocumentScalarFieldEnum | Prisma.RunDocumentScalarFieldEnum[];
};
/**
 * RunDocument findMany
 */
export type RunDocumentFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which RunDocuments to fetch.
     */
    where?: Prisma.RunDocumentWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of RunDocuments to fetch.
     */
    orderBy?: Prisma.RunDocumentOrderByWithRelationInput | Prisma.RunDocumentOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing RunDocuments.
     */
    cursor?: Prisma.RunDocumentWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` RunDocuments from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` RunDocuments.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of RunDocuments.
     */
    distinct?: Prisma.RunDocumentScalarFieldEnum | Prisma.RunDocumentScalarFieldEnum[];
};
/**
 * RunDocument create
 */
export type RunDocumentCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to create a RunDocument.
     */
    data: Prisma.XOR<Prisma.RunDocumentCreateInput, Prisma.RunDocumentUncheckedCreateInput>;
};
/**
 * RunDocument createMany
 */
export type RunDocumentCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many RunDocuments.
     */
    data: Prisma.RunDocumentCreateManyInput | Prisma.RunDocumentCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * RunDocument createManyAndReturn
 */
export type RunDocumentCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RunDocument
     */
    select?: Prisma.RunDocumentSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the RunDocument
     */
    omit?: Prisma.RunDocumentOmit<ExtArgs> | null;
    /**
     * The data used to create many RunDocuments.
     */
    data: Prisma.RunDocumentCreateManyInput | Prisma.RunDocumentCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RunDocumentIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * RunDocument update
 */
export type RunDocumentUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to update a RunDocument.
     */
    data: Prisma.XOR<Prisma.RunDocumentUpdateInput, Prisma.RunDocumentUncheckedUpdateInput>;
    /**
     * Choose, which RunDocument to update.
     */
    where: Prisma.RunDocumentWhereUniqueInput;
};
/**
 * RunDocument updateMany
 */
export type RunDocumentUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update RunDocuments.
     */
    data: Prisma.XOR<Prisma.RunDocumentUpdateManyMutationInput, Prisma.RunDocumentUncheckedUpdateManyInput>;
    /**
     * Filter which RunDocuments to update
     */
    where?: Prisma.RunDocumentWhereInput;
    /**
     * Limit how many RunDocuments to update.
     */
    limit?: number;
};
/**
 * RunDocument updateManyAndReturn
 */
export type RunDocumentUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RunDocument
     */
    select?: Prisma.RunDocumentSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the RunDocument
     */
    omit?: Prisma.RunDocumentOmit<ExtArgs> | null;
    /**
     * The data used to update RunDocuments.
     */
    data: Prisma.XOR<Prisma.RunDocumentUpdateManyMutationInput, Prisma.RunDocumentUncheckedUpdateManyInput>;
    /**
     * Filter which RunDocuments to update
     */
    where?: Prisma.RunDocumentWhereInput;
    /**
     * Limit how many RunDocuments to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RunDocumentIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * RunDocument upsert
 */
export type RunDocumentUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The filter to search for the RunDocument to update in case it exists.
     */
    where: Prisma.RunDocumentWhereUniqueInput;
    /**
     * In case the RunDocument found by the `where` argument doesn't exist, create a new RunDocument with this data.
     */
    create: Prisma.XOR<Prisma.RunDocumentCreateInput, Prisma.RunDocumentUncheckedCreateInput>;
    /**
     * In case the RunDocument was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.RunDocumentUpdateInput, Prisma.RunDocumentUncheckedUpdateInput>;
};
/**
 * RunDocument delete
 */
export type RunDocumentDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter which RunDocument to delete.
     */
    where: Prisma.RunDocumentWhereUniqueInput;
};
/**
 * RunDocument deleteMany
 */
export type RunDocumentDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which RunDocuments to delete
     */
    where?: Prisma.RunDocumentWhereInput;
    /**
     * Limit how many RunDocuments to delete.
     */
    limit?: number;
};
/**
 * RunDocument without action
 */
export type RunDocumentDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
};
