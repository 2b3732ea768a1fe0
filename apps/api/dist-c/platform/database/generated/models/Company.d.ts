import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.ts";
/**
 * Model Company
 * A company, institution or public body.
 */
export type CompanyModel = runtime.Types.Result.DefaultSelection<Prisma.$CompanyPayload>;
export type AggregateCompany = {
    _count: CompanyCountAggregateOutputType | null;
    _min: CompanyMinAggregateOutputType | null;
    _max: CompanyMaxAggregateOutputType | null;
};
export type CompanyMinAggregateOutputType = {
    slug: string | null;
    nameEn: string | null;
    nameKo: string | null;
    kind: string | null;
    country: string | null;
    cik: string | null;
    dartCode: string | null;
    fiscalYearEnd: string | null;
    parentSlug: string | null;
    inReport: boolean | null;
};
export type CompanyMaxAggregateOutputType = {
    slug: string | null;
    nameEn: string | null;
    nameKo: string | null;
    kind: string | null;
    country: string | null;
    cik: string | null;
    dartCode: string | null;
    fiscalYearEnd: string | null;
    parentSlug: string | null;
    inReport: boolean | null;
};
export type CompanyCountAggregateOutputType = {
    slug: number;
    nameEn: number;
    nameKo: number;
    kind: number;
    country: number;
    cik: number;
    dartCode: number;
    fiscalYearEnd: number;
    parentSlug: number;
    inReport: number;
    _all: number;
};
export type CompanyMinAggregateInputType = {
    slug?: true;
    nameEn?: true;
    nameKo?: true;
    kind?: true;
    country?: true;
    cik?: true;
    dartCode?: true;
    fiscalYearEnd?: true;
    parentSlug?: true;
    inReport?: true;
};
export type CompanyMaxAggregateInputType = {
    slug?: true;
    nameEn?: true;
    nameKo?: true;
    kind?: true;
    country?: true;
    cik?: true;
    dartCode?: true;
    fiscalYearEnd?: true;
    parentSlug?: true;
    inReport?: true;
};
export type CompanyCountAggregateInputType = {
    slug?: true;
    nameEn?: true;
    nameKo?: true;
    kind?: true;
    country?: true;
    cik?: true;
    dartCode?: true;
    fiscalYearEnd?: true;
    parentSlug?: true;
    inReport?: true;
    _all?: true;
};
export type CompanyAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Company to aggregate.
     */
    where?: Prisma.CompanyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Companies to fetch.
     */
    orderBy?: Prisma.CompanyOrderByWithRelationInput | Prisma.CompanyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.CompanyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Companies from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Companies.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Companies
    **/
    _count?: true | CompanyCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: CompanyMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: CompanyMaxAggregateInputType;
};
export type GetCompanyAggregateType<T extends CompanyAggregateArgs> = {
    [P in keyof T & keyof AggregateCompany]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateCompany[P]> : Prisma.GetScalarType<T[P], AggregateCompany[P]>;
};
export type CompanyGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.CompanyWhereInput;
    orderBy?: Prisma.CompanyOrderByWithAggregationInput | Prisma.CompanyOrderByWithAggregationInput[];
    by: Prisma.CompanyScalarFieldEnum[] | Prisma.CompanyScalarFieldEnum;
    having?: Prisma.CompanyScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: CompanyCountAggregateInputType | true;
    _min?: CompanyMinAggregateInputType;
    _max?: CompanyMaxAggregateInputType;
};
export type CompanyGroupByOutputType = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country: string | null;
    cik: string | null;
    dartCode: string | null;
    fiscalYearEnd: string | null;
    parentSlug: string | null;
    inReport: boolean;
    _count: CompanyCountAggregateOutputType | null;
    _min: CompanyMinAggregateOutputType | null;
    _max: CompanyMaxAggregateOutputType | null;
};
export type GetCompanyGroupByPayload<T extends CompanyGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<CompanyGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof CompanyGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], CompanyGroupByOutputType[P]> : Prisma.GetScalarType<T[P], CompanyGroupByOutputType[P]>;
}>>;
export type CompanyWhereInput = {
    AND?: Prisma.CompanyWhereInput | Prisma.CompanyWhereInput[];
    OR?: Prisma.CompanyWhereInput[];
    NOT?: Prisma.CompanyWhereInput | Prisma.CompanyWhereInput[];
    slug?: Prisma.StringFilter<"Company"> | string;
    nameEn?: Prisma.StringFilter<"Company"> | string;
    nameKo?: Prisma.StringFilter<"Company"> | string;
    kind?: Prisma.StringFilter<"Company"> | string;
    country?: Prisma.StringNullableFilter<"Company"> | string | null;
    cik?: Prisma.StringNullableFilter<"Company"> | string | null;
    dartCode?: Prisma.StringNullableFilter<"Company"> | string | null;
    fiscalYearEnd?: Prisma.StringNullableFilter<"Company"> | string | null;
    parentSlug?: Prisma.StringNullableFilter<"Company"> | string | null;
    inReport?: Prisma.BoolFilter<"Company"> | boolean;
    parent?: Prisma.XOR<Prisma.CompanyNullableScalarRelationFilter, Prisma.CompanyWhereInput> | null;
    subsidiaries?: Prisma.CompanyListRelationFilter;
    aliases?: Prisma.CompanyAliasListRelationFilter;
    segments?: Prisma.CompanySegmentListRelationFilter;
    listings?: Prisma.ListingListRelationFilter;
    earnings?: Prisma.EarningsFactListRelationFilter;
    funding?: Prisma.FundingRecordListRelationFilter;
    rounds?: Prisma.FundingRoundListRelationFilter;
    baselines?: Prisma.BaselineListRelationFilter;
    counterpartyOf?: Prisma.BaselineCounterpartyListRelationFilter;
    watchlists?: Prisma.WatchlistCompanyListRelationFilter;
};
export type CompanyOrderByWithRelationInput = {
    slug?: Prisma.SortOrder;
    nameEn?: Prisma.SortOrder;
    nameKo?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    country?: Prisma.SortOrderInput | Prisma.SortOrder;
    cik?: Prisma.SortOrderInput | Prisma.SortOrder;
    dartCode?: Prisma.SortOrderInput | Prisma.SortOrder;
    fiscalYearEnd?: Prisma.SortOrderInput | Prisma.SortOrder;
    parentSlug?: Prisma.SortOrderInput | Prisma.SortOrder;
    inReport?: Prisma.SortOrder;
    parent?: Prisma.CompanyOrderByWithRelationInput;
    subsidiaries?: Prisma.CompanyOrderByRelationAggregateInput;
    aliases?: Prisma.CompanyAliasOrderByRelationAggregateInput;
    segments?: Prisma.CompanySegmentOrderByRelationAggregateInput;
    listings?: Prisma.ListingOrderByRelationAggregateInput;
    earnings?: Prisma.EarningsFactOrderByRelationAggregateInput;
    funding?: Prisma.FundingRecordOrderByRelationAggregateInput;
    rounds?: Prisma.FundingRoundOrderByRelationAggregateInput;
    baselines?: Prisma.BaselineOrderByRelationAggregateInput;
    counterpartyOf?: Prisma.BaselineCounterpartyOrderByRelationAggregateInput;
    watchlists?: Prisma.WatchlistCompanyOrderByRelationAggregateInput;
};
export type CompanyWhereUniqueInput = Prisma.AtLeast<{
    slug?: string;
    cik?: string;
    dartCode?: string;
    AND?: Prisma.CompanyWhereInput | Prisma.CompanyWhereInput[];
    OR?: Prisma.CompanyWhereInput[];
    NOT?: Prisma.CompanyWhereInput | Prisma.CompanyWhereInput[];
    nameEn?: Prisma.StringFilter<"Company"> | string;
    nameKo?: Prisma.StringFilter<"Company"> | string;
    kind?: Prisma.StringFilter<"Company"> | string;
    country?: Prisma.StringNullableFilter<"Company"> | string | null;
    fiscalYearEnd?: Prisma.StringNullableFilter<"Company"> | string | null;
    parentSlug?: Prisma.StringNullableFilter<"Company"> | string | null;
    inReport?: Prisma.BoolFilter<"Company"> | boolean;
    parent?: Prisma.XOR<Prisma.CompanyNullableScalarRelationFilter, Prisma.CompanyWhereInput> | null;
    subsidiaries?: Prisma.CompanyListRelationFilter;
    aliases?: Prisma.CompanyAliasListRelationFilter;
    segments?: Prisma.CompanySegmentListRelationFilter;
    listings?: Prisma.ListingListRelationFilter;
    earnings?: Prisma.EarningsFactListRelationFilter;
    funding?: Prisma.FundingRecordListRelationFilter;
    rounds?: Prisma.FundingRoundListRelationFilter;
    baselines?: Prisma.BaselineListRelationFilter;
    counterpartyOf?: Prisma.BaselineCounterpartyListRelationFilter;
    watchlists?: Prisma.WatchlistCompanyListRelationFilter;
}, "slug" | "cik" | "dartCode">;
export type CompanyOrderByWithAggregationInput = {
    slug?: Prisma.SortOrder;
    nameEn?: Prisma.SortOrder;
    nameKo?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    country?: Prisma.SortOrderInput | Prisma.SortOrder;
    cik?: Prisma.SortOrderInput | Prisma.SortOrder;
    dartCode?: Prisma.SortOrderInput | Prisma.SortOrder;
    fiscalYearEnd?: Prisma.SortOrderInput | Prisma.SortOrder;
    parentSlug?: Prisma.SortOrderInput | Prisma.SortOrder;
    inReport?: Prisma.SortOrder;
    _count?: Prisma.CompanyCountOrderByAggregateInput;
    _max?: Prisma.CompanyMaxOrderByAggregateInput;
    _min?: Prisma.CompanyMinOrderByAggregateInput;
};
export type CompanyScalarWhereWithAggregatesInput = {
    AND?: Prisma.CompanyScalarWhereWithAggregatesInput | Prisma.CompanyScalarWhereWithAggregatesInput[];
    OR?: Prisma.CompanyScalarWhereWithAggregatesInput[];
    NOT?: Prisma.CompanyScalarWhereWithAggregatesInput | Prisma.CompanyScalarWhereWithAggregatesInput[];
    slug?: Prisma.StringWithAggregatesFilter<"Company"> | string;
    nameEn?: Prisma.StringWithAggregatesFilter<"Company"> | string;
    nameKo?: Prisma.StringWithAggregatesFilter<"Company"> | string;
    kind?: Prisma.StringWithAggregatesFilter<"Company"> | string;
    country?: Prisma.StringNullableWithAggregatesFilter<"Company"> | string | null;
    cik?: Prisma.StringNullableWithAggregatesFilter<"Company"> | string | null;
    dartCode?: Prisma.StringNullableWithAggregatesFilter<"Company"> | string | null;
    fiscalYearEnd?: Prisma.StringNullableWithAggregatesFilter<"Company"> | string | null;
    parentSlug?: Prisma.StringNullableWithAggregatesFilter<"Company"> | string | null;
    inReport?: Prisma.BoolWithAggregatesFilter<"Company"> | boolean;
};
export type CompanyCreateInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    inReport?: boolean;
    parent?: Prisma.CompanyCreateNestedOneWithoutSubsidiariesInput;
    subsidiaries?: Prisma.CompanyCreateNestedManyWithoutParentInput;
    aliases?: Prisma.CompanyAliasCreateNestedManyWithoutCompanyInput;
    segments?: Prisma.CompanySegmentCreateNestedManyWithoutCompanyInput;
    listings?: Prisma.ListingCreateNestedManyWithoutCompanyInput;
    earnings?: Prisma.EarningsFactCreateNestedManyWithoutCompanyInput;
    funding?: Prisma.FundingRecordCreateNestedManyWithoutCompanyInput;
    rounds?: Prisma.FundingRoundCreateNestedManyWithoutCompanyInput;
    baselines?: Prisma.BaselineCreateNestedManyWithoutCompanyInput;
    counterpartyOf?: Prisma.BaselineCounterpartyCreateNestedManyWithoutCompanyInput;
    watchlists?: Prisma.WatchlistCompanyCreateNestedManyWithoutCompanyInput;
};
export type CompanyUncheckedCreateInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    parentSlug?: string | null;
    inReport?: boolean;
    subsidiaries?: Prisma.CompanyUncheckedCreateNestedManyWithoutParentInput;
    aliases?: Prisma.CompanyAliasUncheckedCreateNestedManyWithoutCompanyInput;
    segments?: Prisma.CompanySegmentUncheckedCreateNestedManyWithoutCompanyInput;
    listings?: Prisma.ListingUncheckedCreateNestedManyWithoutCompanyInput;
    earnings?: Prisma.EarningsFactUncheckedCreateNestedManyWithoutCompanyInput;
    funding?: Prisma.FundingRecordUncheckedCreateNestedManyWithoutCompanyInput;
    rounds?: Prisma.FundingRoundUncheckedCreateNestedManyWithoutCompanyInput;
    baselines?: Prisma.BaselineUncheckedCreateNestedManyWithoutCompanyInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUncheckedCreateNestedManyWithoutCompanyInput;
    watchlists?: Prisma.WatchlistCompanyUncheckedCreateNestedManyWithoutCompanyInput;
};
export type CompanyUpdateInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    parent?: Prisma.CompanyUpdateOneWithoutSubsidiariesNestedInput;
    subsidiaries?: Prisma.CompanyUpdateManyWithoutParentNestedInput;
    aliases?: Prisma.CompanyAliasUpdateManyWithoutCompanyNestedInput;
    segments?: Prisma.CompanySegmentUpdateManyWithoutCompanyNestedInput;
    listings?: Prisma.ListingUpdateManyWithoutCompanyNestedInput;
    earnings?: Prisma.EarningsFactUpdateManyWithoutCompanyNestedInput;
    funding?: Prisma.FundingRecordUpdateManyWithoutCompanyNestedInput;
    rounds?: Prisma.FundingRoundUpdateManyWithoutCompanyNestedInput;
    baselines?: Prisma.BaselineUpdateManyWithoutCompanyNestedInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUpdateManyWithoutCompanyNestedInput;
    watchlists?: Prisma.WatchlistCompanyUpdateManyWithoutCompanyNestedInput;
};
export type CompanyUncheckedUpdateInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    subsidiaries?: Prisma.CompanyUncheckedUpdateManyWithoutParentNestedInput;
    aliases?: Prisma.CompanyAliasUncheckedUpdateManyWithoutCompanyNestedInput;
    segments?: Prisma.CompanySegmentUncheckedUpdateManyWithoutCompanyNestedInput;
    listings?: Prisma.ListingUncheckedUpdateManyWithoutCompanyNestedInput;
    earnings?: Prisma.EarningsFactUncheckedUpdateManyWithoutCompanyNestedInput;
    funding?: Prisma.FundingRecordUncheckedUpdateManyWithoutCompanyNestedInput;
    rounds?: Prisma.FundingRoundUncheckedUpdateManyWithoutCompanyNestedInput;
    baselines?: Prisma.BaselineUncheckedUpdateManyWithoutCompanyNestedInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUncheckedUpdateManyWithoutCompanyNestedInput;
    watchlists?: Prisma.WatchlistCompanyUncheckedUpdateManyWithoutCompanyNestedInput;
};
export type CompanyCreateManyInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    parentSlug?: string | null;
    inReport?: boolean;
};
export type CompanyUpdateManyMutationInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
};
export type CompanyUncheckedUpdateManyInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
};
export type CompanyNullableScalarRelationFilter = {
    is?: Prisma.CompanyWhereInput | null;
    isNot?: Prisma.CompanyWhereInput | null;
};
export type CompanyListRelationFilter = {
    every?: Prisma.CompanyWhereInput;
    some?: Prisma.CompanyWhereInput;
    none?: Prisma.CompanyWhereInput;
};
export type CompanyOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type CompanyCountOrderByAggregateInput = {
    slug?: Prisma.SortOrder;
    nameEn?: Prisma.SortOrder;
    nameKo?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    country?: Prisma.SortOrder;
    cik?: Prisma.SortOrder;
    dartCode?: Prisma.SortOrder;
    fiscalYearEnd?: Prisma.SortOrder;
    parentSlug?: Prisma.SortOrder;
    inReport?: Prisma.SortOrder;
};
export type CompanyMaxOrderByAggregateInput = {
    slug?: Prisma.SortOrder;
    nameEn?: Prisma.SortOrder;
    nameKo?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    country?: Prisma.SortOrder;
    cik?: Prisma.SortOrder;
    dartCode?: Prisma.SortOrder;
    fiscalYearEnd?: Prisma.SortOrder;
    parentSlug?: Prisma.SortOrder;
    inReport?: Prisma.SortOrder;
};
export type CompanyMinOrderByAggregateInput = {
    slug?: Prisma.SortOrder;
    nameEn?: Prisma.SortOrder;
    nameKo?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    country?: Prisma.SortOrder;
    cik?: Prisma.SortOrder;
    dartCode?: Prisma.SortOrder;
    fiscalYearEnd?: Prisma.SortOrder;
    parentSlug?: Prisma.SortOrder;
    inReport?: Prisma.SortOrder;
};
export type CompanyScalarRelationFilter = {
    is?: Prisma.CompanyWhereInput;
    isNot?: Prisma.CompanyWhereInput;
};
export type CompanyCreateNestedOneWithoutSubsidiariesInput = {
    create?: Prisma.XOR<Prisma.CompanyCreateWithoutSubsidiariesInput, Prisma.CompanyUncheckedCreateWithoutSubsidiariesInput>;
    connectOrCreate?: Prisma.CompanyCreateOrConnectWithoutSubsidiariesInput;
    connect?: Prisma.CompanyWhereUniqueInput;
};
export type CompanyCreateNestedManyWithoutParentInput = {
    create?: Prisma.XOR<Prisma.CompanyCreateWithoutParentInput, Prisma.CompanyUncheckedCreateWithoutParentInput> | Prisma.CompanyCreateWithoutParentInput[] | Prisma.CompanyUncheckedCreateWithoutParentInput[];
    connectOrCreate?: Prisma.CompanyCreateOrConnectWithoutParentInput | Prisma.CompanyCreateOrConnectWithoutParentInput[];
    createMany?: Prisma.CompanyCreateManyParentInputEnvelope;
    connect?: Prisma.CompanyWhereUniqueInput | Prisma.CompanyWhereUniqueInput[];
};
export type CompanyUncheckedCreateNestedManyWithoutParentInput = {
    create?: Prisma.XOR<Prisma.CompanyCreateWithoutParentInput, Prisma.CompanyUncheckedCreateWithoutParentInput> | Prisma.CompanyCreateWithoutParentInput[] | Prisma.CompanyUncheckedCreateWithoutParentInput[];
    connectOrCreate?: Prisma.CompanyCreateOrConnectWithoutParentInput | Prisma.CompanyCreateOrConnectWithoutParentInput[];
    createMany?: Prisma.CompanyCreateManyParentInputEnvelope;
    connect?: Prisma.CompanyWhereUniqueInput | Prisma.CompanyWhereUniqueInput[];
};
export type BoolFieldUpdateOperationsInput = {
    set?: boolean;
};
export type CompanyUpdateOneWithoutSubsidiariesNestedInput = {
    create?: Prisma.XOR<Prisma.CompanyCreateWithoutSubsidiariesInput, Prisma.CompanyUncheckedCreateWithoutSubsidiariesInput>;
    connectOrCreate?: Prisma.CompanyCreateOrConnectWithoutSubsidiariesInput;
    upsert?: Prisma.CompanyUpsertWithoutSubsidiariesInput;
    disconnect?: Prisma.CompanyWhereInput | boolean;
    delete?: Prisma.CompanyWhereInput | boolean;
    connect?: Prisma.CompanyWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.CompanyUpdateToOneWithWhereWithoutSubsidiariesInput, Prisma.CompanyUpdateWithoutSubsidiariesInput>, Prisma.CompanyUncheckedUpdateWithoutSubsidiariesInput>;
};
export type CompanyUpdateManyWithoutParentNestedInput = {
    create?: Prisma.XOR<Prisma.CompanyCreateWithoutParentInput, Prisma.CompanyUncheckedCreateWithoutParentInput> | Prisma.CompanyCreateWithoutParentInput[] | Prisma.CompanyUncheckedCreateWithoutParentInput[];
    connectOrCreate?: Prisma.CompanyCreateOrConnectWithoutParentInput | Prisma.CompanyCreateOrConnectWithoutParentInput[];
    upsert?: Prisma.CompanyUpsertWithWhereUniqueWithoutParentInput | Prisma.CompanyUpsertWithWhereUniqueWithoutParentInput[];
    createMany?: Prisma.CompanyCreateManyParentInputEnvelope;
    set?: Prisma.CompanyWhereUniqueInput | Prisma.CompanyWhereUniqueInput[];
    disconnect?: Prisma.CompanyWhereUniqueInput | Prisma.CompanyWhereUniqueInput[];
    delete?: Prisma.CompanyWhereUniqueInput | Prisma.CompanyWhereUniqueInput[];
    connect?: Prisma.CompanyWhereUniqueInput | Prisma.CompanyWhereUniqueInput[];
    update?: Prisma.CompanyUpdateWithWhereUniqueWithoutParentInput | Prisma.CompanyUpdateWithWhereUniqueWithoutParentInput[];
    updateMany?: Prisma.CompanyUpdateManyWithWhereWithoutParentInput | Prisma.CompanyUpdateManyWithWhereWithoutParentInput[];
    deleteMany?: Prisma.CompanyScalarWhereInput | Prisma.CompanyScalarWhereInput[];
};
export type CompanyUncheckedUpdateManyWithoutParentNestedInput = {
    create?: Prisma.XOR<Prisma.CompanyCreateWithoutParentInput, Prisma.CompanyUncheckedCreateWithoutParentInput> | Prisma.CompanyCreateWithoutParentInput[] | Prisma.CompanyUncheckedCreateWithoutParentInput[];
    connectOrCreate?: Prisma.CompanyCreateOrConnectWithoutParentInput | Prisma.CompanyCreateOrConnectWithoutParentInput[];
    upsert?: Prisma.CompanyUpsertWithWhereUniqueWithoutParentInput | Prisma.CompanyUpsertWithWhereUniqueWithoutParentInput[];
    createMany?: Prisma.CompanyCreateManyParentInputEnvelope;
    set?: Prisma.CompanyWhereUniqueInput | Prisma.CompanyWhereUniqueInput[];
    disconnect?: Prisma.CompanyWhereUniqueInput | Prisma.CompanyWhereUniqueInput[];
    delete?: Prisma.CompanyWhereUniqueInput | Prisma.CompanyWhereUniqueInput[];
    connect?: Prisma.CompanyWhereUniqueInput | Prisma.CompanyWhereUniqueInput[];
    update?: Prisma.CompanyUpdateWithWhereUniqueWithoutParentInput | Prisma.CompanyUpdateWithWhereUniqueWithoutParentInput[];
    updateMany?: Prisma.CompanyUpdateManyWithWhereWithoutParentInput | Prisma.CompanyUpdateManyWithWhereWithoutParentInput[];
    deleteMany?: Prisma.CompanyScalarWhereInput | Prisma.CompanyScalarWhereInput[];
};
export type CompanyCreateNestedOneWithoutAliasesInput = {
    create?: Prisma.XOR<Prisma.CompanyCreateWithoutAliasesInput, Prisma.CompanyUncheckedCreateWithoutAliasesInput>;
    connectOrCreate?: Prisma.CompanyCreateOrConnectWithoutAliasesInput;
    connect?: Prisma.CompanyWhereUniqueInput;
};
export type CompanyUpdateOneRequiredWithoutAliasesNestedInput = {
    create?: Prisma.XOR<Prisma.CompanyCreateWithoutAliasesInput, Prisma.CompanyUncheckedCreateWithoutAliasesInput>;
    connectOrCreate?: Prisma.CompanyCreateOrConnectWithoutAliasesInput;
    upsert?: Prisma.CompanyUpsertWithoutAliasesInput;
    connect?: Prisma.CompanyWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.CompanyUpdateToOneWithWhereWithoutAliasesInput, Prisma.CompanyUpdateWithoutAliasesInput>, Prisma.CompanyUncheckedUpdateWithoutAliasesInput>;
};
export type CompanyCreateNestedOneWithoutSegmentsInput = {
    create?: Prisma.XOR<Prisma.CompanyCreateWithoutSegmentsInput, Prisma.CompanyUncheckedCreateWithoutSegmentsInput>;
    connectOrCreate?: Prisma.CompanyCreateOrConnectWithoutSegmentsInput;
    connect?: Prisma.CompanyWhereUniqueInput;
};
export type CompanyUpdateOneRequiredWithoutSegmentsNestedInput = {
    create?: Prisma.XOR<Prisma.CompanyCreateWithoutSegmentsInput, Prisma.CompanyUncheckedCreateWithoutSegmentsInput>;
    connectOrCreate?: Prisma.CompanyCreateOrConnectWithoutSegmentsInput;
    upsert?: Prisma.CompanyUpsertWithoutSegmentsInput;
    connect?: Prisma.CompanyWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.CompanyUpdateToOneWithWhereWithoutSegmentsInput, Prisma.CompanyUpdateWithoutSegmentsInput>, Prisma.CompanyUncheckedUpdateWithoutSegmentsInput>;
};
export type CompanyCreateNestedOneWithoutListingsInput = {
    create?: Prisma.XOR<Prisma.CompanyCreateWithoutListingsInput, Prisma.CompanyUncheckedCreateWithoutListingsInput>;
    connectOrCreate?: Prisma.CompanyCreateOrConnectWithoutListingsInput;
    connect?: Prisma.CompanyWhereUniqueInput;
};
export type CompanyUpdateOneRequiredWithoutListingsNestedInput = {
    create?: Prisma.XOR<Prisma.CompanyCreateWithoutListingsInput, Prisma.CompanyUncheckedCreateWithoutListingsInput>;
    connectOrCreate?: Prisma.CompanyCreateOrConnectWithoutListingsInput;
    upsert?: Prisma.CompanyUpsertWithoutListingsInput;
    connect?: Prisma.CompanyWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.CompanyUpdateToOneWithWhereWithoutListingsInput, Prisma.CompanyUpdateWithoutListingsInput>, Prisma.CompanyUncheckedUpdateWithoutListingsInput>;
};
export type CompanyCreateNestedOneWithoutWatchlistsInput = {
    create?: Prisma.XOR<Prisma.CompanyCreateWithoutWatchlistsInput, Prisma.CompanyUncheckedCreateWithoutWatchlistsInput>;
    connectOrCreate?: Prisma.CompanyCreateOrConnectWithoutWatchlistsInput;
    connect?: Prisma.CompanyWhereUniqueInput;
};
export type CompanyUpdateOneRequiredWithoutWatchlistsNestedInput = {
    create?: Prisma.XOR<Prisma.CompanyCreateWithoutWatchlistsInput, Prisma.CompanyUncheckedCreateWithoutWatchlistsInput>;
    connectOrCreate?: Prisma.CompanyCreateOrConnectWithoutWatchlistsInput;
    upsert?: Prisma.CompanyUpsertWithoutWatchlistsInput;
    connect?: Prisma.CompanyWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.CompanyUpdateToOneWithWhereWithoutWatchlistsInput, Prisma.CompanyUpdateWithoutWatchlistsInput>, Prisma.CompanyUncheckedUpdateWithoutWatchlistsInput>;
};
export type CompanyCreateNestedOneWithoutBaselinesInput = {
    create?: Prisma.XOR<Prisma.CompanyCreateWithoutBaselinesInput, Prisma.CompanyUncheckedCreateWithoutBaselinesInput>;
    connectOrCreate?: Prisma.CompanyCreateOrConnectWithoutBaselinesInput;
    connect?: Prisma.CompanyWhereUniqueInput;
};
export type CompanyUpdateOneWithoutBaselinesNestedInput = {
    create?: Prisma.XOR<Prisma.CompanyCreateWithoutBaselinesInput, Prisma.CompanyUncheckedCreateWithoutBaselinesInput>;
    connectOrCreate?: Prisma.CompanyCreateOrConnectWithoutBaselinesInput;
    upsert?: Prisma.CompanyUpsertWithoutBaselinesInput;
    disconnect?: Prisma.CompanyWhereInput | boolean;
    delete?: Prisma.CompanyWhereInput | boolean;
    connect?: Prisma.CompanyWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.CompanyUpdateToOneWithWhereWithoutBaselinesInput, Prisma.CompanyUpdateWithoutBaselinesInput>, Prisma.CompanyUncheckedUpdateWithoutBaselinesInput>;
};
export type CompanyCreateNestedOneWithoutCounterpartyOfInput = {
    create?: Prisma.XOR<Prisma.CompanyCreateWithoutCounterpartyOfInput, Prisma.CompanyUncheckedCreateWithoutCounterpartyOfInput>;
    connectOrCreate?: Prisma.CompanyCreateOrConnectWithoutCounterpartyOfInput;
    connect?: Prisma.CompanyWhereUniqueInput;
};
export type CompanyUpdateOneRequiredWithoutCounterpartyOfNestedInput = {
    create?: Prisma.XOR<Prisma.CompanyCreateWithoutCounterpartyOfInput, Prisma.CompanyUncheckedCreateWithoutCounterpartyOfInput>;
    connectOrCreate?: Prisma.CompanyCreateOrConnectWithoutCounterpartyOfInput;
    upsert?: Prisma.CompanyUpsertWithoutCounterpartyOfInput;
    connect?: Prisma.CompanyWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.CompanyUpdateToOneWithWhereWithoutCounterpartyOfInput, Prisma.CompanyUpdateWithoutCounterpartyOfInput>, Prisma.CompanyUncheckedUpdateWithoutCounterpartyOfInput>;
};
export type CompanyCreateNestedOneWithoutEarningsInput = {
    create?: Prisma.XOR<Prisma.CompanyCreateWithoutEarningsInput, Prisma.CompanyUncheckedCreateWithoutEarningsInput>;
    connectOrCreate?: Prisma.CompanyCreateOrConnectWithoutEarningsInput;
    connect?: Prisma.CompanyWhereUniqueInput;
};
export type CompanyUpdateOneRequiredWithoutEarningsNestedInput = {
    create?: Prisma.XOR<Prisma.CompanyCreateWithoutEarningsInput, Prisma.CompanyUncheckedCreateWithoutEarningsInput>;
    connectOrCreate?: Prisma.CompanyCreateOrConnectWithoutEarningsInput;
    upsert?: Prisma.CompanyUpsertWithoutEarningsInput;
    connect?: Prisma.CompanyWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.CompanyUpdateToOneWithWhereWithoutEarningsInput, Prisma.CompanyUpdateWithoutEarningsInput>, Prisma.CompanyUncheckedUpdateWithoutEarningsInput>;
};
export type CompanyCreateNestedOneWithoutRoundsInput = {
    create?: Prisma.XOR<Prisma.CompanyCreateWithoutRoundsInput, Prisma.CompanyUncheckedCreateWithoutRoundsInput>;
    connectOrCreate?: Prisma.CompanyCreateOrConnectWithoutRoundsInput;
    connect?: Prisma.CompanyWhereUniqueInput;
};
export type CompanyUpdateOneRequiredWithoutRoundsNestedInput = {
    create?: Prisma.XOR<Prisma.CompanyCreateWithoutRoundsInput, Prisma.CompanyUncheckedCreateWithoutRoundsInput>;
    connectOrCreate?: Prisma.CompanyCreateOrConnectWithoutRoundsInput;
    upsert?: Prisma.CompanyUpsertWithoutRoundsInput;
    connect?: Prisma.CompanyWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.CompanyUpdateToOneWithWhereWithoutRoundsInput, Prisma.CompanyUpdateWithoutRoundsInput>, Prisma.CompanyUncheckedUpdateWithoutRoundsInput>;
};
export type CompanyCreateNestedOneWithoutFundingInput = {
    create?: Prisma.XOR<Prisma.CompanyCreateWithoutFundingInput, Prisma.CompanyUncheckedCreateWithoutFundingInput>;
    connectOrCreate?: Prisma.CompanyCreateOrConnectWithoutFundingInput;
    connect?: Prisma.CompanyWhereUniqueInput;
};
export type CompanyUpdateOneRequiredWithoutFundingNestedInput = {
    create?: Prisma.XOR<Prisma.CompanyCreateWithoutFundingInput, Prisma.CompanyUncheckedCreateWithoutFundingInput>;
    connectOrCreate?: Prisma.CompanyCreateOrConnectWithoutFundingInput;
    upsert?: Prisma.CompanyUpsertWithoutFundingInput;
    connect?: Prisma.CompanyWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.CompanyUpdateToOneWithWhereWithoutFundingInput, Prisma.CompanyUpdateWithoutFundingInput>, Prisma.CompanyUncheckedUpdateWithoutFundingInput>;
};
export type CompanyCreateWithoutSubsidiariesInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    inReport?: boolean;
    parent?: Prisma.CompanyCreateNestedOneWithoutSubsidiariesInput;
    aliases?: Prisma.CompanyAliasCreateNestedManyWithoutCompanyInput;
    segments?: Prisma.CompanySegmentCreateNestedManyWithoutCompanyInput;
    listings?: Prisma.ListingCreateNestedManyWithoutCompanyInput;
    earnings?: Prisma.EarningsFactCreateNestedManyWithoutCompanyInput;
    funding?: Prisma.FundingRecordCreateNestedManyWithoutCompanyInput;
    rounds?: Prisma.FundingRoundCreateNestedManyWithoutCompanyInput;
    baselines?: Prisma.BaselineCreateNestedManyWithoutCompanyInput;
    counterpartyOf?: Prisma.BaselineCounterpartyCreateNestedManyWithoutCompanyInput;
    watchlists?: Prisma.WatchlistCompanyCreateNestedManyWithoutCompanyInput;
};
export type CompanyUncheckedCreateWithoutSubsidiariesInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    parentSlug?: string | null;
    inReport?: boolean;
    aliases?: Prisma.CompanyAliasUncheckedCreateNestedManyWithoutCompanyInput;
    segments?: Prisma.CompanySegmentUncheckedCreateNestedManyWithoutCompanyInput;
    listings?: Prisma.ListingUncheckedCreateNestedManyWithoutCompanyInput;
    earnings?: Prisma.EarningsFactUncheckedCreateNestedManyWithoutCompanyInput;
    funding?: Prisma.FundingRecordUncheckedCreateNestedManyWithoutCompanyInput;
    rounds?: Prisma.FundingRoundUncheckedCreateNestedManyWithoutCompanyInput;
    baselines?: Prisma.BaselineUncheckedCreateNestedManyWithoutCompanyInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUncheckedCreateNestedManyWithoutCompanyInput;
    watchlists?: Prisma.WatchlistCompanyUncheckedCreateNestedManyWithoutCompanyInput;
};
export type CompanyCreateOrConnectWithoutSubsidiariesInput = {
    where: Prisma.CompanyWhereUniqueInput;
    create: Prisma.XOR<Prisma.CompanyCreateWithoutSubsidiariesInput, Prisma.CompanyUncheckedCreateWithoutSubsidiariesInput>;
};
export type CompanyCreateWithoutParentInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    inReport?: boolean;
    subsidiaries?: Prisma.CompanyCreateNestedManyWithoutParentInput;
    aliases?: Prisma.CompanyAliasCreateNestedManyWithoutCompanyInput;
    segments?: Prisma.CompanySegmentCreateNestedManyWithoutCompanyInput;
    listings?: Prisma.ListingCreateNestedManyWithoutCompanyInput;
    earnings?: Prisma.EarningsFactCreateNestedManyWithoutCompanyInput;
    funding?: Prisma.FundingRecordCreateNestedManyWithoutCompanyInput;
    rounds?: Prisma.FundingRoundCreateNestedManyWithoutCompanyInput;
    baselines?: Prisma.BaselineCreateNestedManyWithoutCompanyInput;
    counterpartyOf?: Prisma.BaselineCounterpartyCreateNestedManyWithoutCompanyInput;
    watchlists?: Prisma.WatchlistCompanyCreateNestedManyWithoutCompanyInput;
};
export type CompanyUncheckedCreateWithoutParentInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    inReport?: boolean;
    subsidiaries?: Prisma.CompanyUncheckedCreateNestedManyWithoutParentInput;
    aliases?: Prisma.CompanyAliasUncheckedCreateNestedManyWithoutCompanyInput;
    segments?: Prisma.CompanySegmentUncheckedCreateNestedManyWithoutCompanyInput;
    listings?: Prisma.ListingUncheckedCreateNestedManyWithoutCompanyInput;
    earnings?: Prisma.EarningsFactUncheckedCreateNestedManyWithoutCompanyInput;
    funding?: Prisma.FundingRecordUncheckedCreateNestedManyWithoutCompanyInput;
    rounds?: Prisma.FundingRoundUncheckedCreateNestedManyWithoutCompanyInput;
    baselines?: Prisma.BaselineUncheckedCreateNestedManyWithoutCompanyInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUncheckedCreateNestedManyWithoutCompanyInput;
    watchlists?: Prisma.WatchlistCompanyUncheckedCreateNestedManyWithoutCompanyInput;
};
export type CompanyCreateOrConnectWithoutParentInput = {
    where: Prisma.CompanyWhereUniqueInput;
    create: Prisma.XOR<Prisma.CompanyCreateWithoutParentInput, Prisma.CompanyUncheckedCreateWithoutParentInput>;
};
export type CompanyCreateManyParentInputEnvelope = {
    data: Prisma.CompanyCreateManyParentInput | Prisma.CompanyCreateManyParentInput[];
    skipDuplicates?: boolean;
};
export type CompanyUpsertWithoutSubsidiariesInput = {
    update: Prisma.XOR<Prisma.CompanyUpdateWithoutSubsidiariesInput, Prisma.CompanyUncheckedUpdateWithoutSubsidiariesInput>;
    create: Prisma.XOR<Prisma.CompanyCreateWithoutSubsidiariesInput, Prisma.CompanyUncheckedCreateWithoutSubsidiariesInput>;
    where?: Prisma.CompanyWhereInput;
};
export type CompanyUpdateToOneWithWhereWithoutSubsidiariesInput = {
    where?: Prisma.CompanyWhereInput;
    data: Prisma.XOR<Prisma.CompanyUpdateWithoutSubsidiariesInput, Prisma.CompanyUncheckedUpdateWithoutSubsidiariesInput>;
};
export type CompanyUpdateWithoutSubsidiariesInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    parent?: Prisma.CompanyUpdateOneWithoutSubsidiariesNestedInput;
    aliases?: Prisma.CompanyAliasUpdateManyWithoutCompanyNestedInput;
    segments?: Prisma.CompanySegmentUpdateManyWithoutCompanyNestedInput;
    listings?: Prisma.ListingUpdateManyWithoutCompanyNestedInput;
    earnings?: Prisma.EarningsFactUpdateManyWithoutCompanyNestedInput;
    funding?: Prisma.FundingRecordUpdateManyWithoutCompanyNestedInput;
    rounds?: Prisma.FundingRoundUpdateManyWithoutCompanyNestedInput;
    baselines?: Prisma.BaselineUpdateManyWithoutCompanyNestedInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUpdateManyWithoutCompanyNestedInput;
    watchlists?: Prisma.WatchlistCompanyUpdateManyWithoutCompanyNestedInput;
};
export type CompanyUncheckedUpdateWithoutSubsidiariesInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    aliases?: Prisma.CompanyAliasUncheckedUpdateManyWithoutCompanyNestedInput;
    segments?: Prisma.CompanySegmentUncheckedUpdateManyWithoutCompanyNestedInput;
    listings?: Prisma.ListingUncheckedUpdateManyWithoutCompanyNestedInput;
    earnings?: Prisma.EarningsFactUncheckedUpdateManyWithoutCompanyNestedInput;
    funding?: Prisma.FundingRecordUncheckedUpdateManyWithoutCompanyNestedInput;
    rounds?: Prisma.FundingRoundUncheckedUpdateManyWithoutCompanyNestedInput;
    baselines?: Prisma.BaselineUncheckedUpdateManyWithoutCompanyNestedInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUncheckedUpdateManyWithoutCompanyNestedInput;
    watchlists?: Prisma.WatchlistCompanyUncheckedUpdateManyWithoutCompanyNestedInput;
};
export type CompanyUpsertWithWhereUniqueWithoutParentInput = {
    where: Prisma.CompanyWhereUniqueInput;
    update: Prisma.XOR<Prisma.CompanyUpdateWithoutParentInput, Prisma.CompanyUncheckedUpdateWithoutParentInput>;
    create: Prisma.XOR<Prisma.CompanyCreateWithoutParentInput, Prisma.CompanyUncheckedCreateWithoutParentInput>;
};
export type CompanyUpdateWithWhereUniqueWithoutParentInput = {
    where: Prisma.CompanyWhereUniqueInput;
    data: Prisma.XOR<Prisma.CompanyUpdateWithoutParentInput, Prisma.CompanyUncheckedUpdateWithoutParentInput>;
};
export type CompanyUpdateManyWithWhereWithoutParentInput = {
    where: Prisma.CompanyScalarWhereInput;
    data: Prisma.XOR<Prisma.CompanyUpdateManyMutationInput, Prisma.CompanyUncheckedUpdateManyWithoutParentInput>;
};
export type CompanyScalarWhereInput = {
    AND?: Prisma.CompanyScalarWhereInput | Prisma.CompanyScalarWhereInput[];
    OR?: Prisma.CompanyScalarWhereInput[];
    NOT?: Prisma.CompanyScalarWhereInput | Prisma.CompanyScalarWhereInput[];
    slug?: Prisma.StringFilter<"Company"> | string;
    nameEn?: Prisma.StringFilter<"Company"> | string;
    nameKo?: Prisma.StringFilter<"Company"> | string;
    kind?: Prisma.StringFilter<"Company"> | string;
    country?: Prisma.StringNullableFilter<"Company"> | string | null;
    cik?: Prisma.StringNullableFilter<"Company"> | string | null;
    dartCode?: Prisma.StringNullableFilter<"Company"> | string | null;
    fiscalYearEnd?: Prisma.StringNullableFilter<"Company"> | string | null;
    parentSlug?: Prisma.StringNullableFilter<"Company"> | string | null;
    inReport?: Prisma.BoolFilter<"Company"> | boolean;
};
export type CompanyCreateWithoutAliasesInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    inReport?: boolean;
    parent?: Prisma.CompanyCreateNestedOneWithoutSubsidiariesInput;
    subsidiaries?: Prisma.CompanyCreateNestedManyWithoutParentInput;
    segments?: Prisma.CompanySegmentCreateNestedManyWithoutCompanyInput;
    listings?: Prisma.ListingCreateNestedManyWithoutCompanyInput;
    earnings?: Prisma.EarningsFactCreateNestedManyWithoutCompanyInput;
    funding?: Prisma.FundingRecordCreateNestedManyWithoutCompanyInput;
    rounds?: Prisma.FundingRoundCreateNestedManyWithoutCompanyInput;
    baselines?: Prisma.BaselineCreateNestedManyWithoutCompanyInput;
    counterpartyOf?: Prisma.BaselineCounterpartyCreateNestedManyWithoutCompanyInput;
    watchlists?: Prisma.WatchlistCompanyCreateNestedManyWithoutCompanyInput;
};
export type CompanyUncheckedCreateWithoutAliasesInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    parentSlug?: string | null;
    inReport?: boolean;
    subsidiaries?: Prisma.CompanyUncheckedCreateNestedManyWithoutParentInput;
    segments?: Prisma.CompanySegmentUncheckedCreateNestedManyWithoutCompanyInput;
    listings?: Prisma.ListingUncheckedCreateNestedManyWithoutCompanyInput;
    earnings?: Prisma.EarningsFactUncheckedCreateNestedManyWithoutCompanyInput;
    funding?: Prisma.FundingRecordUncheckedCreateNestedManyWithoutCompanyInput;
    rounds?: Prisma.FundingRoundUncheckedCreateNestedManyWithoutCompanyInput;
    baselines?: Prisma.BaselineUncheckedCreateNestedManyWithoutCompanyInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUncheckedCreateNestedManyWithoutCompanyInput;
    watchlists?: Prisma.WatchlistCompanyUncheckedCreateNestedManyWithoutCompanyInput;
};
export type CompanyCreateOrConnectWithoutAliasesInput = {
    where: Prisma.CompanyWhereUniqueInput;
    create: Prisma.XOR<Prisma.CompanyCreateWithoutAliasesInput, Prisma.CompanyUncheckedCreateWithoutAliasesInput>;
};
export type CompanyUpsertWithoutAliasesInput = {
    update: Prisma.XOR<Prisma.CompanyUpdateWithoutAliasesInput, Prisma.CompanyUncheckedUpdateWithoutAliasesInput>;
    create: Prisma.XOR<Prisma.CompanyCreateWithoutAliasesInput, Prisma.CompanyUncheckedCreateWithoutAliasesInput>;
    where?: Prisma.CompanyWhereInput;
};
export type CompanyUpdateToOneWithWhereWithoutAliasesInput = {
    where?: Prisma.CompanyWhereInput;
    data: Prisma.XOR<Prisma.CompanyUpdateWithoutAliasesInput, Prisma.CompanyUncheckedUpdateWithoutAliasesInput>;
};
export type CompanyUpdateWithoutAliasesInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    parent?: Prisma.CompanyUpdateOneWithoutSubsidiariesNestedInput;
    subsidiaries?: Prisma.CompanyUpdateManyWithoutParentNestedInput;
    segments?: Prisma.CompanySegmentUpdateManyWithoutCompanyNestedInput;
    listings?: Prisma.ListingUpdateManyWithoutCompanyNestedInput;
    earnings?: Prisma.EarningsFactUpdateManyWithoutCompanyNestedInput;
    funding?: Prisma.FundingRecordUpdateManyWithoutCompanyNestedInput;
    rounds?: Prisma.FundingRoundUpdateManyWithoutCompanyNestedInput;
    baselines?: Prisma.BaselineUpdateManyWithoutCompanyNestedInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUpdateManyWithoutCompanyNestedInput;
    watchlists?: Prisma.WatchlistCompanyUpdateManyWithoutCompanyNestedInput;
};
export type CompanyUncheckedUpdateWithoutAliasesInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    subsidiaries?: Prisma.CompanyUncheckedUpdateManyWithoutParentNestedInput;
    segments?: Prisma.CompanySegmentUncheckedUpdateManyWithoutCompanyNestedInput;
    listings?: Prisma.ListingUncheckedUpdateManyWithoutCompanyNestedInput;
    earnings?: Prisma.EarningsFactUncheckedUpdateManyWithoutCompanyNestedInput;
    funding?: Prisma.FundingRecordUncheckedUpdateManyWithoutCompanyNestedInput;
    rounds?: Prisma.FundingRoundUncheckedUpdateManyWithoutCompanyNestedInput;
    baselines?: Prisma.BaselineUncheckedUpdateManyWithoutCompanyNestedInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUncheckedUpdateManyWithoutCompanyNestedInput;
    watchlists?: Prisma.WatchlistCompanyUncheckedUpdateManyWithoutCompanyNestedInput;
};
export type CompanyCreateWithoutSegmentsInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    inReport?: boolean;
    parent?: Prisma.CompanyCreateNestedOneWithoutSubsidiariesInput;
    subsidiaries?: Prisma.CompanyCreateNestedManyWithoutParentInput;
    aliases?: Prisma.CompanyAliasCreateNestedManyWithoutCompanyInput;
    listings?: Prisma.ListingCreateNestedManyWithoutCompanyInput;
    earnings?: Prisma.EarningsFactCreateNestedManyWithoutCompanyInput;
    funding?: Prisma.FundingRecordCreateNestedManyWithoutCompanyInput;
    rounds?: Prisma.FundingRoundCreateNestedManyWithoutCompanyInput;
    baselines?: Prisma.BaselineCreateNestedManyWithoutCompanyInput;
    counterpartyOf?: Prisma.BaselineCounterpartyCreateNestedManyWithoutCompanyInput;
    watchlists?: Prisma.WatchlistCompanyCreateNestedManyWithoutCompanyInput;
};
export type CompanyUncheckedCreateWithoutSegmentsInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    parentSlug?: string | null;
    inReport?: boolean;
    subsidiaries?: Prisma.CompanyUncheckedCreateNestedManyWithoutParentInput;
    aliases?: Prisma.CompanyAliasUncheckedCreateNestedManyWithoutCompanyInput;
    listings?: Prisma.ListingUncheckedCreateNestedManyWithoutCompanyInput;
    earnings?: Prisma.EarningsFactUncheckedCreateNestedManyWithoutCompanyInput;
    funding?: Prisma.FundingRecordUncheckedCreateNestedManyWithoutCompanyInput;
    rounds?: Prisma.FundingRoundUncheckedCreateNestedManyWithoutCompanyInput;
    baselines?: Prisma.BaselineUncheckedCreateNestedManyWithoutCompanyInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUncheckedCreateNestedManyWithoutCompanyInput;
    watchlists?: Prisma.WatchlistCompanyUncheckedCreateNestedManyWithoutCompanyInput;
};
export type CompanyCreateOrConnectWithoutSegmentsInput = {
    where: Prisma.CompanyWhereUniqueInput;
    create: Prisma.XOR<Prisma.CompanyCreateWithoutSegmentsInput, Prisma.CompanyUncheckedCreateWithoutSegmentsInput>;
};
export type CompanyUpsertWithoutSegmentsInput = {
    update: Prisma.XOR<Prisma.CompanyUpdateWithoutSegmentsInput, Prisma.CompanyUncheckedUpdateWithoutSegmentsInput>;
    create: Prisma.XOR<Prisma.CompanyCreateWithoutSegmentsInput, Prisma.CompanyUncheckedCreateWithoutSegmentsInput>;
    where?: Prisma.CompanyWhereInput;
};
export type CompanyUpdateToOneWithWhereWithoutSegmentsInput = {
    where?: Prisma.CompanyWhereInput;
    data: Prisma.XOR<Prisma.CompanyUpdateWithoutSegmentsInput, Prisma.CompanyUncheckedUpdateWithoutSegmentsInput>;
};
export type CompanyUpdateWithoutSegmentsInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    parent?: Prisma.CompanyUpdateOneWithoutSubsidiariesNestedInput;
    subsidiaries?: Prisma.CompanyUpdateManyWithoutParentNestedInput;
    aliases?: Prisma.CompanyAliasUpdateManyWithoutCompanyNestedInput;
    listings?: Prisma.ListingUpdateManyWithoutCompanyNestedInput;
    earnings?: Prisma.EarningsFactUpdateManyWithoutCompanyNestedInput;
    funding?: Prisma.FundingRecordUpdateManyWithoutCompanyNestedInput;
    rounds?: Prisma.FundingRoundUpdateManyWithoutCompanyNestedInput;
    baselines?: Prisma.BaselineUpdateManyWithoutCompanyNestedInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUpdateManyWithoutCompanyNestedInput;
    watchlists?: Prisma.WatchlistCompanyUpdateManyWithoutCompanyNestedInput;
};
export type CompanyUncheckedUpdateWithoutSegmentsInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    subsidiaries?: Prisma.CompanyUncheckedUpdateManyWithoutParentNestedInput;
    aliases?: Prisma.CompanyAliasUncheckedUpdateManyWithoutCompanyNestedInput;
    listings?: Prisma.ListingUncheckedUpdateManyWithoutCompanyNestedInput;
    earnings?: Prisma.EarningsFactUncheckedUpdateManyWithoutCompanyNestedInput;
    funding?: Prisma.FundingRecordUncheckedUpdateManyWithoutCompanyNestedInput;
    rounds?: Prisma.FundingRoundUncheckedUpdateManyWithoutCompanyNestedInput;
    baselines?: Prisma.BaselineUncheckedUpdateManyWithoutCompanyNestedInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUncheckedUpdateManyWithoutCompanyNestedInput;
    watchlists?: Prisma.WatchlistCompanyUncheckedUpdateManyWithoutCompanyNestedInput;
};
export type CompanyCreateWithoutListingsInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    inReport?: boolean;
    parent?: Prisma.CompanyCreateNestedOneWithoutSubsidiariesInput;
    subsidiaries?: Prisma.CompanyCreateNestedManyWithoutParentInput;
    aliases?: Prisma.CompanyAliasCreateNestedManyWithoutCompanyInput;
    segments?: Prisma.CompanySegmentCreateNestedManyWithoutCompanyInput;
    earnings?: Prisma.EarningsFactCreateNestedManyWithoutCompanyInput;
    funding?: Prisma.FundingRecordCreateNestedManyWithoutCompanyInput;
    rounds?: Prisma.FundingRoundCreateNestedManyWithoutCompanyInput;
    baselines?: Prisma.BaselineCreateNestedManyWithoutCompanyInput;
    counterpartyOf?: Prisma.BaselineCounterpartyCreateNestedManyWithoutCompanyInput;
    watchlists?: Prisma.WatchlistCompanyCreateNestedManyWithoutCompanyInput;
};
export type CompanyUncheckedCreateWithoutListingsInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    parentSlug?: string | null;
    inReport?: boolean;
    subsidiaries?: Prisma.CompanyUncheckedCreateNestedManyWithoutParentInput;
    aliases?: Prisma.CompanyAliasUncheckedCreateNestedManyWithoutCompanyInput;
    segments?: Prisma.CompanySegmentUncheckedCreateNestedManyWithoutCompanyInput;
    earnings?: Prisma.EarningsFactUncheckedCreateNestedManyWithoutCompanyInput;
    funding?: Prisma.FundingRecordUncheckedCreateNestedManyWithoutCompanyInput;
    rounds?: Prisma.FundingRoundUncheckedCreateNestedManyWithoutCompanyInput;
    baselines?: Prisma.BaselineUncheckedCreateNestedManyWithoutCompanyInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUncheckedCreateNestedManyWithoutCompanyInput;
    watchlists?: Prisma.WatchlistCompanyUncheckedCreateNestedManyWithoutCompanyInput;
};
export type CompanyCreateOrConnectWithoutListingsInput = {
    where: Prisma.CompanyWhereUniqueInput;
    create: Prisma.XOR<Prisma.CompanyCreateWithoutListingsInput, Prisma.CompanyUncheckedCreateWithoutListingsInput>;
};
export type CompanyUpsertWithoutListingsInput = {
    update: Prisma.XOR<Prisma.CompanyUpdateWithoutListingsInput, Prisma.CompanyUncheckedUpdateWithoutListingsInput>;
    create: Prisma.XOR<Prisma.CompanyCreateWithoutListingsInput, Prisma.CompanyUncheckedCreateWithoutListingsInput>;
    where?: Prisma.CompanyWhereInput;
};
export type CompanyUpdateToOneWithWhereWithoutListingsInput = {
    where?: Prisma.CompanyWhereInput;
    data: Prisma.XOR<Prisma.CompanyUpdateWithoutListingsInput, Prisma.CompanyUncheckedUpdateWithoutListingsInput>;
};
export type CompanyUpdateWithoutListingsInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    parent?: Prisma.CompanyUpdateOneWithoutSubsidiariesNestedInput;
    subsidiaries?: Prisma.CompanyUpdateManyWithoutParentNestedInput;
    aliases?: Prisma.CompanyAliasUpdateManyWithoutCompanyNestedInput;
    segments?: Prisma.CompanySegmentUpdateManyWithoutCompanyNestedInput;
    earnings?: Prisma.EarningsFactUpdateManyWithoutCompanyNestedInput;
    funding?: Prisma.FundingRecordUpdateManyWithoutCompanyNestedInput;
    rounds?: Prisma.FundingRoundUpdateManyWithoutCompanyNestedInput;
    baselines?: Prisma.BaselineUpdateManyWithoutCompanyNestedInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUpdateManyWithoutCompanyNestedInput;
    watchlists?: Prisma.WatchlistCompanyUpdateManyWithoutCompanyNestedInput;
};
export type CompanyUncheckedUpdateWithoutListingsInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    subsidiaries?: Prisma.CompanyUncheckedUpdateManyWithoutParentNestedInput;
    aliases?: Prisma.CompanyAliasUncheckedUpdateManyWithoutCompanyNestedInput;
    segments?: Prisma.CompanySegmentUncheckedUpdateManyWithoutCompanyNestedInput;
    earnings?: Prisma.EarningsFactUncheckedUpdateManyWithoutCompanyNestedInput;
    funding?: Prisma.FundingRecordUncheckedUpdateManyWithoutCompanyNestedInput;
    rounds?: Prisma.FundingRoundUncheckedUpdateManyWithoutCompanyNestedInput;
    baselines?: Prisma.BaselineUncheckedUpdateManyWithoutCompanyNestedInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUncheckedUpdateManyWithoutCompanyNestedInput;
    watchlists?: Prisma.WatchlistCompanyUncheckedUpdateManyWithoutCompanyNestedInput;
};
export type CompanyCreateWithoutWatchlistsInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    inReport?: boolean;
    parent?: Prisma.CompanyCreateNestedOneWithoutSubsidiariesInput;
    subsidiaries?: Prisma.CompanyCreateNestedManyWithoutParentInput;
    aliases?: Prisma.CompanyAliasCreateNestedManyWithoutCompanyInput;
    segments?: Prisma.CompanySegmentCreateNestedManyWithoutCompanyInput;
    listings?: Prisma.ListingCreateNestedManyWithoutCompanyInput;
    earnings?: Prisma.EarningsFactCreateNestedManyWithoutCompanyInput;
    funding?: Prisma.FundingRecordCreateNestedManyWithoutCompanyInput;
    rounds?: Prisma.FundingRoundCreateNestedManyWithoutCompanyInput;
    baselines?: Prisma.BaselineCreateNestedManyWithoutCompanyInput;
    counterpartyOf?: Prisma.BaselineCounterpartyCreateNestedManyWithoutCompanyInput;
};
export type CompanyUncheckedCreateWithoutWatchlistsInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    parentSlug?: string | null;
    inReport?: boolean;
    subsidiaries?: Prisma.CompanyUncheckedCreateNestedManyWithoutParentInput;
    aliases?: Prisma.CompanyAliasUncheckedCreateNestedManyWithoutCompanyInput;
    segments?: Prisma.CompanySegmentUncheckedCreateNestedManyWithoutCompanyInput;
    listings?: Prisma.ListingUncheckedCreateNestedManyWithoutCompanyInput;
    earnings?: Prisma.EarningsFactUncheckedCreateNestedManyWithoutCompanyInput;
    funding?: Prisma.FundingRecordUncheckedCreateNestedManyWithoutCompanyInput;
    rounds?: Prisma.FundingRoundUncheckedCreateNestedManyWithoutCompanyInput;
    baselines?: Prisma.BaselineUncheckedCreateNestedManyWithoutCompanyInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUncheckedCreateNestedManyWithoutCompanyInput;
};
export type CompanyCreateOrConnectWithoutWatchlistsInput = {
    where: Prisma.CompanyWhereUniqueInput;
    create: Prisma.XOR<Prisma.CompanyCreateWithoutWatchlistsInput, Prisma.CompanyUncheckedCreateWithoutWatchlistsInput>;
};
export type CompanyUpsertWithoutWatchlistsInput = {
    update: Prisma.XOR<Prisma.CompanyUpdateWithoutWatchlistsInput, Prisma.CompanyUncheckedUpdateWithoutWatchlistsInput>;
    create: Prisma.XOR<Prisma.CompanyCreateWithoutWatchlistsInput, Prisma.CompanyUncheckedCreateWithoutWatchlistsInput>;
    where?: Prisma.CompanyWhereInput;
};
export type CompanyUpdateToOneWithWhereWithoutWatchlistsInput = {
    where?: Prisma.CompanyWhereInput;
    data: Prisma.XOR<Prisma.CompanyUpdateWithoutWatchlistsInput, Prisma.CompanyUncheckedUpdateWithoutWatchlistsInput>;
};
export type CompanyUpdateWithoutWatchlistsInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    parent?: Prisma.CompanyUpdateOneWithoutSubsidiariesNestedInput;
    subsidiaries?: Prisma.CompanyUpdateManyWithoutParentNestedInput;
    aliases?: Prisma.CompanyAliasUpdateManyWithoutCompanyNestedInput;
    segments?: Prisma.CompanySegmentUpdateManyWithoutCompanyNestedInput;
    listings?: Prisma.ListingUpdateManyWithoutCompanyNestedInput;
    earnings?: Prisma.EarningsFactUpdateManyWithoutCompanyNestedInput;
    funding?: Prisma.FundingRecordUpdateManyWithoutCompanyNestedInput;
    rounds?: Prisma.FundingRoundUpdateManyWithoutCompanyNestedInput;
    baselines?: Prisma.BaselineUpdateManyWithoutCompanyNestedInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUpdateManyWithoutCompanyNestedInput;
};
export type CompanyUncheckedUpdateWithoutWatchlistsInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    subsidiaries?: Prisma.CompanyUncheckedUpdateManyWithoutParentNestedInput;
    aliases?: Prisma.CompanyAliasUncheckedUpdateManyWithoutCompanyNestedInput;
    segments?: Prisma.CompanySegmentUncheckedUpdateManyWithoutCompanyNestedInput;
    listings?: Prisma.ListingUncheckedUpdateManyWithoutCompanyNestedInput;
    earnings?: Prisma.EarningsFactUncheckedUpdateManyWithoutCompanyNestedInput;
    funding?: Prisma.FundingRecordUncheckedUpdateManyWithoutCompanyNestedInput;
    rounds?: Prisma.FundingRoundUncheckedUpdateManyWithoutCompanyNestedInput;
    baselines?: Prisma.BaselineUncheckedUpdateManyWithoutCompanyNestedInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUncheckedUpdateManyWithoutCompanyNestedInput;
};
export type CompanyCreateWithoutBaselinesInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    inReport?: boolean;
    parent?: Prisma.CompanyCreateNestedOneWithoutSubsidiariesInput;
    subsidiaries?: Prisma.CompanyCreateNestedManyWithoutParentInput;
    aliases?: Prisma.CompanyAliasCreateNestedManyWithoutCompanyInput;
    segments?: Prisma.CompanySegmentCreateNestedManyWithoutCompanyInput;
    listings?: Prisma.ListingCreateNestedManyWithoutCompanyInput;
    earnings?: Prisma.EarningsFactCreateNestedManyWithoutCompanyInput;
    funding?: Prisma.FundingRecordCreateNestedManyWithoutCompanyInput;
    rounds?: Prisma.FundingRoundCreateNestedManyWithoutCompanyInput;
    counterpartyOf?: Prisma.BaselineCounterpartyCreateNestedManyWithoutCompanyInput;
    watchlists?: Prisma.WatchlistCompanyCreateNestedManyWithoutCompanyInput;
};
export type CompanyUncheckedCreateWithoutBaselinesInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    parentSlug?: string | null;
    inReport?: boolean;
    subsidiaries?: Prisma.CompanyUncheckedCreateNestedManyWithoutParentInput;
    aliases?: Prisma.CompanyAliasUncheckedCreateNestedManyWithoutCompanyInput;
    segments?: Prisma.CompanySegmentUncheckedCreateNestedManyWithoutCompanyInput;
    listings?: Prisma.ListingUncheckedCreateNestedManyWithoutCompanyInput;
    earnings?: Prisma.EarningsFactUncheckedCreateNestedManyWithoutCompanyInput;
    funding?: Prisma.FundingRecordUncheckedCreateNestedManyWithoutCompanyInput;
    rounds?: Prisma.FundingRoundUncheckedCreateNestedManyWithoutCompanyInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUncheckedCreateNestedManyWithoutCompanyInput;
    watchlists?: Prisma.WatchlistCompanyUncheckedCreateNestedManyWithoutCompanyInput;
};
export type CompanyCreateOrConnectWithoutBaselinesInput = {
    where: Prisma.CompanyWhereUniqueInput;
    create: Prisma.XOR<Prisma.CompanyCreateWithoutBaselinesInput, Prisma.CompanyUncheckedCreateWithoutBaselinesInput>;
};
export type CompanyUpsertWithoutBaselinesInput = {
    update: Prisma.XOR<Prisma.CompanyUpdateWithoutBaselinesInput, Prisma.CompanyUncheckedUpdateWithoutBaselinesInput>;
    create: Prisma.XOR<Prisma.CompanyCreateWithoutBaselinesInput, Prisma.CompanyUncheckedCreateWithoutBaselinesInput>;
    where?: Prisma.CompanyWhereInput;
};
export type CompanyUpdateToOneWithWhereWithoutBaselinesInput = {
    where?: Prisma.CompanyWhereInput;
    data: Prisma.XOR<Prisma.CompanyUpdateWithoutBaselinesInput, Prisma.CompanyUncheckedUpdateWithoutBaselinesInput>;
};
export type CompanyUpdateWithoutBaselinesInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    parent?: Prisma.CompanyUpdateOneWithoutSubsidiariesNestedInput;
    subsidiaries?: Prisma.CompanyUpdateManyWithoutParentNestedInput;
    aliases?: Prisma.CompanyAliasUpdateManyWithoutCompanyNestedInput;
    segments?: Prisma.CompanySegmentUpdateManyWithoutCompanyNestedInput;
    listings?: Prisma.ListingUpdateManyWithoutCompanyNestedInput;
    earnings?: Prisma.EarningsFactUpdateManyWithoutCompanyNestedInput;
    funding?: Prisma.FundingRecordUpdateManyWithoutCompanyNestedInput;
    rounds?: Prisma.FundingRoundUpdateManyWithoutCompanyNestedInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUpdateManyWithoutCompanyNestedInput;
    watchlists?: Prisma.WatchlistCompanyUpdateManyWithoutCompanyNestedInput;
};
export type CompanyUncheckedUpdateWithoutBaselinesInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    subsidiaries?: Prisma.CompanyUncheckedUpdateManyWithoutParentNestedInput;
    aliases?: Prisma.CompanyAliasUncheckedUpdateManyWithoutCompanyNestedInput;
    segments?: Prisma.CompanySegmentUncheckedUpdateManyWithoutCompanyNestedInput;
    listings?: Prisma.ListingUncheckedUpdateManyWithoutCompanyNestedInput;
    earnings?: Prisma.EarningsFactUncheckedUpdateManyWithoutCompanyNestedInput;
    funding?: Prisma.FundingRecordUncheckedUpdateManyWithoutCompanyNestedInput;
    rounds?: Prisma.FundingRoundUncheckedUpdateManyWithoutCompanyNestedInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUncheckedUpdateManyWithoutCompanyNestedInput;
    watchlists?: Prisma.WatchlistCompanyUncheckedUpdateManyWithoutCompanyNestedInput;
};
export type CompanyCreateWithoutCounterpartyOfInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    inReport?: boolean;
    parent?: Prisma.CompanyCreateNestedOneWithoutSubsidiariesInput;
    subsidiaries?: Prisma.CompanyCreateNestedManyWithoutParentInput;
    aliases?: Prisma.CompanyAliasCreateNestedManyWithoutCompanyInput;
    segments?: Prisma.CompanySegmentCreateNestedManyWithoutCompanyInput;
    listings?: Prisma.ListingCreateNestedManyWithoutCompanyInput;
    earnings?: Prisma.EarningsFactCreateNestedManyWithoutCompanyInput;
    funding?: Prisma.FundingRecordCreateNestedManyWithoutCompanyInput;
    rounds?: Prisma.FundingRoundCreateNestedManyWithoutCompanyInput;
    baselines?: Prisma.BaselineCreateNestedManyWithoutCompanyInput;
    watchlists?: Prisma.WatchlistCompanyCreateNestedManyWithoutCompanyInput;
};
export type CompanyUncheckedCreateWithoutCounterpartyOfInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    parentSlug?: string | null;
    inReport?: boolean;
    subsidiaries?: Prisma.CompanyUncheckedCreateNestedManyWithoutParentInput;
    aliases?: Prisma.CompanyAliasUncheckedCreateNestedManyWithoutCompanyInput;
    segments?: Prisma.CompanySegmentUncheckedCreateNestedManyWithoutCompanyInput;
    listings?: Prisma.ListingUncheckedCreateNestedManyWithoutCompanyInput;
    earnings?: Prisma.EarningsFactUncheckedCreateNestedManyWithoutCompanyInput;
    funding?: Prisma.FundingRecordUncheckedCreateNestedManyWithoutCompanyInput;
    rounds?: Prisma.FundingRoundUncheckedCreateNestedManyWithoutCompanyInput;
    baselines?: Prisma.BaselineUncheckedCreateNestedManyWithoutCompanyInput;
    watchlists?: Prisma.WatchlistCompanyUncheckedCreateNestedManyWithoutCompanyInput;
};
export type CompanyCreateOrConnectWithoutCounterpartyOfInput = {
    where: Prisma.CompanyWhereUniqueInput;
    create: Prisma.XOR<Prisma.CompanyCreateWithoutCounterpartyOfInput, Prisma.CompanyUncheckedCreateWithoutCounterpartyOfInput>;
};
export type CompanyUpsertWithoutCounterpartyOfInput = {
    update: Prisma.XOR<Prisma.CompanyUpdateWithoutCounterpartyOfInput, Prisma.CompanyUncheckedUpdateWithoutCounterpartyOfInput>;
    create: Prisma.XOR<Prisma.CompanyCreateWithoutCounterpartyOfInput, Prisma.CompanyUncheckedCreateWithoutCounterpartyOfInput>;
    where?: Prisma.CompanyWhereInput;
};
export type CompanyUpdateToOneWithWhereWithoutCounterpartyOfInput = {
    where?: Prisma.CompanyWhereInput;
    data: Prisma.XOR<Prisma.CompanyUpdateWithoutCounterpartyOfInput, Prisma.CompanyUncheckedUpdateWithoutCounterpartyOfInput>;
};
export type CompanyUpdateWithoutCounterpartyOfInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    parent?: Prisma.CompanyUpdateOneWithoutSubsidiariesNestedInput;
    subsidiaries?: Prisma.CompanyUpdateManyWithoutParentNestedInput;
    aliases?: Prisma.CompanyAliasUpdateManyWithoutCompanyNestedInput;
    segments?: Prisma.CompanySegmentUpdateManyWithoutCompanyNestedInput;
    listings?: Prisma.ListingUpdateManyWithoutCompanyNestedInput;
    earnings?: Prisma.EarningsFactUpdateManyWithoutCompanyNestedInput;
    funding?: Prisma.FundingRecordUpdateManyWithoutCompanyNestedInput;
    rounds?: Prisma.FundingRoundUpdateManyWithoutCompanyNestedInput;
    baselines?: Prisma.BaselineUpdateManyWithoutCompanyNestedInput;
    watchlists?: Prisma.WatchlistCompanyUpdateManyWithoutCompanyNestedInput;
};
export type CompanyUncheckedUpdateWithoutCounterpartyOfInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    subsidiaries?: Prisma.CompanyUncheckedUpdateManyWithoutParentNestedInput;
    aliases?: Prisma.CompanyAliasUncheckedUpdateManyWithoutCompanyNestedInput;
    segments?: Prisma.CompanySegmentUncheckedUpdateManyWithoutCompanyNestedInput;
    listings?: Prisma.ListingUncheckedUpdateManyWithoutCompanyNestedInput;
    earnings?: Prisma.EarningsFactUncheckedUpdateManyWithoutCompanyNestedInput;
    funding?: Prisma.FundingRecordUncheckedUpdateManyWithoutCompanyNestedInput;
    rounds?: Prisma.FundingRoundUncheckedUpdateManyWithoutCompanyNestedInput;
    baselines?: Prisma.BaselineUncheckedUpdateManyWithoutCompanyNestedInput;
    watchlists?: Prisma.WatchlistCompanyUncheckedUpdateManyWithoutCompanyNestedInput;
};
export type CompanyCreateWithoutEarningsInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    inReport?: boolean;
    parent?: Prisma.CompanyCreateNestedOneWithoutSubsidiariesInput;
    subsidiaries?: Prisma.CompanyCreateNestedManyWithoutParentInput;
    aliases?: Prisma.CompanyAliasCreateNestedManyWithoutCompanyInput;
    segments?: Prisma.CompanySegmentCreateNestedManyWithoutCompanyInput;
    listings?: Prisma.ListingCreateNestedManyWithoutCompanyInput;
    funding?: Prisma.FundingRecordCreateNestedManyWithoutCompanyInput;
    rounds?: Prisma.FundingRoundCreateNestedManyWithoutCompanyInput;
    baselines?: Prisma.BaselineCreateNestedManyWithoutCompanyInput;
    counterpartyOf?: Prisma.BaselineCounterpartyCreateNestedManyWithoutCompanyInput;
    watchlists?: Prisma.WatchlistCompanyCreateNestedManyWithoutCompanyInput;
};
export type CompanyUncheckedCreateWithoutEarningsInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    parentSlug?: string | null;
    inReport?: boolean;
    subsidiaries?: Prisma.CompanyUncheckedCreateNestedManyWithoutParentInput;
    aliases?: Prisma.CompanyAliasUncheckedCreateNestedManyWithoutCompanyInput;
    segments?: Prisma.CompanySegmentUncheckedCreateNestedManyWithoutCompanyInput;
    listings?: Prisma.ListingUncheckedCreateNestedManyWithoutCompanyInput;
    funding?: Prisma.FundingRecordUncheckedCreateNestedManyWithoutCompanyInput;
    rounds?: Prisma.FundingRoundUncheckedCreateNestedManyWithoutCompanyInput;
    baselines?: Prisma.BaselineUncheckedCreateNestedManyWithoutCompanyInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUncheckedCreateNestedManyWithoutCompanyInput;
    watchlists?: Prisma.WatchlistCompanyUncheckedCreateNestedManyWithoutCompanyInput;
};
export type CompanyCreateOrConnectWithoutEarningsInput = {
    where: Prisma.CompanyWhereUniqueInput;
    create: Prisma.XOR<Prisma.CompanyCreateWithoutEarningsInput, Prisma.CompanyUncheckedCreateWithoutEarningsInput>;
};
export type CompanyUpsertWithoutEarningsInput = {
    update: Prisma.XOR<Prisma.CompanyUpdateWithoutEarningsInput, Prisma.CompanyUncheckedUpdateWithoutEarningsInput>;
    create: Prisma.XOR<Prisma.CompanyCreateWithoutEarningsInput, Prisma.CompanyUncheckedCreateWithoutEarningsInput>;
    where?: Prisma.CompanyWhereInput;
};
export type CompanyUpdateToOneWithWhereWithoutEarningsInput = {
    where?: Prisma.CompanyWhereInput;
    data: Prisma.XOR<Prisma.CompanyUpdateWithoutEarningsInput, Prisma.CompanyUncheckedUpdateWithoutEarningsInput>;
};
export type CompanyUpdateWithoutEarningsInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    parent?: Prisma.CompanyUpdateOneWithoutSubsidiariesNestedInput;
    subsidiaries?: Prisma.CompanyUpdateManyWithoutParentNestedInput;
    aliases?: Prisma.CompanyAliasUpdateManyWithoutCompanyNestedInput;
    segments?: Prisma.CompanySegmentUpdateManyWithoutCompanyNestedInput;
    listings?: Prisma.ListingUpdateManyWithoutCompanyNestedInput;
    funding?: Prisma.FundingRecordUpdateManyWithoutCompanyNestedInput;
    rounds?: Prisma.FundingRoundUpdateManyWithoutCompanyNestedInput;
    baselines?: Prisma.BaselineUpdateManyWithoutCompanyNestedInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUpdateManyWithoutCompanyNestedInput;
    watchlists?: Prisma.WatchlistCompanyUpdateManyWithoutCompanyNestedInput;
};
export type CompanyUncheckedUpdateWithoutEarningsInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    subsidiaries?: Prisma.CompanyUncheckedUpdateManyWithoutParentNestedInput;
    aliases?: Prisma.CompanyAliasUncheckedUpdateManyWithoutCompanyNestedInput;
    segments?: Prisma.CompanySegmentUncheckedUpdateManyWithoutCompanyNestedInput;
    listings?: Prisma.ListingUncheckedUpdateManyWithoutCompanyNestedInput;
    funding?: Prisma.FundingRecordUncheckedUpdateManyWithoutCompanyNestedInput;
    rounds?: Prisma.FundingRoundUncheckedUpdateManyWithoutCompanyNestedInput;
    baselines?: Prisma.BaselineUncheckedUpdateManyWithoutCompanyNestedInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUncheckedUpdateManyWithoutCompanyNestedInput;
    watchlists?: Prisma.WatchlistCompanyUncheckedUpdateManyWithoutCompanyNestedInput;
};
export type CompanyCreateWithoutRoundsInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    inReport?: boolean;
    parent?: Prisma.CompanyCreateNestedOneWithoutSubsidiariesInput;
    subsidiaries?: Prisma.CompanyCreateNestedManyWithoutParentInput;
    aliases?: Prisma.CompanyAliasCreateNestedManyWithoutCompanyInput;
    segments?: Prisma.CompanySegmentCreateNestedManyWithoutCompanyInput;
    listings?: Prisma.ListingCreateNestedManyWithoutCompanyInput;
    earnings?: Prisma.EarningsFactCreateNestedManyWithoutCompanyInput;
    funding?: Prisma.FundingRecordCreateNestedManyWithoutCompanyInput;
    baselines?: Prisma.BaselineCreateNestedManyWithoutCompanyInput;
    counterpartyOf?: Prisma.BaselineCounterpartyCreateNestedManyWithoutCompanyInput;
    watchlists?: Prisma.WatchlistCompanyCreateNestedManyWithoutCompanyInput;
};
export type CompanyUncheckedCreateWithoutRoundsInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    parentSlug?: string | null;
    inReport?: boolean;
    subsidiaries?: Prisma.CompanyUncheckedCreateNestedManyWithoutParentInput;
    aliases?: Prisma.CompanyAliasUncheckedCreateNestedManyWithoutCompanyInput;
    segments?: Prisma.CompanySegmentUncheckedCreateNestedManyWithoutCompanyInput;
    listings?: Prisma.ListingUncheckedCreateNestedManyWithoutCompanyInput;
    earnings?: Prisma.EarningsFactUncheckedCreateNestedManyWithoutCompanyInput;
    funding?: Prisma.FundingRecordUncheckedCreateNestedManyWithoutCompanyInput;
    baselines?: Prisma.BaselineUncheckedCreateNestedManyWithoutCompanyInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUncheckedCreateNestedManyWithoutCompanyInput;
    watchlists?: Prisma.WatchlistCompanyUncheckedCreateNestedManyWithoutCompanyInput;
};
export type CompanyCreateOrConnectWithoutRoundsInput = {
    where: Prisma.CompanyWhereUniqueInput;
    create: Prisma.XOR<Prisma.CompanyCreateWithoutRoundsInput, Prisma.CompanyUncheckedCreateWithoutRoundsInput>;
};
export type CompanyUpsertWithoutRoundsInput = {
    update: Prisma.XOR<Prisma.CompanyUpdateWithoutRoundsInput, Prisma.CompanyUncheckedUpdateWithoutRoundsInput>;
    create: Prisma.XOR<Prisma.CompanyCreateWithoutRoundsInput, Prisma.CompanyUncheckedCreateWithoutRoundsInput>;
    where?: Prisma.CompanyWhereInput;
};
export type CompanyUpdateToOneWithWhereWithoutRoundsInput = {
    where?: Prisma.CompanyWhereInput;
    data: Prisma.XOR<Prisma.CompanyUpdateWithoutRoundsInput, Prisma.CompanyUncheckedUpdateWithoutRoundsInput>;
};
export type CompanyUpdateWithoutRoundsInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    parent?: Prisma.CompanyUpdateOneWithoutSubsidiariesNestedInput;
    subsidiaries?: Prisma.CompanyUpdateManyWithoutParentNestedInput;
    aliases?: Prisma.CompanyAliasUpdateManyWithoutCompanyNestedInput;
    segments?: Prisma.CompanySegmentUpdateManyWithoutCompanyNestedInput;
    listings?: Prisma.ListingUpdateManyWithoutCompanyNestedInput;
    earnings?: Prisma.EarningsFactUpdateManyWithoutCompanyNestedInput;
    funding?: Prisma.FundingRecordUpdateManyWithoutCompanyNestedInput;
    baselines?: Prisma.BaselineUpdateManyWithoutCompanyNestedInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUpdateManyWithoutCompanyNestedInput;
    watchlists?: Prisma.WatchlistCompanyUpdateManyWithoutCompanyNestedInput;
};
export type CompanyUncheckedUpdateWithoutRoundsInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    subsidiaries?: Prisma.CompanyUncheckedUpdateManyWithoutParentNestedInput;
    aliases?: Prisma.CompanyAliasUncheckedUpdateManyWithoutCompanyNestedInput;
    segments?: Prisma.CompanySegmentUncheckedUpdateManyWithoutCompanyNestedInput;
    listings?: Prisma.ListingUncheckedUpdateManyWithoutCompanyNestedInput;
    earnings?: Prisma.EarningsFactUncheckedUpdateManyWithoutCompanyNestedInput;
    funding?: Prisma.FundingRecordUncheckedUpdateManyWithoutCompanyNestedInput;
    baselines?: Prisma.BaselineUncheckedUpdateManyWithoutCompanyNestedInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUncheckedUpdateManyWithoutCompanyNestedInput;
    watchlists?: Prisma.WatchlistCompanyUncheckedUpdateManyWithoutCompanyNestedInput;
};
export type CompanyCreateWithoutFundingInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    inReport?: boolean;
    parent?: Prisma.CompanyCreateNestedOneWithoutSubsidiariesInput;
    subsidiaries?: Prisma.CompanyCreateNestedManyWithoutParentInput;
    aliases?: Prisma.CompanyAliasCreateNestedManyWithoutCompanyInput;
    segments?: Prisma.CompanySegmentCreateNestedManyWithoutCompanyInput;
    listings?: Prisma.ListingCreateNestedManyWithoutCompanyInput;
    earnings?: Prisma.EarningsFactCreateNestedManyWithoutCompanyInput;
    rounds?: Prisma.FundingRoundCreateNestedManyWithoutCompanyInput;
    baselines?: Prisma.BaselineCreateNestedManyWithoutCompanyInput;
    counterpartyOf?: Prisma.BaselineCounterpartyCreateNestedManyWithoutCompanyInput;
    watchlists?: Prisma.WatchlistCompanyCreateNestedManyWithoutCompanyInput;
};
export type CompanyUncheckedCreateWithoutFundingInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    parentSlug?: string | null;
    inReport?: boolean;
    subsidiaries?: Prisma.CompanyUncheckedCreateNestedManyWithoutParentInput;
    aliases?: Prisma.CompanyAliasUncheckedCreateNestedManyWithoutCompanyInput;
    segments?: Prisma.CompanySegmentUncheckedCreateNestedManyWithoutCompanyInput;
    listings?: Prisma.ListingUncheckedCreateNestedManyWithoutCompanyInput;
    earnings?: Prisma.EarningsFactUncheckedCreateNestedManyWithoutCompanyInput;
    rounds?: Prisma.FundingRoundUncheckedCreateNestedManyWithoutCompanyInput;
    baselines?: Prisma.BaselineUncheckedCreateNestedManyWithoutCompanyInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUncheckedCreateNestedManyWithoutCompanyInput;
    watchlists?: Prisma.WatchlistCompanyUncheckedCreateNestedManyWithoutCompanyInput;
};
export type CompanyCreateOrConnectWithoutFundingInput = {
    where: Prisma.CompanyWhereUniqueInput;
    create: Prisma.XOR<Prisma.CompanyCreateWithoutFundingInput, Prisma.CompanyUncheckedCreateWithoutFundingInput>;
};
export type CompanyUpsertWithoutFundingInput = {
    update: Prisma.XOR<Prisma.CompanyUpdateWithoutFundingInput, Prisma.CompanyUncheckedUpdateWithoutFundingInput>;
    create: Prisma.XOR<Prisma.CompanyCreateWithoutFundingInput, Prisma.CompanyUncheckedCreateWithoutFundingInput>;
    where?: Prisma.CompanyWhereInput;
};
export type CompanyUpdateToOneWithWhereWithoutFundingInput = {
    where?: Prisma.CompanyWhereInput;
    data: Prisma.XOR<Prisma.CompanyUpdateWithoutFundingInput, Prisma.CompanyUncheckedUpdateWithoutFundingInput>;
};
export type CompanyUpdateWithoutFundingInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    parent?: Prisma.CompanyUpdateOneWithoutSubsidiariesNestedInput;
    subsidiaries?: Prisma.CompanyUpdateManyWithoutParentNestedInput;
    aliases?: Prisma.CompanyAliasUpdateManyWithoutCompanyNestedInput;
    segments?: Prisma.CompanySegmentUpdateManyWithoutCompanyNestedInput;
    listings?: Prisma.ListingUpdateManyWithoutCompanyNestedInput;
    earnings?: Prisma.EarningsFactUpdateManyWithoutCompanyNestedInput;
    rounds?: Prisma.FundingRoundUpdateManyWithoutCompanyNestedInput;
    baselines?: Prisma.BaselineUpdateManyWithoutCompanyNestedInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUpdateManyWithoutCompanyNestedInput;
    watchlists?: Prisma.WatchlistCompanyUpdateManyWithoutCompanyNestedInput;
};
export type CompanyUncheckedUpdateWithoutFundingInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    parentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    subsidiaries?: Prisma.CompanyUncheckedUpdateManyWithoutParentNestedInput;
    aliases?: Prisma.CompanyAliasUncheckedUpdateManyWithoutCompanyNestedInput;
    segments?: Prisma.CompanySegmentUncheckedUpdateManyWithoutCompanyNestedInput;
    listings?: Prisma.ListingUncheckedUpdateManyWithoutCompanyNestedInput;
    earnings?: Prisma.EarningsFactUncheckedUpdateManyWithoutCompanyNestedInput;
    rounds?: Prisma.FundingRoundUncheckedUpdateManyWithoutCompanyNestedInput;
    baselines?: Prisma.BaselineUncheckedUpdateManyWithoutCompanyNestedInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUncheckedUpdateManyWithoutCompanyNestedInput;
    watchlists?: Prisma.WatchlistCompanyUncheckedUpdateManyWithoutCompanyNestedInput;
};
export type CompanyCreateManyParentInput = {
    slug: string;
    nameEn: string;
    nameKo: string;
    kind: string;
    country?: string | null;
    cik?: string | null;
    dartCode?: string | null;
    fiscalYearEnd?: string | null;
    inReport?: boolean;
};
export type CompanyUpdateWithoutParentInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    subsidiaries?: Prisma.CompanyUpdateManyWithoutParentNestedInput;
    aliases?: Prisma.CompanyAliasUpdateManyWithoutCompanyNestedInput;
    segments?: Prisma.CompanySegmentUpdateManyWithoutCompanyNestedInput;
    listings?: Prisma.ListingUpdateManyWithoutCompanyNestedInput;
    earnings?: Prisma.EarningsFactUpdateManyWithoutCompanyNestedInput;
    funding?: Prisma.FundingRecordUpdateManyWithoutCompanyNestedInput;
    rounds?: Prisma.FundingRoundUpdateManyWithoutCompanyNestedInput;
    baselines?: Prisma.BaselineUpdateManyWithoutCompanyNestedInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUpdateManyWithoutCompanyNestedInput;
    watchlists?: Prisma.WatchlistCompanyUpdateManyWithoutCompanyNestedInput;
};
export type CompanyUncheckedUpdateWithoutParentInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    subsidiaries?: Prisma.CompanyUncheckedUpdateManyWithoutParentNestedInput;
    aliases?: Prisma.CompanyAliasUncheckedUpdateManyWithoutCompanyNestedInput;
    segments?: Prisma.CompanySegmentUncheckedUpdateManyWithoutCompanyNestedInput;
    listings?: Prisma.ListingUncheckedUpdateManyWithoutCompanyNestedInput;
    earnings?: Prisma.EarningsFactUncheckedUpdateManyWithoutCompanyNestedInput;
    funding?: Prisma.FundingRecordUncheckedUpdateManyWithoutCompanyNestedInput;
    rounds?: Prisma.FundingRoundUncheckedUpdateManyWithoutCompanyNestedInput;
    baselines?: Prisma.BaselineUncheckedUpdateManyWithoutCompanyNestedInput;
    counterpartyOf?: Prisma.BaselineCounterpartyUncheckedUpdateManyWithoutCompanyNestedInput;
    watchlists?: Prisma.WatchlistCompanyUncheckedUpdateManyWithoutCompanyNestedInput;
};
export type CompanyUncheckedUpdateManyWithoutParentInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    cik?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    dartCode?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    fiscalYearEnd?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    inReport?: Prisma.BoolFieldUpdateOperationsInput | boolean;
};
/**
 * Count Type CompanyCountOutputType
 */
