import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.ts";
/**
 * Model Rejection
 * A row or document that failed validation, kept with its reason, place and raw text.
 */
export type RejectionModel = runtime.Types.Result.DefaultSelection<Prisma.$RejectionPayload>;
export type AggregateRejection = {
    _count: RejectionCountAggregateOutputType | null;
    _min: RejectionMinAggregateOutputType | null;
    _max: RejectionMaxAggregateOutputType | null;
};
export type RejectionMinAggregateOutputType = {
    id: string | null;
    runId: string | null;
    sourceId: string | null;
    documentId: string | null;
    rule: string | null;
    message: string | null;
    pointer: string | null;
    raw: string | null;
    status: string | null;
    note: string | null;
    createdAt: Date | null;
};
export type RejectionMaxAggregateOutputType = {
    id: string | null;
    runId: string | null;
    sourceId: string | null;
    documentId: string | null;
    rule: string | null;
    message: string | null;
    pointer: string | null;
    raw: string | null;
    status: string | null;
    note: string | null;
    createdAt: Date | null;
};
export type RejectionCountAggregateOutputType = {
    id: number;
    runId: number;
    sourceId: number;
    documentId: number;
    rule: number;
    message: number;
    pointer: number;
    raw: number;
    status: number;
    note: number;
    createdAt: number;
    _all: number;
};
export type RejectionMinAggregateInputType = {
    id?: true;
    runId?: true;
    sourceId?: true;
    documentId?: true;
    rule?: true;
    message?: true;
    pointer?: true;
    raw?: true;
    status?: true;
    note?: true;
    createdAt?: true;
};
export type RejectionMaxAggregateInputType = {
    id?: true;
    runId?: true;
    sourceId?: true;
    documentId?: true;
    rule?: true;
    message?: true;
    pointer?: true;
    raw?: true;
    status?: true;
    note?: true;
    createdAt?: true;
};
export type RejectionCountAggregateInputType = {
    id?: true;
    runId?: true;
    sourceId?: true;
    documentId?: true;
    rule?: true;
    message?: true;
    pointer?: true;
    raw?: true;
    status?: true;
    note?: true;
    createdAt?: true;
    _all?: true;
};
export type RejectionAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Rejection to aggregate.
     */
    where?: Prisma.RejectionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Rejections to fetch.
     */
    orderBy?: Prisma.RejectionOrderByWithRelationInput | Prisma.RejectionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.RejectionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Rejections from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Rejections.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Rejections
    **/
    _count?: true | RejectionCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: RejectionMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: RejectionMaxAggregateInputType;
};
export type GetRejectionAggregateType<T extends RejectionAggregateArgs> = {
    [P in keyof T & keyof AggregateRejection]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateRejection[P]> : Prisma.GetScalarType<T[P], AggregateRejection[P]>;
};
export type RejectionGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.RejectionWhereInput;
    orderBy?: Prisma.RejectionOrderByWithAggregationInput | Prisma.RejectionOrderByWithAggregationInput[];
    by: Prisma.RejectionScalarFieldEnum[] | Prisma.RejectionScalarFieldEnum;
    having?: Prisma.RejectionScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: RejectionCountAggregateInputType | true;
    _min?: RejectionMinAggregateInputType;
    _max?: RejectionMaxAggregateInputType;
};
export type RejectionGroupByOutputType = {
    id: string;
    runId: string;
    sourceId: string;
    documentId: string | null;
    rule: string;
    message: string;
    pointer: string;
    raw: string;
    status: string;
    note: string | null;
    createdAt: Date;
    _count: RejectionCountAggregateOutputType | null;
    _min: RejectionMinAggregateOutputType | null;
    _max: RejectionMaxAggregateOutputType | null;
};
export type GetRejectionGroupByPayload<T extends RejectionGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<RejectionGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof RejectionGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], RejectionGroupByOutputType[P]> : Prisma.GetScalarType<T[P], RejectionGroupByOutputType[P]>;
}>>;
export type RejectionWhereInput = {
    AND?: Prisma.RejectionWhereInput | Prisma.RejectionWhereInput[];
    OR?: Prisma.RejectionWhereInput[];
    NOT?: Prisma.RejectionWhereInput | Prisma.RejectionWhereInput[];
    id?: Prisma.UuidFilter<"Rejection"> | string;
    runId?: Prisma.UuidFilter<"Rejection"> | string;
    sourceId?: Prisma.StringFilter<"Rejection"> | string;
    documentId?: Prisma.UuidNullableFilter<"Rejection"> | string | null;
    rule?: Prisma.StringFilter<"Rejection"> | string;
    message?: Prisma.StringFilter<"Rejection"> | string;
    pointer?: Prisma.StringFilter<"Rejection"> | string;
    raw?: Prisma.StringFilter<"Rejection"> | string;
    status?: Prisma.StringFilter<"Rejection"> | string;
    note?: Prisma.StringNullableFilter<"Rejection"> | string | null;
    createdAt?: Prisma.DateTimeFilter<"Rejection"> | Date | string;
    run?: Prisma.XOR<Prisma.RunScalarRelationFilter, Prisma.RunWhereInput>;
    source?: Prisma.XOR<Prisma.SourceScalarRelationFilter, Prisma.SourceWhereInput>;
    document?: Prisma.XOR<Prisma.DocumentNullableScalarRelationFilter, Prisma.DocumentWhereInput> | null;
};
export type RejectionOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrderInput | Prisma.SortOrder;
    rule?: Prisma.SortOrder;
    message?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    raw?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    note?: Prisma.SortOrderInput | Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    run?: Prisma.RunOrderByWithRelationInput;
    source?: Prisma.SourceOrderByWithRelationInput;
    document?: Prisma.DocumentOrderByWithRelationInput;
};
export type RejectionWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    AND?: Prisma.RejectionWhereInput | Prisma.RejectionWhereInput[];
    OR?: Prisma.RejectionWhereInput[];
    NOT?: Prisma.RejectionWhereInput | Prisma.RejectionWhereInput[];
    runId?: Prisma.UuidFilter<"Rejection"> | string;
    sourceId?: Prisma.StringFilter<"Rejection"> | string;
    documentId?: Prisma.UuidNullableFilter<"Rejection"> | string | null;
    rule?: Prisma.StringFilter<"Rejection"> | string;
    message?: Prisma.StringFilter<"Rejection"> | string;
    pointer?: Prisma.StringFilter<"Rejection"> | string;
    raw?: Prisma.StringFilter<"Rejection"> | string;
    status?: Prisma.StringFilter<"Rejection"> | string;
    note?: Prisma.StringNullableFilter<"Rejection"> | string | null;
    createdAt?: Prisma.DateTimeFilter<"Rejection"> | Date | string;
    run?: Prisma.XOR<Prisma.RunScalarRelationFilter, Prisma.RunWhereInput>;
    source?: Prisma.XOR<Prisma.SourceScalarRelationFilter, Prisma.SourceWhereInput>;
    document?: Prisma.XOR<Prisma.DocumentNullableScalarRelationFilter, Prisma.DocumentWhereInput> | null;
}, "id">;
export type RejectionOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrderInput | Prisma.SortOrder;
    rule?: Prisma.SortOrder;
    message?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    raw?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    note?: Prisma.SortOrderInput | Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    _count?: Prisma.RejectionCountOrderByAggregateInput;
    _max?: Prisma.RejectionMaxOrderByAggregateInput;
    _min?: Prisma.RejectionMinOrderByAggregateInput;
};
export type RejectionScalarWhereWithAggregatesInput = {
    AND?: Prisma.RejectionScalarWhereWithAggregatesInput | Prisma.RejectionScalarWhereWithAggregatesInput[];
    OR?: Prisma.RejectionScalarWhereWithAggregatesInput[];
    NOT?: Prisma.RejectionScalarWhereWithAggregatesInput | Prisma.RejectionScalarWhereWithAggregatesInput[];
    id?: Prisma.UuidWithAggregatesFilter<"Rejection"> | string;
    runId?: Prisma.UuidWithAggregatesFilter<"Rejection"> | string;
    sourceId?: Prisma.StringWithAggregatesFilter<"Rejection"> | string;
    documentId?: Prisma.UuidNullableWithAggregatesFilter<"Rejection"> | string | null;
    rule?: Prisma.StringWithAggregatesFilter<"Rejection"> | string;
    message?: Prisma.StringWithAggregatesFilter<"Rejection"> | string;
    pointer?: Prisma.StringWithAggregatesFilter<"Rejection"> | string;
    raw?: Prisma.StringWithAggregatesFilter<"Rejection"> | string;
    status?: Prisma.StringWithAggregatesFilter<"Rejection"> | string;
    note?: Prisma.StringNullableWithAggregatesFilter<"Rejection"> | string | null;
    createdAt?: Prisma.DateTimeWithAggregatesFilter<"Rejection"> | Date | string;
};
export type RejectionCreateInput = {
    id?: string;
    rule: string;
    message: string;
    pointer: string;
    raw: string;
    status?: string;
    note?: string | null;
    createdAt?: Date | string;
    run: Prisma.RunCreateNestedOneWithoutRejectionsInput;
    source: Prisma.SourceCreateNestedOneWithoutRejectionsInput;
    document?: Prisma.DocumentCreateNestedOneWithoutRejectionsInput;
};
export type RejectionUncheckedCreateInput = {
    id?: string;
    runId: string;
    sourceId: string;
    documentId?: string | null;
    rule: string;
    message: string;
    pointer: string;
    raw: string;
    status?: string;
    note?: string | null;
    createdAt?: Date | string;
};
export type RejectionUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    rule?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    raw?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    note?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    run?: Prisma.RunUpdateOneRequiredWithoutRejectionsNestedInput;
    source?: Prisma.SourceUpdateOneRequiredWithoutRejectionsNestedInput;
    document?: Prisma.DocumentUpdateOneWithoutRejectionsNestedInput;
};
export type RejectionUncheckedUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    rule?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    raw?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    note?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type RejectionCreateManyInput = {
    id?: string;
    runId: string;
    sourceId: string;
    documentId?: string | null;
    rule: string;
    message: string;
    pointer: string;
    raw: string;
    status?: string;
    note?: string | null;
    createdAt?: Date | string;
};
export type RejectionUpdateManyMutationInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    rule?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    raw?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    note?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type RejectionUncheckedUpdateManyInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    rule?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    raw?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    note?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type RejectionListRelationFilter = {
    every?: Prisma.RejectionWhereInput;
    some?: Prisma.RejectionWhereInput;
    none?: Prisma.RejectionWhereInput;
};
export type RejectionOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type RejectionCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    rule?: Prisma.SortOrder;
    message?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    raw?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    note?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type RejectionMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    rule?: Prisma.SortOrder;
    message?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    raw?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    note?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type RejectionMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    rule?: Prisma.SortOrder;
    message?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    raw?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    note?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type RejectionCreateNestedManyWithoutSourceInput = {
    create?: Prisma.XOR<Prisma.RejectionCreateWithoutSourceInput, Prisma.RejectionUncheckedCreateWithoutSourceInput> | Prisma.RejectionCreateWithoutSourceInput[] | Prisma.RejectionUncheckedCreateWithoutSourceInput[];
    connectOrCreate?: Prisma.RejectionCreateOrConnectWithoutSourceInput | Prisma.RejectionCreateOrConnectWithoutSourceInput[];
    createMany?: Prisma.RejectionCreateManySourceInputEnvelope;
    connect?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
};
export type RejectionUncheckedCreateNestedManyWithoutSourceInput = {
    create?: Prisma.XOR<Prisma.RejectionCreateWithoutSourceInput, Prisma.RejectionUncheckedCreateWithoutSourceInput> | Prisma.RejectionCreateWithoutSourceInput[] | Prisma.RejectionUncheckedCreateWithoutSourceInput[];
    connectOrCreate?: Prisma.RejectionCreateOrConnectWithoutSourceInput | Prisma.RejectionCreateOrConnectWithoutSourceInput[];
    createMany?: Prisma.RejectionCreateManySourceInputEnvelope;
    connect?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
};
export type RejectionUpdateManyWithoutSourceNestedInput = {
    create?: Prisma.XOR<Prisma.RejectionCreateWithoutSourceInput, Prisma.RejectionUncheckedCreateWithoutSourceInput> | Prisma.RejectionCreateWithoutSourceInput[] | Prisma.RejectionUncheckedCreateWithoutSourceInput[];
    connectOrCreate?: Prisma.RejectionCreateOrConnectWithoutSourceInput | Prisma.RejectionCreateOrConnectWithoutSourceInput[];
    upsert?: Prisma.RejectionUpsertWithWhereUniqueWithoutSourceInput | Prisma.RejectionUpsertWithWhereUniqueWithoutSourceInput[];
    createMany?: Prisma.RejectionCreateManySourceInputEnvelope;
    set?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
    disconnect?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
    delete?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
    connect?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
    update?: Prisma.RejectionUpdateWithWhereUniqueWithoutSourceInput | Prisma.RejectionUpdateWithWhereUniqueWithoutSourceInput[];
    updateMany?: Prisma.RejectionUpdateManyWithWhereWithoutSourceInput | Prisma.RejectionUpdateManyWithWhereWithoutSourceInput[];
    deleteMany?: Prisma.RejectionScalarWhereInput | Prisma.RejectionScalarWhereInput[];
};
export type RejectionUncheckedUpdateManyWithoutSourceNestedInput = {
    create?: Prisma.XOR<Prisma.RejectionCreateWithoutSourceInput, Prisma.RejectionUncheckedCreateWithoutSourceInput> | Prisma.RejectionCreateWithoutSourceInput[] | Prisma.RejectionUncheckedCreateWithoutSourceInput[];
    connectOrCreate?: Prisma.RejectionCreateOrConnectWithoutSourceInput | Prisma.RejectionCreateOrConnectWithoutSourceInput[];
    upsert?: Prisma.RejectionUpsertWithWhereUniqueWithoutSourceInput | Prisma.RejectionUpsertWithWhereUniqueWithoutSourceInput[];
    createMany?: Prisma.RejectionCreateManySourceInputEnvelope;
    set?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
    disconnect?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
    delete?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
    connect?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
    update?: Prisma.RejectionUpdateWithWhereUniqueWithoutSourceInput | Prisma.RejectionUpdateWithWhereUniqueWithoutSourceInput[];
    updateMany?: Prisma.RejectionUpdateManyWithWhereWithoutSourceInput | Prisma.RejectionUpdateManyWithWhereWithoutSourceInput[];
    deleteMany?: Prisma.RejectionScalarWhereInput | Prisma.RejectionScalarWhereInput[];
};
export type RejectionCreateNestedManyWithoutDocumentInput = {
    create?: Prisma.XOR<Prisma.RejectionCreateWithoutDocumentInput, Prisma.RejectionUncheckedCreateWithoutDocumentInput> | Prisma.RejectionCreateWithoutDocumentInput[] | Prisma.RejectionUncheckedCreateWithoutDocumentInput[];
    connectOrCreate?: Prisma.RejectionCreateOrConnectWithoutDocumentInput | Prisma.RejectionCreateOrConnectWithoutDocumentInput[];
    createMany?: Prisma.RejectionCreateManyDocumentInputEnvelope;
    connect?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
};
export type RejectionUncheckedCreateNestedManyWithoutDocumentInput = {
    create?: Prisma.XOR<Prisma.RejectionCreateWithoutDocumentInput, Prisma.RejectionUncheckedCreateWithoutDocumentInput> | Prisma.RejectionCreateWithoutDocumentInput[] | Prisma.RejectionUncheckedCreateWithoutDocumentInput[];
    connectOrCreate?: Prisma.RejectionCreateOrConnectWithoutDocumentInput | Prisma.RejectionCreateOrConnectWithoutDocumentInput[];
    createMany?: Prisma.RejectionCreateManyDocumentInputEnvelope;
    connect?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
};
export type RejectionUpdateManyWithoutDocumentNestedInput = {
    create?: Prisma.XOR<Prisma.RejectionCreateWithoutDocumentInput, Prisma.RejectionUncheckedCreateWithoutDocumentInput> | Prisma.RejectionCreateWithoutDocumentInput[] | Prisma.RejectionUncheckedCreateWithoutDocumentInput[];
    connectOrCreate?: Prisma.RejectionCreateOrConnectWithoutDocumentInput | Prisma.RejectionCreateOrConnectWithoutDocumentInput[];
    upsert?: Prisma.RejectionUpsertWithWhereUniqueWithoutDocumentInput | Prisma.RejectionUpsertWithWhereUniqueWithoutDocumentInput[];
    createMany?: Prisma.RejectionCreateManyDocumentInputEnvelope;
    set?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
    disconnect?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
    delete?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
    connect?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
    update?: Prisma.RejectionUpdateWithWhereUniqueWithoutDocumentInput | Prisma.RejectionUpdateWithWhereUniqueWithoutDocumentInput[];
    updateMany?: Prisma.RejectionUpdateManyWithWhereWithoutDocumentInput | Prisma.RejectionUpdateManyWithWhereWithoutDocumentInput[];
    deleteMany?: Prisma.RejectionScalarWhereInput | Prisma.RejectionScalarWhereInput[];
};
export type RejectionUncheckedUpdateManyWithoutDocumentNestedInput = {
    create?: Prisma.XOR<Prisma.RejectionCreateWithoutDocumentInput, Prisma.RejectionUncheckedCreateWithoutDocumentInput> | Prisma.RejectionCreateWithoutDocumentInput[] | Prisma.RejectionUncheckedCreateWithoutDocumentInput[];
    connectOrCreate?: Prisma.RejectionCreateOrConnectWithoutDocumentInput | Prisma.RejectionCreateOrConnectWithoutDocumentInput[];
    upsert?: Prisma.RejectionUpsertWithWhereUniqueWithoutDocumentInput | Prisma.RejectionUpsertWithWhereUniqueWithoutDocumentInput[];
    createMany?: Prisma.RejectionCreateManyDocumentInputEnvelope;
    set?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
    disconnect?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
    delete?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
    connect?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
    update?: Prisma.RejectionUpdateWithWhereUniqueWithoutDocumentInput | Prisma.RejectionUpdateWithWhereUniqueWithoutDocumentInput[];
    updateMany?: Prisma.RejectionUpdateManyWithWhereWithoutDocumentInput | Prisma.RejectionUpdateManyWithWhereWithoutDocumentInput[];
    deleteMany?: Prisma.RejectionScalarWhereInput | Prisma.RejectionScalarWhereInput[];
};
export type RejectionCreateNestedManyWithoutRunInput = {
    create?: Prisma.XOR<Prisma.RejectionCreateWithoutRunInput, Prisma.RejectionUncheckedCreateWithoutRunInput> | Prisma.RejectionCreateWithoutRunInput[] | Prisma.RejectionUncheckedCreateWithoutRunInput[];
    connectOrCreate?: Prisma.RejectionCreateOrConnectWithoutRunInput | Prisma.RejectionCreateOrConnectWithoutRunInput[];
    createMany?: Prisma.RejectionCreateManyRunInputEnvelope;
    connect?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
};
export type RejectionUncheckedCreateNestedManyWithoutRunInput = {
    create?: Prisma.XOR<Prisma.RejectionCreateWithoutRunInput, Prisma.RejectionUncheckedCreateWithoutRunInput> | Prisma.RejectionCreateWithoutRunInput[] | Prisma.RejectionUncheckedCreateWithoutRunInput[];
    connectOrCreate?: Prisma.RejectionCreateOrConnectWithoutRunInput | Prisma.RejectionCreateOrConnectWithoutRunInput[];
    createMany?: Prisma.RejectionCreateManyRunInputEnvelope;
    connect?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
};
export type RejectionUpdateManyWithoutRunNestedInput = {
    create?: Prisma.XOR<Prisma.RejectionCreateWithoutRunInput, Prisma.RejectionUncheckedCreateWithoutRunInput> | Prisma.RejectionCreateWithoutRunInput[] | Prisma.RejectionUncheckedCreateWithoutRunInput[];
    connectOrCreate?: Prisma.RejectionCreateOrConnectWithoutRunInput | Prisma.RejectionCreateOrConnectWithoutRunInput[];
    upsert?: Prisma.RejectionUpsertWithWhereUniqueWithoutRunInput | Prisma.RejectionUpsertWithWhereUniqueWithoutRunInput[];
    createMany?: Prisma.RejectionCreateManyRunInputEnvelope;
    set?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
    disconnect?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
    delete?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
    connect?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
    update?: Prisma.RejectionUpdateWithWhereUniqueWithoutRunInput | Prisma.RejectionUpdateWithWhereUniqueWithoutRunInput[];
    updateMany?: Prisma.RejectionUpdateManyWithWhereWithoutRunInput | Prisma.RejectionUpdateManyWithWhereWithoutRunInput[];
    deleteMany?: Prisma.RejectionScalarWhereInput | Prisma.RejectionScalarWhereInput[];
};
export type RejectionUncheckedUpdateManyWithoutRunNestedInput = {
    create?: Prisma.XOR<Prisma.RejectionCreateWithoutRunInput, Prisma.RejectionUncheckedCreateWithoutRunInput> | Prisma.RejectionCreateWithoutRunInput[] | Prisma.RejectionUncheckedCreateWithoutRunInput[];
    connectOrCreate?: Prisma.RejectionCreateOrConnectWithoutRunInput | Prisma.RejectionCreateOrConnectWithoutRunInput[];
    upsert?: Prisma.RejectionUpsertWithWhereUniqueWithoutRunInput | Prisma.RejectionUpsertWithWhereUniqueWithoutRunInput[];
    createMany?: Prisma.RejectionCreateManyRunInputEnvelope;
    set?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
    disconnect?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
    delete?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
    connect?: Prisma.RejectionWhereUniqueInput | Prisma.RejectionWhereUniqueInput[];
    update?: Prisma.RejectionUpdateWithWhereUniqueWithoutRunInput | Prisma.RejectionUpdateWithWhereUniqueWithoutRunInput[];
    updateMany?: Prisma.RejectionUpdateManyWithWhereWithoutRunInput | Prisma.RejectionUpdateManyWithWhereWithoutRunInput[];
    deleteMany?: Prisma.RejectionScalarWhereInput | Prisma.RejectionScalarWhereInput[];
};
export type RejectionCreateWithoutSourceInput = {
    id?: string;
    rule: string;
    message: string;
    pointer: string;
    raw: string;
    status?: string;
    note?: string | null;
    createdAt?: Date | string;
    run: Prisma.RunCreateNestedOneWithoutRejectionsInput;
    document?: Prisma.DocumentCreateNestedOneWithoutRejectionsInput;
};
export type RejectionUncheckedCreateWithoutSourceInput = {
    id?: string;
    runId: string;
    documentId?: string | null;
    rule: string;
    message: string;
    pointer: string;
    raw: string;
    status?: string;
    note?: string | null;
    createdAt?: Date | string;
};
export type RejectionCreateOrConnectWithoutSourceInput = {
    where: Prisma.RejectionWhereUniqueInput;
    create: Prisma.XOR<Prisma.RejectionCreateWithoutSourceInput, Prisma.RejectionUncheckedCreateWithoutSourceInput>;
};
export type RejectionCreateManySourceInputEnvelope = {
    data: Prisma.RejectionCreateManySourceInput | Prisma.RejectionCreateManySourceInput[];
    skipDuplicates?: boolean;
};
export type RejectionUpsertWithWhereUniqueWithoutSourceInput = {
    where: Prisma.RejectionWhereUniqueInput;
    update: Prisma.XOR<Prisma.RejectionUpdateWithoutSourceInput, Prisma.RejectionUncheckedUpdateWithoutSourceInput>;
    create: Prisma.XOR<Prisma.RejectionCreateWithoutSourceInput, Prisma.RejectionUncheckedCreateWithoutSourceInput>;
};
export type RejectionUpdateWithWhereUniqueWithoutSourceInput = {
    where: Prisma.RejectionWhereUniqueInput;
    data: Prisma.XOR<Prisma.RejectionUpdateWithoutSourceInput, Prisma.RejectionUncheckedUpdateWithoutSourceInput>;
};
export type RejectionUpdateManyWithWhereWithoutSourceInput = {
    where: Prisma.RejectionScalarWhereInput;
    data: Prisma.XOR<Prisma.RejectionUpdateManyMutationInput, Prisma.RejectionUncheckedUpdateManyWithoutSourceInput>;
};
export type RejectionScalarWhereInput = {
    AND?: Prisma.RejectionScalarWhereInput | Prisma.RejectionScalarWhereInput[];
    OR?: Prisma.RejectionScalarWhereInput[];
    NOT?: Prisma.RejectionScalarWhereInput | Prisma.RejectionScalarWhereInput[];
    id?: Prisma.UuidFilter<"Rejection"> | string;
    runId?: Prisma.UuidFilter<"Rejection"> | string;
    sourceId?: Prisma.StringFilter<"Rejection"> | string;
    documentId?: Prisma.UuidNullableFilter<"Rejection"> | string | null;
    rule?: Prisma.StringFilter<"Rejection"> | string;
    message?: Prisma.StringFilter<"Rejection"> | string;
    pointer?: Prisma.StringFilter<"Rejection"> | string;
    raw?: Prisma.StringFilter<"Rejection"> | string;
    status?: Prisma.StringFilter<"Rejection"> | string;
    note?: Prisma.StringNullableFilter<"Rejection"> | string | null;
    createdAt?: Prisma.DateTimeFilter<"Rejection"> | Date | string;
};
export type RejectionCreateWithoutDocumentInput = {
    id?: string;
    rule: string;
    message: string;
    pointer: string;
    raw: string;
    status?: string;
    note?: string | null;
    createdAt?: Date | string;
    run: Prisma.RunCreateNestedOneWithoutRejectionsInput;
    source: Prisma.SourceCreateNestedOneWithoutRejectionsInput;
};
export type RejectionUncheckedCreateWithoutDocumentInput = {
    id?: string;
    runId: string;
    sourceId: string;
    rule: string;
    message: string;
    pointer: string;
    raw: string;
    status?: string;
    note?: string | null;
    createdAt?: Date | string;
};
export type RejectionCreateOrConnectWithoutDocumentInput = {
    where: Prisma.RejectionWhereUniqueInput;
    create: Prisma.XOR<Prisma.RejectionCreateWithoutDocumentInput, Prisma.RejectionUncheckedCreateWithoutDocumentInput>;
};
export type RejectionCreateManyDocumentInputEnvelope = {
    data: Prisma.RejectionCreateManyDocumentInput | Prisma.RejectionCreateManyDocumentInput[];
    skipDuplicates?: boolean;
};
export type RejectionUpsertWithWhereUniqueWithoutDocumentInput = {
    where: Prisma.RejectionWhereUniqueInput;
    update: Prisma.XOR<Prisma.RejectionUpdateWithoutDocumentInput, Prisma.RejectionUncheckedUpdateWithoutDocumentInput>;
    create: Prisma.XOR<Prisma.RejectionCreateWithoutDocumentInput, Prisma.RejectionUncheckedCreateWithoutDocumentInput>;
};
export type RejectionUpdateWithWhereUniqueWithoutDocumentInput = {
    where: Prisma.RejectionWhereUniqueInput;
    data: Prisma.XOR<Prisma.RejectionUpdateWithoutDocumentInput, Prisma.RejectionUncheckedUpdateWithoutDocumentInput>;
};
export type RejectionUpdateManyWithWhereWithoutDocumentInput = {
    where: Prisma.RejectionScalarWhereInput;
    data: Prisma.XOR<Prisma.RejectionUpdateManyMutationInput, Prisma.RejectionUncheckedUpdateManyWithoutDocumentInput>;
};
export type RejectionCreateWithoutRunInput = {
    id?: string;
    rule: string;
    message: string;
    pointer: string;
    raw: string;
    status?: string;
    note?: string | null;
    createdAt?: Date | string;
    source: Prisma.SourceCreateNestedOneWithoutRejectionsInput;
    document?: Prisma.DocumentCreateNestedOneWithoutRejectionsInput;
};
export type RejectionUncheckedCreateWithoutRunInput = {
    id?: string;
    sourceId: string;
    documentId?: string | null;
    rule: string;
    message: string;
    pointer: string;
    raw: string;
    status?: string;
    note?: string | null;
    createdAt?: Date | string;
};
export type RejectionCreateOrConnectWithoutRunInput = {
    where: Prisma.RejectionWhereUniqueInput;
    create: Prisma.XOR<Prisma.RejectionCreateWithoutRunInput, Prisma.RejectionUncheckedCreateWithoutRunInput>;
};
export type RejectionCreateManyRunInputEnvelope = {
    data: Prisma.RejectionCreateManyRunInput | Prisma.RejectionCreateManyRunInput[];
    skipDuplicates?: boolean;
};
export type RejectionUpsertWithWhereUniqueWithoutRunInput = {
    where: Prisma.RejectionWhereUniqueInput;
    update: Prisma.XOR<Prisma.RejectionUpdateWithoutRunInput, Prisma.RejectionUncheckedUpdateWithoutRunInput>;
    create: Prisma.XOR<Prisma.RejectionCreateWithoutRunInput, Prisma.RejectionUncheckedCreateWithoutRunInput>;
};
export type RejectionUpdateWithWhereUniqueWithoutRunInput = {
    where: Prisma.RejectionWhereUniqueInput;
    data: Prisma.XOR<Prisma.RejectionUpdateWithoutRunInput, Prisma.RejectionUncheckedUpdateWithoutRunInput>;
};
export type RejectionUpdateManyWithWhereWithoutRunInput = {
    where: Prisma.RejectionScalarWhereInput;
    data: Prisma.XOR<Prisma.RejectionUpdateManyMutationInput, Prisma.RejectionUncheckedUpdateManyWithoutRunInput>;
};
export type RejectionCreateManySourceInput = {
    id?: string;
    runId: string;
    documentId?: string | null;
    rule: string;
    message: string;
    pointer: string;
    raw: string;
    status?: string;
    note?: string | null;
    createdAt?: Date | string;
};
export type RejectionUpdateWithoutSourceInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    rule?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    raw?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    note?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    run?: Prisma.RunUpdateOneRequiredWithoutRejectionsNestedInput;
    document?: Prisma.DocumentUpdateOneWithoutRejectionsNestedInput;
};
export type RejectionUncheckedUpdateWithoutSourceInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    rule?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    raw?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    note?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type RejectionUncheckedUpdateManyWithoutSourceInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    rule?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    raw?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    note?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type RejectionCreateManyDocumentInput = {
    id?: string;
    runId: string;
    sourceId: string;
    rule: string;
    message: string;
    pointer: string;
    raw: string;
    status?: string;
    note?: string | null;
    createdAt?: Date | string;
};
export type RejectionUpdateWithoutDocumentInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    rule?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    raw?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    note?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    run?: Prisma.RunUpdateOneRequiredWithoutRejectionsNestedInput;
    source?: Prisma.SourceUpdateOneRequiredWithoutRejectionsNestedInput;
};
export type RejectionUncheckedUpdateWithoutDocumentInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    rule?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    raw?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    note?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type RejectionUncheckedUpdateManyWithoutDocumentInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    rule?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    raw?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    note?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type RejectionCreateManyRunInput = {
    id?: string;
    sourceId: string;
    documentId?: string | null;
    rule: string;
    message: string;
    pointer: string;
    raw: string;
    status?: string;
    note?: string | null;
    createdAt?: Date | string;
};
export type RejectionUpdateWithoutRunInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    rule?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    raw?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    note?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    source?: Prisma.SourceUpdateOneRequiredWithoutRejectionsNestedInput;
    document?: Prisma.DocumentUpdateOneWithoutRejectionsNestedInput;
};
export type RejectionUncheckedUpdateWithoutRunInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    rule?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    raw?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    note?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type RejectionUncheckedUpdateManyWithoutRunInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    rule?: Prisma.StringFieldUpdateOperationsInput | string;
    message?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    raw?: Prisma.StringFieldUpdateOperationsInput | string;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    note?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type RejectionSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    runId?: boolean;
    sourceId?: boolean;
    documentId?: boolean;
    rule?: boolean;
    message?: boolean;
    pointer?: boolean;
    raw?: boolean;
    status?: boolean;
    note?: boolean;
    createdAt?: boolean;
    run?: boolean | Prisma.RunDefaultArgs<ExtArgs>;
    source?: boolean | Prisma.SourceDefaultArgs<ExtArgs>;
    document?: boolean | Prisma.Rejection$documentArgs<ExtArgs>;
}, ExtArgs["result"]["rejection"]>;
export type RejectionSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    runId?: boolean;
    sourceId?: boolean;
    documentId?: boolean;
    rule?: boolean;
    message?: boolean;
    pointer?: boolean;
    raw?: boolean;
    status?: boolean;
    note?: boolean;
    createdAt?: boolean;
    run?: boolean | Prisma.RunDefaultArgs<ExtArgs>;
    source?: boolean | Prisma.SourceDefaultArgs<ExtArgs>;
    document?: boolean | Prisma.Rejection$documentArgs<ExtArgs>;
}, ExtArgs["result"]["rejection"]>;
export type RejectionSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    runId?: boolean;
    sourceId?: boolean;
    documentId?: boolean;
    rule?: boolean;
    message?: boolean;
    pointer?: boolean;
    raw?: boolean;
    status?: boolean;
    note?: boolean;
    createdAt?: boolean;
    run?: boolean | Prisma.RunDefaultArgs<ExtArgs>;
    source?: boolean | Prisma.SourceDefaultArgs<ExtArgs>;
    document?: boolean | Prisma.Rejection$documentArgs<ExtArgs>;
}, ExtArgs["result"]["rejection"]>;
export type RejectionSelectScalar = {
    id?: boolean;
    runId?: boolean;
    sourceId?: boolean;
    documentId?: boolean;
    rule?: boolean;
    message?: boolean;
    pointer?: boolean;
    raw?: boolean;
    status?: boolean;
    note?: boolean;
    createdAt?: boolean;
};
export type RejectionOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "runId" | "sourceId" | "documentId" | "rule" | "message" | "pointer" | "raw" | "status" | "note" | "createdAt", ExtArgs["result"]["rejection"]>;
export type RejectionInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    run?: boolean | Prisma.RunDefaultArgs<ExtArgs>;
    source?: boolean | Prisma.SourceDefaultArgs<ExtArgs>;
    document?: boolean | Prisma.Rejection$documentArgs<ExtArgs>;
};
export type RejectionIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    run?: boolean | Prisma.RunDefaultArgs<ExtArgs>;
    source?: boolean | Prisma.SourceDefaultArgs<ExtArgs>;
    document?: boolean | Prisma.Rejection$documentArgs<ExtArgs>;
};
export type RejectionIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    run?: boolean | Prisma.RunDefaultArgs<ExtArgs>;
    source?: boolean | Prisma.SourceDefaultArgs<ExtArgs>;
    document?: boolean | Prisma.Rejection$documentArgs<ExtArgs>;
};
export type $RejectionPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Rejection";
    objects: {
        run: Prisma.$RunPayload<ExtArgs>;
        source: Prisma.$SourcePayload<ExtArgs>;
        document: Prisma.$DocumentPayload<ExtArgs> | null;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        id: string;
        runId: string;
        sourceId: string;
        documentId: string | null;
        /**
         * Name of the rule, such as `schema`, `company-unknown`, `price-negative`.
         */
        rule: string;
        message: string;
        /**
         * Place in the document: a JSON pointer or `row 12`.
         */
        pointer: string;
        raw: string;
        status: string;
        note: string | null;
        createdAt: Date;
    }, ExtArgs["result"]["rejection"]>;
    composites: {};
};
export type RejectionGetPayload<S extends boolean | null | undefined | RejectionDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$RejectionPayload, S>;
export type RejectionCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<RejectionFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: RejectionCountAggregateInputType | true;
};
export interface RejectionDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Rejection'];
        meta: {
            name: 'Rejection';
        };
    };
    /**
     * Find zero or one Rejection that matches the filter.
     * @param {RejectionFindUniqueArgs} args - Arguments to find a Rejection
     * @example
     * // Get one Rejection
     * const rejection = await prisma.rejection.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends RejectionFindUniqueArgs>(args: Prisma.SelectSubset<T, RejectionFindUniqueArgs<ExtArgs>>): Prisma.Prisma__RejectionClient<runtime.Types.Result.GetResult<Prisma.$RejectionPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Rejection that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {RejectionFindUniqueOrThrowArgs} args - Arguments to find a Rejection
     * @example
     * // Get one Rejection
     * const rejection = await prisma.rejection.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends RejectionFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, RejectionFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__RejectionClient<runtime.Types.Result.GetResult<Prisma.$RejectionPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Rejection that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RejectionFindFirstArgs} args - Arguments to find a Rejection
     * @example
     * // Get one Rejection
     * const rejection = await prisma.rejection.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends RejectionFindFirstArgs>(args?: Prisma.SelectSubset<T, RejectionFindFirstArgs<ExtArgs>>): Prisma.Prisma__RejectionClient<runtime.Types.Result.GetResult<Prisma.$RejectionPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Rejection that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RejectionFindFirstOrThrowArgs} args - Arguments to find a Rejection
     * @example
     * // Get one Rejection
     * const rejection = await prisma.rejection.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends RejectionFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, RejectionFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__RejectionClient<runtime.Types.Result.GetResult<Prisma.$RejectionPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Rejections that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RejectionFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Rejections
     * const rejections = await prisma.rejection.findMany()
     *
     * // Get first 10 Rejections
     * const rejections = await prisma.rejection.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const rejectionWithIdOnly = await prisma.rejection.findMany({ select: { id: true } })
     *
     */
    findMany<T extends RejectionFindManyArgs>(args?: Prisma.SelectSubset<T, RejectionFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RejectionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Rejection.
     * @param {RejectionCreateArgs} args - Arguments to create a Rejection.
     * @example
     * // Create one Rejection
     * const Rejection = await prisma.rejection.create({
     *   data: {
     *     // ... data to create a Rejection
     *   }
     * })
     *
     */
    create<T extends RejectionCreateArgs>(args: Prisma.SelectSubset<T, RejectionCreateArgs<ExtArgs>>): Prisma.Prisma__RejectionClient<runtime.Types.Result.GetResult<Prisma.$RejectionPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Rejections.
     * @param {RejectionCreateManyArgs} args - Arguments to create many Rejections.
     * @example
     * // Create many Rejections
     * const rejection = await prisma.rejection.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends RejectionCreateManyArgs>(args?: Prisma.SelectSubset<T, RejectionCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Rejections and returns the data saved in the database.
     * @param {RejectionCreateManyAndReturnArgs} args - Arguments to create many Rejections.
     * @example
     * // Create many Rejections
     * const rejection = await prisma.rejection.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Rejections and only return the `id`
     * const rejectionWithIdOnly = await prisma.rejection.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends RejectionCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, RejectionCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RejectionPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Rejection.
     * @param {RejectionDeleteArgs} args - Arguments to delete one Rejection.
     * @example
     * // Delete one Rejection
     * const Rejection = await prisma.rejection.delete({
     *   where: {
     *     // ... filter to delete one Rejection
     *   }
     * })
     *
     */
    delete<T extends RejectionDeleteArgs>(args: Prisma.SelectSubset<T, RejectionDeleteArgs<ExtArgs>>): Prisma.Prisma__RejectionClient<runtime.Types.Result.GetResult<Prisma.$RejectionPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Rejection.
     * @param {RejectionUpdateArgs} args - Arguments to update one Rejection.
     * @example
     * // Update one Rejection
     * const rejection = await prisma.rejection.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends RejectionUpdateArgs>(args: Prisma.SelectSubset<T, RejectionUpdateArgs<ExtArgs>>): Prisma.Prisma__RejectionClient<runtime.Types.Result.GetResult<Prisma.$RejectionPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Rejections.
     * @param {RejectionDeleteManyArgs} args - Arguments to filter Rejections to delete.
     * @example
     * // Delete a few Rejections
     * const { count } = await prisma.rejection.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends RejectionDeleteManyArgs>(args?: Prisma.SelectSubset<T, RejectionDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Rejections.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RejectionUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Rejections
     * const rejection = await prisma.rejection.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends RejectionUpdateManyArgs>(args: Prisma.SelectSubset<T, RejectionUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Rejections and returns the data updated in the database.
     * @param {RejectionUpdateManyAndReturnArgs} args - Arguments to update many Rejections.
     * @example
     * // Update many Rejections
     * const rejection = await prisma.rejection.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Rejections and only return the `id`
     * const rejectionWithIdOnly = await prisma.rejection.updateManyAndReturn({
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
    updateManyAndReturn<T extends RejectionUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, RejectionUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RejectionPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Rejection.
     * @param {RejectionUpsertArgs} args - Arguments to update or create a Rejection.
     * @example
     * // Update or create a Rejection
     * const rejection = await prisma.rejection.upsert({
     *   create: {
     *     // ... data to create a Rejection
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Rejection we want to update
     *   }
     * })
     */
    upsert<T extends RejectionUpsertArgs>(args: Prisma.SelectSubset<T, RejectionUpsertArgs<ExtArgs>>): Prisma.Prisma__RejectionClient<runtime.Types.Result.GetResult<Prisma.$RejectionPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Rejections.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RejectionCountArgs} args - Arguments to filter Rejections to count.
     * @example
     * // Count the number of Rejections
     * const count = await prisma.rejection.count({
     *   where: {
     *     // ... the filter for the Rejections we want to count
     *   }
     * })
    **/
    count<T extends RejectionCountArgs>(args?: Prisma.Subset<T, RejectionCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], RejectionCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Rejection.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RejectionAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends RejectionAggregateArgs>(args: Prisma.Subset<T, RejectionAggregateArgs>): Prisma.PrismaPromise<GetRejectionAggregateType<T>>;
    /**
     * Group by Rejection.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RejectionGroupByArgs} args - Group by arguments.
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
    groupBy<T extends RejectionGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: RejectionGroupByArgs['orderBy'];
    } : {
        orderBy?: RejectionGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, RejectionGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetRejectionGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Rejection model
     */
    readonly fields: RejectionFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Rejection.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__RejectionClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    run<T extends Prisma.RunDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.RunDefaultArgs<ExtArgs>>): Prisma.Prisma__RunClient<runtime.Types.Result.GetResult<Prisma.$RunPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    source<T extends Prisma.SourceDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.SourceDefaultArgs<ExtArgs>>): Prisma.Prisma__SourceClient<runtime.Types.Result.GetResult<Prisma.$SourcePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    document<T extends Prisma.Rejection$documentArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Rejection$documentArgs<ExtArgs>>): Prisma.Prisma__DocumentClient<runtime.Types.Result.GetResult<Prisma.$DocumentPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the Rejection model
 */
export interface RejectionFieldRefs {
    readonly id: Prisma.FieldRef<"Rejection", 'String'>;
    readonly runId: Prisma.FieldRef<"Rejection", 'String'>;
    readonly sourceId: Prisma.FieldRef<"Rejection", 'String'>;
    readonly documentId: Prisma.FieldRef<"Rejection", 'String'>;
    readonly rule: Prisma.FieldRef<"Rejection", 'String'>;
    readonly message: Prisma.FieldRef<"Rejection", 'String'>;
    readonly pointer: Prisma.FieldRef<"Rejection", 'String'>;
    readonly raw: Prisma.FieldRef<"Rejection", 'String'>;
    readonly status: Prisma.FieldRef<"Rejection", 'String'>;
    readonly note: Prisma.FieldRef<"Rejection", 'String'>;
    readonly createdAt: Prisma.FieldRef<"Rejection", 'DateTime'>;
}
/**
 * Rejection findUnique
 */
export type RejectionFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Rejection to fetch.
     */
    where: Prisma.RejectionWhereUniqueInput;
};
/**
 * Rejection findUniqueOrThrow
 */
export type RejectionFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Rejection to fetch.
     */
    where: Prisma.RejectionWhereUniqueInput;
};
/**
 * Rejection findFirst
 */
