import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.ts";
/**
 * Model CompanySegment
 * A company's place in the value chain; a company may stand in several segments.
 */
export type CompanySegmentModel = runtime.Types.Result.DefaultSelection<Prisma.$CompanySegmentPayload>;
export type AggregateCompanySegment = {
    _count: CompanySegmentCountAggregateOutputType | null;
    _avg: CompanySegmentAvgAggregateOutputType | null;
    _sum: CompanySegmentSumAggregateOutputType | null;
    _min: CompanySegmentMinAggregateOutputType | null;
    _max: CompanySegmentMaxAggregateOutputType | null;
};
export type CompanySegmentAvgAggregateOutputType = {
    position: number | null;
};
export type CompanySegmentSumAggregateOutputType = {
    position: number | null;
};
export type CompanySegmentMinAggregateOutputType = {
    companySlug: string | null;
    segmentSlug: string | null;
    position: number | null;
};
export type CompanySegmentMaxAggregateOutputType = {
    companySlug: string | null;
    segmentSlug: string | null;
    position: number | null;
};
export type CompanySegmentCountAggregateOutputType = {
    companySlug: number;
    segmentSlug: number;
    position: number;
    _all: number;
};
export type CompanySegmentAvgAggregateInputType = {
    position?: true;
};
export type CompanySegmentSumAggregateInputType = {
    position?: true;
};
export type CompanySegmentMinAggregateInputType = {
    companySlug?: true;
    segmentSlug?: true;
    position?: true;
};
export type CompanySegmentMaxAggregateInputType = {
    companySlug?: true;
    segmentSlug?: true;
    position?: true;
};
export type CompanySegmentCountAggregateInputType = {
    companySlug?: true;
    segmentSlug?: true;
    position?: true;
    _all?: true;
};
export type CompanySegmentAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which CompanySegment to aggregate.
     */
    where?: Prisma.CompanySegmentWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of CompanySegments to fetch.
     */
    orderBy?: Prisma.CompanySegmentOrderByWithRelationInput | Prisma.CompanySegmentOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.CompanySegmentWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` CompanySegments from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` CompanySegments.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned CompanySegments
    **/
    _count?: true | CompanySegmentCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: CompanySegmentAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: CompanySegmentSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: CompanySegmentMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: CompanySegmentMaxAggregateInputType;
};
export type GetCompanySegmentAggregateType<T extends CompanySegmentAggregateArgs> = {
    [P in keyof T & keyof AggregateCompanySegment]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateCompanySegment[P]> : Prisma.GetScalarType<T[P], AggregateCompanySegment[P]>;
};
export type CompanySegmentGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.CompanySegmentWhereInput;
    orderBy?: Prisma.CompanySegmentOrderByWithAggregationInput | Prisma.CompanySegmentOrderByWithAggregationInput[];
    by: Prisma.CompanySegmentScalarFieldEnum[] | Prisma.CompanySegmentScalarFieldEnum;
    having?: Prisma.CompanySegmentScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: CompanySegmentCountAggregateInputType | true;
    _avg?: CompanySegmentAvgAggregateInputType;
    _sum?: CompanySegmentSumAggregateInputType;
    _min?: CompanySegmentMinAggregateInputType;
    _max?: CompanySegmentMaxAggregateInputType;
};
export type CompanySegmentGroupByOutputType = {
    companySlug: string;
    segmentSlug: string;
    position: number;
    _count: CompanySegmentCountAggregateOutputType | null;
    _avg: CompanySegmentAvgAggregateOutputType | null;
    _sum: CompanySegmentSumAggregateOutputType | null;
    _min: CompanySegmentMinAggregateOutputType | null;
    _max: CompanySegmentMaxAggregateOutputType | null;
};
export type GetCompanySegmentGroupByPayload<T extends CompanySegmentGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<CompanySegmentGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof CompanySegmentGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], CompanySegmentGroupByOutputType[P]> : Prisma.GetScalarType<T[P], CompanySegmentGroupByOutputType[P]>;
}>>;
export type CompanySegmentWhereInput = {
    AND?: Prisma.CompanySegmentWhereInput | Prisma.CompanySegmentWhereInput[];
    OR?: Prisma.CompanySegmentWhereInput[];
    NOT?: Prisma.CompanySegmentWhereInput | Prisma.CompanySegmentWhereInput[];
    companySlug?: Prisma.StringFilter<"CompanySegment"> | string;
    segmentSlug?: Prisma.StringFilter<"CompanySegment"> | string;
    position?: Prisma.IntFilter<"CompanySegment"> | number;
    company?: Prisma.XOR<Prisma.CompanyScalarRelationFilter, Prisma.CompanyWhereInput>;
    segment?: Prisma.XOR<Prisma.SegmentScalarRelationFilter, Prisma.SegmentWhereInput>;
};
export type CompanySegmentOrderByWithRelationInput = {
    companySlug?: Prisma.SortOrder;
    segmentSlug?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    company?: Prisma.CompanyOrderByWithRelationInput;
    segment?: Prisma.SegmentOrderByWithRelationInput;
};
export type CompanySegmentWhereUniqueInput = Prisma.AtLeast<{
    companySlug_segmentSlug?: Prisma.CompanySegmentCompanySlugSegmentSlugCompoundUniqueInput;
    AND?: Prisma.CompanySegmentWhereInput | Prisma.CompanySegmentWhereInput[];
    OR?: Prisma.CompanySegmentWhereInput[];
    NOT?: Prisma.CompanySegmentWhereInput | Prisma.CompanySegmentWhereInput[];
    companySlug?: Prisma.StringFilter<"CompanySegment"> | string;
    segmentSlug?: Prisma.StringFilter<"CompanySegment"> | string;
    position?: Prisma.IntFilter<"CompanySegment"> | number;
    company?: Prisma.XOR<Prisma.CompanyScalarRelationFilter, Prisma.CompanyWhereInput>;
    segment?: Prisma.XOR<Prisma.SegmentScalarRelationFilter, Prisma.SegmentWhereInput>;
}, "companySlug_segmentSlug">;
export type CompanySegmentOrderByWithAggregationInput = {
    companySlug?: Prisma.SortOrder;
    segmentSlug?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    _count?: Prisma.CompanySegmentCountOrderByAggregateInput;
    _avg?: Prisma.CompanySegmentAvgOrderByAggregateInput;
    _max?: Prisma.CompanySegmentMaxOrderByAggregateInput;
    _min?: Prisma.CompanySegmentMinOrderByAggregateInput;
    _sum?: Prisma.CompanySegmentSumOrderByAggregateInput;
};
export type CompanySegmentScalarWhereWithAggregatesInput = {
    AND?: Prisma.CompanySegmentScalarWhereWithAggregatesInput | Prisma.CompanySegmentScalarWhereWithAggregatesInput[];
    OR?: Prisma.CompanySegmentScalarWhereWithAggregatesInput[];
    NOT?: Prisma.CompanySegmentScalarWhereWithAggregatesInput | Prisma.CompanySegmentScalarWhereWithAggregatesInput[];
    companySlug?: Prisma.StringWithAggregatesFilter<"CompanySegment"> | string;
    segmentSlug?: Prisma.StringWithAggregatesFilter<"CompanySegment"> | string;
    position?: Prisma.IntWithAggregatesFilter<"CompanySegment"> | number;
};
export type CompanySegmentCreateInput = {
    position?: number;
    company: Prisma.CompanyCreateNestedOneWithoutSegmentsInput;
    segment: Prisma.SegmentCreateNestedOneWithoutCompaniesInput;
};
export type CompanySegmentUncheckedCreateInput = {
    companySlug: string;
    segmentSlug: string;
    position?: number;
};
export type CompanySegmentUpdateInput = {
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    company?: Prisma.CompanyUpdateOneRequiredWithoutSegmentsNestedInput;
    segment?: Prisma.SegmentUpdateOneRequiredWithoutCompaniesNestedInput;
};
export type CompanySegmentUncheckedUpdateInput = {
    companySlug?: Prisma.StringFieldUpdateOperationsInput | string;
    segmentSlug?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type CompanySegmentCreateManyInput = {
    companySlug: string;
    segmentSlug: string;
    position?: number;
};
export type CompanySegmentUpdateManyMutationInput = {
    position?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type CompanySegmentUncheckedUpdateManyInput = {
    companySlug?: Prisma.StringFieldUpdateOperationsInput | string;
    segmentSlug?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type CompanySegmentListRelationFilter = {
    every?: Prisma.CompanySegmentWhereInput;
    some?: Prisma.CompanySegmentWhereInput;
    none?: Prisma.CompanySegmentWhereInput;
};
export type CompanySegmentOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type CompanySegmentCompanySlugSegmentSlugCompoundUniqueInput = {
    companySlug: string;
    segmentSlug: string;
};
export type CompanySegmentCountOrderByAggregateInput = {
    companySlug?: Prisma.SortOrder;
    segmentSlug?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
};
export type CompanySegmentAvgOrderByAggregateInput = {
    position?: Prisma.SortOrder;
};
export type CompanySegmentMaxOrderByAggregateInput = {
    companySlug?: Prisma.SortOrder;
    segmentSlug?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
};
export type CompanySegmentMinOrderByAggregateInput = {
    companySlug?: Prisma.SortOrder;
    segmentSlug?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
};
export type CompanySegmentSumOrderByAggregateInput = {
    position?: Prisma.SortOrder;
};
export type CompanySegmentCreateNestedManyWithoutSegmentInput = {
    create?: Prisma.XOR<Prisma.CompanySegmentCreateWithoutSegmentInput, Prisma.CompanySegmentUncheckedCreateWithoutSegmentInput> | Prisma.CompanySegmentCreateWithoutSegmentInput[] | Prisma.CompanySegmentUncheckedCreateWithoutSegmentInput[];
    connectOrCreate?: Prisma.CompanySegmentCreateOrConnectWithoutSegmentInput | Prisma.CompanySegmentCreateOrConnectWithoutSegmentInput[];
    createMany?: Prisma.CompanySegmentCreateManySegmentInputEnvelope;
    connect?: Prisma.CompanySegmentWhereUniqueInput | Prisma.CompanySegmentWhereUniqueInput[];
};
export type CompanySegmentUncheckedCreateNestedManyWithoutSegmentInput = {
    create?: Prisma.XOR<Prisma.CompanySegmentCreateWithoutSegmentInput, Prisma.CompanySegmentUncheckedCreateWithoutSegmentInput> | Prisma.CompanySegmentCreateWithoutSegmentInput[] | Prisma.CompanySegmentUncheckedCreateWithoutSegmentInput[];
    connectOrCreate?: Prisma.CompanySegmentCreateOrConnectWithoutSegmentInput | Prisma.CompanySegmentCreateOrConnectWithoutSegmentInput[];
    createMany?: Prisma.CompanySegmentCreateManySegmentInputEnvelope;
    connect?: Prisma.CompanySegmentWhereUniqueInput | Prisma.CompanySegmentWhereUniqueInput[];
};
export type CompanySegmentUpdateManyWithoutSegmentNestedInput = {
    create?: Prisma.XOR<Prisma.CompanySegmentCreateWithoutSegmentInput, Prisma.CompanySegmentUncheckedCreateWithoutSegmentInput> | Prisma.CompanySegmentCreateWithoutSegmentInput[] | Prisma.CompanySegmentUncheckedCreateWithoutSegmentInput[];
    connectOrCreate?: Prisma.CompanySegmentCreateOrConnectWithoutSegmentInput | Prisma.CompanySegmentCreateOrConnectWithoutSegmentInput[];
    upsert?: Prisma.CompanySegmentUpsertWithWhereUniqueWithoutSegmentInput | Prisma.CompanySegmentUpsertWithWhereUniqueWithoutSegmentInput[];
    createMany?: Prisma.CompanySegmentCreateManySegmentInputEnvelope;
    set?: Prisma.CompanySegmentWhereUniqueInput | Prisma.CompanySegmentWhereUniqueInput[];
    disconnect?: Prisma.CompanySegmentWhereUniqueInput | Prisma.CompanySegmentWhereUniqueInput[];
    delete?: Prisma.CompanySegmentWhereUniqueInput | Prisma.CompanySegmentWhereUniqueInput[];
    connect?: Prisma.CompanySegmentWhereUniqueInput | Prisma.CompanySegmentWhereUniqueInput[];
    update?: Prisma.CompanySegmentUpdateWithWhereUniqueWithoutSegmentInput | Prisma.CompanySegmentUpdateWithWhereUniqueWithoutSegmentInput[];
    updateMany?: Prisma.CompanySegmentUpdateManyWithWhereWithoutSegmentInput | Prisma.CompanySegmentUpdateManyWithWhereWithoutSegmentInput[];
    deleteMany?: Prisma.CompanySegmentScalarWhereInput | Prisma.CompanySegmentScalarWhereInput[];
};
export type CompanySegmentUncheckedUpdateManyWithoutSegmentNestedInput = {
    create?: Prisma.XOR<Prisma.CompanySegmentCreateWithoutSegmentInput, Prisma.CompanySegmentUncheckedCreateWithoutSegmentInput> | Prisma.CompanySegmentCreateWithoutSegmentInput[] | Prisma.CompanySegmentUncheckedCreateWithoutSegmentInput[];
    connectOrCreate?: Prisma.CompanySegmentCreateOrConnectWithoutSegmentInput | Prisma.CompanySegmentCreateOrConnectWithoutSegmentInput[];
    upsert?: Prisma.CompanySegmentUpsertWithWhereUniqueWithoutSegmentInput | Prisma.CompanySegmentUpsertWithWhereUniqueWithoutSegmentInput[];
    createMany?: Prisma.CompanySegmentCreateManySegmentInputEnvelope;
    set?: Prisma.CompanySegmentWhereUniqueInput | Prisma.CompanySegmentWhereUniqueInput[];
    disconnect?: Prisma.CompanySegmentWhereUniqueInput | Prisma.CompanySegmentWhereUniqueInput[];
    delete?: Prisma.CompanySegmentWhereUniqueInput | Prisma.CompanySegmentWhereUniqueInput[];
    connect?: Prisma.CompanySegmentWhereUniqueInput | Prisma.CompanySegmentWhereUniqueInput[];
    update?: Prisma.CompanySegmentUpdateWithWhereUniqueWithoutSegmentInput | Prisma.CompanySegmentUpdateWithWhereUniqueWithoutSegmentInput[];
    updateMany?: Prisma.CompanySegmentUpdateManyWithWhereWithoutSegmentInput | Prisma.CompanySegmentUpdateManyWithWhereWithoutSegmentInput[];
    deleteMany?: Prisma.CompanySegmentScalarWhereInput | Prisma.CompanySegmentScalarWhereInput[];
};
export type CompanySegmentCreateNestedManyWithoutCompanyInput = {
    create?: Prisma.XOR<Prisma.CompanySegmentCreateWithoutCompanyInput, Prisma.CompanySegmentUncheckedCreateWithoutCompanyInput> | Prisma.CompanySegmentCreateWithoutCompanyInput[] | Prisma.CompanySegmentUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.CompanySegmentCreateOrConnectWithoutCompanyInput | Prisma.CompanySegmentCreateOrConnectWithoutCompanyInput[];
    createMany?: Prisma.CompanySegmentCreateManyCompanyInputEnvelope;
    connect?: Prisma.CompanySegmentWhereUniqueInput | Prisma.CompanySegmentWhereUniqueInput[];
};
export type CompanySegmentUncheckedCreateNestedManyWithoutCompanyInput = {
    create?: Prisma.XOR<Prisma.CompanySegmentCreateWithoutCompanyInput, Prisma.CompanySegmentUncheckedCreateWithoutCompanyInput> | Prisma.CompanySegmentCreateWithoutCompanyInput[] | Prisma.CompanySegmentUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.CompanySegmentCreateOrConnectWithoutCompanyInput | Prisma.CompanySegmentCreateOrConnectWithoutCompanyInput[];
    createMany?: Prisma.CompanySegmentCreateManyCompanyInputEnvelope;
    connect?: Prisma.CompanySegmentWhereUniqueInput | Prisma.CompanySegmentWhereUniqueInput[];
};
export type CompanySegmentUpdateManyWithoutCompanyNestedInput = {
    create?: Prisma.XOR<Prisma.CompanySegmentCreateWithoutCompanyInput, Prisma.CompanySegmentUncheckedCreateWithoutCompanyInput> | Prisma.CompanySegmentCreateWithoutCompanyInput[] | Prisma.CompanySegmentUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.CompanySegmentCreateOrConnectWithoutCompanyInput | Prisma.CompanySegmentCreateOrConnectWithoutCompanyInput[];
    upsert?: Prisma.CompanySegmentUpsertWithWhereUniqueWithoutCompanyInput | Prisma.CompanySegmentUpsertWithWhereUniqueWithoutCompanyInput[];
    createMany?: Prisma.CompanySegmentCreateManyCompanyInputEnvelope;
    set?: Prisma.CompanySegmentWhereUniqueInput | Prisma.CompanySegmentWhereUniqueInput[];
    disconnect?: Prisma.CompanySegmentWhereUniqueInput | Prisma.CompanySegmentWhereUniqueInput[];
    delete?: Prisma.CompanySegmentWhereUniqueInput | Prisma.CompanySegmentWhereUniqueInput[];
    connect?: Prisma.CompanySegmentWhereUniqueInput | Prisma.CompanySegmentWhereUniqueInput[];
    update?: Prisma.CompanySegmentUpdateWithWhereUniqueWithoutCompanyInput | Prisma.CompanySegmentUpdateWithWhereUniqueWithoutCompanyInput[];
    updateMany?: Prisma.CompanySegmentUpdateManyWithWhereWithoutCompanyInput | Prisma.CompanySegmentUpdateManyWithWhereWithoutCompanyInput[];
    deleteMany?: Prisma.CompanySegmentScalarWhereInput | Prisma.CompanySegmentScalarWhereInput[];
};
export type CompanySegmentUncheckedUpdateManyWithoutCompanyNestedInput = {
    create?: Prisma.XOR<Prisma.CompanySegmentCreateWithoutCompanyInput, Prisma.CompanySegmentUncheckedCreateWithoutCompanyInput> | Prisma.CompanySegmentCreateWithoutCompanyInput[] | Prisma.CompanySegmentUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.CompanySegmentCreateOrConnectWithoutCompanyInput | Prisma.CompanySegmentCreateOrConnectWithoutCompanyInput[];
    upsert?: Prisma.CompanySegmentUpsertWithWhereUniqueWithoutCompanyInput | Prisma.CompanySegmentUpsertWithWhereUniqueWithoutCompanyInput[];
    createMany?: Prisma.CompanySegmentCreateManyCompanyInputEnvelope;
    set?: Prisma.CompanySegmentWhereUniqueInput | Prisma.CompanySegmentWhereUniqueInput[];
    disconnect?: Prisma.CompanySegmentWhereUniqueInput | Prisma.CompanySegmentWhereUniqueInput[];
    delete?: Prisma.CompanySegmentWhereUniqueInput | Prisma.CompanySegmentWhereUniqueInput[];
    connect?: Prisma.CompanySegmentWhereUniqueInput | Prisma.CompanySegmentWhereUniqueInput[];
    update?: Prisma.CompanySegmentUpdateWithWhereUniqueWithoutCompanyInput | Prisma.CompanySegmentUpdateWithWhereUniqueWithoutCompanyInput[];
    updateMany?: Prisma.CompanySegmentUpdateManyWithWhereWithoutCompanyInput | Prisma.CompanySegmentUpdateManyWithWhereWithoutCompanyInput[];
    deleteMany?: Prisma.CompanySegmentScalarWhereInput | Prisma.CompanySegmentScalarWhereInput[];
};
export type CompanySegmentCreateWithoutSegmentInput = {
    position?: number;
    company: Prisma.CompanyCreateNestedOneWithoutSegmentsInput;
};
export type CompanySegmentUncheckedCreateWithoutSegmentInput = {
    companySlug: string;
    position?: number;
};
export type CompanySegmentCreateOrConnectWithoutSegmentInput = {
    where: Prisma.CompanySegmentWhereUniqueInput;
    create: Prisma.XOR<Prisma.CompanySegmentCreateWithoutSegmentInput, Prisma.CompanySegmentUncheckedCreateWithoutSegmentInput>;
};
export type CompanySegmentCreateManySegmentInputEnvelope = {
    data: Prisma.CompanySegmentCreateManySegmentInput | Prisma.CompanySegmentCreateManySegmentInput[];
    skipDuplicates?: boolean;
};
export type CompanySegmentUpsertWithWhereUniqueWithoutSegmentInput = {
    where: Prisma.CompanySegmentWhereUniqueInput;
    update: Prisma.XOR<Prisma.CompanySegmentUpdateWithoutSegmentInput, Prisma.CompanySegmentUncheckedUpdateWithoutSegmentInput>;
    create: Prisma.XOR<Prisma.CompanySegmentCreateWithoutSegmentInput, Prisma.CompanySegmentUncheckedCreateWithoutSegmentInput>;
};
export type CompanySegmentUpdateWithWhereUniqueWithoutSegmentInput = {
    where: Prisma.CompanySegmentWhereUniqueInput;
    data: Prisma.XOR<Prisma.CompanySegmentUpdateWithoutSegmentInput, Prisma.CompanySegmentUncheckedUpdateWithoutSegmentInput>;
};
export type CompanySegmentUpdateManyWithWhereWithoutSegmentInput = {
    where: Prisma.CompanySegmentScalarWhereInput;
    data: Prisma.XOR<Prisma.CompanySegmentUpdateManyMutationInput, Prisma.CompanySegmentUncheckedUpdateManyWithoutSegmentInput>;
};
export type CompanySegmentScalarWhereInput = {
    AND?: Prisma.CompanySegmentScalarWhereInput | Prisma.CompanySegmentScalarWhereInput[];
    OR?: Prisma.CompanySegmentScalarWhereInput[];
    NOT?: Prisma.CompanySegmentScalarWhereInput | Prisma.CompanySegmentScalarWhereInput[];
    companySlug?: Prisma.StringFilter<"CompanySegment"> | string;
    segmentSlug?: Prisma.StringFilter<"CompanySegment"> | string;
    position?: Prisma.IntFilter<"CompanySegment"> | number;
};
export type CompanySegmentCreateWithoutCompanyInput = {
    position?: number;
    segment: Prisma.SegmentCreateNestedOneWithoutCompaniesInput;
};
export type CompanySegmentUncheckedCreateWithoutCompanyInput = {
    segmentSlug: string;
    position?: number;
};
export type CompanySegmentCreateOrConnectWithoutCompanyInput = {
    where: Prisma.CompanySegmentWhereUniqueInput;
    create: Prisma.XOR<Prisma.CompanySegmentCreateWithoutCompanyInput, Prisma.CompanySegmentUncheckedCreateWithoutCompanyInput>;
};
export type CompanySegmentCreateManyCompanyInputEnvelope = {
    data: Prisma.CompanySegmentCreateManyCompanyInput | Prisma.CompanySegmentCreateManyCompanyInput[];
    skipDuplicates?: boolean;
};
export type CompanySegmentUpsertWithWhereUniqueWithoutCompanyInput = {
    where: Prisma.CompanySegmentWhereUniqueInput;
    update: Prisma.XOR<Prisma.CompanySegmentUpdateWithoutCompanyInput, Prisma.CompanySegmentUncheckedUpdateWithoutCompanyInput>;
    create: Prisma.XOR<Prisma.CompanySegmentCreateWithoutCompanyInput, Prisma.CompanySegmentUncheckedCreateWithoutCompanyInput>;
};
export type CompanySegmentUpdateWithWhereUniqueWithoutCompanyInput = {
    where: Prisma.CompanySegmentWhereUniqueInput;
    data: Prisma.XOR<Prisma.CompanySegmentUpdateWithoutCompanyInput, Prisma.CompanySegmentUncheckedUpdateWithoutCompanyInput>;
};
export type CompanySegmentUpdateManyWithWhereWithoutCompanyInput = {
    where: Prisma.CompanySegmentScalarWhereInput;
    data: Prisma.XOR<Prisma.CompanySegmentUpdateManyMutationInput, Prisma.CompanySegmentUncheckedUpdateManyWithoutCompanyInput>;
};
export type CompanySegmentCreateManySegmentInput = {
    companySlug: string;
    position?: number;
};
export type CompanySegmentUpdateWithoutSegmentInput = {
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    company?: Prisma.CompanyUpdateOneRequiredWithoutSegmentsNestedInput;
};
export type CompanySegmentUncheckedUpdateWithoutSegmentInput = {
    companySlug?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type CompanySegmentUncheckedUpdateManyWithoutSegmentInput = {
    companySlug?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type CompanySegmentCreateManyCompanyInput = {
    segmentSlug: string;
    position?: number;
};
export type CompanySegmentUpdateWithoutCompanyInput = {
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    segment?: Prisma.SegmentUpdateOneRequiredWithoutCompaniesNestedInput;
};
export type CompanySegmentUncheckedUpdateWithoutCompanyInput = {
    segmentSlug?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type CompanySegmentUncheckedUpdateManyWithoutCompanyInput = {
    segmentSlug?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
};
export type CompanySegmentSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    companySlug?: boolean;
    segmentSlug?: boolean;
    position?: boolean;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
    segment?: boolean | Prisma.SegmentDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["companySegment"]>;
export type CompanySegmentSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    companySlug?: boolean;
    segmentSlug?: boolean;
    position?: boolean;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
    segment?: boolean | Prisma.SegmentDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["companySegment"]>;
export type CompanySegmentSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    companySlug?: boolean;
    segmentSlug?: boolean;
    position?: boolean;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
    segment?: boolean | Prisma.SegmentDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["companySegment"]>;
export type CompanySegmentSelectScalar = {
    companySlug?: boolean;
    segmentSlug?: boolean;
    position?: boolean;
};
export type CompanySegmentOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"companySlug" | "segmentSlug" | "position", ExtArgs["result"]["companySegment"]>;
export type CompanySegmentInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
    segment?: boolean | Prisma.SegmentDefaultArgs<ExtArgs>;
};
export type CompanySegmentIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
    segment?: boolean | Prisma.SegmentDefaultArgs<ExtArgs>;
};
export type CompanySegmentIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
    segment?: boolean | Prisma.SegmentDefaultArgs<ExtArgs>;
};
export type $CompanySegmentPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "CompanySegment";
    objects: {
        company: Prisma.$CompanyPayload<ExtArgs>;
        segment: Prisma.$SegmentPayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        companySlug: string;
        segmentSlug: string;
        /**
         * The first of a company's segments counts it on maps, so that totals never count it twice.
         */
        position: number;
    }, ExtArgs["result"]["companySegment"]>;
    composites: {};
};
export type CompanySegmentGetPayload<S extends boolean | null | undefined | CompanySegmentDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$CompanySegmentPayload, S>;
export type CompanySegmentCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<CompanySegmentFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: CompanySegmentCountAggregateInputType | true;
};
export interface CompanySegmentDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['CompanySegment'];
        meta: {
            name: 'CompanySegment';
        };
    };
    /**
     * Find zero or one CompanySegment that matches the filter.
     * @param {CompanySegmentFindUniqueArgs} args - Arguments to find a CompanySegment
     * @example
     * // Get one CompanySegment
     * const companySegment = await prisma.companySegment.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends CompanySegmentFindUniqueArgs>(args: Prisma.SelectSubset<T, CompanySegmentFindUniqueArgs<ExtArgs>>): Prisma.Prisma__CompanySegmentClient<runtime.Types.Result.GetResult<Prisma.$CompanySegmentPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one CompanySegment that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {CompanySegmentFindUniqueOrThrowArgs} args - Arguments to find a CompanySegment
     * @example
     * // Get one CompanySegment
     * const companySegment = await prisma.companySegment.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends CompanySegmentFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, CompanySegmentFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__CompanySegmentClient<runtime.Types.Result.GetResult<Prisma.$CompanySegmentPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first CompanySegment that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanySegmentFindFirstArgs} args - Arguments to find a CompanySegment
     * @example
     * // Get one CompanySegment
     * const companySegment = await prisma.companySegment.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends CompanySegmentFindFirstArgs>(args?: Prisma.SelectSubset<T, CompanySegmentFindFirstArgs<ExtArgs>>): Prisma.Prisma__CompanySegmentClient<runtime.Types.Result.GetResult<Prisma.$CompanySegmentPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first CompanySegment that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanySegmentFindFirstOrThrowArgs} args - Arguments to find a CompanySegment
     * @example
     * // Get one CompanySegment
     * const companySegment = await prisma.companySegment.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends CompanySegmentFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, CompanySegmentFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__CompanySegmentClient<runtime.Types.Result.GetResult<Prisma.$CompanySegmentPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more CompanySegments that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanySegmentFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all CompanySegments
     * const companySegments = await prisma.companySegment.findMany()
     *
     * // Get first 10 CompanySegments
     * const companySegments = await prisma.companySegment.findMany({ take: 10 })
     *
     * // Only select the `companySlug`
     * const companySegmentWithCompanySlugOnly = await prisma.companySegment.findMany({ select: { companySlug: true } })
     *
     */
    findMany<T extends CompanySegmentFindManyArgs>(args?: Prisma.SelectSubset<T, CompanySegmentFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CompanySegmentPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a CompanySegment.
     * @param {CompanySegmentCreateArgs} args - Arguments to create a CompanySegment.
     * @example
     * // Create one CompanySegment
     * const CompanySegment = await prisma.companySegment.create({
     *   data: {
     *     // ... data to create a CompanySegment
     *   }
     * })
     *
     */
    create<T extends CompanySegmentCreateArgs>(args: Prisma.SelectSubset<T, CompanySegmentCreateArgs<ExtArgs>>): Prisma.Prisma__CompanySegmentClient<runtime.Types.Result.GetResult<Prisma.$CompanySegmentPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many CompanySegments.
     * @param {CompanySegmentCreateManyArgs} args - Arguments to create many CompanySegments.
     * @example
     * // Create many CompanySegments
     * const companySegment = await prisma.companySegment.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends CompanySegmentCreateManyArgs>(args?: Prisma.SelectSubset<T, CompanySegmentCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many CompanySegments and returns the data saved in the database.
     * @param {CompanySegmentCreateManyAndReturnArgs} args - Arguments to create many CompanySegments.
     * @example
     * // Create many CompanySegments
     * const companySegment = await prisma.companySegment.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many CompanySegments and only return the `companySlug`
     * const companySegmentWithCompanySlugOnly = await prisma.companySegment.createManyAndReturn({
     *   select: { companySlug: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends CompanySegmentCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, CompanySegmentCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CompanySegmentPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a CompanySegment.
     * @param {CompanySegmentDeleteArgs} args - Arguments to delete one CompanySegment.
     * @example
     * // Delete one CompanySegment
     * const CompanySegment = await prisma.companySegment.delete({
     *   where: {
     *     // ... filter to delete one CompanySegment
     *   }
     * })
     *
     */
    delete<T extends CompanySegmentDeleteArgs>(args: Prisma.SelectSubset<T, CompanySegmentDeleteArgs<ExtArgs>>): Prisma.Prisma__CompanySegmentClient<runtime.Types.Result.GetResult<Prisma.$CompanySegmentPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one CompanySegment.
     * @param {CompanySegmentUpdateArgs} args - Arguments to update one CompanySegment.
     * @example
     * // Update one CompanySegment
     * const companySegment = await prisma.companySegment.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends CompanySegmentUpdateArgs>(args: Prisma.SelectSubset<T, CompanySegmentUpdateArgs<ExtArgs>>): Prisma.Prisma__CompanySegmentClient<runtime.Types.Result.GetResult<Prisma.$CompanySegmentPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more CompanySegments.
     * @param {CompanySegmentDeleteManyArgs} args - Arguments to filter CompanySegments to delete.
     * @example
     * // Delete a few CompanySegments
     * const { count } = await prisma.companySegment.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends CompanySegmentDeleteManyArgs>(args?: Prisma.SelectSubset<T, CompanySegmentDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more CompanySegments.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanySegmentUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many CompanySegments
     * const companySegment = await prisma.companySegment.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends CompanySegmentUpdateManyArgs>(args: Prisma.SelectSubset<T, CompanySegmentUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more CompanySegments and returns the data updated in the database.
     * @param {CompanySegmentUpdateManyAndReturnArgs} args - Arguments to update many CompanySegments.
     * @example
     * // Update many CompanySegments
     * const companySegment = await prisma.companySegment.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more CompanySegments and only return the `companySlug`
     * const companySegmentWithCompanySlugOnly = await prisma.companySegment.updateManyAndReturn({
     *   select: { companySlug: true },
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
    updateManyAndReturn<T extends CompanySegmentUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, CompanySegmentUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CompanySegmentPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one CompanySegment.
     * @param {CompanySegmentUpsertArgs} args - Arguments to update or create a CompanySegment.
     * @example
     * // Update or create a CompanySegment
     * const companySegment = await prisma.companySegment.upsert({
     *   create: {
     *     // ... data to create a CompanySegment
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the CompanySegment we want to update
     *   }
     * })
     */
    upsert<T extends CompanySegmentUpsertArgs>(args: Prisma.SelectSubset<T, CompanySegmentUpsertArgs<ExtArgs>>): Prisma.Prisma__CompanySegmentClient<runtime.Types.Result.GetResult<Prisma.$CompanySegmentPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of CompanySegments.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanySegmentCountArgs} args - Arguments to filter CompanySegments to count.
     * @example
     * // Count the number of CompanySegments
     * const count = await prisma.companySegment.count({
     *   where: {
     *     // ... the filter for the CompanySegments we want to count
     *   }
     * })
    **/
    count<T extends CompanySegmentCountArgs>(args?: Prisma.Subset<T, CompanySegmentCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], CompanySegmentCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a CompanySegment.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanySegmentAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends CompanySegmentAggregateArgs>(args: Prisma.Subset<T, CompanySegmentAggregateArgs>): Prisma.PrismaPromise<GetCompanySegmentAggregateType<T>>;
    /**
     * Group by CompanySegment.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CompanySegmentGroupByArgs} args - Group by arguments.
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
    groupBy<T extends CompanySegmentGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: CompanySegmentGroupByArgs['orderBy'];
    } : {
        orderBy?: CompanySegmentGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, CompanySegmentGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetCompanySegmentGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the CompanySegment model
     */
    readonly fields: CompanySegmentFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for CompanySegment.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__CompanySegmentClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    company<T extends Prisma.CompanyDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.CompanyDefaultArgs<ExtArgs>>): Prisma.Prisma__CompanyClient<runtime.Types.Result.GetResult<Prisma.$CompanyPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    segment<T extends Prisma.SegmentDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.SegmentDefaultArgs<ExtArgs>>): Prisma.Prisma__SegmentClient<runtime.Types.Result.GetResult<Prisma.$SegmentPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the CompanySegment model
 */
export interface CompanySegmentFieldRefs {
    readonly companySlug: Prisma.FieldRef<"CompanySegment", 'String'>;
    readonly segmentSlug: Prisma.FieldRef<"CompanySegment", 'String'>;
    readonly position: Prisma.FieldRef<"CompanySegment", 'Int'>;
}
/**
 * CompanySegment findUnique
 */
export type CompanySegmentFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which CompanySegment to fetch.
     */
    where: Prisma.CompanySegmentWhereUniqueInput;
};
/**
 * CompanySegment findUniqueOrThrow
 */
export type CompanySegmentFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which CompanySegment to fetch.
     */
    where: Prisma.CompanySegmentWhereUniqueInput;
};
/**
 * CompanySegment findFirst
 */
export type CompanySegmentFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which CompanySegment to fetch.
     */
    where?: Prisma.CompanySegmentWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of CompanySegments to fetch.
     */
    orderBy?: Prisma.CompanySegmentOrderByWithRelationInput | Prisma.CompanySegmentOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for CompanySegments.
     */
    cursor?: Prisma.CompanySegmentWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` CompanySegments from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` CompanySegments.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of CompanySegments.
     */
    distinct?: Prisma.CompanySegmentScalarFieldEnum | Prisma.CompanySegmentScalarFieldEnum[];
};
/**
 * CompanySegment findFirstOrThrow
 */
export type CompanySegmentFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which CompanySegment to fetch.
     */
    where?: Prisma.CompanySegmentWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of CompanySegments to fetch.
     */
    orderBy?: Prisma.CompanySegmentOrderByWithRelationInput | Prisma.CompanySegmentOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for CompanySegments.
     */
    cursor?: Prisma.CompanySegmentWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` CompanySegments from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` CompanySegments.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of CompanySegments.
     */
    distinct?: Prisma.CompanySegmentScalarFieldEnum | Prisma.CompanySegmentScalarFieldEnum[];
};
/**
 * CompanySegment findMany
 */
export type CompanySegmentFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which CompanySegments to fetch.
     */
    where?: Prisma.CompanySegmentWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of CompanySegments to fetch.
     */
    orderBy?: Prisma.CompanySegmentOrderByWithRelationInput | Prisma.CompanySegmentOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing CompanySegments.
     */
    cursor?: Prisma.CompanySegmentWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` CompanySegments from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` CompanySegments.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of CompanySegments.
     */
    distinct?: Prisma.CompanySegmentScalarFieldEnum | Prisma.CompanySegmentScalarFieldEnum[];
};
/**
 * CompanySegment create
 */
export type CompanySegmentCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to create a CompanySegment.
     */
    data: Prisma.XOR<Prisma.CompanySegmentCreateInput, Prisma.CompanySegmentUncheckedCreateInput>;
};
/**
 * CompanySegment createMany
 */
