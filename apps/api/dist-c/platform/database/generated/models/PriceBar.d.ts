import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.ts";
/**
 * Model PriceBar
 * A bar of one listing on one day, on a stated basis.
 */
export type PriceBarModel = runtime.Types.Result.DefaultSelection<Prisma.$PriceBarPayload>;
export type AggregatePriceBar = {
    _count: PriceBarCountAggregateOutputType | null;
    _avg: PriceBarAvgAggregateOutputType | null;
    _sum: PriceBarSumAggregateOutputType | null;
    _min: PriceBarMinAggregateOutputType | null;
    _max: PriceBarMaxAggregateOutputType | null;
};
export type PriceBarAvgAggregateOutputType = {
    id: number | null;
    listingId: number | null;
    open: runtime.Decimal | null;
    high: runtime.Decimal | null;
    low: runtime.Decimal | null;
    close: runtime.Decimal | null;
    volume: runtime.Decimal | null;
};
export type PriceBarSumAggregateOutputType = {
    id: bigint | null;
    listingId: number | null;
    open: runtime.Decimal | null;
    high: runtime.Decimal | null;
    low: runtime.Decimal | null;
    close: runtime.Decimal | null;
    volume: runtime.Decimal | null;
};
export type PriceBarMinAggregateOutputType = {
    id: bigint | null;
    listingId: number | null;
    date: Date | null;
    basis: string | null;
    basisAsOf: Date | null;
    open: runtime.Decimal | null;
    high: runtime.Decimal | null;
    low: runtime.Decimal | null;
    close: runtime.Decimal | null;
    volume: runtime.Decimal | null;
    currency: string | null;
    knownOn: Date | null;
    sourceId: string | null;
    runId: string | null;
    documentId: string | null;
    pointer: string | null;
    citationUrl: string | null;
    citationText: string | null;
    ingestedAt: Date | null;
};
export type PriceBarMaxAggregateOutputType = {
    id: bigint | null;
    listingId: number | null;
    date: Date | null;
    basis: string | null;
    basisAsOf: Date | null;
    open: runtime.Decimal | null;
    high: runtime.Decimal | null;
    low: runtime.Decimal | null;
    close: runtime.Decimal | null;
    volume: runtime.Decimal | null;
    currency: string | null;
    knownOn: Date | null;
    sourceId: string | null;
    runId: string | null;
    documentId: string | null;
    pointer: string | null;
    citationUrl: string | null;
    citationText: string | null;
    ingestedAt: Date | null;
};
export type PriceBarCountAggregateOutputType = {
    id: number;
    listingId: number;
    date: number;
    basis: number;
    basisAsOf: number;
    open: number;
    high: number;
    low: number;
    close: number;
    volume: number;
    currency: number;
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
export type PriceBarAvgAggregateInputType = {
    id?: true;
    listingId?: true;
    open?: true;
    high?: true;
    low?: true;
    close?: true;
    volume?: true;
};
export type PriceBarSumAggregateInputType = {
    id?: true;
    listingId?: true;
    open?: true;
    high?: true;
    low?: true;
    close?: true;
    volume?: true;
};
export type PriceBarMinAggregateInputType = {
    id?: true;
    listingId?: true;
    date?: true;
    basis?: true;
    basisAsOf?: true;
    open?: true;
    high?: true;
    low?: true;
    close?: true;
    volume?: true;
    currency?: true;
    knownOn?: true;
    sourceId?: true;
    runId?: true;
    documentId?: true;
    pointer?: true;
    citationUrl?: true;
    citationText?: true;
    ingestedAt?: true;
};
export type PriceBarMaxAggregateInputType = {
    id?: true;
    listingId?: true;
    date?: true;
    basis?: true;
    basisAsOf?: true;
    open?: true;
    high?: true;
    low?: true;
    close?: true;
    volume?: true;
    currency?: true;
    knownOn?: true;
    sourceId?: true;
    runId?: true;
    documentId?: true;
    pointer?: true;
    citationUrl?: true;
    citationText?: true;
    ingestedAt?: true;
};
export type PriceBarCountAggregateInputType = {
    id?: true;
    listingId?: true;
    date?: true;
    basis?: true;
    basisAsOf?: true;
    open?: true;
    high?: true;
    low?: true;
    close?: true;
    volume?: true;
    currency?: true;
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
export type PriceBarAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which PriceBar to aggregate.
     */
    where?: Prisma.PriceBarWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of PriceBars to fetch.
     */
    orderBy?: Prisma.PriceBarOrderByWithRelationInput | Prisma.PriceBarOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.PriceBarWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` PriceBars from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` PriceBars.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned PriceBars
    **/
    _count?: true | PriceBarCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: PriceBarAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: PriceBarSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: PriceBarMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: PriceBarMaxAggregateInputType;
};
export type GetPriceBarAggregateType<T extends PriceBarAggregateArgs> = {
    [P in keyof T & keyof AggregatePriceBar]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregatePriceBar[P]> : Prisma.GetScalarType<T[P], AggregatePriceBar[P]>;
};
export type PriceBarGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.PriceBarWhereInput;
    orderBy?: Prisma.PriceBarOrderByWithAggregationInput | Prisma.PriceBarOrderByWithAggregationInput[];
    by: Prisma.PriceBarScalarFieldEnum[] | Prisma.PriceBarScalarFieldEnum;
    having?: Prisma.PriceBarScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: PriceBarCountAggregateInputType | true;
    _avg?: PriceBarAvgAggregateInputType;
    _sum?: PriceBarSumAggregateInputType;
    _min?: PriceBarMinAggregateInputType;
    _max?: PriceBarMaxAggregateInputType;
};
export type PriceBarGroupByOutputType = {
    id: bigint;
    listingId: number;
    date: Date;
    basis: string;
    basisAsOf: Date;
    open: runtime.Decimal | null;
    high: runtime.Decimal | null;
    low: runtime.Decimal | null;
    close: runtime.Decimal;
    volume: runtime.Decimal | null;
    currency: string;
    knownOn: Date;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl: string | null;
    citationText: string | null;
    ingestedAt: Date;
    _count: PriceBarCountAggregateOutputType | null;
    _avg: PriceBarAvgAggregateOutputType | null;
    _sum: PriceBarSumAggregateOutputType | null;
    _min: PriceBarMinAggregateOutputType | null;
    _max: PriceBarMaxAggregateOutputType | null;
};
export type GetPriceBarGroupByPayload<T extends PriceBarGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<PriceBarGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof PriceBarGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], PriceBarGroupByOutputType[P]> : Prisma.GetScalarType<T[P], PriceBarGroupByOutputType[P]>;
}>>;
export type PriceBarWhereInput = {
    AND?: Prisma.PriceBarWhereInput | Prisma.PriceBarWhereInput[];
    OR?: Prisma.PriceBarWhereInput[];
    NOT?: Prisma.PriceBarWhereInput | Prisma.PriceBarWhereInput[];
    id?: Prisma.BigIntFilter<"PriceBar"> | bigint | number;
    listingId?: Prisma.IntFilter<"PriceBar"> | number;
    date?: Prisma.DateTimeFilter<"PriceBar"> | Date | string;
    basis?: Prisma.StringFilter<"PriceBar"> | string;
    basisAsOf?: Prisma.DateTimeFilter<"PriceBar"> | Date | string;
    open?: Prisma.DecimalNullableFilter<"PriceBar"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    high?: Prisma.DecimalNullableFilter<"PriceBar"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    low?: Prisma.DecimalNullableFilter<"PriceBar"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    close?: Prisma.DecimalFilter<"PriceBar"> | runtime.Decimal | runtime.DecimalJsLike | number | string;
    volume?: Prisma.DecimalNullableFilter<"PriceBar"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.StringFilter<"PriceBar"> | string;
    knownOn?: Prisma.DateTimeFilter<"PriceBar"> | Date | string;
    sourceId?: Prisma.StringFilter<"PriceBar"> | string;
    runId?: Prisma.UuidFilter<"PriceBar"> | string;
    documentId?: Prisma.UuidFilter<"PriceBar"> | string;
    pointer?: Prisma.StringFilter<"PriceBar"> | string;
    citationUrl?: Prisma.StringNullableFilter<"PriceBar"> | string | null;
    citationText?: Prisma.StringNullableFilter<"PriceBar"> | string | null;
    ingestedAt?: Prisma.DateTimeFilter<"PriceBar"> | Date | string;
    listing?: Prisma.XOR<Prisma.ListingScalarRelationFilter, Prisma.ListingWhereInput>;
};
export type PriceBarOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    listingId?: Prisma.SortOrder;
    date?: Prisma.SortOrder;
    basis?: Prisma.SortOrder;
    basisAsOf?: Prisma.SortOrder;
    open?: Prisma.SortOrderInput | Prisma.SortOrder;
    high?: Prisma.SortOrderInput | Prisma.SortOrder;
    low?: Prisma.SortOrderInput | Prisma.SortOrder;
    close?: Prisma.SortOrder;
    volume?: Prisma.SortOrderInput | Prisma.SortOrder;
    currency?: Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrderInput | Prisma.SortOrder;
    citationText?: Prisma.SortOrderInput | Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
    listing?: Prisma.ListingOrderByWithRelationInput;
};
export type PriceBarWhereUniqueInput = Prisma.AtLeast<{
    id?: bigint | number;
    listingId_date_basis_basisAsOf_sourceId_knownOn?: Prisma.PriceBarListingIdDateBasisBasisAsOfSourceIdKnownOnCompoundUniqueInput;
    AND?: Prisma.PriceBarWhereInput | Prisma.PriceBarWhereInput[];
    OR?: Prisma.PriceBarWhereInput[];
    NOT?: Prisma.PriceBarWhereInput | Prisma.PriceBarWhereInput[];
    listingId?: Prisma.IntFilter<"PriceBar"> | number;
    date?: Prisma.DateTimeFilter<"PriceBar"> | Date | string;
    basis?: Prisma.StringFilter<"PriceBar"> | string;
    basisAsOf?: Prisma.DateTimeFilter<"PriceBar"> | Date | string;
    open?: Prisma.DecimalNullableFilter<"PriceBar"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    high?: Prisma.DecimalNullableFilter<"PriceBar"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    low?: Prisma.DecimalNullableFilter<"PriceBar"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    close?: Prisma.DecimalFilter<"PriceBar"> | runtime.Decimal | runtime.DecimalJsLike | number | string;
    volume?: Prisma.DecimalNullableFilter<"PriceBar"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.StringFilter<"PriceBar"> | string;
    knownOn?: Prisma.DateTimeFilter<"PriceBar"> | Date | string;
    sourceId?: Prisma.StringFilter<"PriceBar"> | string;
    runId?: Prisma.UuidFilter<"PriceBar"> | string;
    documentId?: Prisma.UuidFilter<"PriceBar"> | string;
    pointer?: Prisma.StringFilter<"PriceBar"> | string;
    citationUrl?: Prisma.StringNullableFilter<"PriceBar"> | string | null;
    citationText?: Prisma.StringNullableFilter<"PriceBar"> | string | null;
    ingestedAt?: Prisma.DateTimeFilter<"PriceBar"> | Date | string;
    listing?: Prisma.XOR<Prisma.ListingScalarRelationFilter, Prisma.ListingWhereInput>;
}, "id" | "listingId_date_basis_basisAsOf_sourceId_knownOn">;
export type PriceBarOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    listingId?: Prisma.SortOrder;
    date?: Prisma.SortOrder;
    basis?: Prisma.SortOrder;
    basisAsOf?: Prisma.SortOrder;
    open?: Prisma.SortOrderInput | Prisma.SortOrder;
    high?: Prisma.SortOrderInput | Prisma.SortOrder;
    low?: Prisma.SortOrderInput | Prisma.SortOrder;
    close?: Prisma.SortOrder;
    volume?: Prisma.SortOrderInput | Prisma.SortOrder;
    currency?: Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrderInput | Prisma.SortOrder;
    citationText?: Prisma.SortOrderInput | Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
    _count?: Prisma.PriceBarCountOrderByAggregateInput;
    _avg?: Prisma.PriceBarAvgOrderByAggregateInput;
    _max?: Prisma.PriceBarMaxOrderByAggregateInput;
    _min?: Prisma.PriceBarMinOrderByAggregateInput;
    _sum?: Prisma.PriceBarSumOrderByAggregateInput;
};
export type PriceBarScalarWhereWithAggregatesInput = {
    AND?: Prisma.PriceBarScalarWhereWithAggregatesInput | Prisma.PriceBarScalarWhereWithAggregatesInput[];
    OR?: Prisma.PriceBarScalarWhereWithAggregatesInput[];
    NOT?: Prisma.PriceBarScalarWhereWithAggregatesInput | Prisma.PriceBarScalarWhereWithAggregatesInput[];
    id?: Prisma.BigIntWithAggregatesFilter<"PriceBar"> | bigint | number;
    listingId?: Prisma.IntWithAggregatesFilter<"PriceBar"> | number;
    date?: Prisma.DateTimeWithAggregatesFilter<"PriceBar"> | Date | string;
    basis?: Prisma.StringWithAggregatesFilter<"PriceBar"> | string;
    basisAsOf?: Prisma.DateTimeWithAggregatesFilter<"PriceBar"> | Date | string;
    open?: Prisma.DecimalNullableWithAggregatesFilter<"PriceBar"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    high?: Prisma.DecimalNullableWithAggregatesFilter<"PriceBar"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    low?: Prisma.DecimalNullableWithAggregatesFilter<"PriceBar"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    close?: Prisma.DecimalWithAggregatesFilter<"PriceBar"> | runtime.Decimal | runtime.DecimalJsLike | number | string;
    volume?: Prisma.DecimalNullableWithAggregatesFilter<"PriceBar"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.StringWithAggregatesFilter<"PriceBar"> | string;
    knownOn?: Prisma.DateTimeWithAggregatesFilter<"PriceBar"> | Date | string;
    sourceId?: Prisma.StringWithAggregatesFilter<"PriceBar"> | string;
    runId?: Prisma.UuidWithAggregatesFilter<"PriceBar"> | string;
    documentId?: Prisma.UuidWithAggregatesFilter<"PriceBar"> | string;
    pointer?: Prisma.StringWithAggregatesFilter<"PriceBar"> | string;
    citationUrl?: Prisma.StringNullableWithAggregatesFilter<"PriceBar"> | string | null;
    citationText?: Prisma.StringNullableWithAggregatesFilter<"PriceBar"> | string | null;
    ingestedAt?: Prisma.DateTimeWithAggregatesFilter<"PriceBar"> | Date | string;
};
export type PriceBarCreateInput = {
    id?: bigint | number;
    date: Date | string;
    basis: string;
    basisAsOf: Date | string;
    open?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    high?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    low?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    close: runtime.Decimal | runtime.DecimalJsLike | number | string;
    volume?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency: string;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
    listing: Prisma.ListingCreateNestedOneWithoutPricesInput;
};
export type PriceBarUncheckedCreateInput = {
    id?: bigint | number;
    listingId: number;
    date: Date | string;
    basis: string;
    basisAsOf: Date | string;
    open?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    high?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    low?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    close: runtime.Decimal | runtime.DecimalJsLike | number | string;
    volume?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency: string;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type PriceBarUpdateInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    date?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    basis?: Prisma.StringFieldUpdateOperationsInput | string;
    basisAsOf?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    open?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    high?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    low?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    close?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    volume?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.StringFieldUpdateOperationsInput | string;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    listing?: Prisma.ListingUpdateOneRequiredWithoutPricesNestedInput;
};
export type PriceBarUncheckedUpdateInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    listingId?: Prisma.IntFieldUpdateOperationsInput | number;
    date?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    basis?: Prisma.StringFieldUpdateOperationsInput | string;
    basisAsOf?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    open?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    high?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    low?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    close?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    volume?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.StringFieldUpdateOperationsInput | string;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type PriceBarCreateManyInput = {
    id?: bigint | number;
    listingId: number;
    date: Date | string;
    basis: string;
    basisAsOf: Date | string;
    open?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    high?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    low?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    close: runtime.Decimal | runtime.DecimalJsLike | number | string;
    volume?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency: string;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type PriceBarUpdateManyMutationInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    date?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    basis?: Prisma.StringFieldUpdateOperationsInput | string;
    basisAsOf?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    open?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    high?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    low?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    close?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    volume?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.StringFieldUpdateOperationsInput | string;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type PriceBarUncheckedUpdateManyInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    listingId?: Prisma.IntFieldUpdateOperationsInput | number;
    date?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    basis?: Prisma.StringFieldUpdateOperationsInput | string;
    basisAsOf?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    open?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    high?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    low?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    close?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    volume?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.StringFieldUpdateOperationsInput | string;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type PriceBarListRelationFilter = {
    every?: Prisma.PriceBarWhereInput;
    some?: Prisma.PriceBarWhereInput;
    none?: Prisma.PriceBarWhereInput;
};
export type PriceBarOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type PriceBarListingIdDateBasisBasisAsOfSourceIdKnownOnCompoundUniqueInput = {
    listingId: number;
    date: Date | string;
    basis: string;
    basisAsOf: Date | string;
    sourceId: string;
    knownOn: Date | string;
};
export type PriceBarCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    listingId?: Prisma.SortOrder;
    date?: Prisma.SortOrder;
    basis?: Prisma.SortOrder;
    basisAsOf?: Prisma.SortOrder;
    open?: Prisma.SortOrder;
    high?: Prisma.SortOrder;
    low?: Prisma.SortOrder;
    close?: Prisma.SortOrder;
    volume?: Prisma.SortOrder;
    currency?: Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrder;
    citationText?: Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
};
export type PriceBarAvgOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    listingId?: Prisma.SortOrder;
    open?: Prisma.SortOrder;
    high?: Prisma.SortOrder;
    low?: Prisma.SortOrder;
    close?: Prisma.SortOrder;
    volume?: Prisma.SortOrder;
};
export type PriceBarMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    listingId?: Prisma.SortOrder;
    date?: Prisma.SortOrder;
    basis?: Prisma.SortOrder;
    basisAsOf?: Prisma.SortOrder;
    open?: Prisma.SortOrder;
    high?: Prisma.SortOrder;
    low?: Prisma.SortOrder;
    close?: Prisma.SortOrder;
    volume?: Prisma.SortOrder;
    currency?: Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrder;
    citationText?: Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
};
export type PriceBarMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    listingId?: Prisma.SortOrder;
    date?: Prisma.SortOrder;
    basis?: Prisma.SortOrder;
    basisAsOf?: Prisma.SortOrder;
    open?: Prisma.SortOrder;
    high?: Prisma.SortOrder;
    low?: Prisma.SortOrder;
    close?: Prisma.SortOrder;
    volume?: Prisma.SortOrder;
    currency?: Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrder;
    citationText?: Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
};
export type PriceBarSumOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    listingId?: Prisma.SortOrder;
    open?: Prisma.SortOrder;
    high?: Prisma.SortOrder;
    low?: Prisma.SortOrder;
    close?: Prisma.SortOrder;
    volume?: Prisma.SortOrder;
};
export type PriceBarCreateNestedManyWithoutListingInput = {
    create?: Prisma.XOR<Prisma.PriceBarCreateWithoutListingInput, Prisma.PriceBarUncheckedCreateWithoutListingInput> | Prisma.PriceBarCreateWithoutListingInput[] | Prisma.PriceBarUncheckedCreateWithoutListingInput[];
    connectOrCreate?: Prisma.PriceBarCreateOrConnectWithoutListingInput | Prisma.PriceBarCreateOrConnectWithoutListingInput[];
    createMany?: Prisma.PriceBarCreateManyListingInputEnvelope;
    connect?: Prisma.PriceBarWhereUniqueInput | Prisma.PriceBarWhereUniqueInput[];
};
export type PriceBarUncheckedCreateNestedManyWithoutListingInput = {
    create?: Prisma.XOR<Prisma.PriceBarCreateWithoutListingInput, Prisma.PriceBarUncheckedCreateWithoutListingInput> | Prisma.PriceBarCreateWithoutListingInput[] | Prisma.PriceBarUncheckedCreateWithoutListingInput[];
    connectOrCreate?: Prisma.PriceBarCreateOrConnectWithoutListingInput | Prisma.PriceBarCreateOrConnectWithoutListingInput[];
    createMany?: Prisma.PriceBarCreateManyListingInputEnvelope;
    connect?: Prisma.PriceBarWhereUniqueInput | Prisma.PriceBarWhereUniqueInput[];
};
export type PriceBarUpdateManyWithoutListingNestedInput = {
    create?: Prisma.XOR<Prisma.PriceBarCreateWithoutListingInput, Prisma.PriceBarUncheckedCreateWithoutListingInput> | Prisma.PriceBarCreateWithoutListingInput[] | Prisma.PriceBarUncheckedCreateWithoutListingInput[];
    connectOrCreate?: Prisma.PriceBarCreateOrConnectWithoutListingInput | Prisma.PriceBarCreateOrConnectWithoutListingInput[];
    upsert?: Prisma.PriceBarUpsertWithWhereUniqueWithoutListingInput | Prisma.PriceBarUpsertWithWhereUniqueWithoutListingInput[];
    createMany?: Prisma.PriceBarCreateManyListingInputEnvelope;
    set?: Prisma.PriceBarWhereUniqueInput | Prisma.PriceBarWhereUniqueInput[];
    disconnect?: Prisma.PriceBarWhereUniqueInput | Prisma.PriceBarWhereUniqueInput[];
    delete?: Prisma.PriceBarWhereUniqueInput | Prisma.PriceBarWhereUniqueInput[];
    connect?: Prisma.PriceBarWhereUniqueInput | Prisma.PriceBarWhereUniqueInput[];
    update?: Prisma.PriceBarUpdateWithWhereUniqueWithoutListingInput | Prisma.PriceBarUpdateWithWhereUniqueWithoutListingInput[];
    updateMany?: Prisma.PriceBarUpdateManyWithWhereWithoutListingInput | Prisma.PriceBarUpdateManyWithWhereWithoutListingInput[];
    deleteMany?: Prisma.PriceBarScalarWhereInput | Prisma.PriceBarScalarWhereInput[];
};
export type PriceBarUncheckedUpdateManyWithoutListingNestedInput = {
    create?: Prisma.XOR<Prisma.PriceBarCreateWithoutListingInput, Prisma.PriceBarUncheckedCreateWithoutListingInput> | Prisma.PriceBarCreateWithoutListingInput[] | Prisma.PriceBarUncheckedCreateWithoutListingInput[];
    connectOrCreate?: Prisma.PriceBarCreateOrConnectWithoutListingInput | Prisma.PriceBarCreateOrConnectWithoutListingInput[];
    upsert?: Prisma.PriceBarUpsertWithWhereUniqueWithoutListingInput | Prisma.PriceBarUpsertWithWhereUniqueWithoutListingInput[];
    createMany?: Prisma.PriceBarCreateManyListingInputEnvelope;
    set?: Prisma.PriceBarWhereUniqueInput | Prisma.PriceBarWhereUniqueInput[];
    disconnect?: Prisma.PriceBarWhereUniqueInput | Prisma.PriceBarWhereUniqueInput[];
    delete?: Prisma.PriceBarWhereUniqueInput | Prisma.PriceBarWhereUniqueInput[];
    connect?: Prisma.PriceBarWhereUniqueInput | Prisma.PriceBarWhereUniqueInput[];
    update?: Prisma.PriceBarUpdateWithWhereUniqueWithoutListingInput | Prisma.PriceBarUpdateWithWhereUniqueWithoutListingInput[];
    updateMany?: Prisma.PriceBarUpdateManyWithWhereWithoutListingInput | Prisma.PriceBarUpdateManyWithWhereWithoutListingInput[];
    deleteMany?: Prisma.PriceBarScalarWhereInput | Prisma.PriceBarScalarWhereInput[];
};
export type PriceBarCreateWithoutListingInput = {
    id?: bigint | number;
    date: Date | string;
    basis: string;
    basisAsOf: Date | string;
    open?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    high?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    low?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    close: runtime.Decimal | runtime.DecimalJsLike | number | string;
    volume?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency: string;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type PriceBarUncheckedCreateWithoutListingInput = {
    id?: bigint | number;
    date: Date | string;
    basis: string;
    basisAsOf: Date | string;
    open?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    high?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    low?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    close: runtime.Decimal | runtime.DecimalJsLike | number | string;
    volume?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency: string;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type PriceBarCreateOrConnectWithoutListingInput = {
    where: Prisma.PriceBarWhereUniqueInput;
    create: Prisma.XOR<Prisma.PriceBarCreateWithoutListingInput, Prisma.PriceBarUncheckedCreateWithoutListingInput>;
};
export type PriceBarCreateManyListingInputEnvelope = {
    data: Prisma.PriceBarCreateManyListingInput | Prisma.PriceBarCreateManyListingInput[];
    skipDuplicates?: boolean;
};
export type PriceBarUpsertWithWhereUniqueWithoutListingInput = {
    where: Prisma.PriceBarWhereUniqueInput;
    update: Prisma.XOR<Prisma.PriceBarUpdateWithoutListingInput, Prisma.PriceBarUncheckedUpdateWithoutListingInput>;
    create: Prisma.XOR<Prisma.PriceBarCreateWithoutListingInput, Prisma.PriceBarUncheckedCreateWithoutListingInput>;
};
export type PriceBarUpdateWithWhereUniqueWithoutListingInput = {
    where: Prisma.PriceBarWhereUniqueInput;
    data: Prisma.XOR<Prisma.PriceBarUpdateWithoutListingInput, Prisma.PriceBarUncheckedUpdateWithoutListingInput>;
};
export type PriceBarUpdateManyWithWhereWithoutListingInput = {
    where: Prisma.PriceBarScalarWhereInput;
    data: Prisma.XOR<Prisma.PriceBarUpdateManyMutationInput, Prisma.PriceBarUncheckedUpdateManyWithoutListingInput>;
};
export type PriceBarScalarWhereInput = {
    AND?: Prisma.PriceBarScalarWhereInput | Prisma.PriceBarScalarWhereInput[];
    OR?: Prisma.PriceBarScalarWhereInput[];
    NOT?: Prisma.PriceBarScalarWhereInput | Prisma.PriceBarScalarWhereInput[];
    id?: Prisma.BigIntFilter<"PriceBar"> | bigint | number;
    listingId?: Prisma.IntFilter<"PriceBar"> | number;
    date?: Prisma.DateTimeFilter<"PriceBar"> | Date | string;
    basis?: Prisma.StringFilter<"PriceBar"> | string;
    basisAsOf?: Prisma.DateTimeFilter<"PriceBar"> | Date | string;
    open?: Prisma.DecimalNullableFilter<"PriceBar"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    high?: Prisma.DecimalNullableFilter<"PriceBar"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    low?: Prisma.DecimalNullableFilter<"PriceBar"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    close?: Prisma.DecimalFilter<"PriceBar"> | runtime.Decimal | runtime.DecimalJsLike | number | string;
    volume?: Prisma.DecimalNullableFilter<"PriceBar"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.StringFilter<"PriceBar"> | string;
    knownOn?: Prisma.DateTimeFilter<"PriceBar"> | Date | string;
    sourceId?: Prisma.StringFilter<"PriceBar"> | string;
    runId?: Prisma.UuidFilter<"PriceBar"> | string;
    documentId?: Prisma.UuidFilter<"PriceBar"> | string;
    pointer?: Prisma.StringFilter<"PriceBar"> | string;
    citationUrl?: Prisma.StringNullableFilter<"PriceBar"> | string | null;
    citationText?: Prisma.StringNullableFilter<"PriceBar"> | string | null;
    ingestedAt?: Prisma.DateTimeFilter<"PriceBar"> | Date | string;
};
export type PriceBarCreateManyListingInput = {
    id?: bigint | number;
    date: Date | string;
    basis: string;
    basisAsOf: Date | string;
    open?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    high?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    low?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    close: runtime.Decimal | runtime.DecimalJsLike | number | string;
    volume?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency: string;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type PriceBarUpdateWithoutListingInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    date?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    basis?: Prisma.StringFieldUpdateOperationsInput | string;
    basisAsOf?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    open?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    high?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    low?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    close?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    volume?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.StringFieldUpdateOperationsInput | string;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type PriceBarUncheckedUpdateWithoutListingInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    date?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    basis?: Prisma.StringFieldUpdateOperationsInput | string;
    basisAsOf?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    open?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    high?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    low?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    close?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    volume?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.StringFieldUpdateOperationsInput | string;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type PriceBarUncheckedUpdateManyWithoutListingInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    date?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    basis?: Prisma.StringFieldUpdateOperationsInput | string;
    basisAsOf?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    open?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    high?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    low?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    close?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    volume?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.StringFieldUpdateOperationsInput | string;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type PriceBarSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    listingId?: boolean;
    date?: boolean;
    basis?: boolean;
    basisAsOf?: boolean;
    open?: boolean;
    high?: boolean;
    low?: boolean;
    close?: boolean;
    volume?: boolean;
    currency?: boolean;
    knownOn?: boolean;
    sourceId?: boolean;
    runId?: boolean;
    documentId?: boolean;
    pointer?: boolean;
    citationUrl?: boolean;
    citationText?: boolean;
    ingestedAt?: boolean;
    listing?: boolean | Prisma.ListingDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["priceBar"]>;
export type PriceBarSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    listingId?: boolean;
    date?: boolean;
    basis?: boolean;
    basisAsOf?: boolean;
    open?: boolean;
    high?: boolean;
    low?: boolean;
    close?: boolean;
    volume?: boolean;
    currency?: boolean;
    knownOn?: boolean;
    sourceId?: boolean;
    runId?: boolean;
    documentId?: boolean;
    pointer?: boolean;
    citationUrl?: boolean;
    citationText?: boolean;
    ingestedAt?: boolean;
    listing?: boolean | Prisma.ListingDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["priceBar"]>;
export type PriceBarSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    listingId?: boolean;
    date?: boolean;
    basis?: boolean;
    basisAsOf?: boolean;
    open?: boolean;
    high?: boolean;
    low?: boolean;
    close?: boolean;
    volume?: boolean;
    currency?: boolean;
    knownOn?: boolean;
    sourceId?: boolean;
    runId?: boolean;
    documentId?: boolean;
    pointer?: boolean;
    citationUrl?: boolean;
    citationText?: boolean;
    ingestedAt?: boolean;
    listing?: boolean | Prisma.ListingDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["priceBar"]>;
export type PriceBarSelectScalar = {
    id?: boolean;
    listingId?: boolean;
    date?: boolean;
    basis?: boolean;
    basisAsOf?: boolean;
    open?: boolean;
    high?: boolean;
    low?: boolean;
    close?: boolean;
    volume?: boolean;
    currency?: boolean;
    knownOn?: boolean;
    sourceId?: boolean;
    runId?: boolean;
    documentId?: boolean;
    pointer?: boolean;
    citationUrl?: boolean;
    citationText?: boolean;
    ingestedAt?: boolean;
};
export type PriceBarOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "listingId" | "date" | "basis" | "basisAsOf" | "open" | "high" | "low" | "close" | "volume" | "currency" | "knownOn" | "sourceId" | "runId" | "documentId" | "pointer" | "citationUrl" | "citationText" | "ingestedAt", ExtArgs["result"]["priceBar"]>;
export type PriceBarInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    listing?: boolean | Prisma.ListingDefaultArgs<ExtArgs>;
};
export type PriceBarIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    listing?: boolean | Prisma.ListingDefaultArgs<ExtArgs>;
};
export type PriceBarIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    listing?: boolean | Prisma.ListingDefaultArgs<ExtArgs>;
};
export type $PriceBarPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "PriceBar";
    objects: {
        listing: Prisma.$ListingPayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        id: bigint;
        listingId: number;
        date: Date;
        /**
         * `as-traded`, `splits`, `splits-dividends`.
         */
        basis: string;
        /**
         * Day up to which corporate actions are worked in; equal to `date` for as-traded.
         */
        basisAsOf: Date;
        open: runtime.Decimal | null;
        high: runtime.Decimal | null;
        low: runtime.Decimal | null;
        close: runtime.Decimal;
        volume: runtime.Decimal | null;
        currency: string;
        knownOn: Date;
        sourceId: string;
        runId: string;
        documentId: string;
        pointer: string;
        citationUrl: string | null;
        citationText: string | null;
        ingestedAt: Date;
    }, ExtArgs["result"]["priceBar"]>;
    composites: {};
};
export type PriceBarGetPayload<S extends boolean | null | undefined | PriceBarDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$PriceBarPayload, S>;
export type PriceBarCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<PriceBarFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: PriceBarCountAggregateInputType | true;
};
export interface PriceBarDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['PriceBar'];
        meta: {
            name: 'PriceBar';
        };
    };
    /**
     * Find zero or one PriceBar that matches the filter.
     * @param {PriceBarFindUniqueArgs} args - Arguments to find a PriceBar
     * @example
     * // Get one PriceBar
     * const priceBar = await prisma.priceBar.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends PriceBarFindUniqueArgs>(args: Prisma.SelectSubset<T, PriceBarFindUniqueArgs<ExtArgs>>): Prisma.Prisma__PriceBarClient<runtime.Types.Result.GetResult<Prisma.$PriceBarPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one PriceBar that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {PriceBarFindUniqueOrThrowArgs} args - Arguments to find a PriceBar
     * @example
     * // Get one PriceBar
     * const priceBar = await prisma.priceBar.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends PriceBarFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, PriceBarFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__PriceBarClient<runtime.Types.Result.GetResult<Prisma.$PriceBarPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first PriceBar that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PriceBarFindFirstArgs} args - Arguments to find a PriceBar
     * @example
     * // Get one PriceBar
     * const priceBar = await prisma.priceBar.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends PriceBarFindFirstArgs>(args?: Prisma.SelectSubset<T, PriceBarFindFirstArgs<ExtArgs>>): Prisma.Prisma__PriceBarClient<runtime.Types.Result.GetResult<Prisma.$PriceBarPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first PriceBar that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PriceBarFindFirstOrThrowArgs} args - Arguments to find a PriceBar
     * @example
     * // Get one PriceBar
     * const priceBar = await prisma.priceBar.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends PriceBarFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, PriceBarFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__PriceBarClient<runtime.Types.Result.GetResult<Prisma.$PriceBarPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more PriceBars that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PriceBarFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all PriceBars
     * const priceBars = await prisma.priceBar.findMany()
     *
     * // Get first 10 PriceBars
     * const priceBars = await prisma.priceBar.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const priceBarWithIdOnly = await prisma.priceBar.findMany({ select: { id: true } })
     *
     */
    findMany<T extends PriceBarFindManyArgs>(args?: Prisma.SelectSubset<T, PriceBarFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PriceBarPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a PriceBar.
     * @param {PriceBarCreateArgs} args - Arguments to create a PriceBar.
     * @example
     * // Create one PriceBar
     * const PriceBar = await prisma.priceBar.create({
     *   data: {
     *     // ... data to create a PriceBar
     *   }
     * })
     *
     */
    create<T extends PriceBarCreateArgs>(args: Prisma.SelectSubset<T, PriceBarCreateArgs<ExtArgs>>): Prisma.Prisma__PriceBarClient<runtime.Types.Result.GetResult<Prisma.$PriceBarPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many PriceBars.
     * @param {PriceBarCreateManyArgs} args - Arguments to create many PriceBars.
     * @example
     * // Create many PriceBars
     * const priceBar = await prisma.priceBar.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends PriceBarCreateManyArgs>(args?: Prisma.SelectSubset<T, PriceBarCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many PriceBars and returns the data saved in the database.
     * @param {PriceBarCreateManyAndReturnArgs} args - Arguments to create many PriceBars.
     * @example
     * // Create many PriceBars
     * const priceBar = await prisma.priceBar.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many PriceBars and only return the `id`
     * const priceBarWithIdOnly = await prisma.priceBar.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends PriceBarCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, PriceBarCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PriceBarPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a PriceBar.
     * @param {PriceBarDeleteArgs} args - Arguments to delete one PriceBar.
     * @example
     * // Delete one PriceBar
     * const PriceBar = await prisma.priceBar.delete({
     *   where: {
     *     // ... filter to delete one PriceBar
     *   }
     * })
     *
     */
    delete<T extends PriceBarDeleteArgs>(args: Prisma.SelectSubset<T, PriceBarDeleteArgs<ExtArgs>>): Prisma.Prisma__PriceBarClient<runtime.Types.Result.GetResult<Prisma.$PriceBarPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one PriceBar.
     * @param {PriceBarUpdateArgs} args - Arguments to update one PriceBar.
     * @example
     * // Update one PriceBar
     * const priceBar = await prisma.priceBar.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends PriceBarUpdateArgs>(args: Prisma.SelectSubset<T, PriceBarUpdateArgs<ExtArgs>>): Prisma.Prisma__PriceBarClient<runtime.Types.Result.GetResult<Prisma.$PriceBarPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more PriceBars.
     * @param {PriceBarDeleteManyArgs} args - Arguments to filter PriceBars to delete.
     * @example
     * // Delete a few PriceBars
     * const { count } = await prisma.priceBar.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends PriceBarDeleteManyArgs>(args?: Prisma.SelectSubset<T, PriceBarDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more PriceBars.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PriceBarUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many PriceBars
     * const priceBar = await prisma.priceBar.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends PriceBarUpdateManyArgs>(args: Prisma.SelectSubset<T, PriceBarUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more PriceBars and returns the data updated in the database.
     * @param {PriceBarUpdateManyAndReturnArgs} args - Arguments to update many PriceBars.
     * @example
     * // Update many PriceBars
     * const priceBar = await prisma.priceBar.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more PriceBars and only return the `id`
     * const priceBarWithIdOnly = await prisma.priceBar.updateManyAndReturn({
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
    updateManyAndReturn<T extends PriceBarUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, PriceBarUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$PriceBarPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one PriceBar.
     * @param {PriceBarUpsertArgs} args - Arguments to update or create a PriceBar.
     * @example
     * // Update or create a PriceBar
     * const priceBar = await prisma.priceBar.upsert({
     *   create: {
     *     // ... data to create a PriceBar
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the PriceBar we want to update
     *   }
     * })
     */
    upsert<T extends PriceBarUpsertArgs>(args: Prisma.SelectSubset<T, PriceBarUpsertArgs<ExtArgs>>): Prisma.Prisma__PriceBarClient<runtime.Types.Result.GetResult<Prisma.$PriceBarPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of PriceBars.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PriceBarCountArgs} args - Arguments to filter PriceBars to count.
     * @example
     * // Count the number of PriceBars
     * const count = await prisma.priceBar.count({
     *   where: {
     *     // ... the filter for the PriceBars we want to count
     *   }
     * })
    **/
    count<T extends PriceBarCountArgs>(args?: Prisma.Subset<T, PriceBarCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], PriceBarCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a PriceBar.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PriceBarAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends PriceBarAggregateArgs>(args: Prisma.Subset<T, PriceBarAggregateArgs>): Prisma.PrismaPromise<GetPriceBarAggregateType<T>>;
    /**
     * Group by PriceBar.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {PriceBarGroupByArgs} args - Group by arguments.
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
    groupBy<T extends PriceBarGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: PriceBarGroupByArgs['orderBy'];
    } : {
        orderBy?: PriceBarGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, PriceBarGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetPriceBarGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the PriceBar model
     */
    readonly fields: PriceBarFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for PriceBar.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__PriceBarClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    listing<T extends Prisma.ListingDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.ListingDefaultArgs<ExtArgs>>): Prisma.Prisma__ListingClient<runtime.Types.Result.GetResult<Prisma.$ListingPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the PriceBar model
 */
export interface PriceBarFieldRefs {
    readonly id: Prisma.FieldRef<"PriceBar", 'BigInt'>;
    readonly listingId: Prisma.FieldRef<"PriceBar", 'Int'>;
    readonly date: Prisma.FieldRef<"PriceBar", 'DateTime'>;
    readonly basis: Prisma.FieldRef<"PriceBar", 'String'>;
    readonly basisAsOf: Prisma.FieldRef<"PriceBar", 'DateTime'>;
    readonly open: Prisma.FieldRef<"PriceBar", 'Decimal'>;
    readonly high: Prisma.FieldRef<"PriceBar", 'Decimal'>;
    readonly low: Prisma.FieldRef<"PriceBar", 'Decimal'>;
    readonly close: Prisma.FieldRef<"PriceBar", 'Decimal'>;
    readonly volume: Prisma.FieldRef<"PriceBar", 'Decimal'>;
    readonly currency: Prisma.FieldRef<"PriceBar", 'String'>;
    readonly knownOn: Prisma.FieldRef<"PriceBar", 'DateTime'>;
    readonly sourceId: Prisma.FieldRef<"PriceBar", 'String'>;
    readonly runId: Prisma.FieldRef<"PriceBar", 'String'>;
    readonly documentId: Prisma.FieldRef<"PriceBar", 'String'>;
    readonly pointer: Prisma.FieldRef<"PriceBar", 'String'>;
    readonly citationUrl: Prisma.FieldRef<"PriceBar", 'String'>;
    readonly citationText: Prisma.FieldRef<"PriceBar", 'String'>;
    readonly ingestedAt: Prisma.FieldRef<"PriceBar", 'DateTime'>;
}
/**
 * PriceBar findUnique
 */
export type PriceBarFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PriceBar
     */
    select?: Prisma.PriceBarSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the PriceBar
     */
    omit?: Prisma.PriceBarOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PriceBarInclude<ExtArgs> | null;
    /**
     * Filter, which PriceBar to fetch.
     */
    where: Prisma.PriceBarWhereUniqueInput;
};
/**
 * PriceBar findUniqueOrThrow
 */
export type PriceBarFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PriceBar
     */
    select?: Prisma.PriceBarSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the PriceBar
     */
    omit?: Prisma.PriceBarOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PriceBarInclude<ExtArgs> | null;
    /**
     * Filter, which PriceBar to fetch.
     */
    where: Prisma.PriceBarWhereUniqueInput;
};
/**
 * PriceBar findFirst
 */
export type PriceBarFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PriceBar
     */
    select?: Prisma.PriceBarSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the PriceBar
     */
    omit?: Prisma.PriceBarOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PriceBarInclude<ExtArgs> | null;
    /**
     * Filter, which PriceBar to fetch.
     */
    where?: Prisma.PriceBarWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of PriceBars to fetch.
     */
    orderBy?: Prisma.PriceBarOrderByWithRelationInput | Prisma.PriceBarOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for PriceBars.
     */
    cursor?: Prisma.PriceBarWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` PriceBars from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` PriceBars.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of PriceBars.
     */
    distinct?: Prisma.PriceBarScalarFieldEnum | Prisma.PriceBarScalarFieldEnum[];
};
/**
 * PriceBar findFirstOrThrow
 */
export type PriceBarFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PriceBar
     */
    select?: Prisma.PriceBarSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the PriceBar
     */
    omit?: Prisma.PriceBarOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PriceBarInclude<ExtArgs> | null;
    /**
     * Filter, which PriceBar to fetch.
     */
    where?: Prisma.PriceBarWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of PriceBars to fetch.
     */
    orderBy?: Prisma.PriceBarOrderByWithRelationInput | Prisma.PriceBarOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for PriceBars.
     */
    cursor?: Prisma.PriceBarWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` PriceBars from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` PriceBars.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of PriceBars.
     */
    distinct?: Prisma.PriceBarScalarFieldEnum | Prisma.PriceBarScalarFieldEnum[];
};
/**
 * PriceBar findMany
 */