export type CompanyCountOutputType = {
    subsidiaries: number;
    aliases: number;
    segments: number;
    listings: number;
    earnings: number;
    funding: number;
    rounds: number;
    baselines: number;
    counterpartyOf: number;
    watchlists: number;
};
export type CompanyCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    subsidiaries?: boolean | CompanyCountOutputTypeCountSubsidiariesArgs;
    aliases?: boolean | CompanyCountOutputTypeCountAliasesArgs;
    segments?: boolean | CompanyCountOutputTypeCountSegmentsArgs;
    listings?: boolean | CompanyCountOutputTypeCountListingsArgs;
    earnings?: boolean | CompanyCountOutputTypeCountEarningsArgs;
    funding?: boolean | CompanyCountOutputTypeCountFundingArgs;
    rounds?: boolean | CompanyCountOutputTypeCountRoundsArgs;
    baselines?: boolean | CompanyCountOutputTypeCountBaselinesArgs;
    counterpartyOf?: boolean | CompanyCountOutputTypeCountCounterpartyOfArgs;
    watchlists?: boolean | CompanyCountOutputTypeCountWatchlistsArgs;
};
/**
 * CompanyCountOutputType without action
 */
export type CompanyCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CompanyCountOutputType
     */
    select?: Prisma.CompanyCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * CompanyCountOutputType without action
 */
