import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.ts";
/**
 * Model CorporateAction
 * A split or dividend of a listing.
 */
export type CorporateActionModel = runtime.Types.Result.DefaultSelection<Prisma.$CorporateActionPayload>;
export type AggregateCorporateAction = {
    _count: CorporateActionCountAggregateOutputType | null;
    _avg: CorporateActionAvgAggregateOutputType | null;
    _sum: CorporateActionSumAggregateOutputType | null;
    _min: CorporateActionMinAggregateOutputType | null;
    _max: CorporateActionMaxAggregateOutputType | null;
};
export type CorporateActionAvgAggregateOutputType = {
    id: number | null;
    listingId: number | null;
    numerator: runtime.Decimal | null;
    denominator: runtime.Decimal | null;
    amount: runtime.Decimal | null;
};
export type CorporateActionSumAggregateOutputType = {
    id: bigint | null;
    listingId: number | null;
    numerator: runtime.Decimal | null;
    denominator: runtime.Decimal | null;
    amount: runtime.Decimal | null;
};
export type CorporateActionMinAggregateOutputType = {
    id: bigint | null;
    listingId: number | null;
    exDate: Date | null;
    kind: string | null;
    numerator: runtime.Decimal | null;
    denominator: runtime.Decimal | null;
    amount: runtime.Decimal | null;
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
export type CorporateActionMaxAggregateOutputType = {
    id: bigint | null;
    listingId: number | null;
    exDate: Date | null;
    kind: string | null;
    numerator: runtime.Decimal | null;
    denominator: runtime.Decimal | null;
    amount: runtime.Decimal | null;
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
export type CorporateActionCountAggregateOutputType = {
    id: number;
    listingId: number;
    exDate: number;
    kind: number;
    numerator: number;
    denominator: number;
    amount: number;
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
export type CorporateActionAvgAggregateInputType = {
    id?: true;
    listingId?: true;
    numerator?: true;
    denominator?: true;
    amount?: true;
};
export type CorporateActionSumAggregateInputType = {
    id?: true;
    listingId?: true;
    numerator?: true;
    denominator?: true;
    amount?: true;
};
export type CorporateActionMinAggregateInputType = {
    id?: true;
    listingId?: true;
    exDate?: true;
    kind?: true;
    numerator?: true;
    denominator?: true;
    amount?: true;
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
export type CorporateActionMaxAggregateInputType = {
    id?: true;
    listingId?: true;
    exDate?: true;
    kind?: true;
    numerator?: true;
    denominator?: true;
    amount?: true;
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
export type CorporateActionCountAggregateInputType = {
    id?: true;
    listingId?: true;
    exDate?: true;
    kind?: true;
    numerator?: true;
    denominator?: true;
    amount?: true;
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
export type CorporateActionAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which CorporateAction to aggregate.
     */
    where?: Prisma.CorporateActionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of CorporateActions to fetch.
     */
    orderBy?: Prisma.CorporateActionOrderByWithRelationInput | Prisma.CorporateActionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.CorporateActionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` CorporateActions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` CorporateActions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned CorporateActions
    **/
    _count?: true | CorporateActionCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: CorporateActionAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: CorporateActionSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: CorporateActionMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: CorporateActionMaxAggregateInputType;
};
export type GetCorporateActionAggregateType<T extends CorporateActionAggregateArgs> = {
    [P in keyof T & keyof AggregateCorporateAction]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateCorporateAction[P]> : Prisma.GetScalarType<T[P], AggregateCorporateAction[P]>;
};
export type CorporateActionGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.CorporateActionWhereInput;
    orderBy?: Prisma.CorporateActionOrderByWithAggregationInput | Prisma.CorporateActionOrderByWithAggregationInput[];
    by: Prisma.CorporateActionScalarFieldEnum[] | Prisma.CorporateActionScalarFieldEnum;
    having?: Prisma.CorporateActionScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: CorporateActionCountAggregateInputType | true;
    _avg?: CorporateActionAvgAggregateInputType;
    _sum?: CorporateActionSumAggregateInputType;
    _min?: CorporateActionMinAggregateInputType;
    _max?: CorporateActionMaxAggregateInputType;
};
export type CorporateActionGroupByOutputType = {
    id: bigint;
    listingId: number;
    exDate: Date;
    kind: string;
    numerator: runtime.Decimal | null;
    denominator: runtime.Decimal | null;
    amount: runtime.Decimal | null;
    currency: string | null;
    knownOn: Date;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl: string | null;
    citationText: string | null;
    ingestedAt: Date;
    _count: CorporateActionCountAggregateOutputType | null;
    _avg: CorporateActionAvgAggregateOutputType | null;
    _sum: CorporateActionSumAggregateOutputType | null;
    _min: CorporateActionMinAggregateOutputType | null;
    _max: CorporateActionMaxAggregateOutputType | null;
};
export type GetCorporateActionGroupByPayload<T extends CorporateActionGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<CorporateActionGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof CorporateActionGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], CorporateActionGroupByOutputType[P]> : Prisma.GetScalarType<T[P], CorporateActionGroupByOutputType[P]>;
}>>;
export type CorporateActionWhereInput = {
    AND?: Prisma.CorporateActionWhereInput | Prisma.CorporateActionWhereInput[];
    OR?: Prisma.CorporateActionWhereInput[];
    NOT?: Prisma.CorporateActionWhereInput | Prisma.CorporateActionWhereInput[];
    id?: Prisma.BigIntFilter<"CorporateAction"> | bigint | number;
    listingId?: Prisma.IntFilter<"CorporateAction"> | number;
    exDate?: Prisma.DateTimeFilter<"CorporateAction"> | Date | string;
    kind?: Prisma.StringFilter<"CorporateAction"> | string;
    numerator?: Prisma.DecimalNullableFilter<"CorporateAction"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    denominator?: Prisma.DecimalNullableFilter<"CorporateAction"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    amount?: Prisma.DecimalNullableFilter<"CorporateAction"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.StringNullableFilter<"CorporateAction"> | string | null;
    knownOn?: Prisma.DateTimeFilter<"CorporateAction"> | Date | string;
    sourceId?: Prisma.StringFilter<"CorporateAction"> | string;
    runId?: Prisma.UuidFilter<"CorporateAction"> | string;
    documentId?: Prisma.UuidFilter<"CorporateAction"> | string;
    pointer?: Prisma.StringFilter<"CorporateAction"> | string;
    citationUrl?: Prisma.StringNullableFilter<"CorporateAction"> | string | null;
    citationText?: Prisma.StringNullableFilter<"CorporateAction"> | string | null;
    ingestedAt?: Prisma.DateTimeFilter<"CorporateAction"> | Date | string;
    listing?: Prisma.XOR<Prisma.ListingScalarRelationFilter, Prisma.ListingWhereInput>;
};
export type CorporateActionOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    listingId?: Prisma.SortOrder;
    exDate?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    numerator?: Prisma.SortOrderInput | Prisma.SortOrder;
    denominator?: Prisma.SortOrderInput | Prisma.SortOrder;
    amount?: Prisma.SortOrderInput | Prisma.SortOrder;
    currency?: Prisma.SortOrderInput | Prisma.SortOrder;
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
export type CorporateActionWhereUniqueInput = Prisma.AtLeast<{
    id?: bigint | number;
    listingId_exDate_kind_sourceId_knownOn?: Prisma.CorporateActionListingIdExDateKindSourceIdKnownOnCompoundUniqueInput;
    AND?: Prisma.CorporateActionWhereInput | Prisma.CorporateActionWhereInput[];
    OR?: Prisma.CorporateActionWhereInput[];
    NOT?: Prisma.CorporateActionWhereInput | Prisma.CorporateActionWhereInput[];
    listingId?: Prisma.IntFilter<"CorporateAction"> | number;
    exDate?: Prisma.DateTimeFilter<"CorporateAction"> | Date | string;
    kind?: Prisma.StringFilter<"CorporateAction"> | string;
    numerator?: Prisma.DecimalNullableFilter<"CorporateAction"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    denominator?: Prisma.DecimalNullableFilter<"CorporateAction"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    amount?: Prisma.DecimalNullableFilter<"CorporateAction"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.StringNullableFilter<"CorporateAction"> | string | null;
    knownOn?: Prisma.DateTimeFilter<"CorporateAction"> | Date | string;
    sourceId?: Prisma.StringFilter<"CorporateAction"> | string;
    runId?: Prisma.UuidFilter<"CorporateAction"> | string;
    documentId?: Prisma.UuidFilter<"CorporateAction"> | string;
    pointer?: Prisma.StringFilter<"CorporateAction"> | string;
    citationUrl?: Prisma.StringNullableFilter<"CorporateAction"> | string | null;
    citationText?: Prisma.StringNullableFilter<"CorporateAction"> | string | null;
    ingestedAt?: Prisma.DateTimeFilter<"CorporateAction"> | Date | string;
    listing?: Prisma.XOR<Prisma.ListingScalarRelationFilter, Prisma.ListingWhereInput>;
}, "id" | "listingId_exDate_kind_sourceId_knownOn">;
export type CorporateActionOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    listingId?: Prisma.SortOrder;
    exDate?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    numerator?: Prisma.SortOrderInput | Prisma.SortOrder;
    denominator?: Prisma.SortOrderInput | Prisma.SortOrder;
    amount?: Prisma.SortOrderInput | Prisma.SortOrder;
    currency?: Prisma.SortOrderInput | Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrderInput | Prisma.SortOrder;
    citationText?: Prisma.SortOrderInput | Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
    _count?: Prisma.CorporateActionCountOrderByAggregateInput;
    _avg?: Prisma.CorporateActionAvgOrderByAggregateInput;
    _max?: Prisma.CorporateActionMaxOrderByAggregateInput;
    _min?: Prisma.CorporateActionMinOrderByAggregateInput;
    _sum?: Prisma.CorporateActionSumOrderByAggregateInput;
};
export type CorporateActionScalarWhereWithAggregatesInput = {
    AND?: Prisma.CorporateActionScalarWhereWithAggregatesInput | Prisma.CorporateActionScalarWhereWithAggregatesInput[];
    OR?: Prisma.CorporateActionScalarWhereWithAggregatesInput[];
    NOT?: Prisma.CorporateActionScalarWhereWithAggregatesInput | Prisma.CorporateActionScalarWhereWithAggregatesInput[];
    id?: Prisma.BigIntWithAggregatesFilter<"CorporateAction"> | bigint | number;
    listingId?: Prisma.IntWithAggregatesFilter<"CorporateAction"> | number;
    exDate?: Prisma.DateTimeWithAggregatesFilter<"CorporateAction"> | Date | string;
    kind?: Prisma.StringWithAggregatesFilter<"CorporateAction"> | string;
    numerator?: Prisma.DecimalNullableWithAggregatesFilter<"CorporateAction"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    denominator?: Prisma.DecimalNullableWithAggregatesFilter<"CorporateAction"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    amount?: Prisma.DecimalNullableWithAggregatesFilter<"CorporateAction"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.StringNullableWithAggregatesFilter<"CorporateAction"> | string | null;
    knownOn?: Prisma.DateTimeWithAggregatesFilter<"CorporateAction"> | Date | string;
    sourceId?: Prisma.StringWithAggregatesFilter<"CorporateAction"> | string;
    runId?: Prisma.UuidWithAggregatesFilter<"CorporateAction"> | string;
    documentId?: Prisma.UuidWithAggregatesFilter<"CorporateAction"> | string;
    pointer?: Prisma.StringWithAggregatesFilter<"CorporateAction"> | string;
    citationUrl?: Prisma.StringNullableWithAggregatesFilter<"CorporateAction"> | string | null;
    citationText?: Prisma.StringNullableWithAggregatesFilter<"CorporateAction"> | string | null;
    ingestedAt?: Prisma.DateTimeWithAggregatesFilter<"CorporateAction"> | Date | string;
};
export type CorporateActionCreateInput = {
    id?: bigint | number;
    exDate: Date | string;
    kind: string;
    numerator?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    denominator?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    amount?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: string | null;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
    listing: Prisma.ListingCreateNestedOneWithoutActionsInput;
};
export type CorporateActionUncheckedCreateInput = {
    id?: bigint | number;
    listingId: number;
    exDate: Date | string;
    kind: string;
    numerator?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    denominator?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    amount?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: string | null;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type CorporateActionUpdateInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    exDate?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    numerator?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    denominator?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    amount?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    listing?: Prisma.ListingUpdateOneRequiredWithoutActionsNestedInput;
};
export type CorporateActionUncheckedUpdateInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    listingId?: Prisma.IntFieldUpdateOperationsInput | number;
    exDate?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    numerator?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    denominator?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    amount?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type CorporateActionCreateManyInput = {
    id?: bigint | number;
    listingId: number;
    exDate: Date | string;
    kind: string;
    numerator?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    denominator?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    amount?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: string | null;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type CorporateActionUpdateManyMutationInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    exDate?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    numerator?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    denominator?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    amount?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type CorporateActionUncheckedUpdateManyInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    listingId?: Prisma.IntFieldUpdateOperationsInput | number;
    exDate?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    numerator?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    denominator?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    amount?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type CorporateActionListRelationFilter = {
    every?: Prisma.CorporateActionWhereInput;
    some?: Prisma.CorporateActionWhereInput;
    none?: Prisma.CorporateActionWhereInput;
};
export type CorporateActionOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type CorporateActionListingIdExDateKindSourceIdKnownOnCompoundUniqueInput = {
    listingId: number;
    exDate: Date | string;
    kind: string;
    sourceId: string;
    knownOn: Date | string;
};
export type CorporateActionCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    listingId?: Prisma.SortOrder;
    exDate?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    numerator?: Prisma.SortOrder;
    denominator?: Prisma.SortOrder;
    amount?: Prisma.SortOrder;
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
export type CorporateActionAvgOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    listingId?: Prisma.SortOrder;
    numerator?: Prisma.SortOrder;
    denominator?: Prisma.SortOrder;
    amount?: Prisma.SortOrder;
};
export type CorporateActionMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    listingId?: Prisma.SortOrder;
    exDate?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    numerator?: Prisma.SortOrder;
    denominator?: Prisma.SortOrder;
    amount?: Prisma.SortOrder;
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
export type CorporateActionMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    listingId?: Prisma.SortOrder;
    exDate?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    numerator?: Prisma.SortOrder;
    denominator?: Prisma.SortOrder;
    amount?: Prisma.SortOrder;
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
export type CorporateActionSumOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    listingId?: Prisma.SortOrder;
    numerator?: Prisma.SortOrder;
    denominator?: Prisma.SortOrder;
    amount?: Prisma.SortOrder;
};
export type CorporateActionCreateNestedManyWithoutListingInput = {
    create?: Prisma.XOR<Prisma.CorporateActionCreateWithoutListingInput, Prisma.CorporateActionUncheckedCreateWithoutListingInput> | Prisma.CorporateActionCreateWithoutListingInput[] | Prisma.CorporateActionUncheckedCreateWithoutListingInput[];
    connectOrCreate?: Prisma.CorporateActionCreateOrConnectWithoutListingInput | Prisma.CorporateActionCreateOrConnectWithoutListingInput[];
    createMany?: Prisma.CorporateActionCreateManyListingInputEnvelope;
    connect?: Prisma.CorporateActionWhereUniqueInput | Prisma.CorporateActionWhereUniqueInput[];
};
export type CorporateActionUncheckedCreateNestedManyWithoutListingInput = {
    create?: Prisma.XOR<Prisma.CorporateActionCreateWithoutListingInput, Prisma.CorporateActionUncheckedCreateWithoutListingInput> | Prisma.CorporateActionCreateWithoutListingInput[] | Prisma.CorporateActionUncheckedCreateWithoutListingInput[];
    connectOrCreate?: Prisma.CorporateActionCreateOrConnectWithoutListingInput | Prisma.CorporateActionCreateOrConnectWithoutListingInput[];
    createMany?: Prisma.CorporateActionCreateManyListingInputEnvelope;
    connect?: Prisma.CorporateActionWhereUniqueInput | Prisma.CorporateActionWhereUniqueInput[];
};
export type CorporateActionUpdateManyWithoutListingNestedInput = {
    create?: Prisma.XOR<Prisma.CorporateActionCreateWithoutListingInput, Prisma.CorporateActionUncheckedCreateWithoutListingInput> | Prisma.CorporateActionCreateWithoutListingInput[] | Prisma.CorporateActionUncheckedCreateWithoutListingInput[];
    connectOrCreate?: Prisma.CorporateActionCreateOrConnectWithoutListingInput | Prisma.CorporateActionCreateOrConnectWithoutListingInput[];
    upsert?: Prisma.CorporateActionUpsertWithWhereUniqueWithoutListingInput | Prisma.CorporateActionUpsertWithWhereUniqueWithoutListingInput[];
    createMany?: Prisma.CorporateActionCreateManyListingInputEnvelope;
    set?: Prisma.CorporateActionWhereUniqueInput | Prisma.CorporateActionWhereUniqueInput[];
    disconnect?: Prisma.CorporateActionWhereUniqueInput | Prisma.CorporateActionWhereUniqueInput[];
    delete?: Prisma.CorporateActionWhereUniqueInput | Prisma.CorporateActionWhereUniqueInput[];
    connect?: Prisma.CorporateActionWhereUniqueInput | Prisma.CorporateActionWhereUniqueInput[];
    update?: Prisma.CorporateActionUpdateWithWhereUniqueWithoutListingInput | Prisma.CorporateActionUpdateWithWhereUniqueWithoutListingInput[];
    updateMany?: Prisma.CorporateActionUpdateManyWithWhereWithoutListingInput | Prisma.CorporateActionUpdateManyWithWhereWithoutListingInput[];
    deleteMany?: Prisma.CorporateActionScalarWhereInput | Prisma.CorporateActionScalarWhereInput[];
};
export type CorporateActionUncheckedUpdateManyWithoutListingNestedInput = {
    create?: Prisma.XOR<Prisma.CorporateActionCreateWithoutListingInput, Prisma.CorporateActionUncheckedCreateWithoutListingInput> | Prisma.CorporateActionCreateWithoutListingInput[] | Prisma.CorporateActionUncheckedCreateWithoutListingInput[];
    connectOrCreate?: Prisma.CorporateActionCreateOrConnectWithoutListingInput | Prisma.CorporateActionCreateOrConnectWithoutListingInput[];
    upsert?: Prisma.CorporateActionUpsertWithWhereUniqueWithoutListingInput | Prisma.CorporateActionUpsertWithWhereUniqueWithoutListingInput[];
    createMany?: Prisma.CorporateActionCreateManyListingInputEnvelope;
    set?: Prisma.CorporateActionWhereUniqueInput | Prisma.CorporateActionWhereUniqueInput[];
    disconnect?: Prisma.CorporateActionWhereUniqueInput | Prisma.CorporateActionWhereUniqueInput[];
    delete?: Prisma.CorporateActionWhereUniqueInput | Prisma.CorporateActionWhereUniqueInput[];
    connect?: Prisma.CorporateActionWhereUniqueInput | Prisma.CorporateActionWhereUniqueInput[];
    update?: Prisma.CorporateActionUpdateWithWhereUniqueWithoutListingInput | Prisma.CorporateActionUpdateWithWhereUniqueWithoutListingInput[];
    updateMany?: Prisma.CorporateActionUpdateManyWithWhereWithoutListingInput | Prisma.CorporateActionUpdateManyWithWhereWithoutListingInput[];
    deleteMany?: Prisma.CorporateActionScalarWhereInput | Prisma.CorporateActionScalarWhereInput[];
};
export type CorporateActionCreateWithoutListingInput = {
    id?: bigint | number;
    exDate: Date | string;
    kind: string;
    numerator?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    denominator?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    amount?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: string | null;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type CorporateActionUncheckedCreateWithoutListingInput = {
    id?: bigint | number;
    exDate: Date | string;
    kind: string;
    numerator?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    denominator?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    amount?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: string | null;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type CorporateActionCreateOrConnectWithoutListingInput = {
    where: Prisma.CorporateActionWhereUniqueInput;
    create: Prisma.XOR<Prisma.CorporateActionCreateWithoutListingInput, Prisma.CorporateActionUncheckedCreateWithoutListingInput>;
};
export type CorporateActionCreateManyListingInputEnvelope = {
    data: Prisma.CorporateActionCreateManyListingInput | Prisma.CorporateActionCreateManyListingInput[];
    skipDuplicates?: boolean;
};
export type CorporateActionUpsertWithWhereUniqueWithoutListingInput = {
    where: Prisma.CorporateActionWhereUniqueInput;
    update: Prisma.XOR<Prisma.CorporateActionUpdateWithoutListingInput, Prisma.CorporateActionUncheckedUpdateWithoutListingInput>;
    create: Prisma.XOR<Prisma.CorporateActionCreateWithoutListingInput, Prisma.CorporateActionUncheckedCreateWithoutListingInput>;
};
export type CorporateActionUpdateWithWhereUniqueWithoutListingInput = {
    where: Prisma.CorporateActionWhereUniqueInput;
    data: Prisma.XOR<Prisma.CorporateActionUpdateWithoutListingInput, Prisma.CorporateActionUncheckedUpdateWithoutListingInput>;
};
export type CorporateActionUpdateManyWithWhereWithoutListingInput = {
    where: Prisma.CorporateActionScalarWhereInput;
    data: Prisma.XOR<Prisma.CorporateActionUpdateManyMutationInput, Prisma.CorporateActionUncheckedUpdateManyWithoutListingInput>;
};
export type CorporateActionScalarWhereInput = {
    AND?: Prisma.CorporateActionScalarWhereInput | Prisma.CorporateActionScalarWhereInput[];
    OR?: Prisma.CorporateActionScalarWhereInput[];
    NOT?: Prisma.CorporateActionScalarWhereInput | Prisma.CorporateActionScalarWhereInput[];
    id?: Prisma.BigIntFilter<"CorporateAction"> | bigint | number;
    listingId?: Prisma.IntFilter<"CorporateAction"> | number;
    exDate?: Prisma.DateTimeFilter<"CorporateAction"> | Date | string;
    kind?: Prisma.StringFilter<"CorporateAction"> | string;
    numerator?: Prisma.DecimalNullableFilter<"CorporateAction"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    denominator?: Prisma.DecimalNullableFilter<"CorporateAction"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    amount?: Prisma.DecimalNullableFilter<"CorporateAction"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.StringNullableFilter<"CorporateAction"> | string | null;
    knownOn?: Prisma.DateTimeFilter<"CorporateAction"> | Date | string;
    sourceId?: Prisma.StringFilter<"CorporateAction"> | string;
    runId?: Prisma.UuidFilter<"CorporateAction"> | string;
    documentId?: Prisma.UuidFilter<"CorporateAction"> | string;
    pointer?: Prisma.StringFilter<"CorporateAction"> | string;
    citationUrl?: Prisma.StringNullableFilter<"CorporateAction"> | string | null;
    citationText?: Prisma.StringNullableFilter<"CorporateAction"> | string | null;
    ingestedAt?: Prisma.DateTimeFilter<"CorporateAction"> | Date | string;
};
export type CorporateActionCreateManyListingInput = {
    id?: bigint | number;
    exDate: Date | string;
    kind: string;
    numerator?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    denominator?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    amount?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: string | null;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type CorporateActionUpdateWithoutListingInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    exDate?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    numerator?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    denominator?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    amount?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type CorporateActionUncheckedUpdateWithoutListingInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    exDate?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    numerator?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    denominator?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    amount?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type CorporateActionUncheckedUpdateManyWithoutListingInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    exDate?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    numerator?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    denominator?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    amount?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type CorporateActionSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    listingId?: boolean;
    exDate?: boolean;
    kind?: boolean;
    numerator?: boolean;
    denominator?: boolean;
    amount?: boolean;
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
}, ExtArgs["result"]["corporateAction"]>;
export type CorporateActionSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    listingId?: boolean;
    exDate?: boolean;
    kind?: boolean;
    numerator?: boolean;
    denominator?: boolean;
    amount?: boolean;
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
}, ExtArgs["result"]["corporateAction"]>;
export type CorporateActionSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    listingId?: boolean;
    exDate?: boolean;
    kind?: boolean;
    numerator?: boolean;
    denominator?: boolean;
    amount?: boolean;
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
}, ExtArgs["result"]["corporateAction"]>;
export type CorporateActionSelectScalar = {
    id?: boolean;
    listingId?: boolean;
    exDate?: boolean;
    kind?: boolean;
    numerator?: boolean;
    denominator?: boolean;
    amount?: boolean;
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
export type CorporateActionOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "listingId" | "exDate" | "kind" | "numerator" | "denominator" | "amount" | "currency" | "knownOn" | "sourceId" | "runId" | "documentId" | "pointer" | "citationUrl" | "citationText" | "ingestedAt", ExtArgs["result"]["corporateAction"]>;
export type CorporateActionInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    listing?: boolean | Prisma.ListingDefaultArgs<ExtArgs>;
};
export type CorporateActionIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    listing?: boolean | Prisma.ListingDefaultArgs<ExtArgs>;
};
export type CorporateActionIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    listing?: boolean | Prisma.ListingDefaultArgs<ExtArgs>;
};
export type $CorporateActionPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "CorporateAction";
    objects: {
        listing: Prisma.$ListingPayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        id: bigint;
        listingId: number;
        /**
         * First day on which the stock trades on the new terms.
         */
        exDate: Date;
        kind: string;
        /**
         * New shares per old shares, for splits.
         */
        numerator: runtime.Decimal | null;
        denominator: runtime.Decimal | null;
        /**
         * Dividend per share in `currency`.
         */
        amount: runtime.Decimal | null;
        currency: string | null;
        knownOn: Date;
        sourceId: string;
        runId: string;
        documentId: string;
        pointer: string;
        citationUrl: string | null;
        citationText: string | null;
        ingestedAt: Date;
    }, ExtArgs["result"]["corporateAction"]>;
    composites: {};
};
export type CorporateActionGetPayload<S extends boolean | null | undefined | CorporateActionDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$CorporateActionPayload, S>;
export type CorporateActionCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<CorporateActionFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: CorporateActionCountAggregateInputType | true;
};
export interface CorporateActionDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['CorporateAction'];
        meta: {
            name: 'CorporateAction';
        };
    };
    /**
     * Find zero or one CorporateAction that matches the filter.
     * @param {CorporateActionFindUniqueArgs} args - Arguments to find a CorporateAction
     * @example
     * // Get one CorporateAction
     * const corporateAction = await prisma.corporateAction.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends CorporateActionFindUniqueArgs>(args: Prisma.SelectSubset<T, CorporateActionFindUniqueArgs<ExtArgs>>): Prisma.Prisma__CorporateActionClient<runtime.Types.Result.GetResult<Prisma.$CorporateActionPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one CorporateAction that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {CorporateActionFindUniqueOrThrowArgs} args - Arguments to find a CorporateAction
     * @example
     * // Get one CorporateAction
     * const corporateAction = await prisma.corporateAction.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends CorporateActionFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, CorporateActionFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__CorporateActionClient<runtime.Types.Result.GetResult<Prisma.$CorporateActionPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first CorporateAction that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CorporateActionFindFirstArgs} args - Arguments to find a CorporateAction
     * @example
     * // Get one CorporateAction
     * const corporateAction = await prisma.corporateAction.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends CorporateActionFindFirstArgs>(args?: Prisma.SelectSubset<T, CorporateActionFindFirstArgs<ExtArgs>>): Prisma.Prisma__CorporateActionClient<runtime.Types.Result.GetResult<Prisma.$CorporateActionPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first CorporateAction that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CorporateActionFindFirstOrThrowArgs} args - Arguments to find a CorporateAction
     * @example
     * // Get one CorporateAction
     * const corporateAction = await prisma.corporateAction.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends CorporateActionFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, CorporateActionFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__CorporateActionClient<runtime.Types.Result.GetResult<Prisma.$CorporateActionPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more CorporateActions that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CorporateActionFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all CorporateActions
     * const corporateActions = await prisma.corporateAction.findMany()
     *
     * // Get first 10 CorporateActions
     * const corporateActions = await prisma.corporateAction.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const corporateActionWithIdOnly = await prisma.corporateAction.findMany({ select: { id: true } })
     *
     */
    findMany<T extends CorporateActionFindManyArgs>(args?: Prisma.SelectSubset<T, CorporateActionFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CorporateActionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a CorporateAction.
     * @param {CorporateActionCreateArgs} args - Arguments to create a CorporateAction.
     * @example
     * // Create one CorporateAction
     * const CorporateAction = await prisma.corporateAction.create({
     *   data: {
     *     // ... data to create a CorporateAction
     *   }
     * })
     *
     */
    create<T extends CorporateActionCreateArgs>(args: Prisma.SelectSubset<T, CorporateActionCreateArgs<ExtArgs>>): Prisma.Prisma__CorporateActionClient<runtime.Types.Result.GetResult<Prisma.$CorporateActionPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many CorporateActions.
     * @param {CorporateActionCreateManyArgs} args - Arguments to create many CorporateActions.
     * @example
     * // Create many CorporateActions
     * const corporateAction = await prisma.corporateAction.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends CorporateActionCreateManyArgs>(args?: Prisma.SelectSubset<T, CorporateActionCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many CorporateActions and returns the data saved in the database.
     * @param {CorporateActionCreateManyAndReturnArgs} args - Arguments to create many CorporateActions.
     * @example
     * // Create many CorporateActions
     * const corporateAction = await prisma.corporateAction.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many CorporateActions and only return the `id`
     * const corporateActionWithIdOnly = await prisma.corporateAction.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends CorporateActionCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, CorporateActionCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CorporateActionPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a CorporateAction.
     * @param {CorporateActionDeleteArgs} args - Arguments to delete one CorporateAction.
     * @example
     * // Delete one CorporateAction
     * const CorporateAction = await prisma.corporateAction.delete({
     *   where: {
     *     // ... filter to delete one CorporateAction
     *   }
     * })
     *
     */
    delete<T extends CorporateActionDeleteArgs>(args: Prisma.SelectSubset<T, CorporateActionDeleteArgs<ExtArgs>>): Prisma.Prisma__CorporateActionClient<runtime.Types.Result.GetResult<Prisma.$CorporateActionPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one CorporateAction.
     * @param {CorporateActionUpdateArgs} args - Arguments to update one CorporateAction.
     * @example
     * // Update one CorporateAction
     * const corporateAction = await prisma.corporateAction.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends CorporateActionUpdateArgs>(args: Prisma.SelectSubset<T, CorporateActionUpdateArgs<ExtArgs>>): Prisma.Prisma__CorporateActionClient<runtime.Types.Result.GetResult<Prisma.$CorporateActionPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more CorporateActions.
     * @param {CorporateActionDeleteManyArgs} args - Arguments to filter CorporateActions to delete.
     * @example
     * // Delete a few CorporateActions
     * const { count } = await prisma.corporateAction.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends CorporateActionDeleteManyArgs>(args?: Prisma.SelectSubset<T, CorporateActionDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more CorporateActions.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CorporateActionUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many CorporateActions
     * const corporateAction = await prisma.corporateAction.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends CorporateActionUpdateManyArgs>(args: Prisma.SelectSubset<T, CorporateActionUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more CorporateActions and returns the data updated in the database.
     * @param {CorporateActionUpdateManyAndReturnArgs} args - Arguments to update many CorporateActions.
     * @example
     * // Update many CorporateActions
     * const corporateAction = await prisma.corporateAction.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more CorporateActions and only return the `id`
     * const corporateActionWithIdOnly = await prisma.corporateAction.updateManyAndReturn({
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
    updateManyAndReturn<T extends CorporateActionUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, CorporateActionUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$CorporateActionPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one CorporateAction.
     * @param {CorporateActionUpsertArgs} args - Arguments to update or create a CorporateAction.
     * @example
     * // Update or create a CorporateAction
     * const corporateAction = await prisma.corporateAction.upsert({
     *   create: {
     *     // ... data to create a CorporateAction
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the CorporateAction we want to update
     *   }
     * })
     */
    upsert<T extends CorporateActionUpsertArgs>(args: Prisma.SelectSubset<T, CorporateActionUpsertArgs<ExtArgs>>): Prisma.Prisma__CorporateActionClient<runtime.Types.Result.GetResult<Prisma.$CorporateActionPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of CorporateActions.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CorporateActionCountArgs} args - Arguments to filter CorporateActions to count.
     * @example
     * // Count the number of CorporateActions
     * const count = await prisma.corporateAction.count({
     *   where: {
     *     // ... the filter for the CorporateActions we want to count
     *   }
     * })
    **/
    count<T extends CorporateActionCountArgs>(args?: Prisma.Subset<T, CorporateActionCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], CorporateActionCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a CorporateAction.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CorporateActionAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends CorporateActionAggregateArgs>(args: Prisma.Subset<T, CorporateActionAggregateArgs>): Prisma.PrismaPromise<GetCorporateActionAggregateType<T>>;
    /**
     * Group by CorporateAction.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {CorporateActionGroupByArgs} args - Group by arguments.
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
    groupBy<T extends CorporateActionGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: CorporateActionGroupByArgs['orderBy'];
    } : {
        orderBy?: CorporateActionGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, CorporateActionGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetCorporateActionGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the CorporateAction model
     */
    readonly fields: CorporateActionFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for CorporateAction.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__CorporateActionClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
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
 * Fields of the CorporateAction model
 */
export interface CorporateActionFieldRefs {
    readonly id: Prisma.FieldRef<"CorporateAction", 'BigInt'>;
    readonly listingId: Prisma.FieldRef<"CorporateAction", 'Int'>;
    readonly exDate: Prisma.FieldRef<"CorporateAction", 'DateTime'>;
    readonly kind: Prisma.FieldRef<"CorporateAction", 'String'>;
    readonly numerator: Prisma.FieldRef<"CorporateAction", 'Decimal'>;
    readonly denominator: Prisma.FieldRef<"CorporateAction", 'Decimal'>;
    readonly amount: Prisma.FieldRef<"CorporateAction", 'Decimal'>;
    readonly currency: Prisma.FieldRef<"CorporateAction", 'String'>;
    readonly knownOn: Prisma.FieldRef<"CorporateAction", 'DateTime'>;
    readonly sourceId: Prisma.FieldRef<"CorporateAction", 'String'>;
    readonly runId: Prisma.FieldRef<"CorporateAction", 'String'>;
    readonly documentId: Prisma.FieldRef<"CorporateAction", 'String'>;
    readonly pointer: Prisma.FieldRef<"CorporateAction", 'String'>;
    readonly citationUrl: Prisma.FieldRef<"CorporateAction", 'String'>;
    readonly citationText: Prisma.FieldRef<"CorporateAction", 'String'>;
    readonly ingestedAt: Prisma.FieldRef<"CorporateAction", 'DateTime'>;
}
/**
 * CorporateAction findUnique
 */
export type CorporateActionFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CorporateAction
     */
    select?: Prisma.CorporateActionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CorporateAction
     */
    omit?: Prisma.CorporateActionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorporateActionInclude<ExtArgs> | null;
    /**
     * Filter, which CorporateAction to fetch.
     */
    where: Prisma.CorporateActionWhereUniqueInput;
};
/**
 * CorporateAction findUniqueOrThrow
 */
export type CorporateActionFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CorporateAction
     */
    select?: Prisma.CorporateActionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CorporateAction
     */
    omit?: Prisma.CorporateActionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorporateActionInclude<ExtArgs> | null;
    /**
     * Filter, which CorporateAction to fetch.
     */
    where: Prisma.CorporateActionWhereUniqueInput;
};
/**
 * CorporateAction findFirst
 */
export type CorporateActionFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CorporateAction
     */
    select?: Prisma.CorporateActionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CorporateAction
     */
    omit?: Prisma.CorporateActionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorporateActionInclude<ExtArgs> | null;
    /**
     * Filter, which CorporateAction to fetch.
     */
    where?: Prisma.CorporateActionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of CorporateActions to fetch.
     */
    orderBy?: Prisma.CorporateActionOrderByWithRelationInput | Prisma.CorporateActionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for CorporateActions.
     */
    cursor?: Prisma.CorporateActionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` CorporateActions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` CorporateActions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of CorporateActions.
     */
    distinct?: Prisma.CorporateActionScalarFieldEnum | Prisma.CorporateActionScalarFieldEnum[];
};
/**
 * CorporateAction findFirstOrThrow
 */
export type CorporateActionFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CorporateAction
     */
    select?: Prisma.CorporateActionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CorporateAction
     */
    omit?: Prisma.CorporateActionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorporateActionInclude<ExtArgs> | null;
    /**
     * Filter, which CorporateAction to fetch.
     */
    where?: Prisma.CorporateActionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of CorporateActions to fetch.
     */
    orderBy?: Prisma.CorporateActionOrderByWithRelationInput | Prisma.CorporateActionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for CorporateActions.
     */
    cursor?: Prisma.CorporateActionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` CorporateActions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` CorporateActions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of CorporateActions.
     */
    distinct?: Prisma.CorporateActionScalarFieldEnum | Prisma.CorporateActionScalarFieldEnum[];
};
/**
 * CorporateAction findMany
 */
export type CorporateActionFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CorporateAction
     */
    select?: Prisma.CorporateActionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CorporateAction
     */
    omit?: Prisma.CorporateActionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorporateActionInclude<ExtArgs> | null;
    /**
     * Filter, which CorporateActions to fetch.
     */
    where?: Prisma.CorporateActionWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of CorporateActions to fetch.
     */
    orderBy?: Prisma.CorporateActionOrderByWithRelationInput | Prisma.CorporateActionOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing CorporateActions.
     */
    cursor?: Prisma.CorporateActionWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` CorporateActions from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` CorporateActions.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of CorporateActions.
     */
    distinct?: Prisma.CorporateActionScalarFieldEnum | Prisma.CorporateActionScalarFieldEnum[];
};
/**
 * CorporateAction create
 */
