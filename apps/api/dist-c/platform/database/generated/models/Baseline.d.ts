import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.ts";
/**
 * Model Baseline
 * One quantitative statement of a report.
 */
export type BaselineModel = runtime.Types.Result.DefaultSelection<Prisma.$BaselinePayload>;
export type AggregateBaseline = {
    _count: BaselineCountAggregateOutputType | null;
    _avg: BaselineAvgAggregateOutputType | null;
    _sum: BaselineSumAggregateOutputType | null;
    _min: BaselineMinAggregateOutputType | null;
    _max: BaselineMaxAggregateOutputType | null;
};
export type BaselineAvgAggregateOutputType = {
    position: number | null;
    figure: number | null;
    growthRate: runtime.Decimal | null;
};
export type BaselineSumAggregateOutputType = {
    position: number | null;
    figure: number | null;
    growthRate: runtime.Decimal | null;
};
export type BaselineMinAggregateOutputType = {
    id: string | null;
    reportSlug: string | null;
    position: number | null;
    kind: string | null;
    labelEn: string | null;
    labelKo: string | null;
    definitionEn: string | null;
    definitionKo: string | null;
    segmentSlug: string | null;
    companySlug: string | null;
    publisher: string | null;
    part: string | null;
    figure: number | null;
    heading: string | null;
    unit: string | null;
    measure: string | null;
    growthRate: runtime.Decimal | null;
    growthBasis: string | null;
    growthFrom: string | null;
    growthTo: string | null;
    growthQualifier: string | null;
    growthPrinted: string | null;
    noteEn: string | null;
    noteKo: string | null;
};
export type BaselineMaxAggregateOutputType = {
    id: string | null;
    reportSlug: string | null;
    position: number | null;
    kind: string | null;
    labelEn: string | null;
    labelKo: string | null;
    definitionEn: string | null;
    definitionKo: string | null;
    segmentSlug: string | null;
    companySlug: string | null;
    publisher: string | null;
    part: string | null;
    figure: number | null;
    heading: string | null;
    unit: string | null;
    measure: string | null;
    growthRate: runtime.Decimal | null;
    growthBasis: string | null;
    growthFrom: string | null;
    growthTo: string | null;
    growthQualifier: string | null;
    growthPrinted: string | null;
    noteEn: string | null;
    noteKo: string | null;
};
export type BaselineCountAggregateOutputType = {
    id: number;
    reportSlug: number;
    position: number;
    kind: number;
    labelEn: number;
    labelKo: number;
    definitionEn: number;
    definitionKo: number;
    segmentSlug: number;
    companySlug: number;
    publisher: number;
    part: number;
    figure: number;
    heading: number;
    unit: number;
    measure: number;
    growthRate: number;
    growthBasis: number;
    growthFrom: number;
    growthTo: number;
    growthQualifier: number;
    growthPrinted: number;
    relations: number;
    noteEn: number;
    noteKo: number;
    _all: number;
};
export type BaselineAvgAggregateInputType = {
    position?: true;
    figure?: true;
    growthRate?: true;
};
export type BaselineSumAggregateInputType = {
    position?: true;
    figure?: true;
    growthRate?: true;
};
export type BaselineMinAggregateInputType = {
    id?: true;
    reportSlug?: true;
    position?: true;
    kind?: true;
    labelEn?: true;
    labelKo?: true;
    definitionEn?: true;
    definitionKo?: true;
    segmentSlug?: true;
    companySlug?: true;
    publisher?: true;
    part?: true;
    figure?: true;
    heading?: true;
    unit?: true;
    measure?: true;
    growthRate?: true;
    growthBasis?: true;
    growthFrom?: true;
    growthTo?: true;
    growthQualifier?: true;
    growthPrinted?: true;
    noteEn?: true;
    noteKo?: true;
};
export type BaselineMaxAggregateInputType = {
    id?: true;
    reportSlug?: true;
    position?: true;
    kind?: true;
    labelEn?: true;
    labelKo?: true;
    definitionEn?: true;
    definitionKo?: true;
    segmentSlug?: true;
    companySlug?: true;
    publisher?: true;
    part?: true;
    figure?: true;
    heading?: true;
    unit?: true;
    measure?: true;
    growthRate?: true;
    growthBasis?: true;
    growthFrom?: true;
    growthTo?: true;
    growthQualifier?: true;
    growthPrinted?: true;
    noteEn?: true;
    noteKo?: true;
};
export type BaselineCountAggregateInputType = {
    id?: true;
    reportSlug?: true;
    position?: true;
    kind?: true;
    labelEn?: true;
    labelKo?: true;
    definitionEn?: true;
    definitionKo?: true;
    segmentSlug?: true;
    companySlug?: true;
    publisher?: true;
    part?: true;
    figure?: true;
    heading?: true;
    unit?: true;
    measure?: true;
    growthRate?: true;
    growthBasis?: true;
    growthFrom?: true;
    growthTo?: true;
    growthQualifier?: true;
    growthPrinted?: true;
    relations?: true;
    noteEn?: true;
    noteKo?: true;
    _all?: true;
};
export type BaselineAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Baseline to aggregate.
     */
    where?: Prisma.BaselineWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Baselines to fetch.
     */
    orderBy?: Prisma.BaselineOrderByWithRelationInput | Prisma.BaselineOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.BaselineWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Baselines from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Baselines.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Baselines
    **/
    _count?: true | BaselineCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: BaselineAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: BaselineSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: BaselineMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: BaselineMaxAggregateInputType;
};
export type GetBaselineAggregateType<T extends BaselineAggregateArgs> = {
    [P in keyof T & keyof AggregateBaseline]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateBaseline[P]> : Prisma.GetScalarType<T[P], AggregateBaseline[P]>;
};
export type BaselineGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.BaselineWhereInput;
    orderBy?: Prisma.BaselineOrderByWithAggregationInput | Prisma.BaselineOrderByWithAggregationInput[];
    by: Prisma.BaselineScalarFieldEnum[] | Prisma.BaselineScalarFieldEnum;
    having?: Prisma.BaselineScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: BaselineCountAggregateInputType | true;
    _avg?: BaselineAvgAggregateInputType;
    _sum?: BaselineSumAggregateInputType;
    _min?: BaselineMinAggregateInputType;
    _max?: BaselineMaxAggregateInputType;
};
export type BaselineGroupByOutputType = {
    id: string;
    reportSlug: string;
    position: number;
    kind: string;
    labelEn: string;
    labelKo: string;
    definitionEn: string | null;
    definitionKo: string | null;
    segmentSlug: string | null;
    companySlug: string | null;
    publisher: string | null;
    part: string;
    figure: number | null;
    heading: string | null;
    unit: string;
    measure: string;
    growthRate: runtime.Decimal | null;
    growthBasis: string | null;
    growthFrom: string | null;
    growthTo: string | null;
    growthQualifier: string | null;
    growthPrinted: string | null;
    relations: runtime.JsonValue;
    noteEn: string | null;
    noteKo: string | null;
    _count: BaselineCountAggregateOutputType | null;
    _avg: BaselineAvgAggregateOutputType | null;
    _sum: BaselineSumAggregateOutputType | null;
    _min: BaselineMinAggregateOutputType | null;
    _max: BaselineMaxAggregateOutputType | null;
};
export type GetBaselineGroupByPayload<T extends BaselineGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<BaselineGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof BaselineGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], BaselineGroupByOutputType[P]> : Prisma.GetScalarType<T[P], BaselineGroupByOutputType[P]>;
}>>;
export type BaselineWhereInput = {
    AND?: Prisma.BaselineWhereInput | Prisma.BaselineWhereInput[];
    OR?: Prisma.BaselineWhereInput[];
    NOT?: Prisma.BaselineWhereInput | Prisma.BaselineWhereInput[];
    id?: Prisma.StringFilter<"Baseline"> | string;
    reportSlug?: Prisma.StringFilter<"Baseline"> | string;
    position?: Prisma.IntFilter<"Baseline"> | number;
    kind?: Prisma.StringFilter<"Baseline"> | string;
    labelEn?: Prisma.StringFilter<"Baseline"> | string;
    labelKo?: Prisma.StringFilter<"Baseline"> | string;
    definitionEn?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    definitionKo?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    segmentSlug?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    companySlug?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    publisher?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    part?: Prisma.StringFilter<"Baseline"> | string;
    figure?: Prisma.IntNullableFilter<"Baseline"> | number | null;
    heading?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    unit?: Prisma.StringFilter<"Baseline"> | string;
    measure?: Prisma.StringFilter<"Baseline"> | string;
    growthRate?: Prisma.DecimalNullableFilter<"Baseline"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    growthFrom?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    growthTo?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    growthQualifier?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    growthPrinted?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    relations?: Prisma.JsonFilter<"Baseline">;
    noteEn?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    noteKo?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    report?: Prisma.XOR<Prisma.ReportScalarRelationFilter, Prisma.ReportWhereInput>;
    segment?: Prisma.XOR<Prisma.SegmentNullableScalarRelationFilter, Prisma.SegmentWhereInput> | null;
    company?: Prisma.XOR<Prisma.CompanyNullableScalarRelationFilter, Prisma.CompanyWhereInput> | null;
    points?: Prisma.BaselinePointListRelationFilter;
    counterparties?: Prisma.BaselineCounterpartyListRelationFilter;
    indicator?: Prisma.XOR<Prisma.IndicatorNullableScalarRelationFilter, Prisma.IndicatorWhereInput> | null;
};
export type BaselineOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    reportSlug?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    labelEn?: Prisma.SortOrder;
    labelKo?: Prisma.SortOrder;
    definitionEn?: Prisma.SortOrderInput | Prisma.SortOrder;
    definitionKo?: Prisma.SortOrderInput | Prisma.SortOrder;
    segmentSlug?: Prisma.SortOrderInput | Prisma.SortOrder;
    companySlug?: Prisma.SortOrderInput | Prisma.SortOrder;
    publisher?: Prisma.SortOrderInput | Prisma.SortOrder;
    part?: Prisma.SortOrder;
    figure?: Prisma.SortOrderInput | Prisma.SortOrder;
    heading?: Prisma.SortOrderInput | Prisma.SortOrder;
    unit?: Prisma.SortOrder;
    measure?: Prisma.SortOrder;
    growthRate?: Prisma.SortOrderInput | Prisma.SortOrder;
    growthBasis?: Prisma.SortOrderInput | Prisma.SortOrder;
    growthFrom?: Prisma.SortOrderInput | Prisma.SortOrder;
    growthTo?: Prisma.SortOrderInput | Prisma.SortOrder;
    growthQualifier?: Prisma.SortOrderInput | Prisma.SortOrder;
    growthPrinted?: Prisma.SortOrderInput | Prisma.SortOrder;
    relations?: Prisma.SortOrder;
    noteEn?: Prisma.SortOrderInput | Prisma.SortOrder;
    noteKo?: Prisma.SortOrderInput | Prisma.SortOrder;
    report?: Prisma.ReportOrderByWithRelationInput;
    segment?: Prisma.SegmentOrderByWithRelationInput;
    company?: Prisma.CompanyOrderByWithRelationInput;
    points?: Prisma.BaselinePointOrderByRelationAggregateInput;
    counterparties?: Prisma.BaselineCounterpartyOrderByRelationAggregateInput;
    indicator?: Prisma.IndicatorOrderByWithRelationInput;
};
export type BaselineWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    AND?: Prisma.BaselineWhereInput | Prisma.BaselineWhereInput[];
    OR?: Prisma.BaselineWhereInput[];
    NOT?: Prisma.BaselineWhereInput | Prisma.BaselineWhereInput[];
    reportSlug?: Prisma.StringFilter<"Baseline"> | string;
    position?: Prisma.IntFilter<"Baseline"> | number;
    kind?: Prisma.StringFilter<"Baseline"> | string;
    labelEn?: Prisma.StringFilter<"Baseline"> | string;
    labelKo?: Prisma.StringFilter<"Baseline"> | string;
    definitionEn?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    definitionKo?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    segmentSlug?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    companySlug?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    publisher?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    part?: Prisma.StringFilter<"Baseline"> | string;
    figure?: Prisma.IntNullableFilter<"Baseline"> | number | null;
    heading?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    unit?: Prisma.StringFilter<"Baseline"> | string;
    measure?: Prisma.StringFilter<"Baseline"> | string;
    growthRate?: Prisma.DecimalNullableFilter<"Baseline"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    growthFrom?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    growthTo?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    growthQualifier?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    growthPrinted?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    relations?: Prisma.JsonFilter<"Baseline">;
    noteEn?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    noteKo?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    report?: Prisma.XOR<Prisma.ReportScalarRelationFilter, Prisma.ReportWhereInput>;
    segment?: Prisma.XOR<Prisma.SegmentNullableScalarRelationFilter, Prisma.SegmentWhereInput> | null;
    company?: Prisma.XOR<Prisma.CompanyNullableScalarRelationFilter, Prisma.CompanyWhereInput> | null;
    points?: Prisma.BaselinePointListRelationFilter;
    counterparties?: Prisma.BaselineCounterpartyListRelationFilter;
    indicator?: Prisma.XOR<Prisma.IndicatorNullableScalarRelationFilter, Prisma.IndicatorWhereInput> | null;
}, "id">;
export type BaselineOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    reportSlug?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    labelEn?: Prisma.SortOrder;
    labelKo?: Prisma.SortOrder;
    definitionEn?: Prisma.SortOrderInput | Prisma.SortOrder;
    definitionKo?: Prisma.SortOrderInput | Prisma.SortOrder;
    segmentSlug?: Prisma.SortOrderInput | Prisma.SortOrder;
    companySlug?: Prisma.SortOrderInput | Prisma.SortOrder;
    publisher?: Prisma.SortOrderInput | Prisma.SortOrder;
    part?: Prisma.SortOrder;
    figure?: Prisma.SortOrderInput | Prisma.SortOrder;
    heading?: Prisma.SortOrderInput | Prisma.SortOrder;
    unit?: Prisma.SortOrder;
    measure?: Prisma.SortOrder;
    growthRate?: Prisma.SortOrderInput | Prisma.SortOrder;
    growthBasis?: Prisma.SortOrderInput | Prisma.SortOrder;
    growthFrom?: Prisma.SortOrderInput | Prisma.SortOrder;
    growthTo?: Prisma.SortOrderInput | Prisma.SortOrder;
    growthQualifier?: Prisma.SortOrderInput | Prisma.SortOrder;
    growthPrinted?: Prisma.SortOrderInput | Prisma.SortOrder;
    relations?: Prisma.SortOrder;
    noteEn?: Prisma.SortOrderInput | Prisma.SortOrder;
    noteKo?: Prisma.SortOrderInput | Prisma.SortOrder;
    _count?: Prisma.BaselineCountOrderByAggregateInput;
    _avg?: Prisma.BaselineAvgOrderByAggregateInput;
    _max?: Prisma.BaselineMaxOrderByAggregateInput;
    _min?: Prisma.BaselineMinOrderByAggregateInput;
    _sum?: Prisma.BaselineSumOrderByAggregateInput;
};
export type BaselineScalarWhereWithAggregatesInput = {
    AND?: Prisma.BaselineScalarWhereWithAggregatesInput | Prisma.BaselineScalarWhereWithAggregatesInput[];
    OR?: Prisma.BaselineScalarWhereWithAggregatesInput[];
    NOT?: Prisma.BaselineScalarWhereWithAggregatesInput | Prisma.BaselineScalarWhereWithAggregatesInput[];
    id?: Prisma.StringWithAggregatesFilter<"Baseline"> | string;
    reportSlug?: Prisma.StringWithAggregatesFilter<"Baseline"> | string;
    position?: Prisma.IntWithAggregatesFilter<"Baseline"> | number;
    kind?: Prisma.StringWithAggregatesFilter<"Baseline"> | string;
    labelEn?: Prisma.StringWithAggregatesFilter<"Baseline"> | string;
    labelKo?: Prisma.StringWithAggregatesFilter<"Baseline"> | string;
    definitionEn?: Prisma.StringNullableWithAggregatesFilter<"Baseline"> | string | null;
    definitionKo?: Prisma.StringNullableWithAggregatesFilter<"Baseline"> | string | null;
    segmentSlug?: Prisma.StringNullableWithAggregatesFilter<"Baseline"> | string | null;
    companySlug?: Prisma.StringNullableWithAggregatesFilter<"Baseline"> | string | null;
    publisher?: Prisma.StringNullableWithAggregatesFilter<"Baseline"> | string | null;
    part?: Prisma.StringWithAggregatesFilter<"Baseline"> | string;
    figure?: Prisma.IntNullableWithAggregatesFilter<"Baseline"> | number | null;
    heading?: Prisma.StringNullableWithAggregatesFilter<"Baseline"> | string | null;
    unit?: Prisma.StringWithAggregatesFilter<"Baseline"> | string;
    measure?: Prisma.StringWithAggregatesFilter<"Baseline"> | string;
    growthRate?: Prisma.DecimalNullableWithAggregatesFilter<"Baseline"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: Prisma.StringNullableWithAggregatesFilter<"Baseline"> | string | null;
    growthFrom?: Prisma.StringNullableWithAggregatesFilter<"Baseline"> | string | null;
    growthTo?: Prisma.StringNullableWithAggregatesFilter<"Baseline"> | string | null;
    growthQualifier?: Prisma.StringNullableWithAggregatesFilter<"Baseline"> | string | null;
    growthPrinted?: Prisma.StringNullableWithAggregatesFilter<"Baseline"> | string | null;
    relations?: Prisma.JsonWithAggregatesFilter<"Baseline">;
    noteEn?: Prisma.StringNullableWithAggregatesFilter<"Baseline"> | string | null;
    noteKo?: Prisma.StringNullableWithAggregatesFilter<"Baseline"> | string | null;
};
export type BaselineCreateInput = {
    id: string;
    position: number;
    kind: string;
    labelEn: string;
    labelKo: string;
    definitionEn?: string | null;
    definitionKo?: string | null;
    publisher?: string | null;
    part: string;
    figure?: number | null;
    heading?: string | null;
    unit: string;
    measure: string;
    growthRate?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: string | null;
    growthFrom?: string | null;
    growthTo?: string | null;
    growthQualifier?: string | null;
    growthPrinted?: string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: string | null;
    noteKo?: string | null;
    report: Prisma.ReportCreateNestedOneWithoutBaselinesInput;
    segment?: Prisma.SegmentCreateNestedOneWithoutBaselinesInput;
    company?: Prisma.CompanyCreateNestedOneWithoutBaselinesInput;
    points?: Prisma.BaselinePointCreateNestedManyWithoutBaselineInput;
    counterparties?: Prisma.BaselineCounterpartyCreateNestedManyWithoutBaselineInput;
    indicator?: Prisma.IndicatorCreateNestedOneWithoutBaselineInput;
};
export type BaselineUncheckedCreateInput = {
    id: string;
    reportSlug: string;
    position: number;
    kind: string;
    labelEn: string;
    labelKo: string;
    definitionEn?: string | null;
    definitionKo?: string | null;
    segmentSlug?: string | null;
    companySlug?: string | null;
    publisher?: string | null;
    part: string;
    figure?: number | null;
    heading?: string | null;
    unit: string;
    measure: string;
    growthRate?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: string | null;
    growthFrom?: string | null;
    growthTo?: string | null;
    growthQualifier?: string | null;
    growthPrinted?: string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: string | null;
    noteKo?: string | null;
    points?: Prisma.BaselinePointUncheckedCreateNestedManyWithoutBaselineInput;
    counterparties?: Prisma.BaselineCounterpartyUncheckedCreateNestedManyWithoutBaselineInput;
    indicator?: Prisma.IndicatorUncheckedCreateNestedOneWithoutBaselineInput;
};
export type BaselineUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    labelEn?: Prisma.StringFieldUpdateOperationsInput | string;
    labelKo?: Prisma.StringFieldUpdateOperationsInput | string;
    definitionEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    definitionKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    figure?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    heading?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    measure?: Prisma.StringFieldUpdateOperationsInput | string;
    growthRate?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthFrom?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthTo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthQualifier?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthPrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    report?: Prisma.ReportUpdateOneRequiredWithoutBaselinesNestedInput;
    segment?: Prisma.SegmentUpdateOneWithoutBaselinesNestedInput;
    company?: Prisma.CompanyUpdateOneWithoutBaselinesNestedInput;
    points?: Prisma.BaselinePointUpdateManyWithoutBaselineNestedInput;
    counterparties?: Prisma.BaselineCounterpartyUpdateManyWithoutBaselineNestedInput;
    indicator?: Prisma.IndicatorUpdateOneWithoutBaselineNestedInput;
};
export type BaselineUncheckedUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    reportSlug?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    labelEn?: Prisma.StringFieldUpdateOperationsInput | string;
    labelKo?: Prisma.StringFieldUpdateOperationsInput | string;
    definitionEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    definitionKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    segmentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    companySlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    figure?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    heading?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    measure?: Prisma.StringFieldUpdateOperationsInput | string;
    growthRate?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthFrom?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthTo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthQualifier?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthPrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    points?: Prisma.BaselinePointUncheckedUpdateManyWithoutBaselineNestedInput;
    counterparties?: Prisma.BaselineCounterpartyUncheckedUpdateManyWithoutBaselineNestedInput;
    indicator?: Prisma.IndicatorUncheckedUpdateOneWithoutBaselineNestedInput;
};
export type BaselineCreateManyInput = {
    id: string;
    reportSlug: string;
    position: number;
    kind: string;
    labelEn: string;
    labelKo: string;
    definitionEn?: string | null;
    definitionKo?: string | null;
    segmentSlug?: string | null;
    companySlug?: string | null;
    publisher?: string | null;
    part: string;
    figure?: number | null;
    heading?: string | null;
    unit: string;
    measure: string;
    growthRate?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: string | null;
    growthFrom?: string | null;
    growthTo?: string | null;
    growthQualifier?: string | null;
    growthPrinted?: string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: string | null;
    noteKo?: string | null;
};
export type BaselineUpdateManyMutationInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    labelEn?: Prisma.StringFieldUpdateOperationsInput | string;
    labelKo?: Prisma.StringFieldUpdateOperationsInput | string;
    definitionEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    definitionKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    figure?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    heading?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    measure?: Prisma.StringFieldUpdateOperationsInput | string;
    growthRate?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthFrom?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthTo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthQualifier?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthPrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type BaselineUncheckedUpdateManyInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    reportSlug?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    labelEn?: Prisma.StringFieldUpdateOperationsInput | string;
    labelKo?: Prisma.StringFieldUpdateOperationsInput | string;
    definitionEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    definitionKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    segmentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    companySlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    figure?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    heading?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    measure?: Prisma.StringFieldUpdateOperationsInput | string;
    growthRate?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthFrom?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthTo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthQualifier?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthPrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type BaselineListRelationFilter = {
    every?: Prisma.BaselineWhereInput;
    some?: Prisma.BaselineWhereInput;
    none?: Prisma.BaselineWhereInput;
};
export type BaselineOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type BaselineCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    reportSlug?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    labelEn?: Prisma.SortOrder;
    labelKo?: Prisma.SortOrder;
    definitionEn?: Prisma.SortOrder;
    definitionKo?: Prisma.SortOrder;
    segmentSlug?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    publisher?: Prisma.SortOrder;
    part?: Prisma.SortOrder;
    figure?: Prisma.SortOrder;
    heading?: Prisma.SortOrder;
    unit?: Prisma.SortOrder;
    measure?: Prisma.SortOrder;
    growthRate?: Prisma.SortOrder;
    growthBasis?: Prisma.SortOrder;
    growthFrom?: Prisma.SortOrder;
    growthTo?: Prisma.SortOrder;
    growthQualifier?: Prisma.SortOrder;
    growthPrinted?: Prisma.SortOrder;
    relations?: Prisma.SortOrder;
    noteEn?: Prisma.SortOrder;
    noteKo?: Prisma.SortOrder;
};
export type BaselineAvgOrderByAggregateInput = {
    position?: Prisma.SortOrder;
    figure?: Prisma.SortOrder;
    growthRate?: Prisma.SortOrder;
};
export type BaselineMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    reportSlug?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    labelEn?: Prisma.SortOrder;
    labelKo?: Prisma.SortOrder;
    definitionEn?: Prisma.SortOrder;
    definitionKo?: Prisma.SortOrder;
    segmentSlug?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    publisher?: Prisma.SortOrder;
    part?: Prisma.SortOrder;
    figure?: Prisma.SortOrder;
    heading?: Prisma.SortOrder;
    unit?: Prisma.SortOrder;
    measure?: Prisma.SortOrder;
    growthRate?: Prisma.SortOrder;
    growthBasis?: Prisma.SortOrder;
    growthFrom?: Prisma.SortOrder;
    growthTo?: Prisma.SortOrder;
    growthQualifier?: Prisma.SortOrder;
    growthPrinted?: Prisma.SortOrder;
    noteEn?: Prisma.SortOrder;
    noteKo?: Prisma.SortOrder;
};
export type BaselineMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    reportSlug?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    labelEn?: Prisma.SortOrder;
    labelKo?: Prisma.SortOrder;
    definitionEn?: Prisma.SortOrder;
    definitionKo?: Prisma.SortOrder;
    segmentSlug?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    publisher?: Prisma.SortOrder;
    part?: Prisma.SortOrder;
    figure?: Prisma.SortOrder;
    heading?: Prisma.SortOrder;
    unit?: Prisma.SortOrder;
    measure?: Prisma.SortOrder;
    growthRate?: Prisma.SortOrder;
    growthBasis?: Prisma.SortOrder;
    growthFrom?: Prisma.SortOrder;
    growthTo?: Prisma.SortOrder;
    growthQualifier?: Prisma.SortOrder;
    growthPrinted?: Prisma.SortOrder;
    noteEn?: Prisma.SortOrder;
    noteKo?: Prisma.SortOrder;
};
export type BaselineSumOrderByAggregateInput = {
    position?: Prisma.SortOrder;
    figure?: Prisma.SortOrder;
    growthRate?: Prisma.SortOrder;
};
export type BaselineScalarRelationFilter = {
    is?: Prisma.BaselineWhereInput;
    isNot?: Prisma.BaselineWhereInput;
};
export type BaselineCreateNestedManyWithoutSegmentInput = {
    create?: Prisma.XOR<Prisma.BaselineCreateWithoutSegmentInput, Prisma.BaselineUncheckedCreateWithoutSegmentInput> | Prisma.BaselineCreateWithoutSegmentInput[] | Prisma.BaselineUncheckedCreateWithoutSegmentInput[];
    connectOrCreate?: Prisma.BaselineCreateOrConnectWithoutSegmentInput | Prisma.BaselineCreateOrConnectWithoutSegmentInput[];
    createMany?: Prisma.BaselineCreateManySegmentInputEnvelope;
    connect?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
};
export type BaselineUncheckedCreateNestedManyWithoutSegmentInput = {
    create?: Prisma.XOR<Prisma.BaselineCreateWithoutSegmentInput, Prisma.BaselineUncheckedCreateWithoutSegmentInput> | Prisma.BaselineCreateWithoutSegmentInput[] | Prisma.BaselineUncheckedCreateWithoutSegmentInput[];
    connectOrCreate?: Prisma.BaselineCreateOrConnectWithoutSegmentInput | Prisma.BaselineCreateOrConnectWithoutSegmentInput[];
    createMany?: Prisma.BaselineCreateManySegmentInputEnvelope;
    connect?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
};
export type BaselineUpdateManyWithoutSegmentNestedInput = {
    create?: Prisma.XOR<Prisma.BaselineCreateWithoutSegmentInput, Prisma.BaselineUncheckedCreateWithoutSegmentInput> | Prisma.BaselineCreateWithoutSegmentInput[] | Prisma.BaselineUncheckedCreateWithoutSegmentInput[];
    connectOrCreate?: Prisma.BaselineCreateOrConnectWithoutSegmentInput | Prisma.BaselineCreateOrConnectWithoutSegmentInput[];
    upsert?: Prisma.BaselineUpsertWithWhereUniqueWithoutSegmentInput | Prisma.BaselineUpsertWithWhereUniqueWithoutSegmentInput[];
    createMany?: Prisma.BaselineCreateManySegmentInputEnvelope;
    set?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
    disconnect?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
    delete?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
    connect?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
    update?: Prisma.BaselineUpdateWithWhereUniqueWithoutSegmentInput | Prisma.BaselineUpdateWithWhereUniqueWithoutSegmentInput[];
    updateMany?: Prisma.BaselineUpdateManyWithWhereWithoutSegmentInput | Prisma.BaselineUpdateManyWithWhereWithoutSegmentInput[];
    deleteMany?: Prisma.BaselineScalarWhereInput | Prisma.BaselineScalarWhereInput[];
};
export type BaselineUncheckedUpdateManyWithoutSegmentNestedInput = {
    create?: Prisma.XOR<Prisma.BaselineCreateWithoutSegmentInput, Prisma.BaselineUncheckedCreateWithoutSegmentInput> | Prisma.BaselineCreateWithoutSegmentInput[] | Prisma.BaselineUncheckedCreateWithoutSegmentInput[];
    connectOrCreate?: Prisma.BaselineCreateOrConnectWithoutSegmentInput | Prisma.BaselineCreateOrConnectWithoutSegmentInput[];
    upsert?: Prisma.BaselineUpsertWithWhereUniqueWithoutSegmentInput | Prisma.BaselineUpsertWithWhereUniqueWithoutSegmentInput[];
    createMany?: Prisma.BaselineCreateManySegmentInputEnvelope;
    set?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
    disconnect?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
    delete?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
    connect?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
    update?: Prisma.BaselineUpdateWithWhereUniqueWithoutSegmentInput | Prisma.BaselineUpdateWithWhereUniqueWithoutSegmentInput[];
    updateMany?: Prisma.BaselineUpdateManyWithWhereWithoutSegmentInput | Prisma.BaselineUpdateManyWithWhereWithoutSegmentInput[];
    deleteMany?: Prisma.BaselineScalarWhereInput | Prisma.BaselineScalarWhereInput[];
};
export type BaselineCreateNestedManyWithoutCompanyInput = {
    create?: Prisma.XOR<Prisma.BaselineCreateWithoutCompanyInput, Prisma.BaselineUncheckedCreateWithoutCompanyInput> | Prisma.BaselineCreateWithoutCompanyInput[] | Prisma.BaselineUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.BaselineCreateOrConnectWithoutCompanyInput | Prisma.BaselineCreateOrConnectWithoutCompanyInput[];
    createMany?: Prisma.BaselineCreateManyCompanyInputEnvelope;
    connect?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
};
export type BaselineUncheckedCreateNestedManyWithoutCompanyInput = {
    create?: Prisma.XOR<Prisma.BaselineCreateWithoutCompanyInput, Prisma.BaselineUncheckedCreateWithoutCompanyInput> | Prisma.BaselineCreateWithoutCompanyInput[] | Prisma.BaselineUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.BaselineCreateOrConnectWithoutCompanyInput | Prisma.BaselineCreateOrConnectWithoutCompanyInput[];
    createMany?: Prisma.BaselineCreateManyCompanyInputEnvelope;
    connect?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
};
export type BaselineUpdateManyWithoutCompanyNestedInput = {
    create?: Prisma.XOR<Prisma.BaselineCreateWithoutCompanyInput, Prisma.BaselineUncheckedCreateWithoutCompanyInput> | Prisma.BaselineCreateWithoutCompanyInput[] | Prisma.BaselineUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.BaselineCreateOrConnectWithoutCompanyInput | Prisma.BaselineCreateOrConnectWithoutCompanyInput[];
    upsert?: Prisma.BaselineUpsertWithWhereUniqueWithoutCompanyInput | Prisma.BaselineUpsertWithWhereUniqueWithoutCompanyInput[];
    createMany?: Prisma.BaselineCreateManyCompanyInputEnvelope;
    set?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
    disconnect?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
    delete?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
    connect?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
    update?: Prisma.BaselineUpdateWithWhereUniqueWithoutCompanyInput | Prisma.BaselineUpdateWithWhereUniqueWithoutCompanyInput[];
    updateMany?: Prisma.BaselineUpdateManyWithWhereWithoutCompanyInput | Prisma.BaselineUpdateManyWithWhereWithoutCompanyInput[];
    deleteMany?: Prisma.BaselineScalarWhereInput | Prisma.BaselineScalarWhereInput[];
};
export type BaselineUncheckedUpdateManyWithoutCompanyNestedInput = {
    create?: Prisma.XOR<Prisma.BaselineCreateWithoutCompanyInput, Prisma.BaselineUncheckedCreateWithoutCompanyInput> | Prisma.BaselineCreateWithoutCompanyInput[] | Prisma.BaselineUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.BaselineCreateOrConnectWithoutCompanyInput | Prisma.BaselineCreateOrConnectWithoutCompanyInput[];
    upsert?: Prisma.BaselineUpsertWithWhereUniqueWithoutCompanyInput | Prisma.BaselineUpsertWithWhereUniqueWithoutCompanyInput[];
    createMany?: Prisma.BaselineCreateManyCompanyInputEnvelope;
    set?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
    disconnect?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
    delete?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
    connect?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
    update?: Prisma.BaselineUpdateWithWhereUniqueWithoutCompanyInput | Prisma.BaselineUpdateWithWhereUniqueWithoutCompanyInput[];
    updateMany?: Prisma.BaselineUpdateManyWithWhereWithoutCompanyInput | Prisma.BaselineUpdateManyWithWhereWithoutCompanyInput[];
    deleteMany?: Prisma.BaselineScalarWhereInput | Prisma.BaselineScalarWhereInput[];
};
export type BaselineCreateNestedManyWithoutReportInput = {
    create?: Prisma.XOR<Prisma.BaselineCreateWithoutReportInput, Prisma.BaselineUncheckedCreateWithoutReportInput> | Prisma.BaselineCreateWithoutReportInput[] | Prisma.BaselineUncheckedCreateWithoutReportInput[];
    connectOrCreate?: Prisma.BaselineCreateOrConnectWithoutReportInput | Prisma.BaselineCreateOrConnectWithoutReportInput[];
    createMany?: Prisma.BaselineCreateManyReportInputEnvelope;
    connect?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
};
export type BaselineUncheckedCreateNestedManyWithoutReportInput = {
    create?: Prisma.XOR<Prisma.BaselineCreateWithoutReportInput, Prisma.BaselineUncheckedCreateWithoutReportInput> | Prisma.BaselineCreateWithoutReportInput[] | Prisma.BaselineUncheckedCreateWithoutReportInput[];
    connectOrCreate?: Prisma.BaselineCreateOrConnectWithoutReportInput | Prisma.BaselineCreateOrConnectWithoutReportInput[];
    createMany?: Prisma.BaselineCreateManyReportInputEnvelope;
    connect?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
};
export type BaselineUpdateManyWithoutReportNestedInput = {
    create?: Prisma.XOR<Prisma.BaselineCreateWithoutReportInput, Prisma.BaselineUncheckedCreateWithoutReportInput> | Prisma.BaselineCreateWithoutReportInput[] | Prisma.BaselineUncheckedCreateWithoutReportInput[];
    connectOrCreate?: Prisma.BaselineCreateOrConnectWithoutReportInput | Prisma.BaselineCreateOrConnectWithoutReportInput[];
    upsert?: Prisma.BaselineUpsertWithWhereUniqueWithoutReportInput | Prisma.BaselineUpsertWithWhereUniqueWithoutReportInput[];
    createMany?: Prisma.BaselineCreateManyReportInputEnvelope;
    set?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
    disconnect?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
    delete?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
    connect?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
    update?: Prisma.BaselineUpdateWithWhereUniqueWithoutReportInput | Prisma.BaselineUpdateWithWhereUniqueWithoutReportInput[];
    updateMany?: Prisma.BaselineUpdateManyWithWhereWithoutReportInput | Prisma.BaselineUpdateManyWithWhereWithoutReportInput[];
    deleteMany?: Prisma.BaselineScalarWhereInput | Prisma.BaselineScalarWhereInput[];
};
export type BaselineUncheckedUpdateManyWithoutReportNestedInput = {
    create?: Prisma.XOR<Prisma.BaselineCreateWithoutReportInput, Prisma.BaselineUncheckedCreateWithoutReportInput> | Prisma.BaselineCreateWithoutReportInput[] | Prisma.BaselineUncheckedCreateWithoutReportInput[];
    connectOrCreate?: Prisma.BaselineCreateOrConnectWithoutReportInput | Prisma.BaselineCreateOrConnectWithoutReportInput[];
    upsert?: Prisma.BaselineUpsertWithWhereUniqueWithoutReportInput | Prisma.BaselineUpsertWithWhereUniqueWithoutReportInput[];
    createMany?: Prisma.BaselineCreateManyReportInputEnvelope;
    set?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
    disconnect?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
    delete?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
    connect?: Prisma.BaselineWhereUniqueInput | Prisma.BaselineWhereUniqueInput[];
    update?: Prisma.BaselineUpdateWithWhereUniqueWithoutReportInput | Prisma.BaselineUpdateWithWhereUniqueWithoutReportInput[];
    updateMany?: Prisma.BaselineUpdateManyWithWhereWithoutReportInput | Prisma.BaselineUpdateManyWithWhereWithoutReportInput[];
    deleteMany?: Prisma.BaselineScalarWhereInput | Prisma.BaselineScalarWhereInput[];
};
export type NullableIntFieldUpdateOperationsInput = {
    set?: number | null;
    increment?: number;
    decrement?: number;
    multiply?: number;
    divide?: number;
};
export type NullableDecimalFieldUpdateOperationsInput = {
    set?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    increment?: runtime.Decimal | runtime.DecimalJsLike | number | string;
    decrement?: runtime.Decimal | runtime.DecimalJsLike | number | string;
    multiply?: runtime.Decimal | runtime.DecimalJsLike | number | string;
    divide?: runtime.Decimal | runtime.DecimalJsLike | number | string;
};
export type BaselineCreateNestedOneWithoutPointsInput = {
    create?: Prisma.XOR<Prisma.BaselineCreateWithoutPointsInput, Prisma.BaselineUncheckedCreateWithoutPointsInput>;
    connectOrCreate?: Prisma.BaselineCreateOrConnectWithoutPointsInput;
    connect?: Prisma.BaselineWhereUniqueInput;
};
export type BaselineUpdateOneRequiredWithoutPointsNestedInput = {
    create?: Prisma.XOR<Prisma.BaselineCreateWithoutPointsInput, Prisma.BaselineUncheckedCreateWithoutPointsInput>;
    connectOrCreate?: Prisma.BaselineCreateOrConnectWithoutPointsInput;
    upsert?: Prisma.BaselineUpsertWithoutPointsInput;
    connect?: Prisma.BaselineWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.BaselineUpdateToOneWithWhereWithoutPointsInput, Prisma.BaselineUpdateWithoutPointsInput>, Prisma.BaselineUncheckedUpdateWithoutPointsInput>;
};
export type BaselineCreateNestedOneWithoutCounterpartiesInput = {
    create?: Prisma.XOR<Prisma.BaselineCreateWithoutCounterpartiesInput, Prisma.BaselineUncheckedCreateWithoutCounterpartiesInput>;
    connectOrCreate?: Prisma.BaselineCreateOrConnectWithoutCounterpartiesInput;
    connect?: Prisma.BaselineWhereUniqueInput;
};
export type BaselineUpdateOneRequiredWithoutCounterpartiesNestedInput = {
    create?: Prisma.XOR<Prisma.BaselineCreateWithoutCounterpartiesInput, Prisma.BaselineUncheckedCreateWithoutCounterpartiesInput>;
    connectOrCreate?: Prisma.BaselineCreateOrConnectWithoutCounterpartiesInput;
    upsert?: Prisma.BaselineUpsertWithoutCounterpartiesInput;
    connect?: Prisma.BaselineWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.BaselineUpdateToOneWithWhereWithoutCounterpartiesInput, Prisma.BaselineUpdateWithoutCounterpartiesInput>, Prisma.BaselineUncheckedUpdateWithoutCounterpartiesInput>;
};
export type BaselineCreateNestedOneWithoutIndicatorInput = {
    create?: Prisma.XOR<Prisma.BaselineCreateWithoutIndicatorInput, Prisma.BaselineUncheckedCreateWithoutIndicatorInput>;
    connectOrCreate?: Prisma.BaselineCreateOrConnectWithoutIndicatorInput;
    connect?: Prisma.BaselineWhereUniqueInput;
};
export type BaselineUpdateOneRequiredWithoutIndicatorNestedInput = {
    create?: Prisma.XOR<Prisma.BaselineCreateWithoutIndicatorInput, Prisma.BaselineUncheckedCreateWithoutIndicatorInput>;
    connectOrCreate?: Prisma.BaselineCreateOrConnectWithoutIndicatorInput;
    upsert?: Prisma.BaselineUpsertWithoutIndicatorInput;
    connect?: Prisma.BaselineWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.BaselineUpdateToOneWithWhereWithoutIndicatorInput, Prisma.BaselineUpdateWithoutIndicatorInput>, Prisma.BaselineUncheckedUpdateWithoutIndicatorInput>;
};
export type BaselineCreateWithoutSegmentInput = {
    id: string;
    position: number;
    kind: string;
    labelEn: string;
    labelKo: string;
    definitionEn?: string | null;
    definitionKo?: string | null;
    publisher?: string | null;
    part: string;
    figure?: number | null;
    heading?: string | null;
    unit: string;
    measure: string;
    growthRate?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: string | null;
    growthFrom?: string | null;
    growthTo?: string | null;
    growthQualifier?: string | null;
    growthPrinted?: string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: string | null;
    noteKo?: string | null;
    report: Prisma.ReportCreateNestedOneWithoutBaselinesInput;
    company?: Prisma.CompanyCreateNestedOneWithoutBaselinesInput;
    points?: Prisma.BaselinePointCreateNestedManyWithoutBaselineInput;
    counterparties?: Prisma.BaselineCounterpartyCreateNestedManyWithoutBaselineInput;
    indicator?: Prisma.IndicatorCreateNestedOneWithoutBaselineInput;
};
export type BaselineUncheckedCreateWithoutSegmentInput = {
    id: string;
    reportSlug: string;
    position: number;
    kind: string;
    labelEn: string;
    labelKo: string;
    definitionEn?: string | null;
    definitionKo?: string | null;
    companySlug?: string | null;
    publisher?: string | null;
    part: string;
    figure?: number | null;
    heading?: string | null;
    unit: string;
    measure: string;
    growthRate?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: string | null;
    growthFrom?: string | null;
    growthTo?: string | null;
    growthQualifier?: string | null;
    growthPrinted?: string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: string | null;
    noteKo?: string | null;
    points?: Prisma.BaselinePointUncheckedCreateNestedManyWithoutBaselineInput;
    counterparties?: Prisma.BaselineCounterpartyUncheckedCreateNestedManyWithoutBaselineInput;
    indicator?: Prisma.IndicatorUncheckedCreateNestedOneWithoutBaselineInput;
};
export type BaselineCreateOrConnectWithoutSegmentInput = {
    where: Prisma.BaselineWhereUniqueInput;
    create: Prisma.XOR<Prisma.BaselineCreateWithoutSegmentInput, Prisma.BaselineUncheckedCreateWithoutSegmentInput>;
};
export type BaselineCreateManySegmentInputEnvelope = {
    data: Prisma.BaselineCreateManySegmentInput | Prisma.BaselineCreateManySegmentInput[];
    skipDuplicates?: boolean;
};
export type BaselineUpsertWithWhereUniqueWithoutSegmentInput = {
    where: Prisma.BaselineWhereUniqueInput;
    update: Prisma.XOR<Prisma.BaselineUpdateWithoutSegmentInput, Prisma.BaselineUncheckedUpdateWithoutSegmentInput>;
    create: Prisma.XOR<Prisma.BaselineCreateWithoutSegmentInput, Prisma.BaselineUncheckedCreateWithoutSegmentInput>;
};
export type BaselineUpdateWithWhereUniqueWithoutSegmentInput = {
    where: Prisma.BaselineWhereUniqueInput;
    data: Prisma.XOR<Prisma.BaselineUpdateWithoutSegmentInput, Prisma.BaselineUncheckedUpdateWithoutSegmentInput>;
};
export type BaselineUpdateManyWithWhereWithoutSegmentInput = {
    where: Prisma.BaselineScalarWhereInput;
    data: Prisma.XOR<Prisma.BaselineUpdateManyMutationInput, Prisma.BaselineUncheckedUpdateManyWithoutSegmentInput>;
};
export type BaselineScalarWhereInput = {
    AND?: Prisma.BaselineScalarWhereInput | Prisma.BaselineScalarWhereInput[];
    OR?: Prisma.BaselineScalarWhereInput[];
    NOT?: Prisma.BaselineScalarWhereInput | Prisma.BaselineScalarWhereInput[];
    id?: Prisma.StringFilter<"Baseline"> | string;
    reportSlug?: Prisma.StringFilter<"Baseline"> | string;
    position?: Prisma.IntFilter<"Baseline"> | number;
    kind?: Prisma.StringFilter<"Baseline"> | string;
    labelEn?: Prisma.StringFilter<"Baseline"> | string;
    labelKo?: Prisma.StringFilter<"Baseline"> | string;
    definitionEn?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    definitionKo?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    segmentSlug?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    companySlug?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    publisher?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    part?: Prisma.StringFilter<"Baseline"> | string;
    figure?: Prisma.IntNullableFilter<"Baseline"> | number | null;
    heading?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    unit?: Prisma.StringFilter<"Baseline"> | string;
    measure?: Prisma.StringFilter<"Baseline"> | string;
    growthRate?: Prisma.DecimalNullableFilter<"Baseline"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    growthFrom?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    growthTo?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    growthQualifier?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    growthPrinted?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    relations?: Prisma.JsonFilter<"Baseline">;
    noteEn?: Prisma.StringNullableFilter<"Baseline"> | string | null;
    noteKo?: Prisma.StringNullableFilter<"Baseline"> | string | null;
};
export type BaselineCreateWithoutCompanyInput = {
    id: string;
    position: number;
    kind: string;
    labelEn: string;
    labelKo: string;
    definitionEn?: string | null;
    definitionKo?: string | null;
    publisher?: string | null;
    part: string;
    figure?: number | null;
    heading?: string | null;
    unit: string;
    measure: string;
    growthRate?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: string | null;
    growthFrom?: string | null;
    growthTo?: string | null;
    growthQualifier?: string | null;
    growthPrinted?: string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: string | null;
    noteKo?: string | null;
    report: Prisma.ReportCreateNestedOneWithoutBaselinesInput;
    segment?: Prisma.SegmentCreateNestedOneWithoutBaselinesInput;
    points?: Prisma.BaselinePointCreateNestedManyWithoutBaselineInput;
    counterparties?: Prisma.BaselineCounterpartyCreateNestedManyWithoutBaselineInput;
    indicator?: Prisma.IndicatorCreateNestedOneWithoutBaselineInput;
};
export type BaselineUncheckedCreateWithoutCompanyInput = {
    id: string;
    reportSlug: string;
    position: number;
    kind: string;
    labelEn: string;
    labelKo: string;
    definitionEn?: string | null;
    definitionKo?: string | null;
    segmentSlug?: string | null;
    publisher?: string | null;
    part: string;
    figure?: number | null;
    heading?: string | null;
    unit: string;
    measure: string;
    growthRate?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: string | null;
    growthFrom?: string | null;
    growthTo?: string | null;
    growthQualifier?: string | null;
    growthPrinted?: string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: string | null;
    noteKo?: string | null;
    points?: Prisma.BaselinePointUncheckedCreateNestedManyWithoutBaselineInput;
    counterparties?: Prisma.BaselineCounterpartyUncheckedCreateNestedManyWithoutBaselineInput;
    indicator?: Prisma.IndicatorUncheckedCreateNestedOneWithoutBaselineInput;
};
export type BaselineCreateOrConnectWithoutCompanyInput = {
    where: Prisma.BaselineWhereUniqueInput;
    create: Prisma.XOR<Prisma.BaselineCreateWithoutCompanyInput, Prisma.BaselineUncheckedCreateWithoutCompanyInput>;
};
export type BaselineCreateManyCompanyInputEnvelope = {
    data: Prisma.BaselineCreateManyCompanyInput | Prisma.BaselineCreateManyCompanyInput[];
    skipDuplicates?: boolean;
};
export type BaselineUpsertWithWhereUniqueWithoutCompanyInput = {
    where: Prisma.BaselineWhereUniqueInput;
    update: Prisma.XOR<Prisma.BaselineUpdateWithoutCompanyInput, Prisma.BaselineUncheckedUpdateWithoutCompanyInput>;
    create: Prisma.XOR<Prisma.BaselineCreateWithoutCompanyInput, Prisma.BaselineUncheckedCreateWithoutCompanyInput>;
};
export type BaselineUpdateWithWhereUniqueWithoutCompanyInput = {
    where: Prisma.BaselineWhereUniqueInput;
    data: Prisma.XOR<Prisma.BaselineUpdateWithoutCompanyInput, Prisma.BaselineUncheckedUpdateWithoutCompanyInput>;
};
export type BaselineUpdateManyWithWhereWithoutCompanyInput = {
    where: Prisma.BaselineScalarWhereInput;
    data: Prisma.XOR<Prisma.BaselineUpdateManyMutationInput, Prisma.BaselineUncheckedUpdateManyWithoutCompanyInput>;
};
export type BaselineCreateWithoutReportInput = {
    id: string;
    position: number;
    kind: string;
    labelEn: string;
    labelKo: string;
    definitionEn?: string | null;
    definitionKo?: string | null;
    publisher?: string | null;
    part: string;
    figure?: number | null;
    heading?: string | null;
    unit: string;
    measure: string;
    growthRate?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: string | null;
    growthFrom?: string | null;
    growthTo?: string | null;
    growthQualifier?: string | null;
    growthPrinted?: string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: string | null;
    noteKo?: string | null;
    segment?: Prisma.SegmentCreateNestedOneWithoutBaselinesInput;
    company?: Prisma.CompanyCreateNestedOneWithoutBaselinesInput;
    points?: Prisma.BaselinePointCreateNestedManyWithoutBaselineInput;
    counterparties?: Prisma.BaselineCounterpartyCreateNestedManyWithoutBaselineInput;
    indicator?: Prisma.IndicatorCreateNestedOneWithoutBaselineInput;
};
export type BaselineUncheckedCreateWithoutReportInput = {
    id: string;
    position: number;
    kind: string;
    labelEn: string;
    labelKo: string;
    definitionEn?: string | null;
    definitionKo?: string | null;
    segmentSlug?: string | null;
    companySlug?: string | null;
    publisher?: string | null;
    part: string;
    figure?: number | null;
    heading?: string | null;
    unit: string;
    measure: string;
    growthRate?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: string | null;
    growthFrom?: string | null;
    growthTo?: string | null;
    growthQualifier?: string | null;
    growthPrinted?: string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: string | null;
    noteKo?: string | null;
    points?: Prisma.BaselinePointUncheckedCreateNestedManyWithoutBaselineInput;
    counterparties?: Prisma.BaselineCounterpartyUncheckedCreateNestedManyWithoutBaselineInput;
    indicator?: Prisma.IndicatorUncheckedCreateNestedOneWithoutBaselineInput;
};
export type BaselineCreateOrConnectWithoutReportInput = {
    where: Prisma.BaselineWhereUniqueInput;
    create: Prisma.XOR<Prisma.BaselineCreateWithoutReportInput, Prisma.BaselineUncheckedCreateWithoutReportInput>;
};
export type BaselineCreateManyReportInputEnvelope = {
    data: Prisma.BaselineCreateManyReportInput | Prisma.BaselineCreateManyReportInput[];
    skipDuplicates?: boolean;
};
export type BaselineUpsertWithWhereUniqueWithoutReportInput = {
    where: Prisma.BaselineWhereUniqueInput;
    update: Prisma.XOR<Prisma.BaselineUpdateWithoutReportInput, Prisma.BaselineUncheckedUpdateWithoutReportInput>;
    create: Prisma.XOR<Prisma.BaselineCreateWithoutReportInput, Prisma.BaselineUncheckedCreateWithoutReportInput>;
};
export type BaselineUpdateWithWhereUniqueWithoutReportInput = {
    where: Prisma.BaselineWhereUniqueInput;
    data: Prisma.XOR<Prisma.BaselineUpdateWithoutReportInput, Prisma.BaselineUncheckedUpdateWithoutReportInput>;
};
export type BaselineUpdateManyWithWhereWithoutReportInput = {
    where: Prisma.BaselineScalarWhereInput;
    data: Prisma.XOR<Prisma.BaselineUpdateManyMutationInput, Prisma.BaselineUncheckedUpdateManyWithoutReportInput>;
};
export type BaselineCreateWithoutPointsInput = {
    id: string;
    position: number;
    kind: string;
    labelEn: string;
    labelKo: string;
    definitionEn?: string | null;
    definitionKo?: string | null;
    publisher?: string | null;
    part: string;
    figure?: number | null;
    heading?: string | null;
    unit: string;
    measure: string;
    growthRate?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: string | null;
    growthFrom?: string | null;
    growthTo?: string | null;
    growthQualifier?: string | null;
    growthPrinted?: string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: string | null;
    noteKo?: string | null;
    report: Prisma.ReportCreateNestedOneWithoutBaselinesInput;
    segment?: Prisma.SegmentCreateNestedOneWithoutBaselinesInput;
    company?: Prisma.CompanyCreateNestedOneWithoutBaselinesInput;
    counterparties?: Prisma.BaselineCounterpartyCreateNestedManyWithoutBaselineInput;
    indicator?: Prisma.IndicatorCreateNestedOneWithoutBaselineInput;
};
export type BaselineUncheckedCreateWithoutPointsInput = {
    id: string;
    reportSlug: string;
    position: number;
    kind: string;
    labelEn: string;
    labelKo: string;
    definitionEn?: string | null;
    definitionKo?: string | null;
    segmentSlug?: string | null;
    companySlug?: string | null;
    publisher?: string | null;
    part: string;
    figure?: number | null;
    heading?: string | null;
    unit: string;
    measure: string;
    growthRate?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: string | null;
    growthFrom?: string | null;
    growthTo?: string | null;
    growthQualifier?: string | null;
    growthPrinted?: string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: string | null;
    noteKo?: string | null;
    counterparties?: Prisma.BaselineCounterpartyUncheckedCreateNestedManyWithoutBaselineInput;
    indicator?: Prisma.IndicatorUncheckedCreateNestedOneWithoutBaselineInput;
};
export type BaselineCreateOrConnectWithoutPointsInput = {
    where: Prisma.BaselineWhereUniqueInput;
    create: Prisma.XOR<Prisma.BaselineCreateWithoutPointsInput, Prisma.BaselineUncheckedCreateWithoutPointsInput>;
};
export type BaselineUpsertWithoutPointsInput = {
    update: Prisma.XOR<Prisma.BaselineUpdateWithoutPointsInput, Prisma.BaselineUncheckedUpdateWithoutPointsInput>;
    create: Prisma.XOR<Prisma.BaselineCreateWithoutPointsInput, Prisma.BaselineUncheckedCreateWithoutPointsInput>;
    where?: Prisma.BaselineWhereInput;
};
export type BaselineUpdateToOneWithWhereWithoutPointsInput = {
    where?: Prisma.BaselineWhereInput;
    data: Prisma.XOR<Prisma.BaselineUpdateWithoutPointsInput, Prisma.BaselineUncheckedUpdateWithoutPointsInput>;
};
export type BaselineUpdateWithoutPointsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    labelEn?: Prisma.StringFieldUpdateOperationsInput | string;
    labelKo?: Prisma.StringFieldUpdateOperationsInput | string;
    definitionEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    definitionKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    figure?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    heading?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    measure?: Prisma.StringFieldUpdateOperationsInput | string;
    growthRate?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthFrom?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthTo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthQualifier?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthPrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    report?: Prisma.ReportUpdateOneRequiredWithoutBaselinesNestedInput;
    segment?: Prisma.SegmentUpdateOneWithoutBaselinesNestedInput;
    company?: Prisma.CompanyUpdateOneWithoutBaselinesNestedInput;
    counterparties?: Prisma.BaselineCounterpartyUpdateManyWithoutBaselineNestedInput;
    indicator?: Prisma.IndicatorUpdateOneWithoutBaselineNestedInput;
};
export type BaselineUncheckedUpdateWithoutPointsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    reportSlug?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    labelEn?: Prisma.StringFieldUpdateOperationsInput | string;
    labelKo?: Prisma.StringFieldUpdateOperationsInput | string;
    definitionEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    definitionKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    segmentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    companySlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    figure?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    heading?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    measure?: Prisma.StringFieldUpdateOperationsInput | string;
    growthRate?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthFrom?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthTo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthQualifier?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthPrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    counterparties?: Prisma.BaselineCounterpartyUncheckedUpdateManyWithoutBaselineNestedInput;
    indicator?: Prisma.IndicatorUncheckedUpdateOneWithoutBaselineNestedInput;
};
export type BaselineCreateWithoutCounterpartiesInput = {
    id: string;
    position: number;
    kind: string;
    labelEn: string;
    labelKo: string;
    definitionEn?: string | null;
    definitionKo?: string | null;
    publisher?: string | null;
    part: string;
    figure?: number | null;
    heading?: string | null;
    unit: string;
    measure: string;
    growthRate?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: string | null;
    growthFrom?: string | null;
    growthTo?: string | null;
    growthQualifier?: string | null;
    growthPrinted?: string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: string | null;
    noteKo?: string | null;
    report: Prisma.ReportCreateNestedOneWithoutBaselinesInput;
    segment?: Prisma.SegmentCreateNestedOneWithoutBaselinesInput;
    company?: Prisma.CompanyCreateNestedOneWithoutBaselinesInput;
    points?: Prisma.BaselinePointCreateNestedManyWithoutBaselineInput;
    indicator?: Prisma.IndicatorCreateNestedOneWithoutBaselineInput;
};
export type BaselineUncheckedCreateWithoutCounterpartiesInput = {
    id: string;
    reportSlug: string;
    position: number;
    kind: string;
    labelEn: string;
    labelKo: string;
    definitionEn?: string | null;
    definitionKo?: string | null;
    segmentSlug?: string | null;
    companySlug?: string | null;
    publisher?: string | null;
    part: string;
    figure?: number | null;
    heading?: string | null;
    unit: string;
    measure: string;
    growthRate?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: string | null;
    growthFrom?: string | null;
    growthTo?: string | null;
    growthQualifier?: string | null;
    growthPrinted?: string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: string | null;
    noteKo?: string | null;
    points?: Prisma.BaselinePointUncheckedCreateNestedManyWithoutBaselineInput;
    indicator?: Prisma.IndicatorUncheckedCreateNestedOneWithoutBaselineInput;
};
export type BaselineCreateOrConnectWithoutCounterpartiesInput = {
    where: Prisma.BaselineWhereUniqueInput;
    create: Prisma.XOR<Prisma.BaselineCreateWithoutCounterpartiesInput, Prisma.BaselineUncheckedCreateWithoutCounterpartiesInput>;
};
export type BaselineUpsertWithoutCounterpartiesInput = {
    update: Prisma.XOR<Prisma.BaselineUpdateWithoutCounterpartiesInput, Prisma.BaselineUncheckedUpdateWithoutCounterpartiesInput>;
    create: Prisma.XOR<Prisma.BaselineCreateWithoutCounterpartiesInput, Prisma.BaselineUncheckedCreateWithoutCounterpartiesInput>;
    where?: Prisma.BaselineWhereInput;
};
export type BaselineUpdateToOneWithWhereWithoutCounterpartiesInput = {
    where?: Prisma.BaselineWhereInput;
    data: Prisma.XOR<Prisma.BaselineUpdateWithoutCounterpartiesInput, Prisma.BaselineUncheckedUpdateWithoutCounterpartiesInput>;
};
export type BaselineUpdateWithoutCounterpartiesInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    labelEn?: Prisma.StringFieldUpdateOperationsInput | string;
    labelKo?: Prisma.StringFieldUpdateOperationsInput | string;
    definitionEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    definitionKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    figure?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    heading?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    measure?: Prisma.StringFieldUpdateOperationsInput | string;
    growthRate?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthFrom?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthTo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthQualifier?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthPrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    report?: Prisma.ReportUpdateOneRequiredWithoutBaselinesNestedInput;
    segment?: Prisma.SegmentUpdateOneWithoutBaselinesNestedInput;
    company?: Prisma.CompanyUpdateOneWithoutBaselinesNestedInput;
    points?: Prisma.BaselinePointUpdateManyWithoutBaselineNestedInput;
    indicator?: Prisma.IndicatorUpdateOneWithoutBaselineNestedInput;
};
export type BaselineUncheckedUpdateWithoutCounterpartiesInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    reportSlug?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    labelEn?: Prisma.StringFieldUpdateOperationsInput | string;
    labelKo?: Prisma.StringFieldUpdateOperationsInput | string;
    definitionEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    definitionKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    segmentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    companySlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    figure?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    heading?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    measure?: Prisma.StringFieldUpdateOperationsInput | string;
    growthRate?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthFrom?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthTo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthQualifier?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthPrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    points?: Prisma.BaselinePointUncheckedUpdateManyWithoutBaselineNestedInput;
    indicator?: Prisma.IndicatorUncheckedUpdateOneWithoutBaselineNestedInput;
};
export type BaselineCreateWithoutIndicatorInput = {
    id: string;
    position: number;
    kind: string;
    labelEn: string;
    labelKo: string;
    definitionEn?: string | null;
    definitionKo?: string | null;
    publisher?: string | null;
    part: string;
    figure?: number | null;
    heading?: string | null;
    unit: string;
    measure: string;
    growthRate?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: string | null;
    growthFrom?: string | null;
    growthTo?: string | null;
    growthQualifier?: string | null;
    growthPrinted?: string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: string | null;
    noteKo?: string | null;
    report: Prisma.ReportCreateNestedOneWithoutBaselinesInput;
    segment?: Prisma.SegmentCreateNestedOneWithoutBaselinesInput;
    company?: Prisma.CompanyCreateNestedOneWithoutBaselinesInput;
    points?: Prisma.BaselinePointCreateNestedManyWithoutBaselineInput;
    counterparties?: Prisma.BaselineCounterpartyCreateNestedManyWithoutBaselineInput;
};
export type BaselineUncheckedCreateWithoutIndicatorInput = {
    id: string;
    reportSlug: string;
    position: number;
    kind: string;
    labelEn: string;
    labelKo: string;
    definitionEn?: string | null;
    definitionKo?: string | null;
    segmentSlug?: string | null;
    companySlug?: string | null;
    publisher?: string | null;
    part: string;
    figure?: number | null;
    heading?: string | null;
    unit: string;
    measure: string;
    growthRate?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: string | null;
    growthFrom?: string | null;
    growthTo?: string | null;
    growthQualifier?: string | null;
    growthPrinted?: string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: string | null;
    noteKo?: string | null;
    points?: Prisma.BaselinePointUncheckedCreateNestedManyWithoutBaselineInput;
    counterparties?: Prisma.BaselineCounterpartyUncheckedCreateNestedManyWithoutBaselineInput;
};
export type BaselineCreateOrConnectWithoutIndicatorInput = {
    where: Prisma.BaselineWhereUniqueInput;
    create: Prisma.XOR<Prisma.BaselineCreateWithoutIndicatorInput, Prisma.BaselineUncheckedCreateWithoutIndicatorInput>;
};
export type BaselineUpsertWithoutIndicatorInput = {
    update: Prisma.XOR<Prisma.BaselineUpdateWithoutIndicatorInput, Prisma.BaselineUncheckedUpdateWithoutIndicatorInput>;
    create: Prisma.XOR<Prisma.BaselineCreateWithoutIndicatorInput, Prisma.BaselineUncheckedCreateWithoutIndicatorInput>;
    where?: Prisma.BaselineWhereInput;
};
export type BaselineUpdateToOneWithWhereWithoutIndicatorInput = {
    where?: Prisma.BaselineWhereInput;
    data: Prisma.XOR<Prisma.BaselineUpdateWithoutIndicatorInput, Prisma.BaselineUncheckedUpdateWithoutIndicatorInput>;
};
export type BaselineUpdateWithoutIndicatorInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    labelEn?: Prisma.StringFieldUpdateOperationsInput | string;
    labelKo?: Prisma.StringFieldUpdateOperationsInput | string;
    definitionEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    definitionKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    figure?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    heading?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    measure?: Prisma.StringFieldUpdateOperationsInput | string;
    growthRate?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthFrom?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthTo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthQualifier?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthPrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    report?: Prisma.ReportUpdateOneRequiredWithoutBaselinesNestedInput;
    segment?: Prisma.SegmentUpdateOneWithoutBaselinesNestedInput;
    company?: Prisma.CompanyUpdateOneWithoutBaselinesNestedInput;
    points?: Prisma.BaselinePointUpdateManyWithoutBaselineNestedInput;
    counterparties?: Prisma.BaselineCounterpartyUpdateManyWithoutBaselineNestedInput;
};
export type BaselineUncheckedUpdateWithoutIndicatorInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    reportSlug?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    labelEn?: Prisma.StringFieldUpdateOperationsInput | string;
    labelKo?: Prisma.StringFieldUpdateOperationsInput | string;
    definitionEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    definitionKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    segmentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    companySlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    figure?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    heading?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    measure?: Prisma.StringFieldUpdateOperationsInput | string;
    growthRate?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthFrom?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthTo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthQualifier?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthPrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    points?: Prisma.BaselinePointUncheckedUpdateManyWithoutBaselineNestedInput;
    counterparties?: Prisma.BaselineCounterpartyUncheckedUpdateManyWithoutBaselineNestedInput;
};
export type BaselineCreateManySegmentInput = {
    id: string;
    reportSlug: string;
    position: number;
    kind: string;
    labelEn: string;
    labelKo: string;
    definitionEn?: string | null;
    definitionKo?: string | null;
    companySlug?: string | null;
    publisher?: string | null;
    part: string;
    figure?: number | null;
    heading?: string | null;
    unit: string;
    measure: string;
    growthRate?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: string | null;
    growthFrom?: string | null;
    growthTo?: string | null;
    growthQualifier?: string | null;
    growthPrinted?: string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: string | null;
    noteKo?: string | null;
};
export type BaselineUpdateWithoutSegmentInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    labelEn?: Prisma.StringFieldUpdateOperationsInput | string;
    labelKo?: Prisma.StringFieldUpdateOperationsInput | string;
    definitionEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    definitionKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    figure?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    heading?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    measure?: Prisma.StringFieldUpdateOperationsInput | string;
    growthRate?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthFrom?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthTo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthQualifier?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthPrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    report?: Prisma.ReportUpdateOneRequiredWithoutBaselinesNestedInput;
    company?: Prisma.CompanyUpdateOneWithoutBaselinesNestedInput;
    points?: Prisma.BaselinePointUpdateManyWithoutBaselineNestedInput;
    counterparties?: Prisma.BaselineCounterpartyUpdateManyWithoutBaselineNestedInput;
    indicator?: Prisma.IndicatorUpdateOneWithoutBaselineNestedInput;
};
export type BaselineUncheckedUpdateWithoutSegmentInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    reportSlug?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    labelEn?: Prisma.StringFieldUpdateOperationsInput | string;
    labelKo?: Prisma.StringFieldUpdateOperationsInput | string;
    definitionEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    definitionKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    companySlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    figure?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    heading?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    measure?: Prisma.StringFieldUpdateOperationsInput | string;
    growthRate?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthFrom?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthTo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthQualifier?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthPrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    points?: Prisma.BaselinePointUncheckedUpdateManyWithoutBaselineNestedInput;
    counterparties?: Prisma.BaselineCounterpartyUncheckedUpdateManyWithoutBaselineNestedInput;
    indicator?: Prisma.IndicatorUncheckedUpdateOneWithoutBaselineNestedInput;
};
export type BaselineUncheckedUpdateManyWithoutSegmentInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    reportSlug?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    labelEn?: Prisma.StringFieldUpdateOperationsInput | string;
    labelKo?: Prisma.StringFieldUpdateOperationsInput | string;
    definitionEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    definitionKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    companySlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    figure?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    heading?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    measure?: Prisma.StringFieldUpdateOperationsInput | string;
    growthRate?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthFrom?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthTo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthQualifier?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthPrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type BaselineCreateManyCompanyInput = {
    id: string;
    reportSlug: string;
    position: number;
    kind: string;
    labelEn: string;
    labelKo: string;
    definitionEn?: string | null;
    definitionKo?: string | null;
    segmentSlug?: string | null;
    publisher?: string | null;
    part: string;
    figure?: number | null;
    heading?: string | null;
    unit: string;
    measure: string;
    growthRate?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: string | null;
    growthFrom?: string | null;
    growthTo?: string | null;
    growthQualifier?: string | null;
    growthPrinted?: string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: string | null;
    noteKo?: string | null;
};
export type BaselineUpdateWithoutCompanyInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    labelEn?: Prisma.StringFieldUpdateOperationsInput | string;
    labelKo?: Prisma.StringFieldUpdateOperationsInput | string;
    definitionEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    definitionKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    figure?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    heading?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    measure?: Prisma.StringFieldUpdateOperationsInput | string;
    growthRate?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthFrom?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthTo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthQualifier?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthPrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    report?: Prisma.ReportUpdateOneRequiredWithoutBaselinesNestedInput;
    segment?: Prisma.SegmentUpdateOneWithoutBaselinesNestedInput;
    points?: Prisma.BaselinePointUpdateManyWithoutBaselineNestedInput;
    counterparties?: Prisma.BaselineCounterpartyUpdateManyWithoutBaselineNestedInput;
    indicator?: Prisma.IndicatorUpdateOneWithoutBaselineNestedInput;
};
export type BaselineUncheckedUpdateWithoutCompanyInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    reportSlug?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    labelEn?: Prisma.StringFieldUpdateOperationsInput | string;
    labelKo?: Prisma.StringFieldUpdateOperationsInput | string;
    definitionEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    definitionKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    segmentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    figure?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    heading?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    measure?: Prisma.StringFieldUpdateOperationsInput | string;
    growthRate?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthFrom?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthTo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthQualifier?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthPrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    points?: Prisma.BaselinePointUncheckedUpdateManyWithoutBaselineNestedInput;
    counterparties?: Prisma.BaselineCounterpartyUncheckedUpdateManyWithoutBaselineNestedInput;
    indicator?: Prisma.IndicatorUncheckedUpdateOneWithoutBaselineNestedInput;
};
export type BaselineUncheckedUpdateManyWithoutCompanyInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    reportSlug?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    labelEn?: Prisma.StringFieldUpdateOperationsInput | string;
    labelKo?: Prisma.StringFieldUpdateOperationsInput | string;
    definitionEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    definitionKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    segmentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    figure?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    heading?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    measure?: Prisma.StringFieldUpdateOperationsInput | string;
    growthRate?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthFrom?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthTo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthQualifier?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthPrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type BaselineCreateManyReportInput = {
    id: string;
    position: number;
    kind: string;
    labelEn: string;
    labelKo: string;
    definitionEn?: string | null;
    definitionKo?: string | null;
    segmentSlug?: string | null;
    companySlug?: string | null;
    publisher?: string | null;
    part: string;
    figure?: number | null;
    heading?: string | null;
    unit: string;
    measure: string;
    growthRate?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: string | null;
    growthFrom?: string | null;
    growthTo?: string | null;
    growthQualifier?: string | null;
    growthPrinted?: string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: string | null;
    noteKo?: string | null;
};
export type BaselineUpdateWithoutReportInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    labelEn?: Prisma.StringFieldUpdateOperationsInput | string;
    labelKo?: Prisma.StringFieldUpdateOperationsInput | string;
    definitionEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    definitionKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    figure?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    heading?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    measure?: Prisma.StringFieldUpdateOperationsInput | string;
    growthRate?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthFrom?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthTo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthQualifier?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthPrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    segment?: Prisma.SegmentUpdateOneWithoutBaselinesNestedInput;
    company?: Prisma.CompanyUpdateOneWithoutBaselinesNestedInput;
    points?: Prisma.BaselinePointUpdateManyWithoutBaselineNestedInput;
    counterparties?: Prisma.BaselineCounterpartyUpdateManyWithoutBaselineNestedInput;
    indicator?: Prisma.IndicatorUpdateOneWithoutBaselineNestedInput;
};
export type BaselineUncheckedUpdateWithoutReportInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    labelEn?: Prisma.StringFieldUpdateOperationsInput | string;
    labelKo?: Prisma.StringFieldUpdateOperationsInput | string;
    definitionEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    definitionKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    segmentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    companySlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    figure?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    heading?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    measure?: Prisma.StringFieldUpdateOperationsInput | string;
    growthRate?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthFrom?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthTo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthQualifier?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthPrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    points?: Prisma.BaselinePointUncheckedUpdateManyWithoutBaselineNestedInput;
    counterparties?: Prisma.BaselineCounterpartyUncheckedUpdateManyWithoutBaselineNestedInput;
    indicator?: Prisma.IndicatorUncheckedUpdateOneWithoutBaselineNestedInput;
};
export type BaselineUncheckedUpdateManyWithoutReportInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    labelEn?: Prisma.StringFieldUpdateOperationsInput | string;
    labelKo?: Prisma.StringFieldUpdateOperationsInput | string;
    definitionEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    definitionKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    segmentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    companySlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    publisher?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    part?: Prisma.StringFieldUpdateOperationsInput | string;
    figure?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    heading?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    measure?: Prisma.StringFieldUpdateOperationsInput | string;
    growthRate?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    growthBasis?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthFrom?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthTo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthQualifier?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    growthPrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    relations?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    noteEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    noteKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
