import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.ts";
/**
 * Model FundingRound
 * A round or deal, once, whatever the number of sources that speak of it.
 */
export type FundingRoundModel = runtime.Types.Result.DefaultSelection<Prisma.$FundingRoundPayload>;
export type AggregateFundingRound = {
    _count: FundingRoundCountAggregateOutputType | null;
    _min: FundingRoundMinAggregateOutputType | null;
    _max: FundingRoundMaxAggregateOutputType | null;
};
export type FundingRoundMinAggregateOutputType = {
    id: string | null;
    companySlug: string | null;
    createdAt: Date | null;
};
export type FundingRoundMaxAggregateOutputType = {
    id: string | null;
    companySlug: string | null;
    createdAt: Date | null;
};
export type FundingRoundCountAggregateOutputType = {
    id: number;
    companySlug: number;
    createdAt: number;
    _all: number;
};
export type FundingRoundMinAggregateInputType = {
    id?: true;
    companySlug?: true;
    createdAt?: true;
};
export type FundingRoundMaxAggregateInputType = {
    id?: true;
    companySlug?: true;
    createdAt?: true;
};
export type FundingRoundCountAggregateInputType = {
    id?: true;
    companySlug?: true;
    createdAt?: true;
    _all?: true;
};
export type FundingRoundAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which FundingRound to aggregate.
     */
    where?: Prisma.FundingRoundWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of FundingRounds to fetch.
     */
    orderBy?: Prisma.FundingRoundOrderByWithRelationInput | Prisma.FundingRoundOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.FundingRoundWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` FundingRounds from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` FundingRounds.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned FundingRounds
    **/
    _count?: true | FundingRoundCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: FundingRoundMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: FundingRoundMaxAggregateInputType;
};
export type GetFundingRoundAggregateType<T extends FundingRoundAggregateArgs> = {
    [P in keyof T & keyof AggregateFundingRound]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateFundingRound[P]> : Prisma.GetScalarType<T[P], AggregateFundingRound[P]>;
};
export type FundingRoundGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.FundingRoundWhereInput;
    orderBy?: Prisma.FundingRoundOrderByWithAggregationInput | Prisma.FundingRoundOrderByWithAggregationInput[];
    by: Prisma.FundingRoundScalarFieldEnum[] | Prisma.FundingRoundScalarFieldEnum;
    having?: Prisma.FundingRoundScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: FundingRoundCountAggregateInputType | true;
    _min?: FundingRoundMinAggregateInputType;
    _max?: FundingRoundMaxAggregateInputType;
};
export type FundingRoundGroupByOutputType = {
    id: string;
    companySlug: string;
    createdAt: Date;
    _count: FundingRoundCountAggregateOutputType | null;
    _min: FundingRoundMinAggregateOutputType | null;
    _max: FundingRoundMaxAggregateOutputType | null;
};
export type GetFundingRoundGroupByPayload<T extends FundingRoundGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<FundingRoundGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof FundingRoundGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], FundingRoundGroupByOutputType[P]> : Prisma.GetScalarType<T[P], FundingRoundGroupByOutputType[P]>;
}>>;
export type FundingRoundWhereInput = {
    AND?: Prisma.FundingRoundWhereInput | Prisma.FundingRoundWhereInput[];
    OR?: Prisma.FundingRoundWhereInput[];
    NOT?: Prisma.FundingRoundWhereInput | Prisma.FundingRoundWhereInput[];
    id?: Prisma.StringFilter<"FundingRound"> | string;
    companySlug?: Prisma.StringFilter<"FundingRound"> | string;
    createdAt?: Prisma.DateTimeFilter<"FundingRound"> | Date | string;
    company?: Prisma.XOR<Prisma.CompanyScalarRelationFilter, Prisma.CompanyWhereInput>;
    records?: Prisma.FundingRecordListRelationFilter;
};
export type FundingRoundOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    company?: Prisma.CompanyOrderByWithRelationInput;
    records?: Prisma.FundingRecordOrderByRelationAggregateInput;
};
export type FundingRoundWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    AND?: Prisma.FundingRoundWhereInput | Prisma.FundingRoundWhereInput[];
    OR?: Prisma.FundingRoundWhereInput[];
    NOT?: Prisma.FundingRoundWhereInput | Prisma.FundingRoundWhereInput[];
    companySlug?: Prisma.StringFilter<"FundingRound"> | string;
    createdAt?: Prisma.DateTimeFilter<"FundingRound"> | Date | string;
    company?: Prisma.XOR<Prisma.CompanyScalarRelationFilter, Prisma.CompanyWhereInput>;
    records?: Prisma.FundingRecordListRelationFilter;
}, "id">;
export type FundingRoundOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
    _count?: Prisma.FundingRoundCountOrderByAggregateInput;
    _max?: Prisma.FundingRoundMaxOrderByAggregateInput;
    _min?: Prisma.FundingRoundMinOrderByAggregateInput;
};
export type FundingRoundScalarWhereWithAggregatesInput = {
    AND?: Prisma.FundingRoundScalarWhereWithAggregatesInput | Prisma.FundingRoundScalarWhereWithAggregatesInput[];
    OR?: Prisma.FundingRoundScalarWhereWithAggregatesInput[];
    NOT?: Prisma.FundingRoundScalarWhereWithAggregatesInput | Prisma.FundingRoundScalarWhereWithAggregatesInput[];
    id?: Prisma.StringWithAggregatesFilter<"FundingRound"> | string;
    companySlug?: Prisma.StringWithAggregatesFilter<"FundingRound"> | string;
    createdAt?: Prisma.DateTimeWithAggregatesFilter<"FundingRound"> | Date | string;
};
export type FundingRoundCreateInput = {
    id: string;
    createdAt?: Date | string;
    company: Prisma.CompanyCreateNestedOneWithoutRoundsInput;
    records?: Prisma.FundingRecordCreateNestedManyWithoutRoundInput;
};
export type FundingRoundUncheckedCreateInput = {
    id: string;
    companySlug: string;
    createdAt?: Date | string;
    records?: Prisma.FundingRecordUncheckedCreateNestedManyWithoutRoundInput;
};
export type FundingRoundUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    company?: Prisma.CompanyUpdateOneRequiredWithoutRoundsNestedInput;
    records?: Prisma.FundingRecordUpdateManyWithoutRoundNestedInput;
};
export type FundingRoundUncheckedUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    companySlug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    records?: Prisma.FundingRecordUncheckedUpdateManyWithoutRoundNestedInput;
};
export type FundingRoundCreateManyInput = {
    id: string;
    companySlug: string;
    createdAt?: Date | string;
};
export type FundingRoundUpdateManyMutationInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type FundingRoundUncheckedUpdateManyInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    companySlug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type FundingRoundListRelationFilter = {
    every?: Prisma.FundingRoundWhereInput;
    some?: Prisma.FundingRoundWhereInput;
    none?: Prisma.FundingRoundWhereInput;
};
export type FundingRoundOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type FundingRoundCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type FundingRoundMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type FundingRoundMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    companySlug?: Prisma.SortOrder;
    createdAt?: Prisma.SortOrder;
};
export type FundingRoundScalarRelationFilter = {
    is?: Prisma.FundingRoundWhereInput;
    isNot?: Prisma.FundingRoundWhereInput;
};
export type FundingRoundCreateNestedManyWithoutCompanyInput = {
    create?: Prisma.XOR<Prisma.FundingRoundCreateWithoutCompanyInput, Prisma.FundingRoundUncheckedCreateWithoutCompanyInput> | Prisma.FundingRoundCreateWithoutCompanyInput[] | Prisma.FundingRoundUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.FundingRoundCreateOrConnectWithoutCompanyInput | Prisma.FundingRoundCreateOrConnectWithoutCompanyInput[];
    createMany?: Prisma.FundingRoundCreateManyCompanyInputEnvelope;
    connect?: Prisma.FundingRoundWhereUniqueInput | Prisma.FundingRoundWhereUniqueInput[];
};
export type FundingRoundUncheckedCreateNestedManyWithoutCompanyInput = {
    create?: Prisma.XOR<Prisma.FundingRoundCreateWithoutCompanyInput, Prisma.FundingRoundUncheckedCreateWithoutCompanyInput> | Prisma.FundingRoundCreateWithoutCompanyInput[] | Prisma.FundingRoundUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.FundingRoundCreateOrConnectWithoutCompanyInput | Prisma.FundingRoundCreateOrConnectWithoutCompanyInput[];
    createMany?: Prisma.FundingRoundCreateManyCompanyInputEnvelope;
    connect?: Prisma.FundingRoundWhereUniqueInput | Prisma.FundingRoundWhereUniqueInput[];
};
export type FundingRoundUpdateManyWithoutCompanyNestedInput = {
    create?: Prisma.XOR<Prisma.FundingRoundCreateWithoutCompanyInput, Prisma.FundingRoundUncheckedCreateWithoutCompanyInput> | Prisma.FundingRoundCreateWithoutCompanyInput[] | Prisma.FundingRoundUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.FundingRoundCreateOrConnectWithoutCompanyInput | Prisma.FundingRoundCreateOrConnectWithoutCompanyInput[];
    upsert?: Prisma.FundingRoundUpsertWithWhereUniqueWithoutCompanyInput | Prisma.FundingRoundUpsertWithWhereUniqueWithoutCompanyInput[];
    createMany?: Prisma.FundingRoundCreateManyCompanyInputEnvelope;
    set?: Prisma.FundingRoundWhereUniqueInput | Prisma.FundingRoundWhereUniqueInput[];
    disconnect?: Prisma.FundingRoundWhereUniqueInput | Prisma.FundingRoundWhereUniqueInput[];
    delete?: Prisma.FundingRoundWhereUniqueInput | Prisma.FundingRoundWhereUniqueInput[];
    connect?: Prisma.FundingRoundWhereUniqueInput | Prisma.FundingRoundWhereUniqueInput[];
    update?: Prisma.FundingRoundUpdateWithWhereUniqueWithoutCompanyInput | Prisma.FundingRoundUpdateWithWhereUniqueWithoutCompanyInput[];
    updateMany?: Prisma.FundingRoundUpdateManyWithWhereWithoutCompanyInput | Prisma.FundingRoundUpdateManyWithWhereWithoutCompanyInput[];
    deleteMany?: Prisma.FundingRoundScalarWhereInput | Prisma.FundingRoundScalarWhereInput[];
};
export type FundingRoundUncheckedUpdateManyWithoutCompanyNestedInput = {
    create?: Prisma.XOR<Prisma.FundingRoundCreateWithoutCompanyInput, Prisma.FundingRoundUncheckedCreateWithoutCompanyInput> | Prisma.FundingRoundCreateWithoutCompanyInput[] | Prisma.FundingRoundUncheckedCreateWithoutCompanyInput[];
    connectOrCreate?: Prisma.FundingRoundCreateOrConnectWithoutCompanyInput | Prisma.FundingRoundCreateOrConnectWithoutCompanyInput[];
    upsert?: Prisma.FundingRoundUpsertWithWhereUniqueWithoutCompanyInput | Prisma.FundingRoundUpsertWithWhereUniqueWithoutCompanyInput[];
    createMany?: Prisma.FundingRoundCreateManyCompanyInputEnvelope;
    set?: Prisma.FundingRoundWhereUniqueInput | Prisma.FundingRoundWhereUniqueInput[];
    disconnect?: Prisma.FundingRoundWhereUniqueInput | Prisma.FundingRoundWhereUniqueInput[];
    delete?: Prisma.FundingRoundWhereUniqueInput | Prisma.FundingRoundWhereUniqueInput[];
    connect?: Prisma.FundingRoundWhereUniqueInput | Prisma.FundingRoundWhereUniqueInput[];
    update?: Prisma.FundingRoundUpdateWithWhereUniqueWithoutCompanyInput | Prisma.FundingRoundUpdateWithWhereUniqueWithoutCompanyInput[];
    updateMany?: Prisma.FundingRoundUpdateManyWithWhereWithoutCompanyInput | Prisma.FundingRoundUpdateManyWithWhereWithoutCompanyInput[];
    deleteMany?: Prisma.FundingRoundScalarWhereInput | Prisma.FundingRoundScalarWhereInput[];
};
export type FundingRoundCreateNestedOneWithoutRecordsInput = {
    create?: Prisma.XOR<Prisma.FundingRoundCreateWithoutRecordsInput, Prisma.FundingRoundUncheckedCreateWithoutRecordsInput>;
    connectOrCreate?: Prisma.FundingRoundCreateOrConnectWithoutRecordsInput;
    connect?: Prisma.FundingRoundWhereUniqueInput;
};
export type FundingRoundUpdateOneRequiredWithoutRecordsNestedInput = {
    create?: Prisma.XOR<Prisma.FundingRoundCreateWithoutRecordsInput, Prisma.FundingRoundUncheckedCreateWithoutRecordsInput>;
    connectOrCreate?: Prisma.FundingRoundCreateOrConnectWithoutRecordsInput;
    upsert?: Prisma.FundingRoundUpsertWithoutRecordsInput;
    connect?: Prisma.FundingRoundWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.FundingRoundUpdateToOneWithWhereWithoutRecordsInput, Prisma.FundingRoundUpdateWithoutRecordsInput>, Prisma.FundingRoundUncheckedUpdateWithoutRecordsInput>;
};
export type FundingRoundCreateWithoutCompanyInput = {
    id: string;
    createdAt?: Date | string;
    records?: Prisma.FundingRecordCreateNestedManyWithoutRoundInput;
};
export type FundingRoundUncheckedCreateWithoutCompanyInput = {
    id: string;
    createdAt?: Date | string;
    records?: Prisma.FundingRecordUncheckedCreateNestedManyWithoutRoundInput;
};
export type FundingRoundCreateOrConnectWithoutCompanyInput = {
    where: Prisma.FundingRoundWhereUniqueInput;
    create: Prisma.XOR<Prisma.FundingRoundCreateWithoutCompanyInput, Prisma.FundingRoundUncheckedCreateWithoutCompanyInput>;
};
export type FundingRoundCreateManyCompanyInputEnvelope = {
    data: Prisma.FundingRoundCreateManyCompanyInput | Prisma.FundingRoundCreateManyCompanyInput[];
    skipDuplicates?: boolean;
};
export type FundingRoundUpsertWithWhereUniqueWithoutCompanyInput = {
    where: Prisma.FundingRoundWhereUniqueInput;
    update: Prisma.XOR<Prisma.FundingRoundUpdateWithoutCompanyInput, Prisma.FundingRoundUncheckedUpdateWithoutCompanyInput>;
    create: Prisma.XOR<Prisma.FundingRoundCreateWithoutCompanyInput, Prisma.FundingRoundUncheckedCreateWithoutCompanyInput>;
};
export type FundingRoundUpdateWithWhereUniqueWithoutCompanyInput = {
    where: Prisma.FundingRoundWhereUniqueInput;
    data: Prisma.XOR<Prisma.FundingRoundUpdateWithoutCompanyInput, Prisma.FundingRoundUncheckedUpdateWithoutCompanyInput>;
};
export type FundingRoundUpdateManyWithWhereWithoutCompanyInput = {
    where: Prisma.FundingRoundScalarWhereInput;
    data: Prisma.XOR<Prisma.FundingRoundUpdateManyMutationInput, Prisma.FundingRoundUncheckedUpdateManyWithoutCompanyInput>;
};
export type FundingRoundScalarWhereInput = {
    AND?: Prisma.FundingRoundScalarWhereInput | Prisma.FundingRoundScalarWhereInput[];
    OR?: Prisma.FundingRoundScalarWhereInput[];
    NOT?: Prisma.FundingRoundScalarWhereInput | Prisma.FundingRoundScalarWhereInput[];
    id?: Prisma.StringFilter<"FundingRound"> | string;
    companySlug?: Prisma.StringFilter<"FundingRound"> | string;
    createdAt?: Prisma.DateTimeFilter<"FundingRound"> | Date | string;
};
export type FundingRoundCreateWithoutRecordsInput = {
    id: string;
    createdAt?: Date | string;
    company: Prisma.CompanyCreateNestedOneWithoutRoundsInput;
};
export type FundingRoundUncheckedCreateWithoutRecordsInput = {
    id: string;
    companySlug: string;
    createdAt?: Date | string;
};
export type FundingRoundCreateOrConnectWithoutRecordsInput = {
    where: Prisma.FundingRoundWhereUniqueInput;
    create: Prisma.XOR<Prisma.FundingRoundCreateWithoutRecordsInput, Prisma.FundingRoundUncheckedCreateWithoutRecordsInput>;
};
export type FundingRoundUpsertWithoutRecordsInput = {
    update: Prisma.XOR<Prisma.FundingRoundUpdateWithoutRecordsInput, Prisma.FundingRoundUncheckedUpdateWithoutRecordsInput>;
    create: Prisma.XOR<Prisma.FundingRoundCreateWithoutRecordsInput, Prisma.FundingRoundUncheckedCreateWithoutRecordsInput>;
    where?: Prisma.FundingRoundWhereInput;
};
export type FundingRoundUpdateToOneWithWhereWithoutRecordsInput = {
    where?: Prisma.FundingRoundWhereInput;
    data: Prisma.XOR<Prisma.FundingRoundUpdateWithoutRecordsInput, Prisma.FundingRoundUncheckedUpdateWithoutRecordsInput>;
};
export type FundingRoundUpdateWithoutRecordsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    company?: Prisma.CompanyUpdateOneRequiredWithoutRoundsNestedInput;
};
export type FundingRoundUncheckedUpdateWithoutRecordsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    companySlug?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type FundingRoundCreateManyCompanyInput = {
    id: string;
    createdAt?: Date | string;
};
export type FundingRoundUpdateWithoutCompanyInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    records?: Prisma.FundingRecordUpdateManyWithoutRoundNestedInput;
};
export type FundingRoundUncheckedUpdateWithoutCompanyInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    records?: Prisma.FundingRecordUncheckedUpdateManyWithoutRoundNestedInput;
};
export type FundingRoundUncheckedUpdateManyWithoutCompanyInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    createdAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
/**
 * Count Type FundingRoundCountOutputType
 */
