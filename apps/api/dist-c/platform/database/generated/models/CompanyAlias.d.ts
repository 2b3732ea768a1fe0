import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.ts";
/**
 * Model CompanyAlias
 * A name under which sources write a company; `key` is the folded form that is matched.
 */
export type CompanyAliasModel = runtime.Types.Result.DefaultSelection<Prisma.$CompanyAliasPayload>;
export type AggregateCompanyAlias = {
    _count: CompanyAliasCountAggregateOutputType | null;
    _min: CompanyAliasMinAggregateOutputType | null;
    _max: CompanyAliasMaxAggregateOutputType | null;
};
export type CompanyAliasMinAggregateOutputType = {
    key: string | null;
    alias: string | null;
    companySlug: string | null;
};
export type CompanyAliasMaxAggregateOutputType = {
    key: string | null;
    alias: string | null;
    companySlug: string | null;
};
export type CompanyAliasCountAggregateOutputType = {
    key: number;
    alias: number;
    companySlug: number;
    _all: number;
};
export type CompanyAliasMinAggregateInputType = {
    key?: true;
    alias?: true;
    companySlug?: true;
};
export type CompanyAliasMaxAggregateInputType = {
    key?: true;
    alias?: true;
    companySlug?: true;
};
export type CompanyAliasCountAggregateInputType = {
    key?: true;
    alias?: true;
    companySlug?: true;
    _all?: true;
};
export type CompanyAliasAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which CompanyAlias to aggregate.
     */
    where?: Prisma.CompanyAliasWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of CompanyAliases to fetch.
     */
    orderBy?: Prisma.CompanyAliasOrderByWithRelationInput | Prisma.CompanyAliasOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.CompanyAliasWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` CompanyAliases from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` CompanyAliases.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned CompanyAliases
    **/
    _count?: true | CompanyAliasCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: CompanyAliasMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: CompanyAliasMaxAggregateInputType;
};
export type GetCompanyAliasAggregateType<T extends CompanyAliasAggregateArgs> = {
    [P in keyof T & keyof AggregateCompanyAlias]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateCompanyAlias[P]> : Prisma.GetScalarType<T[P], AggregateCompanyAlias[P]>;
};
export type CompanyAliasGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.CompanyAliasWhereInput;
    orderBy?: Prisma.CompanyAliasOrderByWithAggregationInput | Prisma.CompanyAliasOrderByWithAggregationInput[];
    by: Prisma.CompanyAliasScalarFieldEnum[] | Prisma.CompanyAliasScalarFieldEnum;
    having?: Prisma.CompanyAliasScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: CompanyAliasCountAggregateInputType | true;
    _min?: CompanyAliasMinAggregateInputType;
    _max?: CompanyAliasMaxAggregateInputType;
};
export type CompanyAliasGroupByOutputType = {
    key: string;
    alias: string;
    companySlug: string;
    _count: CompanyAliasCountAggregateOutputType | null;
    _min: CompanyAliasMinAggregateOutputType | null;
    _max: CompanyAliasMaxAggregateOutputType | null;
};
export type GetCompanyAliasGroupByPayload<T extends CompanyAliasGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<CompanyAliasGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof CompanyAliasGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], CompanyAliasGroupByOutputType[P]> : Prisma.GetScalarType<T[P], CompanyAliasGroupByOutputType[P]>;
}>>;
export type CompanyAliasWhereInput = {
    AND?: Prisma.CompanyAliasWhereInput | Prisma.CompanyAliasWhereInput[];
    OR?: Prisma.CompanyAliasWhereInput[];
    NOT?: Prisma.CompanyAliasWhereInput | Prisma.CompanyAliasWhereInput[];
    key?: Prisma.StringFilter<"CompanyAlias"> | string;
    alias?: Prisma.StringFilter<"CompanyAlias"> | string;
    companySlug?: Prisma.StringFilter<"CompanyAlias"> | string;
    company?: Prisma.XOR<Prisma.CompanyScalarRelationFilter, Prisma.CompanyWhereInput>;
};
export type CompanyAliasOrderByWithRelationInput = {
    key?: Prisma.SortOrder;
    alias?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    company?: Prisma.CompanyOrderByWithRelationInput;
};
export type CompanyAliasWhereUniqueInput = Prisma.AtLeast<{
    key?: string;
    AND?: Prisma.CompanyAliasWhereInput | Prisma.CompanyAliasWhereInput[];
    OR?: Prisma.CompanyAliasWhereInput[];
    NOT?: Prisma.CompanyAliasWhereInput | Prisma.CompanyAliasWhereInput[];
    alias?: Prisma.StringFilter<"CompanyAlias"> | string;
    companySlug?: Prisma.StringFilter<"CompanyAlias"> | string;
    company?: Prisma.XOR<Prisma.CompanyScalarRelationFilter, Prisma.CompanyWhereInput>;
}, "key">;
export type CompanyAliasOrderByWithAggregationInput = {
    key?: Prisma.SortOrder;
    alias?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    _count?: Prisma.CompanyAliasCountOrderByAggregateInput;
    _max?: Prisma.CompanyAliasMaxOrderByAggregateInput;
    _min?: Prisma.CompanyAliasMinOrderByAggregateInput;
};
export type CompanyAliasScalarWhereWithAggregatesInput = {
    AND?: Prisma.CompanyAliasScalarWhereWithAggregatesInput | Prisma.CompanyAliasScalarWhereWithAggregatesInput[];
    OR?: Prisma.CompanyAliasScalarWhereWithAggregatesInput[];
    NOT?: Prisma.CompanyAliasScalarWhereWithAggregatesInput | Prisma.CompanyAliasScalarWhereWithAggregatesInput[];
    key?: Prisma.StringWithAggregatesFilter<"CompanyAlias"> | string;
    alias?: Prisma.StringWithAggregatesFilter<"CompanyAlias"> | string;
    companySlug?: Prisma.StringWithAggregatesFilter<"CompanyAlias"> | string;
};
export type CompanyAliasCreateInput = {
    key: string;
    alias: string;
    company: Prisma.CompanyCreateNestedOneWithoutAliasesInput;
};
export type CompanyAliasUncheckedCreateInput = {
    key: string;
    alias: string;
    companySlug: string;
};
export type CompanyAliasUpdateInput = {
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    alias?: Prisma.StringFieldUpdateOperationsInput | string;
    company?: Prisma.CompanyUpdateOneRequiredWithoutAliasesNestedInput;
};
export type CompanyAliasUncheckedUpdateInput = {
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    alias?: Prisma.StringFieldUpdateOperationsInput | string;
    companySlug?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type CompanyAliasCreateManyInput = {
    key: string;
    alias: string;
    companySlug: string;
};
export type CompanyAliasUpdateManyMutationInput = {
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    alias?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type CompanyAliasUncheckedUpdateManyInput = {
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    alias?: Prisma.StringFieldUpdateOperationsInput | string;
    companySlug?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type CompanyAliasListRelationFilter = {
    every?: Prisma.CompanyAliasWhereInput;
    some?: Prisma.CompanyAliasWhereInput;
    none?: Prisma.CompanyAliasWhereInput;
};
export type CompanyAliasOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type CompanyAliasCountOrderByAggregateInput = {
    key?: Prisma.SortOrder;
    alias?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
};
export type CompanyAliasMaxOrderByAggregateInput = {
    key?: Prisma.SortOrder;
    alias?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
};
export type CompanyAliasMinOrderByAggregateInput = {
    key?: Prisma.SortOrder;
    alias?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
};
export type CompanyAliasCreateNestedManyWithoutCompanyInput = {
    create?: Prisma.XOR<Prisma.CompanyAliasCreateWithoutCompanyInput, Prisma.CompanyAliasUncheckedCreateWithoutCompanyInput> | Prisma.CompanyAliasCreateWithoutCompanyInput[] | Prisma.CompanyAliasUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.CompanyAliasCreateOrConnectWithoutCompanyInput | Prisma.CompanyAliasCreateOrConnectWithoutCompanyInput[];
    createMany?: Prisma.CompanyAliasCreateManyCompanyInputEnvelope;
    connect?: Prisma.CompanyAliasWhereUniqueInput | Prisma.CompanyAliasWhereUniqueInput[];
};
export type CompanyAliasUncheckedCreateNestedManyWithoutCompanyInput = {
    create?: Prisma.XOR<Prisma.CompanyAliasCreateWithoutCompanyInput, Prisma.CompanyAliasUncheckedCreateWithoutCompanyInput> | Prisma.CompanyAliasCreateWithoutCompanyInput[] | Prisma.CompanyAliasUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.CompanyAliasCreateOrConnectWithoutCompanyInput | Prisma.CompanyAliasCreateOrConnectWithoutCompanyInput[];
    createMany?: Prisma.CompanyAliasCreateManyCompanyInputEnvelope;
    connect?: Prisma.CompanyAliasWhereUniqueInput | Prisma.CompanyAliasWhereUniqueInput[];
};
export type CompanyAliasUpdateManyWithoutCompanyNestedInput = {
    create?: Prisma.XOR<Prisma.CompanyAliasCreateWithoutCompanyInput, Prisma.CompanyAliasUncheckedCreateWithoutCompanyInput> | Prisma.CompanyAliasCreateWithoutCompanyInput[] | Prisma.CompanyAliasUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.CompanyAliasCreateOrConnectWithoutCompanyInput | Prisma.CompanyAliasCreateOrConnectWithoutCompanyInput[];
    upsert?: Prisma.CompanyAliasUpsertWithWhereUniqueWithoutCompanyInput | Prisma.CompanyAliasUpsertWithWhereUniqueWithoutCompanyInput[];
    createMany?: Prisma.CompanyAliasCreateManyCompanyInputEnvelope;
    set?: Prisma.CompanyAliasWhereUniqueInput | Prisma.CompanyAliasWhereUniqueInput[];
    disconnect?: Prisma.CompanyAliasWhereUniqueInput | Prisma.CompanyAliasWhereUniqueInput[];
    delete?: Prisma.CompanyAliasWhereUniqueInput | Prisma.CompanyAliasWhereUniqueInput[];
    connect?: Prisma.CompanyAliasWhereUniqueInput | Prisma.CompanyAliasWhereUniqueInput[];
    update?: Prisma.CompanyAliasUpdateWithWhereUniqueWithoutCompanyInput | Prisma.CompanyAliasUpdateWithWhereUniqueWithoutCompanyInput[];
    updateMany?: Prisma.CompanyAliasUpdateManyWithWhereWithoutCompanyInput | Prisma.CompanyAliasUpdateManyWithWhereWithoutCompanyInput[];
    deleteMany?: Prisma.CompanyAliasScalarWhereInput | Prisma.CompanyAliasScalarWhereInput[];
};
export type CompanyAliasUncheckedUpdateManyWithoutCompanyNestedInput = {
    create?: Prisma.XOR<Prisma.CompanyAliasCreateWithoutCompanyInput, Prisma.CompanyAliasUncheckedCreateWithoutCompanyInput> | Prisma.CompanyAliasCreateWithoutCompanyInput[] | Prisma.CompanyAliasUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.CompanyAliasCreateOrConnectWithoutCompanyInput | Prisma.CompanyAliasCreateOrConnectWithoutCompanyInput[];
    upsert?: Prisma.CompanyAliasUpsertWithWhereUniqueWithoutCompanyInput | Prisma.CompanyAliasUpsertWithWhereUniqueWithoutCompanyInput[];
    createMany?: Prisma.CompanyAliasCreateManyCompanyInputEnvelope;
    set?: Prisma.CompanyAliasWhereUniqueInput | Prisma.CompanyAliasWhereUniqueInput[];
    disconnect?: Prisma.CompanyAliasWhereUniqueInput | Prisma.CompanyAliasWhereUniqueInput[];
    delete?: Prisma.CompanyAliasWhereUniqueInput | Prisma.CompanyAliasWhereUniqueInput[];
    connect?: Prisma.CompanyAliasWhereUniqueInput | Prisma.CompanyAliasWhereUniqueInput[];
    update?: Prisma.CompanyAliasUpdateWithWhereUniqueWithoutCompanyInput | Prisma.CompanyAliasUpdateWithWhereUniqueWithoutCompanyInput[];
    updateMany?: Prisma.CompanyAliasUpdateManyWithWhereWithoutCompanyInput | Prisma.CompanyAliasUpdateManyWithWhereWithoutCompanyInput[];
    deleteMany?: Prisma.CompanyAliasScalarWhereInput | Prisma.CompanyAliasScalarWhereInput[];
};
export type CompanyAliasCreateWithoutCompanyInput = {
    key: string;
    alias: string;
};
export type CompanyAliasUncheckedCreateWithoutCompanyInput = {
    key: string;
    alias: string;
};
export type CompanyAliasCreateOrConnectWithoutCompanyInput = {
    where: Prisma.CompanyAliasWhereUniqueInput;
    create: Prisma.XOR<Prisma.CompanyAliasCreateWithoutCompanyInput, Prisma.CompanyAliasUncheckedCreateWithoutCompanyInput>;
};
export type CompanyAliasCreateManyCompanyInputEnvelope = {
    data: Prisma.CompanyAliasCreateManyCompanyInput | Prisma.CompanyAliasCreateManyCompanyInput[];
    skipDuplicates?: boolean;
};
export type CompanyAliasUpsertWithWhereUniqueWithoutCompanyInput = {
    where: Prisma.CompanyAliasWhereUniqueInput;
    update: Prisma.XOR<Prisma.CompanyAliasUpdateWithoutCompanyInput, Prisma.CompanyAliasUncheckedUpdateWithoutCompanyInput>;
    create: Prisma.XOR<Prisma.CompanyAliasCreateWithoutCompanyInput, Prisma.CompanyAliasUncheckedCreateWithoutCompanyInput>;
};
export type CompanyAliasUpdateWithWhereUniqueWithoutCompanyInput = {
    where: Prisma.CompanyAliasWhereUniqueInput;
    data: Prisma.XOR<Prisma.CompanyAliasUpdateWithoutCompanyInput, Prisma.CompanyAliasUncheckedUpdateWithoutCompanyInput>;
};
export type CompanyAliasUpdateManyWithWhereWithoutCompanyInput = {
    where: Prisma.CompanyAliasScalarWhereInput;
    data: Prisma.XOR<Prisma.CompanyAliasUpdateManyMutationInput, Prisma.CompanyAliasUncheckedUpdateManyWithoutCompanyInput>;
};
export type CompanyAliasScalarWhereInput = {
    AND?: Prisma.CompanyAliasScalarWhereInput | Prisma.CompanyAliasScalarWhereInput[];
    OR?: Prisma.CompanyAliasScalarWhereInput[];
    NOT?: Prisma.CompanyAliasScalarWhereInput | Prisma.CompanyAliasScalarWhereInput[];
    key?: Prisma.StringFilter<"CompanyAlias"> | string;
    alias?: Prisma.StringFilter<"CompanyAlias"> | string;
    companySlug?: Prisma.StringFilter<"CompanyAlias"> | string;
};
export type CompanyAliasCreateManyCompanyInput = {
    key: string;
    alias: string;
};
export type CompanyAliasUpdateWithoutCompanyInput = {
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    alias?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type CompanyAliasUncheckedUpdateWithoutCompanyInput = {
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    alias?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type CompanyAliasUncheckedUpdateManyWithoutCompanyInput = {
    key?: Prisma.StringFieldUpdateOperationsInput | string;
    alias?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type CompanyAliasSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    key?: boolean;
    alias?: boolean;
    companySlug?: boolean;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["companyAlias"]>;
export type CompanyAliasSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    key?: boolean;
    alias?: boolean;
    companySlug?: boolean;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["companyAlias"]>;
export type CompanyAliasSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    key?: boolean;
    alias?: boolean;
    companySlug?: boolean;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["companyAlias"]>;
export type CompanyAliasSelectScalar = {
    key?: boolean;
    alias?: boolean;
    companySlug?: boolean;
};
export type CompanyAliasOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"key" | "alias" | "companySlug", ExtArgs["result"]["companyAlias"]>;
export type CompanyAliasInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
};
export type CompanyAliasIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
};
export type CompanyAliasIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
};
export type $CompanyAliasPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "CompanyAlias";
    objects: {
        company: Prisma.$CompanyPayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        key: string;
        alias: string;
        companySlug: string;
    }, ExtArgs["result"]["companyAlias"]>;
    composites: {};
};
export type CompanyAliasGetPayload<S extends boolean | null | undefined | CompanyAliasDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$CompanyAliasPayload, S>;
export type CompanyAliasCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<CompanyAliasFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: CompanyAliasCountAggregateInputType | true;
};
export interface CompanyAliasDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['CompanyAlias'];
        meta: {
            name: 'CompanyAlias';
        };
    };
    /**
     * Find zero or one CompanyAlias that matches the filter.
     * @param {CompanyAliasFindUniqueArgs} args - Arguments to find a CompanyAlias
     * @example
     * // Get one CompanyAlias
     * const companyAlias = await prisma.companyAlias.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends CompanyAliasFindUniqueArgs>(args: Prisma.SelectSubset<T, CompanyAliasFindUniqueArgs<ExtArgs>>): Prisma.Prisma__CompanyAliasClient<runtime.Types.Result.GetResult<Prisma.$CompanyAliasPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one CompanyAlias that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {CompanyAliasFindUniqueOrThrowArgs} args - Arguments to find a CompanyAlias
     * @example
     * // Get one CompanyAlias
     * const companyAlias = await prisma.companyAlias.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends CompanyAliasFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, CompanyAliasFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__CompanyAliasClient<runtime.Types.Result.GetResult<Prisma.$CompanyAliasPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first CompanyAlias that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanyAliasFindFirstArgs} args - Arguments to find a CompanyAlias
     * @example
     * // Get one CompanyAlias
     * const companyAlias = await prisma.companyAlias.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends CompanyAliasFindFirstArgs>(args?: Prisma.SelectSubset<T, CompanyAliasFindFirstArgs<ExtArgs>>): Prisma.Prisma__CompanyAliasClient<runtime.Types.Result.GetResult<Prisma.$CompanyAliasPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first CompanyAlias that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanyAliasFindFirstOrThrowArgs} args - Arguments to find a CompanyAlias
     * @example
     * // Get one CompanyAlias
     * const companyAlias = await prisma.companyAlias.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends CompanyAliasFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, CompanyAliasFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__CompanyAliasClient<runtime.Types.Result.GetResult<Prisma.$CompanyAliasPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more CompanyAliases that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanyAliasFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all CompanyAliases
     * const companyAliases = await prisma.companyAlias.findMany()
     *
     * // Get first 10 CompanyAliases
     * const companyAliases = await prisma.companyAlias.findMany({ take: 10 })
     *
     * // Only select the `key`
     * const companyAliasWithKeyOnly = await prisma.companyAlias.findMany({ select: { key: true } })
     *
     */
    findMany<T extends CompanyAliasFindManyArgs>(args?: Prisma.SelectSubset<T, CompanyAliasFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CompanyAliasPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a CompanyAlias.
     * @param {CompanyAliasCreateArgs} args - Arguments to create a CompanyAlias.
     * @example
     * // Create one CompanyAlias
     * const CompanyAlias = await prisma.companyAlias.create({
     *   data: {
     *     // ... data to create a CompanyAlias
     *   }
     * })
     *
     */
    create<T extends CompanyAliasCreateArgs>(args: Prisma.SelectSubset<T, CompanyAliasCreateArgs<ExtArgs>>): Prisma.Prisma__CompanyAliasClient<runtime.Types.Result.GetResult<Prisma.$CompanyAliasPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many CompanyAliases.
     * @param {CompanyAliasCreateManyArgs} args - Arguments to create many CompanyAliases.
     * @example
     * // Create many CompanyAliases
     * const companyAlias = await prisma.companyAlias.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends CompanyAliasCreateManyArgs>(args?: Prisma.SelectSubset<T, CompanyAliasCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many CompanyAliases and returns the data saved in the database.
     * @param {CompanyAliasCreateManyAndReturnArgs} args - Arguments to create many CompanyAliases.
     * @example
     * // Create many CompanyAliases
     * const companyAlias = await prisma.companyAlias.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many CompanyAliases and only return the `key`
     * const companyAliasWithKeyOnly = await prisma.companyAlias.createManyAndReturn({
     *   select: { key: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends CompanyAliasCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, CompanyAliasCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CompanyAliasPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a CompanyAlias.
     * @param {CompanyAliasDeleteArgs} args - Arguments to delete one CompanyAlias.
     * @example
     * // Delete one CompanyAlias
     * const CompanyAlias = await prisma.companyAlias.delete({
     *   where: {
     *     // ... filter to delete one CompanyAlias
     *   }
     * })
     *
     */
    delete<T extends CompanyAliasDeleteArgs>(args: Prisma.SelectSubset<T, CompanyAliasDeleteArgs<ExtArgs>>): Prisma.Prisma__CompanyAliasClient<runtime.Types.Result.GetResult<Prisma.$CompanyAliasPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one CompanyAlias.
     * @param {CompanyAliasUpdateArgs} args - Arguments to update one CompanyAlias.
     * @example
     * // Update one CompanyAlias
     * const companyAlias = await prisma.companyAlias.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends CompanyAliasUpdateArgs>(args: Prisma.SelectSubset<T, CompanyAliasUpdateArgs<ExtArgs>>): Prisma.Prisma__CompanyAliasClient<runtime.Types.Result.GetResult<Prisma.$CompanyAliasPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more CompanyAliases.
     * @param {CompanyAliasDeleteManyArgs} args - Arguments to filter CompanyAliases to delete.
     * @example
     * // Delete a few CompanyAliases
     * const { count } = await prisma.companyAlias.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends CompanyAliasDeleteManyArgs>(args?: Prisma.SelectSubset<T, CompanyAliasDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more CompanyAliases.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanyAliasUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many CompanyAliases
     * const companyAlias = await prisma.companyAlias.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends CompanyAliasUpdateManyArgs>(args: Prisma.SelectSubset<T, CompanyAliasUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more CompanyAliases and returns the data updated in the database.
     * @param {CompanyAliasUpdateManyAndReturnArgs} args - Arguments to update many CompanyAliases.
     * @example
     * // Update many CompanyAliases
     * const companyAlias = await prisma.companyAlias.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more CompanyAliases and only return the `key`
     * const companyAliasWithKeyOnly = await prisma.companyAlias.updateManyAndReturn({
     *   select: { key: true },
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
    updateManyAndReturn<T extends CompanyAliasUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, CompanyAliasUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CompanyAliasPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one CompanyAlias.
     * @param {CompanyAliasUpsertArgs} args - Arguments to update or create a CompanyAlias.
     * @example
     * // Update or create a CompanyAlias
     * const companyAlias = await prisma.companyAlias.upsert({
     *   create: {
     *     // ... data to create a CompanyAlias
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the CompanyAlias we want to update
     *   }
     * })
     */
    upsert<T extends CompanyAliasUpsertArgs>(args: Prisma.SelectSubset<T, CompanyAliasUpsertArgs<ExtArgs>>): Prisma.Prisma__CompanyAliasClient<runtime.Types.Result.GetResult<Prisma.$CompanyAliasPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of CompanyAliases.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanyAliasCountArgs} args - Arguments to filter CompanyAliases to count.
     * @example
     * // Count the number of CompanyAliases
     * const count = await prisma.companyAlias.count({
     *   where: {
     *     // ... the filter for the CompanyAliases we want to count
     *   }
     * })
    **/
    count<T extends CompanyAliasCountArgs>(args?: Prisma.Subset<T, CompanyAliasCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], CompanyAliasCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a CompanyAlias.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanyAliasAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends CompanyAliasAggregateArgs>(args: Prisma.Subset<T, CompanyAliasAggregateArgs>): Prisma.PrismaPromise<GetCompanyAliasAggregateType<T>>;
    /**
     * Group by CompanyAlias.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanyAliasGroupByArgs} args - Group by arguments.
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
    groupBy<T extends CompanyAliasGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: CompanyAliasGroupByArgs['orderBy'];
    } : {
        orderBy?: CompanyAliasGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, CompanyAliasGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetCompanyAliasGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the CompanyAlias model
     */
    readonly fields: CompanyAliasFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for CompanyAlias.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__CompanyAliasClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    company<T extends Prisma.CompanyDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.CompanyDefaultArgs<ExtArgs>>): Prisma.Prisma__CompanyClient<runtime.Types.Result.GetResult<Prisma.$CompanyPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the CompanyAlias model
 */
export interface CompanyAliasFieldRefs {
    readonly key: Prisma.FieldRef<"CompanyAlias", 'String'>;
    readonly alias: Prisma.FieldRef<"CompanyAlias", 'String'>;
    readonly companySlug: Prisma.FieldRef<"CompanyAlias", 'String'>;
}
/**
 * CompanyAlias findUnique
 */
export type CompanyAliasFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CompanyAlias
     */
    select?: Prisma.CompanyAliasSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CompanyAlias
     */
    omit?: Prisma.CompanyAliasOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyAliasInclude<ExtArgs> | null;
    /**
     * Filter, which CompanyAlias to fetch.
     */
    where: Prisma.CompanyAliasWhereUniqueInput;
};
/**
 * CompanyAlias findUniqueOrThrow
 */
export type CompanyAliasFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CompanyAlias
     */
    select?: Prisma.CompanyAliasSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CompanyAlias
     */
    omit?: Prisma.CompanyAliasOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyAliasInclude<ExtArgs> | null;
    /**
     * Filter, which CompanyAlias to fetch.
     */
    where: Prisma.CompanyAliasWhereUniqueInput;
};
/**
 * CompanyAlias findFirst
 */
export type CompanyAliasFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CompanyAlias
     */
    select?: Prisma.CompanyAliasSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CompanyAlias
     */
    omit?: Prisma.CompanyAliasOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyAliasInclude<ExtArgs> | null;
    /**
     * Filter, which CompanyAlias to fetch.
     */
    where?: Prisma.CompanyAliasWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of CompanyAliases to fetch.
     */
    orderBy?: Prisma.CompanyAliasOrderByWithRelationInput | Prisma.CompanyAliasOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for CompanyAliases.
     */
    cursor?: Prisma.CompanyAliasWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` CompanyAliases from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` CompanyAliases.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of CompanyAliases.
     */
    distinct?: Prisma.CompanyAliasScalarFieldEnum | Prisma.CompanyAliasScalarFieldEnum[];
};
/**
 * CompanyAlias findFirstOrThrow
 */
export type CompanyAliasFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CompanyAlias
     */
    select?: Prisma.CompanyAliasSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CompanyAlias
     */
    omit?: Prisma.CompanyAliasOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyAliasInclude<ExtArgs> | null;
    /**
     * Filter, which CompanyAlias to fetch.
     */
    where?: Prisma.CompanyAliasWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of CompanyAliases to fetch.
     */
    orderBy?: Prisma.CompanyAliasOrderByWithRelationInput | Prisma.CompanyAliasOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for CompanyAliases.
     */
    cursor?: Prisma.CompanyAliasWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` CompanyAliases from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` CompanyAliases.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of CompanyAliases.
     */
    distinct?: Prisma.CompanyAliasScalarFieldEnum | Prisma.CompanyAliasScalarFieldEnum[];
};
/**
 * CompanyAlias findMany
 */
export type CompanyAliasFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CompanyAlias
     */
    select?: Prisma.CompanyAliasSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CompanyAlias
     */
    omit?: Prisma.CompanyAliasOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyAliasInclude<ExtArgs> | null;
    /**
     * Filter, which CompanyAliases to fetch.
     */
    where?: Prisma.CompanyAliasWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of CompanyAliases to fetch.
     */
    orderBy?: Prisma.CompanyAliasOrderByWithRelationInput | Prisma.CompanyAliasOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing CompanyAliases.
     */
    cursor?: Prisma.CompanyAliasWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` CompanyAliases from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` CompanyAliases.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of CompanyAliases.
     */
    distinct?: Prisma.CompanyAliasScalarFieldEnum | Prisma.CompanyAliasScalarFieldEnum[];
};
/**
 * CompanyAlias create
 */
export type CompanyAliasCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CompanyAlias
     */
    select?: Prisma.CompanyAliasSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CompanyAlias
     */
    omit?: Prisma.CompanyAliasOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyAliasInclude<ExtArgs> | null;
    /**
     * The data needed to create a CompanyAlias.
     */
    data: Prisma.XOR<Prisma.CompanyAliasCreateInput, Prisma.CompanyAliasUncheckedCreateInput>;
};
/**
 * CompanyAlias createMany
 */
export type CompanyAliasCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many CompanyAliases.
     */
    data: Prisma.CompanyAliasCreateManyInput | Prisma.CompanyAliasCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * CompanyAlias createManyAndReturn
 */
export type CompanyAliasCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CompanyAlias
     */
    select?: Prisma.CompanyAliasSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the CompanyAlias
     */
    omit?: Prisma.CompanyAliasOmit<ExtArgs> | null;
    /**
     * The data used to create many CompanyAliases.
     */
    data: Prisma.CompanyAliasCreateManyInput | Prisma.CompanyAliasCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyAliasIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * CompanyAlias update
 */
export type CompanyAliasUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CompanyAlias
     */
    select?: Prisma.CompanyAliasSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CompanyAlias
     */
    omit?: Prisma.CompanyAliasOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyAliasInclude<ExtArgs> | null;
    /**
     * The data needed to update a CompanyAlias.
     */
    data: Prisma.XOR<Prisma.CompanyAliasUpdateInput, Prisma.CompanyAliasUncheckedUpdateInput>;
    /**
     * Choose, which CompanyAlias to update.
     */
    where: Prisma.CompanyAliasWhereUniqueInput;
};
/**
 * CompanyAlias updateMany
 */