export type CompanyCountOutputTypeCountSubsidiariesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.CompanyWhereInput;
};
/**
 * CompanyCountOutputType without action
 */
export type CompanyCountOutputTypeCountAliasesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.CompanyAliasWhereInput;
};
/**
 * CompanyCountOutputType without action
 */
export type CompanyCountOutputTypeCountSegmentsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.CompanySegmentWhereInput;
};
/**
 * CompanyCountOutputType without action
 */
export type CompanyCountOutputTypeCountListingsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ListingWhereInput;
};
/**
 * CompanyCountOutputType without action
 */
export type CompanyCountOutputTypeCountEarningsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.EarningsFactWhereInput;
};
/**
 * CompanyCountOutputType without action
 */
export type CompanyCountOutputTypeCountFundingArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.FundingRecordWhereInput;
};
/**
 * CompanyCountOutputType without action
 */
export type CompanyCountOutputTypeCountRoundsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.FundingRoundWhereInput;
};
/**
 * CompanyCountOutputType without action
 */
export type CompanyCountOutputTypeCountBaselinesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.BaselineWhereInput;
};
/**
 * CompanyCountOutputType without action
 */
export type CompanyCountOutputTypeCountCounterpartyOfArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.BaselineCounterpartyWhereInput;
};
/**
 * CompanyCountOutputType without action
 */
