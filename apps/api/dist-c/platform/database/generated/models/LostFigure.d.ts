import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.ts";
/**
 * Model LostFigure
 * A figure of a report whose picture is lost.
 */
export type LostFigureModel = runtime.Types.Result.DefaultSelection<Prisma.$LostFigurePayload>;
export type AggregateLostFigure = {
    _count: LostFigureCountAggregateOutputType | null;
    _avg: LostFigureAvgAggregateOutputType | null;
    _sum: LostFigureSumAggregateOutputType | null;
    _min: LostFigureMinAggregateOutputType | null;
    _max: LostFigureMaxAggregateOutputType | null;
};
export type LostFigureAvgAggregateOutputType = {
    figure: number | null;
};
export type LostFigureSumAggregateOutputType = {
    figure: number | null;
};
export type LostFigureMinAggregateOutputType = {
    reportSlug: string | null;
    figure: number | null;
    part: string | null;
    subjectEn: string | null;
    subjectKo: string | null;
    publisher: string | null;
    unit: string | null;
    noteEn: string | null;
    noteKo: string | null;
};
export type LostFigureMaxAggregateOutputType = {
    reportSlug: string | null;
    figure: number | null;
    part: string | null;
    subjectEn: string | null;
    subjectKo: string | null;
    publisher: string | null;
    unit: string | null;
    noteEn: string | null;
    noteKo: string | null;
};
export type LostFigureCountAggregateOutputType = {
    reportSlug: number;
    figure: number;
    part: number;
    subjectEn: number;
    subjectKo: number;
    publisher: number;
    unit: number;
    noteEn: number;
    noteKo: number;
    baselines: number;
    _all: number;
};
export type LostFigureAvgAggregateInputType = {
    figure?: true;
};
export type LostFigureSumAggregateInputType = {
    figure?: true;
};
export type LostFigureMinAggregateInputType = {
    reportSlug?: true;
    figure?: true;
    part?: true;
    subjectEn?: true;
    subjectKo?: true;
    publisher?: true;
    unit?: true;
    noteEn?: true;
    noteKo?: true;
};
export type LostFigureMaxAggregateInputType = {
    reportSlug?: true;
    figure?: true;
    part?: true;
    subjectEn?: true;
    subjectKo?: true;
    publisher?: true;
    unit?: true;
    noteEn?: true;
    noteKo?: true;
};
export type LostFigureCountAggregateInputType = {
    reportSlug?: true;
    figure?: true;
    part?: true;
    subjectEn?: true;
    subjectKo?: true;
    publisher?: true;
    unit?: true;
    noteEn?: true;
    noteKo?: true;
    baselines?: true;
    _all?: true;
};
export type LostFigureAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which LostFigure to aggregate.
     */
    where?: Prisma.LostFigureWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of LostFigures to fetch.
     */
    orderBy?: Prisma.LostFigureOrderByWithRelationInput | Prisma.LostFigureOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.LostFigureWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` LostFigures from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` LostFigures.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned LostFigures
    **/
    _count?: true | LostFigureCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: LostFigureAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: LostFigureSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: LostFigureMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: LostFigureMaxAggregateInputType;
};
export type GetLostFigureAggregateType<T extends LostFigureAggregateArgs> = {
    [P in keyof T & keyof AggregateLostFigure]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateLostFigure[P]> : Prisma.GetScalarType<T[P], AggregateLostFigure[P]>;
};
export type LostFigureGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.LostFigureWhereInput;
    orderBy?: Prisma.LostFigureOrderByWithAggregationInput | Prisma.LostFigureOrderByWithAggregationInput[];
    by: Prisma.LostFigureScalarFieldEnum[] | Prisma.LostFigureScalarFieldEnum;
    having?: Prisma.LostFigureScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: LostFigureCountAggregateInputType | true;
    _avg?: LostFigureAvgAggregateInputType;
    _sum?: LostFigureSumAggregateInputType;
    _min?: LostFigureMinAggregateInputType;
    _max?: LostFigureMaxAggregateInputType;
};
export type LostFigureGroupByOutputType = {
    reportSlug: string;
    figure: number;
    part: string;
    subjectEn: string;
    subjectKo: string;
    publisher: string | null;
    unit: string | null;
    noteEn: string;
    noteKo: string;
    baselines: string[];
    _count: LostFigureCountAggregateOutputType | null;
    _avg: LostFigureAvgAggregateOutputType | null;
    _sum: LostFigureSumAggregateOutputType | null;
    _min: LostFigureMinAggregateOutputType | null;
    _max: LostFigureMaxAggregateOutputType | null;
};
export type GetLostFigureGroupByPayload<T extends LostFigureGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<LostFigureGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof LostFigureGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], LostFigureGroupByOutputType[P]> : Prisma.GetScalarType<T[P], LostFigureGroupByOutputType[P]>;
}>>;
export type LostFigureWhereInput = {
    AND?: Prisma.LostFigureWhereInput | Prisma.LostFigureWhereInput[];
    OR?: Prisma.LostFigureWhereInput[];
    NOT?: Prisma.LostFigureWhereInput | Prisma.LostFigureWhereInput[];
    reportSlug?: Prisma.StringFilter<"LostFigure"> | string;
    figure?: Prisma.IntFilter<"LostFigure"> | number;
    part?: Prisma.StringFilter<"LostFigure"> | string;
    subjectEn?: Prisma.StringFilter<"LostFigure"> | string;
    subjectKo?: Prisma.StringFilter<"LostFigure"> | string;
    publisher?: Prisma.StringNullableFilter<"LostFigure"> | string | null;
    unit?: Prisma.StringNullableFilter<"LostFigure"> | string | null;
    noteEn?: Prisma.StringFilter<"LostFigure"> | string;
    noteKo?: Prisma.StringFilter<"LostFigure"> | string;
    baselines?: Prisma.StringNullableListFilter<"LostFigure">;
    report?: Prisma.XOR<Prisma.ReportScalarRelationFilter, Prisma.ReportWhereInput>;
};
export type LostFigureOrderByWithRelationInput = {
    reportSlug?: Prisma.SortOrder;
    figure?: Prisma.SortOrder;
    part?: Prisma.SortOrder;
    subjectEn?: Prisma.SortOrder;
    subjectKo?: Prisma.SortOrder;
    publisher?: Prisma.SortOrderInput | Prisma.SortOrder;
    unit?: Prisma.SortOrderInput | Prisma.SortOrder;
    noteEn?: Prisma.SortOrder;
    noteKo?: Prisma.SortOrder;
    baselines?: Prisma.SortOrder;
    report?: Prisma.ReportOrderByWithRelationInput;
};
export type LostFigureWhereUniqueInput = Prisma.AtLeast<{
    reportSlug_figure?: Prisma.LostFigureReportSlugFigureCompoundUniqueInput;
    AND?: Prisma.LostFigureWhereInput | Prisma.LostFigureWhereInput[];
    OR?: Prisma.LostFigureWhereInput[];
    NOT?: Prisma.LostFigureWhereInput | Prisma.LostFigureWhereInput[];
    reportSlug?: Prisma.StringFilter<"LostFigure"> | string;
    figure?: Prisma.IntFilter<"LostFigure"> | number;
    part?: Prisma.StringFilter<"LostFigure"> | string;
    subjectEn?: Prisma.StringFilter<"LostFigure"> | string;
    subjectKo?: Prisma.StringFilter<"LostFigure"> | string;
    publisher?: Prisma.StringNullableFilter<"LostFigure"> | string | null;
    unit?: Prisma.StringNullableFilter<"LostFigure"> | string | null;
    noteEn?: Prisma.StringFilter<"LostFigure"> | string;
    noteKo?: Prisma.StringFilter<"LostFigure"> | string;
    baselines?: Prisma.StringNullableListFilter<"LostFigure">;
    report?: Prisma.XOR<Prisma.ReportScalarRelationFilter, Prisma.ReportWhereInput>;
}, "reportSlug_figure">;
export type LostFigureOrderByWithAggregationInput = {
    reportSlug?: Prisma.SortOrder;
    figure?: Prisma.SortOrder;
    part?: Prisma.SortOrder;
    subjectEn?: Prisma.SortOrder;
    subjectKo?: Prisma.SortOrder;
    publisher?: Prisma.SortOrderInput | Prisma.SortOrder;
    unit?: Prisma.SortOrderInput | Prisma.SortOrder;
    noteEn?: Prisma.SortOrder;
    noteKo?: Prisma.SortOrder;
    baselines?: Prisma.SortOrder;
    _count?: Prisma.LostFigureCountOrderByAggregateInput;
    _avg?: Prisma.LostFigureAvgOrderByAggregateInput;
    _max?: Prisma.LostFigureMaxOrderByAggregateInput;
    _min?: Prisma.LostFigureMinOrderByAggregateInput;
    _sum?: Prisma.LostFigureSumOrderByAggregateInput;
};
export type LostFigureScalarWhereWithAggregatesInput = {
    AND?: Prisma.LostFigureScalarWhereWithAggregatesInput | Prisma.LostFigureScalarWhereWithAggregatesInput[];
    OR?: Prisma.LostFigureScalarWhereWithAggregatesInput[];
    NOT?: Prisma.LostFigureScalarWhereWithAggregatesInput | Prisma.LostFigureScalarWhereWithAggregatesInput[];
    reportSlug?: Prisma.StringWithAggregatesFilter<"LostFigure"> | string;
    figure?: Prisma.IntWithAggregatesFilter<"LostFigure"> | number;
    part?: Prisma.StringWithAggregatesFilter<"LostFigure"> | string;
    subjectEn?: Prisma.StringWithAggregatesFilter<"LostFigure"> | string;
    subjectKo?: Prisma.StringWithAggregatesFilter<"LostFigure"> | string;
    publisher?: Prisma.StringNullableWithAggregatesFilter<"LostFigure"> | string | null;
    unit?: Prisma.StringNullableWithAggregatesFilter<"LostFigure"> | string | null;
    noteEn?: Prisma.StringWithAggregatesFilter<"LostFigure"> | string;
    noteKo?: Prisma.StringWithAggregatesFilter<"LostFigure"> | string;
    baselines?: Prisma.StringNullableListFilter<"LostFigure">;
};
export type LostFigureCreateInput = {
    figure: number;
    part: string;
    subjectEn: string;
    subjectKo: string;
    publisher?: string | null;
    unit?: string | null;
    noteEn: string;
    noteKo: string;
    baselines?: Prisma.LostFigureCreatebaselinesInput | string[];
    report: Prisma.ReportCreateNestedOneWithoutLostFiguresInput;
};
export type LostFigureUncheckedCreateInput = {
    reportSlug: string;
    figure: number;
    part: string;
    subjectEn: string;
    subjectKo: string;
    publisher?: string | null;
    unit?: string | null;
    noteEn: string;
    noteKo: string;
    baselines?: Prisma.LostFigureCreatebaselinesInput | string[];
};
export type LostFigureUpdateInput = {
    figure?: Prisma.IntFieldUpdateOperationsInput | number;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    subjectEn?: Prisma.StringFieldUpdateOperationsInput | string;
    subjectKo?: Prisma.StringFieldUpdateOperationsInput | string;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteEn?: Prisma.StringFieldUpdateOperationsInput | string;
    noteKo?: Prisma.StringFieldUpdateOperationsInput | string;
    baselines?: Prisma.LostFigureUpdatebaselinesInput | string[];
    report?: Prisma.ReportUpdateOneRequiredWithoutLostFiguresNestedInput;
};
export type LostFigureUncheckedUpdateInput = {
    reportSlug?: Prisma.StringFieldUpdateOperationsInput | string;
    figure?: Prisma.IntFieldUpdateOperationsInput | number;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    subjectEn?: Prisma.StringFieldUpdateOperationsInput | string;
    subjectKo?: Prisma.StringFieldUpdateOperationsInput | string;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteEn?: Prisma.StringFieldUpdateOperationsInput | string;
    noteKo?: Prisma.StringFieldUpdateOperationsInput | string;
    baselines?: Prisma.LostFigureUpdatebaselinesInput | string[];
};
export type LostFigureCreateManyInput = {
    reportSlug: string;
    figure: number;
    part: string;
    subjectEn: string;
    subjectKo: string;
    publisher?: string | null;
    unit?: string | null;
    noteEn: string;
    noteKo: string;
    baselines?: Prisma.LostFigureCreatebaselinesInput | string[];
};
export type LostFigureUpdateManyMutationInput = {
    figure?: Prisma.IntFieldUpdateOperationsInput | number;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    subjectEn?: Prisma.StringFieldUpdateOperationsInput | string;
    subjectKo?: Prisma.StringFieldUpdateOperationsInput | string;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteEn?: Prisma.StringFieldUpdateOperationsInput | string;
    noteKo?: Prisma.StringFieldUpdateOperationsInput | string;
    baselines?: Prisma.LostFigureUpdatebaselinesInput | string[];
};
export type LostFigureUncheckedUpdateManyInput = {
    reportSlug?: Prisma.StringFieldUpdateOperationsInput | string;
    figure?: Prisma.IntFieldUpdateOperationsInput | number;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    subjectEn?: Prisma.StringFieldUpdateOperationsInput | string;
    subjectKo?: Prisma.StringFieldUpdateOperationsInput | string;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteEn?: Prisma.StringFieldUpdateOperationsInput | string;
    noteKo?: Prisma.StringFieldUpdateOperationsInput | string;
    baselines?: Prisma.LostFigureUpdatebaselinesInput | string[];
};
export type LostFigureListRelationFilter = {
    every?: Prisma.LostFigureWhereInput;
    some?: Prisma.LostFigureWhereInput;
    none?: Prisma.LostFigureWhereInput;
};
export type LostFigureOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type LostFigureReportSlugFigureCompoundUniqueInput = {
    reportSlug: string;
    figure: number;
};
export type LostFigureCountOrderByAggregateInput = {
    reportSlug?: Prisma.SortOrder;
    figure?: Prisma.SortOrder;
    part?: Prisma.SortOrder;
    subjectEn?: Prisma.SortOrder;
    subjectKo?: Prisma.SortOrder;
    publisher?: Prisma.SortOrder;
    unit?: Prisma.SortOrder;
    noteEn?: Prisma.SortOrder;
    noteKo?: Prisma.SortOrder;
    baselines?: Prisma.SortOrder;
};
export type LostFigureAvgOrderByAggregateInput = {
    figure?: Prisma.SortOrder;
};
export type LostFigureMaxOrderByAggregateInput = {
    reportSlug?: Prisma.SortOrder;
    figure?: Prisma.SortOrder;
    part?: Prisma.SortOrder;
    subjectEn?: Prisma.SortOrder;
    subjectKo?: Prisma.SortOrder;
    publisher?: Prisma.SortOrder;
    unit?: Prisma.SortOrder;
    noteEn?: Prisma.SortOrder;
    noteKo?: Prisma.SortOrder;
};
export type LostFigureMinOrderByAggregateInput = {
    reportSlug?: Prisma.SortOrder;
    figure?: Prisma.SortOrder;
    part?: Prisma.SortOrder;
    subjectEn?: Prisma.SortOrder;
    subjectKo?: Prisma.SortOrder;
    publisher?: Prisma.SortOrder;
    unit?: Prisma.SortOrder;
    noteEn?: Prisma.SortOrder;
    noteKo?: Prisma.SortOrder;
};
export type LostFigureSumOrderByAggregateInput = {
    figure?: Prisma.SortOrder;
};
export type LostFigureCreateNestedManyWithoutReportInput = {
    create?: Prisma.XOR<Prisma.LostFigureCreateWithoutReportInput, Prisma.LostFigureUncheckedCreateWithoutReportInput> | Prisma.LostFigureCreateWithoutReportInput[] | Prisma.LostFigureUncheckedCreateWithoutReportInput[];
    connectOrCreate?: Prisma.LostFigureCreateOrConnectWithoutReportInput | Prisma.LostFigureCreateOrConnectWithoutReportInput[];
    createMany?: Prisma.LostFigureCreateManyReportInputEnvelope;
    connect?: Prisma.LostFigureWhereUniqueInput | Prisma.LostFigureWhereUniqueInput[];
};
export type LostFigureUncheckedCreateNestedManyWithoutReportInput = {
    create?: Prisma.XOR<Prisma.LostFigureCreateWithoutReportInput, Prisma.LostFigureUncheckedCreateWithoutReportInput> | Prisma.LostFigureCreateWithoutReportInput[] | Prisma.LostFigureUncheckedCreateWithoutReportInput[];
    connectOrCreate?: Prisma.LostFigureCreateOrConnectWithoutReportInput | Prisma.LostFigureCreateOrConnectWithoutReportInput[];
    createMany?: Prisma.LostFigureCreateManyReportInputEnvelope;
    connect?: Prisma.LostFigureWhereUniqueInput | Prisma.LostFigureWhereUniqueInput[];
};
export type LostFigureUpdateManyWithoutReportNestedInput = {
    create?: Prisma.XOR<Prisma.LostFigureCreateWithoutReportInput, Prisma.LostFigureUncheckedCreateWithoutReportInput> | Prisma.LostFigureCreateWithoutReportInput[] | Prisma.LostFigureUncheckedCreateWithoutReportInput[];
    connectOrCreate?: Prisma.LostFigureCreateOrConnectWithoutReportInput | Prisma.LostFigureCreateOrConnectWithoutReportInput[];
    upsert?: Prisma.LostFigureUpsertWithWhereUniqueWithoutReportInput | Prisma.LostFigureUpsertWithWhereUniqueWithoutReportInput[];
    createMany?: Prisma.LostFigureCreateManyReportInputEnvelope;
    set?: Prisma.LostFigureWhereUniqueInput | Prisma.LostFigureWhereUniqueInput[];
    disconnect?: Prisma.LostFigureWhereUniqueInput | Prisma.LostFigureWhereUniqueInput[];
    delete?: Prisma.LostFigureWhereUniqueInput | Prisma.LostFigureWhereUniqueInput[];
    connect?: Prisma.LostFigureWhereUniqueInput | Prisma.LostFigureWhereUniqueInput[];
    update?: Prisma.LostFigureUpdateWithWhereUniqueWithoutReportInput | Prisma.LostFigureUpdateWithWhereUniqueWithoutReportInput[];
    updateMany?: Prisma.LostFigureUpdateManyWithWhereWithoutReportInput | Prisma.LostFigureUpdateManyWithWhereWithoutReportInput[];
    deleteMany?: Prisma.LostFigureScalarWhereInput | Prisma.LostFigureScalarWhereInput[];
};
export type LostFigureUncheckedUpdateManyWithoutReportNestedInput = {
    create?: Prisma.XOR<Prisma.LostFigureCreateWithoutReportInput, Prisma.LostFigureUncheckedCreateWithoutReportInput> | Prisma.LostFigureCreateWithoutReportInput[] | Prisma.LostFigureUncheckedCreateWithoutReportInput[];
    connectOrCreate?: Prisma.LostFigureCreateOrConnectWithoutReportInput | Prisma.LostFigureCreateOrConnectWithoutReportInput[];
    upsert?: Prisma.LostFigureUpsertWithWhereUniqueWithoutReportInput | Prisma.LostFigureUpsertWithWhereUniqueWithoutReportInput[];
    createMany?: Prisma.LostFigureCreateManyReportInputEnvelope;
    set?: Prisma.LostFigureWhereUniqueInput | Prisma.LostFigureWhereUniqueInput[];
    disconnect?: Prisma.LostFigureWhereUniqueInput | Prisma.LostFigureWhereUniqueInput[];
    delete?: Prisma.LostFigureWhereUniqueInput | Prisma.LostFigureWhereUniqueInput[];
    connect?: Prisma.LostFigureWhereUniqueInput | Prisma.LostFigureWhereUniqueInput[];
    update?: Prisma.LostFigureUpdateWithWhereUniqueWithoutReportInput | Prisma.LostFigureUpdateWithWhereUniqueWithoutReportInput[];
    updateMany?: Prisma.LostFigureUpdateManyWithWhereWithoutReportInput | Prisma.LostFigureUpdateManyWithWhereWithoutReportInput[];
    deleteMany?: Prisma.LostFigureScalarWhereInput | Prisma.LostFigureScalarWhereInput[];
};
export type LostFigureCreatebaselinesInput = {
    set: string[];
};
export type LostFigureUpdatebaselinesInput = {
    set?: string[];
    push?: string | string[];
};
export type LostFigureCreateWithoutReportInput = {
    figure: number;
    part: string;
    subjectEn: string;
    subjectKo: string;
    publisher?: string | null;
    unit?: string | null;
    noteEn: string;
    noteKo: string;
    baselines?: Prisma.LostFigureCreatebaselinesInput | string[];
};
export type LostFigureUncheckedCreateWithoutReportInput = {
    figure: number;
    part: string;
    subjectEn: string;
    subjectKo: string;
    publisher?: string | null;
    unit?: string | null;
    noteEn: string;
    noteKo: string;
    baselines?: Prisma.LostFigureCreatebaselinesInput | string[];
};
export type LostFigureCreateOrConnectWithoutReportInput = {
    where: Prisma.LostFigureWhereUniqueInput;
    create: Prisma.XOR<Prisma.LostFigureCreateWithoutReportInput, Prisma.LostFigureUncheckedCreateWithoutReportInput>;
};
export type LostFigureCreateManyReportInputEnvelope = {
    data: Prisma.LostFigureCreateManyReportInput | Prisma.LostFigureCreateManyReportInput[];
    skipDuplicates?: boolean;
};
export type LostFigureUpsertWithWhereUniqueWithoutReportInput = {
    where: Prisma.LostFigureWhereUniqueInput;
    update: Prisma.XOR<Prisma.LostFigureUpdateWithoutReportInput, Prisma.LostFigureUncheckedUpdateWithoutReportInput>;
    create: Prisma.XOR<Prisma.LostFigureCreateWithoutReportInput, Prisma.LostFigureUncheckedCreateWithoutReportInput>;
};
export type LostFigureUpdateWithWhereUniqueWithoutReportInput = {
    where: Prisma.LostFigureWhereUniqueInput;
    data: Prisma.XOR<Prisma.LostFigureUpdateWithoutReportInput, Prisma.LostFigureUncheckedUpdateWithoutReportInput>;
};
export type LostFigureUpdateManyWithWhereWithoutReportInput = {
    where: Prisma.LostFigureScalarWhereInput;
    data: Prisma.XOR<Prisma.LostFigureUpdateManyMutationInput, Prisma.LostFigureUncheckedUpdateManyWithoutReportInput>;
};
export type LostFigureScalarWhereInput = {
    AND?: Prisma.LostFigureScalarWhereInput | Prisma.LostFigureScalarWhereInput[];
    OR?: Prisma.LostFigureScalarWhereInput[];
    NOT?: Prisma.LostFigureScalarWhereInput | Prisma.LostFigureScalarWhereInput[];
    reportSlug?: Prisma.StringFilter<"LostFigure"> | string;
    figure?: Prisma.IntFilter<"LostFigure"> | number;
    part?: Prisma.StringFilter<"LostFigure"> | string;
    subjectEn?: Prisma.StringFilter<"LostFigure"> | string;
    subjectKo?: Prisma.StringFilter<"LostFigure"> | string;
    publisher?: Prisma.StringNullableFilter<"LostFigure"> | string | null;
    unit?: Prisma.StringNullableFilter<"LostFigure"> | string | null;
    noteEn?: Prisma.StringFilter<"LostFigure"> | string;
    noteKo?: Prisma.StringFilter<"LostFigure"> | string;
    baselines?: Prisma.StringNullableListFilter<"LostFigure">;
};
export type LostFigureCreateManyReportInput = {
    figure: number;
    part: string;
    subjectEn: string;
    subjectKo: string;
    publisher?: string | null;
    unit?: string | null;
    noteEn: string;
    noteKo: string;
    baselines?: Prisma.LostFigureCreatebaselinesInput | string[];
};
export type LostFigureUpdateWithoutReportInput = {
    figure?: Prisma.IntFieldUpdateOperationsInput | number;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    subjectEn?: Prisma.StringFieldUpdateOperationsInput | string;
    subjectKo?: Prisma.StringFieldUpdateOperationsInput | string;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteEn?: Prisma.StringFieldUpdateOperationsInput | string;
    noteKo?: Prisma.StringFieldUpdateOperationsInput | string;
    baselines?: Prisma.LostFigureUpdatebaselinesInput | string[];
};
export type LostFigureUncheckedUpdateWithoutReportInput = {
    figure?: Prisma.IntFieldUpdateOperationsInput | number;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    subjectEn?: Prisma.StringFieldUpdateOperationsInput | string;
    subjectKo?: Prisma.StringFieldUpdateOperationsInput | string;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteEn?: Prisma.StringFieldUpdateOperationsInput | string;
    noteKo?: Prisma.StringFieldUpdateOperationsInput | string;
    baselines?: Prisma.LostFigureUpdatebaselinesInput | string[];
};
export type LostFigureUncheckedUpdateManyWithoutReportInput = {
    figure?: Prisma.IntFieldUpdateOperationsInput | number;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    subjectEn?: Prisma.StringFieldUpdateOperationsInput | string;
    subjectKo?: Prisma.StringFieldUpdateOperationsInput | string;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteEn?: Prisma.StringFieldUpdateOperationsInput | string;
    noteKo?: Prisma.StringFieldUpdateOperationsInput | string;
    baselines?: Prisma.LostFigureUpdatebaselinesInput | string[];
};
export type LostFigureSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    reportSlug?: boolean;
    figure?: boolean;
    part?: boolean;
    subjectEn?: boolean;
    subjectKo?: boolean;
    publisher?: boolean;
    unit?: boolean;
    noteEn?: boolean;
    noteKo?: boolean;
    baselines?: boolean;
    report?: boolean | Prisma.ReportDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["lostFigure"]>;
