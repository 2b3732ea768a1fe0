import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.ts";
/**
 * Model BaselinePoint
 * One value that the report states of the quantity.
 */
export type BaselinePointModel = runtime.Types.Result.DefaultSelection<Prisma.$BaselinePointPayload>;
export type AggregateBaselinePoint = {
    _count: BaselinePointCountAggregateOutputType | null;
    _avg: BaselinePointAvgAggregateOutputType | null;
    _sum: BaselinePointSumAggregateOutputType | null;
    _min: BaselinePointMinAggregateOutputType | null;
    _max: BaselinePointMaxAggregateOutputType | null;
};
export type BaselinePointAvgAggregateOutputType = {
    position: number | null;
    value: runtime.Decimal | null;
};
export type BaselinePointSumAggregateOutputType = {
    position: number | null;
    value: runtime.Decimal | null;
};
export type BaselinePointMinAggregateOutputType = {
    baselineId: string | null;
    position: number | null;
    period: string | null;
    value: runtime.Decimal | null;
    qualifier: string | null;
    printed: string | null;
};
export type BaselinePointMaxAggregateOutputType = {
    baselineId: string | null;
    position: number | null;
    period: string | null;
    value: runtime.Decimal | null;
    qualifier: string | null;
    printed: string | null;
};
export type BaselinePointCountAggregateOutputType = {
    baselineId: number;
    position: number;
    period: number;
    value: number;
    qualifier: number;
    printed: number;
    _all: number;
};
export type BaselinePointAvgAggregateInputType = {
    position?: true;
    value?: true;
};
export type BaselinePointSumAggregateInputType = {
    position?: true;
    value?: true;
};
export type BaselinePointMinAggregateInputType = {
    baselineId?: true;
    position?: true;
    period?: true;
    value?: true;
    qualifier?: true;
    printed?: true;
};
export type BaselinePointMaxAggregateInputType = {
    baselineId?: true;
    position?: true;
    period?: true;
    value?: true;
    qualifier?: true;
    printed?: true;
};
export type BaselinePointCountAggregateInputType = {
    baselineId?: true;
    position?: true;
    period?: true;
    value?: true;
    qualifier?: true;
    printed?: true;
    _all?: true;
};
export type BaselinePointAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which BaselinePoint to aggregate.
     */
    where?: Prisma.BaselinePointWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of BaselinePoints to fetch.
     */
    orderBy?: Prisma.BaselinePointOrderByWithRelationInput | Prisma.BaselinePointOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.BaselinePointWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` BaselinePoints from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` BaselinePoints.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned BaselinePoints
    **/
    _count?: true | BaselinePointCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: BaselinePointAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: BaselinePointSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: BaselinePointMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: BaselinePointMaxAggregateInputType;
};
export type GetBaselinePointAggregateType<T extends BaselinePointAggregateArgs> = {
    [P in keyof T & keyof AggregateBaselinePoint]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateBaselinePoint[P]> : Prisma.GetScalarType<T[P], AggregateBaselinePoint[P]>;
};
export type BaselinePointGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.BaselinePointWhereInput;
    orderBy?: Prisma.BaselinePointOrderByWithAggregationInput | Prisma.BaselinePointOrderByWithAggregationInput[];
    by: Prisma.BaselinePointScalarFieldEnum[] | Prisma.BaselinePointScalarFieldEnum;
    having?: Prisma.BaselinePointScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: BaselinePointCountAggregateInputType | true;
    _avg?: BaselinePointAvgAggregateInputType;
    _sum?: BaselinePointSumAggregateInputType;
    _min?: BaselinePointMinAggregateInputType;
    _max?: BaselinePointMaxAggregateInputType;
};
export type BaselinePointGroupByOutputType = {
    baselineId: string;
    position: number;
    period: string | null;
    value: runtime.Decimal;
    qualifier: string;
    printed: string;
    _count: BaselinePointCountAggregateOutputType | null;
    _avg: BaselinePointAvgAggregateOutputType | null;
    _sum: BaselinePointSumAggregateOutputType | null;
    _min: BaselinePointMinAggregateOutputType | null;
    _max: BaselinePointMaxAggregateOutputType | null;
};
export type GetBaselinePointGroupByPayload<T extends BaselinePointGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<BaselinePointGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof BaselinePointGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], BaselinePointGroupByOutputType[P]> : Prisma.GetScalarType<T[P], BaselinePointGroupByOutputType[P]>;
}>>;
export type BaselinePointWhereInput = {
    AND?: Prisma.BaselinePointWhereInput | Prisma.BaselinePointWhereInput[];
    OR?: Prisma.BaselinePointWhereInput[];
    NOT?: Prisma.BaselinePointWhereInput | Prisma.BaselinePointWhereInput[];
    baselineId?: Prisma.StringFilter<"BaselinePoint"> | string;
    position?: Prisma.IntFilter<"BaselinePoint"> | number;
    period?: Prisma.StringNullableFilter<"BaselinePoint"> | string | null;
    value?: Prisma.DecimalFilter<"BaselinePoint"> | runtime.Decimal | runtime.DecimalJsLike | number | string;
    qualifier?: Prisma.StringFilter<"BaselinePoint"> | string;
    printed?: Prisma.StringFilter<"BaselinePoint"> | string;
    baseline?: Prisma.XOR<Prisma.BaselineScalarRelationFilter, Prisma.BaselineWhereInput>;
};
export type BaselinePointOrderByWithRelationInput = {
    baselineId?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    period?: Prisma.SortOrderInput | Prisma.SortOrder;
    value?: Prisma.SortOrder;
    qualifier?: Prisma.SortOrder;
    printed?: Prisma.SortOrder;
    baseline?: Prisma.BaselineOrderByWithRelationInput;
};
export type BaselinePointWhereUniqueInput = Prisma.AtLeast<{
    baselineId_position?: Prisma.BaselinePointBaselineIdPositionCompoundUniqueInput;
    AND?: Prisma.BaselinePointWhereInput | Prisma.BaselinePointWhereInput[];
    OR?: Prisma.BaselinePointWhereInput[];
    NOT?: Prisma.BaselinePointWhereInput | Prisma.BaselinePointWhereInput[];
    baselineId?: Prisma.StringFilter<"BaselinePoint"> | string;
    position?: Prisma.IntFilter<"BaselinePoint"> | number;
    period?: Prisma.StringNullableFilter<"BaselinePoint"> | string | null;
    value?: Prisma.DecimalFilter<"BaselinePoint"> | runtime.Decimal | runtime.DecimalJsLike | number | string;
    qualifier?: Prisma.StringFilter<"BaselinePoint"> | string;
    printed?: Prisma.StringFilter<"BaselinePoint"> | string;
    baseline?: Prisma.XOR<Prisma.BaselineScalarRelationFilter, Prisma.BaselineWhereInput>;
}, "baselineId_position">;
export type BaselinePointOrderByWithAggregationInput = {
    baselineId?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    period?: Prisma.SortOrderInput | Prisma.SortOrder;
    value?: Prisma.SortOrder;
    qualifier?: Prisma.SortOrder;
    printed?: Prisma.SortOrder;
    _count?: Prisma.BaselinePointCountOrderByAggregateInput;
    _avg?: Prisma.BaselinePointAvgOrderByAggregateInput;
    _max?: Prisma.BaselinePointMaxOrderByAggregateInput;
    _min?: Prisma.BaselinePointMinOrderByAggregateInput;
    _sum?: Prisma.BaselinePointSumOrderByAggregateInput;
};
export type BaselinePointScalarWhereWithAggregatesInput = {
    AND?: Prisma.BaselinePointScalarWhereWithAggregatesInput | Prisma.BaselinePointScalarWhereWithAggregatesInput[];
    OR?: Prisma.BaselinePointScalarWhereWithAggregatesInput[];
    NOT?: Prisma.BaselinePointScalarWhereWithAggregatesInput | Prisma.BaselinePointScalarWhereWithAggregatesInput[];
    baselineId?: Prisma.StringWithAggregatesFilter<"BaselinePoint"> | string;
    position?: Prisma.IntWithAggregatesFilter<"BaselinePoint"> | number;
    period?: Prisma.StringNullableWithAggregatesFilter<"BaselinePoint"> | string | null;
    value?: Prisma.DecimalWithAggregatesFilter<"BaselinePoint"> | runtime.Decimal | runtime.DecimalJsLike | number | string;
    qualifier?: Prisma.StringWithAggregatesFilter<"BaselinePoint"> | string;
    printed?: Prisma.StringWithAggregatesFilter<"BaselinePoint"> | string;
};
export type BaselinePointCreateInput = {
    position: number;
    period?: string | null;
    value: runtime.Decimal | runtime.DecimalJsLike | number | string;
    qualifier: string;
    printed: string;
    baseline: Prisma.BaselineCreateNestedOneWithoutPointsInput;
};
export type BaselinePointUncheckedCreateInput = {
    baselineId: string;
    position: number;
    period?: string | null;
    value: runtime.Decimal | runtime.DecimalJsLike | number | string;
    qualifier: string;
    printed: string;
};
export type BaselinePointUpdateInput = {
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    period?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    value?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    qualifier?: Prisma.StringFieldUpdateOperationsInput | string;
    printed?: Prisma.StringFieldUpdateOperationsInput | string;
    baseline?: Prisma.BaselineUpdateOneRequiredWithoutPointsNestedInput;
};
export type BaselinePointUncheckedUpdateInput = {
    baselineId?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    period?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    value?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    qualifier?: Prisma.StringFieldUpdateOperationsInput | string;
    printed?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type BaselinePointCreateManyInput = {
    baselineId: string;
    position: number;
    period?: string | null;
    value: runtime.Decimal | runtime.DecimalJsLike | number | string;
    qualifier: string;
    printed: string;
};
export type BaselinePointUpdateManyMutationInput = {
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    period?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    value?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    qualifier?: Prisma.StringFieldUpdateOperationsInput | string;
    printed?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type BaselinePointUncheckedUpdateManyInput = {
    baselineId?: Prisma.StringFieldUpdateOperationsInput | string;
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    period?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    value?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    qualifier?: Prisma.StringFieldUpdateOperationsInput | string;
    printed?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type BaselinePointListRelationFilter = {
    every?: Prisma.BaselinePointWhereInput;
    some?: Prisma.BaselinePointWhereInput;
    none?: Prisma.BaselinePointWhereInput;
};
export type BaselinePointOrderByRelationAggregateInput = {
    _count?: Prisma.SortOrder;
};
export type BaselinePointBaselineIdPositionCompoundUniqueInput = {
    baselineId: string;
    position: number;
};
export type BaselinePointCountOrderByAggregateInput = {
    baselineId?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    period?: Prisma.SortOrder;
    value?: Prisma.SortOrder;
    qualifier?: Prisma.SortOrder;
    printed?: Prisma.SortOrder;
};
export type BaselinePointAvgOrderByAggregateInput = {
    position?: Prisma.SortOrder;
    value?: Prisma.SortOrder;
};
export type BaselinePointMaxOrderByAggregateInput = {
    baselineId?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    period?: Prisma.SortOrder;
    value?: Prisma.SortOrder;
    qualifier?: Prisma.SortOrder;
    printed?: Prisma.SortOrder;
};
export type BaselinePointMinOrderByAggregateInput = {
    baselineId?: Prisma.SortOrder;
    position?: Prisma.SortOrder;
    period?: Prisma.SortOrder;
    value?: Prisma.SortOrder;
    qualifier?: Prisma.SortOrder;
    printed?: Prisma.SortOrder;
};
export type BaselinePointSumOrderByAggregateInput = {
    position?: Prisma.SortOrder;
    value?: Prisma.SortOrder;
};
export type BaselinePointCreateNestedManyWithoutBaselineInput = {
    create?: Prisma.XOR<Prisma.BaselinePointCreateWithoutBaselineInput, Prisma.BaselinePointUncheckedCreateWithoutBaselineInput> | Prisma.BaselinePointCreateWithoutBaselineInput[] | Prisma.BaselinePointUncheckedCreateWithoutBaselineInput[];
    connectOrCreate?: Prisma.BaselinePointCreateOrConnectWithoutBaselineInput | Prisma.BaselinePointCreateOrConnectWithoutBaselineInput[];
    createMany?: Prisma.BaselinePointCreateManyBaselineInputEnvelope;
    connect?: Prisma.BaselinePointWhereUniqueInput | Prisma.BaselinePointWhereUniqueInput[];
};
export type BaselinePointUncheckedCreateNestedManyWithoutBaselineInput = {
    create?: Prisma.XOR<Prisma.BaselinePointCreateWithoutBaselineInput, Prisma.BaselinePointUncheckedCreateWithoutBaselineInput> | Prisma.BaselinePointCreateWithoutBaselineInput[] | Prisma.BaselinePointUncheckedCreateWithoutBaselineInput[];
    connectOrCreate?: Prisma.BaselinePointCreateOrConnectWithoutBaselineInput | Prisma.BaselinePointCreateOrConnectWithoutBaselineInput[];
    createMany?: Prisma.BaselinePointCreateManyBaselineInputEnvelope;
    connect?: Prisma.BaselinePointWhereUniqueInput | Prisma.BaselinePointWhereUniqueInput[];
};
export type BaselinePointUpdateManyWithoutBaselineNestedInput = {
    create?: Prisma.XOR<Prisma.BaselinePointCreateWithoutBaselineInput, Prisma.BaselinePointUncheckedCreateWithoutBaselineInput> | Prisma.BaselinePointCreateWithoutBaselineInput[] | Prisma.BaselinePointUncheckedCreateWithoutBaselineInput[];
    connectOrCreate?: Prisma.BaselinePointCreateOrConnectWithoutBaselineInput | Prisma.BaselinePointCreateOrConnectWithoutBaselineInput[];
    upsert?: Prisma.BaselinePointUpsertWithWhereUniqueWithoutBaselineInput | Prisma.BaselinePointUpsertWithWhereUniqueWithoutBaselineInput[];
    createMany?: Prisma.BaselinePointCreateManyBaselineInputEnvelope;
    set?: Prisma.BaselinePointWhereUniqueInput | Prisma.BaselinePointWhereUniqueInput[];
    disconnect?: Prisma.BaselinePointWhereUniqueInput | Prisma.BaselinePointWhereUniqueInput[];
    delete?: Prisma.BaselinePointWhereUniqueInput | Prisma.BaselinePointWhereUniqueInput[];
    connect?: Prisma.BaselinePointWhereUniqueInput | Prisma.BaselinePointWhereUniqueInput[];
    update?: Prisma.BaselinePointUpdateWithWhereUniqueWithoutBaselineInput | Prisma.BaselinePointUpdateWithWhereUniqueWithoutBaselineInput[];
    updateMany?: Prisma.BaselinePointUpdateManyWithWhereWithoutBaselineInput | Prisma.BaselinePointUpdateManyWithWhereWithoutBaselineInput[];
    deleteMany?: Prisma.BaselinePointScalarWhereInput | Prisma.BaselinePointScalarWhereInput[];
};
export type BaselinePointUncheckedUpdateManyWithoutBaselineNestedInput = {
    create?: Prisma.XOR<Prisma.BaselinePointCreateWithoutBaselineInput, Prisma.BaselinePointUncheckedCreateWithoutBaselineInput> | Prisma.BaselinePointCreateWithoutBaselineInput[] | Prisma.BaselinePointUncheckedCreateWithoutBaselineInput[];
    connectOrCreate?: Prisma.BaselinePointCreateOrConnectWithoutBaselineInput | Prisma.BaselinePointCreateOrConnectWithoutBaselineInput[];
    upsert?: Prisma.BaselinePointUpsertWithWhereUniqueWithoutBaselineInput | Prisma.BaselinePointUpsertWithWhereUniqueWithoutBaselineInput[];
    createMany?: Prisma.BaselinePointCreateManyBaselineInputEnvelope;
    set?: Prisma.BaselinePointWhereUniqueInput | Prisma.BaselinePointWhereUniqueInput[];
    disconnect?: Prisma.BaselinePointWhereUniqueInput | Prisma.BaselinePointWhereUniqueInput[];
    delete?: Prisma.BaselinePointWhereUniqueInput | Prisma.BaselinePointWhereUniqueInput[];
    connect?: Prisma.BaselinePointWhereUniqueInput | Prisma.BaselinePointWhereUniqueInput[];
    update?: Prisma.BaselinePointUpdateWithWhereUniqueWithoutBaselineInput | Prisma.BaselinePointUpdateWithWhereUniqueWithoutBaselineInput[];
    updateMany?: Prisma.BaselinePointUpdateManyWithWhereWithoutBaselineInput | Prisma.BaselinePointUpdateManyWithWhereWithoutBaselineInput[];
    deleteMany?: Prisma.BaselinePointScalarWhereInput | Prisma.BaselinePointScalarWhereInput[];
};
export type BaselinePointCreateWithoutBaselineInput = {
    position: number;
    period?: string | null;
    value: runtime.Decimal | runtime.DecimalJsLike | number | string;
    qualifier: string;
    printed: string;
};
export type BaselinePointUncheckedCreateWithoutBaselineInput = {
    position: number;
    period?: string | null;
    value: runtime.Decimal | runtime.DecimalJsLike | number | string;
    qualifier: string;
    printed: string;
};
export type BaselinePointCreateOrConnectWithoutBaselineInput = {
    where: Prisma.BaselinePointWhereUniqueInput;
    create: Prisma.XOR<Prisma.BaselinePointCreateWithoutBaselineInput, Prisma.BaselinePointUncheckedCreateWithoutBaselineInput>;
};
export type BaselinePointCreateManyBaselineInputEnvelope = {
    data: Prisma.BaselinePointCreateManyBaselineInput | Prisma.BaselinePointCreateManyBaselineInput[];
    skipDuplicates?: boolean;
};
export type BaselinePointUpsertWithWhereUniqueWithoutBaselineInput = {
    where: Prisma.BaselinePointWhereUniqueInput;
    update: Prisma.XOR<Prisma.BaselinePointUpdateWithoutBaselineInput, Prisma.BaselinePointUncheckedUpdateWithoutBaselineInput>;
    create: Prisma.XOR<Prisma.BaselinePointCreateWithoutBaselineInput, Prisma.BaselinePointUncheckedCreateWithoutBaselineInput>;
};
export type BaselinePointUpdateWithWhereUniqueWithoutBaselineInput = {
    where: Prisma.BaselinePointWhereUniqueInput;
    data: Prisma.XOR<Prisma.BaselinePointUpdateWithoutBaselineInput, Prisma.BaselinePointUncheckedUpdateWithoutBaselineInput>;
};
export type BaselinePointUpdateManyWithWhereWithoutBaselineInput = {
    where: Prisma.BaselinePointScalarWhereInput;
    data: Prisma.XOR<Prisma.BaselinePointUpdateManyMutationInput, Prisma.BaselinePointUncheckedUpdateManyWithoutBaselineInput>;
};
export type BaselinePointScalarWhereInput = {
    AND?: Prisma.BaselinePointScalarWhereInput | Prisma.BaselinePointScalarWhereInput[];
    OR?: Prisma.BaselinePointScalarWhereInput[];
    NOT?: Prisma.BaselinePointScalarWhereInput | Prisma.BaselinePointScalarWhereInput[];
    baselineId?: Prisma.StringFilter<"BaselinePoint"> | string;
    position?: Prisma.IntFilter<"BaselinePoint"> | number;
    period?: Prisma.StringNullableFilter<"BaselinePoint"> | string | null;
    value?: Prisma.DecimalFilter<"BaselinePoint"> | runtime.Decimal | runtime.DecimalJsLike | number | string;
    qualifier?: Prisma.StringFilter<"BaselinePoint"> | string;
    printed?: Prisma.StringFilter<"BaselinePoint"> | string;
};
export type BaselinePointCreateManyBaselineInput = {
    position: number;
    period?: string | null;
    value: runtime.Decimal | runtime.DecimalJsLike | number | string;
    qualifier: string;
    printed: string;
};
export type BaselinePointUpdateWithoutBaselineInput = {
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    period?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    value?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    qualifier?: Prisma.StringFieldUpdateOperationsInput | string;
    printed?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type BaselinePointUncheckedUpdateWithoutBaselineInput = {
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    period?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    value?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    qualifier?: Prisma.StringFieldUpdateOperationsInput | string;
    printed?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type BaselinePointUncheckedUpdateManyWithoutBaselineInput = {
    position?: Prisma.IntFieldUpdateOperationsInput | number;
    period?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    value?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    qualifier?: Prisma.StringFieldUpdateOperationsInput | string;
    printed?: Prisma.StringFieldUpdateOperationsInput | string;
};
export type BaselinePointSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    baselineId?: boolean;
    position?: boolean;
    period?: boolean;
    value?: boolean;
    qualifier?: boolean;
    printed?: boolean;
    baseline?: boolean | Prisma.BaselineDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["baselinePoint"]>;
export type BaselinePointSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    baselineId?: boolean;
    position?: boolean;
    period?: boolean;
    value?: boolean;
    qualifier?: boolean;
    printed?: boolean;
    baseline?: boolean | Prisma.BaselineDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["baselinePoint"]>;
export type BaselinePointSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    baselineId?: boolean;
    position?: boolean;
    period?: boolean;
    value?: boolean;
    qualifier?: boolean;
    printed?: boolean;
    baseline?: boolean | Prisma.BaselineDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["baselinePoint"]>;
export type BaselinePointSelectScalar = {
    baselineId?: boolean;
    position?: boolean;
    period?: boolean;
    value?: boolean;
    qualifier?: boolean;
    printed?: boolean;
};
export type BaselinePointOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"baselineId" | "position" | "period" | "value" | "qualifier" | "printed", ExtArgs["result"]["baselinePoint"]>;
export type BaselinePointInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    baseline?: boolean | Prisma.BaselineDefaultArgs<ExtArgs>;
};
export type BaselinePointIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    baseline?: boolean | Prisma.BaselineDefaultArgs<ExtArgs>;
};
export type BaselinePointIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    baseline?: boolean | Prisma.BaselineDefaultArgs<ExtArgs>;
};
export type $BaselinePointPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "BaselinePoint";
    objects: {
        baseline: Prisma.$BaselinePayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        baselineId: string;
        position: number;
        period: string | null;
        value: runtime.Decimal;
        qualifier: string;
        printed: string;
    }, ExtArgs["result"]["baselinePoint"]>;
    composites: {};
};
export type BaselinePointGetPayload<S extends boolean | null | undefined | BaselinePointDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$BaselinePointPayload, S>;
export type BaselinePointCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<BaselinePointFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: BaselinePointCountAggregateInputType | true;
};
export interface BaselinePointDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['BaselinePoint'];
        meta: {
            name: 'BaselinePoint';
        };
    };
    /**
     * Find zero or one BaselinePoint that matches the filter.
     * @param {BaselinePointFindUniqueArgs} args - Arguments to find a BaselinePoint
     * @example
     * // Get one BaselinePoint
     * const baselinePoint = await prisma.baselinePoint.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends BaselinePointFindUniqueArgs>(args: Prisma.SelectSubset<T, BaselinePointFindUniqueArgs<ExtArgs>>): Prisma.Prisma__BaselinePointClient<runtime.Types.Result.GetResult<Prisma.$BaselinePointPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one BaselinePoint that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {BaselinePointFindUniqueOrThrowArgs} args - Arguments to find a BaselinePoint
     * @example
     * // Get one BaselinePoint
     * const baselinePoint = await prisma.baselinePoint.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends BaselinePointFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, BaselinePointFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__BaselinePointClient<runtime.Types.Result.GetResult<Prisma.$BaselinePointPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first BaselinePoint that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BaselinePointFindFirstArgs} args - Arguments to find a BaselinePoint
     * @example
     * // Get one BaselinePoint
     * const baselinePoint = await prisma.baselinePoint.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends BaselinePointFindFirstArgs>(args?: Prisma.SelectSubset<T, BaselinePointFindFirstArgs<ExtArgs>>): Prisma.Prisma__BaselinePointClient<runtime.Types.Result.GetResult<Prisma.$BaselinePointPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first BaselinePoint that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BaselinePointFindFirstOrThrowArgs} args - Arguments to find a BaselinePoint
     * @example
     * // Get one BaselinePoint
     * const baselinePoint = await prisma.baselinePoint.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends BaselinePointFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, BaselinePointFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__BaselinePointClient<runtime.Types.Result.GetResult<Prisma.$BaselinePointPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more BaselinePoints that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BaselinePointFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all BaselinePoints
     * const baselinePoints = await prisma.baselinePoint.findMany()
     *
     * // Get first 10 BaselinePoints
     * const baselinePoints = await prisma.baselinePoint.findMany({ take: 10 })
     *
     * // Only select the `baselineId`
     * const baselinePointWithBaselineIdOnly = await prisma.baselinePoint.findMany({ select: { baselineId: true } })
     *
     */
    findMany<T extends BaselinePointFindManyArgs>(args?: Prisma.SelectSubset<T, BaselinePointFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$BaselinePointPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a BaselinePoint.
     * @param {BaselinePointCreateArgs} args - Arguments to create a BaselinePoint.
     * @example
     * // Create one BaselinePoint
     * const BaselinePoint = await prisma.baselinePoint.create({
     *   data: {
     *     // ... data to create a BaselinePoint
     *   }
     * })
     *
     */
    create<T extends BaselinePointCreateArgs>(args: Prisma.SelectSubset<T, BaselinePointCreateArgs<ExtArgs>>): Prisma.Prisma__BaselinePointClient<runtime.Types.Result.GetResult<Prisma.$BaselinePointPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many BaselinePoints.
     * @param {BaselinePointCreateManyArgs} args - Arguments to create many BaselinePoints.
     * @example
     * // Create many BaselinePoints
     * const baselinePoint = await prisma.baselinePoint.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends BaselinePointCreateManyArgs>(args?: Prisma.SelectSubset<T, BaselinePointCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many BaselinePoints and returns the data saved in the database.
     * @param {BaselinePointCreateManyAndReturnArgs} args - Arguments to create many BaselinePoints.
     * @example
     * // Create many BaselinePoints
     * const baselinePoint = await prisma.baselinePoint.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many BaselinePoints and only return the `baselineId`
     * const baselinePointWithBaselineIdOnly = await prisma.baselinePoint.createManyAndReturn({
     *   select: { baselineId: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends BaselinePointCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, BaselinePointCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$BaselinePointPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a BaselinePoint.
     * @param {BaselinePointDeleteArgs} args - Arguments to delete one BaselinePoint.
     * @example
     * // Delete one BaselinePoint
     * const BaselinePoint = await prisma.baselinePoint.delete({
     *   where: {
     *     // ... filter to delete one BaselinePoint
     *   }
     * })
     *
     */
    delete<T extends BaselinePointDeleteArgs>(args: Prisma.SelectSubset<T, BaselinePointDeleteArgs<ExtArgs>>): Prisma.Prisma__BaselinePointClient<runtime.Types.Result.GetResult<Prisma.$BaselinePointPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one BaselinePoint.
     * @param {BaselinePointUpdateArgs} args - Arguments to update one BaselinePoint.
     * @example
     * // Update one BaselinePoint
     * const baselinePoint = await prisma.baselinePoint.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends BaselinePointUpdateArgs>(args: Prisma.SelectSubset<T, BaselinePointUpdateArgs<ExtArgs>>): Prisma.Prisma__BaselinePointClient<runtime.Types.Result.GetResult<Prisma.$BaselinePointPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more BaselinePoints.
     * @param {BaselinePointDeleteManyArgs} args - Arguments to filter BaselinePoints to delete.
     * @example
     * // Delete a few BaselinePoints
     * const { count } = await prisma.baselinePoint.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends BaselinePointDeleteManyArgs>(args?: Prisma.SelectSubset<T, BaselinePointDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more BaselinePoints.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BaselinePointUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many BaselinePoints
     * const baselinePoint = await prisma.baselinePoint.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends BaselinePointUpdateManyArgs>(args: Prisma.SelectSubset<T, BaselinePointUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more BaselinePoints and returns the data updated in the database.
     * @param {BaselinePointUpdateManyAndReturnArgs} args - Arguments to update many BaselinePoints.
     * @example
     * // Update many BaselinePoints
     * const baselinePoint = await prisma.baselinePoint.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more BaselinePoints and only return the `baselineId`
     * const baselinePointWithBaselineIdOnly = await prisma.baselinePoint.updateManyAndReturn({
     *   select: { baselineId: true },
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
    updateManyAndReturn<T extends BaselinePointUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, BaselinePointUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$BaselinePointPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one BaselinePoint.
     * @param {BaselinePointUpsertArgs} args - Arguments to update or create a BaselinePoint.
     * @example
     * // Update or create a BaselinePoint
     * const baselinePoint = await prisma.baselinePoint.upsert({
     *   create: {
     *     // ... data to create a BaselinePoint
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the BaselinePoint we want to update
     *   }
     * })
     */
    upsert<T extends BaselinePointUpsertArgs>(args: Prisma.SelectSubset<T, BaselinePointUpsertArgs<ExtArgs>>): Prisma.Prisma__BaselinePointClient<runtime.Types.Result.GetResult<Prisma.$BaselinePointPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of BaselinePoints.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BaselinePointCountArgs} args - Arguments to filter BaselinePoints to count.
     * @example
     * // Count the number of BaselinePoints
     * const count = await prisma.baselinePoint.count({
     *   where: {
     *     // ... the filter for the BaselinePoints we want to count
     *   }
     * })
    **/
    count<T extends BaselinePointCountArgs>(args?: Prisma.Subset<T, BaselinePointCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], BaselinePointCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a BaselinePoint.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BaselinePointAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends BaselinePointAggregateArgs>(args: Prisma.Subset<T, BaselinePointAggregateArgs>): Prisma.PrismaPromise<GetBaselinePointAggregateType<T>>;
    /**
     * Group by BaselinePoint.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {BaselinePointGroupByArgs} args - Group by arguments.
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
    groupBy<T extends BaselinePointGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: BaselinePointGroupByArgs['orderBy'];
    } : {
        orderBy?: BaselinePointGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, BaselinePointGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetBaselinePointGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the BaselinePoint model
     */
    readonly fields: BaselinePointFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for BaselinePoint.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__BaselinePointClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    baseline<T extends Prisma.BaselineDefaultArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.BaselineDefaultArgs<ExtArgs>>): Prisma.Prisma__BaselineClient<runtime.Types.Result.GetResult<Prisma.$BaselinePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions> | Null, Null, ExtArgs, GlobalOmitOptions>;
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
 * Fields of the BaselinePoint model
 */
export interface BaselinePointFieldRefs {
    readonly baselineId: Prisma.FieldRef<"BaselinePoint", 'String'>;
    readonly position: Prisma.FieldRef<"BaselinePoint", 'Int'>;
    readonly period: Prisma.FieldRef<"BaselinePoint", 'String'>;
    readonly value: Prisma.FieldRef<"BaselinePoint", 'Decimal'>;
    readonly qualifier: Prisma.FieldRef<"BaselinePoint", 'String'>;
    readonly printed: Prisma.FieldRef<"BaselinePoint", 'String'>;
}
/**
 * BaselinePoint findUnique
 */
export type BaselinePointFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which BaselinePoint to fetch.
     */
    where: Prisma.BaselinePointWhereUniqueInput;
};
/**
 * BaselinePoint findUniqueOrThrow
 */
export type BaselinePointFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which BaselinePoint to fetch.
     */
    where: Prisma.BaselinePointWhereUniqueInput;
};
/**
 * BaselinePoint findFirst
 */
export type BaselinePointFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which BaselinePoint to fetch.
     */
    where?: Prisma.BaselinePointWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of BaselinePoints to fetch.
     */
    orderBy?: Prisma.BaselinePointOrderByWithRelationInput | Prisma.BaselinePointOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for BaselinePoints.
     */
    cursor?: Prisma.BaselinePointWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` BaselinePoints from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` BaselinePoints.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of BaselinePoints.
     */
    distinct?: Prisma.BaselinePointScalarFieldEnum | Prisma.BaselinePointScalarFieldEnum[];
};
/**
 * BaselinePoint findFirstOrThrow
 */
export type BaselinePointFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which BaselinePoint to fetch.
     */
    where?: Prisma.BaselinePointWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of BaselinePoints to fetch.
     */
    orderBy?: Prisma.BaselinePointOrderByWithRelationInput | Prisma.BaselinePointOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for BaselinePoints.
     */
    cursor?: Prisma.BaselinePointWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` BaselinePoints from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` BaselinePoints.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of BaselinePoints.
     */
    distinct?: Prisma.BaselinePointScalarFieldEnum | Prisma.BaselinePointScalarFieldEnum[];
};
/**
 * BaselinePoint findMany
 */
export type BaselinePointFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which BaselinePoints to fetch.
     */
    where?: Prisma.BaselinePointWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of BaselinePoints to fetch.
     */
    orderBy?: Prisma.BaselinePointOrderByWithRelationInput | Prisma.BaselinePointOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing BaselinePoints.
     */
    cursor?: Prisma.BaselinePointWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` BaselinePoints from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` BaselinePoints.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of BaselinePoints.
     */
    distinct?: Prisma.BaselinePointScalarFieldEnum | Prisma.BaselinePointScalarFieldEnum[];
};
/**
 * BaselinePoint create
 */
export type BaselinePointCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to create a BaselinePoint.
     */
    data: Prisma.XOR<Prisma.BaselinePointCreateInput, Prisma.BaselinePointUncheckedCreateInput>;
};
/**
 * BaselinePoint createMany
 */
export type BaselinePointCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many BaselinePoints.
     */
    data: Prisma.BaselinePointCreateManyInput | Prisma.BaselinePointCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * BaselinePoint createManyAndReturn
 */
export type BaselinePointCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the BaselinePoint
     */
    select?: Prisma.BaselinePointSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the BaselinePoint
     */
    omit?: Prisma.BaselinePointOmit<ExtArgs> | null;
    /**
     * The data used to create many BaselinePoints.
     */
    data: Prisma.BaselinePointCreateManyInput | Prisma.BaselinePointCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.BaselinePointIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * BaselinePoint update
 */
export type BaselinePointUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to update a BaselinePoint.
     */
    data: Prisma.XOR<Prisma.BaselinePointUpdateInput, Prisma.BaselinePointUncheckedUpdateInput>;
    /**
     * Choose, which BaselinePoint to update.
     */
    where: Prisma.BaselinePointWhereUniqueInput;
};
/**
 * BaselinePoint updateMany
 */
