import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.ts";
/**
 * Model Segment
 * A node of the value chain or of the applied industries; the root is the sector.
 */
export type SegmentModel = runtime.Types.Result.DefaultSelection<Prisma.$SegmentPayload>;
export type AggregateSegment = {
    _count: SegmentCountAggregateOutputType | null;
    _avg: SegmentAvgAggregateOutputType | null;
    _sum: SegmentSumAggregateOutputType | null;
    _min: SegmentMinAggregateOutputType | null;
    _max: SegmentMaxAggregateOutputType | null;
};
export type SegmentAvgAggregateOutputType = {
    position: number | null;
};
export type SegmentSumAggregateOutputType = {
    position: number | null;
};
export type SegmentMinAggregateOutputType = {
    slug: string | null;
    parentSlug: string | null;
    layer: string | null;
    position: number | null;
    nameEn: string | null;
    nameKo: string | null;
    descriptionEn: string | null;
    descriptionKo: string | null;
};
export type SegmentMaxAggregateOutputType = {
    slug: string | null;
    parentSlug: string | null;
    layer: string | null;
    position: number | null;
    nameEn: string | null;
    nameKo: string | null;
    descriptionEn: string | null;
    descriptionKo: string | null;
};
export type SegmentCountAggregateOutputType = {
    slug: number;
    parentSlug: number;
    layer: number;
    position: number;
    nameEn: number;
    nameKo: number;
    descriptionEn: number;
    descriptionKo: number;
    _all: number;
};
export type SegmentAvgAggregateInputType = {
    position?: true;
};
export type SegmentSumAggregateInputType = {
    position?: true;
};
export type SegmentMinAggregateInputType = {
    slug?: true;
    parentSlug?: true;
    layer?: true;
    position?: true;
    nameEn?: true;
    nameKo?: true;
    descriptionEn?: true;
    descriptionKo?: true;
};
export type SegmentMaxAggregateInputType = {
    slug?: true;
    parentSlug?: true;
    layer?: true;
    position?: true;
    nameEn?: true;
    nameKo?: true;
    descriptionEn?: true;
    descriptionKo?: true;
};
export type SegmentCountAggregateInputType = {
    slug?: true;
    parentSlug?: true;
    layer?: true;
    position?: true;
    nameEn?: true;
    nameKo?: true;
    descriptionEn?: true;
    descriptionKo?: true;
    _all?: true;
};
export type SegmentAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Segment to aggregate.
     */
    where?: Prisma.SegmentWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Segments to fetch.
     */
    orderBy?: Prisma.SegmentOrderByWithRelationInput | Prisma.SegmentOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.SegmentWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Segments from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Segments.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Segments
    **/
    _count?: true | SegmentCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: SegmentAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: SegmentSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: SegmentMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: SegmentMaxAggregateInputType;
};
export type GetSegmentAggregateType<T extends SegmentAggregateArgs> = {
    [P in keyof T & keyof AggregateSegment]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateSegment[P]> : Prisma.GetScalarType<T[P], AggregateSegment[P]>;
};
export type SegmentGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.SegmentWhereInput;
    orderBy?: Prisma.SegmentOrderByWithAggregationInput | Prisma.SegmentOrderByWithAggregationInput[];
    by: Prisma.SegmentScalarFieldEnum[] | Prisma.SegmentScalarFieldEnum;
    having?: Prisma.SegmentScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: SegmentCountAggregateInputType | true;
    _avg?: SegmentAvgAggregateInputType;
    _sum?: SegmentSumAggregateInputType;
    _min?: SegmentMinAggregateInputType;
    _max?: SegmentMaxAggregateInputType;
};
export type SegmentGroupByOutputType = {
    slug: string;
    parentSlug: string | null;
    layer: string;
    position: number;
    nameEn: string;
    nameKo: string;
    descriptionEn: string;
    descriptionKo: string;
    _count: SegmentCountAggregateOutputType | null;
    _avg: SegmentAvgAggregateOutputType | null;
    _sum: SegmentSumAggregateOutputType | null;
    _min: SegmentMinAggregateOutputType | null;
    _max: SegmentMaxAggregateOutputType | null;
};
export type GetSegmentGroupByPayload<T extends SegmentGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<SegmentGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof SegmentGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], SegmentGroupByOutputType[P]> : Prisma.GetScalarType<T[P], SegmentGroupByOutputType[P]>;
}>>;
export type SegmentWhereInput = {
    AND?: Prisma.SegmentWhereInput | Prisma.SegmentWhereInput[];
    OR?: Prisma.SegmentWhereInput[];
    NOT?: Prisma.SegmentWhereInput | Prisma.SegmentWhereInput[];
    slug?: Prisma.StringFilter<"Segment"> | string;
    parentSlug?: Prisma.StringNullableFilter<"Segment"> | string | null;
    layer?: Prisma.StringFilter<"Segment"> | string;
    position?: Prisma.IntFilter<"Segment"> | number;
    nameEn?: Prisma.StringFilter<"Segment"> | string;
    nameKo?: Prisma.StringFilter<"Segment"> | string;
    descriptionEn?: Prisma.StringFilter<"Segment"> | string;
    descriptionKo?: Prisma.StringFilter<"Segment"> | string;
    parent?: Prisma.XOR<Prisma.SegmentNullableScalarRelationFilter, Prisma.SegmentWhereInput> | null;
    children?: Prisma.SegmentListRelationFilter;
    companies?: Prisma.CompanySegmentListRelationFilter;
    baselines?: Prisma.BaselineListRelationFilter;
};
export type SegmentOrderByWithRelationInput = {
    slug?: Prisma.SortOrder;
    parentSlug?: Prisma.SortOrderInput | Prisma.SortOrder;
    layer?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    nameEn?: Prisma.SortOrder;
    nameKo?: Prisma.SortOrder;
    descriptionEn?: Prisma.SortOrder;
    descriptionKo?: Prisma.SortOrder;
    parent?: Prisma.SegmentOrderByWithRelationInput;
    children?: Prisma.SegmentOrderByRelationAggregateInput;
    companies?: Prisma.CompanySegmentOrderByRelationAggregateInput;
    baselines?: Prisma.BaselineOrderByRelationAggregateInput;
};
export type SegmentWhereUniqueInput = Prisma.AtLeast<{
    slug?: string;
    AND?: Prisma.SegmentWhereInput | Prisma.SegmentWhereInput[];
    OR?: Prisma.SegmentWhereInput[];
    NOT?: Prisma.SegmentWhereInput | Prisma.SegmentWhereInput[];
    parentSlug?: Prisma.StringNullableFilter<"Segment"> | string | null;
    layer?: Prisma.StringFilter<"Segment"> | string;
    position?: Prisma.IntFilter<"Segment"> | number;
    nameEn?: Prisma.StringFilter<"Segment"> | string;
    nameKo?: Prisma.StringFilter<"Segment"> | string;
    descriptionEn?: Prisma.StringFilter<"Segment"> | string;
    descriptionKo?: Prisma.StringFilter<"Segment"> | string;
    parent?: Prisma.XOR<Prisma.SegmentNullableScalarRelationFilter, Prisma.SegmentWhereInput> | null;
    children?: Prisma.SegmentListRelationFilter;
    companies?: Prisma.CompanySegmentListRelationFilter;
    baselines?: Prisma.BaselineListRelationFilter;
}, "slug">;
export type SegmentOrderByWithAggregationInput = {
    slug?: Prisma.SortOrder;
    parentSlug?: Prisma.SortOrderInput | Prisma.SortOrder;
    layer?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    nameEn?: Prisma.SortOrder;
    nameKo?: Prisma.SortOrder;
    descriptionEn?: Prisma.SortOrder;
    descriptionKo?: Prisma.SortOrder;
    _count?: Prisma.SegmentCountOrderByAggregateInput;
    _avg?: Prisma.SegmentAvgOrderByAggregateInput;
    _max?: Prisma.SegmentMaxOrderByAggregateInput;
    _min?: Prisma.SegmentMinOrderByAggregateInput;
    _sum?: Prisma.SegmentSumOrderByAggregateInput;
};
export type SegmentScalarWhereWithAggregatesInput = {
    AND?: Prisma.SegmentScalarWhereWithAggregatesInput | Prisma.SegmentScalarWhereWithAggregatesInput[];
    OR?: Prisma.SegmentScalarWhereWithAggregatesInput[];
    NOT?: Prisma.SegmentScalarWhereWithAggregatesInput | Prisma.SegmentScalarWhereWithAggregatesInput[];
    slug?: Prisma.StringWithAggregatesFilter<"Segment"> | string;
    parentSlug?: Prisma.StringNullableWithAggregatesFilter<"Segment"> | string | null;
    layer?: Prisma.StringWithAggregatesFilter<"Segment"> | string;
    position?: Prisma.IntWithAggregatesFilter<"Segment"> | number;
    nameEn?: Prisma.StringWithAggregatesFilter<"Segment"> | string;
    nameKo?: Prisma.StringWithAggregatesFilter<"Segment"> | string;
    descriptionEn?: Prisma.StringWithAggregatesFilter<"Segment"> | string;
    descriptionKo?: Prisma.StringWithAggregatesFilter<"Segment"> | string;
};
export type SegmentCreateInput = {
    slug: string;
    layer: string;
    position: number;
    nameEn: string;
    nameKo: string;
    descriptionEn: string;
    descriptionKo: string;
    parent?: Prisma.SegmentCreateNestedOneWithoutChildrenInput;
    children?: Prisma.SegmentCreateNestedManyWithoutParentInput;
    companies?: Prisma.CompanySegmentCreateNestedManyWithoutSegmentInput;
    baselines?: Prisma.BaselineCreateNestedManyWithoutSegmentInput;
};
export type SegmentUncheckedCreateInput = {
    slug: string;
    parentSlug?: string | null;
    layer: string;
    position: number;
    nameEn: string;
    nameKo: string;
    descriptionEn: string;
    descriptionKo: string;
    children?: Prisma.SegmentUncheckedCreateNestedManyWithoutParentInput;
    companies?: Prisma.CompanySegmentUncheckedCreateNestedManyWithoutSegmentInput;
    baselines?: Prisma.BaselineUncheckedCreateNestedManyWithoutSegmentInput;
};
export type SegmentUpdateInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    layer?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionEn?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionKo?: Prisma.StringFieldUpdateOperationsInput | string;
    parent?: Prisma.SegmentUpdateOneWithoutChildrenNestedInput;
    children?: Prisma.SegmentUpdateManyWithoutParentNestedInput;
    companies?: Prisma.CompanySegmentUpdateManyWithoutSegmentNestedInput;
    baselines?: Prisma.BaselineUpdateManyWithoutSegmentNestedInput;
};
export type SegmentUncheckedUpdateInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    parentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    layer?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionEn?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionKo?: Prisma.StringFieldUpdateOperationsInput | string;
    children?: Prisma.SegmentUncheckedUpdateManyWithoutParentNestedInput;
    companies?: Prisma.CompanySegmentUncheckedUpdateManyWithoutSegmentNestedInput;
    baselines?: Prisma.BaselineUncheckedUpdateManyWithoutSegmentNestedInput;
};
export type SegmentCreateManyInput = {
    slug: string;
    parentSlug?: string | null;
    layer: string;
    position: number;
    nameEn: string;
    nameKo: string;
    descriptionEn: string;
    descriptionKo: string;
};
export type SegmentUpdateManyMutationInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    layer?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionEn?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionKo?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type SegmentUncheckedUpdateManyInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    parentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    layer?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionEn?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionKo?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type SegmentNullableScalarRelationFilter = {
    is?: Prisma.SegmentWhereInput | null;
    isNot?: Prisma.SegmentWhereInput | null;
};
export type SegmentListRelationFilter = {
    every?: Prisma.SegmentWhereInput;
    some?: Prisma.SegmentWhereInput;
    none?: Prisma.SegmentWhereInput;
};
export type SegmentOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type SegmentCountOrderByAggregateInput = {
    slug?: Prisma.SortOrder;
    parentSlug?: Prisma.SortOrder;
    layer?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    nameEn?: Prisma.SortOrder;
    nameKo?: Prisma.SortOrder;
    descriptionEn?: Prisma.SortOrder;
    descriptionKo?: Prisma.SortOrder;
};
export type SegmentAvgOrderByAggregateInput = {
    position?: Prisma.SortOrder;
};
export type SegmentMaxOrderByAggregateInput = {
    slug?: Prisma.SortOrder;
    parentSlug?: Prisma.SortOrder;
    layer?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    nameEn?: Prisma.SortOrder;
    nameKo?: Prisma.SortOrder;
    descriptionEn?: Prisma.SortOrder;
    descriptionKo?: Prisma.SortOrder;
};
export type SegmentMinOrderByAggregateInput = {
    slug?: Prisma.SortOrder;
    parentSlug?: Prisma.SortOrder;
    layer?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    nameEn?: Prisma.SortOrder;
    nameKo?: Prisma.SortOrder;
    descriptionEn?: Prisma.SortOrder;
    descriptionKo?: Prisma.SortOrder;
};
export type SegmentSumOrderByAggregateInput = {
    position?: Prisma.SortOrder;
};
export type SegmentScalarRelationFilter = {
    is?: Prisma.SegmentWhereInput;
    isNot?: Prisma.SegmentWhereInput;
};
export type SegmentCreateNestedOneWithoutChildrenInput = {
    create?: Prisma.XOR<Prisma.SegmentCreateWithoutChildrenInput, Prisma.SegmentUncheckedCreateWithoutChildrenInput>;
    connectOrCreate?: Prisma.SegmentCreateOrConnectWithoutChildrenInput;
    connect?: Prisma.SegmentWhereUniqueInput;
};
export type SegmentCreateNestedManyWithoutParentInput = {
    create?: Prisma.XOR<Prisma.SegmentCreateWithoutParentInput, Prisma.SegmentUncheckedCreateWithoutParentInput> | Prisma.SegmentCreateWithoutParentInput[] | Prisma.SegmentUncheckedCreateWithoutParentInput[];
    connectOrCreate?: Prisma.SegmentCreateOrConnectWithoutParentInput | Prisma.SegmentCreateOrConnectWithoutParentInput[];
    createMany?: Prisma.SegmentCreateManyParentInputEnvelope;
    connect?: Prisma.SegmentWhereUniqueInput | Prisma.SegmentWhereUniqueInput[];
};
export type SegmentUncheckedCreateNestedManyWithoutParentInput = {
    create?: Prisma.XOR<Prisma.SegmentCreateWithoutParentInput, Prisma.SegmentUncheckedCreateWithoutParentInput> | Prisma.SegmentCreateWithoutParentInput[] | Prisma.SegmentUncheckedCreateWithoutParentInput[];
    connectOrCreate?: Prisma.SegmentCreateOrConnectWithoutParentInput | Prisma.SegmentCreateOrConnectWithoutParentInput[];
    createMany?: Prisma.SegmentCreateManyParentInputEnvelope;
    connect?: Prisma.SegmentWhereUniqueInput | Prisma.SegmentWhereUniqueInput[];
};
export type StringFieldUpdateOperationsInput = {
    set?: string;
};
export type IntFieldUpdateOperationsInput = {
    set?: number;
    increment?: number;
    decrement?: number;
    multiply?: number;
    divide?: number;
};
export type SegmentUpdateOneWithoutChildrenNestedInput = {
    create?: Prisma.XOR<Prisma.SegmentCreateWithoutChildrenInput, Prisma.SegmentUncheckedCreateWithoutChildrenInput>;
    connectOrCreate?: Prisma.SegmentCreateOrConnectWithoutChildrenInput;
    upsert?: Prisma.SegmentUpsertWithoutChildrenInput;
    disconnect?: Prisma.SegmentWhereInput | boolean;
    delete?: Prisma.SegmentWhereInput | boolean;
    connect?: Prisma.SegmentWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.SegmentUpdateToOneWithWhereWithoutChildrenInput, Prisma.SegmentUpdateWithoutChildrenInput>, Prisma.SegmentUncheckedUpdateWithoutChildrenInput>;
};
export type SegmentUpdateManyWithoutParentNestedInput = {
    create?: Prisma.XOR<Prisma.SegmentCreateWithoutParentInput, Prisma.SegmentUncheckedCreateWithoutParentInput> | Prisma.SegmentCreateWithoutParentInput[] | Prisma.SegmentUncheckedCreateWithoutParentInput[];
    connectOrCreate?: Prisma.SegmentCreateOrConnectWithoutParentInput | Prisma.SegmentCreateOrConnectWithoutParentInput[];
    upsert?: Prisma.SegmentUpsertWithWhereUniqueWithoutParentInput | Prisma.SegmentUpsertWithWhereUniqueWithoutParentInput[];
    createMany?: Prisma.SegmentCreateManyParentInputEnvelope;
    set?: Prisma.SegmentWhereUniqueInput | Prisma.SegmentWhereUniqueInput[];
    disconnect?: Prisma.SegmentWhereUniqueInput | Prisma.SegmentWhereUniqueInput[];
    delete?: Prisma.SegmentWhereUniqueInput | Prisma.SegmentWhereUniqueInput[];
    connect?: Prisma.SegmentWhereUniqueInput | Prisma.SegmentWhereUniqueInput[];
    update?: Prisma.SegmentUpdateWithWhereUniqueWithoutParentInput | Prisma.SegmentUpdateWithWhereUniqueWithoutParentInput[];
    updateMany?: Prisma.SegmentUpdateManyWithWhereWithoutParentInput | Prisma.SegmentUpdateManyWithWhereWithoutParentInput[];
    deleteMany?: Prisma.SegmentScalarWhereInput | Prisma.SegmentScalarWhereInput[];
};
export type NullableStringFieldUpdateOperationsInput = {
    set?: string | null;
};
export type SegmentUncheckedUpdateManyWithoutParentNestedInput = {
    create?: Prisma.XOR<Prisma.SegmentCreateWithoutParentInput, Prisma.SegmentUncheckedCreateWithoutParentInput> | Prisma.SegmentCreateWithoutParentInput[] | Prisma.SegmentUncheckedCreateWithoutParentInput[];
    connectOrCreate?: Prisma.SegmentCreateOrConnectWithoutParentInput | Prisma.SegmentCreateOrConnectWithoutParentInput[];
    upsert?: Prisma.SegmentUpsertWithWhereUniqueWithoutParentInput | Prisma.SegmentUpsertWithWhereUniqueWithoutParentInput[];
    createMany?: Prisma.SegmentCreateManyParentInputEnvelope;
    set?: Prisma.SegmentWhereUniqueInput | Prisma.SegmentWhereUniqueInput[];
    disconnect?: Prisma.SegmentWhereUniqueInput | Prisma.SegmentWhereUniqueInput[];
    delete?: Prisma.SegmentWhereUniqueInput | Prisma.SegmentWhereUniqueInput[];
    connect?: Prisma.SegmentWhereUniqueInput | Prisma.SegmentWhereUniqueInput[];
    update?: Prisma.SegmentUpdateWithWhereUniqueWithoutParentInput | Prisma.SegmentUpdateWithWhereUniqueWithoutParentInput[];
    updateMany?: Prisma.SegmentUpdateManyWithWhereWithoutParentInput | Prisma.SegmentUpdateManyWithWhereWithoutParentInput[];
    deleteMany?: Prisma.SegmentScalarWhereInput | Prisma.SegmentScalarWhereInput[];
};
export type SegmentCreateNestedOneWithoutCompaniesInput = {
    create?: Prisma.XOR<Prisma.SegmentCreateWithoutCompaniesInput, Prisma.SegmentUncheckedCreateWithoutCompaniesInput>;
    connectOrCreate?: Prisma.SegmentCreateOrConnectWithoutCompaniesInput;
    connect?: Prisma.SegmentWhereUniqueInput;
};
export type SegmentUpdateOneRequiredWithoutCompaniesNestedInput = {
    create?: Prisma.XOR<Prisma.SegmentCreateWithoutCompaniesInput, Prisma.SegmentUncheckedCreateWithoutCompaniesInput>;
    connectOrCreate?: Prisma.SegmentCreateOrConnectWithoutCompaniesInput;
    upsert?: Prisma.SegmentUpsertWithoutCompaniesInput;
    connect?: Prisma.SegmentWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.SegmentUpdateToOneWithWhereWithoutCompaniesInput, Prisma.SegmentUpdateWithoutCompaniesInput>, Prisma.SegmentUncheckedUpdateWithoutCompaniesInput>;
};
export type SegmentCreateNestedOneWithoutBaselinesInput = {
    create?: Prisma.XOR<Prisma.SegmentCreateWithoutBaselinesInput, Prisma.SegmentUncheckedCreateWithoutBaselinesInput>;
    connectOrCreate?: Prisma.SegmentCreateOrConnectWithoutBaselinesInput;
    connect?: Prisma.SegmentWhereUniqueInput;
};
export type SegmentUpdateOneWithoutBaselinesNestedInput = {
    create?: Prisma.XOR<Prisma.SegmentCreateWithoutBaselinesInput, Prisma.SegmentUncheckedCreateWithoutBaselinesInput>;
    connectOrCreate?: Prisma.SegmentCreateOrConnectWithoutBaselinesInput;
    upsert?: Prisma.SegmentUpsertWithoutBaselinesInput;
    disconnect?: Prisma.SegmentWhereInput | boolean;
    delete?: Prisma.SegmentWhereInput | boolean;
    connect?: Prisma.SegmentWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.SegmentUpdateToOneWithWhereWithoutBaselinesInput, Prisma.SegmentUpdateWithoutBaselinesInput>, Prisma.SegmentUncheckedUpdateWithoutBaselinesInput>;
};
export type SegmentCreateWithoutChildrenInput = {
    slug: string;
    layer: string;
    position: number;
    nameEn: string;
    nameKo: string;
    descriptionEn: string;
    descriptionKo: string;
    parent?: Prisma.SegmentCreateNestedOneWithoutChildrenInput;
    companies?: Prisma.CompanySegmentCreateNestedManyWithoutSegmentInput;
    baselines?: Prisma.BaselineCreateNestedManyWithoutSegmentInput;
};
export type SegmentUncheckedCreateWithoutChildrenInput = {
    slug: string;
    parentSlug?: string | null;
    layer: string;
    position: number;
    nameEn: string;
    nameKo: string;
    descriptionEn: string;
    descriptionKo: string;
    companies?: Prisma.CompanySegmentUncheckedCreateNestedManyWithoutSegmentInput;
    baselines?: Prisma.BaselineUncheckedCreateNestedManyWithoutSegmentInput;
};
export type SegmentCreateOrConnectWithoutChildrenInput = {
    where: Prisma.SegmentWhereUniqueInput;
    create: Prisma.XOR<Prisma.SegmentCreateWithoutChildrenInput, Prisma.SegmentUncheckedCreateWithoutChildrenInput>;
};
export type SegmentCreateWithoutParentInput = {
    slug: string;
    layer: string;
    position: number;
    nameEn: string;
    nameKo: string;
    descriptionEn: string;
    descriptionKo: string;
    children?: Prisma.SegmentCreateNestedManyWithoutParentInput;
    companies?: Prisma.CompanySegmentCreateNestedManyWithoutSegmentInput;
    baselines?: Prisma.BaselineCreateNestedManyWithoutSegmentInput;
};
export type SegmentUncheckedCreateWithoutParentInput = {
    slug: string;
    layer: string;
    position: number;
    nameEn: string;
    nameKo: string;
    descriptionEn: string;
    descriptionKo: string;
    children?: Prisma.SegmentUncheckedCreateNestedManyWithoutParentInput;
    companies?: Prisma.CompanySegmentUncheckedCreateNestedManyWithoutSegmentInput;
    baselines?: Prisma.BaselineUncheckedCreateNestedManyWithoutSegmentInput;
};
export type SegmentCreateOrConnectWithoutParentInput = {
    where: Prisma.SegmentWhereUniqueInput;
    create: Prisma.XOR<Prisma.SegmentCreateWithoutParentInput, Prisma.SegmentUncheckedCreateWithoutParentInput>;
};
export type SegmentCreateManyParentInputEnvelope = {
    data: Prisma.SegmentCreateManyParentInput | Prisma.SegmentCreateManyParentInput[];
    skipDuplicates?: boolean;
};
export type SegmentUpsertWithoutChildrenInput = {
    update: Prisma.XOR<Prisma.SegmentUpdateWithoutChildrenInput, Prisma.SegmentUncheckedUpdateWithoutChildrenInput>;
    create: Prisma.XOR<Prisma.SegmentCreateWithoutChildrenInput, Prisma.SegmentUncheckedCreateWithoutChildrenInput>;
    where?: Prisma.SegmentWhereInput;
};
export type SegmentUpdateToOneWithWhereWithoutChildrenInput = {
    where?: Prisma.SegmentWhereInput;
    data: Prisma.XOR<Prisma.SegmentUpdateWithoutChildrenInput, Prisma.SegmentUncheckedUpdateWithoutChildrenInput>;
};
export type SegmentUpdateWithoutChildrenInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    layer?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionEn?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionKo?: Prisma.StringFieldUpdateOperationsInput | string;
    parent?: Prisma.SegmentUpdateOneWithoutChildrenNestedInput;
    companies?: Prisma.CompanySegmentUpdateManyWithoutSegmentNestedInput;
    baselines?: Prisma.BaselineUpdateManyWithoutSegmentNestedInput;
};
export type SegmentUncheckedUpdateWithoutChildrenInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    parentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    layer?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionEn?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionKo?: Prisma.StringFieldUpdateOperationsInput | string;
    companies?: Prisma.CompanySegmentUncheckedUpdateManyWithoutSegmentNestedInput;
    baselines?: Prisma.BaselineUncheckedUpdateManyWithoutSegmentNestedInput;
};
export type SegmentUpsertWithWhereUniqueWithoutParentInput = {
    where: Prisma.SegmentWhereUniqueInput;
    update: Prisma.XOR<Prisma.SegmentUpdateWithoutParentInput, Prisma.SegmentUncheckedUpdateWithoutParentInput>;
    create: Prisma.XOR<Prisma.SegmentCreateWithoutParentInput, Prisma.SegmentUncheckedCreateWithoutParentInput>;
};
export type SegmentUpdateWithWhereUniqueWithoutParentInput = {
    where: Prisma.SegmentWhereUniqueInput;
    data: Prisma.XOR<Prisma.SegmentUpdateWithoutParentInput, Prisma.SegmentUncheckedUpdateWithoutParentInput>;
};
export type SegmentUpdateManyWithWhereWithoutParentInput = {
    where: Prisma.SegmentScalarWhereInput;
    data: Prisma.XOR<Prisma.SegmentUpdateManyMutationInput, Prisma.SegmentUncheckedUpdateManyWithoutParentInput>;
};
export type SegmentScalarWhereInput = {
    AND?: Prisma.SegmentScalarWhereInput | Prisma.SegmentScalarWhereInput[];
    OR?: Prisma.SegmentScalarWhereInput[];
    NOT?: Prisma.SegmentScalarWhereInput | Prisma.SegmentScalarWhereInput[];
    slug?: Prisma.StringFilter<"Segment"> | string;
    parentSlug?: Prisma.StringNullableFilter<"Segment"> | string | null;
    layer?: Prisma.StringFilter<"Segment"> | string;
    position?: Prisma.IntFilter<"Segment"> | number;
    nameEn?: Prisma.StringFilter<"Segment"> | string;
    nameKo?: Prisma.StringFilter<"Segment"> | string;
    descriptionEn?: Prisma.StringFilter<"Segment"> | string;
    descriptionKo?: Prisma.StringFilter<"Segment"> | string;
};
export type SegmentCreateWithoutCompaniesInput = {
    slug: string;
    layer: string;
    position: number;
    nameEn: string;
    nameKo: string;
    descriptionEn: string;
    descriptionKo: string;
    parent?: Prisma.SegmentCreateNestedOneWithoutChildrenInput;
    children?: Prisma.SegmentCreateNestedManyWithoutParentInput;
    baselines?: Prisma.BaselineCreateNestedManyWithoutSegmentInput;
};
export type SegmentUncheckedCreateWithoutCompaniesInput = {
    slug: string;
    parentSlug?: string | null;
    layer: string;
    position: number;
    nameEn: string;
    nameKo: string;
    descriptionEn: string;
    descriptionKo: string;
    children?: Prisma.SegmentUncheckedCreateNestedManyWithoutParentInput;
    baselines?: Prisma.BaselineUncheckedCreateNestedManyWithoutSegmentInput;
};
export type SegmentCreateOrConnectWithoutCompaniesInput = {
    where: Prisma.SegmentWhereUniqueInput;
    create: Prisma.XOR<Prisma.SegmentCreateWithoutCompaniesInput, Prisma.SegmentUncheckedCreateWithoutCompaniesInput>;
};
export type SegmentUpsertWithoutCompaniesInput = {
    update: Prisma.XOR<Prisma.SegmentUpdateWithoutCompaniesInput, Prisma.SegmentUncheckedUpdateWithoutCompaniesInput>;
    create: Prisma.XOR<Prisma.SegmentCreateWithoutCompaniesInput, Prisma.SegmentUncheckedCreateWithoutCompaniesInput>;
    where?: Prisma.SegmentWhereInput;
};
export type SegmentUpdateToOneWithWhereWithoutCompaniesInput = {
    where?: Prisma.SegmentWhereInput;
    data: Prisma.XOR<Prisma.SegmentUpdateWithoutCompaniesInput, Prisma.SegmentUncheckedUpdateWithoutCompaniesInput>;
};
export type SegmentUpdateWithoutCompaniesInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    layer?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionEn?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionKo?: Prisma.StringFieldUpdateOperationsInput | string;
    parent?: Prisma.SegmentUpdateOneWithoutChildrenNestedInput;
    children?: Prisma.SegmentUpdateManyWithoutParentNestedInput;
    baselines?: Prisma.BaselineUpdateManyWithoutSegmentNestedInput;
};
export type SegmentUncheckedUpdateWithoutCompaniesInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    parentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    layer?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionEn?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionKo?: Prisma.StringFieldUpdateOperationsInput | string;
    children?: Prisma.SegmentUncheckedUpdateManyWithoutParentNestedInput;
    baselines?: Prisma.BaselineUncheckedUpdateManyWithoutSegmentNestedInput;
};
export type SegmentCreateWithoutBaselinesInput = {
    slug: string;
    layer: string;
    position: number;
    nameEn: string;
    nameKo: string;
    descriptionEn: string;
    descriptionKo: string;
    parent?: Prisma.SegmentCreateNestedOneWithoutChildrenInput;
    children?: Prisma.SegmentCreateNestedManyWithoutParentInput;
    companies?: Prisma.CompanySegmentCreateNestedManyWithoutSegmentInput;
};
export type SegmentUncheckedCreateWithoutBaselinesInput = {
    slug: string;
    parentSlug?: string | null;
    layer: string;
    position: number;
    nameEn: string;
    nameKo: string;
    descriptionEn: string;
    descriptionKo: string;
    children?: Prisma.SegmentUncheckedCreateNestedManyWithoutParentInput;
    companies?: Prisma.CompanySegmentUncheckedCreateNestedManyWithoutSegmentInput;
};
export type SegmentCreateOrConnectWithoutBaselinesInput = {
    where: Prisma.SegmentWhereUniqueInput;
    create: Prisma.XOR<Prisma.SegmentCreateWithoutBaselinesInput, Prisma.SegmentUncheckedCreateWithoutBaselinesInput>;
};
export type SegmentUpsertWithoutBaselinesInput = {
    update: Prisma.XOR<Prisma.SegmentUpdateWithoutBaselinesInput, Prisma.SegmentUncheckedUpdateWithoutBaselinesInput>;
    create: Prisma.XOR<Prisma.SegmentCreateWithoutBaselinesInput, Prisma.SegmentUncheckedCreateWithoutBaselinesInput>;
    where?: Prisma.SegmentWhereInput;
};
export type SegmentUpdateToOneWithWhereWithoutBaselinesInput = {
    where?: Prisma.SegmentWhereInput;
    data: Prisma.XOR<Prisma.SegmentUpdateWithoutBaselinesInput, Prisma.SegmentUncheckedUpdateWithoutBaselinesInput>;
};
export type SegmentUpdateWithoutBaselinesInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    layer?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionEn?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionKo?: Prisma.StringFieldUpdateOperationsInput | string;
    parent?: Prisma.SegmentUpdateOneWithoutChildrenNestedInput;
    children?: Prisma.SegmentUpdateManyWithoutParentNestedInput;
    companies?: Prisma.CompanySegmentUpdateManyWithoutSegmentNestedInput;
};
export type SegmentUncheckedUpdateWithoutBaselinesInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    parentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    layer?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionEn?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionKo?: Prisma.StringFieldUpdateOperationsInput | string;
    children?: Prisma.SegmentUncheckedUpdateManyWithoutParentNestedInput;
    companies?: Prisma.CompanySegmentUncheckedUpdateManyWithoutSegmentNestedInput;
};
export type SegmentCreateManyParentInput = {
    slug: string;
    layer: string;
    position: number;
    nameEn: string;
    nameKo: string;
    descriptionEn: string;
    descriptionKo: string;
};
export type SegmentUpdateWithoutParentInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    layer?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionEn?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionKo?: Prisma.StringFieldUpdateOperationsInput | string;
    children?: Prisma.SegmentUpdateManyWithoutParentNestedInput;
    companies?: Prisma.CompanySegmentUpdateManyWithoutSegmentNestedInput;
    baselines?: Prisma.BaselineUpdateManyWithoutSegmentNestedInput;
};
export type SegmentUncheckedUpdateWithoutParentInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    layer?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionEn?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionKo?: Prisma.StringFieldUpdateOperationsInput | string;
    children?: Prisma.SegmentUncheckedUpdateManyWithoutParentNestedInput;
    companies?: Prisma.CompanySegmentUncheckedUpdateManyWithoutSegmentNestedInput;
    baselines?: Prisma.BaselineUncheckedUpdateManyWithoutSegmentNestedInput;
};
export type SegmentUncheckedUpdateManyWithoutParentInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    layer?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionEn?: Prisma.StringFieldUpdateOperationsInput | string;
    descriptionKo?: Prisma.StringFieldUpdateOperationsInput | string;
};
/**
 * Count Type SegmentCountOutputType
 */