export type LostFigureSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    reportSlug?: boolean;
    figure?: boolean;
    part?: boolean;
    subjectEn?: boolean;
    subjectKo?: boolean;
    publisher?: boolean;
    unit?: boolean;
    noteEn?: boolean;
    noteKo?: boolean;
    baselines?: boolean;
    report?: boolean | Prisma.ReportDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["lostFigure"]>;
export type LostFigureSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    reportSlug?: boolean;
    figure?: boolean;
    part?: boolean;
    subjectEn?: boolean;
    subjectKo?: boolean;
    publisher?: boolean;
    unit?: boolean;
    noteEn?: boolean;
    noteKo?: boolean;
    baselines?: boolean;
    report?: boolean | Prisma.ReportDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["lostFigure"]>;
export type LostFigureSelectScalar = {
    reportSlug?: boolean;
    figure?: boolean;
    part?: boolean;
    subjectEn?: boolean;
    subjectKo?: boolean;
    publisher?: boolean;
    unit?: boolean;
    noteEn?: boolean;
    noteKo?: boolean;
    baselines?: boolean;
};
export type LostFigureOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"reportSlug" | "figure" | "part" | "subjectEn" | "subjectKo" | "publisher" | "unit" | "noteEn" | "noteKo" | "baselines", ExtArgs["result"]["lostFigure"]>;
export type LostFigureInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    report?: boolean | Prisma.ReportDefaultArgs<ExtArgs>;
};
export type LostFigureIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    report?: boolean | Prisma.ReportDefaultArgs<ExtArgs>;
};
export type LostFigureIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    report?: boolean | Prisma.ReportDefaultArgs<ExtArgs>;
};
export type $LostFigurePayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "LostFigure";
    objects: {
        report: Prisma.$ReportPayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        reportSlug: string;
        figure: number;
        part: string;
        subjectEn: string;
        subjectKo: string;
        publisher: string | null;
        unit: string | null;
        noteEn: string;
        noteKo: string;
        /**
         * Keys of the baselines which the text around the figure still gives.
         */
        baselines: string[];
    }, ExtArgs["result"]["lostFigure"]>;
    composites: {};
};
export type LostFigureGetPayload<S extends boolean | null | undefined | LostFigureDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$LostFigurePayload, S>;
export type LostFigureCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<LostFigureFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: LostFigureCountAggregateInputType | true;
};
export interface LostFigureDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['LostFigure'];
        meta: {
            name: 'LostFigure';
        };
    };
    /**
     * Find zero or one LostFigure that matches the filter.
     * @param {LostFigureFindUniqueArgs} args - Arguments to find a LostFigure
     * @example
     * // Get one LostFigure
     * const lostFigure = await prisma.lostFigure.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends LostFigureFindUniqueArgs>(args: Prisma.SelectSubset<T, LostFigureFindUniqueArgs<ExtArgs>>): Prisma.Prisma__LostFigureClient<runtime.Types.Result.GetResult<Prisma.$LostFigurePayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one LostFigure that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {LostFigureFindUniqueOrThrowArgs} args - Arguments to find a LostFigure
     * @example
     * // Get one LostFigure
     * const lostFigure = await prisma.lostFigure.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends LostFigureFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, LostFigureFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__LostFigureClient<runtime.Types.Result.GetResult<Prisma.$LostFigurePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first LostFigure that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LostFigureFindFirstArgs} args - Arguments to find a LostFigure
     * @example
     * // Get one LostFigure
     * const lostFigure = await prisma.lostFigure.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends LostFigureFindFirstArgs>(args?: Prisma.SelectSubset<T, LostFigureFindFirstArgs<ExtArgs>>): Prisma.Prisma__LostFigureClient<runtime.Types.Result.GetResult<Prisma.$LostFigurePayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first LostFigure that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LostFigureFindFirstOrThrowArgs} args - Arguments to find a LostFigure
     * @example
     * // Get one LostFigure
     * const lostFigure = await prisma.lostFigure.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends LostFigureFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, LostFigureFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__LostFigureClient<runtime.Types.Result.GetResult<Prisma.$LostFigurePayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more LostFigures that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LostFigureFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all LostFigures
     * const lostFigures = await prisma.lostFigure.findMany()
     *
     * // Get first 10 LostFigures
     * const lostFigures = await prisma.lostFigure.findMany({ take: 10 })
     *
     * // Only select the `reportSlug`
     * const lostFigureWithReportSlugOnly = await prisma.lostFigure.findMany({ select: { reportSlug: true } })
     *
     */
    findMany<T extends LostFigureFindManyArgs>(args?: Prisma.SelectSubset<T, LostFigureFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$LostFigurePayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a LostFigure.
     * @param {LostFigureCreateArgs} args - Arguments to create a LostFigure.
     * @example
     * // Create one LostFigure
     * const LostFigure = await prisma.lostFigure.create({
     *   data: {
     *     // ... data to create a LostFigure
     *   }
     * })
     *
     */
    create<T extends LostFigureCreateArgs>(args: Prisma.SelectSubset<T, LostFigureCreateArgs<ExtArgs>>): Prisma.Prisma__LostFigureClient<runtime.Types.Result.GetResult<Prisma.$LostFigurePayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many LostFigures.
     * @param {LostFigureCreateManyArgs} args - Arguments to create many LostFigures.
     * @example
     * // Create many LostFigures
     * const lostFigure = await prisma.lostFigure.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends LostFigureCreateManyArgs>(args?: Prisma.SelectSubset<T, LostFigureCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many LostFigures and returns the data saved in the database.
     * @param {LostFigureCreateManyAndReturnArgs} args - Arguments to create many LostFigures.
     * @example
     * // Create many LostFigures
     * const lostFigure = await prisma.lostFigure.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many LostFigures and only return the `reportSlug`
     * const lostFigureWithReportSlugOnly = await prisma.lostFigure.createManyAndReturn({
     *   select: { reportSlug: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends LostFigureCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, LostFigureCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$LostFigurePayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a LostFigure.
     * @param {LostFigureDeleteArgs} args - Arguments to delete one LostFigure.
     * @example
     * // Delete one LostFigure
     * const LostFigure = await prisma.lostFigure.delete({
     *   where: {
     *     // ... filter to delete one LostFigure
     *   }
     * })
     *
     */
    delete<T extends LostFigureDeleteArgs>(args: Prisma.SelectSubset<T, LostFigureDeleteArgs<ExtArgs>>): Prisma.Prisma__LostFigureClient<runtime.Types.Result.GetResult<Prisma.$LostFigurePayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one LostFigure.
     * @param {LostFigureUpdateArgs} args - Arguments to update one LostFigure.
     * @example
     * // Update one LostFigure
     * const lostFigure = await prisma.lostFigure.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends LostFigureUpdateArgs>(args: Prisma.SelectSubset<T, LostFigureUpdateArgs<ExtArgs>>): Prisma.Prisma__LostFigureClient<runtime.Types.Result.GetResult<Prisma.$LostFigurePayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more LostFigures.
     * @param {LostFigureDeleteManyArgs} args - Arguments to filter LostFigures to delete.
     * @example
     * // Delete a few LostFigures
     * const { count } = await prisma.lostFigure.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends LostFigureDeleteManyArgs>(args?: Prisma.SelectSubset<T, LostFigureDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more LostFigures.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LostFigureUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many LostFigures
     * const lostFigure = await prisma.lostFigure.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends LostFigureUpdateManyArgs>(args: Prisma.SelectSubset<T, LostFigureUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more LostFigures and returns the data updated in the database.
     * @param {LostFigureUpdateManyAndReturnArgs} args - Arguments to update many LostFigures.
     * @example
     * // Update many LostFigures
     * const lostFigure = await prisma.lostFigure.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more LostFigures and only return the `reportSlug`
     * const lostFigureWithReportSlugOnly = await prisma.lostFigure.updateManyAndReturn({
     *   select: { reportSlug: true },
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
    updateManyAndReturn<T extends LostFigureUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, LostFigureUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$LostFigurePayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one LostFigure.
     * @param {LostFigureUpsertArgs} args - Arguments to update or create a LostFigure.
     * @example
     * // Update or create a LostFigure
     * const lostFigure = await prisma.lostFigure.upsert({
     *   create: {
     *     // ... data to create a LostFigure
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the LostFigure we want to update
     *   }
     * })
     */
    upsert<T extends LostFigureUpsertArgs>(args: Prisma.SelectSubset<T, LostFigureUpsertArgs<ExtArgs>>): Prisma.Prisma__LostFigureClient<runtime.Types.Result.GetResult<Prisma.$LostFigurePayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of LostFigures.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LostFigureCountArgs} args - Arguments to filter LostFigures to count.
     * @example
     * // Count the number of LostFigures
     * const count = await prisma.lostFigure.count({
     *   where: {
     *     // ... the filter for the LostFigures we want to count
     *   }
     * })
    **/
    count<T extends LostFigureCountArgs>(args?: Prisma.Subset<T, LostFigureCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], LostFigureCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a LostFigure.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LostFigureAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends LostFigureAggregateArgs>(args: Prisma.Subset<T, LostFigureAggregateArgs>): Prisma.PrismaPromise<GetLostFigureAggregateType<T>>;
    /**
     * Group by LostFigure.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {LostFigureGroupByArgs} args - Group by arguments.
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
    groupBy<T extends LostFigureGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: LostFigureGroupByArgs['orderBy'];
    } : {
        orderBy?: LostFigureGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, LostFigureGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetLostFigureGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the LostFigure model
     */
    readonly fields: LostFigureFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for LostFigure.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__LostFigureClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    report<T extends Prisma.ReportDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ReportDefaultArgs<ExtArgs>>): Prisma.Prisma__ReportClient<runtime.Types.Result.GetResult<Prisma.$ReportPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the LostFigure model
 */
export interface LostFigureFieldRefs {
    readonly reportSlug: Prisma.FieldRef<"LostFigure", 'String'>;
    readonly figure: Prisma.FieldRef<"LostFigure", 'Int'>;
    readonly part: Prisma.FieldRef<"LostFigure", 'String'>;
    readonly subjectEn: Prisma.FieldRef<"LostFigure", 'String'>;
    readonly subjectKo: Prisma.FieldRef<"LostFigure", 'String'>;
    readonly publisher: Prisma.FieldRef<"LostFigure", 'String'>;
    readonly unit: Prisma.FieldRef<"LostFigure", 'String'>;
    readonly noteEn: Prisma.FieldRef<"LostFigure", 'String'>;
    readonly noteKo: Prisma.FieldRef<"LostFigure", 'String'>;
    readonly baselines: Prisma.FieldRef<"LostFigure", 'String[]'>;
}
/**
 * LostFigure findUnique
 */
export type LostFigureFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LostFigure
     */
    select?: Prisma.LostFigureSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LostFigure
     */
    omit?: Prisma.LostFigureOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.LostFigureInclude<ExtArgs> | null;
    /**
     * Filter, which LostFigure to fetch.
     */
    where: Prisma.LostFigureWhereUniqueInput;
};
/**
 * LostFigure findUniqueOrThrow
 */
export type LostFigureFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LostFigure
     */
    select?: Prisma.LostFigureSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LostFigure
     */
    omit?: Prisma.LostFigureOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.LostFigureInclude<ExtArgs> | null;
    /**
     * Filter, which LostFigure to fetch.
     */
    where: Prisma.LostFigureWhereUniqueInput;
};
/**
 * LostFigure findFirst
 */
export type LostFigureFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LostFigure
     */
    select?: Prisma.LostFigureSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LostFigure
     */
    omit?: Prisma.LostFigureOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.LostFigureInclude<ExtArgs> | null;
    /**
     * Filter, which LostFigure to fetch.
     */
    where?: Prisma.LostFigureWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of LostFigures to fetch.
     */
    orderBy?: Prisma.LostFigureOrderByWithRelationInput | Prisma.LostFigureOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for LostFigures.
     */
    cursor?: Prisma.LostFigureWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` LostFigures from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` LostFigures.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of LostFigures.
     */
    distinct?: Prisma.LostFigureScalarFieldEnum | Prisma.LostFigureScalarFieldEnum[];
};
/**
 * LostFigure findFirstOrThrow
 */
export type LostFigureFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LostFigure
     */
    select?: Prisma.LostFigureSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LostFigure
     */
    omit?: Prisma.LostFigureOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.LostFigureInclude<ExtArgs> | null;
    /**
     * Filter, which LostFigure to fetch.
     */
    where?: Prisma.LostFigureWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of LostFigures to fetch.
     */
    orderBy?: Prisma.LostFigureOrderByWithRelationInput | Prisma.LostFigureOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for LostFigures.
     */
    cursor?: Prisma.LostFigureWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` LostFigures from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` LostFigures.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of LostFigures.
     */
    distinct?: Prisma.LostFigureScalarFieldEnum | Prisma.LostFigureScalarFieldEnum[];
};
/**
 * LostFigure findMany
 */
export type LostFigureFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LostFigure
     */
    select?: Prisma.LostFigureSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LostFigure
     */
    omit?: Prisma.LostFigureOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.LostFigureInclude<ExtArgs> | null;
    /**
     * Filter, which LostFigures to fetch.
     */
    where?: Prisma.LostFigureWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of LostFigures to fetch.
     */
    orderBy?: Prisma.LostFigureOrderByWithRelationInput | Prisma.LostFigureOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing LostFigures.
     */
    cursor?: Prisma.LostFigureWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` LostFigures from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` LostFigures.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of LostFigures.
     */
    distinct?: Prisma.LostFigureScalarFieldEnum | Prisma.LostFigureScalarFieldEnum[];
};
/**
 * LostFigure create
 */
export type LostFigureCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LostFigure
     */
    select?: Prisma.LostFigureSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LostFigure
     */
    omit?: Prisma.LostFigureOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.LostFigureInclude<ExtArgs> | null;
    /**
     * The data needed to create a LostFigure.
     */
    data: Prisma.XOR<Prisma.LostFigureCreateInput, Prisma.LostFigureUncheckedCreateInput>;
};
/**
 * LostFigure createMany
 */
export type LostFigureCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many LostFigures.
     */
    data: Prisma.LostFigureCreateManyInput | Prisma.LostFigureCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * LostFigure createManyAndReturn
 */
export type LostFigureCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LostFigure
     */
    select?: Prisma.LostFigureSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the LostFigure
     */
    omit?: Prisma.LostFigureOmit<ExtArgs> | null;
    /**
     * The data used to create many LostFigures.
     */
    data: Prisma.LostFigureCreateManyInput | Prisma.LostFigureCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.LostFigureIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * LostFigure update
 */
export type LostFigureUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LostFigure
     */
    select?: Prisma.LostFigureSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LostFigure
     */
    omit?: Prisma.LostFigureOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.LostFigureInclude<ExtArgs> | null;
    /**
     * The data needed to update a LostFigure.
     */
    data: Prisma.XOR<Prisma.LostFigureUpdateInput, Prisma.LostFigureUncheckedUpdateInput>;
    /**
     * Choose, which LostFigure to update.
     */
    where: Prisma.LostFigureWhereUniqueInput;
};
/**
 * LostFigure updateMany
 */