export type CompanySegmentCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many CompanySegments.
     */
    data: Prisma.CompanySegmentCreateManyInput | Prisma.CompanySegmentCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * CompanySegment createManyAndReturn
 */
export type CompanySegmentCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CompanySegment
     */
    select?: Prisma.CompanySegmentSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the CompanySegment
     */
    omit?: Prisma.CompanySegmentOmit<ExtArgs> | null;
    /**
     * The data used to create many CompanySegments.
     */
    data: Prisma.CompanySegmentCreateManyInput | Prisma.CompanySegmentCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanySegmentIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * CompanySegment update
 */
export type CompanySegmentUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to update a CompanySegment.
     */
    data: Prisma.XOR<Prisma.CompanySegmentUpdateInput, Prisma.CompanySegmentUncheckedUpdateInput>;
    /**
     * Choose, which CompanySegment to update.
     */
    where: Prisma.CompanySegmentWhereUniqueInput;
};
/**
 * CompanySegment updateMany
 */
export type CompanySegmentUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update CompanySegments.
     */
    data: Prisma.XOR<Prisma.CompanySegmentUpdateManyMutationInput, Prisma.CompanySegmentUncheckedUpdateManyInput>;
    /**
     * Filter which CompanySegments to update
     */
    where?: Prisma.CompanySegmentWhereInput;
    /**
     * Limit how many CompanySegments to update.
     */
    limit?: number;
};
/**
 * CompanySegment updateManyAndReturn
 */
