import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.ts";
/**
 * Model BaselineCounterparty
 * Further companies that a baseline is about, such as a deal's other side.
 */
export type BaselineCounterpartyModel = runtime.Types.Result.DefaultSelection<Prisma.$BaselineCounterpartyPayload>;
export type AggregateBaselineCounterparty = {
    _count: BaselineCounterpartyCountAggregateOutputType | null;
    _min: BaselineCounterpartyMinAggregateOutputType | null;
    _max: BaselineCounterpartyMaxAggregateOutputType | null;
};
export type BaselineCounterpartyMinAggregateOutputType = {
    baselineId: string | null;
    companySlug: string | null;
};
export type BaselineCounterpartyMaxAggregateOutputType = {
    baselineId: string | null;
    companySlug: string | null;
};
export type BaselineCounterpartyCountAggregateOutputType = {
    baselineId: number;
    companySlug: number;
    _all: number;
};
export type BaselineCounterpartyMinAggregateInputType = {
    baselineId?: true;
    companySlug?: true;
};
export type BaselineCounterpartyMaxAggregateInputType = {
    baselineId?: true;
    companySlug?: true;
};
export type BaselineCounterpartyCountAggregateInputType = {
    baselineId?: true;
    companySlug?: true;
    _all?: true;
};
export type BaselineCounterpartyAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which BaselineCounterparty to aggregate.
     */
    where?: Prisma.BaselineCounterpartyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of BaselineCounterparties to fetch.
     */
    orderBy?: Prisma.BaselineCounterpartyOrderByWithRelationInput | Prisma.BaselineCounterpartyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.BaselineCounterpartyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` BaselineCounterparties from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` BaselineCounterparties.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned BaselineCounterparties
    **/
    _count?: true | BaselineCounterpartyCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: BaselineCounterpartyMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: BaselineCounterpartyMaxAggregateInputType;
};
export type GetBaselineCounterpartyAggregateType<T extends BaselineCounterpartyAggregateArgs> = {
    [P in keyof T & keyof AggregateBaselineCounterparty]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateBaselineCounterparty[P]> : Prisma.GetScalarType<T[P], AggregateBaselineCounterparty[P]>;
};
export type BaselineCounterpartyGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.BaselineCounterpartyWhereInput;
    orderBy?: Prisma.BaselineCounterpartyOrderByWithAggregationInput | Prisma.BaselineCounterpartyOrderByWithAggregationInput[];
    by: Prisma.BaselineCounterpartyScalarFieldEnum[] | Prisma.BaselineCounterpartyScalarFieldEnum;
    having?: Prisma.BaselineCounterpartyScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: BaselineCounterpartyCountAggregateInputType | true;
    _min?: BaselineCounterpartyMinAggregateInputType;
    _max?: BaselineCounterpartyMaxAggregateInputType;
};
export type BaselineCounterpartyGroupByOutputType = {
    baselineId: string;
    companySlug: string;
    _count: BaselineCounterpartyCountAggregateOutputType | null;
    _min: BaselineCounterpartyMinAggregateOutputType | null;
    _max: BaselineCounterpartyMaxAggregateOutputType | null;
};
export type GetBaselineCounterpartyGroupByPayload<T extends BaselineCounterpartyGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<BaselineCounterpartyGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof BaselineCounterpartyGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], BaselineCounterpartyGroupByOutputType[P]> : Prisma.GetScalarType<T[P], BaselineCounterpartyGroupByOutputType[P]>;
}>>;
export type BaselineCounterpartyWhereInput = {
    AND?: Prisma.BaselineCounterpartyWhereInput | Prisma.BaselineCounterpartyWhereInput[];
    OR?: Prisma.BaselineCounterpartyWhereInput[];
    NOT?: Prisma.BaselineCounterpartyWhereInput | Prisma.BaselineCounterpartyWhereInput[];
    baselineId?: Prisma.StringFilter<"BaselineCounterparty"> | string;
    companySlug?: Prisma.StringFilter<"BaselineCounterparty"> | string;
    baseline?: Prisma.XOR<Prisma.BaselineScalarRelationFilter, Prisma.BaselineWhereInput>;
    company?: Prisma.XOR<Prisma.CompanyScalarRelationFilter, Prisma.CompanyWhereInput>;
};
export type BaselineCounterpartyOrderByWithRelationInput = {
    baselineId?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    baseline?: Prisma.BaselineOrderByWithRelationInput;
    company?: Prisma.CompanyOrderByWithRelationInput;
};
export type BaselineCounterpartyWhereUniqueInput = Prisma.AtLeast<{
    baselineId_companySlug?: Prisma.BaselineCounterpartyBaselineIdCompanySlugCompoundUniqueInput;
    AND?: Prisma.BaselineCounterpartyWhereInput | Prisma.BaselineCounterpartyWhereInput[];
    OR?: Prisma.BaselineCounterpartyWhereInput[];
    NOT?: Prisma.BaselineCounterpartyWhereInput | Prisma.BaselineCounterpartyWhereInput[];
    baselineId?: Prisma.StringFilter<"BaselineCounterparty"> | string;
    companySlug?: Prisma.StringFilter<"BaselineCounterparty"> | string;
    baseline?: Prisma.XOR<Prisma.BaselineScalarRelationFilter, Prisma.BaselineWhereInput>;
    company?: Prisma.XOR<Prisma.CompanyScalarRelationFilter, Prisma.CompanyWhereInput>;
}, "baselineId_companySlug">;
export type BaselineCounterpartyOrderByWithAggregationInput = {
    baselineId?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    _count?: Prisma.BaselineCounterpartyCountOrderByAggregateInput;
    _max?: Prisma.BaselineCounterpartyMaxOrderByAggregateInput;
    _min?: Prisma.BaselineCounterpartyMinOrderByAggregateInput;
};
export type BaselineCounterpartyScalarWhereWithAggregatesInput = {
    AND?: Prisma.BaselineCounterpartyScalarWhereWithAggregatesInput | Prisma.BaselineCounterpartyScalarWhereWithAggregatesInput[];
    OR?: Prisma.BaselineCounterpartyScalarWhereWithAggregatesInput[];
    NOT?: Prisma.BaselineCounterpartyScalarWhereWithAggregatesInput | Prisma.BaselineCounterpartyScalarWhereWithAggregatesInput[];
    baselineId?: Prisma.StringWithAggregatesFilter<"BaselineCounterparty"> | string;
    companySlug?: Prisma.StringWithAggregatesFilter<"BaselineCounterparty"> | string;
};
export type BaselineCounterpartyCreateInput = {
    baseline: Prisma.BaselineCreateNestedOneWithoutCounterpartiesInput;
    company: Prisma.CompanyCreateNestedOneWithoutCounterpartyOfInput;
};
export type BaselineCounterpartyUncheckedCreateInput = {
    baselineId: string;
    companySlug: string;
};
export type BaselineCounterpartyUpdateInput = {
    baseline?: Prisma.BaselineUpdateOneRequiredWithoutCounterpartiesNestedInput;
    company?: Prisma.CompanyUpdateOneRequiredWithoutCounterpartyOfNestedInput;
};
export type BaselineCounterpartyUncheckedUpdateInput = {
    baselineId?: Prisma.StringFieldUpdateOperationsInput | string;
    companySlug?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type BaselineCounterpartyCreateManyInput = {
    baselineId: string;
    companySlug: string;
};
export type BaselineCounterpartyUpdateManyMutationInput = {};
export type BaselineCounterpartyUncheckedUpdateManyInput = {
    baselineId?: Prisma.StringFieldUpdateOperationsInput | string;
    companySlug?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type BaselineCounterpartyListRelationFilter = {
    every?: Prisma.BaselineCounterpartyWhereInput;
    some?: Prisma.BaselineCounterpartyWhereInput;
    none?: Prisma.BaselineCounterpartyWhereInput;
};
export type BaselineCounterpartyOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type BaselineCounterpartyBaselineIdCompanySlugCompoundUniqueInput = {
    baselineId: string;
    companySlug: string;
};
export type BaselineCounterpartyCountOrderByAggregateInput = {
    baselineId?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
};
export type BaselineCounterpartyMaxOrderByAggregateInput = {
    baselineId?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
};
export type BaselineCounterpartyMinOrderByAggregateInput = {
    baselineId?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
};
export type BaselineCounterpartyCreateNestedManyWithoutCompanyInput = {
    create?: Prisma.XOR<Prisma.BaselineCounterpartyCreateWithoutCompanyInput, Prisma.BaselineCounterpartyUncheckedCreateWithoutCompanyInput> | Prisma.BaselineCounterpartyCreateWithoutCompanyInput[] | Prisma.BaselineCounterpartyUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.BaselineCounterpartyCreateOrConnectWithoutCompanyInput | Prisma.BaselineCounterpartyCreateOrConnectWithoutCompanyInput[];
    createMany?: Prisma.BaselineCounterpartyCreateManyCompanyInputEnvelope;
    connect?: Prisma.BaselineCounterpartyWhereUniqueInput | Prisma.BaselineCounterpartyWhereUniqueInput[];
};
export type BaselineCounterpartyUncheckedCreateNestedManyWithoutCompanyInput = {
    create?: Prisma.XOR<Prisma.BaselineCounterpartyCreateWithoutCompanyInput, Prisma.BaselineCounterpartyUncheckedCreateWithoutCompanyInput> | Prisma.BaselineCounterpartyCreateWithoutCompanyInput[] | Prisma.BaselineCounterpartyUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.BaselineCounterpartyCreateOrConnectWithoutCompanyInput | Prisma.BaselineCounterpartyCreateOrConnectWithoutCompanyInput[];
    createMany?: Prisma.BaselineCounterpartyCreateManyCompanyInputEnvelope;
    connect?: Prisma.BaselineCounterpartyWhereUniqueInput | Prisma.BaselineCounterpartyWhereUniqueInput[];
};
export type BaselineCounterpartyUpdateManyWithoutCompanyNestedInput = {
    create?: Prisma.XOR<Prisma.BaselineCounterpartyCreateWithoutCompanyInput, Prisma.BaselineCounterpartyUncheckedCreateWithoutCompanyInput> | Prisma.BaselineCounterpartyCreateWithoutCompanyInput[] | Prisma.BaselineCounterpartyUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.BaselineCounterpartyCreateOrConnectWithoutCompanyInput | Prisma.BaselineCounterpartyCreateOrConnectWithoutCompanyInput[];
    upsert?: Prisma.BaselineCounterpartyUpsertWithWhereUniqueWithoutCompanyInput | Prisma.BaselineCounterpartyUpsertWithWhereUniqueWithoutCompanyInput[];
    createMany?: Prisma.BaselineCounterpartyCreateManyCompanyInputEnvelope;
    set?: Prisma.BaselineCounterpartyWhereUniqueInput | Prisma.BaselineCounterpartyWhereUniqueInput[];
    disconnect?: Prisma.BaselineCounterpartyWhereUniqueInput | Prisma.BaselineCounterpartyWhereUniqueInput[];
    delete?: Prisma.BaselineCounterpartyWhereUniqueInput | Prisma.BaselineCounterpartyWhereUniqueInput[];
    connect?: Prisma.BaselineCounterpartyWhereUniqueInput | Prisma.BaselineCounterpartyWhereUniqueInput[];
    update?: Prisma.BaselineCounterpartyUpdateWithWhereUniqueWithoutCompanyInput | Prisma.BaselineCounterpartyUpdateWithWhereUniqueWithoutCompanyInput[];
    updateMany?: Prisma.BaselineCounterpartyUpdateManyWithWhereWithoutCompanyInput | Prisma.BaselineCounterpartyUpdateManyWithWhereWithoutCompanyInput[];
    deleteMany?: Prisma.BaselineCounterpartyScalarWhereInput | Prisma.BaselineCounterpartyScalarWhereInput[];
};
export type BaselineCounterpartyUncheckedUpdateManyWithoutCompanyNestedInput = {
    create?: Prisma.XOR<Prisma.BaselineCounterpartyCreateWithoutCompanyInput, Prisma.BaselineCounterpartyUncheckedCreateWithoutCompanyInput> | Prisma.BaselineCounterpartyCreateWithoutCompanyInput[] | Prisma.BaselineCounterpartyUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.BaselineCounterpartyCreateOrConnectWithoutCompanyInput | Prisma.BaselineCounterpartyCreateOrConnectWithoutCompanyInput[];
    upsert?: Prisma.BaselineCounterpartyUpsertWithWhereUniqueWithoutCompanyInput | Prisma.BaselineCounterpartyUpsertWithWhereUniqueWithoutCompanyInput[];
    createMany?: Prisma.BaselineCounterpartyCreateManyCompanyInputEnvelope;
    set?: Prisma.BaselineCounterpartyWhereUniqueInput | Prisma.BaselineCounterpartyWhereUniqueInput[];
    disconnect?: Prisma.BaselineCounterpartyWhereUniqueInput | Prisma.BaselineCounterpartyWhereUniqueInput[];
    delete?: Prisma.BaselineCounterpartyWhereUniqueInput | Prisma.BaselineCounterpartyWhereUniqueInput[];
    connect?: Prisma.BaselineCounterpartyWhereUniqueInput | Prisma.BaselineCounterpartyWhereUniqueInput[];
    update?: Prisma.BaselineCounterpartyUpdateWithWhereUniqueWithoutCompanyInput | Prisma.BaselineCounterpartyUpdateWithWhereUniqueWithoutCompanyInput[];
    updateMany?: Prisma.BaselineCounterpartyUpdateManyWithWhereWithoutCompanyInput | Prisma.BaselineCounterpartyUpdateManyWithWhereWithoutCompanyInput[];
    deleteMany?: Prisma.BaselineCounterpartyScalarWhereInput | Prisma.BaselineCounterpartyScalarWhereInput[];
};
export type BaselineCounterpartyCreateNestedManyWithoutBaselineInput = {
    create?: Prisma.XOR<Prisma.BaselineCounterpartyCreateWithoutBaselineInput, Prisma.BaselineCounterpartyUncheckedCreateWithoutBaselineInput> | Prisma.BaselineCounterpartyCreateWithoutBaselineInput[] | Prisma.BaselineCounterpartyUncheckedCreateWithoutBaselineInput[];
    connectOrCreate?: Prisma.BaselineCounterpartyCreateOrConnectWithoutBaselineInput | Prisma.BaselineCounterpartyCreateOrConnectWithoutBaselineInput[];
    createMany?: Prisma.BaselineCounterpartyCreateManyBaselineInputEnvelope;
    connect?: Prisma.BaselineCounterpartyWhereUniqueInput | Prisma.BaselineCounterpartyWhereUniqueInput[];
};
export type BaselineCounterpartyUncheckedCreateNestedManyWithoutBaselineInput = {
    create?: Prisma.XOR<Prisma.BaselineCounterpartyCreateWithoutBaselineInput, Prisma.BaselineCounterpartyUncheckedCreateWithoutBaselineInput> | Prisma.BaselineCounterpartyCreateWithoutBaselineInput[] | Prisma.BaselineCounterpartyUncheckedCreateWithoutBaselineInput[];
    connectOrCreate?: Prisma.BaselineCounterpartyCreateOrConnectWithoutBaselineInput | Prisma.BaselineCounterpartyCreateOrConnectWithoutBaselineInput[];
    createMany?: Prisma.BaselineCounterpartyCreateManyBaselineInputEnvelope;
    connect?: Prisma.BaselineCounterpartyWhereUniqueInput | Prisma.BaselineCounterpartyWhereUniqueInput[];
};
export type BaselineCounterpartyUpdateManyWithoutBaselineNestedInput = {
    create?: Prisma.XOR<Prisma.BaselineCounterpartyCreateWithoutBaselineInput, Prisma.BaselineCounterpartyUncheckedCreateWithoutBaselineInput> | Prisma.BaselineCounterpartyCreateWithoutBaselineInput[] | Prisma.BaselineCounterpartyUncheckedCreateWithoutBaselineInput[];
    connectOrCreate?: Prisma.BaselineCounterpartyCreateOrConnectWithoutBaselineInput | Prisma.BaselineCounterpartyCreateOrConnectWithoutBaselineInput[];
    upsert?: Prisma.BaselineCounterpartyUpsertWithWhereUniqueWithoutBaselineInput | Prisma.BaselineCounterpartyUpsertWithWhereUniqueWithoutBaselineInput[];
    createMany?: Prisma.BaselineCounterpartyCreateManyBaselineInputEnvelope;
    set?: Prisma.BaselineCounterpartyWhereUniqueInput | Prisma.BaselineCounterpartyWhereUniqueInput[];
    disconnect?: Prisma.BaselineCounterpartyWhereUniqueInput | Prisma.BaselineCounterpartyWhereUniqueInput[];
    delete?: Prisma.BaselineCounterpartyWhereUniqueInput | Prisma.BaselineCounterpartyWhereUniqueInput[];
    connect?: Prisma.BaselineCounterpartyWhereUniqueInput | Prisma.BaselineCounterpartyWhereUniqueInput[];
    update?: Prisma.BaselineCounterpartyUpdateWithWhereUniqueWithoutBaselineInput | Prisma.BaselineCounterpartyUpdateWithWhereUniqueWithoutBaselineInput[];
    updateMany?: Prisma.BaselineCounterpartyUpdateManyWithWhereWithoutBaselineInput | Prisma.BaselineCounterpartyUpdateManyWithWhereWithoutBaselineInput[];
    deleteMany?: Prisma.BaselineCounterpartyScalarWhereInput | Prisma.BaselineCounterpartyScalarWhereInput[];
};
export type BaselineCounterpartyUncheckedUpdateManyWithoutBaselineNestedInput = {
    create?: Prisma.XOR<Prisma.BaselineCounterpartyCreateWithoutBaselineInput, Prisma.BaselineCounterpartyUncheckedCreateWithoutBaselineInput> | Prisma.BaselineCounterpartyCreateWithoutBaselineInput[] | Prisma.BaselineCounterpartyUncheckedCreateWithoutBaselineInput[];
    connectOrCreate?: Prisma.BaselineCounterpartyCreateOrConnectWithoutBaselineInput | Prisma.BaselineCounterpartyCreateOrConnectWithoutBaselineInput[];
    upsert?: Prisma.BaselineCounterpartyUpsertWithWhereUniqueWithoutBaselineInput | Prisma.BaselineCounterpartyUpsertWithWhereUniqueWithoutBaselineInput[];
    createMany?: Prisma.BaselineCounterpartyCreateManyBaselineInputEnvelope;
    set?: Prisma.BaselineCounterpartyWhereUniqueInput | Prisma.BaselineCounterpartyWhereUniqueInput[];
    disconnect?: Prisma.BaselineCounterpartyWhereUniqueInput | Prisma.BaselineCounterpartyWhereUniqueInput[];
    delete?: Prisma.BaselineCounterpartyWhereUniqueInput | Prisma.BaselineCounterpartyWhereUniqueInput[];
    connect?: Prisma.BaselineCounterpartyWhereUniqueInput | Prisma.BaselineCounterpartyWhereUniqueInput[];
    update?: Prisma.BaselineCounterpartyUpdateWithWhereUniqueWithoutBaselineInput | Prisma.BaselineCounterpartyUpdateWithWhereUniqueWithoutBaselineInput[];
    updateMany?: Prisma.BaselineCounterpartyUpdateManyWithWhereWithoutBaselineInput | Prisma.BaselineCounterpartyUpdateManyWithWhereWithoutBaselineInput[];
    deleteMany?: Prisma.BaselineCounterpartyScalarWhereInput | Prisma.BaselineCounterpartyScalarWhereInput[];
};
export type BaselineCounterpartyCreateWithoutCompanyInput = {
    baseline: Prisma.BaselineCreateNestedOneWithoutCounterpartiesInput;
};
export type BaselineCounterpartyUncheckedCreateWithoutCompanyInput = {
    baselineId: string;
};
export type BaselineCounterpartyCreateOrConnectWithoutCompanyInput = {
    where: Prisma.BaselineCounterpartyWhereUniqueInput;
    create: Prisma.XOR<Prisma.BaselineCounterpartyCreateWithoutCompanyInput, Prisma.BaselineCounterpartyUncheckedCreateWithoutCompanyInput>;
};
export type BaselineCounterpartyCreateManyCompanyInputEnvelope = {
    data: Prisma.BaselineCounterpartyCreateManyCompanyInput | Prisma.BaselineCounterpartyCreateManyCompanyInput[];
    skipDuplicates?: boolean;
};
export type BaselineCounterpartyUpsertWithWhereUniqueWithoutCompanyInput = {
    where: Prisma.BaselineCounterpartyWhereUniqueInput;
    update: Prisma.XOR<Prisma.BaselineCounterpartyUpdateWithoutCompanyInput, Prisma.BaselineCounterpartyUncheckedUpdateWithoutCompanyInput>;
    create: Prisma.XOR<Prisma.BaselineCounterpartyCreateWithoutCompanyInput, Prisma.BaselineCounterpartyUncheckedCreateWithoutCompanyInput>;
};
export type BaselineCounterpartyUpdateWithWhereUniqueWithoutCompanyInput = {
    where: Prisma.BaselineCounterpartyWhereUniqueInput;
    data: Prisma.XOR<Prisma.BaselineCounterpartyUpdateWithoutCompanyInput, Prisma.BaselineCounterpartyUncheckedUpdateWithoutCompanyInput>;
};
export type BaselineCounterpartyUpdateManyWithWhereWithoutCompanyInput = {
    where: Prisma.BaselineCounterpartyScalarWhereInput;
    data: Prisma.XOR<Prisma.BaselineCounterpartyUpdateManyMutationInput, Prisma.BaselineCounterpartyUncheckedUpdateManyWithoutCompanyInput>;
};
export type BaselineCounterpartyScalarWhereInput = {
    AND?: Prisma.BaselineCounterpartyScalarWhereInput | Prisma.BaselineCounterpartyScalarWhereInput[];
    OR?: Prisma.BaselineCounterpartyScalarWhereInput[];
    NOT?: Prisma.BaselineCounterpartyScalarWhereInput | Prisma.BaselineCounterpartyScalarWhereInput[];
    baselineId?: Prisma.StringFilter<"BaselineCounterparty"> | string;
    companySlug?: Prisma.StringFilter<"BaselineCounterparty"> | string;
};
export type BaselineCounterpartyCreateWithoutBaselineInput = {
    company: Prisma.CompanyCreateNestedOneWithoutCounterpartyOfInput;
};
export type BaselineCounterpartyUncheckedCreateWithoutBaselineInput = {
    companySlug: string;
};
export type BaselineCounterpartyCreateOrConnectWithoutBaselineInput = {
    where: Prisma.BaselineCounterpartyWhereUniqueInput;
    create: Prisma.XOR<Prisma.BaselineCounterpartyCreateWithoutBaselineInput, Prisma.BaselineCounterpartyUncheckedCreateWithoutBaselineInput>;
};
export type BaselineCounterpartyCreateManyBaselineInputEnvelope = {
    data: Prisma.BaselineCounterpartyCreateManyBaselineInput | Prisma.BaselineCounterpartyCreateManyBaselineInput[];
    skipDuplicates?: boolean;
};
export type BaselineCounterpartyUpsertWithWhereUniqueWithoutBaselineInput = {
    where: Prisma.BaselineCounterpartyWhereUniqueInput;
    update: Prisma.XOR<Prisma.BaselineCounterpartyUpdateWithoutBaselineInput, Prisma.BaselineCounterpartyUncheckedUpdateWithoutBaselineInput>;
    create: Prisma.XOR<Prisma.BaselineCounterpartyCreateWithoutBaselineInput, Prisma.BaselineCounterpartyUncheckedCreateWithoutBaselineInput>;
};
export type BaselineCounterpartyUpdateWithWhereUniqueWithoutBaselineInput = {
    where: Prisma.BaselineCounterpartyWhereUniqueInput;
    data: Prisma.XOR<Prisma.BaselineCounterpartyUpdateWithoutBaselineInput, Prisma.BaselineCounterpartyUncheckedUpdateWithoutBaselineInput>;
};
export type BaselineCounterpartyUpdateManyWithWhereWithoutBaselineInput = {
    where: Prisma.BaselineCounterpartyScalarWhereInput;
    data: Prisma.XOR<Prisma.BaselineCounterpartyUpdateManyMutationInput, Prisma.BaselineCounterpartyUncheckedUpdateManyWithoutBaselineInput>;
};
export type BaselineCounterpartyCreateManyCompanyInput = {
    baselineId: string;
};
export type BaselineCounterpartyUpdateWithoutCompanyInput = {
    baseline?: Prisma.BaselineUpdateOneRequiredWithoutCounterpartiesNestedInput;
};
export type BaselineCounterpartyUncheckedUpdateWithoutCompanyInput = {
    baselineId?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type BaselineCounterpartyUncheckedUpdateManyWithoutCompanyInput = {
    baselineId?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type BaselineCounterpartyCreateManyBaselineInput = {
    companySlug: string;
};
export type BaselineCounterpartyUpdateWithoutBaselineInput = {
    company?: Prisma.CompanyUpdateOneRequiredWithoutCounterpartyOfNestedInput;
};
export type BaselineCounterpartyUncheckedUpdateWithoutBaselineInput = {
    companySlug?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type BaselineCounterpartyUncheckedUpdateManyWithoutBaselineInput = {
    companySlug?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type BaselineCounterpartySelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    baselineId?: boolean;
    companySlug?: boolean;
    baseline?: boolean | Prisma.BaselineDefaultArgs<ExtArgs>;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["baselineCounterparty"]>;
export type BaselineCounterpartySelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    baselineId?: boolean;
    companySlug?: boolean;
    baseline?: boolean | Prisma.BaselineDefaultArgs<ExtArgs>;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["baselineCounterparty"]>;
export type BaselineCounterpartySelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    baselineId?: boolean;
    companySlug?: boolean;
    baseline?: boolean | Prisma.BaselineDefaultArgs<ExtArgs>;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["baselineCounterparty"]>;
export type BaselineCounterpartySelectScalar = {
    baselineId?: boolean;
    companySlug?: boolean;
};
export type BaselineCounterpartyOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"baselineId" | "companySlug", ExtArgs["result"]["baselineCounterparty"]>;
export type BaselineCounterpartyInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    baseline?: boolean | Prisma.BaselineDefaultArgs<ExtArgs>;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
};
export type BaselineCounterpartyIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    baseline?: boolean | Prisma.BaselineDefaultArgs<ExtArgs>;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
};
export type BaselineCounterpartyIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    baseline?: boolean | Prisma.BaselineDefaultArgs<ExtArgs>;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
};
export type $BaselineCounterpartyPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "BaselineCounterparty";
    objects: {
        baseline: Prisma.$BaselinePayload<ExtArgs>;
        company: Prisma.$CompanyPayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        baselineId: string;
        companySlug: string;
    }, ExtArgs["result"]["baselineCounterparty"]>;
    composites: {};
};
export type BaselineCounterpartyGetPayload<S extends boolean | null | undefined | BaselineCounterpartyDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$BaselineCounterpartyPayload, S>;
export type BaselineCounterpartyCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<BaselineCounterpartyFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: BaselineCounterpartyCountAggregateInputType | true;
};
export interface BaselineCounterpartyDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['BaselineCounterparty'];
        meta: {
            name: 'BaselineCounterparty';
        };
    };
    /**
     * Find zero or one BaselineCounterparty that matches the filter.
     * @param {BaselineCounterpartyFindUniqueArgs} args - Arguments to find a BaselineCounterparty
     * @example
     * // Get one BaselineCounterparty
     * const baselineCounterparty = await prisma.baselineCounterparty.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends BaselineCounterpartyFindUniqueArgs>(args: Prisma.SelectSubset<T, BaselineCounterpartyFindUniqueArgs<ExtArgs>>): Prisma.Prisma__BaselineCounterpartyClient<runtime.Types.Result.GetResult<Prisma.$BaselineCounterpartyPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one BaselineCounterparty that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {BaselineCounterpartyFindUniqueOrThrowArgs} args - Arguments to find a BaselineCounterparty
     * @example
     * // Get one BaselineCounterparty
     * const baselineCounterparty = await prisma.baselineCounterparty.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends BaselineCounterpartyFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, BaselineCounterpartyFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__BaselineCounterpartyClient<runtime.Types.Result.GetResult<Prisma.$BaselineCounterpartyPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first BaselineCounterparty that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BaselineCounterpartyFindFirstArgs} args - Arguments to find a BaselineCounterparty
     * @example
     * // Get one BaselineCounterparty
     * const baselineCounterparty = await prisma.baselineCounterparty.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends BaselineCounterpartyFindFirstArgs>(args?: Prisma.SelectSubset<T, BaselineCounterpartyFindFirstArgs<ExtArgs>>): Prisma.Prisma__BaselineCounterpartyClient<runtime.Types.Result.GetResult<Prisma.$BaselineCounterpartyPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first BaselineCounterparty that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BaselineCounterpartyFindFirstOrThrowArgs} args - Arguments to find a BaselineCounterparty
     * @example
     * // Get one BaselineCounterparty
     * const baselineCounterparty = await prisma.baselineCounterparty.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends BaselineCounterpartyFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, BaselineCounterpartyFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__BaselineCounterpartyClient<runtime.Types.Result.GetResult<Prisma.$BaselineCounterpartyPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more BaselineCounterparties that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BaselineCounterpartyFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all BaselineCounterparties
     * const baselineCounterparties = await prisma.baselineCounterparty.findMany()
     *
     * // Get first 10 BaselineCounterparties
     * const baselineCounterparties = await prisma.baselineCounterparty.findMany({ take: 10 })
     *
     * // Only select the `baselineId`
     * const baselineCounterpartyWithBaselineIdOnly = await prisma.baselineCounterparty.findMany({ select: { baselineId: true } })
     *
     */
    findMany<T extends BaselineCounterpartyFindManyArgs>(args?: Prisma.SelectSubset<T, BaselineCounterpartyFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$BaselineCounterpartyPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a BaselineCounterparty.
     * @param {BaselineCounterpartyCreateArgs} args - Arguments to create a BaselineCounterparty.
     * @example
     * // Create one BaselineCounterparty
     * const BaselineCounterparty = await prisma.baselineCounterparty.create({
     *   data: {
     *     // ... data to create a BaselineCounterparty
     *   }
     * })
     *
     */
    create<T extends BaselineCounterpartyCreateArgs>(args: Prisma.SelectSubset<T, BaselineCounterpartyCreateArgs<ExtArgs>>): Prisma.Prisma__BaselineCounterpartyClient<runtime.Types.Result.GetResult<Prisma.$BaselineCounterpartyPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many BaselineCounterparties.
     * @param {BaselineCounterpartyCreateManyArgs} args - Arguments to create many BaselineCounterparties.
     * @example
     * // Create many BaselineCounterparties
     * const baselineCounterparty = await prisma.baselineCounterparty.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends BaselineCounterpartyCreateManyArgs>(args?: Prisma.SelectSubset<T, BaselineCounterpartyCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many BaselineCounterparties and returns the data saved in the database.
     * @param {BaselineCounterpartyCreateManyAndReturnArgs} args - Arguments to create many BaselineCounterparties.
     * @example
     * // Create many BaselineCounterparties
     * const baselineCounterparty = await prisma.baselineCounterparty.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many BaselineCounterparties and only return the `baselineId`
     * const baselineCounterpartyWithBaselineIdOnly = await prisma.baselineCounterparty.createManyAndReturn({
     *   select: { baselineId: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends BaselineCounterpartyCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, BaselineCounterpartyCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$BaselineCounterpartyPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a BaselineCounterparty.
     * @param {BaselineCounterpartyDeleteArgs} args - Arguments to delete one BaselineCounterparty.
     * @example
     * // Delete one BaselineCounterparty
     * const BaselineCounterparty = await prisma.baselineCounterparty.delete({
     *   where: {
     *     // ... filter to delete one BaselineCounterparty
     *   }
     * })
     *
     */
    delete<T extends BaselineCounterpartyDeleteArgs>(args: Prisma.SelectSubset<T, BaselineCounterpartyDeleteArgs<ExtArgs>>): Prisma.Prisma__BaselineCounterpartyClient<runtime.Types.Result.GetResult<Prisma.$BaselineCounterpartyPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one BaselineCounterparty.
     * @param {BaselineCounterpartyUpdateArgs} args - Arguments to update one BaselineCounterparty.
     * @example
     * // Update one BaselineCounterparty
     * const baselineCounterparty = await prisma.baselineCounterparty.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends BaselineCounterpartyUpdateArgs>(args: Prisma.SelectSubset<T, BaselineCounterpartyUpdateArgs<ExtArgs>>): Prisma.Prisma__BaselineCounterpartyClient<runtime.Types.Result.GetResult<Prisma.$BaselineCounterpartyPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more BaselineCounterparties.
     * @param {BaselineCounterpartyDeleteManyArgs} args - Arguments to filter BaselineCounterparties to delete.
     * @example
     * // Delete a few BaselineCounterparties
     * const { count } = await prisma.baselineCounterparty.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends BaselineCounterpartyDeleteManyArgs>(args?: Prisma.SelectSubset<T, BaselineCounterpartyDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more BaselineCounterparties.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BaselineCounterpartyUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many BaselineCounterparties
     * const baselineCounterparty = await prisma.baselineCounterparty.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends BaselineCounterpartyUpdateManyArgs>(args: Prisma.SelectSubset<T, BaselineCounterpartyUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more BaselineCounterparties and returns the data updated in the database.
     * @param {BaselineCounterpartyUpdateManyAndReturnArgs} args - Arguments to update many BaselineCounterparties.
     * @example
     * // Update many BaselineCounterparties
     * const baselineCounterparty = await prisma.baselineCounterparty.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more BaselineCounterparties and only return the `baselineId`
     * const baselineCounterpartyWithBaselineIdOnly = await prisma.baselineCounterparty.updateManyAndReturn({
     *   select: { baselineId: true },
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
    updateManyAndReturn<T extends BaselineCounterpartyUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, BaselineCounterpartyUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$BaselineCounterpartyPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one BaselineCounterparty.
     * @param {BaselineCounterpartyUpsertArgs} args - Arguments to update or create a BaselineCounterparty.
     * @example
     * // Update or create a BaselineCounterparty
     * const baselineCounterparty = await prisma.baselineCounterparty.upsert({
     *   create: {
     *     // ... data to create a BaselineCounterparty
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the BaselineCounterparty we want to update
     *   }
     * })
     */
    upsert<T extends BaselineCounterpartyUpsertArgs>(args: Prisma.SelectSubset<T, BaselineCounterpartyUpsertArgs<ExtArgs>>): Prisma.Prisma__BaselineCounterpartyClient<runtime.Types.Result.GetResult<Prisma.$BaselineCounterpartyPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of BaselineCounterparties.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BaselineCounterpartyCountArgs} args - Arguments to filter BaselineCounterparties to count.
     * @example
     * // Count the number of BaselineCounterparties
     * const count = await prisma.baselineCounterparty.count({
     *   where: {
     *     // ... the filter for the BaselineCounterparties we want to count
     *   }
     * })
    **/
    count<T extends BaselineCounterpartyCountArgs>(args?: Prisma.Subset<T, BaselineCounterpartyCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], BaselineCounterpartyCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a BaselineCounterparty.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BaselineCounterpartyAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends BaselineCounterpartyAggregateArgs>(args: Prisma.Subset<T, BaselineCounterpartyAggregateArgs>): Prisma.PrismaPromise<GetBaselineCounterpartyAggregateType<T>>;
    /**
     * Group by BaselineCounterparty.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BaselineCounterpartyGroupByArgs} args - Group by arguments.
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
    groupBy<T extends BaselineCounterpartyGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: BaselineCounterpartyGroupByArgs['orderBy'];
    } : {
        orderBy?: BaselineCounterpartyGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, BaselineCounterpartyGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetBaselineCounterpartyGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the BaselineCounterparty model
     */
    readonly fields: BaselineCounterpartyFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for BaselineCounterparty.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__BaselineCounterpartyClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    baseline<T extends Prisma.BaselineDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.BaselineDefaultArgs<ExtArgs>>): Prisma.Prisma__BaselineClient<runtime.Types.Result.GetResult<Prisma.$BaselinePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the BaselineCounterparty model
 */
export interface BaselineCounterpartyFieldRefs {
    readonly baselineId: Prisma.FieldRef<"BaselineCounterparty", 'String'>;
    readonly companySlug: Prisma.FieldRef<"BaselineCounterparty", 'String'>;
}
/**
 * BaselineCounterparty findUnique
 */
export type BaselineCounterpartyFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which BaselineCounterparty to fetch.
     */
    where: Prisma.BaselineCounterpartyWhereUniqueInput;
};
/**
 * BaselineCounterparty findUniqueOrThrow
 */
export type BaselineCounterpartyFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which BaselineCounterparty to fetch.
     */
    where: Prisma.BaselineCounterpartyWhereUniqueInput;
};
/**
 * BaselineCounterparty findFirst
 */
export type BaselineCounterpartyFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which BaselineCounterparty to fetch.
     */
    where?: Prisma.BaselineCounterpartyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of BaselineCounterparties to fetch.
     */
    orderBy?: Prisma.BaselineCounterpartyOrderByWithRelationInput | Prisma.BaselineCounterpartyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for BaselineCounterparties.
     */
    cursor?: Prisma.BaselineCounterpartyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` BaselineCounterparties from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` BaselineCounterparties.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of BaselineCounterparties.
     */
    distinct?: Prisma.BaselineCounterpartyScalarFieldEnum | Prisma.BaselineCounterpartyScalarFieldEnum[];
};
/**
 * BaselineCounterparty findFirstOrThrow
 */
export type BaselineCounterpartyFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which BaselineCounterparty to fetch.
     */
    where?: Prisma.BaselineCounterpartyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of BaselineCounterparties to fetch.
     */
    orderBy?: Prisma.BaselineCounterpartyOrderByWithRelationInput | Prisma.BaselineCounterpartyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for BaselineCounterparties.
     */
    cursor?: Prisma.BaselineCounterpartyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` BaselineCounterparties from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` BaselineCounterparties.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of BaselineCounterparties.
     */
    distinct?: Prisma.BaselineCounterpartyScalarFieldEnum | Prisma.BaselineCounterpartyScalarFieldEnum[];
};
/**
 * BaselineCounterparty findMany
 */
export type BaselineCounterpartyFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which BaselineCounterparties to fetch.
     */
    where?: Prisma.BaselineCounterpartyWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of BaselineCounterparties to fetch.
     */
    orderBy?: Prisma.BaselineCounterpartyOrderByWithRelationInput | Prisma.BaselineCounterpartyOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing BaselineCounterparties.
     */
    cursor?: Prisma.BaselineCounterpartyWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` BaselineCounterparties from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` BaselineCounterparties.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of BaselineCounterparties.
     */
    distinct?: Prisma.BaselineCounterpartyScalarFieldEnum | Prisma.BaselineCounterpartyScalarFieldEnum[];
};
/**
 * BaselineCounterparty create
 */
export type BaselineCounterpartyCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to create a BaselineCounterparty.
     */
    data: Prisma.XOR<Prisma.BaselineCounterpartyCreateInput, Prisma.BaselineCounterpartyUncheckedCreateInput>;
};
/**
 * BaselineCounterparty createMany
 */
export type BaselineCounterpartyCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many BaselineCounterparties.
     */
    data: Prisma.BaselineCounterpartyCreateManyInput | Prisma.BaselineCounterpartyCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * BaselineCounterparty createManyAndReturn
 */
export type BaselineCounterpartyCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the BaselineCounterparty
     */
    select?: Prisma.BaselineCounterpartySelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the BaselineCounterparty
     */
    omit?: Prisma.BaselineCounterpartyOmit<ExtArgs> | null;
    /**
     * The data used to create many BaselineCounterparties.
     */
    data: Prisma.BaselineCounterpartyCreateManyInput | Prisma.BaselineCounterpartyCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.BaselineCounterpartyIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * BaselineCounterparty update
 */
export type BaselineCounterpartyUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to update a BaselineCounterparty.
     */
    data: Prisma.XOR<Prisma.BaselineCounterpartyUpdateInput, Prisma.BaselineCounterpartyUncheckedUpdateInput>;
    /**
     * Choose, which BaselineCounterparty to update.
     */
    where: Prisma.BaselineCounterpartyWhereUniqueInput;
};
/**
 * BaselineCounterparty updateMany
 */