export type SegmentCountOutputType = {
    children: number;
    companies: number;
    baselines: number;
};
export type SegmentCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    children?: boolean | SegmentCountOutputTypeCountChildrenArgs;
    companies?: boolean | SegmentCountOutputTypeCountCompaniesArgs;
    baselines?: boolean | SegmentCountOutputTypeCountBaselinesArgs;
};
/**
 * SegmentCountOutputType without action
 */
export type SegmentCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SegmentCountOutputType
     */
    select?: Prisma.SegmentCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * SegmentCountOutputType without action
 */
export type SegmentCountOutputTypeCountChildrenArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.SegmentWhereInput;
};
/**
 * SegmentCountOutputType without action
 */
export type SegmentCountOutputTypeCountCompaniesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.CompanySegmentWhereInput;
};
/**
 * SegmentCountOutputType without action
 */
export type SegmentCountOutputTypeCountBaselinesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.BaselineWhereInput;
};
export type SegmentSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    slug?: boolean;
    parentSlug?: boolean;
    layer?: boolean;
    position?: boolean;
    nameEn?: boolean;
    nameKo?: boolean;
    descriptionEn?: boolean;
    descriptionKo?: boolean;
    parent?: boolean | Prisma.Segment$parentArgs<ExtArgs>;
    children?: boolean | Prisma.Segment$childrenArgs<ExtArgs>;
    companies?: boolean | Prisma.Segment$companiesArgs<ExtArgs>;
    baselines?: boolean | Prisma.Segment$baselinesArgs<ExtArgs>;
    _count?: boolean | Prisma.SegmentCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["segment"]>;