export type CompanyCountOutputTypeCountWatchlistsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.WatchlistCompanyWhereInput;
};
export type CompanySelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    slug?: boolean;
    nameEn?: boolean;
    nameKo?: boolean;
    kind?: boolean;
    country?: boolean;
    cik?: boolean;
    dartCode?: boolean;
    fiscalYearEnd?: boolean;
    parentSlug?: boolean;
    inReport?: boolean;
    parent?: boolean | Prisma.Company$parentArgs<ExtArgs>;
    subsidiaries?: boolean | Prisma.Company$subsidiariesArgs<ExtArgs>;
    aliases?: boolean | Prisma.Company$aliasesArgs<ExtArgs>;
    segments?: boolean | Prisma.Company$segmentsArgs<ExtArgs>;
    listings?: boolean | Prisma.Company$listingsArgs<ExtArgs>;
    earnings?: boolean | Prisma.Company$earningsArgs<ExtArgs>;
    funding?: boolean | Prisma.Company$fundingArgs<ExtArgs>;
    rounds?: boolean | Prisma.Company$roundsArgs<ExtArgs>;
    baselines?: boolean | Prisma.Company$baselinesArgs<ExtArgs>;
    counterpartyOf?: boolean | Prisma.Company$counterpartyOfArgs<ExtArgs>;
    watchlists?: boolean | Prisma.Company$watchlistsArgs<ExtArgs>;
    _count?: boolean | Prisma.CompanyCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["company"]>;
