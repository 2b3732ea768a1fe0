import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.ts";
/**
 * Model RawContent
 * Raw bytes by content hash, gzipped, kept once.
 */
export type RawContentModel = runtime.Types.Result.DefaultSelection<Prisma.$RawContentPayload>;
export type AggregateRawContent = {
    _count: RawContentCountAggregateOutputType | null;
    _avg: RawContentAvgAggregateOutputType | null;
    _sum: RawContentSumAggregateOutputType | null;
    _min: RawContentMinAggregateOutputType | null;
    _max: RawContentMaxAggregateOutputType | null;
};
export type RawContentAvgAggregateOutputType = {
    size: number | null;
};
export type RawContentSumAggregateOutputType = {
    size: number | null;
};
export type RawContentMinAggregateOutputType = {
    sha256: string | null;
    bytes: runtime.Bytes | null;
    size: number | null;
};
export type RawContentMaxAggregateOutputType = {
    sha256: string | null;
    bytes: runtime.Bytes | null;
    size: number | null;
};
export type RawContentCountAggregateOutputType = {
    sha256: number;
    bytes: number;
    size: number;
    _all: number;
};
export type RawContentAvgAggregateInputType = {
    size?: true;
};
export type RawContentSumAggregateInputType = {
    size?: true;
};
export type RawContentMinAggregateInputType = {
    sha256?: true;
    bytes?: true;
    size?: true;
};
export type RawContentMaxAggregateInputType = {
    sha256?: true;
    bytes?: true;
    size?: true;
};
export type RawContentCountAggregateInputType = {
    sha256?: true;
    bytes?: true;
    size?: true;
    _all?: true;
};
export type RawContentAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which RawContent to aggregate.
     */
    where?: Prisma.RawContentWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of RawContents to fetch.
     */
    orderBy?: Prisma.RawContentOrderByWithRelationInput | Prisma.RawContentOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.RawContentWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` RawContents from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` RawContents.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned RawContents
    **/
    _count?: true | RawContentCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: RawContentAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: RawContentSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: RawContentMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: RawContentMaxAggregateInputType;
};
export type GetRawContentAggregateType<T extends RawContentAggregateArgs> = {
    [P in keyof T & keyof AggregateRawContent]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateRawContent[P]> : Prisma.GetScalarType<T[P], AggregateRawContent[P]>;
};
export type RawContentGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.RawContentWhereInput;
    orderBy?: Prisma.RawContentOrderByWithAggregationInput | Prisma.RawContentOrderByWithAggregationInput[];
    by: Prisma.RawContentScalarFieldEnum[] | Prisma.RawContentScalarFieldEnum;
    having?: Prisma.RawContentScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: RawContentCountAggregateInputType | true;
    _avg?: RawContentAvgAggregateInputType;
    _sum?: RawContentSumAggregateInputType;
    _min?: RawContentMinAggregateInputType;
    _max?: RawContentMaxAggregateInputType;
};
export type RawContentGroupByOutputType = {
    sha256: string;
    bytes: runtime.Bytes;
    size: number;
    _count: RawContentCountAggregateOutputType | null;
    _avg: RawContentAvgAggregateOutputType | null;
    _sum: RawContentSumAggregateOutputType | null;
    _min: RawContentMinAggregateOutputType | null;
    _max: RawContentMaxAggregateOutputType | null;
};
export type GetRawContentGroupByPayload<T extends RawContentGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<RawContentGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof RawContentGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], RawContentGroupByOutputType[P]> : Prisma.GetScalarType<T[P], RawContentGroupByOutputType[P]>;
}>>;
export type RawContentWhereInput = {
    AND?: Prisma.RawContentWhereInput | Prisma.RawContentWhereInput[];
    OR?: Prisma.RawContentWhereInput[];
    NOT?: Prisma.RawContentWhereInput | Prisma.RawContentWhereInput[];
    sha256?: Prisma.StringFilter<"RawContent"> | string;
    bytes?: Prisma.BytesFilter<"RawContent"> | runtime.Bytes;
    size?: Prisma.IntFilter<"RawContent"> | number;
    documents?: Prisma.DocumentListRelationFilter;
};
export type RawContentOrderByWithRelationInput = {
    sha256?: Prisma.SortOrder;
    bytes?: Prisma.SortOrder;
    size?: Prisma.SortOrder;
    documents?: Prisma.DocumentOrderByRelationAggregateInput;
};
export type RawContentWhereUniqueInput = Prisma.AtLeast<{
    sha256?: string;
    AND?: Prisma.RawContentWhereInput | Prisma.RawContentWhereInput[];
    OR?: Prisma.RawContentWhereInput[];
    NOT?: Prisma.RawContentWhereInput | Prisma.RawContentWhereInput[];
    bytes?: Prisma.BytesFilter<"RawContent"> | runtime.Bytes;
    size?: Prisma.IntFilter<"RawContent"> | number;
    documents?: Prisma.DocumentListRelationFilter;
}, "sha256">;
export type RawContentOrderByWithAggregationInput = {
    sha256?: Prisma.SortOrder;
    bytes?: Prisma.SortOrder;
    size?: Prisma.SortOrder;
    _count?: Prisma.RawContentCountOrderByAggregateInput;
    _avg?: Prisma.RawContentAvgOrderByAggregateInput;
    _max?: Prisma.RawContentMaxOrderByAggregateInput;
    _min?: Prisma.RawContentMinOrderByAggregateInput;
    _sum?: Prisma.RawContentSumOrderByAggregateInput;
};
export type RawContentScalarWhereWithAggregatesInput = {
    AND?: Prisma.RawContentScalarWhereWithAggregatesInput | Prisma.RawContentScalarWhereWithAggregatesInput[];
    OR?: Prisma.RawContentScalarWhereWithAggregatesInput[];
    NOT?: Prisma.RawContentScalarWhereWithAggregatesInput | Prisma.RawContentScalarWhereWithAggregatesInput[];
    sha256?: Prisma.StringWithAggregatesFilter<"RawContent"> | string;
    bytes?: Prisma.BytesWithAggregatesFilter<"RawContent"> | runtime.Bytes;
    size?: Prisma.IntWithAggregatesFilter<"RawContent"> | number;
};
export type RawContentCreateInput = {
    sha256: string;
    bytes: runtime.Bytes;
    size: number;
    documents?: Prisma.DocumentCreateNestedManyWithoutContentInput;
};
export type RawContentUncheckedCreateInput = {
    sha256: string;
    bytes: runtime.Bytes;
    size: number;
    documents?: Prisma.DocumentUncheckedCreateNestedManyWithoutContentInput;
};
export type RawContentUpdateInput = {
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    bytes?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
    size?: Prisma.IntFieldUpdateOperationsInput | number;
    documents?: Prisma.DocumentUpdateManyWithoutContentNestedInput;
};
export type RawContentUncheckedUpdateInput = {
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    bytes?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
    size?: Prisma.IntFieldUpdateOperationsInput | number;
    documents?: Prisma.DocumentUncheckedUpdateManyWithoutContentNestedInput;
};
export type RawContentCreateManyInput = {
    sha256: string;
    bytes: runtime.Bytes;
    size: number;
};
export type RawContentUpdateManyMutationInput = {
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    bytes?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
    size?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type RawContentUncheckedUpdateManyInput = {
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    bytes?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
    size?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type RawContentCountOrderByAggregateInput = {
    sha256?: Prisma.SortOrder;
    bytes?: Prisma.SortOrder;
    size?: Prisma.SortOrder;
};
export type RawContentAvgOrderByAggregateInput = {
    size?: Prisma.SortOrder;
};
export type RawContentMaxOrderByAggregateInput = {
    sha256?: Prisma.SortOrder;
    bytes?: Prisma.SortOrder;
    size?: Prisma.SortOrder;
};
export type RawContentMinOrderByAggregateInput = {
    sha256?: Prisma.SortOrder;
    bytes?: Prisma.SortOrder;
    size?: Prisma.SortOrder;
};
export type RawContentSumOrderByAggregateInput = {
    size?: Prisma.SortOrder;
};
export type RawContentScalarRelationFilter = {
    is?: Prisma.RawContentWhereInput;
    isNot?: Prisma.RawContentWhereInput;
};
export type BytesFieldUpdateOperationsInput = {
    set?: runtime.Bytes;
};
export type RawContentCreateNestedOneWithoutDocumentsInput = {
    create?: Prisma.XOR<Prisma.RawContentCreateWithoutDocumentsInput, Prisma.RawContentUncheckedCreateWithoutDocumentsInput>;
    connectOrCreate?: Prisma.RawContentCreateOrConnectWithoutDocumentsInput;
    connect?: Prisma.RawContentWhereUniqueInput;
};
export type RawContentUpdateOneRequiredWithoutDocumentsNestedInput = {
    create?: Prisma.XOR<Prisma.RawContentCreateWithoutDocumentsInput, Prisma.RawContentUncheckedCreateWithoutDocumentsInput>;
    connectOrCreate?: Prisma.RawContentCreateOrConnectWithoutDocumentsInput;
    upsert?: Prisma.RawContentUpsertWithoutDocumentsInput;
    connect?: Prisma.RawContentWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.RawContentUpdateToOneWithWhereWithoutDocumentsInput, Prisma.RawContentUpdateWithoutDocumentsInput>, Prisma.RawContentUncheckedUpdateWithoutDocumentsInput>;
};
export type RawContentCreateWithoutDocumentsInput = {
    sha256: string;
    bytes: runtime.Bytes;
    size: number;
};
export type RawContentUncheckedCreateWithoutDocumentsInput = {
    sha256: string;
    bytes: runtime.Bytes;
    size: number;
};
export type RawContentCreateOrConnectWithoutDocumentsInput = {
    where: Prisma.RawContentWhereUniqueInput;
    create: Prisma.XOR<Prisma.RawContentCreateWithoutDocumentsInput, Prisma.RawContentUncheckedCreateWithoutDocumentsInput>;
};
export type RawContentUpsertWithoutDocumentsInput = {
    update: Prisma.XOR<Prisma.RawContentUpdateWithoutDocumentsInput, Prisma.RawContentUncheckedUpdateWithoutDocumentsInput>;
    create: Prisma.XOR<Prisma.RawContentCreateWithoutDocumentsInput, Prisma.RawContentUncheckedCreateWithoutDocumentsInput>;
    where?: Prisma.RawContentWhereInput;
};
export type RawContentUpdateToOneWithWhereWithoutDocumentsInput = {
    where?: Prisma.RawContentWhereInput;
    data: Prisma.XOR<Prisma.RawContentUpdateWithoutDocumentsInput, Prisma.RawContentUncheckedUpdateWithoutDocumentsInput>;
};
export type RawContentUpdateWithoutDocumentsInput = {
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    bytes?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
    size?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type RawContentUncheckedUpdateWithoutDocumentsInput = {
    sha256?: Prisma.StringFieldUpdateOperationsInput | string;
    bytes?: Prisma.BytesFieldUpdateOperationsInput | runtime.Bytes;
    size?: Prisma.IntFieldUpdateOperationsInput | number;
};
/**
 * Count Type RawContentCountOutputType
 */
export type RawContentCountOutputType = {
    documents: number;
};
export type RawContentCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    documents?: boolean | RawContentCountOutputTypeCountDocumentsArgs;
};
/**
 * RawContentCountOutputType without action
 */
export type RawContentCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RawContentCountOutputType
     */
    select?: Prisma.RawContentCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * RawContentCountOutputType without action
 */
export type RawContentCountOutputTypeCountDocumentsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.DocumentWhereInput;
};
export type RawContentSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    sha256?: boolean;
    bytes?: boolean;
    size?: boolean;
    documents?: boolean | Prisma.RawContent$documentsArgs<ExtArgs>;
    _count?: boolean | Prisma.RawContentCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["rawContent"]>;
export type RawContentSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    sha256?: boolean;
    bytes?: boolean;
    size?: boolean;
}, ExtArgs["result"]["rawContent"]>;
export type RawContentSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    sha256?: boolean;
    bytes?: boolean;
    size?: boolean;
}, ExtArgs["result"]["rawContent"]>;
export type RawContentSelectScalar = {
    sha256?: boolean;
    bytes?: boolean;
    size?: boolean;
};
export type RawContentOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"sha256" | "bytes" | "size", ExtArgs["result"]["rawContent"]>;
export type RawContentInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    documents?: boolean | Prisma.RawContent$documentsArgs<ExtArgs>;
    _count?: boolean | Prisma.RawContentCountOutputTypeDefaultArgs<ExtArgs>;
};
export type RawContentIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {};
export type RawContentIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {};
export type $RawContentPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "RawContent";
    objects: {
        documents: Prisma.$DocumentPayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        sha256: string;
        bytes: runtime.Bytes;
        /**
         * Size before compression, in bytes.
         */
        size: number;
    }, ExtArgs["result"]["rawContent"]>;
    composites: {};
};
export type RawContentGetPayload<S extends boolean | null | undefined | RawContentDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$RawContentPayload, S>;
export type RawContentCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<RawContentFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: RawContentCountAggregateInputType | true;
};
export interface RawContentDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['RawContent'];
        meta: {
            name: 'RawContent';
        };
    };
    /**
     * Find zero or one RawContent that matches the filter.
     * @param {RawContentFindUniqueArgs} args - Arguments to find a RawContent
     * @example
     * // Get one RawContent
     * const rawContent = await prisma.rawContent.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends RawContentFindUniqueArgs>(args: Prisma.SelectSubset<T, RawContentFindUniqueArgs<ExtArgs>>): Prisma.Prisma__RawContentClient<runtime.Types.Result.GetResult<Prisma.$RawContentPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one RawContent that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {RawContentFindUniqueOrThrowArgs} args - Arguments to find a RawContent
     * @example
     * // Get one RawContent
     * const rawContent = await prisma.rawContent.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends RawContentFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, RawContentFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__RawContentClient<runtime.Types.Result.GetResult<Prisma.$RawContentPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first RawContent that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RawContentFindFirstArgs} args - Arguments to find a RawContent
     * @example
     * // Get one RawContent
     * const rawContent = await prisma.rawContent.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends RawContentFindFirstArgs>(args?: Prisma.SelectSubset<T, RawContentFindFirstArgs<ExtArgs>>): Prisma.Prisma__RawContentClient<runtime.Types.Result.GetResult<Prisma.$RawContentPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first RawContent that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RawContentFindFirstOrThrowArgs} args - Arguments to find a RawContent
     * @example
     * // Get one RawContent
     * const rawContent = await prisma.rawContent.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends RawContentFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, RawContentFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__RawContentClient<runtime.Types.Result.GetResult<Prisma.$RawContentPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more RawContents that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RawContentFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all RawContents
     * const rawContents = await prisma.rawContent.findMany()
     *
     * // Get first 10 RawContents
     * const rawContents = await prisma.rawContent.findMany({ take: 10 })
     *
     * // Only select the `sha256`
     * const rawContentWithSha256Only = await prisma.rawContent.findMany({ select: { sha256: true } })
     *
     */
    findMany<T extends RawContentFindManyArgs>(args?: Prisma.SelectSubset<T, RawContentFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RawContentPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a RawContent.
     * @param {RawContentCreateArgs} args - Arguments to create a RawContent.
     * @example
     * // Create one RawContent
     * const RawContent = await prisma.rawContent.create({
     *   data: {
     *     // ... data to create a RawContent
     *   }
     * })
     *
     */
    create<T extends RawContentCreateArgs>(args: Prisma.SelectSubset<T, RawContentCreateArgs<ExtArgs>>): Prisma.Prisma__RawContentClient<runtime.Types.Result.GetResult<Prisma.$RawContentPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many RawContents.
     * @param {RawContentCreateManyArgs} args - Arguments to create many RawContents.
     * @example
     * // Create many RawContents
     * const rawContent = await prisma.rawContent.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends RawContentCreateManyArgs>(args?: Prisma.SelectSubset<T, RawContentCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many RawContents and returns the data saved in the database.
     * @param {RawContentCreateManyAndReturnArgs} args - Arguments to create many RawContents.
     * @example
     * // Create many RawContents
     * const rawContent = await prisma.rawContent.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many RawContents and only return the `sha256`
     * const rawContentWithSha256Only = await prisma.rawContent.createManyAndReturn({
     *   select: { sha256: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends RawContentCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, RawContentCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RawContentPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a RawContent.
     * @param {RawContentDeleteArgs} args - Arguments to delete one RawContent.
     * @example
     * // Delete one RawContent
     * const RawContent = await prisma.rawContent.delete({
     *   where: {
     *     // ... filter to delete one RawContent
     *   }
     * })
     *
     */
    delete<T extends RawContentDeleteArgs>(args: Prisma.SelectSubset<T, RawContentDeleteArgs<ExtArgs>>): Prisma.Prisma__RawContentClient<runtime.Types.Result.GetResult<Prisma.$RawContentPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one RawContent.
     * @param {RawContentUpdateArgs} args - Arguments to update one RawContent.
     * @example
     * // Update one RawContent
     * const rawContent = await prisma.rawContent.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends RawContentUpdateArgs>(args: Prisma.SelectSubset<T, RawContentUpdateArgs<ExtArgs>>): Prisma.Prisma__RawContentClient<runtime.Types.Result.GetResult<Prisma.$RawContentPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more RawContents.
     * @param {RawContentDeleteManyArgs} args - Arguments to filter RawContents to delete.
     * @example
     * // Delete a few RawContents
     * const { count } = await prisma.rawContent.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends RawContentDeleteManyArgs>(args?: Prisma.SelectSubset<T, RawContentDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more RawContents.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RawContentUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many RawContents
     * const rawContent = await prisma.rawContent.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends RawContentUpdateManyArgs>(args: Prisma.SelectSubset<T, RawContentUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more RawContents and returns the data updated in the database.
     * @param {RawContentUpdateManyAndReturnArgs} args - Arguments to update many RawContents.
     * @example
     * // Update many RawContents
     * const rawContent = await prisma.rawContent.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more RawContents and only return the `sha256`
     * const rawContentWithSha256Only = await prisma.rawContent.updateManyAndReturn({
     *   select: { sha256: true },
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
    updateManyAndReturn<T extends RawContentUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, RawContentUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RawContentPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one RawContent.
     * @param {RawContentUpsertArgs} args - Arguments to update or create a RawContent.
     * @example
     * // Update or create a RawContent
     * const rawContent = await prisma.rawContent.upsert({
     *   create: {
     *     // ... data to create a RawContent
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the RawContent we want to update
     *   }
     * })
     */
    upsert<T extends RawContentUpsertArgs>(args: Prisma.SelectSubset<T, RawContentUpsertArgs<ExtArgs>>): Prisma.Prisma__RawContentClient<runtime.Types.Result.GetResult<Prisma.$RawContentPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of RawContents.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RawContentCountArgs} args - Arguments to filter RawContents to count.
     * @example
     * // Count the number of RawContents
     * const count = await prisma.rawContent.count({
     *   where: {
     *     // ... the filter for the RawContents we want to count
     *   }
     * })
    **/
    count<T extends RawContentCountArgs>(args?: Prisma.Subset<T, RawContentCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], RawContentCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a RawContent.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RawContentAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends RawContentAggregateArgs>(args: Prisma.Subset<T, RawContentAggregateArgs>): Prisma.PrismaPromise<GetRawContentAggregateType<T>>;
    /**
     * Group by RawContent.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {RawContentGroupByArgs} args - Group by arguments.
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
    groupBy<T extends RawContentGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: RawContentGroupByArgs['orderBy'];
    } : {
        orderBy?: RawContentGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, RawContentGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetRawContentGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the RawContent model
     */
    readonly fields: RawContentFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for RawContent.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__RawContentClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    documents<T extends Prisma.RawContent$documentsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.RawContent$documentsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$DocumentPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
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
 * Fields of the RawContent model
 */
export interface RawContentFieldRefs {
    readonly sha256: Prisma.FieldRef<"RawContent", 'String'>;
    readonly bytes: Prisma.FieldRef<"RawContent", 'Bytes'>;
    readonly size: Prisma.FieldRef<"RawContent", 'Int'>;
}
/**
 * RawContent findUnique
 */
export type RawContentFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RawContent
     */
    select?: Prisma.RawContentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RawContent
     */
    omit?: Prisma.RawContentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RawContentInclude<ExtArgs> | null;
    /**
     * Filter, which RawContent to fetch.
     */
    where: Prisma.RawContentWhereUniqueInput;
};
/**
 * RawContent findUniqueOrThrow
 */
export type RawContentFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RawContent
     */
    select?: Prisma.RawContentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RawContent
     */
    omit?: Prisma.RawContentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RawContentInclude<ExtArgs> | null;
    /**
     * Filter, which RawContent to fetch.
     */
    where: Prisma.RawContentWhereUniqueInput;
};
/**
 * RawContent findFirst
 */
export type RawContentFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RawContent
     */
    select?: Prisma.RawContentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RawContent
     */
    omit?: Prisma.RawContentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RawContentInclude<ExtArgs> | null;
    /**
     * Filter, which RawContent to fetch.
     */
    where?: Prisma.RawContentWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of RawContents to fetch.
     */
    orderBy?: Prisma.RawContentOrderByWithRelationInput | Prisma.RawContentOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for RawContents.
     */
    cursor?: Prisma.RawContentWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` RawContents from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` RawContents.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of RawContents.
     */
    distinct?: Prisma.RawContentScalarFieldEnum | Prisma.RawContentScalarFieldEnum[];
};
/**
 * RawContent findFirstOrThrow
 */
export type RawContentFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RawContent
     */
    select?: Prisma.RawContentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RawContent
     */
    omit?: Prisma.RawContentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RawContentInclude<ExtArgs> | null;
    /**
     * Filter, which RawContent to fetch.
     */
    where?: Prisma.RawContentWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of RawContents to fetch.
     */
    orderBy?: Prisma.RawContentOrderByWithRelationInput | Prisma.RawContentOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for RawContents.
     */
    cursor?: Prisma.RawContentWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` RawContents from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` RawContents.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of RawContents.
     */
    distinct?: Prisma.RawContentScalarFieldEnum | Prisma.RawContentScalarFieldEnum[];
};
/**
 * RawContent findMany
 */
export type RawContentFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RawContent
     */
    select?: Prisma.RawContentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RawContent
     */
    omit?: Prisma.RawContentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RawContentInclude<ExtArgs> | null;
    /**
     * Filter, which RawContents to fetch.
     */
    where?: Prisma.RawContentWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of RawContents to fetch.
     */
    orderBy?: Prisma.RawContentOrderByWithRelationInput | Prisma.RawContentOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing RawContents.
     */
    cursor?: Prisma.RawContentWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` RawContents from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` RawContents.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of RawContents.
     */
    distinct?: Prisma.RawContentScalarFieldEnum | Prisma.RawContentScalarFieldEnum[];
};
/**
 * RawContent create
 */
export type RawContentCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RawContent
     */
    select?: Prisma.RawContentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RawContent
     */
    omit?: Prisma.RawContentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RawContentInclude<ExtArgs> | null;
    /**
     * The data needed to create a RawContent.
     */
    data: Prisma.XOR<Prisma.RawContentCreateInput, Prisma.RawContentUncheckedCreateInput>;
};
/**
 * RawContent createMany
 */
export type RawContentCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many RawContents.
     */
    data: Prisma.RawContentCreateManyInput | Prisma.RawContentCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * RawContent createManyAndReturn
 */
export type RawContentCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RawContent
     */
    select?: Prisma.RawContentSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the RawContent
     */
    omit?: Prisma.RawContentOmit<ExtArgs> | null;
    /**
     * The data used to create many RawContents.
     */
    data: Prisma.RawContentCreateManyInput | Prisma.RawContentCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * RawContent update
 */
export type RawContentUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RawContent
     */
    select?: Prisma.RawContentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RawContent
     */
    omit?: Prisma.RawContentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RawContentInclude<ExtArgs> | null;
    /**
     * The data needed to update a RawContent.
     */
    data: Prisma.XOR<Prisma.RawContentUpdateInput, Prisma.RawContentUncheckedUpdateInput>;
    /**
     * Choose, which RawContent to update.
     */
    where: Prisma.RawContentWhereUniqueInput;
};
/**
 * RawContent updateMany
 */
export type RawContentUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update RawContents.
     */
    data: Prisma.XOR<Prisma.RawContentUpdateManyMutationInput, Prisma.RawContentUncheckedUpdateManyInput>;
    /**
     * Filter which RawContents to update
     */
    where?: Prisma.RawContentWhereInput;
    /**
     * Limit how many RawContents to update.
     */
    limit?: number;
};
/**
 * RawContent updateManyAndReturn
 */
