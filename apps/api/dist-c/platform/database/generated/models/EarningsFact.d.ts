import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.ts";
/**
 * Model EarningsFact
 * One statement fact of one period (revenue, net income, shares outstanding …).
 */
export type EarningsFactModel = runtime.Types.Result.DefaultSelection<Prisma.$EarningsFactPayload>;
export type AggregateEarningsFact = {
    _count: EarningsFactCountAggregateOutputType | null;
    _avg: EarningsFactAvgAggregateOutputType | null;
    _sum: EarningsFactSumAggregateOutputType | null;
    _min: EarningsFactMinAggregateOutputType | null;
    _max: EarningsFactMaxAggregateOutputType | null;
};
export type EarningsFactAvgAggregateOutputType = {
    id: number | null;
    fiscalYear: number | null;
    fiscalQuarter: number | null;
    value: runtime.Decimal | null;
};
export type EarningsFactSumAggregateOutputType = {
    id: bigint | null;
    fiscalYear: number | null;
    fiscalQuarter: number | null;
    value: runtime.Decimal | null;
};
export type EarningsFactMinAggregateOutputType = {
    id: bigint | null;
    companySlug: string | null;
    concept: string | null;
    unit: string | null;
    periodStart: Date | null;
    periodEnd: Date | null;
    span: string | null;
    fiscalYear: number | null;
    fiscalQuarter: number | null;
    value: runtime.Decimal | null;
    derived: boolean | null;
    knownOn: Date | null;
    sourceId: string | null;
    runId: string | null;
    documentId: string | null;
    pointer: string | null;
    citationUrl: string | null;
    citationText: string | null;
    ingestedAt: Date | null;
};
export type EarningsFactMaxAggregateOutputType = {
    id: bigint | null;
    companySlug: string | null;
    concept: string | null;
    unit: string | null;
    periodStart: Date | null;
    periodEnd: Date | null;
    span: string | null;
    fiscalYear: number | null;
    fiscalQuarter: number | null;
    value: runtime.Decimal | null;
    derived: boolean | null;
    knownOn: Date | null;
    sourceId: string | null;
    runId: string | null;
    documentId: string | null;
    pointer: string | null;
    citationUrl: string | null;
    citationText: string | null;
    ingestedAt: Date | null;
};
export type EarningsFactCountAggregateOutputType = {
    id: number;
    companySlug: number;
    concept: number;
    unit: number;
    periodStart: number;
    periodEnd: number;
    span: number;
    fiscalYear: number;
    fiscalQuarter: number;
    value: number;
    derived: number;
    knownOn: number;
    sourceId: number;
    runId: number;
    documentId: number;
    pointer: number;
    citationUrl: number;
    citationText: number;
    ingestedAt: number;
    _all: number;
};
export type EarningsFactAvgAggregateInputType = {
    id?: true;
    fiscalYear?: true;
    fiscalQuarter?: true;
    value?: true;
};
export type EarningsFactSumAggregateInputType = {
    id?: true;
    fiscalYear?: true;
    fiscalQuarter?: true;
    value?: true;
};
export type EarningsFactMinAggregateInputType = {
    id?: true;
    companySlug?: true;
    concept?: true;
    unit?: true;
    periodStart?: true;
    periodEnd?: true;
    span?: true;
    fiscalYear?: true;
    fiscalQuarter?: true;
    value?: true;
    derived?: true;
    knownOn?: true;
    sourceId?: true;
    runId?: true;
    documentId?: true;
    pointer?: true;
    citationUrl?: true;
    citationText?: true;
    ingestedAt?: true;
};
export type EarningsFactMaxAggregateInputType = {
    id?: true;
    companySlug?: true;
    concept?: true;
    unit?: true;
    periodStart?: true;
    periodEnd?: true;
    span?: true;
    fiscalYear?: true;
    fiscalQuarter?: true;
    value?: true;
    derived?: true;
    knownOn?: true;
    sourceId?: true;
    runId?: true;
    documentId?: true;
    pointer?: true;
    citationUrl?: true;
    citationText?: true;
    ingestedAt?: true;
};
export type EarningsFactCountAggregateInputType = {
    id?: true;
    companySlug?: true;
    concept?: true;
    unit?: true;
    periodStart?: true;
    periodEnd?: true;
    span?: true;
    fiscalYear?: true;
    fiscalQuarter?: true;
    value?: true;
    derived?: true;
    knownOn?: true;
    sourceId?: true;
    runId?: true;
    documentId?: true;
    pointer?: true;
    citationUrl?: true;
    citationText?: true;
    ingestedAt?: true;
    _all?: true;
};
export type EarningsFactAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which EarningsFact to aggregate.
     */
    where?: Prisma.EarningsFactWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of EarningsFacts to fetch.
     */
    orderBy?: Prisma.EarningsFactOrderByWithRelationInput | Prisma.EarningsFactOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.EarningsFactWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` EarningsFacts from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` EarningsFacts.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned EarningsFacts
    **/
    _count?: true | EarningsFactCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: EarningsFactAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: EarningsFactSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: EarningsFactMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: EarningsFactMaxAggregateInputType;
};
export type GetEarningsFactAggregateType<T extends EarningsFactAggregateArgs> = {
    [P in keyof T & keyof AggregateEarningsFact]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateEarningsFact[P]> : Prisma.GetScalarType<T[P], AggregateEarningsFact[P]>;
};
export type EarningsFactGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.EarningsFactWhereInput;
    orderBy?: Prisma.EarningsFactOrderByWithAggregationInput | Prisma.EarningsFactOrderByWithAggregationInput[];
    by: Prisma.EarningsFactScalarFieldEnum[] | Prisma.EarningsFactScalarFieldEnum;
    having?: Prisma.EarningsFactScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: EarningsFactCountAggregateInputType | true;
    _avg?: EarningsFactAvgAggregateInputType;
    _sum?: EarningsFactSumAggregateInputType;
    _min?: EarningsFactMinAggregateInputType;
    _max?: EarningsFactMaxAggregateInputType;
};
export type EarningsFactGroupByOutputType = {
    id: bigint;
    companySlug: string;
    concept: string;
    unit: string;
    periodStart: Date;
    periodEnd: Date;
    span: string;
    fiscalYear: number;
    fiscalQuarter: number | null;
    value: runtime.Decimal;
    derived: boolean;
    knownOn: Date;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl: string | null;
    citationText: string | null;
    ingestedAt: Date;
    _count: EarningsFactCountAggregateOutputType | null;
    _avg: EarningsFactAvgAggregateOutputType | null;
    _sum: EarningsFactSumAggregateOutputType | null;
    _min: EarningsFactMinAggregateOutputType | null;
    _max: EarningsFactMaxAggregateOutputType | null;
};
export type GetEarningsFactGroupByPayload<T extends EarningsFactGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<EarningsFactGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof EarningsFactGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], EarningsFactGroupByOutputType[P]> : Prisma.GetScalarType<T[P], EarningsFactGroupByOutputType[P]>;
}>>;
export type EarningsFactWhereInput = {
    AND?: Prisma.EarningsFactWhereInput | Prisma.EarningsFactWhereInput[];
    OR?: Prisma.EarningsFactWhereInput[];
    NOT?: Prisma.EarningsFactWhereInput | Prisma.EarningsFactWhereInput[];
    id?: Prisma.BigIntFilter<"EarningsFact"> | bigint | number;
    companySlug?: Prisma.StringFilter<"EarningsFact"> | string;
    concept?: Prisma.StringFilter<"EarningsFact"> | string;
    unit?: Prisma.StringFilter<"EarningsFact"> | string;
    periodStart?: Prisma.DateTimeFilter<"EarningsFact"> | Date | string;
    periodEnd?: Prisma.DateTimeFilter<"EarningsFact"> | Date | string;
    span?: Prisma.StringFilter<"EarningsFact"> | string;
    fiscalYear?: Prisma.IntFilter<"EarningsFact"> | number;
    fiscalQuarter?: Prisma.IntNullableFilter<"EarningsFact"> | number | null;
    value?: Prisma.DecimalFilter<"EarningsFact"> | runtime.Decimal | runtime.DecimalJsLike | number | string;
    derived?: Prisma.BoolFilter<"EarningsFact"> | boolean;
    knownOn?: Prisma.DateTimeFilter<"EarningsFact"> | Date | string;
    sourceId?: Prisma.StringFilter<"EarningsFact"> | string;
    runId?: Prisma.UuidFilter<"EarningsFact"> | string;
    documentId?: Prisma.UuidFilter<"EarningsFact"> | string;
    pointer?: Prisma.StringFilter<"EarningsFact"> | string;
    citationUrl?: Prisma.StringNullableFilter<"EarningsFact"> | string | null;
    citationText?: Prisma.StringNullableFilter<"EarningsFact"> | string | null;
    ingestedAt?: Prisma.DateTimeFilter<"EarningsFact"> | Date | string;
    company?: Prisma.XOR<Prisma.CompanyScalarRelationFilter, Prisma.CompanyWhereInput>;
};
export type EarningsFactOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    concept?: Prisma.SortOrder;
    unit?: Prisma.SortOrder;
    periodStart?: Prisma.SortOrder;
    periodEnd?: Prisma.SortOrder;
    span?: Prisma.SortOrder;
    fiscalYear?: Prisma.SortOrder;
    fiscalQuarter?: Prisma.SortOrderInput | Prisma.SortOrder;
    value?: Prisma.SortOrder;
    derived?: Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrderInput | Prisma.SortOrder;
    citationText?: Prisma.SortOrderInput | Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
    company?: Prisma.CompanyOrderByWithRelationInput;
};
export type EarningsFactWhereUniqueInput = Prisma.AtLeast<{
    id?: bigint | number;
    companySlug_concept_unit_periodStart_periodEnd_sourceId_knownOn?: Prisma.EarningsFactCompanySlugConceptUnitPeriodStartPeriodEndSourceIdKnownOnCompoundUniqueInput;
    AND?: Prisma.EarningsFactWhereInput | Prisma.EarningsFactWhereInput[];
    OR?: Prisma.EarningsFactWhereInput[];
    NOT?: Prisma.EarningsFactWhereInput | Prisma.EarningsFactWhereInput[];
    companySlug?: Prisma.StringFilter<"EarningsFact"> | string;
    concept?: Prisma.StringFilter<"EarningsFact"> | string;
    unit?: Prisma.StringFilter<"EarningsFact"> | string;
    periodStart?: Prisma.DateTimeFilter<"EarningsFact"> | Date | string;
    periodEnd?: Prisma.DateTimeFilter<"EarningsFact"> | Date | string;
    span?: Prisma.StringFilter<"EarningsFact"> | string;
    fiscalYear?: Prisma.IntFilter<"EarningsFact"> | number;
    fiscalQuarter?: Prisma.IntNullableFilter<"EarningsFact"> | number | null;
    value?: Prisma.DecimalFilter<"EarningsFact"> | runtime.Decimal | runtime.DecimalJsLike | number | string;
    derived?: Prisma.BoolFilter<"EarningsFact"> | boolean;
    knownOn?: Prisma.DateTimeFilter<"EarningsFact"> | Date | string;
    sourceId?: Prisma.StringFilter<"EarningsFact"> | string;
    runId?: Prisma.UuidFilter<"EarningsFact"> | string;
    documentId?: Prisma.UuidFilter<"EarningsFact"> | string;
    pointer?: Prisma.StringFilter<"EarningsFact"> | string;
    citationUrl?: Prisma.StringNullableFilter<"EarningsFact"> | string | null;
    citationText?: Prisma.StringNullableFilter<"EarningsFact"> | string | null;
    ingestedAt?: Prisma.DateTimeFilter<"EarningsFact"> | Date | string;
    company?: Prisma.XOR<Prisma.CompanyScalarRelationFilter, Prisma.CompanyWhereInput>;
}, "id" | "companySlug_concept_unit_periodStart_periodEnd_sourceId_knownOn">;
export type EarningsFactOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    concept?: Prisma.SortOrder;
    unit?: Prisma.SortOrder;
    periodStart?: Prisma.SortOrder;
    periodEnd?: Prisma.SortOrder;
    span?: Prisma.SortOrder;
    fiscalYear?: Prisma.SortOrder;
    fiscalQuarter?: Prisma.SortOrderInput | Prisma.SortOrder;
    value?: Prisma.SortOrder;
    derived?: Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrderInput | Prisma.SortOrder;
    citationText?: Prisma.SortOrderInput | Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
    _count?: Prisma.EarningsFactCountOrderByAggregateInput;
    _avg?: Prisma.EarningsFactAvgOrderByAggregateInput;
    _max?: Prisma.EarningsFactMaxOrderByAggregateInput;
    _min?: Prisma.EarningsFactMinOrderByAggregateInput;
    _sum?: Prisma.EarningsFactSumOrderByAggregateInput;
};
export type EarningsFactScalarWhereWithAggregatesInput = {
    AND?: Prisma.EarningsFactScalarWhereWithAggregatesInput | Prisma.EarningsFactScalarWhereWithAggregatesInput[];
    OR?: Prisma.EarningsFactScalarWhereWithAggregatesInput[];
    NOT?: Prisma.EarningsFactScalarWhereWithAggregatesInput | Prisma.EarningsFactScalarWhereWithAggregatesInput[];
    id?: Prisma.BigIntWithAggregatesFilter<"EarningsFact"> | bigint | number;
    companySlug?: Prisma.StringWithAggregatesFilter<"EarningsFact"> | string;
    concept?: Prisma.StringWithAggregatesFilter<"EarningsFact"> | string;
    unit?: Prisma.StringWithAggregatesFilter<"EarningsFact"> | string;
    periodStart?: Prisma.DateTimeWithAggregatesFilter<"EarningsFact"> | Date | string;
    periodEnd?: Prisma.DateTimeWithAggregatesFilter<"EarningsFact"> | Date | string;
    span?: Prisma.StringWithAggregatesFilter<"EarningsFact"> | string;
    fiscalYear?: Prisma.IntWithAggregatesFilter<"EarningsFact"> | number;
    fiscalQuarter?: Prisma.IntNullableWithAggregatesFilter<"EarningsFact"> | number | null;
    value?: Prisma.DecimalWithAggregatesFilter<"EarningsFact"> | runtime.Decimal | runtime.DecimalJsLike | number | string;
    derived?: Prisma.BoolWithAggregatesFilter<"EarningsFact"> | boolean;
    knownOn?: Prisma.DateTimeWithAggregatesFilter<"EarningsFact"> | Date | string;
    sourceId?: Prisma.StringWithAggregatesFilter<"EarningsFact"> | string;
    runId?: Prisma.UuidWithAggregatesFilter<"EarningsFact"> | string;
    documentId?: Prisma.UuidWithAggregatesFilter<"EarningsFact"> | string;
    pointer?: Prisma.StringWithAggregatesFilter<"EarningsFact"> | string;
    citationUrl?: Prisma.StringNullableWithAggregatesFilter<"EarningsFact"> | string | null;
    citationText?: Prisma.StringNullableWithAggregatesFilter<"EarningsFact"> | string | null;
    ingestedAt?: Prisma.DateTimeWithAggregatesFilter<"EarningsFact"> | Date | string;
};
export type EarningsFactCreateInput = {
    id?: bigint | number;
    concept: string;
    unit: string;
    periodStart: Date | string;
    periodEnd: Date | string;
    span: string;
    fiscalYear: number;
    fiscalQuarter?: number | null;
    value: runtime.Decimal | runtime.DecimalJsLike | number | string;
    derived?: boolean;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
    company: Prisma.CompanyCreateNestedOneWithoutEarningsInput;
};
export type EarningsFactUncheckedCreateInput = {
    id?: bigint | number;
    companySlug: string;
    concept: string;
    unit: string;
    periodStart: Date | string;
    periodEnd: Date | string;
    span: string;
    fiscalYear: number;
    fiscalQuarter?: number | null;
    value: runtime.Decimal | runtime.DecimalJsLike | number | string;
    derived?: boolean;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type EarningsFactUpdateInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    concept?: Prisma.StringFieldUpdateOperationsInput | string;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    periodStart?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    periodEnd?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    span?: Prisma.StringFieldUpdateOperationsInput | string;
    fiscalYear?: Prisma.IntFieldUpdateOperationsInput | number;
    fiscalQuarter?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    value?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    derived?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    company?: Prisma.CompanyUpdateOneRequiredWithoutEarningsNestedInput;
};
export type EarningsFactUncheckedUpdateInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    companySlug?: Prisma.StringFieldUpdateOperationsInput | string;
    concept?: Prisma.StringFieldUpdateOperationsInput | string;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    periodStart?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    periodEnd?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    span?: Prisma.StringFieldUpdateOperationsInput | string;
    fiscalYear?: Prisma.IntFieldUpdateOperationsInput | number;
    fiscalQuarter?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    value?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    derived?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type EarningsFactCreateManyInput = {
    id?: bigint | number;
    companySlug: string;
    concept: string;
    unit: string;
    periodStart: Date | string;
    periodEnd: Date | string;
    span: string;
    fiscalYear: number;
    fiscalQuarter?: number | null;
    value: runtime.Decimal | runtime.DecimalJsLike | number | string;
    derived?: boolean;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type EarningsFactUpdateManyMutationInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    concept?: Prisma.StringFieldUpdateOperationsInput | string;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    periodStart?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    periodEnd?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    span?: Prisma.StringFieldUpdateOperationsInput | string;
    fiscalYear?: Prisma.IntFieldUpdateOperationsInput | number;
    fiscalQuarter?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    value?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    derived?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type EarningsFactUncheckedUpdateManyInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    companySlug?: Prisma.StringFieldUpdateOperationsInput | string;
    concept?: Prisma.StringFieldUpdateOperationsInput | string;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    periodStart?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    periodEnd?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    span?: Prisma.StringFieldUpdateOperationsInput | string;
    fiscalYear?: Prisma.IntFieldUpdateOperationsInput | number;
    fiscalQuarter?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    value?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    derived?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type EarningsFactListRelationFilter = {
    every?: Prisma.EarningsFactWhereInput;
    some?: Prisma.EarningsFactWhereInput;
    none?: Prisma.EarningsFactWhereInput;
};
export type EarningsFactOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type EarningsFactCompanySlugConceptUnitPeriodStartPeriodEndSourceIdKnownOnCompoundUniqueInput = {
    companySlug: string;
    concept: string;
    unit: string;
    periodStart: Date | string;
    periodEnd: Date | string;
    sourceId: string;
    knownOn: Date | string;
};
export type EarningsFactCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    concept?: Prisma.SortOrder;
    unit?: Prisma.SortOrder;
    periodStart?: Prisma.SortOrder;
    periodEnd?: Prisma.SortOrder;
    span?: Prisma.SortOrder;
    fiscalYear?: Prisma.SortOrder;
    fiscalQuarter?: Prisma.SortOrder;
    value?: Prisma.SortOrder;
    derived?: Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrder;
    citationText?: Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
};
export type EarningsFactAvgOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    fiscalYear?: Prisma.SortOrder;
    fiscalQuarter?: Prisma.SortOrder;
    value?: Prisma.SortOrder;
};
export type EarningsFactMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    concept?: Prisma.SortOrder;
    unit?: Prisma.SortOrder;
    periodStart?: Prisma.SortOrder;
    periodEnd?: Prisma.SortOrder;
    span?: Prisma.SortOrder;
    fiscalYear?: Prisma.SortOrder;
    fiscalQuarter?: Prisma.SortOrder;
    value?: Prisma.SortOrder;
    derived?: Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrder;
    citationText?: Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
};
export type EarningsFactMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    concept?: Prisma.SortOrder;
    unit?: Prisma.SortOrder;
    periodStart?: Prisma.SortOrder;
    periodEnd?: Prisma.SortOrder;
    span?: Prisma.SortOrder;
    fiscalYear?: Prisma.SortOrder;
    fiscalQuarter?: Prisma.SortOrder;
    value?: Prisma.SortOrder;
    derived?: Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrder;
    citationText?: Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
};
export type EarningsFactSumOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    fiscalYear?: Prisma.SortOrder;
    fiscalQuarter?: Prisma.SortOrder;
    value?: Prisma.SortOrder;
};
export type EarningsFactCreateNestedManyWithoutCompanyInput = {
    create?: Prisma.XOR<Prisma.EarningsFactCreateWithoutCompanyInput, Prisma.EarningsFactUncheckedCreateWithoutCompanyInput> | Prisma.EarningsFactCreateWithoutCompanyInput[] | Prisma.EarningsFactUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.EarningsFactCreateOrConnectWithoutCompanyInput | Prisma.EarningsFactCreateOrConnectWithoutCompanyInput[];
    createMany?: Prisma.EarningsFactCreateManyCompanyInputEnvelope;
    connect?: Prisma.EarningsFactWhereUniqueInput | Prisma.EarningsFactWhereUniqueInput[];
};
export type EarningsFactUncheckedCreateNestedManyWithoutCompanyInput = {
    create?: Prisma.XOR<Prisma.EarningsFactCreateWithoutCompanyInput, Prisma.EarningsFactUncheckedCreateWithoutCompanyInput> | Prisma.EarningsFactCreateWithoutCompanyInput[] | Prisma.EarningsFactUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.EarningsFactCreateOrConnectWithoutCompanyInput | Prisma.EarningsFactCreateOrConnectWithoutCompanyInput[];
    createMany?: Prisma.EarningsFactCreateManyCompanyInputEnvelope;
    connect?: Prisma.EarningsFactWhereUniqueInput | Prisma.EarningsFactWhereUniqueInput[];
};
export type EarningsFactUpdateManyWithoutCompanyNestedInput = {
    create?: Prisma.XOR<Prisma.EarningsFactCreateWithoutCompanyInput, Prisma.EarningsFactUncheckedCreateWithoutCompanyInput> | Prisma.EarningsFactCreateWithoutCompanyInput[] | Prisma.EarningsFactUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.EarningsFactCreateOrConnectWithoutCompanyInput | Prisma.EarningsFactCreateOrConnectWithoutCompanyInput[];
    upsert?: Prisma.EarningsFactUpsertWithWhereUniqueWithoutCompanyInput | Prisma.EarningsFactUpsertWithWhereUniqueWithoutCompanyInput[];
    createMany?: Prisma.EarningsFactCreateManyCompanyInputEnvelope;
    set?: Prisma.EarningsFactWhereUniqueInput | Prisma.EarningsFactWhereUniqueInput[];
    disconnect?: Prisma.EarningsFactWhereUniqueInput | Prisma.EarningsFactWhereUniqueInput[];
    delete?: Prisma.EarningsFactWhereUniqueInput | Prisma.EarningsFactWhereUniqueInput[];
    connect?: Prisma.EarningsFactWhereUniqueInput | Prisma.EarningsFactWhereUniqueInput[];
    update?: Prisma.EarningsFactUpdateWithWhereUniqueWithoutCompanyInput | Prisma.EarningsFactUpdateWithWhereUniqueWithoutCompanyInput[];
    updateMany?: Prisma.EarningsFactUpdateManyWithWhereWithoutCompanyInput | Prisma.EarningsFactUpdateManyWithWhereWithoutCompanyInput[];
    deleteMany?: Prisma.EarningsFactScalarWhereInput | Prisma.EarningsFactScalarWhereInput[];
};
export type EarningsFactUncheckedUpdateManyWithoutCompanyNestedInput = {
    create?: Prisma.XOR<Prisma.EarningsFactCreateWithoutCompanyInput, Prisma.EarningsFactUncheckedCreateWithoutCompanyInput> | Prisma.EarningsFactCreateWithoutCompanyInput[] | Prisma.EarningsFactUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.EarningsFactCreateOrConnectWithoutCompanyInput | Prisma.EarningsFactCreateOrConnectWithoutCompanyInput[];
    upsert?: Prisma.EarningsFactUpsertWithWhereUniqueWithoutCompanyInput | Prisma.EarningsFactUpsertWithWhereUniqueWithoutCompanyInput[];
    createMany?: Prisma.EarningsFactCreateManyCompanyInputEnvelope;
    set?: Prisma.EarningsFactWhereUniqueInput | Prisma.EarningsFactWhereUniqueInput[];
    disconnect?: Prisma.EarningsFactWhereUniqueInput | Prisma.EarningsFactWhereUniqueInput[];
    delete?: Prisma.EarningsFactWhereUniqueInput | Prisma.EarningsFactWhereUniqueInput[];
    connect?: Prisma.EarningsFactWhereUniqueInput | Prisma.EarningsFactWhereUniqueInput[];
    update?: Prisma.EarningsFactUpdateWithWhereUniqueWithoutCompanyInput | Prisma.EarningsFactUpdateWithWhereUniqueWithoutCompanyInput[];
    updateMany?: Prisma.EarningsFactUpdateManyWithWhereWithoutCompanyInput | Prisma.EarningsFactUpdateManyWithWhereWithoutCompanyInput[];
    deleteMany?: Prisma.EarningsFactScalarWhereInput | Prisma.EarningsFactScalarWhereInput[];
};
export type BigIntFieldUpdateOperationsInput = {
    set?: bigint | number;
    increment?: bigint | number;
    decrement?: bigint | number;
    multiply?: bigint | number;
    divide?: bigint | number;
};
export type EarningsFactCreateWithoutCompanyInput = {
    id?: bigint | number;
    concept: string;
    unit: string;
    periodStart: Date | string;
    periodEnd: Date | string;
    span: string;
    fiscalYear: number;
    fiscalQuarter?: number | null;
    value: runtime.Decimal | runtime.DecimalJsLike | number | string;
    derived?: boolean;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type EarningsFactUncheckedCreateWithoutCompanyInput = {
    id?: bigint | number;
    concept: string;
    unit: string;
    periodStart: Date | string;
    periodEnd: Date | string;
    span: string;
    fiscalYear: number;
    fiscalQuarter?: number | null;
    value: runtime.Decimal | runtime.DecimalJsLike | number | string;
    derived?: boolean;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type EarningsFactCreateOrConnectWithoutCompanyInput = {
    where: Prisma.EarningsFactWhereUniqueInput;
    create: Prisma.XOR<Prisma.EarningsFactCreateWithoutCompanyInput, Prisma.EarningsFactUncheckedCreateWithoutCompanyInput>;
};
export type EarningsFactCreateManyCompanyInputEnvelope = {
    data: Prisma.EarningsFactCreateManyCompanyInput | Prisma.EarningsFactCreateManyCompanyInput[];
    skipDuplicates?: boolean;
};
export type EarningsFactUpsertWithWhereUniqueWithoutCompanyInput = {
    where: Prisma.EarningsFactWhereUniqueInput;
    update: Prisma.XOR<Prisma.EarningsFactUpdateWithoutCompanyInput, Prisma.EarningsFactUncheckedUpdateWithoutCompanyInput>;
    create: Prisma.XOR<Prisma.EarningsFactCreateWithoutCompanyInput, Prisma.EarningsFactUncheckedCreateWithoutCompanyInput>;
};
export type EarningsFactUpdateWithWhereUniqueWithoutCompanyInput = {
    where: Prisma.EarningsFactWhereUniqueInput;
    data: Prisma.XOR<Prisma.EarningsFactUpdateWithoutCompanyInput, Prisma.EarningsFactUncheckedUpdateWithoutCompanyInput>;
};
export type EarningsFactUpdateManyWithWhereWithoutCompanyInput = {
    where: Prisma.EarningsFactScalarWhereInput;
    data: Prisma.XOR<Prisma.EarningsFactUpdateManyMutationInput, Prisma.EarningsFactUncheckedUpdateManyWithoutCompanyInput>;
};
export type EarningsFactScalarWhereInput = {
    AND?: Prisma.EarningsFactScalarWhereInput | Prisma.EarningsFactScalarWhereInput[];
    OR?: Prisma.EarningsFactScalarWhereInput[];
    NOT?: Prisma.EarningsFactScalarWhereInput | Prisma.EarningsFactScalarWhereInput[];
    id?: Prisma.BigIntFilter<"EarningsFact"> | bigint | number;
    companySlug?: Prisma.StringFilter<"EarningsFact"> | string;
    concept?: Prisma.StringFilter<"EarningsFact"> | string;
    unit?: Prisma.StringFilter<"EarningsFact"> | string;
    periodStart?: Prisma.DateTimeFilter<"EarningsFact"> | Date | string;
    periodEnd?: Prisma.DateTimeFilter<"EarningsFact"> | Date | string;
    span?: Prisma.StringFilter<"EarningsFact"> | string;
    fiscalYear?: Prisma.IntFilter<"EarningsFact"> | number;
    fiscalQuarter?: Prisma.IntNullableFilter<"EarningsFact"> | number | null;
    value?: Prisma.DecimalFilter<"EarningsFact"> | runtime.Decimal | runtime.DecimalJsLike | number | string;
    derived?: Prisma.BoolFilter<"EarningsFact"> | boolean;
    knownOn?: Prisma.DateTimeFilter<"EarningsFact"> | Date | string;
    sourceId?: Prisma.StringFilter<"EarningsFact"> | string;
    runId?: Prisma.UuidFilter<"EarningsFact"> | string;
    documentId?: Prisma.UuidFilter<"EarningsFact"> | string;
    pointer?: Prisma.StringFilter<"EarningsFact"> | string;
    citationUrl?: Prisma.StringNullableFilter<"EarningsFact"> | string | null;
    citationText?: Prisma.StringNullableFilter<"EarningsFact"> | string | null;
    ingestedAt?: Prisma.DateTimeFilter<"EarningsFact"> | Date | string;
};
export type EarningsFactCreateManyCompanyInput = {
    id?: bigint | number;
    concept: string;
    unit: string;
    periodStart: Date | string;
    periodEnd: Date | string;
    span: string;
    fiscalYear: number;
    fiscalQuarter?: number | null;
    value: runtime.Decimal | runtime.DecimalJsLike | number | string;
    derived?: boolean;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type EarningsFactUpdateWithoutCompanyInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    concept?: Prisma.StringFieldUpdateOperationsInput | string;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    periodStart?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    periodEnd?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    span?: Prisma.StringFieldUpdateOperationsInput | string;
    fiscalYear?: Prisma.IntFieldUpdateOperationsInput | number;
    fiscalQuarter?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    value?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    derived?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type EarningsFactUncheckedUpdateWithoutCompanyInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    concept?: Prisma.StringFieldUpdateOperationsInput | string;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    periodStart?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    periodEnd?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    span?: Prisma.StringFieldUpdateOperationsInput | string;
    fiscalYear?: Prisma.IntFieldUpdateOperationsInput | number;
    fiscalQuarter?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    value?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    derived?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type EarningsFactUncheckedUpdateManyWithoutCompanyInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    concept?: Prisma.StringFieldUpdateOperationsInput | string;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    periodStart?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    periodEnd?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    span?: Prisma.StringFieldUpdateOperationsInput | string;
    fiscalYear?: Prisma.IntFieldUpdateOperationsInput | number;
    fiscalQuarter?: Prisma.NullableIntFieldUpdateOperationsInput | number | null;
    value?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    derived?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type EarningsFactSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    companySlug?: boolean;
    concept?: boolean;
    unit?: boolean;
    periodStart?: boolean;
    periodEnd?: boolean;
    span?: boolean;
    fiscalYear?: boolean;
    fiscalQuarter?: boolean;
    value?: boolean;
    derived?: boolean;
    knownOn?: boolean;
    sourceId?: boolean;
    runId?: boolean;
    documentId?: boolean;
    pointer?: boolean;
    citationUrl?: boolean;
    citationText?: boolean;
    ingestedAt?: boolean;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["earningsFact"]>;
export type EarningsFactSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    companySlug?: boolean;
    concept?: boolean;
    unit?: boolean;
    periodStart?: boolean;
    periodEnd?: boolean;
    span?: boolean;
    fiscalYear?: boolean;
    fiscalQuarter?: boolean;
    value?: boolean;
    derived?: boolean;
    knownOn?: boolean;
    sourceId?: boolean;
    runId?: boolean;
    documentId?: boolean;
    pointer?: boolean;
    citationUrl?: boolean;
    citationText?: boolean;
    ingestedAt?: boolean;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["earningsFact"]>;
export type EarningsFactSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    companySlug?: boolean;
    concept?: boolean;
    unit?: boolean;
    periodStart?: boolean;
    periodEnd?: boolean;
    span?: boolean;
    fiscalYear?: boolean;
    fiscalQuarter?: boolean;
    value?: boolean;
    derived?: boolean;
    knownOn?: boolean;
    sourceId?: boolean;
    runId?: boolean;
    documentId?: boolean;
    pointer?: boolean;
    citationUrl?: boolean;
    citationText?: boolean;
    ingestedAt?: boolean;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["earningsFact"]>;
export type EarningsFactSelectScalar = {
    id?: boolean;
    companySlug?: boolean;
    concept?: boolean;
    unit?: boolean;
    periodStart?: boolean;
    periodEnd?: boolean;
    span?: boolean;
    fiscalYear?: boolean;
    fiscalQuarter?: boolean;
    value?: boolean;
    derived?: boolean;
    knownOn?: boolean;
    sourceId?: boolean;
    runId?: boolean;
    documentId?: boolean;
    pointer?: boolean;
    citationUrl?: boolean;
    citationText?: boolean;
    ingestedAt?: boolean;
};
export type EarningsFactOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "companySlug" | "concept" | "unit" | "periodStart" | "periodEnd" | "span" | "fiscalYear" | "fiscalQuarter" | "value" | "derived" | "knownOn" | "sourceId" | "runId" | "documentId" | "pointer" | "citationUrl" | "citationText" | "ingestedAt", ExtArgs["result"]["earningsFact"]>;
export type EarningsFactInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
};
export type EarningsFactIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
};
export type EarningsFactIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
};
export type $EarningsFactPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "EarningsFact";
    objects: {
        company: Prisma.$CompanyPayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        id: bigint;
        companySlug: string;
        concept: string;
        unit: string;
        /**
         * Equal to the end for instants.
         */
        periodStart: Date;
        periodEnd: Date;
        /**
         * `quarter`, `year`, `instant`, `half`, `nine-months`.
         */
        span: string;
        fiscalYear: number;
        fiscalQuarter: number | null;
        value: runtime.Decimal;
        derived: boolean;
        knownOn: Date;
        sourceId: string;
        runId: string;
        documentId: string;
        pointer: string;
        citationUrl: string | null;
        citationText: string | null;
        ingestedAt: Date;
    }, ExtArgs["result"]["earningsFact"]>;
    composites: {};
};
export type EarningsFactGetPayload<S extends boolean | null | undefined | EarningsFactDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$EarningsFactPayload, S>;
export type EarningsFactCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<EarningsFactFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: EarningsFactCountAggregateInputType | true;
};
export interface EarningsFactDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['EarningsFact'];
        meta: {
            name: 'EarningsFact';
        };
    };
    /**
     * Find zero or one EarningsFact that matches the filter.
     * @param {EarningsFactFindUniqueArgs} args - Arguments to find a EarningsFact
     * @example
     * // Get one EarningsFact
     * const earningsFact = await prisma.earningsFact.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends EarningsFactFindUniqueArgs>(args: Prisma.SelectSubset<T, EarningsFactFindUniqueArgs<ExtArgs>>): Prisma.Prisma__EarningsFactClient<runtime.Types.Result.GetResult<Prisma.$EarningsFactPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one EarningsFact that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {EarningsFactFindUniqueOrThrowArgs} args - Arguments to find a EarningsFact
     * @example
     * // Get one EarningsFact
     * const earningsFact = await prisma.earningsFact.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends EarningsFactFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, EarningsFactFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__EarningsFactClient<runtime.Types.Result.GetResult<Prisma.$EarningsFactPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first EarningsFact that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {EarningsFactFindFirstArgs} args - Arguments to find a EarningsFact
     * @example
     * // Get one EarningsFact
     * const earningsFact = await prisma.earningsFact.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends EarningsFactFindFirstArgs>(args?: Prisma.SelectSubset<T, EarningsFactFindFirstArgs<ExtArgs>>): Prisma.Prisma__EarningsFactClient<runtime.Types.Result.GetResult<Prisma.$EarningsFactPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first EarningsFact that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {EarningsFactFindFirstOrThrowArgs} args - Arguments to find a EarningsFact
     * @example
     * // Get one EarningsFact
     * const earningsFact = await prisma.earningsFact.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends EarningsFactFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, EarningsFactFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__EarningsFactClient<runtime.Types.Result.GetResult<Prisma.$EarningsFactPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more EarningsFacts that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {EarningsFactFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all EarningsFacts
     * const earningsFacts = await prisma.earningsFact.findMany()
     *
     * // Get first 10 EarningsFacts
     * const earningsFacts = await prisma.earningsFact.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const earningsFactWithIdOnly = await prisma.earningsFact.findMany({ select: { id: true } })
     *
     */
    findMany<T extends EarningsFactFindManyArgs>(args?: Prisma.SelectSubset<T, EarningsFactFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$EarningsFactPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a EarningsFact.
     * @param {EarningsFactCreateArgs} args - Arguments to create a EarningsFact.
     * @example
     * // Create one EarningsFact
     * const EarningsFact = await prisma.earningsFact.create({
     *   data: {
     *     // ... data to create a EarningsFact
     *   }
     * })
     *
     */
    create<T extends EarningsFactCreateArgs>(args: Prisma.SelectSubset<T, EarningsFactCreateArgs<ExtArgs>>): Prisma.Prisma__EarningsFactClient<runtime.Types.Result.GetResult<Prisma.$EarningsFactPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many EarningsFacts.
     * @param {EarningsFactCreateManyArgs} args - Arguments to create many EarningsFacts.
     * @example
     * // Create many EarningsFacts
     * const earningsFact = await prisma.earningsFact.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends EarningsFactCreateManyArgs>(args?: Prisma.SelectSubset<T, EarningsFactCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many EarningsFacts and returns the data saved in the database.
     * @param {EarningsFactCreateManyAndReturnArgs} args - Arguments to create many EarningsFacts.
     * @example
     * // Create many EarningsFacts
     * const earningsFact = await prisma.earningsFact.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many EarningsFacts and only return the `id`
     * const earningsFactWithIdOnly = await prisma.earningsFact.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends EarningsFactCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, EarningsFactCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$EarningsFactPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a EarningsFact.
     * @param {EarningsFactDeleteArgs} args - Arguments to delete one EarningsFact.
     * @example
     * // Delete one EarningsFact
     * const EarningsFact = await prisma.earningsFact.delete({
     *   where: {
     *     // ... filter to delete one EarningsFact
     *   }
     * })
     *
     */
    delete<T extends EarningsFactDeleteArgs>(args: Prisma.SelectSubset<T, EarningsFactDeleteArgs<ExtArgs>>): Prisma.Prisma__EarningsFactClient<runtime.Types.Result.GetResult<Prisma.$EarningsFactPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one EarningsFact.
     * @param {EarningsFactUpdateArgs} args - Arguments to update one EarningsFact.
     * @example
     * // Update one EarningsFact
     * const earningsFact = await prisma.earningsFact.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends EarningsFactUpdateArgs>(args: Prisma.SelectSubset<T, EarningsFactUpdateArgs<ExtArgs>>): Prisma.Prisma__EarningsFactClient<runtime.Types.Result.GetResult<Prisma.$EarningsFactPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more EarningsFacts.
     * @param {EarningsFactDeleteManyArgs} args - Arguments to filter EarningsFacts to delete.
     * @example
     * // Delete a few EarningsFacts
     * const { count } = await prisma.earningsFact.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends EarningsFactDeleteManyArgs>(args?: Prisma.SelectSubset<T, EarningsFactDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more EarningsFacts.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {EarningsFactUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many EarningsFacts
     * const earningsFact = await prisma.earningsFact.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends EarningsFactUpdateManyArgs>(args: Prisma.SelectSubset<T, EarningsFactUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more EarningsFacts and returns the data updated in the database.
     * @param {EarningsFactUpdateManyAndReturnArgs} args - Arguments to update many EarningsFacts.
     * @example
     * // Update many EarningsFacts
     * const earningsFact = await prisma.earningsFact.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more EarningsFacts and only return the `id`
     * const earningsFactWithIdOnly = await prisma.earningsFact.updateManyAndReturn({
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
    updateManyAndReturn<T extends EarningsFactUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, EarningsFactUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$EarningsFactPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one EarningsFact.
     * @param {EarningsFactUpsertArgs} args - Arguments to update or create a EarningsFact.
     * @example
     * // Update or create a EarningsFact
     * const earningsFact = await prisma.earningsFact.upsert({
     *   create: {
     *     // ... data to create a EarningsFact
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the EarningsFact we want to update
     *   }
     * })
     */
    upsert<T extends EarningsFactUpsertArgs>(args: Prisma.SelectSubset<T, EarningsFactUpsertArgs<ExtArgs>>): Prisma.Prisma__EarningsFactClient<runtime.Types.Result.GetResult<Prisma.$EarningsFactPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of EarningsFacts.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {EarningsFactCountArgs} args - Arguments to filter EarningsFacts to count.
     * @example
     * // Count the number of EarningsFacts
     * const count = await prisma.earningsFact.count({
     *   where: {
     *     // ... the filter for the EarningsFacts we want to count
     *   }
     * })
    **/
    count<T extends EarningsFactCountArgs>(args?: Prisma.Subset<T, EarningsFactCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], EarningsFactCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a EarningsFact.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {EarningsFactAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends EarningsFactAggregateArgs>(args: Prisma.Subset<T, EarningsFactAggregateArgs>): Prisma.PrismaPromise<GetEarningsFactAggregateType<T>>;
    /**
     * Group by EarningsFact.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {EarningsFactGroupByArgs} args - Group by arguments.
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
    groupBy<T extends EarningsFactGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: EarningsFactGroupByArgs['orderBy'];
    } : {
        orderBy?: EarningsFactGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, EarningsFactGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetEarningsFactGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the EarningsFact model
     */
    readonly fields: EarningsFactFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for EarningsFact.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__EarningsFactClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
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
 * Fields of the EarningsFact model
 */
export interface EarningsFactFieldRefs {
    readonly id: Prisma.FieldRef<"EarningsFact", 'BigInt'>;
    readonly companySlug: Prisma.FieldRef<"EarningsFact", 'String'>;
    readonly concept: Prisma.FieldRef<"EarningsFact", 'String'>;
    readonly unit: Prisma.FieldRef<"EarningsFact", 'String'>;
    readonly periodStart: Prisma.FieldRef<"EarningsFact", 'DateTime'>;
    readonly periodEnd: Prisma.FieldRef<"EarningsFact", 'DateTime'>;
    readonly span: Prisma.FieldRef<"EarningsFact", 'String'>;
    readonly fiscalYear: Prisma.FieldRef<"EarningsFact", 'Int'>;
    readonly fiscalQuarter: Prisma.FieldRef<"EarningsFact", 'Int'>;
    readonly value: Prisma.FieldRef<"EarningsFact", 'Decimal'>;
    readonly derived: Prisma.FieldRef<"EarningsFact", 'Boolean'>;
    readonly knownOn: Prisma.FieldRef<"EarningsFact", 'DateTime'>;
    readonly sourceId: Prisma.FieldRef<"EarningsFact", 'String'>;
    readonly runId: Prisma.FieldRef<"EarningsFact", 'String'>;
    readonly documentId: Prisma.FieldRef<"EarningsFact", 'String'>;
    readonly pointer: Prisma.FieldRef<"EarningsFact", 'String'>;
    readonly citationUrl: Prisma.FieldRef<"EarningsFact", 'String'>;
    readonly citationText: Prisma.FieldRef<"EarningsFact", 'String'>;
    readonly ingestedAt: Prisma.FieldRef<"EarningsFact", 'DateTime'>;
}
/**
 * EarningsFact findUnique
 */
export type EarningsFactFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which EarningsFact to fetch.
     */
    where: Prisma.EarningsFactWhereUniqueInput;
};
/**
 * EarningsFact findUniqueOrThrow
 */
export type EarningsFactFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which EarningsFact to fetch.
     */
    where: Prisma.EarningsFactWhereUniqueInput;
};
/**
 * EarningsFact findFirst
 */
export type EarningsFactFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which EarningsFact to fetch.
     */
    where?: Prisma.EarningsFactWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of EarningsFacts to fetch.
     */
    orderBy?: Prisma.EarningsFactOrderByWithRelationInput | Prisma.EarningsFactOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for EarningsFacts.
     */
    cursor?: Prisma.EarningsFactWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` EarningsFacts from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` EarningsFacts.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of EarningsFacts.
     */
    distinct?: Prisma.EarningsFactScalarFieldEnum | Prisma.EarningsFactScalarFieldEnum[];
};
/**
 * EarningsFact findFirstOrThrow
 */
export type EarningsFactFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which EarningsFact to fetch.
     */
    where?: Prisma.EarningsFactWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of EarningsFacts to fetch.
     */
    orderBy?: Prisma.EarningsFactOrderByWithRelationInput | Prisma.EarningsFactOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for EarningsFacts.
     */
    cursor?: Prisma.EarningsFactWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` EarningsFacts from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` EarningsFacts.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of EarningsFacts.
     */
    distinct?: Prisma.EarningsFactScalarFieldEnum | Prisma.EarningsFactScalarFieldEnum[];
};
/**
 * EarningsFact findMany
 */
export type EarningsFactFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which EarningsFacts to fetch.
     */
    where?: Prisma.EarningsFactWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of EarningsFacts to fetch.
     */
    orderBy?: Prisma.EarningsFactOrderByWithRelationInput | Prisma.EarningsFactOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing EarningsFacts.
     */
    cursor?: Prisma.EarningsFactWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` EarningsFacts from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` EarningsFacts.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of EarningsFacts.
     */
    distinct?: Prisma.EarningsFactScalarFieldEnum | Prisma.EarningsFactScalarFieldEnum[];
};
/**
 * EarningsFact create
 */
export type EarningsFactCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to create a EarningsFact.
     */
    data: Prisma.XOR<Prisma.EarningsFactCreateInput, Prisma.EarningsFactUncheckedCreateInput>;
};
/**
 * EarningsFact createMany
 */
export type EarningsFactCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many EarningsFacts.
     */
    data: Prisma.EarningsFactCreateManyInput | Prisma.EarningsFactCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * EarningsFact createManyAndReturn
 */
export type EarningsFactCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the EarningsFact
     */
    select?: Prisma.EarningsFactSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the EarningsFact
     */
    omit?: Prisma.EarningsFactOmit<ExtArgs> | null;
    /**
     * The data used to create many EarningsFacts.
     */
    data: Prisma.EarningsFactCreateManyInput | Prisma.EarningsFactCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.EarningsFactIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * EarningsFact update
 */
export type EarningsFactUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to update a EarningsFact.
     */
    data: Prisma.XOR<Prisma.EarningsFactUpdateInput, Prisma.EarningsFactUncheckedUpdateInput>;
    /**
     * Choose, which EarningsFact to update.
     */
    where: Prisma.EarningsFactWhereUniqueInput;
};
/**
 * EarningsFact updateMany
 */
export type EarningsFactUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update EarningsFacts.
     */
    data: Prisma.XOR<Prisma.EarningsFactUpdateManyMutationInput, Prisma.EarningsFactUncheckedUpdateManyInput>;
    /**
     * Filter which EarningsFacts to update
     */
    where?: Prisma.EarningsFactWhereInput;
    /**
     * Limit how many EarningsFacts to update.
     */
    limit?: number;
};
/**
 * EarningsFact updateManyAndReturn
 */