export type RejectionFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Rejection to fetch.
     */
    where?: Prisma.RejectionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Rejections to fetch.
     */
    orderBy?: Prisma.RejectionOrderByWithRelationInput | Prisma.RejectionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Rejections.
     */
    cursor?: Prisma.RejectionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Rejections from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Rejections.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Rejections.
     */
    distinct?: Prisma.RejectionScalarFieldEnum | Prisma.RejectionScalarFieldEnum[];
};
/**
 * Rejection findFirstOrThrow
 */
export type RejectionFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Rejection to fetch.
     */
    where?: Prisma.RejectionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Rejections to fetch.
     */
    orderBy?: Prisma.RejectionOrderByWithRelationInput | Prisma.RejectionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Rejections.
     */
    cursor?: Prisma.RejectionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Rejections from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Rejections.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Rejections.
     */
    distinct?: Prisma.RejectionScalarFieldEnum | Prisma.RejectionScalarFieldEnum[];
};
/**
 * Rejection findMany
 */
export type RejectionFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Rejections to fetch.
     */
    where?: Prisma.RejectionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Rejections to fetch.
     */
    orderBy?: Prisma.RejectionOrderByWithRelationInput | Prisma.RejectionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Rejections.
     */
    cursor?: Prisma.RejectionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Rejections from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Rejections.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Rejections.
     */
    distinct?: Prisma.RejectionScalarFieldEnum | Prisma.RejectionScalarFieldEnum[];
};
/**
 * Rejection create
 */
