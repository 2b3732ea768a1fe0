import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.ts";
/**
 * Model MarketEstimate
 * A published value of a quantity: market size, spending, adoption, share, price.
 */
export type MarketEstimateModel = runtime.Types.Result.DefaultSelection<Prisma.$MarketEstimatePayload>;
export type AggregateMarketEstimate = {
    _count: MarketEstimateCountAggregateOutputType | null;
    _avg: MarketEstimateAvgAggregateOutputType | null;
    _sum: MarketEstimateSumAggregateOutputType | null;
    _min: MarketEstimateMinAggregateOutputType | null;
    _max: MarketEstimateMaxAggregateOutputType | null;
};
export type MarketEstimateAvgAggregateOutputType = {
    id: number | null;
    value: runtime.Decimal | null;
};
export type MarketEstimateSumAggregateOutputType = {
    id: bigint | null;
    value: runtime.Decimal | null;
};
export type MarketEstimateMinAggregateOutputType = {
    id: bigint | null;
    quantity: string | null;
    publisher: string | null;
    definition: string | null;
    kind: string | null;
    period: string | null;
    value: runtime.Decimal | null;
    unit: string | null;
    publishedOn: Date | null;
    knownOn: Date | null;
    sourceId: string | null;
    runId: string | null;
    documentId: string | null;
    pointer: string | null;
    citationUrl: string | null;
    citationText: string | null;
    ingestedAt: Date | null;
};
export type MarketEstimateMaxAggregateOutputType = {
    id: bigint | null;
    quantity: string | null;
    publisher: string | null;
    definition: string | null;
    kind: string | null;
    period: string | null;
    value: runtime.Decimal | null;
    unit: string | null;
    publishedOn: Date | null;
    knownOn: Date | null;
    sourceId: string | null;
    runId: string | null;
    documentId: string | null;
    pointer: string | null;
    citationUrl: string | null;
    citationText: string | null;
    ingestedAt: Date | null;
};
export type MarketEstimateCountAggregateOutputType = {
    id: number;
    quantity: number;
    publisher: number;
    definition: number;
    kind: number;
    period: number;
    value: number;
    unit: number;
    publishedOn: number;
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
export type MarketEstimateAvgAggregateInputType = {
    id?: true;
    value?: true;
};
export type MarketEstimateSumAggregateInputType = {
    id?: true;
    value?: true;
};
export type MarketEstimateMinAggregateInputType = {
    id?: true;
    quantity?: true;
    publisher?: true;
    definition?: true;
    kind?: true;
    period?: true;
    value?: true;
    unit?: true;
    publishedOn?: true;
    knownOn?: true;
    sourceId?: true;
    runId?: true;
    documentId?: true;
    pointer?: true;
    citationUrl?: true;
    citationText?: true;
    ingestedAt?: true;
};
export type MarketEstimateMaxAggregateInputType = {
    id?: true;
    quantity?: true;
    publisher?: true;
    definition?: true;
    kind?: true;
    period?: true;
    value?: true;
    unit?: true;
    publishedOn?: true;
    knownOn?: true;
    sourceId?: true;
    runId?: true;
    documentId?: true;
    pointer?: true;
    citationUrl?: true;
    citationText?: true;
    ingestedAt?: true;
};
export type MarketEstimateCountAggregateInputType = {
    id?: true;
    quantity?: true;
    publisher?: true;
    definition?: true;
    kind?: true;
    period?: true;
    value?: true;
    unit?: true;
    publishedOn?: true;
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
export type MarketEstimateAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which MarketEstimate to aggregate.
     */
    where?: Prisma.MarketEstimateWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of MarketEstimates to fetch.
     */
    orderBy?: Prisma.MarketEstimateOrderByWithRelationInput | Prisma.MarketEstimateOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.MarketEstimateWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` MarketEstimates from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` MarketEstimates.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned MarketEstimates
    **/
    _count?: true | MarketEstimateCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: MarketEstimateAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: MarketEstimateSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: MarketEstimateMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: MarketEstimateMaxAggregateInputType;
};
export type GetMarketEstimateAggregateType<T extends MarketEstimateAggregateArgs> = {
    [P in keyof T & keyof AggregateMarketEstimate]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateMarketEstimate[P]> : Prisma.GetScalarType<T[P], AggregateMarketEstimate[P]>;
};
export type MarketEstimateGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.MarketEstimateWhereInput;
    orderBy?: Prisma.MarketEstimateOrderByWithAggregationInput | Prisma.MarketEstimateOrderByWithAggregationInput[];
    by: Prisma.MarketEstimateScalarFieldEnum[] | Prisma.MarketEstimateScalarFieldEnum;
    having?: Prisma.MarketEstimateScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: MarketEstimateCountAggregateInputType | true;
    _avg?: MarketEstimateAvgAggregateInputType;
    _sum?: MarketEstimateSumAggregateInputType;
    _min?: MarketEstimateMinAggregateInputType;
    _max?: MarketEstimateMaxAggregateInputType;
};
export type MarketEstimateGroupByOutputType = {
    id: bigint;
    quantity: string;
    publisher: string;
    definition: string;
    kind: string;
    period: string;
    value: runtime.Decimal;
    unit: string;
    publishedOn: Date | null;
    knownOn: Date;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl: string | null;
    citationText: string | null;
    ingestedAt: Date;
    _count: MarketEstimateCountAggregateOutputType | null;
    _avg: MarketEstimateAvgAggregateOutputType | null;
    _sum: MarketEstimateSumAggregateOutputType | null;
    _min: MarketEstimateMinAggregateOutputType | null;
    _max: MarketEstimateMaxAggregateOutputType | null;
};
export type GetMarketEstimateGroupByPayload<T extends MarketEstimateGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<MarketEstimateGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof MarketEstimateGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], MarketEstimateGroupByOutputType[P]> : Prisma.GetScalarType<T[P], MarketEstimateGroupByOutputType[P]>;
}>>;
export type MarketEstimateWhereInput = {
    AND?: Prisma.MarketEstimateWhereInput | Prisma.MarketEstimateWhereInput[];
    OR?: Prisma.MarketEstimateWhereInput[];
    NOT?: Prisma.MarketEstimateWhereInput | Prisma.MarketEstimateWhereInput[];
    id?: Prisma.BigIntFilter<"MarketEstimate"> | bigint | number;
    quantity?: Prisma.StringFilter<"MarketEstimate"> | string;
    publisher?: Prisma.StringFilter<"MarketEstimate"> | string;
    definition?: Prisma.StringFilter<"MarketEstimate"> | string;
    kind?: Prisma.StringFilter<"MarketEstimate"> | string;
    period?: Prisma.StringFilter<"MarketEstimate"> | string;
    value?: Prisma.DecimalFilter<"MarketEstimate"> | runtime.Decimal | runtime.DecimalJsLike | number | string;
    unit?: Prisma.StringFilter<"MarketEstimate"> | string;
    publishedOn?: Prisma.DateTimeNullableFilter<"MarketEstimate"> | Date | string | null;
    knownOn?: Prisma.DateTimeFilter<"MarketEstimate"> | Date | string;
    sourceId?: Prisma.StringFilter<"MarketEstimate"> | string;
    runId?: Prisma.UuidFilter<"MarketEstimate"> | string;
    documentId?: Prisma.UuidFilter<"MarketEstimate"> | string;
    pointer?: Prisma.StringFilter<"MarketEstimate"> | string;
    citationUrl?: Prisma.StringNullableFilter<"MarketEstimate"> | string | null;
    citationText?: Prisma.StringNullableFilter<"MarketEstimate"> | string | null;
    ingestedAt?: Prisma.DateTimeFilter<"MarketEstimate"> | Date | string;
};
export type MarketEstimateOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    quantity?: Prisma.SortOrder;
    publisher?: Prisma.SortOrder;
    definition?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    period?: Prisma.SortOrder;
    value?: Prisma.SortOrder;
    unit?: Prisma.SortOrder;
    publishedOn?: Prisma.SortOrderInput | Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrderInput | Prisma.SortOrder;
    citationText?: Prisma.SortOrderInput | Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
};
export type MarketEstimateWhereUniqueInput = Prisma.AtLeast<{
    id?: bigint | number;
    quantity_publisher_definition_kind_period_unit_sourceId_knownOn?: Prisma.MarketEstimateQuantityPublisherDefinitionKindPeriodUnitSourceIdKnownOnCompoundUniqueInput;
    AND?: Prisma.MarketEstimateWhereInput | Prisma.MarketEstimateWhereInput[];
    OR?: Prisma.MarketEstimateWhereInput[];
    NOT?: Prisma.MarketEstimateWhereInput | Prisma.MarketEstimateWhereInput[];
    quantity?: Prisma.StringFilter<"MarketEstimate"> | string;
    publisher?: Prisma.StringFilter<"MarketEstimate"> | string;
    definition?: Prisma.StringFilter<"MarketEstimate"> | string;
    kind?: Prisma.StringFilter<"MarketEstimate"> | string;
    period?: Prisma.StringFilter<"MarketEstimate"> | string;
    value?: Prisma.DecimalFilter<"MarketEstimate"> | runtime.Decimal | runtime.DecimalJsLike | number | string;
    unit?: Prisma.StringFilter<"MarketEstimate"> | string;
    publishedOn?: Prisma.DateTimeNullableFilter<"MarketEstimate"> | Date | string | null;
    knownOn?: Prisma.DateTimeFilter<"MarketEstimate"> | Date | string;
    sourceId?: Prisma.StringFilter<"MarketEstimate"> | string;
    runId?: Prisma.UuidFilter<"MarketEstimate"> | string;
    documentId?: Prisma.UuidFilter<"MarketEstimate"> | string;
    pointer?: Prisma.StringFilter<"MarketEstimate"> | string;
    citationUrl?: Prisma.StringNullableFilter<"MarketEstimate"> | string | null;
    citationText?: Prisma.StringNullableFilter<"MarketEstimate"> | string | null;
    ingestedAt?: Prisma.DateTimeFilter<"MarketEstimate"> | Date | string;
}, "id" | "quantity_publisher_definition_kind_period_unit_sourceId_knownOn">;
export type MarketEstimateOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    quantity?: Prisma.SortOrder;
    publisher?: Prisma.SortOrder;
    definition?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    period?: Prisma.SortOrder;
    value?: Prisma.SortOrder;
    unit?: Prisma.SortOrder;
    publishedOn?: Prisma.SortOrderInput | Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrderInput | Prisma.SortOrder;
    citationText?: Prisma.SortOrderInput | Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
    _count?: Prisma.MarketEstimateCountOrderByAggregateInput;
    _avg?: Prisma.MarketEstimateAvgOrderByAggregateInput;
    _max?: Prisma.MarketEstimateMaxOrderByAggregateInput;
    _min?: Prisma.MarketEstimateMinOrderByAggregateInput;
    _sum?: Prisma.MarketEstimateSumOrderByAggregateInput;
};
export type MarketEstimateScalarWhereWithAggregatesInput = {
    AND?: Prisma.MarketEstimateScalarWhereWithAggregatesInput | Prisma.MarketEstimateScalarWhereWithAggregatesInput[];
    OR?: Prisma.MarketEstimateScalarWhereWithAggregatesInput[];
    NOT?: Prisma.MarketEstimateScalarWhereWithAggregatesInput | Prisma.MarketEstimateScalarWhereWithAggregatesInput[];
    id?: Prisma.BigIntWithAggregatesFilter<"MarketEstimate"> | bigint | number;
    quantity?: Prisma.StringWithAggregatesFilter<"MarketEstimate"> | string;
    publisher?: Prisma.StringWithAggregatesFilter<"MarketEstimate"> | string;
    definition?: Prisma.StringWithAggregatesFilter<"MarketEstimate"> | string;
    kind?: Prisma.StringWithAggregatesFilter<"MarketEstimate"> | string;
    period?: Prisma.StringWithAggregatesFilter<"MarketEstimate"> | string;
    value?: Prisma.DecimalWithAggregatesFilter<"MarketEstimate"> | runtime.Decimal | runtime.DecimalJsLike | number | string;
    unit?: Prisma.StringWithAggregatesFilter<"MarketEstimate"> | string;
    publishedOn?: Prisma.DateTimeNullableWithAggregatesFilter<"MarketEstimate"> | Date | string | null;
    knownOn?: Prisma.DateTimeWithAggregatesFilter<"MarketEstimate"> | Date | string;
    sourceId?: Prisma.StringWithAggregatesFilter<"MarketEstimate"> | string;
    runId?: Prisma.UuidWithAggregatesFilter<"MarketEstimate"> | string;
    documentId?: Prisma.UuidWithAggregatesFilter<"MarketEstimate"> | string;
    pointer?: Prisma.StringWithAggregatesFilter<"MarketEstimate"> | string;
    citationUrl?: Prisma.StringNullableWithAggregatesFilter<"MarketEstimate"> | string | null;
    citationText?: Prisma.StringNullableWithAggregatesFilter<"MarketEstimate"> | string | null;
    ingestedAt?: Prisma.DateTimeWithAggregatesFilter<"MarketEstimate"> | Date | string;
};
export type MarketEstimateCreateInput = {
    id?: bigint | number;
    quantity: string;
    publisher: string;
    definition: string;
    kind: string;
    period: string;
    value: runtime.Decimal | runtime.DecimalJsLike | number | string;
    unit: string;
    publishedOn?: Date | string | null;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type MarketEstimateUncheckedCreateInput = {
    id?: bigint | number;
    quantity: string;
    publisher: string;
    definition: string;
    kind: string;
    period: string;
    value: runtime.Decimal | runtime.DecimalJsLike | number | string;
    unit: string;
    publishedOn?: Date | string | null;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type MarketEstimateUpdateInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    quantity?: Prisma.StringFieldUpdateOperationsInput | string;
    publisher?: Prisma.StringFieldUpdateOperationsInput | string;
    definition?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    period?: Prisma.StringFieldUpdateOperationsInput | string;
    value?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    publishedOn?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type MarketEstimateUncheckedUpdateInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    quantity?: Prisma.StringFieldUpdateOperationsInput | string;
    publisher?: Prisma.StringFieldUpdateOperationsInput | string;
    definition?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    period?: Prisma.StringFieldUpdateOperationsInput | string;
    value?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    publishedOn?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type MarketEstimateCreateManyInput = {
    id?: bigint | number;
    quantity: string;
    publisher: string;
    definition: string;
    kind: string;
    period: string;
    value: runtime.Decimal | runtime.DecimalJsLike | number | string;
    unit: string;
    publishedOn?: Date | string | null;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type MarketEstimateUpdateManyMutationInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    quantity?: Prisma.StringFieldUpdateOperationsInput | string;
    publisher?: Prisma.StringFieldUpdateOperationsInput | string;
    definition?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    period?: Prisma.StringFieldUpdateOperationsInput | string;
    value?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    publishedOn?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type MarketEstimateUncheckedUpdateManyInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    quantity?: Prisma.StringFieldUpdateOperationsInput | string;
    publisher?: Prisma.StringFieldUpdateOperationsInput | string;
    definition?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    period?: Prisma.StringFieldUpdateOperationsInput | string;
    value?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    unit?: Prisma.StringFieldUpdateOperationsInput | string;
    publishedOn?: Prisma.NullableDateTimeFieldUpdateOperationsInput | Date | string | null;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type MarketEstimateQuantityPublisherDefinitionKindPeriodUnitSourceIdKnownOnCompoundUniqueInput = {
    quantity: string;
    publisher: string;
    definition: string;
    kind: string;
    period: string;
    unit: string;
    sourceId: string;
    knownOn: Date | string;
};
export type MarketEstimateCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    quantity?: Prisma.SortOrder;
    publisher?: Prisma.SortOrder;
    definition?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    period?: Prisma.SortOrder;
    value?: Prisma.SortOrder;
    unit?: Prisma.SortOrder;
    publishedOn?: Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrder;
    citationText?: Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
};
export type MarketEstimateAvgOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    value?: Prisma.SortOrder;
};
export type MarketEstimateMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    quantity?: Prisma.SortOrder;
    publisher?: Prisma.SortOrder;
    definition?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    period?: Prisma.SortOrder;
    value?: Prisma.SortOrder;
    unit?: Prisma.SortOrder;
    publishedOn?: Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrder;
    citationText?: Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
};
export type MarketEstimateMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    quantity?: Prisma.SortOrder;
    publisher?: Prisma.SortOrder;
    definition?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    period?: Prisma.SortOrder;
    value?: Prisma.SortOrder;
    unit?: Prisma.SortOrder;
    publishedOn?: Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrder;
    citationText?: Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
};
export type MarketEstimateSumOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    value?: Prisma.SortOrder;
};
export type MarketEstimateSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    quantity?: boolean;
    publisher?: boolean;
    definition?: boolean;
    kind?: boolean;
    period?: boolean;
    value?: boolean;
    unit?: boolean;
    publishedOn?: boolean;
    knownOn?: boolean;
    sourceId?: boolean;
    runId?: boolean;
    documentId?: boolean;
    pointer?: boolean;
    citationUrl?: boolean;
    citationText?: boolean;
    ingestedAt?: boolean;
}, ExtArgs["result"]["marketEstimate"]>;
export type MarketEstimateSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    quantity?: boolean;
    publisher?: boolean;
    definition?: boolean;
    kind?: boolean;
    period?: boolean;
    value?: boolean;
    unit?: boolean;
    publishedOn?: boolean;
    knownOn?: boolean;
    sourceId?: boolean;
    runId?: boolean;
    documentId?: boolean;
    pointer?: boolean;
    citationUrl?: boolean;
    citationText?: boolean;
    ingestedAt?: boolean;
}, ExtArgs["result"]["marketEstimate"]>;
export type MarketEstimateSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    quantity?: boolean;
    publisher?: boolean;
    definition?: boolean;
    kind?: boolean;
    period?: boolean;
    value?: boolean;
    unit?: boolean;
    publishedOn?: boolean;
    knownOn?: boolean;
    sourceId?: boolean;
    runId?: boolean;
    documentId?: boolean;
    pointer?: boolean;
    citationUrl?: boolean;
    citationText?: boolean;
    ingestedAt?: boolean;
}, ExtArgs["result"]["marketEstimate"]>;
export type MarketEstimateSelectScalar = {
    id?: boolean;
    quantity?: boolean;
    publisher?: boolean;
    definition?: boolean;
    kind?: boolean;
    period?: boolean;
    value?: boolean;
    unit?: boolean;
    publishedOn?: boolean;
    knownOn?: boolean;
    sourceId?: boolean;
    runId?: boolean;
    documentId?: boolean;
    pointer?: boolean;
    citationUrl?: boolean;
    citationText?: boolean;
    ingestedAt?: boolean;
};
export type MarketEstimateOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "quantity" | "publisher" | "definition" | "kind" | "period" | "value" | "unit" | "publishedOn" | "knownOn" | "sourceId" | "runId" | "documentId" | "pointer" | "citationUrl" | "citationText" | "ingestedAt", ExtArgs["result"]["marketEstimate"]>;
export type $MarketEstimatePayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "MarketEstimate";
    objects: {};
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        id: bigint;
        /**
         * Slug of the quantity, such as `generative-ai-market`.
         */
        quantity: string;
        publisher: string;
        definition: string;
        /**
         * `actual`, `estimate`, `forecast`.
         */
        kind: string;
        period: string;
        value: runtime.Decimal;
        unit: string;
        /**
         * The edition's own date; null where the page names none (known_on is then the day of retrieval).
         */
        publishedOn: Date | null;
        knownOn: Date;
        sourceId: string;
        runId: string;
        documentId: string;
        pointer: string;
        citationUrl: string | null;
        citationText: string | null;
        ingestedAt: Date;
    }, ExtArgs["result"]["marketEstimate"]>;
    composites: {};
};
export type MarketEstimateGetPayload<S extends boolean | null | undefined | MarketEstimateDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$MarketEstimatePayload, S>;
export type MarketEstimateCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<MarketEstimateFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: MarketEstimateCountAggregateInputType | true;
};
export interface MarketEstimateDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['MarketEstimate'];
        meta: {
            name: 'MarketEstimate';
        };
    };
    /**
     * Find zero or one MarketEstimate that matches the filter.
     * @param {MarketEstimateFindUniqueArgs} args - Arguments to find a MarketEstimate
     * @example
     * // Get one MarketEstimate
     * const marketEstimate = await prisma.marketEstimate.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends MarketEstimateFindUniqueArgs>(args: Prisma.SelectSubset<T, MarketEstimateFindUniqueArgs<ExtArgs>>): Prisma.Prisma__MarketEstimateClient<runtime.Types.Result.GetResult<Prisma.$MarketEstimatePayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one MarketEstimate that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {MarketEstimateFindUniqueOrThrowArgs} args - Arguments to find a MarketEstimate
     * @example
     * // Get one MarketEstimate
     * const marketEstimate = await prisma.marketEstimate.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends MarketEstimateFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, MarketEstimateFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__MarketEstimateClient<runtime.Types.Result.GetResult<Prisma.$MarketEstimatePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first MarketEstimate that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {MarketEstimateFindFirstArgs} args - Arguments to find a MarketEstimate
     * @example
     * // Get one MarketEstimate
     * const marketEstimate = await prisma.marketEstimate.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends MarketEstimateFindFirstArgs>(args?: Prisma.SelectSubset<T, MarketEstimateFindFirstArgs<ExtArgs>>): Prisma.Prisma__MarketEstimateClient<runtime.Types.Result.GetResult<Prisma.$MarketEstimatePayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first MarketEstimate that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {MarketEstimateFindFirstOrThrowArgs} args - Arguments to find a MarketEstimate
     * @example
     * // Get one MarketEstimate
     * const marketEstimate = await prisma.marketEstimate.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends MarketEstimateFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, MarketEstimateFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__MarketEstimateClient<runtime.Types.Result.GetResult<Prisma.$MarketEstimatePayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more MarketEstimates that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {MarketEstimateFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all MarketEstimates
     * const marketEstimates = await prisma.marketEstimate.findMany()
     *
     * // Get first 10 MarketEstimates
     * const marketEstimates = await prisma.marketEstimate.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const marketEstimateWithIdOnly = await prisma.marketEstimate.findMany({ select: { id: true } })
     *
     */
    findMany<T extends MarketEstimateFindManyArgs>(args?: Prisma.SelectSubset<T, MarketEstimateFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$MarketEstimatePayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a MarketEstimate.
     * @param {MarketEstimateCreateArgs} args - Arguments to create a MarketEstimate.
     * @example
     * // Create one MarketEstimate
     * const MarketEstimate = await prisma.marketEstimate.create({
     *   data: {
     *     // ... data to create a MarketEstimate
     *   }
     * })
     *
     */
    create<T extends MarketEstimateCreateArgs>(args: Prisma.SelectSubset<T, MarketEstimateCreateArgs<ExtArgs>>): Prisma.Prisma__MarketEstimateClient<runtime.Types.Result.GetResult<Prisma.$MarketEstimatePayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many MarketEstimates.
     * @param {MarketEstimateCreateManyArgs} args - Arguments to create many MarketEstimates.
     * @example
     * // Create many MarketEstimates
     * const marketEstimate = await prisma.marketEstimate.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends MarketEstimateCreateManyArgs>(args?: Prisma.SelectSubset<T, MarketEstimateCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many MarketEstimates and returns the data saved in the database.
     * @param {MarketEstimateCreateManyAndReturnArgs} args - Arguments to create many MarketEstimates.
     * @example
     * // Create many MarketEstimates
     * const marketEstimate = await prisma.marketEstimate.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many MarketEstimates and only return the `id`
     * const marketEstimateWithIdOnly = await prisma.marketEstimate.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends MarketEstimateCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, MarketEstimateCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$MarketEstimatePayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a MarketEstimate.
     * @param {MarketEstimateDeleteArgs} args - Arguments to delete one MarketEstimate.
     * @example
     * // Delete one MarketEstimate
     * const MarketEstimate = await prisma.marketEstimate.delete({
     *   where: {
     *     // ... filter to delete one MarketEstimate
     *   }
     * })
     *
     */
    delete<T extends MarketEstimateDeleteArgs>(args: Prisma.SelectSubset<T, MarketEstimateDeleteArgs<ExtArgs>>): Prisma.Prisma__MarketEstimateClient<runtime.Types.Result.GetResult<Prisma.$MarketEstimatePayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one MarketEstimate.
     * @param {MarketEstimateUpdateArgs} args - Arguments to update one MarketEstimate.
     * @example
     * // Update one MarketEstimate
     * const marketEstimate = await prisma.marketEstimate.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends MarketEstimateUpdateArgs>(args: Prisma.SelectSubset<T, MarketEstimateUpdateArgs<ExtArgs>>): Prisma.Prisma__MarketEstimateClient<runtime.Types.Result.GetResult<Prisma.$MarketEstimatePayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more MarketEstimates.
     * @param {MarketEstimateDeleteManyArgs} args - Arguments to filter MarketEstimates to delete.
     * @example
     * // Delete a few MarketEstimates
     * const { count } = await prisma.marketEstimate.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends MarketEstimateDeleteManyArgs>(args?: Prisma.SelectSubset<T, MarketEstimateDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more MarketEstimates.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {MarketEstimateUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many MarketEstimates
     * const marketEstimate = await prisma.marketEstimate.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends MarketEstimateUpdateManyArgs>(args: Prisma.SelectSubset<T, MarketEstimateUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more MarketEstimates and returns the data updated in the database.
     * @param {MarketEstimateUpdateManyAndReturnArgs} args - Arguments to update many MarketEstimates.
     * @example
     * // Update many MarketEstimates
     * const marketEstimate = await prisma.marketEstimate.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more MarketEstimates and only return the `id`
     * const marketEstimateWithIdOnly = await prisma.marketEstimate.updateManyAndReturn({
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
    updateManyAndReturn<T extends MarketEstimateUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, MarketEstimateUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$MarketEstimatePayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one MarketEstimate.
     * @param {MarketEstimateUpsertArgs} args - Arguments to update or create a MarketEstimate.
     * @example
     * // Update or create a MarketEstimate
     * const marketEstimate = await prisma.marketEstimate.upsert({
     *   create: {
     *     // ... data to create a MarketEstimate
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the MarketEstimate we want to update
     *   }
     * })
     */
    upsert<T extends MarketEstimateUpsertArgs>(args: Prisma.SelectSubset<T, MarketEstimateUpsertArgs<ExtArgs>>): Prisma.Prisma__MarketEstimateClient<runtime.Types.Result.GetResult<Prisma.$MarketEstimatePayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of MarketEstimates.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {MarketEstimateCountArgs} args - Arguments to filter MarketEstimates to count.
     * @example
     * // Count the number of MarketEstimates
     * const count = await prisma.marketEstimate.count({
     *   where: {
     *     // ... the filter for the MarketEstimates we want to count
     *   }
     * })
    **/
    count<T extends MarketEstimateCountArgs>(args?: Prisma.Subset<T, MarketEstimateCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], MarketEstimateCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a MarketEstimate.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {MarketEstimateAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends MarketEstimateAggregateArgs>(args: Prisma.Subset<T, MarketEstimateAggregateArgs>): Prisma.PrismaPromise<GetMarketEstimateAggregateType<T>>;
    /**
     * Group by MarketEstimate.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {MarketEstimateGroupByArgs} args - Group by arguments.
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
    groupBy<T extends MarketEstimateGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: MarketEstimateGroupByArgs['orderBy'];
    } : {
        orderBy?: MarketEstimateGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, MarketEstimateGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetMarketEstimateGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the MarketEstimate model
     */
    readonly fields: MarketEstimateFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for MarketEstimate.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__MarketEstimateClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
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
 * Fields of the MarketEstimate model
 */
export interface MarketEstimateFieldRefs {
    readonly id: Prisma.FieldRef<"MarketEstimate", 'BigInt'>;
    readonly quantity: Prisma.FieldRef<"MarketEstimate", 'String'>;
    readonly publisher: Prisma.FieldRef<"MarketEstimate", 'String'>;
    readonly definition: Prisma.FieldRef<"MarketEstimate", 'String'>;
    readonly kind: Prisma.FieldRef<"MarketEstimate", 'String'>;
    readonly period: Prisma.FieldRef<"MarketEstimate", 'String'>;
    readonly value: Prisma.FieldRef<"MarketEstimate", 'Decimal'>;
    readonly unit: Prisma.FieldRef<"MarketEstimate", 'String'>;
    readonly publishedOn: Prisma.FieldRef<"MarketEstimate", 'DateTime'>;
    readonly knownOn: Prisma.FieldRef<"MarketEstimate", 'DateTime'>;
    readonly sourceId: Prisma.FieldRef<"MarketEstimate", 'String'>;
    readonly runId: Prisma.FieldRef<"MarketEstimate", 'String'>;
    readonly documentId: Prisma.FieldRef<"MarketEstimate", 'String'>;
    readonly pointer: Prisma.FieldRef<"MarketEstimate", 'String'>;
    readonly citationUrl: Prisma.FieldRef<"MarketEstimate", 'String'>;
    readonly citationText: Prisma.FieldRef<"MarketEstimate", 'String'>;
    readonly ingestedAt: Prisma.FieldRef<"MarketEstimate", 'DateTime'>;
}
/**
 * MarketEstimate findUnique
 */
export type MarketEstimateFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the MarketEstimate
     */
    select?: Prisma.MarketEstimateSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the MarketEstimate
     */
    omit?: Prisma.MarketEstimateOmit<ExtArgs> | null;
    /**
     * Filter, which MarketEstimate to fetch.
     */
    where: Prisma.MarketEstimateWhereUniqueInput;
};
/**
 * MarketEstimate findUniqueOrThrow
 */
export type MarketEstimateFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the MarketEstimate
     */
    select?: Prisma.MarketEstimateSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the MarketEstimate
     */
    omit?: Prisma.MarketEstimateOmit<ExtArgs> | null;
    /**
     * Filter, which MarketEstimate to fetch.
     */
    where: Prisma.MarketEstimateWhereUniqueInput;
};
/**
 * MarketEstimate findFirst
 */
export type MarketEstimateFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the MarketEstimate
     */
    select?: Prisma.MarketEstimateSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the MarketEstimate
     */
    omit?: Prisma.MarketEstimateOmit<ExtArgs> | null;
    /**
     * Filter, which MarketEstimate to fetch.
     */
    where?: Prisma.MarketEstimateWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of MarketEstimates to fetch.
     */
    orderBy?: Prisma.MarketEstimateOrderByWithRelationInput | Prisma.MarketEstimateOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for MarketEstimates.
     */
    cursor?: Prisma.MarketEstimateWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` MarketEstimates from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` MarketEstimates.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of MarketEstimates.
     */
    distinct?: Prisma.MarketEstimateScalarFieldEnum | Prisma.MarketEstimateScalarFieldEnum[];
};
/**
 * MarketEstimate findFirstOrThrow
 */
export type MarketEstimateFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the MarketEstimate
     */
    select?: Prisma.MarketEstimateSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the MarketEstimate
     */
    omit?: Prisma.MarketEstimateOmit<ExtArgs> | null;
    /**
     * Filter, which MarketEstimate to fetch.
     */
    where?: Prisma.MarketEstimateWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of MarketEstimates to fetch.
     */
    orderBy?: Prisma.MarketEstimateOrderByWithRelationInput | Prisma.MarketEstimateOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for MarketEstimates.
     */
    cursor?: Prisma.MarketEstimateWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` MarketEstimates from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` MarketEstimates.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of MarketEstimates.
     */
    distinct?: Prisma.MarketEstimateScalarFieldEnum | Prisma.MarketEstimateScalarFieldEnum[];
};
/**
 * MarketEstimate findMany
 */
export type MarketEstimateFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the MarketEstimate
     */
    select?: Prisma.MarketEstimateSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the MarketEstimate
     */
    omit?: Prisma.MarketEstimateOmit<ExtArgs> | null;
    /**
     * Filter, which MarketEstimates to fetch.
     */
    where?: Prisma.MarketEstimateWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of MarketEstimates to fetch.
     */
    orderBy?: Prisma.MarketEstimateOrderByWithRelationInput | Prisma.MarketEstimateOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing MarketEstimates.
     */
    cursor?: Prisma.MarketEstimateWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` MarketEstimates from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` MarketEstimates.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of MarketEstimates.
     */
    distinct?: Prisma.MarketEstimateScalarFieldEnum | Prisma.MarketEstimateScalarFieldEnum[];
};
/**
 * MarketEstimate create
 */
export type MarketEstimateCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the MarketEstimate
     */
    select?: Prisma.MarketEstimateSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the MarketEstimate
     */
    omit?: Prisma.MarketEstimateOmit<ExtArgs> | null;
    /**
     * The data needed to create a MarketEstimate.
     */
    data: Prisma.XOR<Prisma.MarketEstimateCreateInput, Prisma.MarketEstimateUncheckedCreateInput>;
};
/**
 * MarketEstimate createMany
 */
export type MarketEstimateCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many MarketEstimates.
     */
    data: Prisma.MarketEstimateCreateManyInput | Prisma.MarketEstimateCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * MarketEstimate createManyAndReturn
 */
export type MarketEstimateCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the MarketEstimate
     */
    select?: Prisma.MarketEstimateSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the MarketEstimate
     */
    omit?: Prisma.MarketEstimateOmit<ExtArgs> | null;
    /**
     * The data used to create many MarketEstimates.
     */
    data: Prisma.MarketEstimateCreateManyInput | Prisma.MarketEstimateCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * MarketEstimate update
 */
export type MarketEstimateUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the MarketEstimate
     */
    select?: Prisma.MarketEstimateSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the MarketEstimate
     */
    omit?: Prisma.MarketEstimateOmit<ExtArgs> | null;
    /**
     * The data needed to update a MarketEstimate.
     */
    data: Prisma.XOR<Prisma.MarketEstimateUpdateInput, Prisma.MarketEstimateUncheckedUpdateInput>;
    /**
     * Choose, which MarketEstimate to update.
     */
    where: Prisma.MarketEstimateWhereUniqueInput;
};
/**
 * MarketEstimate updateMany
 */
export type MarketEstimateUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update MarketEstimates.
     */
    data: Prisma.XOR<Prisma.MarketEstimateUpdateManyMutationInput, Prisma.MarketEstimateUncheckedUpdateManyInput>;
    /**
     * Filter which MarketEstimates to update
     */
    where?: Prisma.MarketEstimateWhereInput;
    /**
     * Limit how many MarketEstimates to update.
     */
    limit?: number;
};
/**
 * MarketEstimate updateManyAndReturn
 */
