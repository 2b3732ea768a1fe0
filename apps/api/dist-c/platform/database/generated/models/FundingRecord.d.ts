import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.ts";
/**
 * Model FundingRecord
 * What one source says of a round; several records of one round are its citations.
 */
export type FundingRecordModel = runtime.Types.Result.DefaultSelection<Prisma.$FundingRecordPayload>;
export type AggregateFundingRecord = {
    _count: FundingRecordCountAggregateOutputType | null;
    _avg: FundingRecordAvgAggregateOutputType | null;
    _sum: FundingRecordSumAggregateOutputType | null;
    _min: FundingRecordMinAggregateOutputType | null;
    _max: FundingRecordMaxAggregateOutputType | null;
};
export type FundingRecordAvgAggregateOutputType = {
    id: number | null;
    amount: runtime.Decimal | null;
    postMoney: runtime.Decimal | null;
};
export type FundingRecordSumAggregateOutputType = {
    id: bigint | null;
    amount: runtime.Decimal | null;
    postMoney: runtime.Decimal | null;
};
export type FundingRecordMinAggregateOutputType = {
    id: bigint | null;
    roundId: string | null;
    companySlug: string | null;
    sourceKey: string | null;
    kind: string | null;
    stage: string | null;
    stagePrinted: string | null;
    status: string | null;
    announcedOn: Date | null;
    datePrecision: string | null;
    amount: runtime.Decimal | null;
    currency: string | null;
    postMoney: runtime.Decimal | null;
    country: string | null;
    segmentSlug: string | null;
    matchedBy: string | null;
    knownOn: Date | null;
    sourceId: string | null;
    runId: string | null;
    documentId: string | null;
    pointer: string | null;
    citationUrl: string | null;
    citationText: string | null;
    ingestedAt: Date | null;
};
export type FundingRecordMaxAggregateOutputType = {
    id: bigint | null;
    roundId: string | null;
    companySlug: string | null;
    sourceKey: string | null;
    kind: string | null;
    stage: string | null;
    stagePrinted: string | null;
    status: string | null;
    announcedOn: Date | null;
    datePrecision: string | null;
    amount: runtime.Decimal | null;
    currency: string | null;
    postMoney: runtime.Decimal | null;
    country: string | null;
    segmentSlug: string | null;
    matchedBy: string | null;
    knownOn: Date | null;
    sourceId: string | null;
    runId: string | null;
    documentId: string | null;
    pointer: string | null;
    citationUrl: string | null;
    citationText: string | null;
    ingestedAt: Date | null;
};
export type FundingRecordCountAggregateOutputType = {
    id: number;
    roundId: number;
    companySlug: number;
    sourceKey: number;
    kind: number;
    stage: number;
    stagePrinted: number;
    status: number;
    announcedOn: number;
    datePrecision: number;
    amount: number;
    currency: number;
    postMoney: number;
    country: number;
    segmentSlug: number;
    leadInvestors: number;
    investors: number;
    matchedBy: number;
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
export type FundingRecordAvgAggregateInputType = {
    id?: true;
    amount?: true;
    postMoney?: true;
};
export type FundingRecordSumAggregateInputType = {
    id?: true;
    amount?: true;
    postMoney?: true;
};
export type FundingRecordMinAggregateInputType = {
    id?: true;
    roundId?: true;
    companySlug?: true;
    sourceKey?: true;
    kind?: true;
    stage?: true;
    stagePrinted?: true;
    status?: true;
    announcedOn?: true;
    datePrecision?: true;
    amount?: true;
    currency?: true;
    postMoney?: true;
    country?: true;
    segmentSlug?: true;
    matchedBy?: true;
    knownOn?: true;
    sourceId?: true;
    runId?: true;
    documentId?: true;
    pointer?: true;
    citationUrl?: true;
    citationText?: true;
    ingestedAt?: true;
};
export type FundingRecordMaxAggregateInputType = {
    id?: true;
    roundId?: true;
    companySlug?: true;
    sourceKey?: true;
    kind?: true;
    stage?: true;
    stagePrinted?: true;
    status?: true;
    announcedOn?: true;
    datePrecision?: true;
    amount?: true;
    currency?: true;
    postMoney?: true;
    country?: true;
    segmentSlug?: true;
    matchedBy?: true;
    knownOn?: true;
    sourceId?: true;
    runId?: true;
    documentId?: true;
    pointer?: true;
    citationUrl?: true;
    citationText?: true;
    ingestedAt?: true;
};
export type FundingRecordCountAggregateInputType = {
    id?: true;
    roundId?: true;
    companySlug?: true;
    sourceKey?: true;
    kind?: true;
    stage?: true;
    stagePrinted?: true;
    status?: true;
    announcedOn?: true;
    datePrecision?: true;
    amount?: true;
    currency?: true;
    postMoney?: true;
    country?: true;
    segmentSlug?: true;
    leadInvestors?: true;
    investors?: true;
    matchedBy?: true;
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
export type FundingRecordAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which FundingRecord to aggregate.
     */
    where?: Prisma.FundingRecordWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of FundingRecords to fetch.
     */
    orderBy?: Prisma.FundingRecordOrderByWithRelationInput | Prisma.FundingRecordOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.FundingRecordWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` FundingRecords from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` FundingRecords.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned FundingRecords
    **/
    _count?: true | FundingRecordCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: FundingRecordAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: FundingRecordSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: FundingRecordMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: FundingRecordMaxAggregateInputType;
};
export type GetFundingRecordAggregateType<T extends FundingRecordAggregateArgs> = {
    [P in keyof T & keyof AggregateFundingRecord]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateFundingRecord[P]> : Prisma.GetScalarType<T[P], AggregateFundingRecord[P]>;
};
export type FundingRecordGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.FundingRecordWhereInput;
    orderBy?: Prisma.FundingRecordOrderByWithAggregationInput | Prisma.FundingRecordOrderByWithAggregationInput[];
    by: Prisma.FundingRecordScalarFieldEnum[] | Prisma.FundingRecordScalarFieldEnum;
    having?: Prisma.FundingRecordScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: FundingRecordCountAggregateInputType | true;
    _avg?: FundingRecordAvgAggregateInputType;
    _sum?: FundingRecordSumAggregateInputType;
    _min?: FundingRecordMinAggregateInputType;
    _max?: FundingRecordMaxAggregateInputType;
};
export type FundingRecordGroupByOutputType = {
    id: bigint;
    roundId: string;
    companySlug: string;
    sourceKey: string;
    kind: string;
    stage: string | null;
    stagePrinted: string | null;
    status: string;
    announcedOn: Date;
    datePrecision: string;
    amount: runtime.Decimal | null;
    currency: string | null;
    postMoney: runtime.Decimal | null;
    country: string | null;
    segmentSlug: string | null;
    leadInvestors: string[];
    investors: string[];
    matchedBy: string | null;
    knownOn: Date;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl: string | null;
    citationText: string | null;
    ingestedAt: Date;
    _count: FundingRecordCountAggregateOutputType | null;
    _avg: FundingRecordAvgAggregateOutputType | null;
    _sum: FundingRecordSumAggregateOutputType | null;
    _min: FundingRecordMinAggregateOutputType | null;
    _max: FundingRecordMaxAggregateOutputType | null;
};
export type GetFundingRecordGroupByPayload<T extends FundingRecordGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<FundingRecordGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof FundingRecordGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], FundingRecordGroupByOutputType[P]> : Prisma.GetScalarType<T[P], FundingRecordGroupByOutputType[P]>;
}>>;
export type FundingRecordWhereInput = {
    AND?: Prisma.FundingRecordWhereInput | Prisma.FundingRecordWhereInput[];
    OR?: Prisma.FundingRecordWhereInput[];
    NOT?: Prisma.FundingRecordWhereInput | Prisma.FundingRecordWhereInput[];
    id?: Prisma.BigIntFilter<"FundingRecord"> | bigint | number;
    roundId?: Prisma.StringFilter<"FundingRecord"> | string;
    companySlug?: Prisma.StringFilter<"FundingRecord"> | string;
    sourceKey?: Prisma.StringFilter<"FundingRecord"> | string;
    kind?: Prisma.StringFilter<"FundingRecord"> | string;
    stage?: Prisma.StringNullableFilter<"FundingRecord"> | string | null;
    stagePrinted?: Prisma.StringNullableFilter<"FundingRecord"> | string | null;
    status?: Prisma.StringFilter<"FundingRecord"> | string;
    announcedOn?: Prisma.DateTimeFilter<"FundingRecord"> | Date | string;
    datePrecision?: Prisma.StringFilter<"FundingRecord"> | string;
    amount?: Prisma.DecimalNullableFilter<"FundingRecord"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.StringNullableFilter<"FundingRecord"> | string | null;
    postMoney?: Prisma.DecimalNullableFilter<"FundingRecord"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    country?: Prisma.StringNullableFilter<"FundingRecord"> | string | null;
    segmentSlug?: Prisma.StringNullableFilter<"FundingRecord"> | string | null;
    leadInvestors?: Prisma.StringNullableListFilter<"FundingRecord">;
    investors?: Prisma.StringNullableListFilter<"FundingRecord">;
    matchedBy?: Prisma.StringNullableFilter<"FundingRecord"> | string | null;
    knownOn?: Prisma.DateTimeFilter<"FundingRecord"> | Date | string;
    sourceId?: Prisma.StringFilter<"FundingRecord"> | string;
    runId?: Prisma.UuidFilter<"FundingRecord"> | string;
    documentId?: Prisma.UuidFilter<"FundingRecord"> | string;
    pointer?: Prisma.StringFilter<"FundingRecord"> | string;
    citationUrl?: Prisma.StringNullableFilter<"FundingRecord"> | string | null;
    citationText?: Prisma.StringNullableFilter<"FundingRecord"> | string | null;
    ingestedAt?: Prisma.DateTimeFilter<"FundingRecord"> | Date | string;
    round?: Prisma.XOR<Prisma.FundingRoundScalarRelationFilter, Prisma.FundingRoundWhereInput>;
    company?: Prisma.XOR<Prisma.CompanyScalarRelationFilter, Prisma.CompanyWhereInput>;
};
export type FundingRecordOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    roundId?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    sourceKey?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    stage?: Prisma.SortOrderInput | Prisma.SortOrder;
    stagePrinted?: Prisma.SortOrderInput | Prisma.SortOrder;
    status?: Prisma.SortOrder;
    announcedOn?: Prisma.SortOrder;
    datePrecision?: Prisma.SortOrder;
    amount?: Prisma.SortOrderInput | Prisma.SortOrder;
    currency?: Prisma.SortOrderInput | Prisma.SortOrder;
    postMoney?: Prisma.SortOrderInput | Prisma.SortOrder;
    country?: Prisma.SortOrderInput | Prisma.SortOrder;
    segmentSlug?: Prisma.SortOrderInput | Prisma.SortOrder;
    leadInvestors?: Prisma.SortOrder;
    investors?: Prisma.SortOrder;
    matchedBy?: Prisma.SortOrderInput | Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrderInput | Prisma.SortOrder;
    citationText?: Prisma.SortOrderInput | Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
    round?: Prisma.FundingRoundOrderByWithRelationInput;
    company?: Prisma.CompanyOrderByWithRelationInput;
};
export type FundingRecordWhereUniqueInput = Prisma.AtLeast<{
    id?: bigint | number;
    sourceId_sourceKey_knownOn?: Prisma.FundingRecordSourceIdSourceKeyKnownOnCompoundUniqueInput;
    AND?: Prisma.FundingRecordWhereInput | Prisma.FundingRecordWhereInput[];
    OR?: Prisma.FundingRecordWhereInput[];
    NOT?: Prisma.FundingRecordWhereInput | Prisma.FundingRecordWhereInput[];
    roundId?: Prisma.StringFilter<"FundingRecord"> | string;
    companySlug?: Prisma.StringFilter<"FundingRecord"> | string;
    sourceKey?: Prisma.StringFilter<"FundingRecord"> | string;
    kind?: Prisma.StringFilter<"FundingRecord"> | string;
    stage?: Prisma.StringNullableFilter<"FundingRecord"> | string | null;
    stagePrinted?: Prisma.StringNullableFilter<"FundingRecord"> | string | null;
    status?: Prisma.StringFilter<"FundingRecord"> | string;
    announcedOn?: Prisma.DateTimeFilter<"FundingRecord"> | Date | string;
    datePrecision?: Prisma.StringFilter<"FundingRecord"> | string;
    amount?: Prisma.DecimalNullableFilter<"FundingRecord"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.StringNullableFilter<"FundingRecord"> | string | null;
    postMoney?: Prisma.DecimalNullableFilter<"FundingRecord"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    country?: Prisma.StringNullableFilter<"FundingRecord"> | string | null;
    segmentSlug?: Prisma.StringNullableFilter<"FundingRecord"> | string | null;
    leadInvestors?: Prisma.StringNullableListFilter<"FundingRecord">;
    investors?: Prisma.StringNullableListFilter<"FundingRecord">;
    matchedBy?: Prisma.StringNullableFilter<"FundingRecord"> | string | null;
    knownOn?: Prisma.DateTimeFilter<"FundingRecord"> | Date | string;
    sourceId?: Prisma.StringFilter<"FundingRecord"> | string;
    runId?: Prisma.UuidFilter<"FundingRecord"> | string;
    documentId?: Prisma.UuidFilter<"FundingRecord"> | string;
    pointer?: Prisma.StringFilter<"FundingRecord"> | string;
    citationUrl?: Prisma.StringNullableFilter<"FundingRecord"> | string | null;
    citationText?: Prisma.StringNullableFilter<"FundingRecord"> | string | null;
    ingestedAt?: Prisma.DateTimeFilter<"FundingRecord"> | Date | string;
    round?: Prisma.XOR<Prisma.FundingRoundScalarRelationFilter, Prisma.FundingRoundWhereInput>;
    company?: Prisma.XOR<Prisma.CompanyScalarRelationFilter, Prisma.CompanyWhereInput>;
}, "id" | "sourceId_sourceKey_knownOn">;
export type FundingRecordOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    roundId?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    sourceKey?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    stage?: Prisma.SortOrderInput | Prisma.SortOrder;
    stagePrinted?: Prisma.SortOrderInput | Prisma.SortOrder;
    status?: Prisma.SortOrder;
    announcedOn?: Prisma.SortOrder;
    datePrecision?: Prisma.SortOrder;
    amount?: Prisma.SortOrderInput | Prisma.SortOrder;
    currency?: Prisma.SortOrderInput | Prisma.SortOrder;
    postMoney?: Prisma.SortOrderInput | Prisma.SortOrder;
    country?: Prisma.SortOrderInput | Prisma.SortOrder;
    segmentSlug?: Prisma.SortOrderInput | Prisma.SortOrder;
    leadInvestors?: Prisma.SortOrder;
    investors?: Prisma.SortOrder;
    matchedBy?: Prisma.SortOrderInput | Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrderInput | Prisma.SortOrder;
    citationText?: Prisma.SortOrderInput | Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
    _count?: Prisma.FundingRecordCountOrderByAggregateInput;
    _avg?: Prisma.FundingRecordAvgOrderByAggregateInput;
    _max?: Prisma.FundingRecordMaxOrderByAggregateInput;
    _min?: Prisma.FundingRecordMinOrderByAggregateInput;
    _sum?: Prisma.FundingRecordSumOrderByAggregateInput;
};
export type FundingRecordScalarWhereWithAggregatesInput = {
    AND?: Prisma.FundingRecordScalarWhereWithAggregatesInput | Prisma.FundingRecordScalarWhereWithAggregatesInput[];
    OR?: Prisma.FundingRecordScalarWhereWithAggregatesInput[];
    NOT?: Prisma.FundingRecordScalarWhereWithAggregatesInput | Prisma.FundingRecordScalarWhereWithAggregatesInput[];
    id?: Prisma.BigIntWithAggregatesFilter<"FundingRecord"> | bigint | number;
    roundId?: Prisma.StringWithAggregatesFilter<"FundingRecord"> | string;
    companySlug?: Prisma.StringWithAggregatesFilter<"FundingRecord"> | string;
    sourceKey?: Prisma.StringWithAggregatesFilter<"FundingRecord"> | string;
    kind?: Prisma.StringWithAggregatesFilter<"FundingRecord"> | string;
    stage?: Prisma.StringNullableWithAggregatesFilter<"FundingRecord"> | string | null;
    stagePrinted?: Prisma.StringNullableWithAggregatesFilter<"FundingRecord"> | string | null;
    status?: Prisma.StringWithAggregatesFilter<"FundingRecord"> | string;
    announcedOn?: Prisma.DateTimeWithAggregatesFilter<"FundingRecord"> | Date | string;
    datePrecision?: Prisma.StringWithAggregatesFilter<"FundingRecord"> | string;
    amount?: Prisma.DecimalNullableWithAggregatesFilter<"FundingRecord"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.StringNullableWithAggregatesFilter<"FundingRecord"> | string | null;
    postMoney?: Prisma.DecimalNullableWithAggregatesFilter<"FundingRecord"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    country?: Prisma.StringNullableWithAggregatesFilter<"FundingRecord"> | string | null;
    segmentSlug?: Prisma.StringNullableWithAggregatesFilter<"FundingRecord"> | string | null;
    leadInvestors?: Prisma.StringNullableListFilter<"FundingRecord">;
    investors?: Prisma.StringNullableListFilter<"FundingRecord">;
    matchedBy?: Prisma.StringNullableWithAggregatesFilter<"FundingRecord"> | string | null;
    knownOn?: Prisma.DateTimeWithAggregatesFilter<"FundingRecord"> | Date | string;
    sourceId?: Prisma.StringWithAggregatesFilter<"FundingRecord"> | string;
    runId?: Prisma.UuidWithAggregatesFilter<"FundingRecord"> | string;
    documentId?: Prisma.UuidWithAggregatesFilter<"FundingRecord"> | string;
    pointer?: Prisma.StringWithAggregatesFilter<"FundingRecord"> | string;
    citationUrl?: Prisma.StringNullableWithAggregatesFilter<"FundingRecord"> | string | null;
    citationText?: Prisma.StringNullableWithAggregatesFilter<"FundingRecord"> | string | null;
    ingestedAt?: Prisma.DateTimeWithAggregatesFilter<"FundingRecord"> | Date | string;
};
export type FundingRecordCreateInput = {
    id?: bigint | number;
    sourceKey: string;
    kind: string;
    stage?: string | null;
    stagePrinted?: string | null;
    status: string;
    announcedOn: Date | string;
    datePrecision: string;
    amount?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: string | null;
    postMoney?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    country?: string | null;
    segmentSlug?: string | null;
    leadInvestors?: Prisma.FundingRecordCreateleadInvestorsInput | string[];
    investors?: Prisma.FundingRecordCreateinvestorsInput | string[];
    matchedBy?: string | null;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
    round: Prisma.FundingRoundCreateNestedOneWithoutRecordsInput;
    company: Prisma.CompanyCreateNestedOneWithoutFundingInput;
};
export type FundingRecordUncheckedCreateInput = {
    id?: bigint | number;
    roundId: string;
    companySlug: string;
    sourceKey: string;
    kind: string;
    stage?: string | null;
    stagePrinted?: string | null;
    status: string;
    announcedOn: Date | string;
    datePrecision: string;
    amount?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: string | null;
    postMoney?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    country?: string | null;
    segmentSlug?: string | null;
    leadInvestors?: Prisma.FundingRecordCreateleadInvestorsInput | string[];
    investors?: Prisma.FundingRecordCreateinvestorsInput | string[];
    matchedBy?: string | null;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type FundingRecordUpdateInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    sourceKey?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    stage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    stagePrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    announcedOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    datePrecision?: Prisma.StringFieldUpdateOperationsInput | string;
    amount?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    postMoney?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    segmentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    leadInvestors?: Prisma.FundingRecordUpdateleadInvestorsInput | string[];
    investors?: Prisma.FundingRecordUpdateinvestorsInput | string[];
    matchedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    round?: Prisma.FundingRoundUpdateOneRequiredWithoutRecordsNestedInput;
    company?: Prisma.CompanyUpdateOneRequiredWithoutFundingNestedInput;
};
export type FundingRecordUncheckedUpdateInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    roundId?: Prisma.StringFieldUpdateOperationsInput | string;
    companySlug?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceKey?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    stage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    stagePrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    announcedOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    datePrecision?: Prisma.StringFieldUpdateOperationsInput | string;
    amount?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    postMoney?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    segmentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    leadInvestors?: Prisma.FundingRecordUpdateleadInvestorsInput | string[];
    investors?: Prisma.FundingRecordUpdateinvestorsInput | string[];
    matchedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type FundingRecordCreateManyInput = {
    id?: bigint | number;
    roundId: string;
    companySlug: string;
    sourceKey: string;
    kind: string;
    stage?: string | null;
    stagePrinted?: string | null;
    status: string;
    announcedOn: Date | string;
    datePrecision: string;
    amount?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: string | null;
    postMoney?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    country?: string | null;
    segmentSlug?: string | null;
    leadInvestors?: Prisma.FundingRecordCreateleadInvestorsInput | string[];
    investors?: Prisma.FundingRecordCreateinvestorsInput | string[];
    matchedBy?: string | null;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type FundingRecordUpdateManyMutationInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    sourceKey?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    stage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    stagePrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    announcedOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    datePrecision?: Prisma.StringFieldUpdateOperationsInput | string;
    amount?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    postMoney?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    segmentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    leadInvestors?: Prisma.FundingRecordUpdateleadInvestorsInput | string[];
    investors?: Prisma.FundingRecordUpdateinvestorsInput | string[];
    matchedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type FundingRecordUncheckedUpdateManyInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    roundId?: Prisma.StringFieldUpdateOperationsInput | string;
    companySlug?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceKey?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    stage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    stagePrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    announcedOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    datePrecision?: Prisma.StringFieldUpdateOperationsInput | string;
    amount?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    postMoney?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    segmentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    leadInvestors?: Prisma.FundingRecordUpdateleadInvestorsInput | string[];
    investors?: Prisma.FundingRecordUpdateinvestorsInput | string[];
    matchedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type FundingRecordListRelationFilter = {
    every?: Prisma.FundingRecordWhereInput;
    some?: Prisma.FundingRecordWhereInput;
    none?: Prisma.FundingRecordWhereInput;
};
export type FundingRecordOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type FundingRecordSourceIdSourceKeyKnownOnCompoundUniqueInput = {
    sourceId: string;
    sourceKey: string;
    knownOn: Date | string;
};
export type FundingRecordCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    roundId?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    sourceKey?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    stage?: Prisma.SortOrder;
    stagePrinted?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    announcedOn?: Prisma.SortOrder;
    datePrecision?: Prisma.SortOrder;
    amount?: Prisma.SortOrder;
    currency?: Prisma.SortOrder;
    postMoney?: Prisma.SortOrder;
    country?: Prisma.SortOrder;
    segmentSlug?: Prisma.SortOrder;
    leadInvestors?: Prisma.SortOrder;
    investors?: Prisma.SortOrder;
    matchedBy?: Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrder;
    citationText?: Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
};
export type FundingRecordAvgOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    amount?: Prisma.SortOrder;
    postMoney?: Prisma.SortOrder;
};
export type FundingRecordMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    roundId?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    sourceKey?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    stage?: Prisma.SortOrder;
    stagePrinted?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    announcedOn?: Prisma.SortOrder;
    datePrecision?: Prisma.SortOrder;
    amount?: Prisma.SortOrder;
    currency?: Prisma.SortOrder;
    postMoney?: Prisma.SortOrder;
    country?: Prisma.SortOrder;
    segmentSlug?: Prisma.SortOrder;
    matchedBy?: Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrder;
    citationText?: Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
};
export type FundingRecordMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    roundId?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    sourceKey?: Prisma.SortOrder;
    kind?: Prisma.SortOrder;
    stage?: Prisma.SortOrder;
    stagePrinted?: Prisma.SortOrder;
    status?: Prisma.SortOrder;
    announcedOn?: Prisma.SortOrder;
    datePrecision?: Prisma.SortOrder;
    amount?: Prisma.SortOrder;
    currency?: Prisma.SortOrder;
    postMoney?: Prisma.SortOrder;
    country?: Prisma.SortOrder;
    segmentSlug?: Prisma.SortOrder;
    matchedBy?: Prisma.SortOrder;
    knownOn?: Prisma.SortOrder;
    sourceId?: Prisma.SortOrder;
    runId?: Prisma.SortOrder;
    documentId?: Prisma.SortOrder;
    pointer?: Prisma.SortOrder;
    citationUrl?: Prisma.SortOrder;
    citationText?: Prisma.SortOrder;
    ingestedAt?: Prisma.SortOrder;
};
export type FundingRecordSumOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    amount?: Prisma.SortOrder;
    postMoney?: Prisma.SortOrder;
};
export type FundingRecordCreateNestedManyWithoutCompanyInput = {
    create?: Prisma.XOR<Prisma.FundingRecordCreateWithoutCompanyInput, Prisma.FundingRecordUncheckedCreateWithoutCompanyInput> | Prisma.FundingRecordCreateWithoutCompanyInput[] | Prisma.FundingRecordUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.FundingRecordCreateOrConnectWithoutCompanyInput | Prisma.FundingRecordCreateOrConnectWithoutCompanyInput[];
    createMany?: Prisma.FundingRecordCreateManyCompanyInputEnvelope;
    connect?: Prisma.FundingRecordWhereUniqueInput | Prisma.FundingRecordWhereUniqueInput[];
};
export type FundingRecordUncheckedCreateNestedManyWithoutCompanyInput = {
    create?: Prisma.XOR<Prisma.FundingRecordCreateWithoutCompanyInput, Prisma.FundingRecordUncheckedCreateWithoutCompanyInput> | Prisma.FundingRecordCreateWithoutCompanyInput[] | Prisma.FundingRecordUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.FundingRecordCreateOrConnectWithoutCompanyInput | Prisma.FundingRecordCreateOrConnectWithoutCompanyInput[];
    createMany?: Prisma.FundingRecordCreateManyCompanyInputEnvelope;
    connect?: Prisma.FundingRecordWhereUniqueInput | Prisma.FundingRecordWhereUniqueInput[];
};
export type FundingRecordUpdateManyWithoutCompanyNestedInput = {
    create?: Prisma.XOR<Prisma.FundingRecordCreateWithoutCompanyInput, Prisma.FundingRecordUncheckedCreateWithoutCompanyInput> | Prisma.FundingRecordCreateWithoutCompanyInput[] | Prisma.FundingRecordUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.FundingRecordCreateOrConnectWithoutCompanyInput | Prisma.FundingRecordCreateOrConnectWithoutCompanyInput[];
    upsert?: Prisma.FundingRecordUpsertWithWhereUniqueWithoutCompanyInput | Prisma.FundingRecordUpsertWithWhereUniqueWithoutCompanyInput[];
    createMany?: Prisma.FundingRecordCreateManyCompanyInputEnvelope;
    set?: Prisma.FundingRecordWhereUniqueInput | Prisma.FundingRecordWhereUniqueInput[];
    disconnect?: Prisma.FundingRecordWhereUniqueInput | Prisma.FundingRecordWhereUniqueInput[];
    delete?: Prisma.FundingRecordWhereUniqueInput | Prisma.FundingRecordWhereUniqueInput[];
    connect?: Prisma.FundingRecordWhereUniqueInput | Prisma.FundingRecordWhereUniqueInput[];
    update?: Prisma.FundingRecordUpdateWithWhereUniqueWithoutCompanyInput | Prisma.FundingRecordUpdateWithWhereUniqueWithoutCompanyInput[];
    updateMany?: Prisma.FundingRecordUpdateManyWithWhereWithoutCompanyInput | Prisma.FundingRecordUpdateManyWithWhereWithoutCompanyInput[];
    deleteMany?: Prisma.FundingRecordScalarWhereInput | Prisma.FundingRecordScalarWhereInput[];
};
export type FundingRecordUncheckedUpdateManyWithoutCompanyNestedInput = {
    create?: Prisma.XOR<Prisma.FundingRecordCreateWithoutCompanyInput, Prisma.FundingRecordUncheckedCreateWithoutCompanyInput> | Prisma.FundingRecordCreateWithoutCompanyInput[] | Prisma.FundingRecordUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.FundingRecordCreateOrConnectWithoutCompanyInput | Prisma.FundingRecordCreateOrConnectWithoutCompanyInput[];
    upsert?: Prisma.FundingRecordUpsertWithWhereUniqueWithoutCompanyInput | Prisma.FundingRecordUpsertWithWhereUniqueWithoutCompanyInput[];
    createMany?: Prisma.FundingRecordCreateManyCompanyInputEnvelope;
    set?: Prisma.FundingRecordWhereUniqueInput | Prisma.FundingRecordWhereUniqueInput[];
    disconnect?: Prisma.FundingRecordWhereUniqueInput | Prisma.FundingRecordWhereUniqueInput[];
    delete?: Prisma.FundingRecordWhereUniqueInput | Prisma.FundingRecordWhereUniqueInput[];
    connect?: Prisma.FundingRecordWhereUniqueInput | Prisma.FundingRecordWhereUniqueInput[];
    update?: Prisma.FundingRecordUpdateWithWhereUniqueWithoutCompanyInput | Prisma.FundingRecordUpdateWithWhereUniqueWithoutCompanyInput[];
    updateMany?: Prisma.FundingRecordUpdateManyWithWhereWithoutCompanyInput | Prisma.FundingRecordUpdateManyWithWhereWithoutCompanyInput[];
    deleteMany?: Prisma.FundingRecordScalarWhereInput | Prisma.FundingRecordScalarWhereInput[];
};
export type FundingRecordCreateNestedManyWithoutRoundInput = {
    create?: Prisma.XOR<Prisma.FundingRecordCreateWithoutRoundInput, Prisma.FundingRecordUncheckedCreateWithoutRoundInput> | Prisma.FundingRecordCreateWithoutRoundInput[] | Prisma.FundingRecordUncheckedCreateWithoutRoundInput[];
    connectOrCreate?: Prisma.FundingRecordCreateOrConnectWithoutRoundInput | Prisma.FundingRecordCreateOrConnectWithoutRoundInput[];
    createMany?: Prisma.FundingRecordCreateManyRoundInputEnvelope;
    connect?: Prisma.FundingRecordWhereUniqueInput | Prisma.FundingRecordWhereUniqueInput[];
};
export type FundingRecordUncheckedCreateNestedManyWithoutRoundInput = {
    create?: Prisma.XOR<Prisma.FundingRecordCreateWithoutRoundInput, Prisma.FundingRecordUncheckedCreateWithoutRoundInput> | Prisma.FundingRecordCreateWithoutRoundInput[] | Prisma.FundingRecordUncheckedCreateWithoutRoundInput[];
    connectOrCreate?: Prisma.FundingRecordCreateOrConnectWithoutRoundInput | Prisma.FundingRecordCreateOrConnectWithoutRoundInput[];
    createMany?: Prisma.FundingRecordCreateManyRoundInputEnvelope;
    connect?: Prisma.FundingRecordWhereUniqueInput | Prisma.FundingRecordWhereUniqueInput[];
};
export type FundingRecordUpdateManyWithoutRoundNestedInput = {
    create?: Prisma.XOR<Prisma.FundingRecordCreateWithoutRoundInput, Prisma.FundingRecordUncheckedCreateWithoutRoundInput> | Prisma.FundingRecordCreateWithoutRoundInput[] | Prisma.FundingRecordUncheckedCreateWithoutRoundInput[];
    connectOrCreate?: Prisma.FundingRecordCreateOrConnectWithoutRoundInput | Prisma.FundingRecordCreateOrConnectWithoutRoundInput[];
    upsert?: Prisma.FundingRecordUpsertWithWhereUniqueWithoutRoundInput | Prisma.FundingRecordUpsertWithWhereUniqueWithoutRoundInput[];
    createMany?: Prisma.FundingRecordCreateManyRoundInputEnvelope;
    set?: Prisma.FundingRecordWhereUniqueInput | Prisma.FundingRecordWhereUniqueInput[];
    disconnect?: Prisma.FundingRecordWhereUniqueInput | Prisma.FundingRecordWhereUniqueInput[];
    delete?: Prisma.FundingRecordWhereUniqueInput | Prisma.FundingRecordWhereUniqueInput[];
    connect?: Prisma.FundingRecordWhereUniqueInput | Prisma.FundingRecordWhereUniqueInput[];
    update?: Prisma.FundingRecordUpdateWithWhereUniqueWithoutRoundInput | Prisma.FundingRecordUpdateWithWhereUniqueWithoutRoundInput[];
    updateMany?: Prisma.FundingRecordUpdateManyWithWhereWithoutRoundInput | Prisma.FundingRecordUpdateManyWithWhereWithoutRoundInput[];
    deleteMany?: Prisma.FundingRecordScalarWhereInput | Prisma.FundingRecordScalarWhereInput[];
};
export type FundingRecordUncheckedUpdateManyWithoutRoundNestedInput = {
    create?: Prisma.XOR<Prisma.FundingRecordCreateWithoutRoundInput, Prisma.FundingRecordUncheckedCreateWithoutRoundInput> | Prisma.FundingRecordCreateWithoutRoundInput[] | Prisma.FundingRecordUncheckedCreateWithoutRoundInput[];
    connectOrCreate?: Prisma.FundingRecordCreateOrConnectWithoutRoundInput | Prisma.FundingRecordCreateOrConnectWithoutRoundInput[];
    upsert?: Prisma.FundingRecordUpsertWithWhereUniqueWithoutRoundInput | Prisma.FundingRecordUpsertWithWhereUniqueWithoutRoundInput[];
    createMany?: Prisma.FundingRecordCreateManyRoundInputEnvelope;
    set?: Prisma.FundingRecordWhereUniqueInput | Prisma.FundingRecordWhereUniqueInput[];
    disconnect?: Prisma.FundingRecordWhereUniqueInput | Prisma.FundingRecordWhereUniqueInput[];
    delete?: Prisma.FundingRecordWhereUniqueInput | Prisma.FundingRecordWhereUniqueInput[];
    connect?: Prisma.FundingRecordWhereUniqueInput | Prisma.FundingRecordWhereUniqueInput[];
    update?: Prisma.FundingRecordUpdateWithWhereUniqueWithoutRoundInput | Prisma.FundingRecordUpdateWithWhereUniqueWithoutRoundInput[];
    updateMany?: Prisma.FundingRecordUpdateManyWithWhereWithoutRoundInput | Prisma.FundingRecordUpdateManyWithWhereWithoutRoundInput[];
    deleteMany?: Prisma.FundingRecordScalarWhereInput | Prisma.FundingRecordScalarWhereInput[];
};
export type FundingRecordCreateleadInvestorsInput = {
    set: string[];
};
export type FundingRecordCreateinvestorsInput = {
    set: string[];
};
export type FundingRecordUpdateleadInvestorsInput = {
    set?: string[];
    push?: string | string[];
};
export type FundingRecordUpdateinvestorsInput = {
    set?: string[];
    push?: string | string[];
};
export type FundingRecordCreateWithoutCompanyInput = {
    id?: bigint | number;
    sourceKey: string;
    kind: string;
    stage?: string | null;
    stagePrinted?: string | null;
    status: string;
    announcedOn: Date | string;
    datePrecision: string;
    amount?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: string | null;
    postMoney?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    country?: string | null;
    segmentSlug?: string | null;
    leadInvestors?: Prisma.FundingRecordCreateleadInvestorsInput | string[];
    investors?: Prisma.FundingRecordCreateinvestorsInput | string[];
    matchedBy?: string | null;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
    round: Prisma.FundingRoundCreateNestedOneWithoutRecordsInput;
};
export type FundingRecordUncheckedCreateWithoutCompanyInput = {
    id?: bigint | number;
    roundId: string;
    sourceKey: string;
    kind: string;
    stage?: string | null;
    stagePrinted?: string | null;
    status: string;
    announcedOn: Date | string;
    datePrecision: string;
    amount?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: string | null;
    postMoney?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    country?: string | null;
    segmentSlug?: string | null;
    leadInvestors?: Prisma.FundingRecordCreateleadInvestorsInput | string[];
    investors?: Prisma.FundingRecordCreateinvestorsInput | string[];
    matchedBy?: string | null;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type FundingRecordCreateOrConnectWithoutCompanyInput = {
    where: Prisma.FundingRecordWhereUniqueInput;
    create: Prisma.XOR<Prisma.FundingRecordCreateWithoutCompanyInput, Prisma.FundingRecordUncheckedCreateWithoutCompanyInput>;
};
export type FundingRecordCreateManyCompanyInputEnvelope = {
    data: Prisma.FundingRecordCreateManyCompanyInput | Prisma.FundingRecordCreateManyCompanyInput[];
    skipDuplicates?: boolean;
};
export type FundingRecordUpsertWithWhereUniqueWithoutCompanyInput = {
    where: Prisma.FundingRecordWhereUniqueInput;
    update: Prisma.XOR<Prisma.FundingRecordUpdateWithoutCompanyInput, Prisma.FundingRecordUncheckedUpdateWithoutCompanyInput>;
    create: Prisma.XOR<Prisma.FundingRecordCreateWithoutCompanyInput, Prisma.FundingRecordUncheckedCreateWithoutCompanyInput>;
};
export type FundingRecordUpdateWithWhereUniqueWithoutCompanyInput = {
    where: Prisma.FundingRecordWhereUniqueInput;
    data: Prisma.XOR<Prisma.FundingRecordUpdateWithoutCompanyInput, Prisma.FundingRecordUncheckedUpdateWithoutCompanyInput>;
};
export type FundingRecordUpdateManyWithWhereWithoutCompanyInput = {
    where: Prisma.FundingRecordScalarWhereInput;
    data: Prisma.XOR<Prisma.FundingRecordUpdateManyMutationInput, Prisma.FundingRecordUncheckedUpdateManyWithoutCompanyInput>;
};
export type FundingRecordScalarWhereInput = {
    AND?: Prisma.FundingRecordScalarWhereInput | Prisma.FundingRecordScalarWhereInput[];
    OR?: Prisma.FundingRecordScalarWhereInput[];
    NOT?: Prisma.FundingRecordScalarWhereInput | Prisma.FundingRecordScalarWhereInput[];
    id?: Prisma.BigIntFilter<"FundingRecord"> | bigint | number;
    roundId?: Prisma.StringFilter<"FundingRecord"> | string;
    companySlug?: Prisma.StringFilter<"FundingRecord"> | string;
    sourceKey?: Prisma.StringFilter<"FundingRecord"> | string;
    kind?: Prisma.StringFilter<"FundingRecord"> | string;
    stage?: Prisma.StringNullableFilter<"FundingRecord"> | string | null;
    stagePrinted?: Prisma.StringNullableFilter<"FundingRecord"> | string | null;
    status?: Prisma.StringFilter<"FundingRecord"> | string;
    announcedOn?: Prisma.DateTimeFilter<"FundingRecord"> | Date | string;
    datePrecision?: Prisma.StringFilter<"FundingRecord"> | string;
    amount?: Prisma.DecimalNullableFilter<"FundingRecord"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.StringNullableFilter<"FundingRecord"> | string | null;
    postMoney?: Prisma.DecimalNullableFilter<"FundingRecord"> | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    country?: Prisma.StringNullableFilter<"FundingRecord"> | string | null;
    segmentSlug?: Prisma.StringNullableFilter<"FundingRecord"> | string | null;
    leadInvestors?: Prisma.StringNullableListFilter<"FundingRecord">;
    investors?: Prisma.StringNullableListFilter<"FundingRecord">;
    matchedBy?: Prisma.StringNullableFilter<"FundingRecord"> | string | null;
    knownOn?: Prisma.DateTimeFilter<"FundingRecord"> | Date | string;
    sourceId?: Prisma.StringFilter<"FundingRecord"> | string;
    runId?: Prisma.UuidFilter<"FundingRecord"> | string;
    documentId?: Prisma.UuidFilter<"FundingRecord"> | string;
    pointer?: Prisma.StringFilter<"FundingRecord"> | string;
    citationUrl?: Prisma.StringNullableFilter<"FundingRecord"> | string | null;
    citationText?: Prisma.StringNullableFilter<"FundingRecord"> | string | null;
    ingestedAt?: Prisma.DateTimeFilter<"FundingRecord"> | Date | string;
};
export type FundingRecordCreateWithoutRoundInput = {
    id?: bigint | number;
    sourceKey: string;
    kind: string;
    stage?: string | null;
    stagePrinted?: string | null;
    status: string;
    announcedOn: Date | string;
    datePrecision: string;
    amount?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: string | null;
    postMoney?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    country?: string | null;
    segmentSlug?: string | null;
    leadInvestors?: Prisma.FundingRecordCreateleadInvestorsInput | string[];
    investors?: Prisma.FundingRecordCreateinvestorsInput | string[];
    matchedBy?: string | null;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
    company: Prisma.CompanyCreateNestedOneWithoutFundingInput;
};
export type FundingRecordUncheckedCreateWithoutRoundInput = {
    id?: bigint | number;
    companySlug: string;
    sourceKey: string;
    kind: string;
    stage?: string | null;
    stagePrinted?: string | null;
    status: string;
    announcedOn: Date | string;
    datePrecision: string;
    amount?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: string | null;
    postMoney?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    country?: string | null;
    segmentSlug?: string | null;
    leadInvestors?: Prisma.FundingRecordCreateleadInvestorsInput | string[];
    investors?: Prisma.FundingRecordCreateinvestorsInput | string[];
    matchedBy?: string | null;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type FundingRecordCreateOrConnectWithoutRoundInput = {
    where: Prisma.FundingRecordWhereUniqueInput;
    create: Prisma.XOR<Prisma.FundingRecordCreateWithoutRoundInput, Prisma.FundingRecordUncheckedCreateWithoutRoundInput>;
};
export type FundingRecordCreateManyRoundInputEnvelope = {
    data: Prisma.FundingRecordCreateManyRoundInput | Prisma.FundingRecordCreateManyRoundInput[];
    skipDuplicates?: boolean;
};
export type FundingRecordUpsertWithWhereUniqueWithoutRoundInput = {
    where: Prisma.FundingRecordWhereUniqueInput;
    update: Prisma.XOR<Prisma.FundingRecordUpdateWithoutRoundInput, Prisma.FundingRecordUncheckedUpdateWithoutRoundInput>;
    create: Prisma.XOR<Prisma.FundingRecordCreateWithoutRoundInput, Prisma.FundingRecordUncheckedCreateWithoutRoundInput>;
};
export type FundingRecordUpdateWithWhereUniqueWithoutRoundInput = {
    where: Prisma.FundingRecordWhereUniqueInput;
    data: Prisma.XOR<Prisma.FundingRecordUpdateWithoutRoundInput, Prisma.FundingRecordUncheckedUpdateWithoutRoundInput>;
};
export type FundingRecordUpdateManyWithWhereWithoutRoundInput = {
    where: Prisma.FundingRecordScalarWhereInput;
    data: Prisma.XOR<Prisma.FundingRecordUpdateManyMutationInput, Prisma.FundingRecordUncheckedUpdateManyWithoutRoundInput>;
};
export type FundingRecordCreateManyCompanyInput = {
    id?: bigint | number;
    roundId: string;
    sourceKey: string;
    kind: string;
    stage?: string | null;
    stagePrinted?: string | null;
    status: string;
    announcedOn: Date | string;
    datePrecision: string;
    amount?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: string | null;
    postMoney?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    country?: string | null;
    segmentSlug?: string | null;
    leadInvestors?: Prisma.FundingRecordCreateleadInvestorsInput | string[];
    investors?: Prisma.FundingRecordCreateinvestorsInput | string[];
    matchedBy?: string | null;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type FundingRecordUpdateWithoutCompanyInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    sourceKey?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    stage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    stagePrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    announcedOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    datePrecision?: Prisma.StringFieldUpdateOperationsInput | string;
    amount?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    postMoney?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    segmentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    leadInvestors?: Prisma.FundingRecordUpdateleadInvestorsInput | string[];
    investors?: Prisma.FundingRecordUpdateinvestorsInput | string[];
    matchedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    round?: Prisma.FundingRoundUpdateOneRequiredWithoutRecordsNestedInput;
};
export type FundingRecordUncheckedUpdateWithoutCompanyInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    roundId?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceKey?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    stage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    stagePrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    announcedOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    datePrecision?: Prisma.StringFieldUpdateOperationsInput | string;
    amount?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    postMoney?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    segmentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    leadInvestors?: Prisma.FundingRecordUpdateleadInvestorsInput | string[];
    investors?: Prisma.FundingRecordUpdateinvestorsInput | string[];
    matchedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type FundingRecordUncheckedUpdateManyWithoutCompanyInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    roundId?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceKey?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    stage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    stagePrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    announcedOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    datePrecision?: Prisma.StringFieldUpdateOperationsInput | string;
    amount?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    postMoney?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    segmentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    leadInvestors?: Prisma.FundingRecordUpdateleadInvestorsInput | string[];
    investors?: Prisma.FundingRecordUpdateinvestorsInput | string[];
    matchedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type FundingRecordCreateManyRoundInput = {
    id?: bigint | number;
    companySlug: string;
    sourceKey: string;
    kind: string;
    stage?: string | null;
    stagePrinted?: string | null;
    status: string;
    announcedOn: Date | string;
    datePrecision: string;
    amount?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: string | null;
    postMoney?: runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    country?: string | null;
    segmentSlug?: string | null;
    leadInvestors?: Prisma.FundingRecordCreateleadInvestorsInput | string[];
    investors?: Prisma.FundingRecordCreateinvestorsInput | string[];
    matchedBy?: string | null;
    knownOn: Date | string;
    sourceId: string;
    runId: string;
    documentId: string;
    pointer: string;
    citationUrl?: string | null;
    citationText?: string | null;
    ingestedAt?: Date | string;
};
export type FundingRecordUpdateWithoutRoundInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    sourceKey?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    stage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    stagePrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    announcedOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    datePrecision?: Prisma.StringFieldUpdateOperationsInput | string;
    amount?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    postMoney?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    segmentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    leadInvestors?: Prisma.FundingRecordUpdateleadInvestorsInput | string[];
    investors?: Prisma.FundingRecordUpdateinvestorsInput | string[];
    matchedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    company?: Prisma.CompanyUpdateOneRequiredWithoutFundingNestedInput;
};
export type FundingRecordUncheckedUpdateWithoutRoundInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    companySlug?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceKey?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    stage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    stagePrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    announcedOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    datePrecision?: Prisma.StringFieldUpdateOperationsInput | string;
    amount?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    postMoney?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    segmentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    leadInvestors?: Prisma.FundingRecordUpdateleadInvestorsInput | string[];
    investors?: Prisma.FundingRecordUpdateinvestorsInput | string[];
    matchedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type FundingRecordUncheckedUpdateManyWithoutRoundInput = {
    id?: Prisma.BigIntFieldUpdateOperationsInput | bigint | number;
    companySlug?: Prisma.StringFieldUpdateOperationsInput | string;
    sourceKey?: Prisma.StringFieldUpdateOperationsInput | string;
    kind?: Prisma.StringFieldUpdateOperationsInput | string;
    stage?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    stagePrinted?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    status?: Prisma.StringFieldUpdateOperationsInput | string;
    announcedOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    datePrecision?: Prisma.StringFieldUpdateOperationsInput | string;
    amount?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    currency?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    postMoney?: Prisma.NullableDecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string | null;
    country?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    segmentSlug?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    leadInvestors?: Prisma.FundingRecordUpdateleadInvestorsInput | string[];
    investors?: Prisma.FundingRecordUpdateinvestorsInput | string[];
    matchedBy?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    knownOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    sourceId?: Prisma.StringFieldUpdateOperationsInput | string;
    runId?: Prisma.StringFieldUpdateOperationsInput | string;
    documentId?: Prisma.StringFieldUpdateOperationsInput | string;
    pointer?: Prisma.StringFieldUpdateOperationsInput | string;
    citationUrl?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    citationText?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    ingestedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type FundingRecordSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    roundId?: boolean;
    companySlug?: boolean;
    sourceKey?: boolean;
    kind?: boolean;
    stage?: boolean;
    stagePrinted?: boolean;
    status?: boolean;
    announcedOn?: boolean;
    datePrecision?: boolean;
    amount?: boolean;
    currency?: boolean;
    postMoney?: boolean;
    country?: boolean;
    segmentSlug?: boolean;
    leadInvestors?: boolean;
    investors?: boolean;
    matchedBy?: boolean;
    knownOn?: boolean;
    sourceId?: boolean;
    runId?: boolean;
    documentId?: boolean;
    pointer?: boolean;
    citationUrl?: boolean;
    citationText?: boolean;
    ingestedAt?: boolean;
    round?: boolean | Prisma.FundingRoundDefaultArgs<ExtArgs>;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["fundingRecord"]>;
export type FundingRecordSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    roundId?: boolean;
    companySlug?: boolean;
    sourceKey?: boolean;
    kind?: boolean;
    stage?: boolean;
    stagePrinted?: boolean;
    status?: boolean;
    announcedOn?: boolean;
    datePrecision?: boolean;
    amount?: boolean;
    currency?: boolean;
    postMoney?: boolean;
    country?: boolean;
    segmentSlug?: boolean;
    leadInvestors?: boolean;
    investors?: boolean;
    matchedBy?: boolean;
    knownOn?: boolean;
    sourceId?: boolean;
    runId?: boolean;
    documentId?: boolean;
    pointer?: boolean;
    citationUrl?: boolean;
    citationText?: boolean;
    ingestedAt?: boolean;
    round?: boolean | Prisma.FundingRoundDefaultArgs<ExtArgs>;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["fundingRecord"]>;
export type FundingRecordSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    roundId?: boolean;
    companySlug?: boolean;
    sourceKey?: boolean;
    kind?: boolean;
    stage?: boolean;
    stagePrinted?: boolean;
    status?: boolean;
    announcedOn?: boolean;
    datePrecision?: boolean;
    amount?: boolean;
    currency?: boolean;
    postMoney?: boolean;
    country?: boolean;
    segmentSlug?: boolean;
    leadInvestors?: boolean;
    investors?: boolean;
    matchedBy?: boolean;
    knownOn?: boolean;
    sourceId?: boolean;
    runId?: boolean;
    documentId?: boolean;
    pointer?: boolean;
    citationUrl?: boolean;
    citationText?: boolean;
    ingestedAt?: boolean;
    round?: boolean | Prisma.FundingRoundDefaultArgs<ExtArgs>;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["fundingRecord"]>;
export type FundingRecordSelectScalar = {
    id?: boolean;
    roundId?: boolean;
    companySlug?: boolean;
    sourceKey?: boolean;
    kind?: boolean;
    stage?: boolean;
    stagePrinted?: boolean;
    status?: boolean;
    announcedOn?: boolean;
    datePrecision?: boolean;
    amount?: boolean;
    currency?: boolean;
    postMoney?: boolean;
    country?: boolean;
    segmentSlug?: boolean;
    leadInvestors?: boolean;
    investors?: boolean;
    matchedBy?: boolean;
    knownOn?: boolean;
    sourceId?: boolean;
    runId?: boolean;
    documentId?: boolean;
    pointer?: boolean;
    citationUrl?: boolean;
    citationText?: boolean;
    ingestedAt?: boolean;
};
export type FundingRecordOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "roundId" | "companySlug" | "sourceKey" | "kind" | "stage" | "stagePrinted" | "status" | "announcedOn" | "datePrecision" | "amount" | "currency" | "postMoney" | "country" | "segmentSlug" | "leadInvestors" | "investors" | "matchedBy" | "knownOn" | "sourceId" | "runId" | "documentId" | "pointer" | "citationUrl" | "citationText" | "ingestedAt", ExtArgs["result"]["fundingRecord"]>;
export type FundingRecordInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    round?: boolean | Prisma.FundingRoundDefaultArgs<ExtArgs>;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
};
export type FundingRecordIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    round?: boolean | Prisma.FundingRoundDefaultArgs<ExtArgs>;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
};
export type FundingRecordIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    round?: boolean | Prisma.FundingRoundDefaultArgs<ExtArgs>;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
};
export type $FundingRecordPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "FundingRecord";
    objects: {
        round: Prisma.$FundingRoundPayload<ExtArgs>;
        company: Prisma.$CompanyPayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        id: bigint;
        roundId: string;
        companySlug: string;
        /**
         * The source's own stable key for the round.
         */
        sourceKey: string;
        /**
         * `equity`, `debt`, `secondary`, `strategic`, `acquisition`, `ipo`, `grant`, `contract`.
         */
        kind: string;
        stage: string | null;
        /**
         * As printed by the source, before it was standardised to `stage`.
         */
        stagePrinted: string | null;
        /**
         * `closed`, `announced`, `talks`.
         */
        status: string;
        announcedOn: Date;
        /**
         * `day`, `month`, `year`: how exactly the source gives the date.
         */
        datePrecision: string;
        amount: runtime.Decimal | null;
        currency: string | null;
        /**
         * Valuation as printed; pages do not always say whether before or after the money.
         */
        postMoney: runtime.Decimal | null;
        country: string | null;
        /**
         * Segment slug as the source's wording maps to it.
         */
        segmentSlug: string | null;
        leadInvestors: string[];
        investors: string[];
        /**
         * The match with another source's record that joined it to its round, in words; null when first.
         */
        matchedBy: string | null;
        knownOn: Date;
        sourceId: string;
        runId: string;
        documentId: string;
        pointer: string;
        citationUrl: string | null;
        citationText: string | null;
        ingestedAt: Date;
    }, ExtArgs["result"]["fundingRecord"]>;
    composites: {};
};
export type FundingRecordGetPayload<S extends boolean | null | undefined | FundingRecordDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$FundingRecordPayload, S>;
export type FundingRecordCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<FundingRecordFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: FundingRecordCountAggregateInputType | true;
};
export interface FundingRecordDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['FundingRecord'];
        meta: {
            name: 'FundingRecord';
        };
    };
    /**
     * Find zero or one FundingRecord that matches the filter.
     * @param {FundingRecordFindUniqueArgs} args - Arguments to find a FundingRecord
     * @example
     * // Get one FundingRecord
     * const fundingRecord = await prisma.fundingRecord.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends FundingRecordFindUniqueArgs>(args: Prisma.SelectSubset<T, FundingRecordFindUniqueArgs<ExtArgs>>): Prisma.Prisma__FundingRecordClient<runtime.Types.Result.GetResult<Prisma.$FundingRecordPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one FundingRecord that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {FundingRecordFindUniqueOrThrowArgs} args - Arguments to find a FundingRecord
     * @example
     * // Get one FundingRecord
     * const fundingRecord = await prisma.fundingRecord.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends FundingRecordFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, FundingRecordFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__FundingRecordClient<runtime.Types.Result.GetResult<Prisma.$FundingRecordPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first FundingRecord that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {FundingRecordFindFirstArgs} args - Arguments to find a FundingRecord
     * @example
     * // Get one FundingRecord
     * const fundingRecord = await prisma.fundingRecord.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends FundingRecordFindFirstArgs>(args?: Prisma.SelectSubset<T, FundingRecordFindFirstArgs<ExtArgs>>): Prisma.Prisma__FundingRecordClient<runtime.Types.Result.GetResult<Prisma.$FundingRecordPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first FundingRecord that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {FundingRecordFindFirstOrThrowArgs} args - Arguments to find a FundingRecord
     * @example
     * // Get one FundingRecord
     * const fundingRecord = await prisma.fundingRecord.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends FundingRecordFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, FundingRecordFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__FundingRecordClient<runtime.Types.Result.GetResult<Prisma.$FundingRecordPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more FundingRecords that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {FundingRecordFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all FundingRecords
     * const fundingRecords = await prisma.fundingRecord.findMany()
     *
     * // Get first 10 FundingRecords
     * const fundingRecords = await prisma.fundingRecord.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const fundingRecordWithIdOnly = await prisma.fundingRecord.findMany({ select: { id: true } })
     *
     */
    findMany<T extends FundingRecordFindManyArgs>(args?: Prisma.SelectSubset<T, FundingRecordFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$FundingRecordPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a FundingRecord.
     * @param {FundingRecordCreateArgs} args - Arguments to create a FundingRecord.
     * @example
     * // Create one FundingRecord
     * const FundingRecord = await prisma.fundingRecord.create({
     *   data: {
     *     // ... data to create a FundingRecord
     *   }
     * })
     *
     */
    create<T extends FundingRecordCreateArgs>(args: Prisma.SelectSubset<T, FundingRecordCreateArgs<ExtArgs>>): Prisma.Prisma__FundingRecordClient<runtime.Types.Result.GetResult<Prisma.$FundingRecordPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many FundingRecords.
     * @param {FundingRecordCreateManyArgs} args - Arguments to create many FundingRecords.
     * @example
     * // Create many FundingRecords
     * const fundingRecord = await prisma.fundingRecord.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends FundingRecordCreateManyArgs>(args?: Prisma.SelectSubset<T, FundingRecordCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many FundingRecords and returns the data saved in the database.
     * @param {FundingRecordCreateManyAndReturnArgs} args - Arguments to create many FundingRecords.
     * @example
     * // Create many FundingRecords
     * const fundingRecord = await prisma.fundingRecord.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many FundingRecords and only return the `id`
     * const fundingRecordWithIdOnly = await prisma.fundingRecord.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends FundingRecordCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, FundingRecordCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$FundingRecordPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a FundingRecord.
     * @param {FundingRecordDeleteArgs} args - Arguments to delete one FundingRecord.
     * @example
     * // Delete one FundingRecord
     * const FundingRecord = await prisma.fundingRecord.delete({
     *   where: {
     *     // ... filter to delete one FundingRecord
     *   }
     * })
     *
     */
    delete<T extends FundingRecordDeleteArgs>(args: Prisma.SelectSubset<T, FundingRecordDeleteArgs<ExtArgs>>): Prisma.Prisma__FundingRecordClient<runtime.Types.Result.GetResult<Prisma.$FundingRecordPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one FundingRecord.
     * @param {FundingRecordUpdateArgs} args - Arguments to update one FundingRecord.
     * @example
     * // Update one FundingRecord
     * const fundingRecord = await prisma.fundingRecord.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends FundingRecordUpdateArgs>(args: Prisma.SelectSubset<T, FundingRecordUpdateArgs<ExtArgs>>): Prisma.Prisma__FundingRecordClient<runtime.Types.Result.GetResult<Prisma.$FundingRecordPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more FundingRecords.
     * @param {FundingRecordDeleteManyArgs} args - Arguments to filter FundingRecords to delete.
     * @example
     * // Delete a few FundingRecords
     * const { count } = await prisma.fundingRecord.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends FundingRecordDeleteManyArgs>(args?: Prisma.SelectSubset<T, FundingRecordDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more FundingRecords.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {FundingRecordUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many FundingRecords
     * const fundingRecord = await prisma.fundingRecord.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends FundingRecordUpdateManyArgs>(args: Prisma.SelectSubset<T, FundingRecordUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more FundingRecords and returns the data updated in the database.
     * @param {FundingRecordUpdateManyAndReturnArgs} args - Arguments to update many FundingRecords.
     * @example
     * // Update many FundingRecords
     * const fundingRecord = await prisma.fundingRecord.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more FundingRecords and only return the `id`
     * const fundingRecordWithIdOnly = await prisma.fundingRecord.updateManyAndReturn({
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
    updateManyAndReturn<T extends FundingRecordUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, FundingRecordUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$FundingRecordPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one FundingRecord.
     * @param {FundingRecordUpsertArgs} args - Arguments to update or create a FundingRecord.
     * @example
     * // Update or create a FundingRecord
     * const fundingRecord = await prisma.fundingRecord.upsert({
     *   create: {
     *     // ... data to create a FundingRecord
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the FundingRecord we want to update
     *   }
     * })
     */
    upsert<T extends FundingRecordUpsertArgs>(args: Prisma.SelectSubset<T, FundingRecordUpsertArgs<ExtArgs>>): Prisma.Prisma__FundingRecordClient<runtime.Types.Result.GetResult<Prisma.$FundingRecordPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of FundingRecords.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {FundingRecordCountArgs} args - Arguments to filter FundingRecords to count.
     * @example
     * // Count the number of FundingRecords
     * const count = await prisma.fundingRecord.count({
     *   where: {
     *     // ... the filter for the FundingRecords we want to count
     *   }
     * })
    **/
    count<T extends FundingRecordCountArgs>(args?: Prisma.Subset<T, FundingRecordCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], FundingRecordCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a FundingRecord.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {FundingRecordAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends FundingRecordAggregateArgs>(args: Prisma.Subset<T, FundingRecordAggregateArgs>): Prisma.PrismaPromise<GetFundingRecordAggregateType<T>>;
    /**
     * Group by FundingRecord.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {FundingRecordGroupByArgs} args - Group by arguments.
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
    groupBy<T extends FundingRecordGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: FundingRecordGroupByArgs['orderBy'];
    } : {
        orderBy?: FundingRecordGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, FundingRecordGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetFundingRecordGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the FundingRecord model
     */
    readonly fields: FundingRecordFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for FundingRecord.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__FundingRecordClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    round<T extends Prisma.FundingRoundDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.FundingRoundDefaultArgs<ExtArgs>>): Prisma.Prisma__FundingRoundClient<runtime.Types.Result.GetResult<Prisma.$FundingRoundPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the FundingRecord model
 */
export interface FundingRecordFieldRefs {
    readonly id: Prisma.FieldRef<"FundingRecord", 'BigInt'>;
    readonly roundId: Prisma.FieldRef<"FundingRecord", 'String'>;
    readonly companySlug: Prisma.FieldRef<"FundingRecord", 'String'>;
    readonly sourceKey: Prisma.FieldRef<"FundingRecord", 'String'>;
    readonly kind: Prisma.FieldRef<"FundingRecord", 'String'>;
    readonly stage: Prisma.FieldRef<"FundingRecord", 'String'>;
    readonly stagePrinted: Prisma.FieldRef<"FundingRecord", 'String'>;
    readonly status: Prisma.FieldRef<"FundingRecord", 'String'>;
    readonly announcedOn: Prisma.FieldRef<"FundingRecord", 'DateTime'>;
    readonly datePrecision: Prisma.FieldRef<"FundingRecord", 'String'>;
    readonly amount: Prisma.FieldRef<"FundingRecord", 'Decimal'>;
    readonly currency: Prisma.FieldRef<"FundingRecord", 'String'>;
    readonly postMoney: Prisma.FieldRef<"FundingRecord", 'Decimal'>;
    readonly country: Prisma.FieldRef<"FundingRecord", 'String'>;
    readonly segmentSlug: Prisma.FieldRef<"FundingRecord", 'String'>;
    readonly leadInvestors: Prisma.FieldRef<"FundingRecord", 'String[]'>;
    readonly investors: Prisma.FieldRef<"FundingRecord", 'String[]'>;
    readonly matchedBy: Prisma.FieldRef<"FundingRecord", 'String'>;
    readonly knownOn: Prisma.FieldRef<"FundingRecord", 'DateTime'>;
    readonly sourceId: Prisma.FieldRef<"FundingRecord", 'String'>;
    readonly runId: Prisma.FieldRef<"FundingRecord", 'String'>;
    readonly documentId: Prisma.FieldRef<"FundingRecord", 'String'>;
    readonly pointer: Prisma.FieldRef<"FundingRecord", 'String'>;
    readonly citationUrl: Prisma.FieldRef<"FundingRecord", 'String'>;
    readonly citationText: Prisma.FieldRef<"FundingRecord", 'String'>;
    readonly ingestedAt: Prisma.FieldRef<"FundingRecord", 'DateTime'>;
}
/**
 * FundingRecord findUnique
 */
export type FundingRecordFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRecord
     */
    select?: Prisma.FundingRecordSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRecord
     */
    omit?: Prisma.FundingRecordOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRecordInclude<ExtArgs> | null;
    /**
     * Filter, which FundingRecord to fetch.
     */
    where: Prisma.FundingRecordWhereUniqueInput;
};
/**
 * FundingRecord findUniqueOrThrow
 */
export type FundingRecordFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRecord
     */
    select?: Prisma.FundingRecordSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRecord
     */
    omit?: Prisma.FundingRecordOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRecordInclude<ExtArgs> | null;
    /**
     * Filter, which FundingRecord to fetch.
     */
    where: Prisma.FundingRecordWhereUniqueInput;
};
/**
 * FundingRecord findFirst
 */
export type FundingRecordFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRecord
     */
    select?: Prisma.FundingRecordSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRecord
     */
    omit?: Prisma.FundingRecordOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRecordInclude<ExtArgs> | null;
    /**
     * Filter, which FundingRecord to fetch.
     */
    where?: Prisma.FundingRecordWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of FundingRecords to fetch.
     */
    orderBy?: Prisma.FundingRecordOrderByWithRelationInput | Prisma.FundingRecordOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for FundingRecords.
     */
    cursor?: Prisma.FundingRecordWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` FundingRecords from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` FundingRecords.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of FundingRecords.
     */
    distinct?: Prisma.FundingRecordScalarFieldEnum | Prisma.FundingRecordScalarFieldEnum[];
};
/**
 * FundingRecord findFirstOrThrow
 */
export type FundingRecordFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRecord
     */
    select?: Prisma.FundingRecordSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRecord
     */
    omit?: Prisma.FundingRecordOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRecordInclude<ExtArgs> | null;
    /**
     * Filter, which FundingRecord to fetch.
     */
    where?: Prisma.FundingRecordWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of FundingRecords to fetch.
     */
    orderBy?: Prisma.FundingRecordOrderByWithRelationInput | Prisma.FundingRecordOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for FundingRecords.
     */
    cursor?: Prisma.FundingRecordWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` FundingRecords from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` FundingRecords.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of FundingRecords.
     */
    distinct?: Prisma.FundingRecordScalarFieldEnum | Prisma.FundingRecordScalarFieldEnum[];
};
/**
 * FundingRecord findMany
 */
export type FundingRecordFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRecord
     */
    select?: Prisma.FundingRecordSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRecord
     */
    omit?: Prisma.FundingRecordOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRecordInclude<ExtArgs> | null;
    /**
     * Filter, which FundingRecords to fetch.
     */
    where?: Prisma.FundingRecordWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of FundingRecords to fetch.
     */
    orderBy?: Prisma.FundingRecordOrderByWithRelationInput | Prisma.FundingRecordOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing FundingRecords.
     */
    cursor?: Prisma.FundingRecordWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` FundingRecords from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` FundingRecords.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of FundingRecords.
     */
    distinct?: Prisma.FundingRecordScalarFieldEnum | Prisma.FundingRecordScalarFieldEnum[];
};
/**
 * FundingRecord create
 */
export type FundingRecordCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRecord
     */
    select?: Prisma.FundingRecordSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRecord
     */
    omit?: Prisma.FundingRecordOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRecordInclude<ExtArgs> | null;
    /**
     * The data needed to create a FundingRecord.
     */
    data: Prisma.XOR<Prisma.FundingRecordCreateInput, Prisma.FundingRecordUncheckedCreateInput>;
};
/**
 * FundingRecord createMany
 */
export type FundingRecordCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many FundingRecords.
     */
    data: Prisma.FundingRecordCreateManyInput | Prisma.FundingRecordCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * FundingRecord createManyAndReturn
 */
export type FundingRecordCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRecord
     */
    select?: Prisma.FundingRecordSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRecord
     */
    omit?: Prisma.FundingRecordOmit<ExtArgs> | null;
    /**
     * The data used to create many FundingRecords.
     */
    data: Prisma.FundingRecordCreateManyInput | Prisma.FundingRecordCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRecordIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * FundingRecord update
 */
export type FundingRecordUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRecord
     */
    select?: Prisma.FundingRecordSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRecord
     */
    omit?: Prisma.FundingRecordOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRecordInclude<ExtArgs> | null;
    /**
     * The data needed to update a FundingRecord.
     */
    data: Prisma.XOR<Prisma.FundingRecordUpdateInput, Prisma.FundingRecordUncheckedUpdateInput>;
    /**
     * Choose, which FundingRecord to update.
     */
    where: Prisma.FundingRecordWhereUniqueInput;
};
/**
 * FundingRecord updateMany
 */