/**
 * Count Type BaselineCountOutputType
 */
export type BaselineCountOutputType = {
    points: number;
    counterparties: number;
};
export type BaselineCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    points?: boolean | BaselineCountOutputTypeCountPointsArgs;
    counterparties?: boolean | BaselineCountOutputTypeCountCounterpartiesArgs;
};
/**
 * BaselineCountOutputType without action
 */
export type BaselineCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the BaselineCountOutputType
     */
    select?: Prisma.BaselineCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * BaselineCountOutputType without action
 */
export type BaselineCountOutputTypeCountPointsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.BaselinePointWhereInput;
};
/**
 * BaselineCountOutputType without action
 */
export type BaselineCountOutputTypeCountCounterpartiesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.BaselineCounterpartyWhereInput;
};
export type BaselineSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    reportSlug?: boolean;
    position?: boolean;
    kind?: boolean;
    labelEn?: boolean;
    labelKo?: boolean;
    definitionEn?: boolean;
    definitionKo?: boolean;
    segmentSlug?: boolean;
    companySlug?: boolean;
    publisher?: boolean;
    part?: boolean;
    figure?: boolean;
    heading?: boolean;
    unit?: boolean;
    measure?: boolean;
    growthRate?: boolean;
    growthBasis?: boolean;
    growthFrom?: boolean;
    growthTo?: boolean;
    growthQualifier?: boolean;
    growthPrinted?: boolean;
    relations?: boolean;
    noteEn?: boolean;
    noteKo?: boolean;
    report?: boolean | Prisma.ReportDefaultArgs<ExtArgs>;
    segment?: boolean | Prisma.Baseline$segmentArgs<ExtArgs>;
    company?: boolean | Prisma.Baseline$companyArgs<ExtArgs>;
    points?: boolean | Prisma.Baseline$pointsArgs<ExtArgs>;
    counterparties?: boolean | Prisma.Baseline$counterpartiesArgs<ExtArgs>;
    indicator?: boolean | Prisma.Baseline$indicatorArgs<ExtArgs>;
    _count?: boolean | Prisma.BaselineCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["baseline"]>;
