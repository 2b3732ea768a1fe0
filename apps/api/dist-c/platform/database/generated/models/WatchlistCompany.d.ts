import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.ts";
/**
 * Model WatchlistCompany
 *
 */
export type WatchlistCompanyModel = runtime.Types.Result.DefaultSelection<Prisma.$WatchlistCompanyPayload>;
export type AggregateWatchlistCompany = {
    _count: WatchlistCompanyCountAggregateOutputType | null;
    _avg: WatchlistCompanyAvgAggregateOutputType | null;
    _sum: WatchlistCompanySumAggregateOutputType | null;
    _min: WatchlistCompanyMinAggregateOutputType | null;
    _max: WatchlistCompanyMaxAggregateOutputType | null;
};
export type WatchlistCompanyAvgAggregateOutputType = {
    position: number | null;
};
export type WatchlistCompanySumAggregateOutputType = {
    position: number | null;
};
export type WatchlistCompanyMinAggregateOutputType = {
    watchlistId: string | null;
    companySlug: string | null;
    position: number | null;
    note: string | null;
    addedAt: Date | null;
};
export type WatchlistCompanyMaxAggregateOutputType = {
    watchlistId: string | null;
    companySlug: string | null;
    position: number | null;
    note: string | null;
    addedAt: Date | null;
};
export type WatchlistCompanyCountAggregateOutputType = {
    watchlistId: number;
    companySlug: number;
    position: number;
    note: number;
    tags: number;
    addedAt: number;
    _all: number;
};
export type WatchlistCompanyAvgAggregateInputType = {
    position?: true;
};
export type WatchlistCompanySumAggregateInputType = {
    position?: true;
};
export type WatchlistCompanyMinAggregateInputType = {
    watchlistId?: true;
    companySlug?: true;
    position?: true;
    note?: true;
    addedAt?: true;
};
export type WatchlistCompanyMaxAggregateInputType = {
    watchlistId?: true;
    companySlug?: true;
    position?: true;
    note?: true;
    addedAt?: true;
};
export type WatchlistCompanyCountAggregateInputType = {
    watchlistId?: true;
    companySlug?: true;
    position?: true;
    note?: true;
    tags?: true;
    addedAt?: true;
    _all?: true;
};
export type WatchlistCompanyAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which WatchlistCompany to aggregate.
     */
    where?: Prisma.WatchlistCompanyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of WatchlistCompanies to fetch.
     */
    orderBy?: Prisma.WatchlistCompanyOrderByWithRelationInput | Prisma.WatchlistCompanyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.WatchlistCompanyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` WatchlistCompanies from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` WatchlistCompanies.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned WatchlistCompanies
    **/
    _count?: true | WatchlistCompanyCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: WatchlistCompanyAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: WatchlistCompanySumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: WatchlistCompanyMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: WatchlistCompanyMaxAggregateInputType;
};
export type GetWatchlistCompanyAggregateType<T extends WatchlistCompanyAggregateArgs> = {
    [P in keyof T & keyof AggregateWatchlistCompany]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateWatchlistCompany[P]> : Prisma.GetScalarType<T[P], AggregateWatchlistCompany[P]>;
};
export type WatchlistCompanyGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.WatchlistCompanyWhereInput;
    orderBy?: Prisma.WatchlistCompanyOrderByWithAggregationInput | Prisma.WatchlistCompanyOrderByWithAggregationInput[];
    by: Prisma.WatchlistCompanyScalarFieldEnum[] | Prisma.WatchlistCompanyScalarFieldEnum;
    having?: Prisma.WatchlistCompanyScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: WatchlistCompanyCountAggregateInputType | true;
    _avg?: WatchlistCompanyAvgAggregateInputType;
    _sum?: WatchlistCompanySumAggregateInputType;
    _min?: WatchlistCompanyMinAggregateInputType;
    _max?: WatchlistCompanyMaxAggregateInputType;
};
export type WatchlistCompanyGroupByOutputType = {
    watchlistId: string;
    companySlug: string;
    position: number;
    note: string;
    tags: string[];
    addedAt: Date;
    _count: WatchlistCompanyCountAggregateOutputType | null;
    _avg: WatchlistCompanyAvgAggregateOutputType | null;
    _sum: WatchlistCompanySumAggregateOutputType | null;
    _min: WatchlistCompanyMinAggregateOutputType | null;
    _max: WatchlistCompanyMaxAggregateOutputType | null;
};
export type GetWatchlistCompanyGroupByPayload<T extends WatchlistCompanyGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<WatchlistCompanyGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof WatchlistCompanyGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], WatchlistCompanyGroupByOutputType[P]> : Prisma.GetScalarType<T[P], WatchlistCompanyGroupByOutputType[P]>;
}>>;
export type WatchlistCompanyWhereInput = {
    AND?: Prisma.WatchlistCompanyWhereInput | Prisma.WatchlistCompanyWhereInput[];
    OR?: Prisma.WatchlistCompanyWhereInput[];
    NOT?: Prisma.WatchlistCompanyWhereInput | Prisma.WatchlistCompanyWhereInput[];
    watchlistId?: Prisma.UuidFilter<"WatchlistCompany"> | string;
    companySlug?: Prisma.StringFilter<"WatchlistCompany"> | string;
    position?: Prisma.IntFilter<"WatchlistCompany"> | number;
    note?: Prisma.StringFilter<"WatchlistCompany"> | string;
    tags?: Prisma.StringNullableListFilter<"WatchlistCompany">;
    addedAt?: Prisma.DateTimeFilter<"WatchlistCompany"> | Date | string;
    watchlist?: Prisma.XOR<Prisma.WatchlistScalarRelationFilter, Prisma.WatchlistWhereInput>;
    company?: Prisma.XOR<Prisma.CompanyScalarRelationFilter, Prisma.CompanyWhereInput>;
};
export type WatchlistCompanyOrderByWithRelationInput = {
    watchlistId?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    note?: Prisma.SortOrder;
    tags?: Prisma.SortOrder;
    addedAt?: Prisma.SortOrder;
    watchlist?: Prisma.WatchlistOrderByWithRelationInput;
    company?: Prisma.CompanyOrderByWithRelationInput;
};
export type WatchlistCompanyWhereUniqueInput = Prisma.AtLeast<{
    watchlistId_companySlug?: Prisma.WatchlistCompanyWatchlistIdCompanySlugCompoundUniqueInput;
    AND?: Prisma.WatchlistCompanyWhereInput | Prisma.WatchlistCompanyWhereInput[];
    OR?: Prisma.WatchlistCompanyWhereInput[];
    NOT?: Prisma.WatchlistCompanyWhereInput | Prisma.WatchlistCompanyWhereInput[];
    watchlistId?: Prisma.UuidFilter<"WatchlistCompany"> | string;
    companySlug?: Prisma.StringFilter<"WatchlistCompany"> | string;
    position?: Prisma.IntFilter<"WatchlistCompany"> | number;
    note?: Prisma.StringFilter<"WatchlistCompany"> | string;
    tags?: Prisma.StringNullableListFilter<"WatchlistCompany">;
    addedAt?: Prisma.DateTimeFilter<"WatchlistCompany"> | Date | string;
    watchlist?: Prisma.XOR<Prisma.WatchlistScalarRelationFilter, Prisma.WatchlistWhereInput>;
    company?: Prisma.XOR<Prisma.CompanyScalarRelationFilter, Prisma.CompanyWhereInput>;
}, "watchlistId_companySlug">;
export type WatchlistCompanyOrderByWithAggregationInput = {
    watchlistId?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    note?: Prisma.SortOrder;
    tags?: Prisma.SortOrder;
    addedAt?: Prisma.SortOrder;
    _count?: Prisma.WatchlistCompanyCountOrderByAggregateInput;
    _avg?: Prisma.WatchlistCompanyAvgOrderByAggregateInput;
    _max?: Prisma.WatchlistCompanyMaxOrderByAggregateInput;
    _min?: Prisma.WatchlistCompanyMinOrderByAggregateInput;
    _sum?: Prisma.WatchlistCompanySumOrderByAggregateInput;
};
export type WatchlistCompanyScalarWhereWithAggregatesInput = {
    AND?: Prisma.WatchlistCompanyScalarWhereWithAggregatesInput | Prisma.WatchlistCompanyScalarWhereWithAggregatesInput[];
    OR?: Prisma.WatchlistCompanyScalarWhereWithAggregatesInput[];
    NOT?: Prisma.WatchlistCompanyScalarWhereWithAggregatesInput | Prisma.WatchlistCompanyScalarWhereWithAggregatesInput[];
    watchlistId?: Prisma.UuidWithAggregatesFilter<"WatchlistCompany"> | string;
    companySlug?: Prisma.StringWithAggregatesFilter<"WatchlistCompany"> | string;
    position?: Prisma.IntWithAggregatesFilter<"WatchlistCompany"> | number;
    note?: Prisma.StringWithAggregatesFilter<"WatchlistCompany"> | string;
    tags?: Prisma.StringNullableListFilter<"WatchlistCompany">;
    addedAt?: Prisma.DateTimeWithAggregatesFilter<"WatchlistCompany"> | Date | string;
};
export type WatchlistCompanyCreateInput = {
    position: number;
    note?: string;
    tags?: Prisma.WatchlistCompanyCreatetagsInput | string[];
    addedAt?: Date | string;
    watchlist: Prisma.WatchlistCreateNestedOneWithoutCompaniesInput;
    company: Prisma.CompanyCreateNestedOneWithoutWatchlistsInput;
};
export type WatchlistCompanyUncheckedCreateInput = {
    watchlistId: string;
    companySlug: string;
    position: number;
    note?: string;
    tags?: Prisma.WatchlistCompanyCreatetagsInput | string[];
    addedAt?: Date | string;
};
export type WatchlistCompanyUpdateInput = {
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    note?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.WatchlistCompanyUpdatetagsInput | string[];
    addedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    watchlist?: Prisma.WatchlistUpdateOneRequiredWithoutCompaniesNestedInput;
    company?: Prisma.CompanyUpdateOneRequiredWithoutWatchlistsNestedInput;
};
export type WatchlistCompanyUncheckedUpdateInput = {
    watchlistId?: Prisma.StringFieldUpdateOperationsInput | string;
    companySlug?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    note?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.WatchlistCompanyUpdatetagsInput | string[];
    addedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type WatchlistCompanyCreateManyInput = {
    watchlistId: string;
    companySlug: string;
    position: number;
    note?: string;
    tags?: Prisma.WatchlistCompanyCreatetagsInput | string[];
    addedAt?: Date | string;
};
export type WatchlistCompanyUpdateManyMutationInput = {
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    note?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.WatchlistCompanyUpdatetagsInput | string[];
    addedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type WatchlistCompanyUncheckedUpdateManyInput = {
    watchlistId?: Prisma.StringFieldUpdateOperationsInput | string;
    companySlug?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    note?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.WatchlistCompanyUpdatetagsInput | string[];
    addedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type WatchlistCompanyListRelationFilter = {
    every?: Prisma.WatchlistCompanyWhereInput;
    some?: Prisma.WatchlistCompanyWhereInput;
    none?: Prisma.WatchlistCompanyWhereInput;
};
export type WatchlistCompanyOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type StringNullableListFilter<$PrismaModel = never> = {
    equals?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel> | null;
    has?: string | Prisma.StringFieldRefInput<$PrismaModel> | null;
    hasEvery?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    hasSome?: string[] | Prisma.ListStringFieldRefInput<$PrismaModel>;
    isEmpty?: boolean;
};
export type WatchlistCompanyWatchlistIdCompanySlugCompoundUniqueInput = {
    watchlistId: string;
    companySlug: string;
};
export type WatchlistCompanyCountOrderByAggregateInput = {
    watchlistId?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    note?: Prisma.SortOrder;
    tags?: Prisma.SortOrder;
    addedAt?: Prisma.SortOrder;
};
export type WatchlistCompanyAvgOrderByAggregateInput = {
    position?: Prisma.SortOrder;
};
export type WatchlistCompanyMaxOrderByAggregateInput = {
    watchlistId?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    note?: Prisma.SortOrder;
    addedAt?: Prisma.SortOrder;
};
export type WatchlistCompanyMinOrderByAggregateInput = {
    watchlistId?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    note?: Prisma.SortOrder;
    addedAt?: Prisma.SortOrder;
};
export type WatchlistCompanySumOrderByAggregateInput = {
    position?: Prisma.SortOrder;
};
export type WatchlistCompanyCreateNestedManyWithoutCompanyInput = {
    create?: Prisma.XOR<Prisma.WatchlistCompanyCreateWithoutCompanyInput, Prisma.WatchlistCompanyUncheckedCreateWithoutCompanyInput> | Prisma.WatchlistCompanyCreateWithoutCompanyInput[] | Prisma.WatchlistCompanyUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.WatchlistCompanyCreateOrConnectWithoutCompanyInput | Prisma.WatchlistCompanyCreateOrConnectWithoutCompanyInput[];
    createMany?: Prisma.WatchlistCompanyCreateManyCompanyInputEnvelope;
    connect?: Prisma.WatchlistCompanyWhereUniqueInput | Prisma.WatchlistCompanyWhereUniqueInput[];
};
export type WatchlistCompanyUncheckedCreateNestedManyWithoutCompanyInput = {
    create?: Prisma.XOR<Prisma.WatchlistCompanyCreateWithoutCompanyInput, Prisma.WatchlistCompanyUncheckedCreateWithoutCompanyInput> | Prisma.WatchlistCompanyCreateWithoutCompanyInput[] | Prisma.WatchlistCompanyUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.WatchlistCompanyCreateOrConnectWithoutCompanyInput | Prisma.WatchlistCompanyCreateOrConnectWithoutCompanyInput[];
    createMany?: Prisma.WatchlistCompanyCreateManyCompanyInputEnvelope;
    connect?: Prisma.WatchlistCompanyWhereUniqueInput | Prisma.WatchlistCompanyWhereUniqueInput[];
};
export type WatchlistCompanyUpdateManyWithoutCompanyNestedInput = {
    create?: Prisma.XOR<Prisma.WatchlistCompanyCreateWithoutCompanyInput, Prisma.WatchlistCompanyUncheckedCreateWithoutCompanyInput> | Prisma.WatchlistCompanyCreateWithoutCompanyInput[] | Prisma.WatchlistCompanyUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.WatchlistCompanyCreateOrConnectWithoutCompanyInput | Prisma.WatchlistCompanyCreateOrConnectWithoutCompanyInput[];
    upsert?: Prisma.WatchlistCompanyUpsertWithWhereUniqueWithoutCompanyInput | Prisma.WatchlistCompanyUpsertWithWhereUniqueWithoutCompanyInput[];
    createMany?: Prisma.WatchlistCompanyCreateManyCompanyInputEnvelope;
    set?: Prisma.WatchlistCompanyWhereUniqueInput | Prisma.WatchlistCompanyWhereUniqueInput[];
    disconnect?: Prisma.WatchlistCompanyWhereUniqueInput | Prisma.WatchlistCompanyWhereUniqueInput[];
    delete?: Prisma.WatchlistCompanyWhereUniqueInput | Prisma.WatchlistCompanyWhereUniqueInput[];
    connect?: Prisma.WatchlistCompanyWhereUniqueInput | Prisma.WatchlistCompanyWhereUniqueInput[];
    update?: Prisma.WatchlistCompanyUpdateWithWhereUniqueWithoutCompanyInput | Prisma.WatchlistCompanyUpdateWithWhereUniqueWithoutCompanyInput[];
    updateMany?: Prisma.WatchlistCompanyUpdateManyWithWhereWithoutCompanyInput | Prisma.WatchlistCompanyUpdateManyWithWhereWithoutCompanyInput[];
    deleteMany?: Prisma.WatchlistCompanyScalarWhereInput | Prisma.WatchlistCompanyScalarWhereInput[];
};
export type WatchlistCompanyUncheckedUpdateManyWithoutCompanyNestedInput = {
    create?: Prisma.XOR<Prisma.WatchlistCompanyCreateWithoutCompanyInput, Prisma.WatchlistCompanyUncheckedCreateWithoutCompanyInput> | Prisma.WatchlistCompanyCreateWithoutCompanyInput[] | Prisma.WatchlistCompanyUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.WatchlistCompanyCreateOrConnectWithoutCompanyInput | Prisma.WatchlistCompanyCreateOrConnectWithoutCompanyInput[];
    upsert?: Prisma.WatchlistCompanyUpsertWithWhereUniqueWithoutCompanyInput | Prisma.WatchlistCompanyUpsertWithWhereUniqueWithoutCompanyInput[];
    createMany?: Prisma.WatchlistCompanyCreateManyCompanyInputEnvelope;
    set?: Prisma.WatchlistCompanyWhereUniqueInput | Prisma.WatchlistCompanyWhereUniqueInput[];
    disconnect?: Prisma.WatchlistCompanyWhereUniqueInput | Prisma.WatchlistCompanyWhereUniqueInput[];
    delete?: Prisma.WatchlistCompanyWhereUniqueInput | Prisma.WatchlistCompanyWhereUniqueInput[];
    connect?: Prisma.WatchlistCompanyWhereUniqueInput | Prisma.WatchlistCompanyWhereUniqueInput[];
    update?: Prisma.WatchlistCompanyUpdateWithWhereUniqueWithoutCompanyInput | Prisma.WatchlistCompanyUpdateWithWhereUniqueWithoutCompanyInput[];
    updateMany?: Prisma.WatchlistCompanyUpdateManyWithWhereWithoutCompanyInput | Prisma.WatchlistCompanyUpdateManyWithWhereWithoutCompanyInput[];
    deleteMany?: Prisma.WatchlistCompanyScalarWhereInput | Prisma.WatchlistCompanyScalarWhereInput[];
};
export type WatchlistCompanyCreateNestedManyWithoutWatchlistInput = {
    create?: Prisma.XOR<Prisma.WatchlistCompanyCreateWithoutWatchlistInput, Prisma.WatchlistCompanyUncheckedCreateWithoutWatchlistInput> | Prisma.WatchlistCompanyCreateWithoutWatchlistInput[] | Prisma.WatchlistCompanyUncheckedCreateWithoutWatchlistInput[];
    connectOrCreate?: Prisma.WatchlistCompanyCreateOrConnectWithoutWatchlistInput | Prisma.WatchlistCompanyCreateOrConnectWithoutWatchlistInput[];
    createMany?: Prisma.WatchlistCompanyCreateManyWatchlistInputEnvelope;
    connect?: Prisma.WatchlistCompanyWhereUniqueInput | Prisma.WatchlistCompanyWhereUniqueInput[];
};
export type WatchlistCompanyUncheckedCreateNestedManyWithoutWatchlistInput = {
    create?: Prisma.XOR<Prisma.WatchlistCompanyCreateWithoutWatchlistInput, Prisma.WatchlistCompanyUncheckedCreateWithoutWatchlistInput> | Prisma.WatchlistCompanyCreateWithoutWatchlistInput[] | Prisma.WatchlistCompanyUncheckedCreateWithoutWatchlistInput[];
    connectOrCreate?: Prisma.WatchlistCompanyCreateOrConnectWithoutWatchlistInput | Prisma.WatchlistCompanyCreateOrConnectWithoutWatchlistInput[];
    createMany?: Prisma.WatchlistCompanyCreateManyWatchlistInputEnvelope;
    connect?: Prisma.WatchlistCompanyWhereUniqueInput | Prisma.WatchlistCompanyWhereUniqueInput[];
};
export type WatchlistCompanyUpdateManyWithoutWatchlistNestedInput = {
    create?: Prisma.XOR<Prisma.WatchlistCompanyCreateWithoutWatchlistInput, Prisma.WatchlistCompanyUncheckedCreateWithoutWatchlistInput> | Prisma.WatchlistCompanyCreateWithoutWatchlistInput[] | Prisma.WatchlistCompanyUncheckedCreateWithoutWatchlistInput[];
    connectOrCreate?: Prisma.WatchlistCompanyCreateOrConnectWithoutWatchlistInput | Prisma.WatchlistCompanyCreateOrConnectWithoutWatchlistInput[];
    upsert?: Prisma.WatchlistCompanyUpsertWithWhereUniqueWithoutWatchlistInput | Prisma.WatchlistCompanyUpsertWithWhereUniqueWithoutWatchlistInput[];
    createMany?: Prisma.WatchlistCompanyCreateManyWatchlistInputEnvelope;
    set?: Prisma.WatchlistCompanyWhereUniqueInput | Prisma.WatchlistCompanyWhereUniqueInput[];
    disconnect?: Prisma.WatchlistCompanyWhereUniqueInput | Prisma.WatchlistCompanyWhereUniqueInput[];
    delete?: Prisma.WatchlistCompanyWhereUniqueInput | Prisma.WatchlistCompanyWhereUniqueInput[];
    connect?: Prisma.WatchlistCompanyWhereUniqueInput | Prisma.WatchlistCompanyWhereUniqueInput[];
    update?: Prisma.WatchlistCompanyUpdateWithWhereUniqueWithoutWatchlistInput | Prisma.WatchlistCompanyUpdateWithWhereUniqueWithoutWatchlistInput[];
    updateMany?: Prisma.WatchlistCompanyUpdateManyWithWhereWithoutWatchlistInput | Prisma.WatchlistCompanyUpdateManyWithWhereWithoutWatchlistInput[];
    deleteMany?: Prisma.WatchlistCompanyScalarWhereInput | Prisma.WatchlistCompanyScalarWhereInput[];
};
export type WatchlistCompanyUncheckedUpdateManyWithoutWatchlistNestedInput = {
    create?: Prisma.XOR<Prisma.WatchlistCompanyCreateWithoutWatchlistInput, Prisma.WatchlistCompanyUncheckedCreateWithoutWatchlistInput> | Prisma.WatchlistCompanyCreateWithoutWatchlistInput[] | Prisma.WatchlistCompanyUncheckedCreateWithoutWatchlistInput[];
    connectOrCreate?: Prisma.WatchlistCompanyCreateOrConnectWithoutWatchlistInput | Prisma.WatchlistCompanyCreateOrConnectWithoutWatchlistInput[];
    upsert?: Prisma.WatchlistCompanyUpsertWithWhereUniqueWithoutWatchlistInput | Prisma.WatchlistCompanyUpsertWithWhereUniqueWithoutWatchlistInput[];
    createMany?: Prisma.WatchlistCompanyCreateManyWatchlistInputEnvelope;
    set?: Prisma.WatchlistCompanyWhereUniqueInput | Prisma.WatchlistCompanyWhereUniqueInput[];
    disconnect?: Prisma.WatchlistCompanyWhereUniqueInput | Prisma.WatchlistCompanyWhereUniqueInput[];
    delete?: Prisma.WatchlistCompanyWhereUniqueInput | Prisma.WatchlistCompanyWhereUniqueInput[];
    connect?: Prisma.WatchlistCompanyWhereUniqueInput | Prisma.WatchlistCompanyWhereUniqueInput[];
    update?: Prisma.WatchlistCompanyUpdateWithWhereUniqueWithoutWatchlistInput | Prisma.WatchlistCompanyUpdateWithWhereUniqueWithoutWatchlistInput[];
    updateMany?: Prisma.WatchlistCompanyUpdateManyWithWhereWithoutWatchlistInput | Prisma.WatchlistCompanyUpdateManyWithWhereWithoutWatchlistInput[];
    deleteMany?: Prisma.WatchlistCompanyScalarWhereInput | Prisma.WatchlistCompanyScalarWhereInput[];
};
export type WatchlistCompanyCreatetagsInput = {
    set: string[];
};
export type WatchlistCompanyUpdatetagsInput = {
    set?: string[];
    push?: string | string[];
};
export type WatchlistCompanyCreateWithoutCompanyInput = {
    position: number;
    note?: string;
    tags?: Prisma.WatchlistCompanyCreatetagsInput | string[];
    addedAt?: Date | string;
    watchlist: Prisma.WatchlistCreateNestedOneWithoutCompaniesInput;
};
export type WatchlistCompanyUncheckedCreateWithoutCompanyInput = {
    watchlistId: string;
    position: number;
    note?: string;
    tags?: Prisma.WatchlistCompanyCreatetagsInput | string[];
    addedAt?: Date | string;
};
export type WatchlistCompanyCreateOrConnectWithoutCompanyInput = {
    where: Prisma.WatchlistCompanyWhereUniqueInput;
    create: Prisma.XOR<Prisma.WatchlistCompanyCreateWithoutCompanyInput, Prisma.WatchlistCompanyUncheckedCreateWithoutCompanyInput>;
};
export type WatchlistCompanyCreateManyCompanyInputEnvelope = {
    data: Prisma.WatchlistCompanyCreateManyCompanyInput | Prisma.WatchlistCompanyCreateManyCompanyInput[];
    skipDuplicates?: boolean;
};
export type WatchlistCompanyUpsertWithWhereUniqueWithoutCompanyInput = {
    where: Prisma.WatchlistCompanyWhereUniqueInput;
    update: Prisma.XOR<Prisma.WatchlistCompanyUpdateWithoutCompanyInput, Prisma.WatchlistCompanyUncheckedUpdateWithoutCompanyInput>;
    create: Prisma.XOR<Prisma.WatchlistCompanyCreateWithoutCompanyInput, Prisma.WatchlistCompanyUncheckedCreateWithoutCompanyInput>;
};
export type WatchlistCompanyUpdateWithWhereUniqueWithoutCompanyInput = {
    where: Prisma.WatchlistCompanyWhereUniqueInput;
    data: Prisma.XOR<Prisma.WatchlistCompanyUpdateWithoutCompanyInput, Prisma.WatchlistCompanyUncheckedUpdateWithoutCompanyInput>;
};
export type WatchlistCompanyUpdateManyWithWhereWithoutCompanyInput = {
    where: Prisma.WatchlistCompanyScalarWhereInput;
    data: Prisma.XOR<Prisma.WatchlistCompanyUpdateManyMutationInput, Prisma.WatchlistCompanyUncheckedUpdateManyWithoutCompanyInput>;
};
export type WatchlistCompanyScalarWhereInput = {
    AND?: Prisma.WatchlistCompanyScalarWhereInput | Prisma.WatchlistCompanyScalarWhereInput[];
    OR?: Prisma.WatchlistCompanyScalarWhereInput[];
    NOT?: Prisma.WatchlistCompanyScalarWhereInput | Prisma.WatchlistCompanyScalarWhereInput[];
    watchlistId?: Prisma.UuidFilter<"WatchlistCompany"> | string;
    companySlug?: Prisma.StringFilter<"WatchlistCompany"> | string;
    position?: Prisma.IntFilter<"WatchlistCompany"> | number;
    note?: Prisma.StringFilter<"WatchlistCompany"> | string;
    tags?: Prisma.StringNullableListFilter<"WatchlistCompany">;
    addedAt?: Prisma.DateTimeFilter<"WatchlistCompany"> | Date | string;
};
export type WatchlistCompanyCreateWithoutWatchlistInput = {
    position: number;
    note?: string;
    tags?: Prisma.WatchlistCompanyCreatetagsInput | string[];
    addedAt?: Date | string;
    company: Prisma.CompanyCreateNestedOneWithoutWatchlistsInput;
};
export type WatchlistCompanyUncheckedCreateWithoutWatchlistInput = {
    companySlug: string;
    position: number;
    note?: string;
    tags?: Prisma.WatchlistCompanyCreatetagsInput | string[];
    addedAt?: Date | string;
};
export type WatchlistCompanyCreateOrConnectWithoutWatchlistInput = {
    where: Prisma.WatchlistCompanyWhereUniqueInput;
    create: Prisma.XOR<Prisma.WatchlistCompanyCreateWithoutWatchlistInput, Prisma.WatchlistCompanyUncheckedCreateWithoutWatchlistInput>;
};
export type WatchlistCompanyCreateManyWatchlistInputEnvelope = {
    data: Prisma.WatchlistCompanyCreateManyWatchlistInput | Prisma.WatchlistCompanyCreateManyWatchlistInput[];
    skipDuplicates?: boolean;
};
export type WatchlistCompanyUpsertWithWhereUniqueWithoutWatchlistInput = {
    where: Prisma.WatchlistCompanyWhereUniqueInput;
    update: Prisma.XOR<Prisma.WatchlistCompanyUpdateWithoutWatchlistInput, Prisma.WatchlistCompanyUncheckedUpdateWithoutWatchlistInput>;
    create: Prisma.XOR<Prisma.WatchlistCompanyCreateWithoutWatchlistInput, Prisma.WatchlistCompanyUncheckedCreateWithoutWatchlistInput>;
};
export type WatchlistCompanyUpdateWithWhereUniqueWithoutWatchlistInput = {
    where: Prisma.WatchlistCompanyWhereUniqueInput;
    data: Prisma.XOR<Prisma.WatchlistCompanyUpdateWithoutWatchlistInput, Prisma.WatchlistCompanyUncheckedUpdateWithoutWatchlistInput>;
};
export type WatchlistCompanyUpdateManyWithWhereWithoutWatchlistInput = {
    where: Prisma.WatchlistCompanyScalarWhereInput;
    data: Prisma.XOR<Prisma.WatchlistCompanyUpdateManyMutationInput, Prisma.WatchlistCompanyUncheckedUpdateManyWithoutWatchlistInput>;
};
export type WatchlistCompanyCreateManyCompanyInput = {
    watchlistId: string;
    position: number;
    note?: string;
    tags?: Prisma.WatchlistCompanyCreatetagsInput | string[];
    addedAt?: Date | string;
};
export type WatchlistCompanyUpdateWithoutCompanyInput = {
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    note?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.WatchlistCompanyUpdatetagsInput | string[];
    addedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    watchlist?: Prisma.WatchlistUpdateOneRequiredWithoutCompaniesNestedInput;
};
export type WatchlistCompanyUncheckedUpdateWithoutCompanyInput = {
    watchlistId?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    note?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.WatchlistCompanyUpdatetagsInput | string[];
    addedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type WatchlistCompanyUncheckedUpdateManyWithoutCompanyInput = {
    watchlistId?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    note?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.WatchlistCompanyUpdatetagsInput | string[];
    addedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type WatchlistCompanyCreateManyWatchlistInput = {
    companySlug: string;
    position: number;
    note?: string;
    tags?: Prisma.WatchlistCompanyCreatetagsInput | string[];
    addedAt?: Date | string;
};
export type WatchlistCompanyUpdateWithoutWatchlistInput = {
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    note?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.WatchlistCompanyUpdatetagsInput | string[];
    addedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    company?: Prisma.CompanyUpdateOneRequiredWithoutWatchlistsNestedInput;
};
export type WatchlistCompanyUncheckedUpdateWithoutWatchlistInput = {
    companySlug?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    note?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.WatchlistCompanyUpdatetagsInput | string[];
    addedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type WatchlistCompanyUncheckedUpdateManyWithoutWatchlistInput = {
    companySlug?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    note?: Prisma.StringFieldUpdateOperationsInput | string;
    tags?: Prisma.WatchlistCompanyUpdatetagsInput | string[];
    addedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type WatchlistCompanySelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    watchlistId?: boolean;
    companySlug?: boolean;
    position?: boolean;
    note?: boolean;
    tags?: boolean;
    addedAt?: boolean;
    watchlist?: boolean | Prisma.WatchlistDefaultArgs<ExtArgs>;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["watchlistCompany"]>;
export type WatchlistCompanySelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    watchlistId?: boolean;
    companySlug?: boolean;
    position?: boolean;
    note?: boolean;
    tags?: boolean;
    addedAt?: boolean;
    watchlist?: boolean | Prisma.WatchlistDefaultArgs<ExtArgs>;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["watchlistCompany"]>;
export type WatchlistCompanySelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    watchlistId?: boolean;
    companySlug?: boolean;
    position?: boolean;
    note?: boolean;
    tags?: boolean;
    addedAt?: boolean;
    watchlist?: boolean | Prisma.WatchlistDefaultArgs<ExtArgs>;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["watchlistCompany"]>;
export type WatchlistCompanySelectScalar = {
    watchlistId?: boolean;
    companySlug?: boolean;
    position?: boolean;
    note?: boolean;
    tags?: boolean;
    addedAt?: boolean;
};
export type WatchlistCompanyOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"watchlistId" | "companySlug" | "position" | "note" | "tags" | "addedAt", ExtArgs["result"]["watchlistCompany"]>;
export type WatchlistCompanyInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    watchlist?: boolean | Prisma.WatchlistDefaultArgs<ExtArgs>;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
};
export type WatchlistCompanyIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    watchlist?: boolean | Prisma.WatchlistDefaultArgs<ExtArgs>;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
};
export type WatchlistCompanyIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    watchlist?: boolean | Prisma.WatchlistDefaultArgs<ExtArgs>;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
};
export type $WatchlistCompanyPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "WatchlistCompany";
    objects: {
        watchlist: Prisma.$WatchlistPayload<ExtArgs>;
        company: Prisma.$CompanyPayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        watchlistId: string;
        companySlug: string;
        position: number;
        note: string;
        tags: string[];
        addedAt: Date;
    }, ExtArgs["result"]["watchlistCompany"]>;
    composites: {};
};
export type WatchlistCompanyGetPayload<S extends boolean | null | undefined | WatchlistCompanyDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$WatchlistCompanyPayload, S>;
export type WatchlistCompanyCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<WatchlistCompanyFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: WatchlistCompanyCountAggregateInputType | true;
};
export interface WatchlistCompanyDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['WatchlistCompany'];
        meta: {
            name: 'WatchlistCompany';
        };
    };
    /**
     * Find zero or one WatchlistCompany that matches the filter.
     * @param {WatchlistCompanyFindUniqueArgs} args - Arguments to find a WatchlistCompany
     * @example
     * // Get one WatchlistCompany
     * const watchlistCompany = await prisma.watchlistCompany.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends WatchlistCompanyFindUniqueArgs>(args: Prisma.SelectSubset<T, WatchlistCompanyFindUniqueArgs<ExtArgs>>): Prisma.Prisma__WatchlistCompanyClient<runtime.Types.Result.GetResult<Prisma.$WatchlistCompanyPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one WatchlistCompany that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {WatchlistCompanyFindUniqueOrThrowArgs} args - Arguments to find a WatchlistCompany
     * @example
     * // Get one WatchlistCompany
     * const watchlistCompany = await prisma.watchlistCompany.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends WatchlistCompanyFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, WatchlistCompanyFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__WatchlistCompanyClient<runtime.Types.Result.GetResult<Prisma.$WatchlistCompanyPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first WatchlistCompany that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {WatchlistCompanyFindFirstArgs} args - Arguments to find a WatchlistCompany
     * @example
     * // Get one WatchlistCompany
     * const watchlistCompany = await prisma.watchlistCompany.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends WatchlistCompanyFindFirstArgs>(args?: Prisma.SelectSubset<T, WatchlistCompanyFindFirstArgs<ExtArgs>>): Prisma.Prisma__WatchlistCompanyClient<runtime.Types.Result.GetResult<Prisma.$WatchlistCompanyPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first WatchlistCompany that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {WatchlistCompanyFindFirstOrThrowArgs} args - Arguments to find a WatchlistCompany
     * @example
     * // Get one WatchlistCompany
     * const watchlistCompany = await prisma.watchlistCompany.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends WatchlistCompanyFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, WatchlistCompanyFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__WatchlistCompanyClient<runtime.Types.Result.GetResult<Prisma.$WatchlistCompanyPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more WatchlistCompanies that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {WatchlistCompanyFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all WatchlistCompanies
     * const watchlistCompanies = await prisma.watchlistCompany.findMany()
     *
     * // Get first 10 WatchlistCompanies
     * const watchlistCompanies = await prisma.watchlistCompany.findMany({ take: 10 })
     *
     * // Only select the `watchlistId`
     * const watchlistCompanyWithWatchlistIdOnly = await prisma.watchlistCompany.findMany({ select: { watchlistId: true } })
     *
     */
    findMany<T extends WatchlistCompanyFindManyArgs>(args?: Prisma.SelectSubset<T, WatchlistCompanyFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$WatchlistCompanyPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a WatchlistCompany.
     * @param {WatchlistCompanyCreateArgs} args - Arguments to create a WatchlistCompany.
     * @example
     * // Create one WatchlistCompany
     * const WatchlistCompany = await prisma.watchlistCompany.create({
     *   data: {
     *     // ... data to create a WatchlistCompany
     *   }
     * })
     *
     */
    create<T extends WatchlistCompanyCreateArgs>(args: Prisma.SelectSubset<T, WatchlistCompanyCreateArgs<ExtArgs>>): Prisma.Prisma__WatchlistCompanyClient<runtime.Types.Result.GetResult<Prisma.$WatchlistCompanyPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many WatchlistCompanies.
     * @param {WatchlistCompanyCreateManyArgs} args - Arguments to create many WatchlistCompanies.
     * @example
     * // Create many WatchlistCompanies
     * const watchlistCompany = await prisma.watchlistCompany.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends WatchlistCompanyCreateManyArgs>(args?: Prisma.SelectSubset<T, WatchlistCompanyCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many WatchlistCompanies and returns the data saved in the database.
     * @param {WatchlistCompanyCreateManyAndReturnArgs} args - Arguments to create many WatchlistCompanies.
     * @example
     * // Create many WatchlistCompanies
     * const watchlistCompany = await prisma.watchlistCompany.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many WatchlistCompanies and only return the `watchlistId`
     * const watchlistCompanyWithWatchlistIdOnly = await prisma.watchlistCompany.createManyAndReturn({
     *   select: { watchlistId: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends WatchlistCompanyCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, WatchlistCompanyCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$WatchlistCompanyPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a WatchlistCompany.
     * @param {WatchlistCompanyDeleteArgs} args - Arguments to delete one WatchlistCompany.
     * @example
     * // Delete one WatchlistCompany
     * const WatchlistCompany = await prisma.watchlistCompany.delete({
     *   where: {
     *     // ... filter to delete one WatchlistCompany
     *   }
     * })
     *
     */
    delete<T extends WatchlistCompanyDeleteArgs>(args: Prisma.SelectSubset<T, WatchlistCompanyDeleteArgs<ExtArgs>>): Prisma.Prisma__WatchlistCompanyClient<runtime.Types.Result.GetResult<Prisma.$WatchlistCompanyPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one WatchlistCompany.
     * @param {WatchlistCompanyUpdateArgs} args - Arguments to update one WatchlistCompany.
     * @example
     * // Update one WatchlistCompany
     * const watchlistCompany = await prisma.watchlistCompany.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends WatchlistCompanyUpdateArgs>(args: Prisma.SelectSubset<T, WatchlistCompanyUpdateArgs<ExtArgs>>): Prisma.Prisma__WatchlistCompanyClient<runtime.Types.Result.GetResult<Prisma.$WatchlistCompanyPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more WatchlistCompanies.
     * @param {WatchlistCompanyDeleteManyArgs} args - Arguments to filter WatchlistCompanies to delete.
     * @example
     * // Delete a few WatchlistCompanies
     * const { count } = await prisma.watchlistCompany.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends WatchlistCompanyDeleteManyArgs>(args?: Prisma.SelectSubset<T, WatchlistCompanyDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more WatchlistCompanies.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {WatchlistCompanyUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many WatchlistCompanies
     * const watchlistCompany = await prisma.watchlistCompany.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends WatchlistCompanyUpdateManyArgs>(args: Prisma.SelectSubset<T, WatchlistCompanyUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more WatchlistCompanies and returns the data updated in the database.
     * @param {WatchlistCompanyUpdateManyAndReturnArgs} args - Arguments to update many WatchlistCompanies.
     * @example
     * // Update many WatchlistCompanies
     * const watchlistCompany = await prisma.watchlistCompany.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more WatchlistCompanies and only return the `watchlistId`
     * const watchlistCompanyWithWatchlistIdOnly = await prisma.watchlistCompany.updateManyAndReturn({
     *   select: { watchlistId: true },
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
    updateManyAndReturn<T extends WatchlistCompanyUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, WatchlistCompanyUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$WatchlistCompanyPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one WatchlistCompany.
     * @param {WatchlistCompanyUpsertArgs} args - Arguments to update or create a WatchlistCompany.
     * @example
     * // Update or create a WatchlistCompany
     * const watchlistCompany = await prisma.watchlistCompany.upsert({
     *   create: {
     *     // ... data to create a WatchlistCompany
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the WatchlistCompany we want to update
     *   }
     * })
     */
    upsert<T extends WatchlistCompanyUpsertArgs>(args: Prisma.SelectSubset<T, WatchlistCompanyUpsertArgs<ExtArgs>>): Prisma.Prisma__WatchlistCompanyClient<runtime.Types.Result.GetResult<Prisma.$WatchlistCompanyPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of WatchlistCompanies.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {WatchlistCompanyCountArgs} args - Arguments to filter WatchlistCompanies to count.
     * @example
     * // Count the number of WatchlistCompanies
     * const count = await prisma.watchlistCompany.count({
     *   where: {
     *     // ... the filter for the WatchlistCompanies we want to count
     *   }
     * })
    **/
    count<T extends WatchlistCompanyCountArgs>(args?: Prisma.Subset<T, WatchlistCompanyCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], WatchlistCompanyCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a WatchlistCompany.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {WatchlistCompanyAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends WatchlistCompanyAggregateArgs>(args: Prisma.Subset<T, WatchlistCompanyAggregateArgs>): Prisma.PrismaPromise<GetWatchlistCompanyAggregateType<T>>;
    /**
     * Group by WatchlistCompany.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {WatchlistCompanyGroupByArgs} args - Group by arguments.
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
    groupBy<T extends WatchlistCompanyGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: WatchlistCompanyGroupByArgs['orderBy'];
    } : {
        orderBy?: WatchlistCompanyGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, WatchlistCompanyGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetWatchlistCompanyGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the WatchlistCompany model
     */
    readonly fields: WatchlistCompanyFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for WatchlistCompany.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__WatchlistCompanyClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    watchlist<T extends Prisma.WatchlistDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.WatchlistDefaultArgs<ExtArgs>>): Prisma.Prisma__WatchlistClient<runtime.Types.Result.GetResult<Prisma.$WatchlistPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the WatchlistCompany model
 */
export interface WatchlistCompanyFieldRefs {
    readonly watchlistId: Prisma.FieldRef<"WatchlistCompany", 'String'>;
    readonly companySlug: Prisma.FieldRef<"WatchlistCompany", 'String'>;
    readonly position: Prisma.FieldRef<"WatchlistCompany", 'Int'>;
    readonly note: Prisma.FieldRef<"WatchlistCompany", 'String'>;
    readonly tags: Prisma.FieldRef<"WatchlistCompany", 'String[]'>;
    readonly addedAt: Prisma.FieldRef<"WatchlistCompany", 'DateTime'>;
}
/**
 * WatchlistCompany findUnique
 */
export type WatchlistCompanyFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the WatchlistCompany
     */
    select?: Prisma.WatchlistCompanySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the WatchlistCompany
     */
    omit?: Prisma.WatchlistCompanyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.WatchlistCompanyInclude<ExtArgs> | null;
    /**
     * Filter, which WatchlistCompany to fetch.
     */
    where: Prisma.WatchlistCompanyWhereUniqueInput;
};
/**
 * WatchlistCompany findUniqueOrThrow
 */
export type WatchlistCompanyFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the WatchlistCompany
     */
    select?: Prisma.WatchlistCompanySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the WatchlistCompany
     */
    omit?: Prisma.WatchlistCompanyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.WatchlistCompanyInclude<ExtArgs> | null;
    /**
     * Filter, which WatchlistCompany to fetch.
     */
    where: Prisma.WatchlistCompanyWhereUniqueInput;
};
/**
 * WatchlistCompany findFirst
 */
export type WatchlistCompanyFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the WatchlistCompany
     */
    select?: Prisma.WatchlistCompanySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the WatchlistCompany
     */
    omit?: Prisma.WatchlistCompanyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.WatchlistCompanyInclude<ExtArgs> | null;
    /**
     * Filter, which WatchlistCompany to fetch.
     */
    where?: Prisma.WatchlistCompanyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of WatchlistCompanies to fetch.
     */
    orderBy?: Prisma.WatchlistCompanyOrderByWithRelationInput | Prisma.WatchlistCompanyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for WatchlistCompanies.
     */
    cursor?: Prisma.WatchlistCompanyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` WatchlistCompanies from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` WatchlistCompanies.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of WatchlistCompanies.
     */
    distinct?: Prisma.WatchlistCompanyScalarFieldEnum | Prisma.WatchlistCompanyScalarFieldEnum[];
};
/**
 * WatchlistCompany findFirstOrThrow
 */
export type WatchlistCompanyFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the WatchlistCompany
     */
    select?: Prisma.WatchlistCompanySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the WatchlistCompany
     */
    omit?: Prisma.WatchlistCompanyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.WatchlistCompanyInclude<ExtArgs> | null;
    /**
     * Filter, which WatchlistCompany to fetch.
     */
    where?: Prisma.WatchlistCompanyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of WatchlistCompanies to fetch.
     */
    orderBy?: Prisma.WatchlistCompanyOrderByWithRelationInput | Prisma.WatchlistCompanyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for WatchlistCompanies.
     */
    cursor?: Prisma.WatchlistCompanyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` WatchlistCompanies from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` WatchlistCompanies.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of WatchlistCompanies.
     */
    distinct?: Prisma.WatchlistCompanyScalarFieldEnum | Prisma.WatchlistCompanyScalarFieldEnum[];
};
/**
 * WatchlistCompany findMany
 */
export type WatchlistCompanyFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the WatchlistCompany
     */
    select?: Prisma.WatchlistCompanySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the WatchlistCompany
     */
    omit?: Prisma.WatchlistCompanyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.WatchlistCompanyInclude<ExtArgs> | null;
    /**
     * Filter, which WatchlistCompanies to fetch.
     */
    where?: Prisma.WatchlistCompanyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of WatchlistCompanies to fetch.
     */
    orderBy?: Prisma.WatchlistCompanyOrderByWithRelationInput | Prisma.WatchlistCompanyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing WatchlistCompanies.
     */
    cursor?: Prisma.WatchlistCompanyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` WatchlistCompanies from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` WatchlistCompanies.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of WatchlistCompanies.
     */
    distinct?: Prisma.WatchlistCompanyScalarFieldEnum | Prisma.WatchlistCompanyScalarFieldEnum[];
};
/**
 * WatchlistCompany create
 */
export type WatchlistCompanyCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the WatchlistCompany
     */
    select?: Prisma.WatchlistCompanySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the WatchlistCompany
     */
    omit?: Prisma.WatchlistCompanyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.WatchlistCompanyInclude<ExtArgs> | null;
    /**
     * The data needed to create a WatchlistCompany.
     */
    data: Prisma.XOR<Prisma.WatchlistCompanyCreateInput, Prisma.WatchlistCompanyUncheckedCreateInput>;
};
/**
 * WatchlistCompany createMany
 */
export type WatchlistCompanyCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many WatchlistCompanies.
     */
    data: Prisma.WatchlistCompanyCreateManyInput | Prisma.WatchlistCompanyCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * WatchlistCompany createManyAndReturn
 */
export type WatchlistCompanyCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the WatchlistCompany
     */
    select?: Prisma.WatchlistCompanySelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the WatchlistCompany
     */
    omit?: Prisma.WatchlistCompanyOmit<ExtArgs> | null;
    /**
     * The data used to create many WatchlistCompanies.
     */
    data: Prisma.WatchlistCompanyCreateManyInput | Prisma.WatchlistCompanyCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.WatchlistCompanyIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * WatchlistCompany update
 */
export type WatchlistCompanyUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the WatchlistCompany
     */
    select?: Prisma.WatchlistCompanySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the WatchlistCompany
     */
    omit?: Prisma.WatchlistCompanyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.WatchlistCompanyInclude<ExtArgs> | null;
    /**
     * The data needed to update a WatchlistCompany.
     */
    data: Prisma.XOR<Prisma.WatchlistCompanyUpdateInput, Prisma.WatchlistCompanyUncheckedUpdateInput>;
    /**
     * Choose, which WatchlistCompany to update.
     */
    where: Prisma.WatchlistCompanyWhereUniqueInput;
};
/**
 * WatchlistCompany updateMany
 */
export type WatchlistCompanyUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update WatchlistCompanies.
     */
    data: Prisma.XOR<Prisma.WatchlistCompanyUpdateManyMutationInput, Prisma.WatchlistCompanyUncheckedUpdateManyInput>;
    /**
     * Filter which WatchlistCompanies to update
     */
    where?: Prisma.WatchlistCompanyWhereInput;
    /**
     * Limit how many WatchlistCompanies to update.
     */
    limit?: number;
};
/**
 * WatchlistCompany updateManyAndReturn
 */
export type WatchlistCompanyUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the WatchlistCompany
     */
    select?: Prisma.WatchlistCompanySelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the WatchlistCompany
     */
    omit?: Prisma.WatchlistCompanyOmit<ExtArgs> | null;
    /**
     * The data used to update WatchlistCompanies.
     */
    data: Prisma.XOR<Prisma.WatchlistCompanyUpdateManyMutationInput, Prisma.WatchlistCompanyUncheckedUpdateManyInput>;
    /**
     * Filter which WatchlistCompanies to update
     */
    where?: Prisma.WatchlistCompanyWhereInput;
    /**
     * Limit how many WatchlistCompanies to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.WatchlistCompanyIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * WatchlistCompany upsert
 */
export type WatchlistCompanyUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the WatchlistCompany
     */
    select?: Prisma.WatchlistCompanySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the WatchlistCompany
     */
    omit?: Prisma.WatchlistCompanyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.WatchlistCompanyInclude<ExtArgs> | null;
    /**
     * The filter to search for the WatchlistCompany to update in case it exists.
     */
    where: Prisma.WatchlistCompanyWhereUniqueInput;
    /**
     * In case the WatchlistCompany found by the `where` argument doesn't exist, create a new WatchlistCompany with this data.
     */
    create: Prisma.XOR<Prisma.WatchlistCompanyCreateInput, Prisma.WatchlistCompanyUncheckedCreateInput>;
    /**
     * In case the WatchlistCompany was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.WatchlistCompanyUpdateInput, Prisma.WatchlistCompanyUncheckedUpdateInput>;
};
/**
 * WatchlistCompany delete
 */
export type WatchlistCompanyDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the WatchlistCompany
     */
    select?: Prisma.WatchlistCompanySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the WatchlistCompany
     */
    omit?: Prisma.WatchlistCompanyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.WatchlistCompanyInclude<ExtArgs> | null;
    /**
     * Filter which WatchlistCompany to delete.
     */
    where: Prisma.WatchlistCompanyWhereUniqueInput;
};
/**
 * WatchlistCompany deleteMany
 */
export type WatchlistCompanyDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which WatchlistCompanies to delete
     */
    where?: Prisma.WatchlistCompanyWhereInput;
    /**
     * Limit how many WatchlistCompanies to delete.
     */
    limit?: number;
};
/**
 * WatchlistCompany without action
 */
export type WatchlistCompanyDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the WatchlistCompany
     */
    select?: Prisma.WatchlistCompanySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the WatchlistCompany
     */
    omit?: Prisma.WatchlistCompanyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.WatchlistCompanyInclude<ExtArgs> | null;
};