export type CorporateActionCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CorporateAction
     */
    select?: Prisma.CorporateActionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CorporateAction
     */
    omit?: Prisma.CorporateActionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorporateActionInclude<ExtArgs> | null;
    /**
     * The data needed to create a CorporateAction.
     */
    data: Prisma.XOR<Prisma.CorporateActionCreateInput, Prisma.CorporateActionUncheckedCreateInput>;
};
/**
 * CorporateAction createMany
 */
export type CorporateActionCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many CorporateActions.
     */
    data: Prisma.CorporateActionCreateManyInput | Prisma.CorporateActionCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * CorporateAction createManyAndReturn
 */
export type CorporateActionCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CorporateAction
     */
    select?: Prisma.CorporateActionSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the CorporateAction
     */
    omit?: Prisma.CorporateActionOmit<ExtArgs> | null;
    /**
     * The data used to create many CorporateActions.
     */
    data: Prisma.CorporateActionCreateManyInput | Prisma.CorporateActionCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorporateActionIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * CorporateAction update
 */
export type CorporateActionUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CorporateAction
     */
    select?: Prisma.CorporateActionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CorporateAction
     */
    omit?: Prisma.CorporateActionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorporateActionInclude<ExtArgs> | null;
    /**
     * The data needed to update a CorporateAction.
     */
    data: Prisma.XOR<Prisma.CorporateActionUpdateInput, Prisma.CorporateActionUncheckedUpdateInput>;
    /**
     * Choose, which CorporateAction to update.
     */
    where: Prisma.CorporateActionWhereUniqueInput;
};
/**
 * CorporateAction updateMany
 */