export type SegmentSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    slug?: boolean;
    parentSlug?: boolean;
    layer?: boolean;
    position?: boolean;
    nameEn?: boolean;
    nameKo?: boolean;
    descriptionEn?: boolean;
    descriptionKo?: boolean;
    parent?: boolean | Prisma.Segment$parentArgs<ExtArgs>;
}, ExtArgs["result"]["segment"]>;
export type SegmentSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    slug?: boolean;
    parentSlug?: boolean;
    layer?: boolean;
    position?: boolean;
    nameEn?: boolean;
    nameKo?: boolean;
    descriptionEn?: boolean;
    descriptionKo?: boolean;
    parent?: boolean | Prisma.Segment$parentArgs<ExtArgs>;
}, ExtArgs["result"]["segment"]>;
export type SegmentSelectScalar = {
    slug?: boolean;
    parentSlug?: boolean;
    layer?: boolean;
    position?: boolean;
    nameEn?: boolean;
    nameKo?: boolean;
    descriptionEn?: boolean;
    descriptionKo?: boolean;
};
export type SegmentOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"slug" | "parentSlug" | "layer" | "position" | "nameEn" | "nameKo" | "descriptionEn" | "descriptionKo", ExtArgs["result"]["segment"]>;
export type SegmentInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    parent?: boolean | Prisma.Segment$parentArgs<ExtArgs>;
    children?: boolean | Prisma.Segment$childrenArgs<ExtArgs>;
    companies?: boolean | Prisma.Segment$companiesArgs<ExtArgs>;
    baselines?: boolean | Prisma.Segment$baselinesArgs<ExtArgs>;
    _count?: boolean | Prisma.SegmentCountOutputTypeDefaultArgs<ExtArgs>;
};
export type SegmentIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    parent?: boolean | Prisma.Segment$parentArgs<ExtArgs>;
};
export type SegmentIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    parent?: boolean | Prisma.Segment$parentArgs<ExtArgs>;
};
export type $SegmentPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Segment";
    objects: {
        parent: Prisma.$SegmentPayload<ExtArgs> | null;
        children: Prisma.$SegmentPayload<ExtArgs>[];
        companies: Prisma.$CompanySegmentPayload<ExtArgs>[];
        baselines: Prisma.$BaselinePayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        slug: string;
        parentSlug: string | null;
        layer: string;
        position: number;
        nameEn: string;
        nameKo: string;
        descriptionEn: string;
        descriptionKo: string;
    }, ExtArgs["result"]["segment"]>;
    composites: {};
};
export type SegmentGetPayload<S extends boolean | null | undefined | SegmentDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$SegmentPayload, S>;
export type SegmentCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<SegmentFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: SegmentCountAggregateInputType | true;
};
export interface SegmentDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Segment'];
        meta: {
            name: 'Segment';
        };
    };
    /**
     * Find zero or one Segment that matches the filter.
     * @param {SegmentFindUniqueArgs} args - Arguments to find a Segment
     * @example
     * // Get one Segment
     * const segment = await prisma.segment.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends SegmentFindUniqueArgs>(args: Prisma.SelectSubset<T, SegmentFindUniqueArgs<ExtArgs>>): Prisma.Prisma__SegmentClient<runtime.Types.Result.GetResult<Prisma.$SegmentPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Segment that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {SegmentFindUniqueOrThrowArgs} args - Arguments to find a Segment
     * @example
     * // Get one Segment
     * const segment = await prisma.segment.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends SegmentFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, SegmentFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__SegmentClient<runtime.Types.Result.GetResult<Prisma.$SegmentPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Segment that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SegmentFindFirstArgs} args - Arguments to find a Segment
     * @example
     * // Get one Segment
     * const segment = await prisma.segment.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends SegmentFindFirstArgs>(args?: Prisma.SelectSubset<T, SegmentFindFirstArgs<ExtArgs>>): Prisma.Prisma__SegmentClient<runtime.Types.Result.GetResult<Prisma.$SegmentPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Segment that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SegmentFindFirstOrThrowArgs} args - Arguments to find a Segment
     * @example
     * // Get one Segment
     * const segment = await prisma.segment.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends SegmentFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, SegmentFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__SegmentClient<runtime.Types.Result.GetResult<Prisma.$SegmentPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Segments that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SegmentFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Segments
     * const segments = await prisma.segment.findMany()
     *
     * // Get first 10 Segments
     * const segments = await prisma.segment.findMany({ take: 10 })
     *
     * // Only select the `slug`
     * const segmentWithSlugOnly = await prisma.segment.findMany({ select: { slug: true } })
     *
     */
    findMany<T extends SegmentFindManyArgs>(args?: Prisma.SelectSubset<T, SegmentFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$SegmentPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Segment.
     * @param {SegmentCreateArgs} args - Arguments to create a Segment.
     * @example
     * // Create one Segment
     * const Segment = await prisma.segment.create({
     *   data: {
     *     // ... data to create a Segment
     *   }
     * })
     *
     */
    create<T extends SegmentCreateArgs>(args: Prisma.SelectSubset<T, SegmentCreateArgs<ExtArgs>>): Prisma.Prisma__SegmentClient<runtime.Types.Result.GetResult<Prisma.$SegmentPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Segments.
     * @param {SegmentCreateManyArgs} args - Arguments to create many Segments.
     * @example
     * // Create many Segments
     * const segment = await prisma.segment.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends SegmentCreateManyArgs>(args?: Prisma.SelectSubset<T, SegmentCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Segments and returns the data saved in the database.
     * @param {SegmentCreateManyAndReturnArgs} args - Arguments to create many Segments.
     * @example
     * // Create many Segments
     * const segment = await prisma.segment.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Segments and only return the `slug`
     * const segmentWithSlugOnly = await prisma.segment.createManyAndReturn({
     *   select: { slug: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends SegmentCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, SegmentCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$SegmentPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Segment.
     * @param {SegmentDeleteArgs} args - Arguments to delete one Segment.
     * @example
     * // Delete one Segment
     * const Segment = await prisma.segment.delete({
     *   where: {
     *     // ... filter to delete one Segment
     *   }
     * })
     *
     */
    delete<T extends SegmentDeleteArgs>(args: Prisma.SelectSubset<T, SegmentDeleteArgs<ExtArgs>>): Prisma.Prisma__SegmentClient<runtime.Types.Result.GetResult<Prisma.$SegmentPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Segment.
     * @param {SegmentUpdateArgs} args - Arguments to update one Segment.
     * @example
     * // Update one Segment
     * const segment = await prisma.segment.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends SegmentUpdateArgs>(args: Prisma.SelectSubset<T, SegmentUpdateArgs<ExtArgs>>): Prisma.Prisma__SegmentClient<runtime.Types.Result.GetResult<Prisma.$SegmentPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Segments.
     * @param {SegmentDeleteManyArgs} args - Arguments to filter Segments to delete.
     * @example
     * // Delete a few Segments
     * const { count } = await prisma.segment.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends SegmentDeleteManyArgs>(args?: Prisma.SelectSubset<T, SegmentDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Segments.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SegmentUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Segments
     * const segment = await prisma.segment.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends SegmentUpdateManyArgs>(args: Prisma.SelectSubset<T, SegmentUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Segments and returns the data updated in the database.
     * @param {SegmentUpdateManyAndReturnArgs} args - Arguments to update many Segments.
     * @example
     * // Update many Segments
     * const segment = await prisma.segment.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Segments and only return the `slug`
     * const segmentWithSlugOnly = await prisma.segment.updateManyAndReturn({
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
    updateManyAndReturn<T extends SegmentUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, SegmentUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$SegmentPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Segment.
     * @param {SegmentUpsertArgs} args - Arguments to update or create a Segment.
     * @example
     * // Update or create a Segment
     * const segment = await prisma.segment.upsert({
     *   create: {
     *     // ... data to create a Segment
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Segment we want to update
     *   }
     * })
     */
    upsert<T extends SegmentUpsertArgs>(args: Prisma.SelectSubset<T, SegmentUpsertArgs<ExtArgs>>): Prisma.Prisma__SegmentClient<runtime.Types.Result.GetResult<Prisma.$SegmentPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Segments.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SegmentCountArgs} args - Arguments to filter Segments to count.
     * @example
     * // Count the number of Segments
     * const count = await prisma.segment.count({
     *   where: {
     *     // ... the filter for the Segments we want to count
     *   }
     * })
    **/
    count<T extends SegmentCountArgs>(args?: Prisma.Subset<T, SegmentCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], SegmentCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Segment.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SegmentAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends SegmentAggregateArgs>(args: Prisma.Subset<T, SegmentAggregateArgs>): Prisma.PrismaPromise<GetSegmentAggregateType<T>>;
    /**
     * Group by Segment.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SegmentGroupByArgs} args - Group by arguments.
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
    groupBy<T extends SegmentGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: SegmentGroupByArgs['orderBy'];
    } : {
        orderBy?: SegmentGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, SegmentGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetSegmentGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Segment model
     */
    readonly fields: SegmentFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Segment.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__SegmentClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    parent<T extends Prisma.Segment$parentArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Segment$parentArgs<ExtArgs>>): Prisma.Prisma__SegmentClient<runtime.Types.Result.GetResult<Prisma.$SegmentPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    children<T extends Prisma.Segment$childrenArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Segment$childrenArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$SegmentPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    companies<T extends Prisma.Segment$companiesArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Segment$companiesArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CompanySegmentPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    baselines<T extends Prisma.Segment$baselinesArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Segment$baselinesArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$BaselinePayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
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
 * Fields of the Segment model
 */
export interface SegmentFieldRefs {
    readonly slug: Prisma.FieldRef<"Segment", 'String'>;
    readonly parentSlug: Prisma.FieldRef<"Segment", 'String'>;
    readonly layer: Prisma.FieldRef<"Segment", 'String'>;
    readonly position: Prisma.FieldRef<"Segment", 'Int'>;
    readonly nameEn: Prisma.FieldRef<"Segment", 'String'>;
    readonly nameKo: Prisma.FieldRef<"Segment", 'String'>;
    readonly descriptionEn: Prisma.FieldRef<"Segment", 'String'>;
    readonly descriptionKo: Prisma.FieldRef<"Segment", 'String'>;
}
/**
 * Segment findUnique
 */
export type SegmentFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Segment
     */
    select?: Prisma.SegmentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Segment
     */
    omit?: Prisma.SegmentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SegmentInclude<ExtArgs> | null;
    /**
     * Filter, which Segment to fetch.
     */
    where: Prisma.SegmentWhereUniqueInput;
};
/**
 * Segment findUniqueOrThrow
 */
export type SegmentFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Segment
     */
    select?: Prisma.SegmentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Segment
     */
    omit?: Prisma.SegmentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SegmentInclude<ExtArgs> | null;
    /**
     * Filter, which Segment to fetch.
     */
    where: Prisma.SegmentWhereUniqueInput;
};
/**
 * Segment findFirst
 */
export type SegmentFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Segment
     */
    select?: Prisma.SegmentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Segment
     */
    omit?: Prisma.SegmentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SegmentInclude<ExtArgs> | null;
    /**
     * Filter, which Segment to fetch.
     */
    where?: Prisma.SegmentWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Segments to fetch.
     */
    orderBy?: Prisma.SegmentOrderByWithRelationInput | Prisma.SegmentOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Segments.
     */
    cursor?: Prisma.SegmentWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Segments from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Segments.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Segments.
     */
    distinct?: Prisma.SegmentScalarFieldEnum | Prisma.SegmentScalarFieldEnum[];
};
/**
 * Segment findFirstOrThrow
 */
export type SegmentFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Segment
     */
    select?: Prisma.SegmentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Segment
     */
    omit?: Prisma.SegmentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SegmentInclude<ExtArgs> | null;
    /**
     * Filter, which Segment to fetch.
     */
    where?: Prisma.SegmentWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Segments to fetch.
     */
    orderBy?: Prisma.SegmentOrderByWithRelationInput | Prisma.SegmentOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Segments.
     */
    cursor?: Prisma.SegmentWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Segments from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Segments.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Segments.
     */
    distinct?: Prisma.SegmentScalarFieldEnum | Prisma.SegmentScalarFieldEnum[];
};
/**
 * Segment findMany
 */
export type SegmentFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Segment
     */
    select?: Prisma.SegmentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Segment
     */
    omit?: Prisma.SegmentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SegmentInclude<ExtArgs> | null;
    /**
     * Filter, which Segments to fetch.
     */
    where?: Prisma.SegmentWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Segments to fetch.
     */
    orderBy?: Prisma.SegmentOrderByWithRelationInput | Prisma.SegmentOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Segments.
     */
    cursor?: Prisma.SegmentWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Segments from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Segments.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Segments.
     */
    distinct?: Prisma.SegmentScalarFieldEnum | Prisma.SegmentScalarFieldEnum[];
};
/**
 * Segment create
 */
export type SegmentCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Segment
     */
    select?: Prisma.SegmentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Segment
     */
    omit?: Prisma.SegmentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SegmentInclude<ExtArgs> | null;
    /**
     * The data needed to create a Segment.
     */
    data: Prisma.XOR<Prisma.SegmentCreateInput, Prisma.SegmentUncheckedCreateInput>;
};
/**
 * Segment createMany
 */
export type SegmentCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Segments.
     */
    data: Prisma.SegmentCreateManyInput | Prisma.SegmentCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Segment createManyAndReturn
 */
export type SegmentCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Segment
     */
    select?: Prisma.SegmentSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Segment
     */
    omit?: Prisma.SegmentOmit<ExtArgs> | null;
    /**
     * The data used to create many Segments.
     */
    data: Prisma.SegmentCreateManyInput | Prisma.SegmentCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SegmentIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * Segment update
 */
export type SegmentUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Segment
     */
    select?: Prisma.SegmentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Segment
     */
    omit?: Prisma.SegmentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SegmentInclude<ExtArgs> | null;
    /**
     * The data needed to update a Segment.
     */
    data: Prisma.XOR<Prisma.SegmentUpdateInput, Prisma.SegmentUncheckedUpdateInput>;
    /**
     * Choose, which Segment to update.
     */
    where: Prisma.SegmentWhereUniqueInput;
};
/**
 * Segment updateMany
 */