export type LostFigureUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update LostFigures.
     */
    data: Prisma.XOR<Prisma.LostFigureUpdateManyMutationInput, Prisma.LostFigureUncheckedUpdateManyInput>;
    /**
     * Filter which LostFigures to update
     */
    where?: Prisma.LostFigureWhereInput;
    /**
     * Limit how many LostFigures to update.
     */
    limit?: number;
};
/**
 * LostFigure updateManyAndReturn
 */
export type LostFigureUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LostFigure
     */
    select?: Prisma.LostFigureSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the LostFigure
     */
    omit?: Prisma.LostFigureOmit<ExtArgs> | null;
    /**
     * The data used to update LostFigures.
     */
    data: Prisma.XOR<Prisma.LostFigureUpdateManyMutationInput, Prisma.LostFigureUncheckedUpdateManyInput>;
    /**
     * Filter which LostFigures to update
     */
    where?: Prisma.LostFigureWhereInput;
    /**
     * Limit how many LostFigures to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.LostFigureIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * LostFigure upsert
 */
export type LostFigureUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LostFigure
     */
    select?: Prisma.LostFigureSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LostFigure
     */
    omit?: Prisma.LostFigureOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.LostFigureInclude<ExtArgs> | null;
    /**
     * The filter to search for the LostFigure to update in case it exists.
     */
    where: Prisma.LostFigureWhereUniqueInput;
    /**
     * In case the LostFigure found by the `where` argument doesn't exist, create a new LostFigure with this data.
     */
    create: Prisma.XOR<Prisma.LostFigureCreateInput, Prisma.LostFigureUncheckedCreateInput>;
    /**
     * In case the LostFigure was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.LostFigureUpdateInput, Prisma.LostFigureUncheckedUpdateInput>;
};
/**
 * LostFigure delete
 */
export type LostFigureDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LostFigure
     */
    select?: Prisma.LostFigureSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LostFigure
     */
    omit?: Prisma.LostFigureOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.LostFigureInclude<ExtArgs> | null;
    /**
     * Filter which LostFigure to delete.
     */
    where: Prisma.LostFigureWhereUniqueInput;
};
/**
 * LostFigure deleteMany
 */
export type LostFigureDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which LostFigures to delete
     */
    where?: Prisma.LostFigureWhereInput;
    /**
     * Limit how many LostFigures to delete.
     */
    limit?: number;
};
/**
 * LostFigure without action
 */
export type LostFigureDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LostFigure
     */
    select?: Prisma.LostFigureSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LostFigure
     */
    omit?: Prisma.LostFigureOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.LostFigureInclude<ExtArgs> | null;
};