export type CompanyAliasUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update CompanyAliases.
     */
    data: Prisma.XOR<Prisma.CompanyAliasUpdateManyMutationInput, Prisma.CompanyAliasUncheckedUpdateManyInput>;
    /**
     * Filter which CompanyAliases to update
     */
    where?: Prisma.CompanyAliasWhereInput;
    /**
     * Limit how many CompanyAliases to update.
     */
    limit?: number;
};
/**
 * CompanyAlias updateManyAndReturn
 */
export type CompanyAliasUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CompanyAlias
     */
    select?: Prisma.CompanyAliasSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the CompanyAlias
     */
    omit?: Prisma.CompanyAliasOmit<ExtArgs> | null;
    /**
     * The data used to update CompanyAliases.
     */
    data: Prisma.XOR<Prisma.CompanyAliasUpdateManyMutationInput, Prisma.CompanyAliasUncheckedUpdateManyInput>;
    /**
     * Filter which CompanyAliases to update
     */
    where?: Prisma.CompanyAliasWhereInput;
    /**
     * Limit how many CompanyAliases to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyAliasIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * CompanyAlias upsert
 */
export type CompanyAliasUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CompanyAlias
     */
    select?: Prisma.CompanyAliasSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CompanyAlias
     */
    omit?: Prisma.CompanyAliasOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyAliasInclude<ExtArgs> | null;
    /**
     * The filter to search for the CompanyAlias to update in case it exists.
     */
    where: Prisma.CompanyAliasWhereUniqueInput;
    /**
     * In case the CompanyAlias found by the `where` argument doesn't exist, create a new CompanyAlias with this data.
     */
    create: Prisma.XOR<Prisma.CompanyAliasCreateInput, Prisma.CompanyAliasUncheckedCreateInput>;
    /**
     * In case the CompanyAlias was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.CompanyAliasUpdateInput, Prisma.CompanyAliasUncheckedUpdateInput>;
};
/**
 * CompanyAlias delete
 */
export type CompanyAliasDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CompanyAlias
     */
    select?: Prisma.CompanyAliasSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CompanyAlias
     */
    omit?: Prisma.CompanyAliasOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyAliasInclude<ExtArgs> | null;
    /**
     * Filter which CompanyAlias to delete.
     */
    where: Prisma.CompanyAliasWhereUniqueInput;
};
/**
 * CompanyAlias deleteMany
 */
export type CompanyAliasDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which CompanyAliases to delete
     */
    where?: Prisma.CompanyAliasWhereInput;
    /**
     * Limit how many CompanyAliases to delete.
     */
    limit?: number;
};
/**
 * CompanyAlias without action
 */
export type CompanyAliasDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CompanyAlias
     */
    select?: Prisma.CompanyAliasSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CompanyAlias
     */
    omit?: Prisma.CompanyAliasOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyAliasInclude<ExtArgs> | null;
};