export type SegmentUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Segments.
     */
    data: Prisma.XOR<Prisma.SegmentUpdateManyMutationInput, Prisma.SegmentUncheckedUpdateManyInput>;
    /**
     * Filter which Segments to update
     */
    where?: Prisma.SegmentWhereInput;
    /**
     * Limit how many Segments to update.
     */
    limit?: number;
};
/**
 * Segment updateManyAndReturn
 */
export type SegmentUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Segment
     */
    select?: Prisma.SegmentSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Segment
     */
    omit?: Prisma.SegmentOmit<ExtArgs> | null;
    /**
     * The data used to update Segments.
     */
    data: Prisma.XOR<Prisma.SegmentUpdateManyMutationInput, Prisma.SegmentUncheckedUpdateManyInput>;
    /**
     * Filter which Segments to update
     */
    where?: Prisma.SegmentWhereInput;
    /**
     * Limit how many Segments to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SegmentIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * Segment upsert
 */
export type SegmentUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Segment
     */
    select?: Prisma.SegmentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Segment
     */
    omit?: Prisma.SegmentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SegmentInclude<ExtArgs> | null;
    /**
     * The filter to search for the Segment to update in case it exists.
     */
    where: Prisma.SegmentWhereUniqueInput;
    /**
     * In case the Segment found by the `where` argument doesn't exist, create a new Segment with this data.
     */
    create: Prisma.XOR<Prisma.SegmentCreateInput, Prisma.SegmentUncheckedCreateInput>;
    /**
     * In case the Segment was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.SegmentUpdateInput, Prisma.SegmentUncheckedUpdateInput>;
};
/**
 * Segment delete
 */
