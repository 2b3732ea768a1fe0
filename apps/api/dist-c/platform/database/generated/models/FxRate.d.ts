import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.ts";
/**
 * Model FxRate
 * Units of a currency per one euro: a day's reference rate or the average of a month or year.
 */
export type FxRateModel = runtime.Types.Result.DefaultSelection<Prisma.$FxRatePayload>;
export type AggregateFxRate = {
    _count: FxRateCountAggregateOutputType | null;
    _avg: FxRateAvgAggregateOutputType | null;
    _sum: FxRateSumAggregateOutputType | null;
    _min: FxRateMinAggregateOutputType | null;
    _max: FxRateMaxAggregateOutputType | null;
};
export type FxRateAvgAggregateOutputType = {
    id: number | null;
    rate: runtime.Decimal | null;
    days: number | null;
};
export type FxRateSumAggregateOutputType = {
    id: bigint | null;
    rate: runtime.Decimal | null;
    days: number | null;
};
export type FxRateMinAggregateOutputType = {
    id: bigint | null;
    currency: string | null;
    kind: string | null;
    periodStart: Date | null;
    periodEnd: Date | null;
    rate: runtime.Decimal | null;
    days: number | null;
    knownOn: Date | null;
    sourceId: string | null;
    runId: string | null;
    documentId: string | null;
    pointer: string | null;
    citationUrl: string | null;
    citationText: string | null;
    ingestedAt: Date | null;
};
export type FxRateMaxAggregateOutputType = {
    id: bigint | null;
    currency: string | null;
    kind: string | null;
    periodStart: Date | null;
    periodEnd: Date | null;
    rate: runtime.Decimal | null;
    days: number | null;
    knownOn: Date | null;
    sourceId: string | null;
    runId: string | null;
    documentId: string | null;
    pointer: string | null;
    citationUrl: string | null;
    citationText: string | null;
    ingestedAt: Date | null;
};
export type FxRateCountAggregateOutputType = {
    id: number;
    currency: number;
    kind: number;
    periodStart: number;
    periodEnd: number;
    rate: number;
    days: number;
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
export type FxRateAvgAggregateInputType = {
    id?: true;
    rate?: true;
    days?: true;
};
export type FxRateSumAggregateInputType = {
    id?: true;
    rate?: true;
    days?: true;
};
export type FxRateMinAggregateInputType = {
    id?: true;
    currency?: true;
    kind?: true;
    periodStart?: true;
    periodEnd?: true;
    rate?: true;
    days?: true;
    knownOn?: true;
    sourceId?: true;
    runId?: true;
    documentId?: true;
    pointer?: true;
    citationUrl?: true;
    citationText?: true;
    ingestedAt?: true;
};
export type FxRateMaxAggregateInputType = {
    id?: true;
    currency?: true;
    kind?: true;
    periodStart?: true;
    periodEnd?: true;
    rate?: true;
    days?: true;
    knownOn?: true;
    sourceId?: true;
    runId?: true;
    documentId?: true;
    pointer?: true;
    citationUrl?: true;
    citationText?: true;
    ingestedAt?: true;
};
export type FxRateCountAggregateInputType = {
    id?: true;
    currency?: true;
    kind?: true;
    periodStart?: true;
    periodEnd?: true;
    rate?: true;
    days?: true;
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
export type FxRateAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which FxRate to aggregate.
     */
    where?: Prisma.FxRateWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of FxRates to fetch.
     */
    orderBy?: Prisma.FxRateOrderByWithRelationInput | Prisma.FxRateOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.FxRateWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` FxRates from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` FxRates.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned FxRates
    **/
    _count?: true | FxRateCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: FxRateAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: FxRateSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: FxRateMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: FxRateMaxAggregateInputType;
};
export type GetFxRateAggregateType<T extends FxRateAggregateArgs> = {
    [P in keyof T & keyof AggregateFxRate]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateFxRate[P]> : Prisma.GetScalarType<T[P], AggregateFxRate[P]>;
};
export type FxRateGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.FxRateWhereInput;
    orderBy?: Prisma.FxRateOrderByWithAggregationInput | Prisma.FxRateOrderByWithAggregationInput[];
    by: Prisma.FxRateScalarFieldEnum[] | Prisma.FxRateScalarFieldEnum;
    having?: Prisma.FxRateScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: FxRateCountAggregateInputType | true;
    _avg?: FxRateAvgAggregateInputType;
    _sum?: FxRateSumAggregateInputType;
    _min?: FxRateMinAggregateInputType;
    _max?: FxRateMaxAggregateInputType;
};
export type FxRateGroupByOutputType = {
    id: bigint;
    currency: string;
    kind: string;
    periodStart: Date;
    periodEnd: Date;
    rate: runtime.Decimal;
    days: number;
    knownOn: Date;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl: string | null;
    citationText: string | null;
    ingestedAt: Date;
    _count: FxRateCountAggregateOutputType | null;
    _avg: FxRateAvgAggregateOutputType | null;
    _sum: FxRateSumAggregateOutputType | null;
    _min: FxRateMinAggregateOutputType | null;
    _max: FxRateMaxAggregateOutputType | null;
};
export type GetFxRateGroupByPayload<T extends FxRateGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<FxRateGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof FxRateGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], FxRateGroupByOutputType[P]> : Prisma.GetScalarType<T[P], FxRateGroupByOutputType[P]>;
}>>;
export type FxRateWhereInput = {
    AND?: Prisma.FxRateWhereInput | Prisma.FxRateWhereInput[];
    OR?: Prisma.FxRateWhereInput[];
    NOT?: Prisma.FxRateWhereInput | Prisma.FxRateWhereInput[];
    id?: Prisma.BigIntFilter<"FxRate"> | bigint | number;
    currency?: Prisma.StringFilter<"FxRate"> | string;
    kind?: Prisma.StringFilter<"FxRate"> | string;
    periodStart?: Prisma.DateTimeFilter<"FxRate"> | Date | string;
    periodEnd?: Prisma.DateTimeFilter<"FxRate"> | Date | string;
    rate?: Prisma.DecimalFilter<"FxRate"> | runtime.Decimal | runtime.DecimalJsLike | number | string;
    days?: Prisma.IntFilter<"FxRate"> | number;
    knownOn?: Prisma.DateTimeFilter<"FxRate"> | Date | string;
    sourceId?: Prisma.StringFilter<"FxRate"> | string;
    runId?: Prisma.UuidFilter<"FxRate"> | string;
    documentId?: Prisma.UuidFilter<"FxRate"> | string;
    pointer?: Prisma.StringFilter<"FxRate"> | string;
    citationUrl?: Prisma.StringNullableFilter<"FxRate"> | string | null;
    citationText?: Prisma.StringNullableFilter<"FxRate"> | string | null;
    ingestedAt?: Prisma.DateTimeFilter<"FxRate"> | Date | string;
};
export type FxRateOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    currency?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    periodStart?: Prisma.SortOrder;
    periodEnd?: Prisma.SortOrder;
    rate?: Prisma.SortOrder;
    days?: Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrderInput | Prisma.SortOrder;
    citationText?: Prisma.SortOrderInput | Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
};
export type FxRateWhereUniqueInput = Prisma.AtLeast<{
    id?: bigint | number;
    currency_kind_periodStart_sourceId_knownOn?: Prisma.FxRateCurrencyKindPeriodStartSourceIdKnownOnCompoundUniqueInput;
    AND?: Prisma.FxRateWhereInput | Prisma.FxRateWhereInput[];
    OR?: Prisma.FxRateWhereInput[];
    NOT?: Prisma.FxRateWhereInput | Prisma.FxRateWhereInput[];
    currency?: Prisma.StringFilter<"FxRate"> | string;
    kind?: Prisma.StringFilter<"FxRate"> | string;
    periodStart?: Prisma.DateTimeFilter<"FxRate"> | Date | string;
    periodEnd?: Prisma.DateTimeFilter<"FxRate"> | Date | string;
    rate?: Prisma.DecimalFilter<"FxRate"> | runtime.Decimal | runtime.DecimalJsLike | number | string;
    days?: Prisma.IntFilter<"FxRate"> | number;
    knownOn?: Prisma.DateTimeFilter<"FxRate"> | Date | string;
    sourceId?: Prisma.StringFilter<"FxRate"> | string;
    runId?: Prisma.UuidFilter<"FxRate"> | string;
    documentId?: Prisma.UuidFilter<"FxRate"> | string;
    pointer?: Prisma.StringFilter<"FxRate"> | string;
    citationUrl?: Prisma.StringNullableFilter<"FxRate"> | string | null;
    citationText?: Prisma.StringNullableFilter<"FxRate"> | string | null;
    ingestedAt?: Prisma.DateTimeFilter<"FxRate"> | Date | string;
}, "id" | "currency_kind_periodStart_sourceId_knownOn">;
export type FxRateOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    currency?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    periodStart?: Prisma.SortOrder;
    periodEnd?: Prisma.SortOrder;
    rate?: Prisma.SortOrder;
    days?: Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrderInput | Prisma.SortOrder;
    citationText?: Prisma.SortOrderInput | Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
    _count?: Prisma.FxRateCountOrderByAggregateInput;
    _avg?: Prisma.FxRateAvgOrderByAggregateInput;
    _max?: Prisma.FxRateMaxOrderByAggregateInput;
    _min?: Prisma.FxRateMinOrderByAggregateInput;
    _sum?: Prisma.FxRateSumOrderByAggregateInput;
};
export type FxRateScalarWhereWithAggregatesInput = {
    AND?: Prisma.FxRateScalarWhereWithAggregatesInput | Prisma.FxRateScalarWhereWithAggregatesInput[];
    OR?: Prisma.FxRateScalarWhereWithAggregatesInput[];
    NOT?: Prisma.FxRateScalarWhereWithAggregatesInput | Prisma.FxRateScalarWhereWithAggregatesInput[];
    id?: Prisma.BigIntWithAggregatesFilter<"FxRate"> | bigint | number;
    currency?: Prisma.StringWithAggregatesFilter<"FxRate"> | string;
    kind?: Prisma.StringWithAggregatesFilter<"FxRate"> | string;
    periodStart?: Prisma.DateTimeWithAggregatesFilter<"FxRate"> | Date | string;
    periodEnd?: Prisma.DateTimeWithAggregatesFilter<"FxRate"> | Date | string;
    rate?: Prisma.DecimalWithAggregatesFilter<"FxRate"> | runtime.Decimal | runtime.DecimalJsLike | number | string;
    days?: Prisma.IntWithAggregatesFilter<"FxRate"> | number;
    knownOn?: Prisma.DateTimeWithAggregatesFilter<"FxRate"> | Date | string;
    sourceId?: Prisma.StringWithAggregatesFilter<"FxRate"> | string;
    runId?: Prisma.UuidWithAggregatesFilter<"FxRate"> | string;
    documentId?: Prisma.UuidWithAggregatesFilter<"FxRate"> | string;
    pointer?: Prisma.StringWithAggregatesFilter<"FxRate"> | string;
    citationUrl?: Prisma.StringNullableWithAggregatesFilter<"FxRate"> | string | null;
    citationText?: Prisma.StringNullableWithAggregatesFilter<"FxRate"> | string | null;
    ingestedAt?: Prisma.DateTimeWithAggregatesFilter<"FxRate"> | Date | string;
};
export type FxRateCreateInput = {
    id?: bigint | number;
    currency: string;
    kind: string;
    periodStart: Date | string;
    periodEnd: Date | string;
    rate: runtime.Decimal | runtime.DecimalJsLike | number | string;
    days: number;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type FxRateUncheckedCreateInput = {
    id?: bigint | number;
    currency: string;
    kind: string;
    periodStart: Date | string;
    periodEnd: Date | string;
    rate: runtime.Decimal | runtime.DecimalJsLike | number | string;
    days: number;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type FxRateUpdateInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    currency?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    periodStart?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    periodEnd?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    rate?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    days?: Prisma.IntFieldUpdateOperationsInput | number;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type FxRateUncheckedUpdateInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    currency?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    periodStart?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    periodEnd?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    rate?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    days?: Prisma.IntFieldUpdateOperationsInput | number;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type FxRateCreateManyInput = {
    id?: bigint | number;
    currency: string;
    kind: string;
    periodStart: Date | string;
    periodEnd: Date | string;
    rate: runtime.Decimal | runtime.DecimalJsLike | number | string;
    days: number;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type FxRateUpdateManyMutationInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    currency?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    periodStart?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    periodEnd?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    rate?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    days?: Prisma.IntFieldUpdateOperationsInput | number;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type FxRateUncheckedUpdateManyInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    currency?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    periodStart?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    periodEnd?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    rate?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    days?: Prisma.IntFieldUpdateOperationsInput | number;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type FxRateCurrencyKindPeriodStartSourceIdKnownOnCompoundUniqueInput = {
    currency: string;
    kind: string;
    periodStart: Date | string;
    sourceId: string;
    knownOn: Date | string;
};
export type FxRateCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    currency?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    periodStart?: Prisma.SortOrder;
    periodEnd?: Prisma.SortOrder;
    rate?: Prisma.SortOrder;
    days?: Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrder;
    citationText?: Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
};
export type FxRateAvgOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    rate?: Prisma.SortOrder;
    days?: Prisma.SortOrder;
};
export type FxRateMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    currency?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    periodStart?: Prisma.SortOrder;
    periodEnd?: Prisma.SortOrder;
    rate?: Prisma.SortOrder;
    days?: Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrder;
    citationText?: Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
};
export type FxRateMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    currency?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    periodStart?: Prisma.SortOrder;
    periodEnd?: Prisma.SortOrder;
    rate?: Prisma.SortOrder;
    days?: Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrder;
    citationText?: Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
};
export type FxRateSumOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    rate?: Prisma.SortOrder;
    days?: Prisma.SortOrder;
};
export type FxRateSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    currency?: boolean;
    kind?: boolean;
    periodStart?: boolean;
    periodEnd?: boolean;
    rate?: boolean;
    days?: boolean;
    knownOn?: boolean;
    sourceId?: boolean;
    runId?: boolean;
    documentId?: boolean;
    pointer?: boolean;
    citationUrl?: boolean;
    citationText?: boolean;
    ingestedAt?: boolean;
}, ExtArgs["result"]["fxRate"]>;
export type FxRateSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    currency?: boolean;
    kind?: boolean;
    periodStart?: boolean;
    periodEnd?: boolean;
    rate?: boolean;
    days?: boolean;
    knownOn?: boolean;
    sourceId?: boolean;
    runId?: boolean;
    documentId?: boolean;
    pointer?: boolean;
    citationUrl?: boolean;
    citationText?: boolean;
    ingestedAt?: boolean;
}, ExtArgs["result"]["fxRate"]>;
export type FxRateSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    currency?: boolean;
    kind?: boolean;
    periodStart?: boolean;
    periodEnd?: boolean;
    rate?: boolean;
    days?: boolean;
    knownOn?: boolean;
    sourceId?: boolean;
    runId?: boolean;
    documentId?: boolean;
    pointer?: boolean;
    citationUrl?: boolean;
    citationText?: boolean;
    ingestedAt?: boolean;
}, ExtArgs["result"]["fxRate"]>;
export type FxRateSelectScalar = {
    id?: boolean;
    currency?: boolean;
    kind?: boolean;
    periodStart?: boolean;
    periodEnd?: boolean;
    rate?: boolean;
    days?: boolean;
    knownOn?: boolean;
    sourceId?: boolean;
    runId?: boolean;
    documentId?: boolean;
    pointer?: boolean;
    citationUrl?: boolean;
    citationText?: boolean;
    ingestedAt?: boolean;
};
export type FxRateOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "currency" | "kind" | "periodStart" | "periodEnd" | "rate" | "days" | "knownOn" | "sourceId" | "runId" | "documentId" | "pointer" | "citationUrl" | "citationText" | "ingestedAt", ExtArgs["result"]["fxRate"]>;
export type $FxRatePayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "FxRate";
    objects: {};
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        id: bigint;
        currency: string;
        /**
         * `day`, `month-average`, `year-average`.
         */
        kind: string;
        periodStart: Date;
        periodEnd: Date;
        rate: runtime.Decimal;
        /**
         * Days that an average was taken over; 1 for a day's rate.
         */
        days: number;
        knownOn: Date;
        sourceId: string;
        runId: string;
        documentId: string;
        pointer: string;
        citationUrl: string | null;
        citationText: string | null;
        ingestedAt: Date;
    }, ExtArgs["result"]["fxRate"]>;
    composites: {};
};
export type FxRateGetPayload<S extends boolean | null | undefined | FxRateDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$FxRatePayload, S>;
export type FxRateCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<FxRateFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: FxRateCountAggregateInputType | true;
};
export interface FxRateDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['FxRate'];
        meta: {
            name: 'FxRate';
        };
    };
    /**
     * Find zero or one FxRate that matches the filter.
     * @param {FxRateFindUniqueArgs} args - Arguments to find a FxRate
     * @example
     * // Get one FxRate
     * const fxRate = await prisma.fxRate.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends FxRateFindUniqueArgs>(args: Prisma.SelectSubset<T, FxRateFindUniqueArgs<ExtArgs>>): Prisma.Prisma__FxRateClient<runtime.Types.Result.GetResult<Prisma.$FxRatePayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one FxRate that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {FxRateFindUniqueOrThrowArgs} args - Arguments to find a FxRate
     * @example
     * // Get one FxRate
     * const fxRate = await prisma.fxRate.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends FxRateFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, FxRateFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__FxRateClient<runtime.Types.Result.GetResult<Prisma.$FxRatePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first FxRate that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {FxRateFindFirstArgs} args - Arguments to find a FxRate
     * @example
     * // Get one FxRate
     * const fxRate = await prisma.fxRate.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends FxRateFindFirstArgs>(args?: Prisma.SelectSubset<T, FxRateFindFirstArgs<ExtArgs>>): Prisma.Prisma__FxRateClient<runtime.Types.Result.GetResult<Prisma.$FxRatePayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first FxRate that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {FxRateFindFirstOrThrowArgs} args - Arguments to find a FxRate
     * @example
     * // Get one FxRate
     * const fxRate = await prisma.fxRate.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends FxRateFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, FxRateFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__FxRateClient<runtime.Types.Result.GetResult<Prisma.$FxRatePayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more FxRates that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {FxRateFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all FxRates
     * const fxRates = await prisma.fxRate.findMany()
     *
     * // Get first 10 FxRates
     * const fxRates = await prisma.fxRate.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const fxRateWithIdOnly = await prisma.fxRate.findMany({ select: { id: true } })
     *
     */
    findMany<T extends FxRateFindManyArgs>(args?: Prisma.SelectSubset<T, FxRateFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$FxRatePayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a FxRate.
     * @param {FxRateCreateArgs} args - Arguments to create a FxRate.
     * @example
     * // Create one FxRate
     * const FxRate = await prisma.fxRate.create({
     *   data: {
     *     // ... data to create a FxRate
     *   }
     * })
     *
     */
    create<T extends FxRateCreateArgs>(args: Prisma.SelectSubset<T, FxRateCreateArgs<ExtArgs>>): Prisma.Prisma__FxRateClient<runtime.Types.Result.GetResult<Prisma.$FxRatePayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many FxRates.
     * @param {FxRateCreateManyArgs} args - Arguments to create many FxRates.
     * @example
     * // Create many FxRates
     * const fxRate = await prisma.fxRate.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends FxRateCreateManyArgs>(args?: Prisma.SelectSubset<T, FxRateCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many FxRates and returns the data saved in the database.
     * @param {FxRateCreateManyAndReturnArgs} args - Arguments to create many FxRates.
     * @example
     * // Create many FxRates
     * const fxRate = await prisma.fxRate.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many FxRates and only return the `id`
     * const fxRateWithIdOnly = await prisma.fxRate.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends FxRateCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, FxRateCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$FxRatePayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a FxRate.
     * @param {FxRateDeleteArgs} args - Arguments to delete one FxRate.
     * @example
     * // Delete one FxRate
     * const FxRate = await prisma.fxRate.delete({
     *   where: {
     *     // ... filter to delete one FxRate
     *   }
     * })
     *
     */
    delete<T extends FxRateDeleteArgs>(args: Prisma.SelectSubset<T, FxRateDeleteArgs<ExtArgs>>): Prisma.Prisma__FxRateClient<runtime.Types.Result.GetResult<Prisma.$FxRatePayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one FxRate.
     * @param {FxRateUpdateArgs} args - Arguments to update one FxRate.
     * @example
     * // Update one FxRate
     * const fxRate = await prisma.fxRate.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends FxRateUpdateArgs>(args: Prisma.SelectSubset<T, FxRateUpdateArgs<ExtArgs>>): Prisma.Prisma__FxRateClient<runtime.Types.Result.GetResult<Prisma.$FxRatePayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more FxRates.
     * @param {FxRateDeleteManyArgs} args - Arguments to filter FxRates to delete.
     * @example
     * // Delete a few FxRates
     * const { count } = await prisma.fxRate.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends FxRateDeleteManyArgs>(args?: Prisma.SelectSubset<T, FxRateDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more FxRates.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {FxRateUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many FxRates
     * const fxRate = await prisma.fxRate.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends FxRateUpdateManyArgs>(args: Prisma.SelectSubset<T, FxRateUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more FxRates and returns the data updated in the database.
     * @param {FxRateUpdateManyAndReturnArgs} args - Arguments to update many FxRates.
     * @example
     * // Update many FxRates
     * const fxRate = await prisma.fxRate.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more FxRates and only return the `id`
     * const fxRateWithIdOnly = await prisma.fxRate.updateManyAndReturn({
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
    updateManyAndReturn<T extends FxRateUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, FxRateUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$FxRatePayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one FxRate.
     * @param {FxRateUpsertArgs} args - Arguments to update or create a FxRate.
     * @example
     * // Update or create a FxRate
     * const fxRate = await prisma.fxRate.upsert({
     *   create: {
     *     // ... data to create a FxRate
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the FxRate we want to update
     *   }
     * })
     */
    upsert<T extends FxRateUpsertArgs>(args: Prisma.SelectSubset<T, FxRateUpsertArgs<ExtArgs>>): Prisma.Prisma__FxRateClient<runtime.Types.Result.GetResult<Prisma.$FxRatePayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of FxRates.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {FxRateCountArgs} args - Arguments to filter FxRates to count.
     * @example
     * // Count the number of FxRates
     * const count = await prisma.fxRate.count({
     *   where: {
     *     // ... the filter for the FxRates we want to count
     *   }
     * })
    **/
    count<T extends FxRateCountArgs>(args?: Prisma.Subset<T, FxRateCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], FxRateCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a FxRate.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {FxRateAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends FxRateAggregateArgs>(args: Prisma.Subset<T, FxRateAggregateArgs>): Prisma.PrismaPromise<GetFxRateAggregateType<T>>;
    /**
     * Group by FxRate.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {FxRateGroupByArgs} args - Group by arguments.
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
    groupBy<T extends FxRateGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: FxRateGroupByArgs['orderBy'];
    } : {
        orderBy?: FxRateGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, FxRateGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetFxRateGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the FxRate model
     */
    readonly fields: FxRateFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for FxRate.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__FxRateClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
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
 * Fields of the FxRate model
 */
export interface FxRateFieldRefs {
    readonly id: Prisma.FieldRef<"FxRate", 'BigInt'>;
    readonly currency: Prisma.FieldRef<"FxRate", 'String'>;
    readonly kind: Prisma.FieldRef<"FxRate", 'String'>;
    readonly periodStart: Prisma.FieldRef<"FxRate", 'DateTime'>;
    readonly periodEnd: Prisma.FieldRef<"FxRate", 'DateTime'>;
    readonly rate: Prisma.FieldRef<"FxRate", 'Decimal'>;
    readonly days: Prisma.FieldRef<"FxRate", 'Int'>;
    readonly knownOn: Prisma.FieldRef<"FxRate", 'DateTime'>;
    readonly sourceId: Prisma.FieldRef<"FxRate", 'String'>;
    readonly runId: Prisma.FieldRef<"FxRate", 'String'>;
    readonly documentId: Prisma.FieldRef<"FxRate", 'String'>;
    readonly pointer: Prisma.FieldRef<"FxRate", 'String'>;
    readonly citationUrl: Prisma.FieldRef<"FxRate", 'String'>;
    readonly citationText: Prisma.FieldRef<"FxRate", 'String'>;
    readonly ingestedAt: Prisma.FieldRef<"FxRate", 'DateTime'>;
}
/**
 * FxRate findUnique
 */
export type FxRateFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FxRate
     */
    select?: Prisma.FxRateSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FxRate
     */
    omit?: Prisma.FxRateOmit<ExtArgs> | null;
    /**
     * Filter, which FxRate to fetch.
     */
    where: Prisma.FxRateWhereUniqueInput;
};
/**
 * FxRate findUniqueOrThrow
 */
export type FxRateFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FxRate
     */
    select?: Prisma.FxRateSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FxRate
     */
    omit?: Prisma.FxRateOmit<ExtArgs> | null;
    /**
     * Filter, which FxRate to fetch.
     */
    where: Prisma.FxRateWhereUniqueInput;
};
/**
 * FxRate findFirst
 */
export type FxRateFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FxRate
     */
    select?: Prisma.FxRateSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FxRate
     */
    omit?: Prisma.FxRateOmit<ExtArgs> | null;
    /**
     * Filter, which FxRate to fetch.
     */
    where?: Prisma.FxRateWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of FxRates to fetch.
     */
    orderBy?: Prisma.FxRateOrderByWithRelationInput | Prisma.FxRateOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for FxRates.
     */
    cursor?: Prisma.FxRateWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` FxRates from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` FxRates.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of FxRates.
     */
    distinct?: Prisma.FxRateScalarFieldEnum | Prisma.FxRateScalarFieldEnum[];
};
/**
 * FxRate findFirstOrThrow
 */
export type FxRateFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FxRate
     */
    select?: Prisma.FxRateSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FxRate
     */
    omit?: Prisma.FxRateOmit<ExtArgs> | null;
    /**
     * Filter, which FxRate to fetch.
     */
    where?: Prisma.FxRateWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of FxRates to fetch.
     */
    orderBy?: Prisma.FxRateOrderByWithRelationInput | Prisma.FxRateOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for FxRates.
     */
    cursor?: Prisma.FxRateWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` FxRates from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` FxRates.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of FxRates.
     */
    distinct?: Prisma.FxRateScalarFieldEnum | Prisma.FxRateScalarFieldEnum[];
};
/**
 * FxRate findMany
 */
export type FxRateFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FxRate
     */
    select?: Prisma.FxRateSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FxRate
     */
    omit?: Prisma.FxRateOmit<ExtArgs> | null;
    /**
     * Filter, which FxRates to fetch.
     */
    where?: Prisma.FxRateWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of FxRates to fetch.
     */
    orderBy?: Prisma.FxRateOrderByWithRelationInput | Prisma.FxRateOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing FxRates.
     */
    cursor?: Prisma.FxRateWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` FxRates from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` FxRates.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of FxRates.
     */
    distinct?: Prisma.FxRateScalarFieldEnum | Prisma.FxRateScalarFieldEnum[];
};
/**
 * FxRate create
 */
export type FxRateCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FxRate
     */
    select?: Prisma.FxRateSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FxRate
     */
    omit?: Prisma.FxRateOmit<ExtArgs> | null;
    /**
     * The data needed to create a FxRate.
     */
    data: Prisma.XOR<Prisma.FxRateCreateInput, Prisma.FxRateUncheckedCreateInput>;
};
/**
 * FxRate createMany
 */
export type FxRateCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many FxRates.
     */
    data: Prisma.FxRateCreateManyInput | Prisma.FxRateCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * FxRate createManyAndReturn
 */
export type FxRateCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FxRate
     */
    select?: Prisma.FxRateSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the FxRate
     */
    omit?: Prisma.FxRateOmit<ExtArgs> | null;
    /**
     * The data used to create many FxRates.
     */
    data: Prisma.FxRateCreateManyInput | Prisma.FxRateCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * FxRate update
 */
export type FxRateUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FxRate
     */
    select?: Prisma.FxRateSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FxRate
     */
    omit?: Prisma.FxRateOmit<ExtArgs> | null;
    /**
     * The data needed to update a FxRate.
     */
    data: Prisma.XOR<Prisma.FxRateUpdateInput, Prisma.FxRateUncheckedUpdateInput>;
    /**
     * Choose, which FxRate to update.
     */
    where: Prisma.FxRateWhereUniqueInput;
};
/**
 * FxRate updateMany
 */
export type FxRateUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update FxRates.
     */
    data: Prisma.XOR<Prisma.FxRateUpdateManyMutationInput, Prisma.FxRateUncheckedUpdateManyInput>;
    /**
     * Filter which FxRates to update
     */
    where?: Prisma.FxRateWhereInput;
    /**
     * Limit how many FxRates to update.
     */
    limit?: number;
};
/**
 * FxRate updateManyAndReturn
 */