export type RawContentUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RawContent
     */
    select?: Prisma.RawContentSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the RawContent
     */
    omit?: Prisma.RawContentOmit<ExtArgs> | null;
    /**
     * The data used to update RawContents.
     */
    data: Prisma.XOR<Prisma.RawContentUpdateManyMutationInput, Prisma.RawContentUncheckedUpdateManyInput>;
    /**
     * Filter which RawContents to update
     */
    where?: Prisma.RawContentWhereInput;
    /**
     * Limit how many RawContents to update.
     */
    limit?: number;
};
/**
 * RawContent upsert
 */
export type RawContentUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RawContent
     */
    select?: Prisma.RawContentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RawContent
     */
    omit?: Prisma.RawContentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RawContentInclude<ExtArgs> | null;
    /**
     * The filter to search for the RawContent to update in case it exists.
     */
    where: Prisma.RawContentWhereUniqueInput;
    /**
     * In case the RawContent found by the `where` argument doesn't exist, create a new RawContent with this data.
     */
    create: Prisma.XOR<Prisma.RawContentCreateInput, Prisma.RawContentUncheckedCreateInput>;
    /**
     * In case the RawContent was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.RawContentUpdateInput, Prisma.RawContentUncheckedUpdateInput>;
};
/**
 * RawContent delete
 */
export type RawContentDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RawContent
     */
    select?: Prisma.RawContentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RawContent
     */
    omit?: Prisma.RawContentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RawContentInclude<ExtArgs> | null;
    /**
     * Filter which RawContent to delete.
     */
    where: Prisma.RawContentWhereUniqueInput;
};
/**
 * RawContent deleteMany
 */
export type RawContentDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which RawContents to delete
     */
    where?: Prisma.RawContentWhereInput;
    /**
     * Limit how many RawContents to delete.
     */
    limit?: number;
};
/**
 * RawContent.documents
 */
export type RawContent$documentsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    orderBy?: Prisma.DocumentOrderByWithRelationInput | Prisma.DocumentOrderByWithRelationInput[];
    cursor?: Prisma.DocumentWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.DocumentScalarFieldEnum | Prisma.DocumentScalarFieldEnum[];
};
/**
 * RawContent without action
 */
export type RawContentDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the RawContent
     */
    select?: Prisma.RawContentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the RawContent
     */
    omit?: Prisma.RawContentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RawContentInclude<ExtArgs> | null;
};