export type FundingRoundCountOutputType = {
    records: number;
};
export type FundingRoundCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    records?: boolean | FundingRoundCountOutputTypeCountRecordsArgs;
};
/**
 * FundingRoundCountOutputType without action
 */
export type FundingRoundCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRoundCountOutputType
     */
    select?: Prisma.FundingRoundCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * FundingRoundCountOutputType without action
 */
export type FundingRoundCountOutputTypeCountRecordsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.FundingRecordWhereInput;
};
export type FundingRoundSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    companySlug?: boolean;
    createdAt?: boolean;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
    records?: boolean | Prisma.FundingRound$recordsArgs<ExtArgs>;
    _count?: boolean | Prisma.FundingRoundCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["fundingRound"]>;
export type FundingRoundSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    companySlug?: boolean;
    createdAt?: boolean;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["fundingRound"]>;
export type FundingRoundSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    companySlug?: boolean;
    createdAt?: boolean;
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["fundingRound"]>;
export type FundingRoundSelectScalar = {
    id?: boolean;
    companySlug?: boolean;
    createdAt?: boolean;
};
export type FundingRoundOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "companySlug" | "createdAt", ExtArgs["result"]["fundingRound"]>;
export type FundingRoundInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
    records?: boolean | Prisma.FundingRound$recordsArgs<ExtArgs>;
    _count?: boolean | Prisma.FundingRoundCountOutputTypeDefaultArgs<ExtArgs>;
};
export type FundingRoundIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
};
export type FundingRoundIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    company?: boolean | Prisma.CompanyDefaultArgs<ExtArgs>;
};
export type $FundingRoundPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "FundingRound";
    objects: {
        company: Prisma.$CompanyPayload<ExtArgs>;
        records: Prisma.$FundingRecordPayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        /**
         * `<company>-<yyyy-mm[-dd]>-<n>`
         */
        id: string;
        companySlug: string;
        createdAt: Date;
    }, ExtArgs["result"]["fundingRound"]>;
    composites: {};
};
export type FundingRoundGetPayload<S extends boolean | null | undefined | FundingRoundDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$FundingRoundPayload, S>;
export type FundingRoundCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<FundingRoundFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: FundingRoundCountAggregateInputType | true;
};
export interface FundingRoundDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['FundingRound'];
        meta: {
            name: 'FundingRound';
        };
    };
    /**
     * Find zero or one FundingRound that matches the filter.
     * @param {FundingRoundFindUniqueArgs} args - Arguments to find a FundingRound
     * @example
     * // Get one FundingRound
     * const fundingRound = await prisma.fundingRound.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends FundingRoundFindUniqueArgs>(args: Prisma.SelectSubset<T, FundingRoundFindUniqueArgs<ExtArgs>>): Prisma.Prisma__FundingRoundClient<runtime.Types.Result.GetResult<Prisma.$FundingRoundPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one FundingRound that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {FundingRoundFindUniqueOrThrowArgs} args - Arguments to find a FundingRound
     * @example
     * // Get one FundingRound
     * const fundingRound = await prisma.fundingRound.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends FundingRoundFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, FundingRoundFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__FundingRoundClient<runtime.Types.Result.GetResult<Prisma.$FundingRoundPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first FundingRound that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {FundingRoundFindFirstArgs} args - Arguments to find a FundingRound
     * @example
     * // Get one FundingRound
     * const fundingRound = await prisma.fundingRound.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends FundingRoundFindFirstArgs>(args?: Prisma.SelectSubset<T, FundingRoundFindFirstArgs<ExtArgs>>): Prisma.Prisma__FundingRoundClient<runtime.Types.Result.GetResult<Prisma.$FundingRoundPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first FundingRound that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {FundingRoundFindFirstOrThrowArgs} args - Arguments to find a FundingRound
     * @example
     * // Get one FundingRound
     * const fundingRound = await prisma.fundingRound.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends FundingRoundFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, FundingRoundFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__FundingRoundClient<runtime.Types.Result.GetResult<Prisma.$FundingRoundPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more FundingRounds that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {FundingRoundFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all FundingRounds
     * const fundingRounds = await prisma.fundingRound.findMany()
     *
     * // Get first 10 FundingRounds
     * const fundingRounds = await prisma.fundingRound.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const fundingRoundWithIdOnly = await prisma.fundingRound.findMany({ select: { id: true } })
     *
     */
    findMany<T extends FundingRoundFindManyArgs>(args?: Prisma.SelectSubset<T, FundingRoundFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$FundingRoundPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a FundingRound.
     * @param {FundingRoundCreateArgs} args - Arguments to create a FundingRound.
     * @example
     * // Create one FundingRound
     * const FundingRound = await prisma.fundingRound.create({
     *   data: {
     *     // ... data to create a FundingRound
     *   }
     * })
     *
     */
    create<T extends FundingRoundCreateArgs>(args: Prisma.SelectSubset<T, FundingRoundCreateArgs<ExtArgs>>): Prisma.Prisma__FundingRoundClient<runtime.Types.Result.GetResult<Prisma.$FundingRoundPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many FundingRounds.
     * @param {FundingRoundCreateManyArgs} args - Arguments to create many FundingRounds.
     * @example
     * // Create many FundingRounds
     * const fundingRound = await prisma.fundingRound.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends FundingRoundCreateManyArgs>(args?: Prisma.SelectSubset<T, FundingRoundCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many FundingRounds and returns the data saved in the database.
     * @param {FundingRoundCreateManyAndReturnArgs} args - Arguments to create many FundingRounds.
     * @example
     * // Create many FundingRounds
     * const fundingRound = await prisma.fundingRound.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many FundingRounds and only return the `id`
     * const fundingRoundWithIdOnly = await prisma.fundingRound.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends FundingRoundCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, FundingRoundCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$FundingRoundPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a FundingRound.
     * @param {FundingRoundDeleteArgs} args - Arguments to delete one FundingRound.
     * @example
     * // Delete one FundingRound
     * const FundingRound = await prisma.fundingRound.delete({
     *   where: {
     *     // ... filter to delete one FundingRound
     *   }
     * })
     *
     */
    delete<T extends FundingRoundDeleteArgs>(args: Prisma.SelectSubset<T, FundingRoundDeleteArgs<ExtArgs>>): Prisma.Prisma__FundingRoundClient<runtime.Types.Result.GetResult<Prisma.$FundingRoundPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one FundingRound.
     * @param {FundingRoundUpdateArgs} args - Arguments to update one FundingRound.
     * @example
     * // Update one FundingRound
     * const fundingRound = await prisma.fundingRound.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends FundingRoundUpdateArgs>(args: Prisma.SelectSubset<T, FundingRoundUpdateArgs<ExtArgs>>): Prisma.Prisma__FundingRoundClient<runtime.Types.Result.GetResult<Prisma.$FundingRoundPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more FundingRounds.
     * @param {FundingRoundDeleteManyArgs} args - Arguments to filter FundingRounds to delete.
     * @example
     * // Delete a few FundingRounds
     * const { count } = await prisma.fundingRound.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends FundingRoundDeleteManyArgs>(args?: Prisma.SelectSubset<T, FundingRoundDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more FundingRounds.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {FundingRoundUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many FundingRounds
     * const fundingRound = await prisma.fundingRound.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends FundingRoundUpdateManyArgs>(args: Prisma.SelectSubset<T, FundingRoundUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more FundingRounds and returns the data updated in the database.
     * @param {FundingRoundUpdateManyAndReturnArgs} args - Arguments to update many FundingRounds.
     * @example
     * // Update many FundingRounds
     * const fundingRound = await prisma.fundingRound.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more FundingRounds and only return the `id`
     * const fundingRoundWithIdOnly = await prisma.fundingRound.updateManyAndReturn({
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
    updateManyAndReturn<T extends FundingRoundUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, FundingRoundUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$FundingRoundPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one FundingRound.
     * @param {FundingRoundUpsertArgs} args - Arguments to update or create a FundingRound.
     * @example
     * // Update or create a FundingRound
     * const fundingRound = await prisma.fundingRound.upsert({
     *   create: {
     *     // ... data to create a FundingRound
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the FundingRound we want to update
     *   }
     * })
     */
    upsert<T extends FundingRoundUpsertArgs>(args: Prisma.SelectSubset<T, FundingRoundUpsertArgs<ExtArgs>>): Prisma.Prisma__FundingRoundClient<runtime.Types.Result.GetResult<Prisma.$FundingRoundPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of FundingRounds.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {FundingRoundCountArgs} args - Arguments to filter FundingRounds to count.
     * @example
     * // Count the number of FundingRounds
     * const count = await prisma.fundingRound.count({
     *   where: {
     *     // ... the filter for the FundingRounds we want to count
     *   }
     * })
    **/
    count<T extends FundingRoundCountArgs>(args?: Prisma.Subset<T, FundingRoundCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], FundingRoundCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a FundingRound.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {FundingRoundAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends FundingRoundAggregateArgs>(args: Prisma.Subset<T, FundingRoundAggregateArgs>): Prisma.PrismaPromise<GetFundingRoundAggregateType<T>>;
    /**
     * Group by FundingRound.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {FundingRoundGroupByArgs} args - Group by arguments.
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
    groupBy<T extends FundingRoundGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: FundingRoundGroupByArgs['orderBy'];
    } : {
        orderBy?: FundingRoundGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, FundingRoundGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetFundingRoundGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the FundingRound model
     */
    readonly fields: FundingRoundFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for FundingRound.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__FundingRoundClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    company<T extends Prisma.CompanyDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.CompanyDefaultArgs<ExtArgs>>): Prisma.Prisma__CompanyClient<runtime.Types.Result.GetResult<Prisma.$CompanyPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
    records<T extends Prisma.FundingRound$recordsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.FundingRound$recordsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$FundingRecordPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
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
 * Fields of the FundingRound model
 */
export interface FundingRoundFieldRefs {
    readonly id: Prisma.FieldRef<"FundingRound", 'String'>;
    readonly companySlug: Prisma.FieldRef<"FundingRound", 'String'>;
    readonly createdAt: Prisma.FieldRef<"FundingRound", 'DateTime'>;
}
/**
 * FundingRound findUnique
 */
export type FundingRoundFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRound
     */
    select?: Prisma.FundingRoundSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRound
     */
    omit?: Prisma.FundingRoundOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRoundInclude<ExtArgs> | null;
    /**
     * Filter, which FundingRound to fetch.
     */
    where: Prisma.FundingRoundWhereUniqueInput;
};
/**
 * FundingRound findUniqueOrThrow
 */
export type FundingRoundFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRound
     */
    select?: Prisma.FundingRoundSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRound
     */
    omit?: Prisma.FundingRoundOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRoundInclude<ExtArgs> | null;
    /**
     * Filter, which FundingRound to fetch.
     */
    where: Prisma.FundingRoundWhereUniqueInput;
};
/**
 * FundingRound findFirst
 */
export type FundingRoundFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRound
     */
    select?: Prisma.FundingRoundSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRound
     */
    omit?: Prisma.FundingRoundOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRoundInclude<ExtArgs> | null;
    /**
     * Filter, which FundingRound to fetch.
     */
    where?: Prisma.FundingRoundWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of FundingRounds to fetch.
     */
    orderBy?: Prisma.FundingRoundOrderByWithRelationInput | Prisma.FundingRoundOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for FundingRounds.
     */
    cursor?: Prisma.FundingRoundWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` FundingRounds from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` FundingRounds.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of FundingRounds.
     */
    distinct?: Prisma.FundingRoundScalarFieldEnum | Prisma.FundingRoundScalarFieldEnum[];
};
/**
 * FundingRound findFirstOrThrow
 */
export type FundingRoundFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRound
     */
    select?: Prisma.FundingRoundSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRound
     */
    omit?: Prisma.FundingRoundOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRoundInclude<ExtArgs> | null;
    /**
     * Filter, which FundingRound to fetch.
     */
    where?: Prisma.FundingRoundWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of FundingRounds to fetch.
     */
    orderBy?: Prisma.FundingRoundOrderByWithRelationInput | Prisma.FundingRoundOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for FundingRounds.
     */
    cursor?: Prisma.FundingRoundWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` FundingRounds from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` FundingRounds.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of FundingRounds.
     */
    distinct?: Prisma.FundingRoundScalarFieldEnum | Prisma.FundingRoundScalarFieldEnum[];
};
/**
 * FundingRound findMany
 */
export type FundingRoundFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRound
     */
    select?: Prisma.FundingRoundSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRound
     */
    omit?: Prisma.FundingRoundOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRoundInclude<ExtArgs> | null;
    /**
     * Filter, which FundingRounds to fetch.
     */
    where?: Prisma.FundingRoundWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of FundingRounds to fetch.
     */
    orderBy?: Prisma.FundingRoundOrderByWithRelationInput | Prisma.FundingRoundOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing FundingRounds.
     */
    cursor?: Prisma.FundingRoundWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` FundingRounds from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` FundingRounds.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of FundingRounds.
     */
    distinct?: Prisma.FundingRoundScalarFieldEnum | Prisma.FundingRoundScalarFieldEnum[];
};
/**
 * FundingRound create
 */
export type FundingRoundCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRound
     */
    select?: Prisma.FundingRoundSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRound
     */
    omit?: Prisma.FundingRoundOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRoundInclude<ExtArgs> | null;
    /**
     * The data needed to create a FundingRound.
     */
    data: Prisma.XOR<Prisma.FundingRoundCreateInput, Prisma.FundingRoundUncheckedCreateInput>;
};
/**
 * FundingRound createMany
 */
export type FundingRoundCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many FundingRounds.
     */
    data: Prisma.FundingRoundCreateManyInput | Prisma.FundingRoundCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * FundingRound createManyAndReturn
 */
export type FundingRoundCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRound
     */
    select?: Prisma.FundingRoundSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRound
     */
    omit?: Prisma.FundingRoundOmit<ExtArgs> | null;
    /**
     * The data used to create many FundingRounds.
     */
    data: Prisma.FundingRoundCreateManyInput | Prisma.FundingRoundCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRoundIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * FundingRound update
 */
export type FundingRoundUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRound
     */
    select?: Prisma.FundingRoundSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRound
     */
    omit?: Prisma.FundingRoundOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRoundInclude<ExtArgs> | null;
    /**
     * The data needed to update a FundingRound.
     */
    data: Prisma.XOR<Prisma.FundingRoundUpdateInput, Prisma.FundingRoundUncheckedUpdateInput>;
    /**
     * Choose, which FundingRound to update.
     */
    where: Prisma.FundingRoundWhereUniqueInput;
};
/**
 * FundingRound updateMany
 */