export type BaselineSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    reportSlug?: boolean;
    position?: boolean;
    kind?: boolean;
    labelEn?: boolean;
    labelKo?: boolean;
    definitionEn?: boolean;
    definitionKo?: boolean;
    segmentSlug?: boolean;
    companySlug?: boolean;
    publisher?: boolean;
    part?: boolean;
    figure?: boolean;
    heading?: boolean;
    unit?: boolean;
    measure?: boolean;
    growthRate?: boolean;
    growthBasis?: boolean;
    growthFrom?: boolean;
    growthTo?: boolean;
    growthQualifier?: boolean;
    growthPrinted?: boolean;
    relations?: boolean;
    noteEn?: boolean;
    noteKo?: boolean;
    report?: boolean | Prisma.ReportDefaultArgs<ExtArgs>;
    segment?: boolean | Prisma.Baseline$segmentArgs<ExtArgs>;
    company?: boolean | Prisma.Baseline$companyArgs<ExtArgs>;
}, ExtArgs["result"]["baseline"]>;
export type BaselineSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    reportSlug?: boolean;
    position?: boolean;
    kind?: boolean;
    labelEn?: boolean;
    labelKo?: boolean;
    definitionEn?: boolean;
    definitionKo?: boolean;
    segmentSlug?: boolean;
    companySlug?: boolean;
    publisher?: boolean;
    part?: boolean;
    figure?: boolean;
    heading?: boolean;
    unit?: boolean;
    measure?: boolean;
    growthRate?: boolean;
    growthBasis?: boolean;
    growthFrom?: boolean;
    growthTo?: boolean;
    growthQualifier?: boolean;
    growthPrinted?: boolean;
    relations?: boolean;
    noteEn?: boolean;
    noteKo?: boolean;
    report?: boolean | Prisma.ReportDefaultArgs<ExtArgs>;
    segment?: boolean | Prisma.Baseline$segmentArgs<ExtArgs>;
    company?: boolean | Prisma.Baseline$companyArgs<ExtArgs>;
}, ExtArgs["result"]["baseline"]>;
export type BaselineSelectScalar = {
    id?: boolean;
    reportSlug?: boolean;
    position?: boolean;
    kind?: boolean;
    labelEn?: boolean;
    labelKo?: boolean;
    definitionEn?: boolean;
    definitionKo?: boolean;
    segmentSlug?: boolean;
    companySlug?: boolean;
    publisher?: boolean;
    part?: boolean;
    figure?: boolean;
    heading?: boolean;
    unit?: boolean;
    measure?: boolean;
    growthRate?: boolean;
    growthBasis?: boolean;
    growthFrom?: boolean;
    growthTo?: boolean;
    growthQualifier?: boolean;
    growthPrinted?: boolean;
    relations?: boolean;
    noteEn?: boolean;
    noteKo?: boolean;
};
export type BaselineOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "reportSlug" | "position" | "kind" | "labelEn" | "labelKo" | "definitionEn" | "definitionKo" | "segmentSlug" | "companySlug" | "publisher" | "part" | "figure" | "heading" | "unit" | "measure" | "growthRate" | "growthBasis" | "growthFrom" | "growthTo" | "growthQualifier" | "growthPrinted" | "relations" | "noteEn" | "noteKo", ExtArgs["result"]["baseline"]>;
export type BaselineInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    report?: boolean | Prisma.ReportDefaultArgs<ExtArgs>;
    segment?: boolean | Prisma.Baseline$segmentArgs<ExtArgs>;
    company?: boolean | Prisma.Baseline$companyArgs<ExtArgs>;
    points?: boolean | Prisma.Baseline$pointsArgs<ExtArgs>;
    counterparties?: boolean | Prisma.Baseline$counterpartiesArgs<ExtArgs>;
    indicator?: boolean | Prisma.Baseline$indicatorArgs<ExtArgs>;
    _count?: boolean | Prisma.BaselineCountOutputTypeDefaultArgs<ExtArgs>;
};
export type BaselineIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    report?: boolean | Prisma.ReportDefaultArgs<ExtArgs>;
    segment?: boolean | Prisma.Baseline$segmentArgs<ExtArgs>;
    company?: boolean | Prisma.Baseline$companyArgs<ExtArgs>;
};
export type BaselineIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    report?: boolean | Prisma.ReportDefaultArgs<ExtArgs>;
    segment?: boolean | Prisma.Baseline$segmentArgs<ExtArgs>;
    company?: boolean | Prisma.Baseline$companyArgs<ExtArgs>;
};
export type $BaselinePayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Baseline";
    objects: {
        report: Prisma.$ReportPayload<ExtArgs>;
        segment: Prisma.$SegmentPayload<ExtArgs> | null;
        company: Prisma.$CompanyPayload<ExtArgs> | null;
        points: Prisma.$BaselinePointPayload<ExtArgs>[];
        counterparties: Prisma.$BaselineCounterpartyPayload<ExtArgs>[];
        indicator: Prisma.$IndicatorPayload<ExtArgs> | null;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        /**
         * `<report>/<key>`
         */
        id: string;
        reportSlug: string;
        position: number;
        kind: string;
        labelEn: string;
        labelKo: string;
        definitionEn: string | null;
        definitionKo: string | null;
        segmentSlug: string | null;
        companySlug: string | null;
        publisher: string | null;
        part: string;
        figure: number | null;
        heading: string | null;
        unit: string;
        measure: string;
        growthRate: runtime.Decimal | null;
        growthBasis: string | null;
        growthFrom: string | null;
        growthTo: string | null;
        growthQualifier: string | null;
        growthPrinted: string | null;
        /**
         * BaselineRelation[]
         */
        relations: runtime.JsonValue;
        noteEn: string | null;
        noteKo: string | null;
    }, ExtArgs["result"]["baseline"]>;
    composites: {};
};
export type BaselineGetPayload<S extends boolean | null | undefined | BaselineDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$BaselinePayload, S>;
export type BaselineCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<BaselineFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: BaselineCountAggregateInputType | true;
};
export interface BaselineDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Baseline'];
        meta: {
            name: 'Baseline';
        };
    };
    /**
     * Find zero or one Baseline that matches the filter.
     * @param {BaselineFindUniqueArgs} args - Arguments to find a Baseline
     * @example
     * // Get one Baseline
     * const baseline = await prisma.baseline.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends BaselineFindUniqueArgs>(args: Prisma.SelectSubset<T, BaselineFindUniqueArgs<ExtArgs>>): Prisma.Prisma__BaselineClient<runtime.Types.Result.GetResult<Prisma.$BaselinePayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Baseline that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {BaselineFindUniqueOrThrowArgs} args - Arguments to find a Baseline
     * @example
     * // Get one Baseline
     * const baseline = await prisma.baseline.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends BaselineFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, BaselineFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__BaselineClient<runtime.Types.Result.GetResult<Prisma.$BaselinePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Baseline that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BaselineFindFirstArgs} args - Arguments to find a Baseline
     * @example
     * // Get one Baseline
     * const baseline = await prisma.baseline.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends BaselineFindFirstArgs>(args?: Prisma.SelectSubset<T, BaselineFindFirstArgs<ExtArgs>>): Prisma.Prisma__BaselineClient<runtime.Types.Result.GetResult<Prisma.$BaselinePayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Baseline that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BaselineFindFirstOrThrowArgs} args - Arguments to find a Baseline
     * @example
     * // Get one Baseline
     * const baseline = await prisma.baseline.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends BaselineFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, BaselineFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__BaselineClient<runtime.Types.Result.GetResult<Prisma.$BaselinePayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Baselines that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BaselineFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Baselines
     * const baselines = await prisma.baseline.findMany()
     *
     * // Get first 10 Baselines
     * const baselines = await prisma.baseline.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const baselineWithIdOnly = await prisma.baseline.findMany({ select: { id: true } })
     *
     */
    findMany<T extends BaselineFindManyArgs>(args?: Prisma.SelectSubset<T, BaselineFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$BaselinePayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Baseline.
     * @param {BaselineCreateArgs} args - Arguments to create a Baseline.
     * @example
     * // Create one Baseline
     * const Baseline = await prisma.baseline.create({
     *   data: {
     *     // ... data to create a Baseline
     *   }
     * })
     *
     */
    create<T extends BaselineCreateArgs>(args: Prisma.SelectSubset<T, BaselineCreateArgs<ExtArgs>>): Prisma.Prisma__BaselineClient<runtime.Types.Result.GetResult<Prisma.$BaselinePayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Baselines.
     * @param {BaselineCreateManyArgs} args - Arguments to create many Baselines.
     * @example
     * // Create many Baselines
     * const baseline = await prisma.baseline.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends BaselineCreateManyArgs>(args?: Prisma.SelectSubset<T, BaselineCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Baselines and returns the data saved in the database.
     * @param {BaselineCreateManyAndReturnArgs} args - Arguments to create many Baselines.
     * @example
     * // Create many Baselines
     * const baseline = await prisma.baseline.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Baselines and only return the `id`
     * const baselineWithIdOnly = await prisma.baseline.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends BaselineCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, BaselineCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$BaselinePayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Baseline.
     * @param {BaselineDeleteArgs} args - Arguments to delete one Baseline.
     * @example
     * // Delete one Baseline
     * const Baseline = await prisma.baseline.delete({
     *   where: {
     *     // ... filter to delete one Baseline
     *   }
     * })
     *
     */
    delete<T extends BaselineDeleteArgs>(args: Prisma.SelectSubset<T, BaselineDeleteArgs<ExtArgs>>): Prisma.Prisma__BaselineClient<runtime.Types.Result.GetResult<Prisma.$BaselinePayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Baseline.
     * @param {BaselineUpdateArgs} args - Arguments to update one Baseline.
     * @example
     * // Update one Baseline
     * const baseline = await prisma.baseline.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends BaselineUpdateArgs>(args: Prisma.SelectSubset<T, BaselineUpdateArgs<ExtArgs>>): Prisma.Prisma__BaselineClient<runtime.Types.Result.GetResult<Prisma.$BaselinePayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Baselines.
     * @param {BaselineDeleteManyArgs} args - Arguments to filter Baselines to delete.
     * @example
     * // Delete a few Baselines
     * const { count } = await prisma.baseline.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends BaselineDeleteManyArgs>(args?: Prisma.SelectSubset<T, BaselineDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Baselines.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BaselineUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Baselines
     * const baseline = await prisma.baseline.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends BaselineUpdateManyArgs>(args: Prisma.SelectSubset<T, BaselineUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Baselines and returns the data updated in the database.
     * @param {BaselineUpdateManyAndReturnArgs} args - Arguments to update many Baselines.
     * @example
     * // Update many Baselines
     * const baseline = await prisma.baseline.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Baselines and only return the `id`
     * const baselineWithIdOnly = await prisma.baseline.updateManyAndReturn({
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
    updateManyAndReturn<T extends BaselineUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, BaselineUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$BaselinePayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Baseline.
     * @param {BaselineUpsertArgs} args - Arguments to update or create a Baseline.
     * @example
     * // Update or create a Baseline
     * const baseline = await prisma.baseline.upsert({
     *   create: {
     *     // ... data to create a Baseline
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Baseline we want to update
     *   }
     * })
     */
    upsert<T extends BaselineUpsertArgs>(args: Prisma.SelectSubset<T, BaselineUpsertArgs<ExtArgs>>): Prisma.Prisma__BaselineClient<runtime.Types.Result.GetResult<Prisma.$BaselinePayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Baselines.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BaselineCountArgs} args - Arguments to filter Baselines to count.
     * @example
     * // Count the number of Baselines
     * const count = await prisma.baseline.count({
     *   where: {
     *     // ... the filter for the Baselines we want to count
     *   }
     * })
    **/
    count<T extends BaselineCountArgs>(args?: Prisma.Subset<T, BaselineCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], BaselineCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Baseline.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BaselineAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends BaselineAggregateArgs>(args: Prisma.Subset<T, BaselineAggregateArgs>): Prisma.PrismaPromise<GetBaselineAggregateType<T>>;
    /**
     * Group by Baseline.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BaselineGroupByArgs} args - Group by arguments.
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
    groupBy<T extends BaselineGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: BaselineGroupByArgs['orderBy'];
    } : {
        orderBy?: BaselineGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, BaselineGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetBaselineGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Baseline model
     */
    readonly fields: BaselineFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Baseline.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__BaselineClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    report<T extends Prisma.ReportDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ReportDefaultArgs<ExtArgs>>): Prisma.Prisma__ReportClient<runtime.Types.Result.GetResult<Prisma.$ReportPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    segment<T extends Prisma.Baseline$segmentArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Baseline$segmentArgs<ExtArgs>>): Prisma.Prisma__SegmentClient<runtime.Types.Result.GetResult<Prisma.$SegmentPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    company<T extends Prisma.Baseline$companyArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Baseline$companyArgs<ExtArgs>>): Prisma.Prisma__CompanyClient<runtime.Types.Result.GetResult<Prisma.$CompanyPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    points<T extends Prisma.Baseline$pointsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Baseline$pointsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$BaselinePointPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    counterparties<T extends Prisma.Baseline$counterpartiesArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Baseline$counterpartiesArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$BaselineCounterpartyPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    indicator<T extends Prisma.Baseline$indicatorArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Baseline$indicatorArgs<ExtArgs>>): Prisma.Prisma__IndicatorClient<runtime.Types.Result.GetResult<Prisma.$IndicatorPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the Baseline model
 */
export interface BaselineFieldRefs {
    readonly id: Prisma.FieldRef<"Baseline", 'String'>;
    readonly reportSlug: Prisma.FieldRef<"Baseline", 'String'>;
    readonly position: Prisma.FieldRef<"Baseline", 'Int'>;
    readonly kind: Prisma.FieldRef<"Baseline", 'String'>;
    readonly labelEn: Prisma.FieldRef<"Baseline", 'String'>;
    readonly labelKo: Prisma.FieldRef<"Baseline", 'String'>;
    readonly definitionEn: Prisma.FieldRef<"Baseline", 'String'>;
    readonly definitionKo: Prisma.FieldRef<"Baseline", 'String'>;
    readonly segmentSlug: Prisma.FieldRef<"Baseline", 'String'>;
    readonly companySlug: Prisma.FieldRef<"Baseline", 'String'>;
    readonly publisher: Prisma.FieldRef<"Baseline", 'String'>;
    readonly part: Prisma.FieldRef<"Baseline", 'String'>;
    readonly figure: Prisma.FieldRef<"Baseline", 'Int'>;
    readonly heading: Prisma.FieldRef<"Baseline", 'String'>;
    readonly unit: Prisma.FieldRef<"Baseline", 'String'>;
    readonly measure: Prisma.FieldRef<"Baseline", 'String'>;
    readonly growthRate: Prisma.FieldRef<"Baseline", 'Decimal'>;
    readonly growthBasis: Prisma.FieldRef<"Baseline", 'String'>;
    readonly growthFrom: Prisma.FieldRef<"Baseline", 'String'>;
    readonly growthTo: Prisma.FieldRef<"Baseline", 'String'>;
    readonly growthQualifier: Prisma.FieldRef<"Baseline", 'String'>;
    readonly growthPrinted: Prisma.FieldRef<"Baseline", 'String'>;
    readonly relations: Prisma.FieldRef<"Baseline", 'Json'>;
    readonly noteEn: Prisma.FieldRef<"Baseline", 'String'>;
    readonly noteKo: Prisma.FieldRef<"Baseline", 'String'>;
}
/**
 * Baseline findUnique
 */
export type BaselineFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Baseline to fetch.
     */
    where: Prisma.BaselineWhereUniqueInput;
};
/**
 * Baseline findUniqueOrThrow
 */