export type CompanySelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    slug?: boolean;
    nameEn?: boolean;
    nameKo?: boolean;
    kind?: boolean;
    country?: boolean;
    cik?: boolean;
    dartCode?: boolean;
    fiscalYearEnd?: boolean;
    parentSlug?: boolean;
    inReport?: boolean;
    parent?: boolean | Prisma.Company$parentArgs<ExtArgs>;
}, ExtArgs["result"]["company"]>;
export type CompanySelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    slug?: boolean;
    nameEn?: boolean;
    nameKo?: boolean;
    kind?: boolean;
    country?: boolean;
    cik?: boolean;
    dartCode?: boolean;
    fiscalYearEnd?: boolean;
    parentSlug?: boolean;
    inReport?: boolean;
    parent?: boolean | Prisma.Company$parentArgs<ExtArgs>;
}, ExtArgs["result"]["company"]>;
export type CompanySelectScalar = {
    slug?: boolean;
    nameEn?: boolean;
    nameKo?: boolean;
    kind?: boolean;
    country?: boolean;
    cik?: boolean;
    dartCode?: boolean;
    fiscalYearEnd?: boolean;
    parentSlug?: boolean;
    inReport?: boolean;
};
export type CompanyOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"slug" | "nameEn" | "nameKo" | "kind" | "country" | "cik" | "dartCode" | "fiscalYearEnd" | "parentSlug" | "inReport", ExtArgs["result"]["company"]>;
export type CompanyInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    parent?: boolean | Prisma.Company$parentArgs<ExtArgs>;
    subsidiaries?: boolean | Prisma.Company$subsidiariesArgs<ExtArgs>;
    aliases?: boolean | Prisma.Company$aliasesArgs<ExtArgs>;
    segments?: boolean | Prisma.Company$segmentsArgs<ExtArgs>;
    listings?: boolean | Prisma.Company$listingsArgs<ExtArgs>;
    earnings?: boolean | Prisma.Company$earningsArgs<ExtArgs>;
    funding?: boolean | Prisma.Company$fundingArgs<ExtArgs>;
    rounds?: boolean | Prisma.Company$roundsArgs<ExtArgs>;
    baselines?: boolean | Prisma.Company$baselinesArgs<ExtArgs>;
    counterpartyOf?: boolean | Prisma.Company$counterpartyOfArgs<ExtArgs>;
    watchlists?: boolean | Prisma.Company$watchlistsArgs<ExtArgs>;
    _count?: boolean | Prisma.CompanyCountOutputTypeDefaultArgs<ExtArgs>;
};
export type CompanyIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    parent?: boolean | Prisma.Company$parentArgs<ExtArgs>;
};
export type CompanyIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    parent?: boolean | Prisma.Company$parentArgs<ExtArgs>;
};
export type $CompanyPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Company";
    objects: {
        parent: Prisma.$CompanyPayload<ExtArgs> | null;
        subsidiaries: Prisma.$CompanyPayload<ExtArgs>[];
        aliases: Prisma.$CompanyAliasPayload<ExtArgs>[];
        segments: Prisma.$CompanySegmentPayload<ExtArgs>[];
        listings: Prisma.$ListingPayload<ExtArgs>[];
        earnings: Prisma.$EarningsFactPayload<ExtArgs>[];
        funding: Prisma.$FundingRecordPayload<ExtArgs>[];
        rounds: Prisma.$FundingRoundPayload<ExtArgs>[];
        baselines: Prisma.$BaselinePayload<ExtArgs>[];
        counterpartyOf: Prisma.$BaselineCounterpartyPayload<ExtArgs>[];
        watchlists: Prisma.$WatchlistCompanyPayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        slug: string;
        nameEn: string;
        nameKo: string;
        kind: string;
        country: string | null;
        cik: string | null;
        dartCode: string | null;
        fiscalYearEnd: string | null;
        parentSlug: string | null;
        inReport: boolean;
    }, ExtArgs["result"]["company"]>;
    composites: {};
};
export type CompanyGetPayload<S extends boolean | null | undefined | CompanyDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$CompanyPayload, S>;
export type CompanyCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<CompanyFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: CompanyCountAggregateInputType | true;
};
export interface CompanyDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Company'];
        meta: {
            name: 'Company';
        };
    };
    /**
     * Find zero or one Company that matches the filter.
     * @param {CompanyFindUniqueArgs} args - Arguments to find a Company
     * @example
     * // Get one Company
     * const company = await prisma.company.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends CompanyFindUniqueArgs>(args: Prisma.SelectSubset<T, CompanyFindUniqueArgs<ExtArgs>>): Prisma.Prisma__CompanyClient<runtime.Types.Result.GetResult<Prisma.$CompanyPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Company that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {CompanyFindUniqueOrThrowArgs} args - Arguments to find a Company
     * @example
     * // Get one Company
     * const company = await prisma.company.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends CompanyFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, CompanyFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__CompanyClient<runtime.Types.Result.GetResult<Prisma.$CompanyPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Company that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanyFindFirstArgs} args - Arguments to find a Company
     * @example
     * // Get one Company
     * const company = await prisma.company.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends CompanyFindFirstArgs>(args?: Prisma.SelectSubset<T, CompanyFindFirstArgs<ExtArgs>>): Prisma.Prisma__CompanyClient<runtime.Types.Result.GetResult<Prisma.$CompanyPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Company that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanyFindFirstOrThrowArgs} args - Arguments to find a Company
     * @example
     * // Get one Company
     * const company = await prisma.company.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends CompanyFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, CompanyFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__CompanyClient<runtime.Types.Result.GetResult<Prisma.$CompanyPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Companies that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanyFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Companies
     * const companies = await prisma.company.findMany()
     *
     * // Get first 10 Companies
     * const companies = await prisma.company.findMany({ take: 10 })
     *
     * // Only select the `slug`
     * const companyWithSlugOnly = await prisma.company.findMany({ select: { slug: true } })
     *
     */
    findMany<T extends CompanyFindManyArgs>(args?: Prisma.SelectSubset<T, CompanyFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CompanyPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Company.
     * @param {CompanyCreateArgs} args - Arguments to create a Company.
     * @example
     * // Create one Company
     * const Company = await prisma.company.create({
     *   data: {
     *     // ... data to create a Company
     *   }
     * })
     *
     */
    create<T extends CompanyCreateArgs>(args: Prisma.SelectSubset<T, CompanyCreateArgs<ExtArgs>>): Prisma.Prisma__CompanyClient<runtime.Types.Result.GetResult<Prisma.$CompanyPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Companies.
     * @param {CompanyCreateManyArgs} args - Arguments to create many Companies.
     * @example
     * // Create many Companies
     * const company = await prisma.company.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends CompanyCreateManyArgs>(args?: Prisma.SelectSubset<T, CompanyCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Companies and returns the data saved in the database.
     * @param {CompanyCreateManyAndReturnArgs} args - Arguments to create many Companies.
     * @example
     * // Create many Companies
     * const company = await prisma.company.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Companies and only return the `slug`
     * const companyWithSlugOnly = await prisma.company.createManyAndReturn({
     *   select: { slug: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends CompanyCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, CompanyCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CompanyPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Company.
     * @param {CompanyDeleteArgs} args - Arguments to delete one Company.
     * @example
     * // Delete one Company
     * const Company = await prisma.company.delete({
     *   where: {
     *     // ... filter to delete one Company
     *   }
     * })
     *
     */
    delete<T extends CompanyDeleteArgs>(args: Prisma.SelectSubset<T, CompanyDeleteArgs<ExtArgs>>): Prisma.Prisma__CompanyClient<runtime.Types.Result.GetResult<Prisma.$CompanyPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Company.
     * @param {CompanyUpdateArgs} args - Arguments to update one Company.
     * @example
     * // Update one Company
     * const company = await prisma.company.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends CompanyUpdateArgs>(args: Prisma.SelectSubset<T, CompanyUpdateArgs<ExtArgs>>): Prisma.Prisma__CompanyClient<runtime.Types.Result.GetResult<Prisma.$CompanyPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Companies.
     * @param {CompanyDeleteManyArgs} args - Arguments to filter Companies to delete.
     * @example
     * // Delete a few Companies
     * const { count } = await prisma.company.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends CompanyDeleteManyArgs>(args?: Prisma.SelectSubset<T, CompanyDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Companies.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanyUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Companies
     * const company = await prisma.company.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends CompanyUpdateManyArgs>(args: Prisma.SelectSubset<T, CompanyUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Companies and returns the data updated in the database.
     * @param {CompanyUpdateManyAndReturnArgs} args - Arguments to update many Companies.
     * @example
     * // Update many Companies
     * const company = await prisma.company.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Companies and only return the `slug`
     * const companyWithSlugOnly = await prisma.company.updateManyAndReturn({
     *   select: { slug: true },
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
    updateManyAndReturn<T extends CompanyUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, CompanyUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CompanyPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Company.
     * @param {CompanyUpsertArgs} args - Arguments to update or create a Company.
     * @example
     * // Update or create a Company
     * const company = await prisma.company.upsert({
     *   create: {
     *     // ... data to create a Company
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Company we want to update
     *   }
     * })
     */
    upsert<T extends CompanyUpsertArgs>(args: Prisma.SelectSubset<T, CompanyUpsertArgs<ExtArgs>>): Prisma.Prisma__CompanyClient<runtime.Types.Result.GetResult<Prisma.$CompanyPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Companies.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanyCountArgs} args - Arguments to filter Companies to count.
     * @example
     * // Count the number of Companies
     * const count = await prisma.company.count({
     *   where: {
     *     // ... the filter for the Companies we want to count
     *   }
     * })
    **/
    count<T extends CompanyCountArgs>(args?: Prisma.Subset<T, CompanyCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], CompanyCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Company.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanyAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends CompanyAggregateArgs>(args: Prisma.Subset<T, CompanyAggregateArgs>): Prisma.PrismaPromise<GetCompanyAggregateType<T>>;
    /**
     * Group by Company.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanyGroupByArgs} args - Group by arguments.
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
    groupBy<T extends CompanyGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: CompanyGroupByArgs['orderBy'];
    } : {
        orderBy?: CompanyGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, CompanyGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetCompanyGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Company model
     */
    readonly fields: CompanyFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Company.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__CompanyClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    parent<T extends Prisma.Company$parentArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Company$parentArgs<ExtArgs>>): Prisma.Prisma__CompanyClient<runtime.Types.Result.GetResult<Prisma.$CompanyPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    subsidiaries<T extends Prisma.Company$subsidiariesArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Company$subsidiariesArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CompanyPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    aliases<T extends Prisma.Company$aliasesArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Company$aliasesArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CompanyAliasPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    segments<T extends Prisma.Company$segmentsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Company$segmentsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CompanySegmentPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    listings<T extends Prisma.Company$listingsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Company$listingsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ListingPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    earnings<T extends Prisma.Company$earningsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Company$earningsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$EarningsFactPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    funding<T extends Prisma.Company$fundingArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Company$fundingArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$FundingRecordPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    rounds<T extends Prisma.Company$roundsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Company$roundsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$FundingRoundPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    baselines<T extends Prisma.Company$baselinesArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Company$baselinesArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$BaselinePayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    counterpartyOf<T extends Prisma.Company$counterpartyOfArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Company$counterpartyOfArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$BaselineCounterpartyPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    watchlists<T extends Prisma.Company$watchlistsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Company$watchlistsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$WatchlistCompanyPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
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
 * Fields of the Company model
 */
export interface CompanyFieldRefs {
    readonly slug: Prisma.FieldRef<"Company", 'String'>;
    readonly nameEn: Prisma.FieldRef<"Company", 'String'>;
    readonly nameKo: Prisma.FieldRef<"Company", 'String'>;
    readonly kind: Prisma.FieldRef<"Company", 'String'>;
    readonly country: Prisma.FieldRef<"Company", 'String'>;
    readonly cik: Prisma.FieldRef<"Company", 'String'>;
    readonly dartCode: Prisma.FieldRef<"Company", 'String'>;
    readonly fiscalYearEnd: Prisma.FieldRef<"Company", 'String'>;
    readonly parentSlug: Prisma.FieldRef<"Company", 'String'>;
    readonly inReport: Prisma.FieldRef<"Company", 'Boolean'>;
}
/**
 * Company findUnique
 */
export type CompanyFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Company
     */
    select?: Prisma.CompanySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Company
     */
    omit?: Prisma.CompanyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyInclude<ExtArgs> | null;
    /**
     * Filter, which Company to fetch.
     */
    where: Prisma.CompanyWhereUniqueInput;
};
/**
 * Company findUniqueOrThrow
 */
export type CompanyFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Company
     */
    select?: Prisma.CompanySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Company
     */
    omit?: Prisma.CompanyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyInclude<ExtArgs> | null;
    /**
     * Filter, which Company to fetch.
     */
    where: Prisma.CompanyWhereUniqueInput;
};
/**
 * Company findFirst
 */
export type CompanyFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Company
     */
    select?: Prisma.CompanySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Company
     */
    omit?: Prisma.CompanyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyInclude<ExtArgs> | null;
    /**
     * Filter, which Company to fetch.
     */
    where?: Prisma.CompanyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Companies to fetch.
     */
    orderBy?: Prisma.CompanyOrderByWithRelationInput | Prisma.CompanyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Companies.
     */
    cursor?: Prisma.CompanyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Companies from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Companies.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Companies.
     */
    distinct?: Prisma.CompanyScalarFieldEnum | Prisma.CompanyScalarFieldEnum[];
};
/**
 * Company findFirstOrThrow
 */
export type CompanyFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Company
     */
    select?: Prisma.CompanySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Company
     */
    omit?: Prisma.CompanyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyInclude<ExtArgs> | null;
    /**
     * Filter, which Company to fetch.
     */
    where?: Prisma.CompanyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Companies to fetch.
     */
    orderBy?: Prisma.CompanyOrderByWithRelationInput | Prisma.CompanyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Companies.
     */
    cursor?: Prisma.CompanyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Companies from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Companies.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Companies.
     */
    distinct?: Prisma.CompanyScalarFieldEnum | Prisma.CompanyScalarFieldEnum[];
};
/**
 * Company findMany
 */
export type CompanyFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Company
     */
    select?: Prisma.CompanySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Company
     */
    omit?: Prisma.CompanyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyInclude<ExtArgs> | null;
    /**
     * Filter, which Companies to fetch.
     */
    where?: Prisma.CompanyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Companies to fetch.
     */
    orderBy?: Prisma.CompanyOrderByWithRelationInput | Prisma.CompanyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Companies.
     */
    cursor?: Prisma.CompanyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Companies from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Companies.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Companies.
     */
    distinct?: Prisma.CompanyScalarFieldEnum | Prisma.CompanyScalarFieldEnum[];
};
/**
 * Company create
 */
export type CompanyCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Company
     */
    select?: Prisma.CompanySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Company
     */
    omit?: Prisma.CompanyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyInclude<ExtArgs> | null;
    /**
     * The data needed to create a Company.
     */
    data: Prisma.XOR<Prisma.CompanyCreateInput, Prisma.CompanyUncheckedCreateInput>;
};
/**
 * Company createMany
 */
export type CompanyCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Companies.
     */
    data: Prisma.CompanyCreateManyInput | Prisma.CompanyCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Company createManyAndReturn
 */
export type CompanyCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Company
     */
    select?: Prisma.CompanySelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Company
     */
    omit?: Prisma.CompanyOmit<ExtArgs> | null;
    /**
     * The data used to create many Companies.
     */
    data: Prisma.CompanyCreateManyInput | Prisma.CompanyCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * Company update
 */
export type CompanyUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Company
     */
    select?: Prisma.CompanySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Company
     */
    omit?: Prisma.CompanyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyInclude<ExtArgs> | null;
    /**
     * The data needed to update a Company.
     */
    data: Prisma.XOR<Prisma.CompanyUpdateInput, Prisma.CompanyUncheckedUpdateInput>;
    /**
     * Choose, which Company to update.
     */
    where: Prisma.CompanyWhereUniqueInput;
};
/**
 * Company updateMany
 */