export type FundingRoundUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update FundingRounds.
     */
    data: Prisma.XOR<Prisma.FundingRoundUpdateManyMutationInput, Prisma.FundingRoundUncheckedUpdateManyInput>;
    /**
     * Filter which FundingRounds to update
     */
    where?: Prisma.FundingRoundWhereInput;
    /**
     * Limit how many FundingRounds to update.
     */
    limit?: number;
};
/**
 * FundingRound updateManyAndReturn
 */
export type FundingRoundUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRound
     */
    select?: Prisma.FundingRoundSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRound
     */
    omit?: Prisma.FundingRoundOmit<ExtArgs> | null;
    /**
     * The data used to update FundingRounds.
     */
    data: Prisma.XOR<Prisma.FundingRoundUpdateManyMutationInput, Prisma.FundingRoundUncheckedUpdateManyInput>;
    /**
     * Filter which FundingRounds to update
     */
    where?: Prisma.FundingRoundWhereInput;
    /**
     * Limit how many FundingRounds to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRoundIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * FundingRound upsert
 */
export type FundingRoundUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRound
     */
    select?: Prisma.FundingRoundSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRound
     */
    omit?: Prisma.FundingRoundOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRoundInclude<ExtArgs> | null;
    /**
     * The filter to search for the FundingRound to update in case it exists.
     */
    where: Prisma.FundingRoundWhereUniqueInput;
    /**
     * In case the FundingRound found by the `where` argument doesn't exist, create a new FundingRound with this data.
     */
    create: Prisma.XOR<Prisma.FundingRoundCreateInput, Prisma.FundingRoundUncheckedCreateInput>;
    /**
     * In case the FundingRound was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.FundingRoundUpdateInput, Prisma.FundingRoundUncheckedUpdateInput>;
};
/**
 * FundingRound delete
 */
export type FundingRoundDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRound
     */
    select?: Prisma.FundingRoundSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRound
     */
    omit?: Prisma.FundingRoundOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRoundInclude<ExtArgs> | null;
    /**
     * Filter which FundingRound to delete.
     */
    where: Prisma.FundingRoundWhereUniqueInput;
};
/**
 * FundingRound deleteMany
 */
export type FundingRoundDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which FundingRounds to delete
     */
    where?: Prisma.FundingRoundWhereInput;
    /**
     * Limit how many FundingRounds to delete.
     */
    limit?: number;
};
/**
 * FundingRound.records
 */
export type FundingRound$recordsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    where?: Prisma.FundingRecordWhereInput;
    orderBy?: Prisma.FundingRecordOrderByWithRelationInput | Prisma.FundingRecordOrderByWithRelationInput[];
    cursor?: Prisma.FundingRecordWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.FundingRecordScalarFieldEnum | Prisma.FundingRecordScalarFieldEnum[];
};
/**
 * FundingRound without action
 */
export type FundingRoundDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the FundingRound
     */
    select?: Prisma.FundingRoundSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the FundingRound
     */
    omit?: Prisma.FundingRoundOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.FundingRoundInclude<ExtArgs> | null;
};