export type PriceBarFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PriceBar
     */
    select?: Prisma.PriceBarSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the PriceBar
     */
    omit?: Prisma.PriceBarOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PriceBarInclude<ExtArgs> | null;
    /**
     * Filter, which PriceBars to fetch.
     */
    where?: Prisma.PriceBarWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of PriceBars to fetch.
     */
    orderBy?: Prisma.PriceBarOrderByWithRelationInput | Prisma.PriceBarOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing PriceBars.
     */
    cursor?: Prisma.PriceBarWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` PriceBars from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` PriceBars.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of PriceBars.
     */
    distinct?: Prisma.PriceBarScalarFieldEnum | Prisma.PriceBarScalarFieldEnum[];
};
/**
 * PriceBar create
 */
export type PriceBarCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PriceBar
     */
    select?: Prisma.PriceBarSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the PriceBar
     */
    omit?: Prisma.PriceBarOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PriceBarInclude<ExtArgs> | null;
    /**
     * The data needed to create a PriceBar.
     */
    data: Prisma.XOR<Prisma.PriceBarCreateInput, Prisma.PriceBarUncheckedCreateInput>;
};
/**
 * PriceBar createMany
 */
export type PriceBarCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many PriceBars.
     */
    data: Prisma.PriceBarCreateManyInput | Prisma.PriceBarCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * PriceBar createManyAndReturn
 */