export type CompanyUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Companies.
     */
    data: Prisma.XOR<Prisma.CompanyUpdateManyMutationInput, Prisma.CompanyUncheckedUpdateManyInput>;
    /**
     * Filter which Companies to update
     */
    where?: Prisma.CompanyWhereInput;
    /**
     * Limit how many Companies to update.
     */
    limit?: number;
};
/**
 * Company updateManyAndReturn
 */
export type CompanyUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Company
     */
    select?: Prisma.CompanySelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Company
     */
    omit?: Prisma.CompanyOmit<ExtArgs> | null;
    /**
     * The data used to update Companies.
     */
    data: Prisma.XOR<Prisma.CompanyUpdateManyMutationInput, Prisma.CompanyUncheckedUpdateManyInput>;
    /**
     * Filter which Companies to update
     */
    where?: Prisma.CompanyWhereInput;
    /**
     * Limit how many Companies to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * Company upsert
 */
export type CompanyUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Company
     */
    select?: Prisma.CompanySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Company
     */
    omit?: Prisma.CompanyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyInclude<ExtArgs> | null;
    /**
     * The filter to search for the Company to update in case it exists.
     */
    where: Prisma.CompanyWhereUniqueInput;
    /**
     * In case the Company found by the `where` argument doesn't exist, create a new Company with this data.
     */
    create: Prisma.XOR<Prisma.CompanyCreateInput, Prisma.CompanyUncheckedCreateInput>;
    /**
     * In case the Company was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.CompanyUpdateInput, Prisma.CompanyUncheckedUpdateInput>;
};
/**
 * Company delete
 */