export type CompanySegmentUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CompanySegment
     */
    select?: Prisma.CompanySegmentSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the CompanySegment
     */
    omit?: Prisma.CompanySegmentOmit<ExtArgs> | null;
    /**
     * The data used to update CompanySegments.
     */
    data: Prisma.XOR<Prisma.CompanySegmentUpdateManyMutationInput, Prisma.CompanySegmentUncheckedUpdateManyInput>;
    /**
     * Filter which CompanySegments to update
     */
    where?: Prisma.CompanySegmentWhereInput;
    /**
     * Limit how many CompanySegments to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CompanySegmentIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * CompanySegment upsert
 */
export type CompanySegmentUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The filter to search for the CompanySegment to update in case it exists.
     */
    where: Prisma.CompanySegmentWhereUniqueInput;
    /**
     * In case the CompanySegment found by the `where` argument doesn't exist, create a new CompanySegment with this data.
     */
    create: Prisma.XOR<Prisma.CompanySegmentCreateInput, Prisma.CompanySegmentUncheckedCreateInput>;
    /**
     * In case the CompanySegment was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.CompanySegmentUpdateInput, Prisma.CompanySegmentUncheckedUpdateInput>;
};
/**
 * CompanySegment delete
 */
export type CompanySegmentDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter which CompanySegment to delete.
     */
    where: Prisma.CompanySegmentWhereUniqueInput;
};
/**
 * CompanySegment deleteMany
 */
export type CompanySegmentDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which CompanySegments to delete
     */
    where?: Prisma.CompanySegmentWhereInput;
    /**
     * Limit how many CompanySegments to delete.
     */
    limit?: number;
};
/**
 * CompanySegment without action
 */
export type CompanySegmentDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
};