export type BaselineFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Baseline to fetch.
     */
    where: Prisma.BaselineWhereUniqueInput;
};
/**
 * Baseline findFirst
 */
export type BaselineFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Baseline to fetch.
     */
    where?: Prisma.BaselineWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Baselines to fetch.
     */
    orderBy?: Prisma.BaselineOrderByWithRelationInput | Prisma.BaselineOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Baselines.
     */
    cursor?: Prisma.BaselineWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Baselines from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Baselines.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Baselines.
     */
    distinct?: Prisma.BaselineScalarFieldEnum | Prisma.BaselineScalarFieldEnum[];
};
/**
 * Baseline findFirstOrThrow
 */
export type BaselineFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Baseline to fetch.
     */
    where?: Prisma.BaselineWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Baselines to fetch.
     */
    orderBy?: Prisma.BaselineOrderByWithRelationInput | Prisma.BaselineOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Baselines.
     */
    cursor?: Prisma.BaselineWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Baselines from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Baselines.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Baselines.
     */
    distinct?: Prisma.BaselineScalarFieldEnum | Prisma.BaselineScalarFieldEnum[];
};
/**
 * Baseline findMany
 */
export type BaselineFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Baselines to fetch.
     */
    where?: Prisma.BaselineWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Baselines to fetch.
     */
    orderBy?: Prisma.BaselineOrderByWithRelationInput | Prisma.BaselineOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Baselines.
     */
    cursor?: Prisma.BaselineWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Baselines from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Baselines.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Baselines.
     */
    distinct?: Prisma.BaselineScalarFieldEnum | Prisma.BaselineScalarFieldEnum[];
};
/**
 * Baseline create
 */
