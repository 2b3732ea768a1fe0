import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.ts";
/**
 * Model Document
 * One retrieved state of one document of a source.
 */
export type DocumentModel = runtime.Types.Result.DefaultSelection<Prisma.$DocumentPayload>;
export type AggregateDocument = {
    _count: DocumentCountAggregateOutputType | null;
    _avg: DocumentAvgAggregateOutputType | null;
    _sum: DocumentSumAggregateOutputType | null;
    _min: DocumentMinAggregateOutputType | null;
    _max: DocumentMaxAggregateOutputType | null;
};
export type DocumentAvgAggregateOutputType = {
    parsedBy: number | null;
};
export type DocumentSumAggregateOutputType = {
    parsedBy: number | null;
};
export type DocumentMinAggregateOutputType = {
    id: string | null;
    sourceId: string | null;
    key: string | null;
    sha256: string | null;
    url: string | null;
    mediaType: string | null;
    retrievedAt: Date | null;
    etag: string | null;
    lastModified: string | null;
    parsedBy: number | null;
};
export type DocumentMaxAggregateOutputType = {
    id: string | null;
    sourceId: string | null;
    key: string | null;
    sha256: string | null;
    url: string | null;
    mediaType: string | null;
    retrievedAt: Date | null;
    etag: string | null;
    lastModified: string | null;
    parsedBy: number | null;
};
export type DocumentCountAggregateOutputType = {
    id: number;
    sourceId: number;
    key: number;
    sha256: number;
    url: number;
    mediaType: number;
    retrievedAt: number;
    etag: number;
    lastModified: number;
    parsedBy: number;
    _all: number;
};
export type DocumentAvgAggregateInputType = {
    parsedBy?: true;
};
export type DocumentSumAggregateInputType = {
    parsedBy?: true;
};
export type DocumentMinAggregateInputType = {
    id?: true;
    sourceId?: true;
    key?: true;
    sha256?: true;
    url?: true;
    mediaType?: true;
    retrievedAt?: true;
    etag?: true;
    lastModified?: true;
    parsedBy?: true;
};
export type DocumentMaxAggregateInputType = {
    id?: true;
    sourceId?: true;
    key?: true;
    sha256?: true;
    url?: true;
    mediaType?: true;
    retrievedAt?: true;
    etag?: true;
    lastModified?: true;
    parsedBy?: true;
};
export type DocumentCountAggregateInputType = {
    id?: true;
    sourceId?: true;
    key?: true;
    sha256?: true;
    url?: true;
    mediaType?: true;
    retrievedAt?: true;
    etag?: true;
    lastModified?: true;
    parsedBy?: true;
    _all?: true;
};
export type DocumentAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Document to aggregate.
     */
    where?: Prisma.DocumentWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Documents to fetch.
     */
    orderBy?: Prisma.DocumentOrderByWithRelationInput | Prisma.DocumentOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.DocumentWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Documents from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Documents.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Documents
    **/
    _count?: true | DocumentCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: DocumentAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: DocumentSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: DocumentMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: DocumentMaxAggregateInputType;
};
export type GetDocumentAggregateType<T extends DocumentAggregateArgs> = {
    [P in keyof T & keyof AggregateDocument]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateDocument[P]> : Prisma.GetScalarType<T[P], AggregateDocument[P]>;
};
export type DocumentGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.DocumentWhereInput;
    orderBy?: Prisma.DocumentOrderByWithAggregationInput | Prisma.DocumentOrderByWithAggregationInput[];
    by: Prisma.DocumentScalarFieldEnum[] | Prisma.DocumentScalarFieldEnum;
    having?: Prisma.DocumentScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: DocumentCountAggregateInputType | true;
    _avg?: DocumentAvgAggregateInputType;
    _sum?: DocumentSumAggregateInputType;
    _min?: DocumentMinAggregateInputType;
    _max?: DocumentMaxAggregateInputType;
};
export type DocumentGroupByOutputType = {
    id: string;
    sourceId: string;
    key: string;
    sha256: string;
    url: string | null;
    mediaType: string;
    retrievedAt: Date;
    etag: string | null;
    lastModified: string | null;
    parsedBy: number | null;
    _count: DocumentCountAggregateOutputType | null;
    _avg: DocumentAvgAggregateOutputType | null;
    _sum: DocumentSumAggregateOutputType | null;
    _min: DocumentMinAggregateOutputType | null;
    _max: DocumentMaxAggregateOutputType | null;
};
export type GetDocumentGroupByPayload<T extends DocumentGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<DocumentGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof DocumentGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], DocumentGroupByOutputType[P]> : Prisma.GetScalarType<T[P], DocumentGroupByOutputType[P]>;
}>>;
export type DocumentWhereInput = {
    AND?: Prisma.DocumentWhereInput | Prisma.DocumentWhereInput[];
    OR?: Prisma.DocumentWhereInput[];
    NOT?: Prisma.DocumentWhereInput | Prisma.DocumentWhereInput[];
    id?: Prisma.UuidFilter<"Document"> | string;
    sourceId?: Prisma.StringFilter<"Document"> | string;
    key?: Prisma.StringFilter<"Document"> | string;
    sha256?: Prisma.StringFilter<"Document"> | string;
    url?: Prisma.StringNullableFilter<"Document"> | string | null;
    mediaType?: Prisma.StringFilter<"Document"> | string;
    retrievedAt?: Prisma.DateTimeFilter<"Document"> | Date | string;
    etag?: Prisma.StringNullableFilter<"Document"> | string | null;
    lastModified?: Prisma.StringNullableFilter<"Document"> | string | null;
    parsedBy?: Prisma.IntNullableFilter<"Document"> | number | null;
    source?: Prisma.XOR<Prisma.SourceScalarRelationFilter, Prisma.SourceWhereInput>;
    content?: Prisma.XOR<Prisma.RawContentScalarRelationFilter, Prisma.RawContentWhereInput>;
    runs?: Prisma.RunDocumentListRelationFilter;
    rejections?: Prisma.RejectionListRelationFilter;
};
export type DocumentOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    key?: Prisma.SortOrder;
    sha256?: Prisma.SortOrder;
    url?: Prisma.SortOrderInput | Prisma.SortOrder;
    mediaType?: Prisma.SortOrder;
    retrievedAt?: Prisma.SortOrder;
    etag?: Prisma.SortOrderInput | Prisma.SortOrder;
    lastModified?: Prisma.SortOrderInput | Prisma.SortOrder;
    parsedBy?: Prisma.SortOrderInput | Prisma.SortOrder;
    source?: Prisma.SourceOrderByWithRelationInput;
    content?: Prisma.RawContentOrderByWithRelationInput;
    runs?: Prisma.RunDocumentOrderByRelationAggregateInput;
    rejections?: Prisma.RejectionOrderByRelationAggregateInput;
};
export type DocumentWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    sourceId_key_sha256?: Prisma.DocumentSourceIdKeySha256CompoundUniqueInput;
    AND?: Prisma.DocumentWhereInput | Prisma.DocumentWhereInput[];
    OR?: Prisma.DocumentWhereInput[];
    NOT?: Prisma.DocumentWhereInput | Prisma.DocumentWhereInput[];
    sourceId?: Prisma.StringFilter<"Document"> | string;
    key?: Prisma.StringFilter<"Document"> | string;
    sha256?: Prisma.StringFilter<"Document"> | string;
    url?: Prisma.StringNullableFilter<"Document"> | string | null;
    mediaType?: Prisma.StringFilter<"Document"> | string;
    retrievedAt?: Prisma.DateTimeFilter<"Document"> | Date | string;
    etag?: Prisma.StringNullableFilter<"Document"> | string | null;
    lastModified?: Prisma.StringNullableFilter<"Document"> | string | null;
    parsedBy?: Prisma.IntNullableFilter<"Document"> | number | null;
    source?: Prisma.XOR<Prisma.SourceScalarRelationFilter, Prisma.SourceWhereInput>;
    content?: Prisma.XOR<Prisma.RawContentScalarRelationFilter, Prisma.RawContentWhereInput>;
    runs?: Prisma.RunDocumentListRelationFilter;
    rejections?: Prisma.RejectionListRelationFilter;
}, "id" | "sourceId_key_sha256">;
export type DocumentOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    key?: Prisma.SortOrder;
    sha256?: Prisma.SortOrder;
    url?: Prisma.SortOrderInput | Prisma.SortOrder;
    mediaType?: Prisma.SortOrder;
    retrievedAt?: Prisma.SortOrder;
    etag?: Prisma.SortOrderInput | Prisma.SortOrder;
    lastModified?: Prisma.SortOrderInput | Prisma.SortOrder;
    parsedBy?: Prisma.SortOrderInput | Prisma.SortOrder;
    _count?: Prisma.DocumentCountOrderByAggregateInput;
    _avg?: Prisma.DocumentAvgOrderByAggregateInput;
    _max?: Prisma.DocumentMaxOrderByAggregateInput;
    _min?: Prisma.DocumentMinOrderByAggregateInput;
    _sum?: Prisma.DocumentSumOrderByAggregateInput;
};
export type DocumentScalarWhereWithAggregatesInput = {
    AND?: Prisma.DocumentScalarWhereWithAggregatesInput | Prisma.DocumentScalarWhereWithAggregatesInput[];
    OR?: Prisma.DocumentScalarWhereWithAggregatesInput[];
    NOT?: Prisma.DocumentScalarWhereWithAggregatesInput | Prisma.DocumentScalarWhereWithAggregatesInput[];
    id?: Prisma.UuidWithAggregatesFilter<"Document"> | string;
    sourceId?: Prisma.StringWithAggregatesFilter<"Document"> | string;
    key?: Prisma.StringWithAggregatesFilter<"Document"> | string;
    sha256?: Prisma.StringWithAggregatesFilter<"Document"> | string;
    url?: Prisma.StringNullableWithAggregatesFilter<"Document"> | string | null;
    mediaType?: Prisma.StringWithAggregatesFilter<"Document"> | string;
    retrievedAt?: Prisma.DateTimeWithAggregatesFilter<"Document"> | Date | string;
    etag?: Prisma.StringNullableWithAggregatesFilter<"Document"> | string | null;
    lastModified?: Prisma.StringNullableWithAggregatesFilter<"Document"> | string | null;
    parsedBy?: Prisma.IntNullableWithAggregatesFilter<"Document"> | number | null;
};
export type DocumentCreateInput = {
    id?: string;
    key: string;
    url?: string | null;
    mediaType: string;
    retrievedAt: Date | string;
    etag?: string | null;
    lastModified?: string | null;
    parsedBy?: number | null;
    source: Prisma.SourceCreateNestedOneWithoutDocumentsInput;
    content: Prisma.RawContentCreateNestedOneWithoutDocumentsInput;
    runs?: Prisma.RunDocumentCreateNestedManyWithoutDocumentInput;
    rejections?: Prisma.RejectionCreateNestedManyWithoutDocumentInput;
};
export type DocumentUncheckedCreateInput = {
    id?: string;
    sourceId: string;
    key: string;
    sha256: string;
    url?: string | null;
    mediaType: string;
    retrievedAt: Date | string;
    etag?: string | null;
    lastModified?: string | null;
    parsedBy?: number | null;
    runs?: Prisma.RunDocumentUncheckedCreateNestedManyWithoutDocumentInput;
    rejections?: Prisma.RejectionUncheckedCreateNestedManyWithoutDocumentInput;
};
export type DocumentUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    url?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    mediaType?: Prisma.StringFieldUpdateOperationsInput | string;
    retrievedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    etag?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastModified?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parsedBy?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    source?: Prisma.SourceUpdateOneRequiredWithoutDocumentsNestedInput;
    content?: Prisma.RawContentUpdateOneRequiredWithoutDocumentsNestedInput;
    runs?: Prisma.RunDocumentUpdateManyWithoutDocumentNestedInput;
    rejections?: Prisma.RejectionUpdateManyWithoutDocumentNestedInput;
};
export type DocumentUncheckedUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    url?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    mediaType?: Prisma.StringFieldUpdateOperationsInput | string;
    retrievedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    etag?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastModified?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parsedBy?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    runs?: Prisma.RunDocumentUncheckedUpdateManyWithoutDocumentNestedInput;
    rejections?: Prisma.RejectionUncheckedUpdateManyWithoutDocumentNestedInput;
};
export type DocumentCreateManyInput = {
    id?: string;
    sourceId: string;
    key: string;
    sha256: string;
    url?: string | null;
    mediaType: string;
    retrievedAt: Date | string;
    etag?: string | null;
    lastModified?: string | null;
    parsedBy?: number | null;
};
export type DocumentUpdateManyMutationInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    url?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    mediaType?: Prisma.StringFieldUpdateOperationsInput | string;
    retrievedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    etag?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastModified?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parsedBy?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
};
export type DocumentUncheckedUpdateManyInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    url?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    mediaType?: Prisma.StringFieldUpdateOperationsInput | string;
    retrievedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    etag?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastModified?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parsedBy?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
};
export type DocumentListRelationFilter = {
    every?: Prisma.DocumentWhereInput;
    some?: Prisma.DocumentWhereInput;
    none?: Prisma.DocumentWhereInput;
};
export type DocumentOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type DocumentSourceIdKeySha256CompoundUniqueInput = {
    sourceId: string;
    key: string;
    sha256: string;
};
export type DocumentCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    key?: Prisma.SortOrder;
    sha256?: Prisma.SortOrder;
    url?: Prisma.SortOrder;
    mediaType?: Prisma.SortOrder;
    retrievedAt?: Prisma.SortOrder;
    etag?: Prisma.SortOrder;
    lastModified?: Prisma.SortOrder;
    parsedBy?: Prisma.SortOrder;
};
export type DocumentAvgOrderByAggregateInput = {
    parsedBy?: Prisma.SortOrder;
};
export type DocumentMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    key?: Prisma.SortOrder;
    sha256?: Prisma.SortOrder;
    url?: Prisma.SortOrder;
    mediaType?: Prisma.SortOrder;
    retrievedAt?: Prisma.SortOrder;
    etag?: Prisma.SortOrder;
    lastModified?: Prisma.SortOrder;
    parsedBy?: Prisma.SortOrder;
};
export type DocumentMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    key?: Prisma.SortOrder;
    sha256?: Prisma.SortOrder;
    url?: Prisma.SortOrder;
    mediaType?: Prisma.SortOrder;
    retrievedAt?: Prisma.SortOrder;
    etag?: Prisma.SortOrder;
    lastModified?: Prisma.SortOrder;
    parsedBy?: Prisma.SortOrder;
};
export type DocumentSumOrderByAggregateInput = {
    parsedBy?: Prisma.SortOrder;
};
export type DocumentScalarRelationFilter = {
    is?: Prisma.DocumentWhereInput;
    isNot?: Prisma.DocumentWhereInput;
};
export type DocumentNullableScalarRelationFilter = {
    is?: Prisma.DocumentWhereInput | null;
    isNot?: Prisma.DocumentWhereInput | null;
};
export type DocumentCreateNestedManyWithoutSourceInput = {
    create?: Prisma.XOR<Prisma.DocumentCreateWithoutSourceInput, Prisma.DocumentUncheckedCreateWithoutSourceInput> | Prisma.DocumentCreateWithoutSourceInput[] | Prisma.DocumentUncheckedCreateWithoutSourceInput[];
    connectOrCreate?: Prisma.DocumentCreateOrConnectWithoutSourceInput | Prisma.DocumentCreateOrConnectWithoutSourceInput[];
    createMany?: Prisma.DocumentCreateManySourceInputEnvelope;
    connect?: Prisma.DocumentWhereUniqueInput | Prisma.DocumentWhereUniqueInput[];
};
export type DocumentUncheckedCreateNestedManyWithoutSourceInput = {
    create?: Prisma.XOR<Prisma.DocumentCreateWithoutSourceInput, Prisma.DocumentUncheckedCreateWithoutSourceInput> | Prisma.DocumentCreateWithoutSourceInput[] | Prisma.DocumentUncheckedCreateWithoutSourceInput[];
    connectOrCreate?: Prisma.DocumentCreateOrConnectWithoutSourceInput | Prisma.DocumentCreateOrConnectWithoutSourceInput[];
    createMany?: Prisma.DocumentCreateManySourceInputEnvelope;
    connect?: Prisma.DocumentWhereUniqueInput | Prisma.DocumentWhereUniqueInput[];
};
export type DocumentUpdateManyWithoutSourceNestedInput = {
    create?: Prisma.XOR<Prisma.DocumentCreateWithoutSourceInput, Prisma.DocumentUncheckedCreateWithoutSourceInput> | Prisma.DocumentCreateWithoutSourceInput[] | Prisma.DocumentUncheckedCreateWithoutSourceInput[];
    connectOrCreate?: Prisma.DocumentCreateOrConnectWithoutSourceInput | Prisma.DocumentCreateOrConnectWithoutSourceInput[];
    upsert?: Prisma.DocumentUpsertWithWhereUniqueWithoutSourceInput | Prisma.DocumentUpsertWithWhereUniqueWithoutSourceInput[];
    createMany?: Prisma.DocumentCreateManySourceInputEnvelope;
    set?: Prisma.DocumentWhereUniqueInput | Prisma.DocumentWhereUniqueInput[];
    disconnect?: Prisma.DocumentWhereUniqueInput | Prisma.DocumentWhereUniqueInput[];
    delete?: Prisma.DocumentWhereUniqueInput | Prisma.DocumentWhereUniqueInput[];
    connect?: Prisma.DocumentWhereUniqueInput | Prisma.DocumentWhereUniqueInput[];
    update?: Prisma.DocumentUpdateWithWhereUniqueWithoutSourceInput | Prisma.DocumentUpdateWithWhereUniqueWithoutSourceInput[];
    updateMany?: Prisma.DocumentUpdateManyWithWhereWithoutSourceInput | Prisma.DocumentUpdateManyWithWhereWithoutSourceInput[];
    deleteMany?: Prisma.DocumentScalarWhereInput | Prisma.DocumentScalarWhereInput[];
};
export type DocumentUncheckedUpdateManyWithoutSourceNestedInput = {
    create?: Prisma.XOR<Prisma.DocumentCreateWithoutSourceInput, Prisma.DocumentUncheckedCreateWithoutSourceInput> | Prisma.DocumentCreateWithoutSourceInput[] | Prisma.DocumentUncheckedCreateWithoutSourceInput[];
    connectOrCreate?: Prisma.DocumentCreateOrConnectWithoutSourceInput | Prisma.DocumentCreateOrConnectWithoutSourceInput[];
    upsert?: Prisma.DocumentUpsertWithWhereUniqueWithoutSourceInput | Prisma.DocumentUpsertWithWhereUniqueWithoutSourceInput[];
    createMany?: Prisma.DocumentCreateManySourceInputEnvelope;
    set?: Prisma.DocumentWhereUniqueInput | Prisma.DocumentWhereUniqueInput[];
    disconnect?: Prisma.DocumentWhereUniqueInput | Prisma.DocumentWhereUniqueInput[];
    delete?: Prisma.DocumentWhereUniqueInput | Prisma.DocumentWhereUniqueInput[];
    connect?: Prisma.DocumentWhereUniqueInput | Prisma.DocumentWhereUniqueInput[];
    update?: Prisma.DocumentUpdateWithWhereUniqueWithoutSourceInput | Prisma.DocumentUpdateWithWhereUniqueWithoutSourceInput[];
    updateMany?: Prisma.DocumentUpdateManyWithWhereWithoutSourceInput | Prisma.DocumentUpdateManyWithWhereWithoutSourceInput[];
    deleteMany?: Prisma.DocumentScalarWhereInput | Prisma.DocumentScalarWhereInput[];
};
export type DocumentCreateNestedManyWithoutContentInput = {
    create?: Prisma.XOR<Prisma.DocumentCreateWithoutContentInput, Prisma.DocumentUncheckedCreateWithoutContentInput> | Prisma.DocumentCreateWithoutContentInput[] | Prisma.DocumentUncheckedCreateWithoutContentInput[];
    connectOrCreate?: Prisma.DocumentCreateOrConnectWithoutContentInput | Prisma.DocumentCreateOrConnectWithoutContentInput[];
    createMany?: Prisma.DocumentCreateManyContentInputEnvelope;
    connect?: Prisma.DocumentWhereUniqueInput | Prisma.DocumentWhereUniqueInput[];
};
export type DocumentUncheckedCreateNestedManyWithoutContentInput = {
    create?: Prisma.XOR<Prisma.DocumentCreateWithoutContentInput, Prisma.DocumentUncheckedCreateWithoutContentInput> | Prisma.DocumentCreateWithoutContentInput[] | Prisma.DocumentUncheckedCreateWithoutContentInput[];
    connectOrCreate?: Prisma.DocumentCreateOrConnectWithoutContentInput | Prisma.DocumentCreateOrConnectWithoutContentInput[];
    createMany?: Prisma.DocumentCreateManyContentInputEnvelope;
    connect?: Prisma.DocumentWhereUniqueInput | Prisma.DocumentWhereUniqueInput[];
};
export type DocumentUpdateManyWithoutContentNestedInput = {
    create?: Prisma.XOR<Prisma.DocumentCreateWithoutContentInput, Prisma.DocumentUncheckedCreateWithoutContentInput> | Prisma.DocumentCreateWithoutContentInput[] | Prisma.DocumentUncheckedCreateWithoutContentInput[];
    connectOrCreate?: Prisma.DocumentCreateOrConnectWithoutContentInput | Prisma.DocumentCreateOrConnectWithoutContentInput[];
    upsert?: Prisma.DocumentUpsertWithWhereUniqueWithoutContentInput | Prisma.DocumentUpsertWithWhereUniqueWithoutContentInput[];
    createMany?: Prisma.DocumentCreateManyContentInputEnvelope;
    set?: Prisma.DocumentWhereUniqueInput | Prisma.DocumentWhereUniqueInput[];
    disconnect?: Prisma.DocumentWhereUniqueInput | Prisma.DocumentWhereUniqueInput[];
    delete?: Prisma.DocumentWhereUniqueInput | Prisma.DocumentWhereUniqueInput[];
    connect?: Prisma.DocumentWhereUniqueInput | Prisma.DocumentWhereUniqueInput[];
    update?: Prisma.DocumentUpdateWithWhereUniqueWithoutContentInput | Prisma.DocumentUpdateWithWhereUniqueWithoutContentInput[];
    updateMany?: Prisma.DocumentUpdateManyWithWhereWithoutContentInput | Prisma.DocumentUpdateManyWithWhereWithoutContentInput[];
    deleteMany?: Prisma.DocumentScalarWhereInput | Prisma.DocumentScalarWhereInput[];
};
export type DocumentUncheckedUpdateManyWithoutContentNestedInput = {
    create?: Prisma.XOR<Prisma.DocumentCreateWithoutContentInput, Prisma.DocumentUncheckedCreateWithoutContentInput> | Prisma.DocumentCreateWithoutContentInput[] | Prisma.DocumentUncheckedCreateWithoutContentInput[];
    connectOrCreate?: Prisma.DocumentCreateOrConnectWithoutContentInput | Prisma.DocumentCreateOrConnectWithoutContentInput[];
    upsert?: Prisma.DocumentUpsertWithWhereUniqueWithoutContentInput | Prisma.DocumentUpsertWithWhereUniqueWithoutContentInput[];
    createMany?: Prisma.DocumentCreateManyContentInputEnvelope;
    set?: Prisma.DocumentWhereUniqueInput | Prisma.DocumentWhereUniqueInput[];
    disconnect?: Prisma.DocumentWhereUniqueInput | Prisma.DocumentWhereUniqueInput[];
    delete?: Prisma.DocumentWhereUniqueInput | Prisma.DocumentWhereUniqueInput[];
    connect?: Prisma.DocumentWhereUniqueInput | Prisma.DocumentWhereUniqueInput[];
    update?: Prisma.DocumentUpdateWithWhereUniqueWithoutContentInput | Prisma.DocumentUpdateWithWhereUniqueWithoutContentInput[];
    updateMany?: Prisma.DocumentUpdateManyWithWhereWithoutContentInput | Prisma.DocumentUpdateManyWithWhereWithoutContentInput[];
    deleteMany?: Prisma.DocumentScalarWhereInput | Prisma.DocumentScalarWhereInput[];
};
export type DocumentCreateNestedOneWithoutRunsInput = {
    create?: Prisma.XOR<Prisma.DocumentCreateWithoutRunsInput, Prisma.DocumentUncheckedCreateWithoutRunsInput>;
    connectOrCreate?: Prisma.DocumentCreateOrConnectWithoutRunsInput;
    connect?: Prisma.DocumentWhereUniqueInput;
};
export type DocumentUpdateOneRequiredWithoutRunsNestedInput = {
    create?: Prisma.XOR<Prisma.DocumentCreateWithoutRunsInput, Prisma.DocumentUncheckedCreateWithoutRunsInput>;
    connectOrCreate?: Prisma.DocumentCreateOrConnectWithoutRunsInput;
    upsert?: Prisma.DocumentUpsertWithoutRunsInput;
    connect?: Prisma.DocumentWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.DocumentUpdateToOneWithWhereWithoutRunsInput, Prisma.DocumentUpdateWithoutRunsInput>, Prisma.DocumentUncheckedUpdateWithoutRunsInput>;
};
export type DocumentCreateNestedOneWithoutRejectionsInput = {
    create?: Prisma.XOR<Prisma.DocumentCreateWithoutRejectionsInput, Prisma.DocumentUncheckedCreateWithoutRejectionsInput>;
    connectOrCreate?: Prisma.DocumentCreateOrConnectWithoutRejectionsInput;
    connect?: Prisma.DocumentWhereUniqueInput;
};
export type DocumentUpdateOneWithoutRejectionsNestedInput = {
    create?: Prisma.XOR<Prisma.DocumentCreateWithoutRejectionsInput, Prisma.DocumentUncheckedCreateWithoutRejectionsInput>;
    connectOrCreate?: Prisma.DocumentCreateOrConnectWithoutRejectionsInput;
    upsert?: Prisma.DocumentUpsertWithoutRejectionsInput;
    disconnect?: Prisma.DocumentWhereInput | boolean;
    delete?: Prisma.DocumentWhereInput | boolean;
    connect?: Prisma.DocumentWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.DocumentUpdateToOneWithWhereWithoutRejectionsInput, Prisma.DocumentUpdateWithoutRejectionsInput>, Prisma.DocumentUncheckedUpdateWithoutRejectionsInput>;
};
export type DocumentCreateWithoutSourceInput = {
    id?: string;
    key: string;
    url?: string | null;
    mediaType: string;
    retrievedAt: Date | string;
    etag?: string | null;
    lastModified?: string | null;
    parsedBy?: number | null;
    content: Prisma.RawContentCreateNestedOneWithoutDocumentsInput;
    runs?: Prisma.RunDocumentCreateNestedManyWithoutDocumentInput;
    rejections?: Prisma.RejectionCreateNestedManyWithoutDocumentInput;
};
export type DocumentUncheckedCreateWithoutSourceInput = {
    id?: string;
    key: string;
    sha256: string;
    url?: string | null;
    mediaType: string;
    retrievedAt: Date | string;
    etag?: string | null;
    lastModified?: string | null;
    parsedBy?: number | null;
    runs?: Prisma.RunDocumentUncheckedCreateNestedManyWithoutDocumentInput;
    rejections?: Prisma.RejectionUncheckedCreateNestedManyWithoutDocumentInput;
};
export type DocumentCreateOrConnectWithoutSourceInput = {
    where: Prisma.DocumentWhereUniqueInput;
    create: Prisma.XOR<Prisma.DocumentCreateWithoutSourceInput, Prisma.DocumentUncheckedCreateWithoutSourceInput>;
};
export type DocumentCreateManySourceInputEnvelope = {
    data: Prisma.DocumentCreateManySourceInput | Prisma.DocumentCreateManySourceInput[];
    skipDuplicates?: boolean;
};
export type DocumentUpsertWithWhereUniqueWithoutSourceInput = {
    where: Prisma.DocumentWhereUniqueInput;
    update: Prisma.XOR<Prisma.DocumentUpdateWithoutSourceInput, Prisma.DocumentUncheckedUpdateWithoutSourceInput>;
    create: Prisma.XOR<Prisma.DocumentCreateWithoutSourceInput, Prisma.DocumentUncheckedCreateWithoutSourceInput>;
};
export type DocumentUpdateWithWhereUniqueWithoutSourceInput = {
    where: Prisma.DocumentWhereUniqueInput;
    data: Prisma.XOR<Prisma.DocumentUpdateWithoutSourceInput, Prisma.DocumentUncheckedUpdateWithoutSourceInput>;
};
export type DocumentUpdateManyWithWhereWithoutSourceInput = {
    where: Prisma.DocumentScalarWhereInput;
    data: Prisma.XOR<Prisma.DocumentUpdateManyMutationInput, Prisma.DocumentUncheckedUpdateManyWithoutSourceInput>;
};
export type DocumentScalarWhereInput = {
    AND?: Prisma.DocumentScalarWhereInput | Prisma.DocumentScalarWhereInput[];
    OR?: Prisma.DocumentScalarWhereInput[];
    NOT?: Prisma.DocumentScalarWhereInput | Prisma.DocumentScalarWhereInput[];
    id?: Prisma.UuidFilter<"Document"> | string;
    sourceId?: Prisma.StringFilter<"Document"> | string;
    key?: Prisma.StringFilter<"Document"> | string;
    sha256?: Prisma.StringFilter<"Document"> | string;
    url?: Prisma.StringNullableFilter<"Document"> | string | null;
    mediaType?: Prisma.StringFilter<"Document"> | string;
    retrievedAt?: Prisma.DateTimeFilter<"Document"> | Date | string;
    etag?: Prisma.StringNullableFilter<"Document"> | string | null;
    lastModified?: Prisma.StringNullableFilter<"Document"> | string | null;
    parsedBy?: Prisma.IntNullableFilter<"Document"> | number | null;
};
export type DocumentCreateWithoutContentInput = {
    id?: string;
    key: string;
    url?: string | null;
    mediaType: string;
    retrievedAt: Date | string;
    etag?: string | null;
    lastModified?: string | null;
    parsedBy?: number | null;
    source: Prisma.SourceCreateNestedOneWithoutDocumentsInput;
    runs?: Prisma.RunDocumentCreateNestedManyWithoutDocumentInput;
    rejections?: Prisma.RejectionCreateNestedManyWithoutDocumentInput;
};
export type DocumentUncheckedCreateWithoutContentInput = {
    id?: string;
    sourceId: string;
    key: string;
    url?: string | null;
    mediaType: string;
    retrievedAt: Date | string;
    etag?: string | null;
    lastModified?: string | null;
    parsedBy?: number | null;
    runs?: Prisma.RunDocumentUncheckedCreateNestedManyWithoutDocumentInput;
    rejections?: Prisma.RejectionUncheckedCreateNestedManyWithoutDocumentInput;
};
export type DocumentCreateOrConnectWithoutContentInput = {
    where: Prisma.DocumentWhereUniqueInput;
    create: Prisma.XOR<Prisma.DocumentCreateWithoutContentInput, Prisma.DocumentUncheckedCreateWithoutContentInput>;
};
export type DocumentCreateManyContentInputEnvelope = {
    data: Prisma.DocumentCreateManyContentInput | Prisma.DocumentCreateManyContentInput[];
    skipDuplicates?: boolean;
};
export type DocumentUpsertWithWhereUniqueWithoutContentInput = {
    where: Prisma.DocumentWhereUniqueInput;
    update: Prisma.XOR<Prisma.DocumentUpdateWithoutContentInput, Prisma.DocumentUncheckedUpdateWithoutContentInput>;
    create: Prisma.XOR<Prisma.DocumentCreateWithoutContentInput, Prisma.DocumentUncheckedCreateWithoutContentInput>;
};
export type DocumentUpdateWithWhereUniqueWithoutContentInput = {
    where: Prisma.DocumentWhereUniqueInput;
    data: Prisma.XOR<Prisma.DocumentUpdateWithoutContentInput, Prisma.DocumentUncheckedUpdateWithoutContentInput>;
};
export type DocumentUpdateManyWithWhereWithoutContentInput = {
    where: Prisma.DocumentScalarWhereInput;
    data: Prisma.XOR<Prisma.DocumentUpdateManyMutationInput, Prisma.DocumentUncheckedUpdateManyWithoutContentInput>;
};
export type DocumentCreateWithoutRunsInput = {
    id?: string;
    key: string;
    url?: string | null;
    mediaType: string;
    retrievedAt: Date | string;
    etag?: string | null;
    lastModified?: string | null;
    parsedBy?: number | null;
    source: Prisma.SourceCreateNestedOneWithoutDocumentsInput;
    content: Prisma.RawContentCreateNestedOneWithoutDocumentsInput;
    rejections?: Prisma.RejectionCreateNestedManyWithoutDocumentInput;
};
export type DocumentUncheckedCreateWithoutRunsInput = {
    id?: string;
    sourceId: string;
    key: string;
    sha256: string;
    url?: string | null;
    mediaType: string;
    retrievedAt: Date | string;
    etag?: string | null;
    lastModified?: string | null;
    parsedBy?: number | null;
    rejections?: Prisma.RejectionUncheckedCreateNestedManyWithoutDocumentInput;
};
export type DocumentCreateOrConnectWithoutRunsInput = {
    where: Prisma.DocumentWhereUniqueInput;
    create: Prisma.XOR<Prisma.DocumentCreateWithoutRunsInput, Prisma.DocumentUncheckedCreateWithoutRunsInput>;
};
export type DocumentUpsertWithoutRunsInput = {
    update: Prisma.XOR<Prisma.DocumentUpdateWithoutRunsInput, Prisma.DocumentUncheckedUpdateWithoutRunsInput>;
    create: Prisma.XOR<Prisma.DocumentCreateWithoutRunsInput, Prisma.DocumentUncheckedCreateWithoutRunsInput>;
    where?: Prisma.DocumentWhereInput;
};
export type DocumentUpdateToOneWithWhereWithoutRunsInput = {
    where?: Prisma.DocumentWhereInput;
    data: Prisma.XOR<Prisma.DocumentUpdateWithoutRunsInput, Prisma.DocumentUncheckedUpdateWithoutRunsInput>;
};
export type DocumentUpdateWithoutRunsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    url?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    mediaType?: Prisma.StringFieldUpdateOperationsInput | string;
    retrievedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    etag?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastModified?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parsedBy?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    source?: Prisma.SourceUpdateOneRequiredWithoutDocumentsNestedInput;
    content?: Prisma.RawContentUpdateOneRequiredWithoutDocumentsNestedInput;
    rejections?: Prisma.RejectionUpdateManyWithoutDocumentNestedInput;
};
export type DocumentUncheckedUpdateWithoutRunsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    url?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    mediaType?: Prisma.StringFieldUpdateOperationsInput | string;
    retrievedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    etag?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastModified?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parsedBy?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    rejections?: Prisma.RejectionUncheckedUpdateManyWithoutDocumentNestedInput;
};
export type DocumentCreateWithoutRejectionsInput = {
    id?: string;
    key: string;
    url?: string | null;
    mediaType: string;
    retrievedAt: Date | string;
    etag?: string | null;
    lastModified?: string | null;
    parsedBy?: number | null;
    source: Prisma.SourceCreateNestedOneWithoutDocumentsInput;
    content: Prisma.RawContentCreateNestedOneWithoutDocumentsInput;
    runs?: Prisma.RunDocumentCreateNestedManyWithoutDocumentInput;
};
export type DocumentUncheckedCreateWithoutRejectionsInput = {
    id?: string;
    sourceId: string;
    key: string;
    sha256: string;
    url?: string | null;
    mediaType: string;
    retrievedAt: Date | string;
    etag?: string | null;
    lastModified?: string | null;
    parsedBy?: number | null;
    runs?: Prisma.RunDocumentUncheckedCreateNestedManyWithoutDocumentInput;
};
export type DocumentCreateOrConnectWithoutRejectionsInput = {
    where: Prisma.DocumentWhereUniqueInput;
    create: Prisma.XOR<Prisma.DocumentCreateWithoutRejectionsInput, Prisma.DocumentUncheckedCreateWithoutRejectionsInput>;
};
export type DocumentUpsertWithoutRejectionsInput = {
    update: Prisma.XOR<Prisma.DocumentUpdateWithoutRejectionsInput, Prisma.DocumentUncheckedUpdateWithoutRejectionsInput>;
    create: Prisma.XOR<Prisma.DocumentCreateWithoutRejectionsInput, Prisma.DocumentUncheckedCreateWithoutRejectionsInput>;
    where?: Prisma.DocumentWhereInput;
};
export type DocumentUpdateToOneWithWhereWithoutRejectionsInput = {
    where?: Prisma.DocumentWhereInput;
    data: Prisma.XOR<Prisma.DocumentUpdateWithoutRejectionsInput, Prisma.DocumentUncheckedUpdateWithoutRejectionsInput>;
};
export type DocumentUpdateWithoutRejectionsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    url?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    mediaType?: Prisma.StringFieldUpdateOperationsInput | string;
    retrievedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    etag?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastModified?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parsedBy?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    source?: Prisma.SourceUpdateOneRequiredWithoutDocumentsNestedInput;
    content?: Prisma.RawContentUpdateOneRequiredWithoutDocumentsNestedInput;
    runs?: Prisma.RunDocumentUpdateManyWithoutDocumentNestedInput;
};
export type DocumentUncheckedUpdateWithoutRejectionsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    url?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    mediaType?: Prisma.StringFieldUpdateOperationsInput | string;
    retrievedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    etag?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastModified?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parsedBy?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    runs?: Prisma.RunDocumentUncheckedUpdateManyWithoutDocumentNestedInput;
};
export type DocumentCreateManySourceInput = {
    id?: string;
    key: string;
    sha256: string;
    url?: string | null;
    mediaType: string;
    retrievedAt: Date | string;
    etag?: string | null;
    lastModified?: string | null;
    parsedBy?: number | null;
};
export type DocumentUpdateWithoutSourceInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    url?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    mediaType?: Prisma.StringFieldUpdateOperationsInput | string;
    retrievedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    etag?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastModified?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parsedBy?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    content?: Prisma.RawContentUpdateOneRequiredWithoutDocumentsNestedInput;
    runs?: Prisma.RunDocumentUpdateManyWithoutDocumentNestedInput;
    rejections?: Prisma.RejectionUpdateManyWithoutDocumentNestedInput;
};
export type DocumentUncheckedUpdateWithoutSourceInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    url?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    mediaType?: Prisma.StringFieldUpdateOperationsInput | string;
    retrievedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    etag?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastModified?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parsedBy?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    runs?: Prisma.RunDocumentUncheckedUpdateManyWithoutDocumentNestedInput;
    rejections?: Prisma.RejectionUncheckedUpdateManyWithoutDocumentNestedInput;
};
export type DocumentUncheckedUpdateManyWithoutSourceInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    url?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    mediaType?: Prisma.StringFieldUpdateOperationsInput | string;
    retrievedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    etag?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastModified?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parsedBy?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
};
export type DocumentCreateManyContentInput = {
    id?: string;
    sourceId: string;
    key: string;
    url?: string | null;
    mediaType: string;
    retrievedAt: Date | string;
    etag?: string | null;
    lastModified?: string | null;
    parsedBy?: number | null;
};
export type DocumentUpdateWithoutContentInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    url?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    mediaType?: Prisma.StringFieldUpdateOperationsInput | string;
    retrievedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    etag?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastModified?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parsedBy?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    source?: Prisma.SourceUpdateOneRequiredWithoutDocumentsNestedInput;
    runs?: Prisma.RunDocumentUpdateManyWithoutDocumentNestedInput;
    rejections?: Prisma.RejectionUpdateManyWithoutDocumentNestedInput;
};
export type DocumentUncheckedUpdateWithoutContentInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    url?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    mediaType?: Prisma.StringFieldUpdateOperationsInput | string;
    retrievedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    etag?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastModified?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parsedBy?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    runs?: Prisma.RunDocumentUncheckedUpdateManyWithoutDocumentNestedInput;
    rejections?: Prisma.RejectionUncheckedUpdateManyWithoutDocumentNestedInput;
};
export type DocumentUncheckedUpdateManyWithoutContentInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    url?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    mediaType?: Prisma.StringFieldUpdateOperationsInput | string;
    retrievedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    etag?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    lastModified?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parsedBy?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
};
/**
 * Count Type DocumentCountOutputType
 */