export type EarningsFactUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the EarningsFact
     */
    select?: Prisma.EarningsFactSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the EarningsFact
     */
    omit?: Prisma.EarningsFactOmit<ExtArgs> | null;
    /**
     * The data used to update EarningsFacts.
     */
    data: Prisma.XOR<Prisma.EarningsFactUpdateManyMutationInput, Prisma.EarningsFactUncheckedUpdateManyInput>;
    /**
     * Filter which EarningsFacts to update
     */
    where?: Prisma.EarningsFactWhereInput;
    /**
     * Limit how many EarningsFacts to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.EarningsFactIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * EarningsFact upsert
 */
export type EarningsFactUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The filter to search for the EarningsFact to update in case it exists.
     */
    where: Prisma.EarningsFactWhereUniqueInput;
    /**
     * In case the EarningsFact found by the `where` argument doesn't exist, create a new EarningsFact with this data.
     */
    create: Prisma.XOR<Prisma.EarningsFactCreateInput, Prisma.EarningsFactUncheckedCreateInput>;
    /**
     * In case the EarningsFact was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.EarningsFactUpdateInput, Prisma.EarningsFactUncheckedUpdateInput>;
};
/**
 * EarningsFact delete
 */
export type EarningsFactDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter which EarningsFact to delete.
     */
    where: Prisma.EarningsFactWhereUniqueInput;
};
/**
 * EarningsFact deleteMany
 */
export type EarningsFactDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which EarningsFacts to delete
     */
    where?: Prisma.EarningsFactWhereInput;
    /**
     * Limit how many EarningsFacts to delete.
     */
    limit?: number;
};
/**
 * EarningsFact without action
 */
export type EarningsFactDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
};