export type CorporateActionUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update CorporateActions.
     */
    data: Prisma.XOR<Prisma.CorporateActionUpdateManyMutationInput, Prisma.CorporateActionUncheckedUpdateManyInput>;
    /**
     * Filter which CorporateActions to update
     */
    where?: Prisma.CorporateActionWhereInput;
    /**
     * Limit how many CorporateActions to update.
     */
    limit?: number;
};
/**
 * CorporateAction updateManyAndReturn
 */
export type CorporateActionUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CorporateAction
     */
    select?: Prisma.CorporateActionSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the CorporateAction
     */
    omit?: Prisma.CorporateActionOmit<ExtArgs> | null;
    /**
     * The data used to update CorporateActions.
     */
    data: Prisma.XOR<Prisma.CorporateActionUpdateManyMutationInput, Prisma.CorporateActionUncheckedUpdateManyInput>;
    /**
     * Filter which CorporateActions to update
     */
    where?: Prisma.CorporateActionWhereInput;
    /**
     * Limit how many CorporateActions to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorporateActionIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * CorporateAction upsert
 */
export type CorporateActionUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CorporateAction
     */
    select?: Prisma.CorporateActionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CorporateAction
     */
    omit?: Prisma.CorporateActionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorporateActionInclude<ExtArgs> | null;
    /**
     * The filter to search for the CorporateAction to update in case it exists.
     */
    where: Prisma.CorporateActionWhereUniqueInput;
    /**
     * In case the CorporateAction found by the `where` argument doesn't exist, create a new CorporateAction with this data.
     */
    create: Prisma.XOR<Prisma.CorporateActionCreateInput, Prisma.CorporateActionUncheckedCreateInput>;
    /**
     * In case the CorporateAction was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.CorporateActionUpdateInput, Prisma.CorporateActionUncheckedUpdateInput>;
};
/**
 * CorporateAction delete
 */
export type CorporateActionDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CorporateAction
     */
    select?: Prisma.CorporateActionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CorporateAction
     */
    omit?: Prisma.CorporateActionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorporateActionInclude<ExtArgs> | null;
    /**
     * Filter which CorporateAction to delete.
     */
    where: Prisma.CorporateActionWhereUniqueInput;
};
/**
 * CorporateAction deleteMany
 */
export type CorporateActionDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which CorporateActions to delete
     */
    where?: Prisma.CorporateActionWhereInput;
    /**
     * Limit how many CorporateActions to delete.
     */
    limit?: number;
};
/**
 * CorporateAction without action
 */
export type CorporateActionDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the CorporateAction
     */
    select?: Prisma.CorporateActionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the CorporateAction
     */
    omit?: Prisma.CorporateActionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.CorporateActionInclude<ExtArgs> | null;
};