export type SegmentDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Segment
     */
    select?: Prisma.SegmentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Segment
     */
    omit?: Prisma.SegmentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SegmentInclude<ExtArgs> | null;
    /**
     * Filter which Segment to delete.
     */
    where: Prisma.SegmentWhereUniqueInput;
};
/**
 * Segment deleteMany
 */
export type SegmentDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Segments to delete
     */
    where?: Prisma.SegmentWhereInput;
    /**
     * Limit how many Segments to delete.
     */
    limit?: number;
};
/**
 * Segment.parent
 */
export type Segment$parentArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Segment
     */
    select?: Prisma.SegmentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Segment
     */
    omit?: Prisma.SegmentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SegmentInclude<ExtArgs> | null;
    where?: Prisma.SegmentWhereInput;
};
/**
 * Segment.children
 */
export type Segment$childrenArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Segment
     */
    select?: Prisma.SegmentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Segment
     */
    omit?: Prisma.SegmentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SegmentInclude<ExtArgs> | null;
    where?: Prisma.SegmentWhereInput;
    orderBy?: Prisma.SegmentOrderByWithRelationInput | Prisma.SegmentOrderByWithRelationInput[];
    cursor?: Prisma.SegmentWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.SegmentScalarFieldEnum | Prisma.SegmentScalarFieldEnum[];
};
/**
 * Segment.companies
 */
export type Segment$companiesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
 * Segment.baselines
 */
export type Segment$baselinesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
 * Segment without action
 */
export type SegmentDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Segment
     */
    select?: Prisma.SegmentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Segment
     */
    omit?: Prisma.SegmentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SegmentInclude<ExtArgs> | null;
};