export type CompanyDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Company
     */
    select?: Prisma.CompanySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Company
     */
    omit?: Prisma.CompanyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyInclude<ExtArgs> | null;
    /**
     * Filter which Company to delete.
     */
    where: Prisma.CompanyWhereUniqueInput;
};
/**
 * Company deleteMany
 */
export type CompanyDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Companies to delete
     */
    where?: Prisma.CompanyWhereInput;
    /**
     * Limit how many Companies to delete.
     */
    limit?: number;
};
/**
 * Company.parent
 */
export type Company$parentArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Company
     */
    select?: Prisma.CompanySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Company
     */
    omit?: Prisma.CompanyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyInclude<ExtArgs> | null;
    where?: Prisma.CompanyWhereInput;
};
/**
 * Company.subsidiaries
 */
export type Company$subsidiariesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Company
     */
    select?: Prisma.CompanySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Company
     */
    omit?: Prisma.CompanyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyInclude<ExtArgs> | null;
    where?: Prisma.CompanyWhereInput;
    orderBy?: Prisma.CompanyOrderByWithRelationInput | Prisma.CompanyOrderByWithRelationInput[];
    cursor?: Prisma.CompanyWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.CompanyScalarFieldEnum | Prisma.CompanyScalarFieldEnum[];
};
/**
 * Company.aliases
 */