export type BaselinePointUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update BaselinePoints.
     */
    data: Prisma.XOR<Prisma.BaselinePointUpdateManyMutationInput, Prisma.BaselinePointUncheckedUpdateManyInput>;
    /**
     * Filter which BaselinePoints to update
     */
    where?: Prisma.BaselinePointWhereInput;
    /**
     * Limit how many BaselinePoints to update.
     */
    limit?: number;
};
/**
 * BaselinePoint updateManyAndReturn
 */
export type BaselinePointUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the BaselinePoint
     */
    select?: Prisma.BaselinePointSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the BaselinePoint
     */
    omit?: Prisma.BaselinePointOmit<ExtArgs> | null;
    /**
     * The data used to update BaselinePoints.
     */
    data: Prisma.XOR<Prisma.BaselinePointUpdateManyMutationInput, Prisma.BaselinePointUncheckedUpdateManyInput>;
    /**
     * Filter which BaselinePoints to update
     */
    where?: Prisma.BaselinePointWhereInput;
    /**
     * Limit how many BaselinePoints to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.BaselinePointIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * BaselinePoint upsert
 */
export type BaselinePointUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The filter to search for the BaselinePoint to update in case it exists.
     */
    where: Prisma.BaselinePointWhereUniqueInput;
    /**
     * In case the BaselinePoint found by the `where` argument doesn't exist, create a new BaselinePoint with this data.
     */
    create: Prisma.XOR<Prisma.BaselinePointCreateInput, Prisma.BaselinePointUncheckedCreateInput>;
    /**
     * In case the BaselinePoint was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.BaselinePointUpdateInput, Prisma.BaselinePointUncheckedUpdateInput>;
};
/**
 * BaselinePoint delete
 */
export type BaselinePointDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter which BaselinePoint to delete.
     */
    where: Prisma.BaselinePointWhereUniqueInput;
};
/**
 * BaselinePoint deleteMany
 */
export type BaselinePointDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which BaselinePoints to delete
     */
    where?: Prisma.BaselinePointWhereInput;
    /**
     * Limit how many BaselinePoints to delete.
     */
    limit?: number;
};
/**
 * BaselinePoint without action
 */
export type BaselinePointDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
};