export type BaselineCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to create a Baseline.
     */
    data: Prisma.XOR<Prisma.BaselineCreateInput, Prisma.BaselineUncheckedCreateInput>;
};
/**
 * Baseline createMany
 */
export type BaselineCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Baselines.
     */
    data: Prisma.BaselineCreateManyInput | Prisma.BaselineCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Baseline createManyAndReturn
 */
export type BaselineCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Baseline
     */
    select?: Prisma.BaselineSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Baseline
     */
    omit?: Prisma.BaselineOmit<ExtArgs> | null;
    /**
     * The data used to create many Baselines.
     */
    data: Prisma.BaselineCreateManyInput | Prisma.BaselineCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.BaselineIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * Baseline update
 */
export type BaselineUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to update a Baseline.
     */
    data: Prisma.XOR<Prisma.BaselineUpdateInput, Prisma.BaselineUncheckedUpdateInput>;
    /**
     * Choose, which Baseline to update.
     */
    where: Prisma.BaselineWhereUniqueInput;
};
/**
 * Baseline updateMany
 */
export type BaselineUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Baselines.
     */
    data: Prisma.XOR<Prisma.BaselineUpdateManyMutationInput, Prisma.BaselineUncheckedUpdateManyInput>;
    /**
     * Filter which Baselines to update
     */
    where?: Prisma.BaselineWhereInput;
    /**
     * Limit how many Baselines to update.
     */
    limit?: number;
};
/**
 * Baseline updateManyAndReturn
 */