export type BaselineCounterpartyUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update BaselineCounterparties.
     */
    data: Prisma.XOR<Prisma.BaselineCounterpartyUpdateManyMutationInput, Prisma.BaselineCounterpartyUncheckedUpdateManyInput>;
    /**
     * Filter which BaselineCounterparties to update
     */
    where?: Prisma.BaselineCounterpartyWhereInput;
    /**
     * Limit how many BaselineCounterparties to update.
     */
    limit?: number;
};
/**
 * BaselineCounterparty updateManyAndReturn
 */
export type BaselineCounterpartyUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the BaselineCounterparty
     */
    select?: Prisma.BaselineCounterpartySelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the BaselineCounterparty
     */
    omit?: Prisma.BaselineCounterpartyOmit<ExtArgs> | null;
    /**
     * The data used to update BaselineCounterparties.
     */
    data: Prisma.XOR<Prisma.BaselineCounterpartyUpdateManyMutationInput, Prisma.BaselineCounterpartyUncheckedUpdateManyInput>;
    /**
     * Filter which BaselineCounterparties to update
     */
    where?: Prisma.BaselineCounterpartyWhereInput;
    /**
     * Limit how many BaselineCounterparties to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.BaselineCounterpartyIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * BaselineCounterparty upsert
 */
export type BaselineCounterpartyUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The filter to search for the BaselineCounterparty to update in case it exists.
     */
    where: Prisma.BaselineCounterpartyWhereUniqueInput;
    /**
     * In case the BaselineCounterparty found by the `where` argument doesn't exist, create a new BaselineCounterparty with this data.
     */
    create: Prisma.XOR<Prisma.BaselineCounterpartyCreateInput, Prisma.BaselineCounterpartyUncheckedCreateInput>;
    /**
     * In case the BaselineCounterparty was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.BaselineCounterpartyUpdateInput, Prisma.BaselineCounterpartyUncheckedUpdateInput>;
};
/**
 * BaselineCounterparty delete
 */
export type BaselineCounterpartyDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter which BaselineCounterparty to delete.
     */
    where: Prisma.BaselineCounterpartyWhereUniqueInput;
};
/**
 * BaselineCounterparty deleteMany
 */
export type BaselineCounterpartyDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which BaselineCounterparties to delete
     */
    where?: Prisma.BaselineCounterpartyWhereInput;
    /**
     * Limit how many BaselineCounterparties to delete.
     */
    limit?: number;
};
/**
 * BaselineCounterparty without action
 */
export type BaselineCounterpartyDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
};