export type DocumentCountOutputType = {
    runs: number;
    rejections: number;
};
export type DocumentCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    runs?: boolean | DocumentCountOutputTypeCountRunsArgs;
    rejections?: boolean | DocumentCountOutputTypeCountRejectionsArgs;
};
/**
 * DocumentCountOutputType without action
 */
export type DocumentCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the DocumentCountOutputType
     */
    select?: Prisma.DocumentCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * DocumentCountOutputType without action
 */
export type DocumentCountOutputTypeCountRunsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.RunDocumentWhereInput;
};
/**
 * DocumentCountOutputType without action
 */
export type DocumentCountOutputTypeCountRejectionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.RejectionWhereInput;
};
export type DocumentSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    sourceId?: boolean;
    key?: boolean;
    sha256?: boolean;
    url?: boolean;
    mediaType?: boolean;
    retrievedAt?: boolean;
    etag?: boolean;
    lastModified?: boolean;
    parsedBy?: boolean;
    source?: boolean | Prisma.SourceDefaultArgs<ExtArgs>;
    content?: boolean | Prisma.RawContentDefaultArgs<ExtArgs>;
    runs?: boolean | Prisma.Document$runsArgs<ExtArgs>;
    rejections?: boolean | Prisma.Document$rejectionsArgs<ExtArgs>;
    _count?: boolean | Prisma.DocumentCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["document"]>;