export type FundingRecordUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update FundingRecords.
     */
    data: Prisma.XOR<Prisma.FundingRecordUpdateManyMutationInput, Prisma.FundingRecordUncheckedUpdateManyInput>;
    /**
     * Filter which FundingRecords to update
     */
    where?: Prisma.FundingRecordWhereInput;
    /**
     * Limit how many FundingRecords to update.
     */
    limit?: number;
};
/**
 * FundingRecord updateManyAndReturn
 */
export type FundingRecordUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRecord
     */
    select?: Prisma.FundingRecordSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRecord
     */
    omit?: Prisma.FundingRecordOmit<ExtArgs> | null;
    /**
     * The data used to update FundingRecords.
     */
    data: Prisma.XOR<Prisma.FundingRecordUpdateManyMutationInput, Prisma.FundingRecordUncheckedUpdateManyInput>;
    /**
     * Filter which FundingRecords to update
     */
    where?: Prisma.FundingRecordWhereInput;
    /**
     * Limit how many FundingRecords to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRecordIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * FundingRecord upsert
 */
export type FundingRecordUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRecord
     */
    select?: Prisma.FundingRecordSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRecord
     */
    omit?: Prisma.FundingRecordOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRecordInclude<ExtArgs> | null;
    /**
     * The filter to search for the FundingRecord to update in case it exists.
     */
    where: Prisma.FundingRecordWhereUniqueInput;
    /**
     * In case the FundingRecord found by the `where` argument doesn't exist, create a new FundingRecord with this data.
     */
    create: Prisma.XOR<Prisma.FundingRecordCreateInput, Prisma.FundingRecordUncheckedCreateInput>;
    /**
     * In case the FundingRecord was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.FundingRecordUpdateInput, Prisma.FundingRecordUncheckedUpdateInput>;
};
/**
 * FundingRecord delete
 */
export type FundingRecordDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRecord
     */
    select?: Prisma.FundingRecordSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRecord
     */
    omit?: Prisma.FundingRecordOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRecordInclude<ExtArgs> | null;
    /**
     * Filter which FundingRecord to delete.
     */
    where: Prisma.FundingRecordWhereUniqueInput;
};
/**
 * FundingRecord deleteMany
 */
export type FundingRecordDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which FundingRecords to delete
     */
    where?: Prisma.FundingRecordWhereInput;
    /**
     * Limit how many FundingRecords to delete.
     */
    limit?: number;
};
/**
 * FundingRecord without action
 */
export type FundingRecordDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRecord
     */
    select?: Prisma.FundingRecordSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRecord
     */
    omit?: Prisma.FundingRecordOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRecordInclude<ExtArgs> | null;
};