export type MarketEstimateUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the MarketEstimate
     */
    select?: Prisma.MarketEstimateSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the MarketEstimate
     */
    omit?: Prisma.MarketEstimateOmit<ExtArgs> | null;
    /**
     * The data used to update MarketEstimates.
     */
    data: Prisma.XOR<Prisma.MarketEstimateUpdateManyMutationInput, Prisma.MarketEstimateUncheckedUpdateManyInput>;
    /**
     * Filter which MarketEstimates to update
     */
    where?: Prisma.MarketEstimateWhereInput;
    /**
     * Limit how many MarketEstimates to update.
     */
    limit?: number;
};
/**
 * MarketEstimate upsert
 */
export type MarketEstimateUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the MarketEstimate
     */
    select?: Prisma.MarketEstimateSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the MarketEstimate
     */
    omit?: Prisma.MarketEstimateOmit<ExtArgs> | null;
    /**
     * The filter to search for the MarketEstimate to update in case it exists.
     */
    where: Prisma.MarketEstimateWhereUniqueInput;
    /**
     * In case the MarketEstimate found by the `where` argument doesn't exist, create a new MarketEstimate with this data.
     */
    create: Prisma.XOR<Prisma.MarketEstimateCreateInput, Prisma.MarketEstimateUncheckedCreateInput>;
    /**
     * In case the MarketEstimate was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.MarketEstimateUpdateInput, Prisma.MarketEstimateUncheckedUpdateInput>;
};
/**
 * MarketEstimate delete
 */
export type MarketEstimateDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the MarketEstimate
     */
    select?: Prisma.MarketEstimateSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the MarketEstimate
     */
    omit?: Prisma.MarketEstimateOmit<ExtArgs> | null;
    /**
     * Filter which MarketEstimate to delete.
     */
    where: Prisma.MarketEstimateWhereUniqueInput;
};
/**
 * MarketEstimate deleteMany
 */
export type MarketEstimateDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which MarketEstimates to delete
     */
    where?: Prisma.MarketEstimateWhereInput;
    /**
     * Limit how many MarketEstimates to delete.
     */
    limit?: number;
};
/**
 * MarketEstimate without action
 */
export type MarketEstimateDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the MarketEstimate
     */
    select?: Prisma.MarketEstimateSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the MarketEstimate
     */
    omit?: Prisma.MarketEstimateOmit<ExtArgs> | null;
};