export type DocumentSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    sourceId?: boolean;
    key?: boolean;
    sha256?: boolean;
    url?: boolean;
    mediaType?: boolean;
    retrievedAt?: boolean;
    etag?: boolean;
    lastModified?: boolean;
    parsedBy?: boolean;
    source?: boolean | Prisma.SourceDefaultArgs<ExtArgs>;
    content?: boolean | Prisma.RawContentDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["document"]>;
export type DocumentSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    sourceId?: boolean;
    key?: boolean;
    sha256?: boolean;
    url?: boolean;
    mediaType?: boolean;
    retrievedAt?: boolean;
    etag?: boolean;
    lastModified?: boolean;
    parsedBy?: boolean;
    source?: boolean | Prisma.SourceDefaultArgs<ExtArgs>;
    content?: boolean | Prisma.RawContentDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["document"]>;
export type DocumentSelectScalar = {
    id?: boolean;
    sourceId?: boolean;
    key?: boolean;
    sha256?: boolean;
    url?: boolean;
    mediaType?: boolean;
    retrievedAt?: boolean;
    etag?: boolean;
    lastModified?: boolean;
    parsedBy?: boolean;
};
export type DocumentOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "sourceId" | "key" | "sha256" | "url" | "mediaType" | "retrievedAt" | "etag" | "lastModified" | "parsedBy", ExtArgs["result"]["document"]>;
export type DocumentInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    source?: boolean | Prisma.SourceDefaultArgs<ExtArgs>;
    content?: boolean | Prisma.RawContentDefaultArgs<ExtArgs>;
    runs?: boolean | Prisma.Document$runsArgs<ExtArgs>;
    rejections?: boolean | Prisma.Document$rejectionsArgs<ExtArgs>;
    _count?: boolean | Prisma.DocumentCountOutputTypeDefaultArgs<ExtArgs>;
};
export type DocumentIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    source?: boolean | Prisma.SourceDefaultArgs<ExtArgs>;
    content?: boolean | Prisma.RawContentDefaultArgs<ExtArgs>;
};
export type DocumentIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    source?: boolean | Prisma.SourceDefaultArgs<ExtArgs>;
    content?: boolean | Prisma.RawContentDefaultArgs<ExtArgs>;
};
export type $DocumentPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Document";
    objects: {
        source: Prisma.$SourcePayload<ExtArgs>;
        content: Prisma.$RawContentPayload<ExtArgs>;
        runs: Prisma.$RunDocumentPayload<ExtArgs>[];
        rejections: Prisma.$RejectionPayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        id: string;
        sourceId: string;
        /**
         * What the document is within its source, such as `companyfacts/0001045810`.
         */
        key: string;
        sha256: string;
        url: string | null;
        mediaType: string;
        retrievedAt: Date;
        etag: string | null;
        lastModified: string | null;
        /**
         * Version of the parser that read it last; null until it was read whole.
         */
        parsedBy: number | null;
    }, ExtArgs["result"]["document"]>;
    composites: {};
};
export type DocumentGetPayload<S extends boolean | null | undefined | DocumentDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$DocumentPayload, S>;
export type DocumentCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<DocumentFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: DocumentCountAggregateInputType | true;
};
export interface DocumentDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Document'];
        meta: {
            name: 'Document';
        };
    };
    /**
     * Find zero or one Document that matches the filter.
     * @param {DocumentFindUniqueArgs} args - Arguments to find a Document
     * @example
     * // Get one Document
     * const document = await prisma.document.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends DocumentFindUniqueArgs>(args: Prisma.SelectSubset<T, DocumentFindUniqueArgs<ExtArgs>>): Prisma.Prisma__DocumentClient<runtime.Types.Result.GetResult<Prisma.$DocumentPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Document that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {DocumentFindUniqueOrThrowArgs} args - Arguments to find a Document
     * @example
     * // Get one Document
     * const document = await prisma.document.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends DocumentFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, DocumentFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__DocumentClient<runtime.Types.Result.GetResult<Prisma.$DocumentPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Document that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {DocumentFindFirstArgs} args - Arguments to find a Document
     * @example
     * // Get one Document
     * const document = await prisma.document.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends DocumentFindFirstArgs>(args?: Prisma.SelectSubset<T, DocumentFindFirstArgs<ExtArgs>>): Prisma.Prisma__DocumentClient<runtime.Types.Result.GetResult<Prisma.$DocumentPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Document that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {DocumentFindFirstOrThrowArgs} args - Arguments to find a Document
     * @example
     * // Get one Document
     * const document = await prisma.document.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends DocumentFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, DocumentFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__DocumentClient<runtime.Types.Result.GetResult<Prisma.$DocumentPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Documents that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {DocumentFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Documents
     * const documents = await prisma.document.findMany()
     *
     * // Get first 10 Documents
     * const documents = await prisma.document.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const documentWithIdOnly = await prisma.document.findMany({ select: { id: true } })
     *
     */
    findMany<T extends DocumentFindManyArgs>(args?: Prisma.SelectSubset<T, DocumentFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$DocumentPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Document.
     * @param {DocumentCreateArgs} args - Arguments to create a Document.
     * @example
     * // Create one Document
     * const Document = await prisma.document.create({
     *   data: {
     *     // ... data to create a Document
     *   }
     * })
     *
     */
    create<T extends DocumentCreateArgs>(args: Prisma.SelectSubset<T, DocumentCreateArgs<ExtArgs>>): Prisma.Prisma__DocumentClient<runtime.Types.Result.GetResult<Prisma.$DocumentPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Documents.
     * @param {DocumentCreateManyArgs} args - Arguments to create many Documents.
     * @example
     * // Create many Documents
     * const document = await prisma.document.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends DocumentCreateManyArgs>(args?: Prisma.SelectSubset<T, DocumentCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Documents and returns the data saved in the database.
     * @param {DocumentCreateManyAndReturnArgs} args - Arguments to create many Documents.
     * @example
     * // Create many Documents
     * const document = await prisma.document.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Documents and only return the `id`
     * const documentWithIdOnly = await prisma.document.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends DocumentCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, DocumentCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$DocumentPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Document.
     * @param {DocumentDeleteArgs} args - Arguments to delete one Document.
     * @example
     * // Delete one Document
     * const Document = await prisma.document.delete({
     *   where: {
     *     // ... filter to delete one Document
     *   }
     * })
     *
     */
    delete<T extends DocumentDeleteArgs>(args: Prisma.SelectSubset<T, DocumentDeleteArgs<ExtArgs>>): Prisma.Prisma__DocumentClient<runtime.Types.Result.GetResult<Prisma.$DocumentPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Document.
     * @param {DocumentUpdateArgs} args - Arguments to update one Document.
     * @example
     * // Update one Document
     * const document = await prisma.document.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends DocumentUpdateArgs>(args: Prisma.SelectSubset<T, DocumentUpdateArgs<ExtArgs>>): Prisma.Prisma__DocumentClient<runtime.Types.Result.GetResult<Prisma.$DocumentPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Documents.
     * @param {DocumentDeleteManyArgs} args - Arguments to filter Documents to delete.
     * @example
     * // Delete a few Documents
     * const { count } = await prisma.document.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends DocumentDeleteManyArgs>(args?: Prisma.SelectSubset<T, DocumentDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Documents.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {DocumentUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Documents
     * const document = await prisma.document.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends DocumentUpdateManyArgs>(args: Prisma.SelectSubset<T, DocumentUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Documents and returns the data updated in the database.
     * @param {DocumentUpdateManyAndReturnArgs} args - Arguments to update many Documents.
     * @example
     * // Update many Documents
     * const document = await prisma.document.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Documents and only return the `id`
     * const documentWithIdOnly = await prisma.document.updateManyAndReturn({
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
    updateManyAndReturn<T extends DocumentUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, DocumentUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$DocumentPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Document.
     * @param {DocumentUpsertArgs} args - Arguments to update or create a Document.
     * @example
     * // Update or create a Document
     * const document = await prisma.document.upsert({
     *   create: {
     *     // ... data to create a Document
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Document we want to update
     *   }
     * })
     */
    upsert<T extends DocumentUpsertArgs>(args: Prisma.SelectSubset<T, DocumentUpsertArgs<ExtArgs>>): Prisma.Prisma__DocumentClient<runtime.Types.Result.GetResult<Prisma.$DocumentPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Documents.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {DocumentCountArgs} args - Arguments to filter Documents to count.
     * @example
     * // Count the number of Documents
     * const count = await prisma.document.count({
     *   where: {
     *     // ... the filter for the Documents we want to count
     *   }
     * })
    **/
    count<T extends DocumentCountArgs>(args?: Prisma.Subset<T, DocumentCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], DocumentCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Document.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {DocumentAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends DocumentAggregateArgs>(args: Prisma.Subset<T, DocumentAggregateArgs>): Prisma.PrismaPromise<GetDocumentAggregateType<T>>;
    /**
     * Group by Document.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {DocumentGroupByArgs} args - Group by arguments.
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
    groupBy<T extends DocumentGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: DocumentGroupByArgs['orderBy'];
    } : {
        orderBy?: DocumentGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, DocumentGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetDocumentGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Document model
     */
    readonly fields: DocumentFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Document.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__DocumentClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    source<T extends Prisma.SourceDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.SourceDefaultArgs<ExtArgs>>): Prisma.Prisma__SourceClient<runtime.Types.Result.GetResult<Prisma.$SourcePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    content<T extends Prisma.RawContentDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.RawContentDefaultArgs<ExtArgs>>): Prisma.Prisma__RawContentClient<runtime.Types.Result.GetResult<Prisma.$RawContentPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    runs<T extends Prisma.Document$runsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Document$runsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RunDocumentPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    rejections<T extends Prisma.Document$rejectionsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Document$rejectionsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RejectionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
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
 * Fields of the Document model
 */
export interface DocumentFieldRefs {
    readonly id: Prisma.FieldRef<"Document", 'String'>;
    readonly sourceId: Prisma.FieldRef<"Document", 'String'>;
    readonly key: Prisma.FieldRef<"Document", 'String'>;
    readonly sha256: Prisma.FieldRef<"Document", 'String'>;
    readonly url: Prisma.FieldRef<"Document", 'String'>;
    readonly mediaType: Prisma.FieldRef<"Document", 'String'>;
    readonly retrievedAt: Prisma.FieldRef<"Document", 'DateTime'>;
    readonly etag: Prisma.FieldRef<"Document", 'String'>;
    readonly lastModified: Prisma.FieldRef<"Document", 'String'>;
    readonly parsedBy: Prisma.FieldRef<"Document", 'Int'>;
}
/**
 * Document findUnique
 */
export type DocumentFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Document to fetch.
     */
    where: Prisma.DocumentWhereUniqueInput;
};
/**
 * Document findUniqueOrThrow
 */
export type DocumentFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Document to fetch.
     */
    where: Prisma.DocumentWhereUniqueInput;
};
/**
 * Document findFirst
 */
export type DocumentFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Document to fetch.
     */
    where?: Prisma.DocumentWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Documents to fetch.
     */
    orderBy?: Prisma.DocumentOrderByWithRelationInput | Prisma.DocumentOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Documents.
     */
    cursor?: Prisma.DocumentWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Documents from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Documents.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Documents.
     */
    distinct?: Prisma.DocumentScalarFieldEnum | Prisma.DocumentScalarFieldEnum[];
};
/**
 * Document findFirstOrThrow
 */
export type DocumentFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Document to fetch.
     */
    where?: Prisma.DocumentWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Documents to fetch.
     */
    orderBy?: Prisma.DocumentOrderByWithRelationInput | Prisma.DocumentOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Documents.
     */
    cursor?: Prisma.DocumentWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Documents from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Documents.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Documents.
     */
    distinct?: Prisma.DocumentScalarFieldEnum | Prisma.DocumentScalarFieldEnum[];
};
/**
 * Document findMany
 */
export type DocumentFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Documents to fetch.
     */
    where?: Prisma.DocumentWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Documents to fetch.
     */
    orderBy?: Prisma.DocumentOrderByWithRelationInput | Prisma.DocumentOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Documents.
     */
    cursor?: Prisma.DocumentWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Documents from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Documents.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Documents.
     */
    distinct?: Prisma.DocumentScalarFieldEnum | Prisma.DocumentScalarFieldEnum[];
};
/**
 * Document create
 */
export type DocumentCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to create a Document.
     */
    data: Prisma.XOR<Prisma.DocumentCreateInput, Prisma.DocumentUncheckedCreateInput>;
};
/**
 * Document createMany
 */