export type RejectionCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to create a Rejection.
     */
    data: Prisma.XOR<Prisma.RejectionCreateInput, Prisma.RejectionUncheckedCreateInput>;
};
/**
 * Rejection createMany
 */
export type RejectionCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Rejections.
     */
    data: Prisma.RejectionCreateManyInput | Prisma.RejectionCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Rejection createManyAndReturn
 */
export type RejectionCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Rejection
     */
    select?: Prisma.RejectionSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Rejection
     */
    omit?: Prisma.RejectionOmit<ExtArgs> | null;
    /**
     * The data used to create many Rejections.
     */
    data: Prisma.RejectionCreateManyInput | Prisma.RejectionCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RejectionIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * Rejection update
 */
export type RejectionUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to update a Rejection.
     */
    data: Prisma.XOR<Prisma.RejectionUpdateInput, Prisma.RejectionUncheckedUpdateInput>;
    /**
     * Choose, which Rejection to update.
     */
    where: Prisma.RejectionWhereUniqueInput;
};
/**
 * Rejection updateMany
 */
export type RejectionUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Rejections.
     */
    data: Prisma.XOR<Prisma.RejectionUpdateManyMutationInput, Prisma.RejectionUncheckedUpdateManyInput>;
    /**
     * Filter which Rejections to update
     */
    where?: Prisma.RejectionWhereInput;
    /**
     * Limit how many Rejections to update.
     */
    limit?: number;
};
/**
 * Rejection updateManyAndReturn
 */