export type FxRateUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FxRate
     */
    select?: Prisma.FxRateSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the FxRate
     */
    omit?: Prisma.FxRateOmit<ExtArgs> | null;
    /**
     * The data used to update FxRates.
     */
    data: Prisma.XOR<Prisma.FxRateUpdateManyMutationInput, Prisma.FxRateUncheckedUpdateManyInput>;
    /**
     * Filter which FxRates to update
     */
    where?: Prisma.FxRateWhereInput;
    /**
     * Limit how many FxRates to update.
     */
    limit?: number;
};
/**
 * FxRate upsert
 */
export type FxRateUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FxRate
     */
    select?: Prisma.FxRateSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FxRate
     */
    omit?: Prisma.FxRateOmit<ExtArgs> | null;
    /**
     * The filter to search for the FxRate to update in case it exists.
     */
    where: Prisma.FxRateWhereUniqueInput;
    /**
     * In case the FxRate found by the `where` argument doesn't exist, create a new FxRate with this data.
     */
    create: Prisma.XOR<Prisma.FxRateCreateInput, Prisma.FxRateUncheckedCreateInput>;
    /**
     * In case the FxRate was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.FxRateUpdateInput, Prisma.FxRateUncheckedUpdateInput>;
};
/**
 * FxRate delete
 */
export type FxRateDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FxRate
     */
    select?: Prisma.FxRateSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FxRate
     */
    omit?: Prisma.FxRateOmit<ExtArgs> | null;
    /**
     * Filter which FxRate to delete.
     */
    where: Prisma.FxRateWhereUniqueInput;
};
/**
 * FxRate deleteMany
 */
export type FxRateDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which FxRates to delete
     */
    where?: Prisma.FxRateWhereInput;
    /**
     * Limit how many FxRates to delete.
     */
    limit?: number;
};
/**
 * FxRate without action
 */
export type FxRateDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FxRate
     */
    select?: Prisma.FxRateSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FxRate
     */
    omit?: Prisma.FxRateOmit<ExtArgs> | null;
};