export type PriceBarCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PriceBar
     */
    select?: Prisma.PriceBarSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the PriceBar
     */
    omit?: Prisma.PriceBarOmit<ExtArgs> | null;
    /**
     * The data used to create many PriceBars.
     */
    data: Prisma.PriceBarCreateManyInput | Prisma.PriceBarCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PriceBarIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * PriceBar update
 */
export type PriceBarUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PriceBar
     */
    select?: Prisma.PriceBarSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the PriceBar
     */
    omit?: Prisma.PriceBarOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PriceBarInclude<ExtArgs> | null;
    /**
     * The data needed to update a PriceBar.
     */
    data: Prisma.XOR<Prisma.PriceBarUpdateInput, Prisma.PriceBarUncheckedUpdateInput>;
    /**
     * Choose, which PriceBar to update.
     */
    where: Prisma.PriceBarWhereUniqueInput;
};
/**
 * PriceBar updateMany
 */
export type PriceBarUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update PriceBars.
     */
    data: Prisma.XOR<Prisma.PriceBarUpdateManyMutationInput, Prisma.PriceBarUncheckedUpdateManyInput>;
    /**
     * Filter which PriceBars to update
     */
    where?: Prisma.PriceBarWhereInput;
    /**
     * Limit how many PriceBars to update.
     */
    limit?: number;
};
/**
 * PriceBar updateManyAndReturn
 */