export type Company$aliasesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    where?: Prisma.CompanyAliasWhereInput;
    orderBy?: Prisma.CompanyAliasOrderByWithRelationInput | Prisma.CompanyAliasOrderByWithRelationInput[];
    cursor?: Prisma.CompanyAliasWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.CompanyAliasScalarFieldEnum | Prisma.CompanyAliasScalarFieldEnum[];
};
/**
 * Company.segments
 */
export type Company$segmentsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CompanySegment
     */
    select?: Prisma.CompanySegmentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CompanySegment
     */
    omit?: Prisma.CompanySegmentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanySegmentInclude<ExtArgs> | null;
    where?: Prisma.CompanySegmentWhereInput;
    orderBy?: Prisma.CompanySegmentOrderByWithRelationInput | Prisma.CompanySegmentOrderByWithRelationInput[];
    cursor?: Prisma.CompanySegmentWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.CompanySegmentScalarFieldEnum | Prisma.CompanySegmentScalarFieldEnum[];
};
/**
 * Company.listings
 */
export type Company$listingsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Listing
     */
    select?: Prisma.ListingSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Listing
     */
    omit?: Prisma.ListingOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ListingInclude<ExtArgs> | null;
    where?: Prisma.ListingWhereInput;
    orderBy?: Prisma.ListingOrderByWithRelationInput | Prisma.ListingOrderByWithRelationInput[];
    cursor?: Prisma.ListingWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.ListingScalarFieldEnum | Prisma.ListingScalarFieldEnum[];
};
/**
 * Company.earnings
 */
export type Company$earningsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the EarningsFact
     */
    select?: Prisma.EarningsFactSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the EarningsFact
     */
    omit?: Prisma.EarningsFactOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.EarningsFactInclude<ExtArgs> | null;
    where?: Prisma.EarningsFactWhereInput;
    orderBy?: Prisma.EarningsFactOrderByWithRelationInput | Prisma.EarningsFactOrderByWithRelationInput[];
    cursor?: Prisma.EarningsFactWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.EarningsFactScalarFieldEnum | Prisma.EarningsFactScalarFieldEnum[];
};
/**
 * Company.funding
 */
export type Company$fundingArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRecord
     */
    select?: Prisma.FundingRecordSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRecord
     */
    omit?: Prisma.FundingRecordOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRecordInclude<ExtArgs> | null;
    where?: Prisma.FundingRecordWhereInput;
    orderBy?: Prisma.FundingRecordOrderByWithRelationInput | Prisma.FundingRecordOrderByWithRelationInput[];
    cursor?: Prisma.FundingRecordWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.FundingRecordScalarFieldEnum | Prisma.FundingRecordScalarFieldEnum[];
};
/**
 * Company.rounds
 */
export type Company$roundsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRound
     */
    select?: Prisma.FundingRoundSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRound
     */
    omit?: Prisma.FundingRoundOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRoundInclude<ExtArgs> | null;
    where?: Prisma.FundingRoundWhereInput;
    orderBy?: Prisma.FundingRoundOrderByWithRelationInput | Prisma.FundingRoundOrderByWithRelationInput[];
    cursor?: Prisma.FundingRoundWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.FundingRoundScalarFieldEnum | Prisma.FundingRoundScalarFieldEnum[];
};
/**
 * Company.baselines
 */
export type Company$baselinesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Baseline
     */
    select?: Prisma.BaselineSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Baseline
     */
    omit?: Prisma.BaselineOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.BaselineInclude<ExtArgs> | null;
    where?: Prisma.BaselineWhereInput;
    orderBy?: Prisma.BaselineOrderByWithRelationInput | Prisma.BaselineOrderByWithRelationInput[];
    cursor?: Prisma.BaselineWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.BaselineScalarFieldEnum | Prisma.BaselineScalarFieldEnum[];
};
/**
 * Company.counterpartyOf
 */
export type Company$counterpartyOfArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the BaselineCounterparty
     */
    select?: Prisma.BaselineCounterpartySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the BaselineCounterparty
     */
    omit?: Prisma.BaselineCounterpartyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.BaselineCounterpartyInclude<ExtArgs> | null;
    where?: Prisma.BaselineCounterpartyWhereInput;
    orderBy?: Prisma.BaselineCounterpartyOrderByWithRelationInput | Prisma.BaselineCounterpartyOrderByWithRelationInput[];
    cursor?: Prisma.BaselineCounterpartyWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.BaselineCounterpartyScalarFieldEnum | Prisma.BaselineCounterpartyScalarFieldEnum[];
};
/**
 * Company.watchlists
 */
export type Company$watchlistsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    where?: Prisma.WatchlistCompanyWhereInput;
    orderBy?: Prisma.WatchlistCompanyOrderByWithRelationInput | Prisma.WatchlistCompanyOrderByWithRelationInput[];
    cursor?: Prisma.WatchlistCompanyWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.WatchlistCompanyScalarFieldEnum | Prisma.WatchlistCompanyScalarFieldEnum[];
};
/**
 * Company without action
 */
export type CompanyDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Company
     */
    select?: Prisma.CompanySelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Company
     */
    omit?: Prisma.CompanyOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanyInclude<ExtArgs> | null;
};