export type BaselineUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Baseline
     */
    select?: Prisma.BaselineSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Baseline
     */
    omit?: Prisma.BaselineOmit<ExtArgs> | null;
    /**
     * The data used to update Baselines.
     */
    data: Prisma.XOR<Prisma.BaselineUpdateManyMutationInput, Prisma.BaselineUncheckedUpdateManyInput>;
    /**
     * Filter which Baselines to update
     */
    where?: Prisma.BaselineWhereInput;
    /**
     * Limit how many Baselines to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.BaselineIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * Baseline upsert
 */
export type BaselineUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The filter to search for the Baseline to update in case it exists.
     */
    where: Prisma.BaselineWhereUniqueInput;
    /**
     * In case the Baseline found by the `where` argument doesn't exist, create a new Baseline with this data.
     */
    create: Prisma.XOR<Prisma.BaselineCreateInput, Prisma.BaselineUncheckedCreateInput>;
    /**
     * In case the Baseline was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.BaselineUpdateInput, Prisma.BaselineUncheckedUpdateInput>;
};
/**
 * Baseline delete
 */
export type BaselineDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter which Baseline to delete.
     */
    where: Prisma.BaselineWhereUniqueInput;
};
/**
 * Baseline deleteMany
 */
export type BaselineDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Baselines to delete
     */
    where?: Prisma.BaselineWhereInput;
    /**
     * Limit how many Baselines to delete.
     */
    limit?: number;
};
/**
 * Baseline.segment
 */
export type Baseline$segmentArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
 * Baseline.company
 */
export type Baseline$companyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
 * Baseline.points
 */
export type Baseline$pointsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the BaselinePoint
     */
    select?: Prisma.BaselinePointSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the BaselinePoint
     */
    omit?: Prisma.BaselinePointOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.BaselinePointInclude<ExtArgs> | null;
    where?: Prisma.BaselinePointWhereInput;
    orderBy?: Prisma.BaselinePointOrderByWithRelationInput | Prisma.BaselinePointOrderByWithRelationInput[];
    cursor?: Prisma.BaselinePointWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.BaselinePointScalarFieldEnum | Prisma.BaselinePointScalarFieldEnum[];
};
/**
 * Baseline.counterparties
 */
export type Baseline$counterpartiesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
 * Baseline.indicator
 */
export type Baseline$indicatorArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Indicator
     */
    select?: Prisma.IndicatorSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Indicator
     */
    omit?: Prisma.IndicatorOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.IndicatorInclude<ExtArgs> | null;
    where?: Prisma.IndicatorWhereInput;
};
/**
 * Baseline without action
 */
export type BaselineDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
};