export type RejectionUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Rejection
     */
    select?: Prisma.RejectionSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Rejection
     */
    omit?: Prisma.RejectionOmit<ExtArgs> | null;
    /**
     * The data used to update Rejections.
     */
    data: Prisma.XOR<Prisma.RejectionUpdateManyMutationInput, Prisma.RejectionUncheckedUpdateManyInput>;
    /**
     * Filter which Rejections to update
     */
    where?: Prisma.RejectionWhereInput;
    /**
     * Limit how many Rejections to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RejectionIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * Rejection upsert
 */
export type RejectionUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The filter to search for the Rejection to update in case it exists.
     */
    where: Prisma.RejectionWhereUniqueInput;
    /**
     * In case the Rejection found by the `where` argument doesn't exist, create a new Rejection with this data.
     */
    create: Prisma.XOR<Prisma.RejectionCreateInput, Prisma.RejectionUncheckedCreateInput>;
    /**
     * In case the Rejection was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.RejectionUpdateInput, Prisma.RejectionUncheckedUpdateInput>;
};
/**
 * Rejection delete
 */
export type RejectionDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter which Rejection to delete.
     */
    where: Prisma.RejectionWhereUniqueInput;
};
/**
 * Rejection deleteMany
 */
export type RejectionDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Rejections to delete
     */
    where?: Prisma.RejectionWhereInput;
    /**
     * Limit how many Rejections to delete.
     */
    limit?: number;
};
/**
 * Rejection.document
 */
export type Rejection$documentArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Document
     */
    select?: Prisma.DocumentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Document
     */
    omit?: Prisma.DocumentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.DocumentInclude<ExtArgs> | null;
    where?: Prisma.DocumentWhereInput;
};
/**
 * Rejection without action
 */
export type RejectionDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
};