export type PriceBarUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PriceBar
     */
    select?: Prisma.PriceBarSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the PriceBar
     */
    omit?: Prisma.PriceBarOmit<ExtArgs> | null;
    /**
     * The data used to update PriceBars.
     */
    data: Prisma.XOR<Prisma.PriceBarUpdateManyMutationInput, Prisma.PriceBarUncheckedUpdateManyInput>;
    /**
     * Filter which PriceBars to update
     */
    where?: Prisma.PriceBarWhereInput;
    /**
     * Limit how many PriceBars to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PriceBarIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * PriceBar upsert
 */
export type PriceBarUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PriceBar
     */
    select?: Prisma.PriceBarSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the PriceBar
     */
    omit?: Prisma.PriceBarOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PriceBarInclude<ExtArgs> | null;
    /**
     * The filter to search for the PriceBar to update in case it exists.
     */
    where: Prisma.PriceBarWhereUniqueInput;
    /**
     * In case the PriceBar found by the `where` argument doesn't exist, create a new PriceBar with this data.
     */
    create: Prisma.XOR<Prisma.PriceBarCreateInput, Prisma.PriceBarUncheckedCreateInput>;
    /**
     * In case the PriceBar was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.PriceBarUpdateInput, Prisma.PriceBarUncheckedUpdateInput>;
};
/**
 * PriceBar delete
 */
export type PriceBarDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PriceBar
     */
    select?: Prisma.PriceBarSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the PriceBar
     */
    omit?: Prisma.PriceBarOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PriceBarInclude<ExtArgs> | null;
    /**
     * Filter which PriceBar to delete.
     */
    where: Prisma.PriceBarWhereUniqueInput;
};
/**
 * PriceBar deleteMany
 */
export type PriceBarDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which PriceBars to delete
     */
    where?: Prisma.PriceBarWhereInput;
    /**
     * Limit how many PriceBars to delete.
     */
    limit?: number;
};
/**
 * PriceBar without action
 */
export type PriceBarDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the PriceBar
     */
    select?: Prisma.PriceBarSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the PriceBar
     */
    omit?: Prisma.PriceBarOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.PriceBarInclude<ExtArgs> | null;
};