export type DocumentCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Documents.
     */
    data: Prisma.DocumentCreateManyInput | Prisma.DocumentCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Document createManyAndReturn
 */
export type DocumentCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Document
     */
    select?: Prisma.DocumentSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Document
     */
    omit?: Prisma.DocumentOmit<ExtArgs> | null;
    /**
     * The data used to create many Documents.
     */
    data: Prisma.DocumentCreateManyInput | Prisma.DocumentCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.DocumentIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * Document update
 */
export type DocumentUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to update a Document.
     */
    data: Prisma.XOR<Prisma.DocumentUpdateInput, Prisma.DocumentUncheckedUpdateInput>;
    /**
     * Choose, which Document to update.
     */
    where: Prisma.DocumentWhereUniqueInput;
};
/**
 * Document updateMany
 */
export type DocumentUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Documents.
     */
    data: Prisma.XOR<Prisma.DocumentUpdateManyMutationInput, Prisma.DocumentUncheckedUpdateManyInput>;
    /**
     * Filter which Documents to update
     */
    where?: Prisma.DocumentWhereInput;
    /**
     * Limit how many Documents to update.
     */
    limit?: number;
};
/**
 * Document updateManyAndReturn
 */
export type DocumentUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Document
     */
    select?: Prisma.DocumentSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Document
     */
    omit?: Prisma.DocumentOmit<ExtArgs> | null;
    /**
     * The data used to update Documents.
     */
    data: Prisma.XOR<Prisma.DocumentUpdateManyMutationInput, Prisma.DocumentUncheckedUpdateManyInput>;
    /**
     * Filter which Documents to update
     */
    where?: Prisma.DocumentWhereInput;
    /**
     * Limit how many Documents to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.DocumentIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * Document upsert
 */
export type DocumentUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The filter to search for the Document to update in case it exists.
     */
    where: Prisma.DocumentWhereUniqueInput;
    /**
     * In case the Document found by the `where` argument doesn't exist, create a new Document with this data.
     */
    create: Prisma.XOR<Prisma.DocumentCreateInput, Prisma.DocumentUncheckedCreateInput>;
    /**
     * In case the Document was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.DocumentUpdateInput, Prisma.DocumentUncheckedUpdateInput>;
};
/**
 * Document delete
 */
export type DocumentDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter which Document to delete.
     */
    where: Prisma.DocumentWhereUniqueInput;
};
/**
 * Document deleteMany
 */
export type DocumentDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Documents to delete
     */
    where?: Prisma.DocumentWhereInput;
    /**
     * Limit how many Documents to delete.
     */
    limit?: number;
};
/**
 * Document.runs
 */
export type Document$runsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
 * Document.rejections
 */
export type Document$rejectionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
 * Document without action
 */
export type DocumentDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
};
