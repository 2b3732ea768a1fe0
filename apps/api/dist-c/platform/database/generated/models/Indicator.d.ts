import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.ts";
/**
 * Model Indicator
 * How a baseline's actual is measured, or why it is not.
 */
export type IndicatorModel = runtime.Types.Result.DefaultSelection<Prisma.$IndicatorPayload>;
export type AggregateIndicator = {
    _count: IndicatorCountAggregateOutputType | null;
    _min: IndicatorMinAggregateOutputType | null;
    _max: IndicatorMaxAggregateOutputType | null;
};
export type IndicatorMinAggregateOutputType = {
    baselineId: string | null;
    method: string | null;
    compare: string | null;
    rationaleEn: string | null;
    rationaleKo: string | null;
    coverageEn: string | null;
    coverageKo: string | null;
};
export type IndicatorMaxAggregateOutputType = {
    baselineId: string | null;
    method: string | null;
    compare: string | null;
    rationaleEn: string | null;
    rationaleKo: string | null;
    coverageEn: string | null;
    coverageKo: string | null;
};
export type IndicatorCountAggregateOutputType = {
    baselineId: number;
    method: number;
    definition: number;
    compare: number;
    rationaleEn: number;
    rationaleKo: number;
    coverageEn: number;
    coverageKo: number;
    _all: number;
};
export type IndicatorMinAggregateInputType = {
    baselineId?: true;
    method?: true;
    compare?: true;
    rationaleEn?: true;
    rationaleKo?: true;
    coverageEn?: true;
    coverageKo?: true;
};
export type IndicatorMaxAggregateInputType = {
    baselineId?: true;
    method?: true;
    compare?: true;
    rationaleEn?: true;
    rationaleKo?: true;
    coverageEn?: true;
    coverageKo?: true;
};
export type IndicatorCountAggregateInputType = {
    baselineId?: true;
    method?: true;
    definition?: true;
    compare?: true;
    rationaleEn?: true;
    rationaleKo?: true;
    coverageEn?: true;
    coverageKo?: true;
    _all?: true;
};
export type IndicatorAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Indicator to aggregate.
     */
    where?: Prisma.IndicatorWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Indicators to fetch.
     */
    orderBy?: Prisma.IndicatorOrderByWithRelationInput | Prisma.IndicatorOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.IndicatorWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Indicators from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Indicators.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Indicators
    **/
    _count?: true | IndicatorCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: IndicatorMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: IndicatorMaxAggregateInputType;
};
export type GetIndicatorAggregateType<T extends IndicatorAggregateArgs> = {
    [P in keyof T & keyof AggregateIndicator]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateIndicator[P]> : Prisma.GetScalarType<T[P], AggregateIndicator[P]>;
};
export type IndicatorGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.IndicatorWhereInput;
    orderBy?: Prisma.IndicatorOrderByWithAggregationInput | Prisma.IndicatorOrderByWithAggregationInput[];
    by: Prisma.IndicatorScalarFieldEnum[] | Prisma.IndicatorScalarFieldEnum;
    having?: Prisma.IndicatorScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: IndicatorCountAggregateInputType | true;
    _min?: IndicatorMinAggregateInputType;
    _max?: IndicatorMaxAggregateInputType;
};
export type IndicatorGroupByOutputType = {
    baselineId: string;
    method: string;
    definition: runtime.JsonValue | null;
    compare: string | null;
    rationaleEn: string;
    rationaleKo: string;
    coverageEn: string | null;
    coverageKo: string | null;
    _count: IndicatorCountAggregateOutputType | null;
    _min: IndicatorMinAggregateOutputType | null;
    _max: IndicatorMaxAggregateOutputType | null;
};
export type GetIndicatorGroupByPayload<T extends IndicatorGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<IndicatorGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof IndicatorGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], IndicatorGroupByOutputType[P]> : Prisma.GetScalarType<T[P], IndicatorGroupByOutputType[P]>;
}>>;
export type IndicatorWhereInput = {
    AND?: Prisma.IndicatorWhereInput | Prisma.IndicatorWhereInput[];
    OR?: Prisma.IndicatorWhereInput[];
    NOT?: Prisma.IndicatorWhereInput | Prisma.IndicatorWhereInput[];
    baselineId?: Prisma.StringFilter<"Indicator"> | string;
    method?: Prisma.StringFilter<"Indicator"> | string;
    definition?: Prisma.JsonNullableFilter<"Indicator">;
    compare?: Prisma.StringNullableFilter<"Indicator"> | string | null;
    rationaleEn?: Prisma.StringFilter<"Indicator"> | string;
    rationaleKo?: Prisma.StringFilter<"Indicator"> | string;
    coverageEn?: Prisma.StringNullableFilter<"Indicator"> | string | null;
    coverageKo?: Prisma.StringNullableFilter<"Indicator"> | string | null;
    baseline?: Prisma.XOR<Prisma.BaselineScalarRelationFilter, Prisma.BaselineWhereInput>;
};
export type IndicatorOrderByWithRelationInput = {
    baselineId?: Prisma.SortOrder;
    method?: Prisma.SortOrder;
    definition?: Prisma.SortOrderInput | Prisma.SortOrder;
    compare?: Prisma.SortOrderInput | Prisma.SortOrder;
    rationaleEn?: Prisma.SortOrder;
    rationaleKo?: Prisma.SortOrder;
    coverageEn?: Prisma.SortOrderInput | Prisma.SortOrder;
    coverageKo?: Prisma.SortOrderInput | Prisma.SortOrder;
    baseline?: Prisma.BaselineOrderByWithRelationInput;
};
export type IndicatorWhereUniqueInput = Prisma.AtLeast<{
    baselineId?: string;
    AND?: Prisma.IndicatorWhereInput | Prisma.IndicatorWhereInput[];
    OR?: Prisma.IndicatorWhereInput[];
    NOT?: Prisma.IndicatorWhereInput | Prisma.IndicatorWhereInput[];
    method?: Prisma.StringFilter<"Indicator"> | string;
    definition?: Prisma.JsonNullableFilter<"Indicator">;
    compare?: Prisma.StringNullableFilter<"Indicator"> | string | null;
    rationaleEn?: Prisma.StringFilter<"Indicator"> | string;
    rationaleKo?: Prisma.StringFilter<"Indicator"> | string;
    coverageEn?: Prisma.StringNullableFilter<"Indicator"> | string | null;
    coverageKo?: Prisma.StringNullableFilter<"Indicator"> | string | null;
    baseline?: Prisma.XOR<Prisma.BaselineScalarRelationFilter, Prisma.BaselineWhereInput>;
}, "baselineId">;
export type IndicatorOrderByWithAggregationInput = {
    baselineId?: Prisma.SortOrder;
    method?: Prisma.SortOrder;
    definition?: Prisma.SortOrderInput | Prisma.SortOrder;
    compare?: Prisma.SortOrderInput | Prisma.SortOrder;
    rationaleEn?: Prisma.SortOrder;
    rationaleKo?: Prisma.SortOrder;
    coverageEn?: Prisma.SortOrderInput | Prisma.SortOrder;
    coverageKo?: Prisma.SortOrderInput | Prisma.SortOrder;
    _count?: Prisma.IndicatorCountOrderByAggregateInput;
    _max?: Prisma.IndicatorMaxOrderByAggregateInput;
    _min?: Prisma.IndicatorMinOrderByAggregateInput;
};
export type IndicatorScalarWhereWithAggregatesInput = {
    AND?: Prisma.IndicatorScalarWhereWithAggregatesInput | Prisma.IndicatorScalarWhereWithAggregatesInput[];
    OR?: Prisma.IndicatorScalarWhereWithAggregatesInput[];
    NOT?: Prisma.IndicatorScalarWhereWithAggregatesInput | Prisma.IndicatorScalarWhereWithAggregatesInput[];
    baselineId?: Prisma.StringWithAggregatesFilter<"Indicator"> | string;
    method?: Prisma.StringWithAggregatesFilter<"Indicator"> | string;
    definition?: Prisma.JsonNullableWithAggregatesFilter<"Indicator">;
    compare?: Prisma.StringNullableWithAggregatesFilter<"Indicator"> | string | null;
    rationaleEn?: Prisma.StringWithAggregatesFilter<"Indicator"> | string;
    rationaleKo?: Prisma.StringWithAggregatesFilter<"Indicator"> | string;
    coverageEn?: Prisma.StringNullableWithAggregatesFilter<"Indicator"> | string | null;
    coverageKo?: Prisma.StringNullableWithAggregatesFilter<"Indicator"> | string | null;
};
export type IndicatorCreateInput = {
    method: string;
    definition?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    compare?: string | null;
    rationaleEn: string;
    rationaleKo: string;
    coverageEn?: string | null;
    coverageKo?: string | null;
    baseline: Prisma.BaselineCreateNestedOneWithoutIndicatorInput;
};
export type IndicatorUncheckedCreateInput = {
    baselineId: string;
    method: string;
    definition?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    compare?: string | null;
    rationaleEn: string;
    rationaleKo: string;
    coverageEn?: string | null;
    coverageKo?: string | null;
};
export type IndicatorUpdateInput = {
    method?: Prisma.StringFieldUpdateOperationsInput | string;
    definition?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    compare?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    rationaleEn?: Prisma.StringFieldUpdateOperationsInput | string;
    rationaleKo?: Prisma.StringFieldUpdateOperationsInput | string;
    coverageEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    coverageKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    baseline?: Prisma.BaselineUpdateOneRequiredWithoutIndicatorNestedInput;
};
export type IndicatorUncheckedUpdateInput = {
    baselineId?: Prisma.StringFieldUpdateOperationsInput | string;
    method?: Prisma.StringFieldUpdateOperationsInput | string;
    definition?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    compare?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    rationaleEn?: Prisma.StringFieldUpdateOperationsInput | string;
    rationaleKo?: Prisma.StringFieldUpdateOperationsInput | string;
    coverageEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    coverageKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type IndicatorCreateManyInput = {
    baselineId: string;
    method: string;
    definition?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    compare?: string | null;
    rationaleEn: string;
    rationaleKo: string;
    coverageEn?: string | null;
    coverageKo?: string | null;
};
export type IndicatorUpdateManyMutationInput = {
    method?: Prisma.StringFieldUpdateOperationsInput | string;
    definition?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    compare?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    rationaleEn?: Prisma.StringFieldUpdateOperationsInput | string;
    rationaleKo?: Prisma.StringFieldUpdateOperationsInput | string;
    coverageEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    coverageKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type IndicatorUncheckedUpdateManyInput = {
    baselineId?: Prisma.StringFieldUpdateOperationsInput | string;
    method?: Prisma.StringFieldUpdateOperationsInput | string;
    definition?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    compare?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    rationaleEn?: Prisma.StringFieldUpdateOperationsInput | string;
    rationaleKo?: Prisma.StringFieldUpdateOperationsInput | string;
    coverageEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    coverageKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type IndicatorNullableScalarRelationFilter = {
    is?: Prisma.IndicatorWhereInput | null;
    isNot?: Prisma.IndicatorWhereInput | null;
};
export type IndicatorCountOrderByAggregateInput = {
    baselineId?: Prisma.SortOrder;
    method?: Prisma.SortOrder;
    definition?: Prisma.SortOrder;
    compare?: Prisma.SortOrder;
    rationaleEn?: Prisma.SortOrder;
    rationaleKo?: Prisma.SortOrder;
    coverageEn?: Prisma.SortOrder;
    coverageKo?: Prisma.SortOrder;
};
export type IndicatorMaxOrderByAggregateInput = {
    baselineId?: Prisma.SortOrder;
    method?: Prisma.SortOrder;
    compare?: Prisma.SortOrder;
    rationaleEn?: Prisma.SortOrder;
    rationaleKo?: Prisma.SortOrder;
    coverageEn?: Prisma.SortOrder;
    coverageKo?: Prisma.SortOrder;
};
export type IndicatorMinOrderByAggregateInput = {
    baselineId?: Prisma.SortOrder;
    method?: Prisma.SortOrder;
    compare?: Prisma.SortOrder;
    rationaleEn?: Prisma.SortOrder;
    rationaleKo?: Prisma.SortOrder;
    coverageEn?: Prisma.SortOrder;
    coverageKo?: Prisma.SortOrder;
};
export type IndicatorCreateNestedOneWithoutBaselineInput = {
    create?: Prisma.XOR<Prisma.IndicatorCreateWithoutBaselineInput, Prisma.IndicatorUncheckedCreateWithoutBaselineInput>;
    connectOrCreate?: Prisma.IndicatorCreateOrConnectWithoutBaselineInput;
    connect?: Prisma.IndicatorWhereUniqueInput;
};
export type IndicatorUncheckedCreateNestedOneWithoutBaselineInput = {
    create?: Prisma.XOR<Prisma.IndicatorCreateWithoutBaselineInput, Prisma.IndicatorUncheckedCreateWithoutBaselineInput>;
    connectOrCreate?: Prisma.IndicatorCreateOrConnectWithoutBaselineInput;
    connect?: Prisma.IndicatorWhereUniqueInput;
};
export type IndicatorUpdateOneWithoutBaselineNestedInput = {
    create?: Prisma.XOR<Prisma.IndicatorCreateWithoutBaselineInput, Prisma.IndicatorUncheckedCreateWithoutBaselineInput>;
    connectOrCreate?: Prisma.IndicatorCreateOrConnectWithoutBaselineInput;
    upsert?: Prisma.IndicatorUpsertWithoutBaselineInput;
    disconnect?: Prisma.IndicatorWhereInput | boolean;
    delete?: Prisma.IndicatorWhereInput | boolean;
    connect?: Prisma.IndicatorWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.IndicatorUpdateToOneWithWhereWithoutBaselineInput, Prisma.IndicatorUpdateWithoutBaselineInput>, Prisma.IndicatorUncheckedUpdateWithoutBaselineInput>;
};
export type IndicatorUncheckedUpdateOneWithoutBaselineNestedInput = {
    create?: Prisma.XOR<Prisma.IndicatorCreateWithoutBaselineInput, Prisma.IndicatorUncheckedCreateWithoutBaselineInput>;
    connectOrCreate?: Prisma.IndicatorCreateOrConnectWithoutBaselineInput;
    upsert?: Prisma.IndicatorUpsertWithoutBaselineInput;
    disconnect?: Prisma.IndicatorWhereInput | boolean;
    delete?: Prisma.IndicatorWhereInput | boolean;
    connect?: Prisma.IndicatorWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.IndicatorUpdateToOneWithWhereWithoutBaselineInput, Prisma.IndicatorUpdateWithoutBaselineInput>, Prisma.IndicatorUncheckedUpdateWithoutBaselineInput>;
};
export type IndicatorCreateWithoutBaselineInput = {
    method: string;
    definition?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    compare?: string | null;
    rationaleEn: string;
    rationaleKo: string;
    coverageEn?: string | null;
    coverageKo?: string | null;
};
export type IndicatorUncheckedCreateWithoutBaselineInput = {
    method: string;
    definition?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    compare?: string | null;
    rationaleEn: string;
    rationaleKo: string;
    coverageEn?: string | null;
    coverageKo?: string | null;
};
export type IndicatorCreateOrConnectWithoutBaselineInput = {
    where: Prisma.IndicatorWhereUniqueInput;
    create: Prisma.XOR<Prisma.IndicatorCreateWithoutBaselineInput, Prisma.IndicatorUncheckedCreateWithoutBaselineInput>;
};
export type IndicatorUpsertWithoutBaselineInput = {
    update: Prisma.XOR<Prisma.IndicatorUpdateWithoutBaselineInput, Prisma.IndicatorUncheckedUpdateWithoutBaselineInput>;
    create: Prisma.XOR<Prisma.IndicatorCreateWithoutBaselineInput, Prisma.IndicatorUncheckedCreateWithoutBaselineInput>;
    where?: Prisma.IndicatorWhereInput;
};
export type IndicatorUpdateToOneWithWhereWithoutBaselineInput = {
    where?: Prisma.IndicatorWhereInput;
    data: Prisma.XOR<Prisma.IndicatorUpdateWithoutBaselineInput, Prisma.IndicatorUncheckedUpdateWithoutBaselineInput>;
};
export type IndicatorUpdateWithoutBaselineInput = {
    method?: Prisma.StringFieldUpdateOperationsInput | string;
    definition?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    compare?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    rationaleEn?: Prisma.StringFieldUpdateOperationsInput | string;
    rationaleKo?: Prisma.StringFieldUpdateOperationsInput | string;
    coverageEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    coverageKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type IndicatorUncheckedUpdateWithoutBaselineInput = {
    method?: Prisma.StringFieldUpdateOperationsInput | string;
    definition?: Prisma.NullableJsonNullValueInput | runtime.InputJsonValue;
    compare?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    rationaleEn?: Prisma.StringFieldUpdateOperationsInput | string;
    rationaleKo?: Prisma.StringFieldUpdateOperationsInput | string;
    coverageEn?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
    coverageKo?: Prisma.NullableStringFieldUpdateOperationsInput | string | null;
};
export type IndicatorSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    baselineId?: boolean;
    method?: boolean;
    definition?: boolean;
    compare?: boolean;
    rationaleEn?: boolean;
    rationaleKo?: boolean;
    coverageEn?: boolean;
    coverageKo?: boolean;
    baseline?: boolean | Prisma.BaselineDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["indicator"]>;
export type IndicatorSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    baselineId?: boolean;
    method?: boolean;
    definition?: boolean;
    compare?: boolean;
    rationaleEn?: boolean;
    rationaleKo?: boolean;
    coverageEn?: boolean;
    coverageKo?: boolean;
    baseline?: boolean | Prisma.BaselineDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["indicator"]>;
export type IndicatorSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    baselineId?: boolean;
    method?: boolean;
    definition?: boolean;
    compare?: boolean;
    rationaleEn?: boolean;
    rationaleKo?: boolean;
    coverageEn?: boolean;
    coverageKo?: boolean;
    baseline?: boolean | Prisma.BaselineDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["indicator"]>;
export type IndicatorSelectScalar = {
    baselineId?: boolean;
    method?: boolean;
    definition?: boolean;
    compare?: boolean;
    rationaleEn?: boolean;
    rationaleKo?: boolean;
    coverageEn?: boolean;
    coverageKo?: boolean;
};
export type IndicatorOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"baselineId" | "method" | "definition" | "compare" | "rationaleEn" | "rationaleKo" | "coverageEn" | "coverageKo", ExtArgs["result"]["indicator"]>;
export type IndicatorInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    baseline?: boolean | Prisma.BaselineDefaultArgs<ExtArgs>;
};
export type IndicatorIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    baseline?: boolean | Prisma.BaselineDefaultArgs<ExtArgs>;
};
export type IndicatorIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    baseline?: boolean | Prisma.BaselineDefaultArgs<ExtArgs>;
};
export type $IndicatorPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Indicator";
    objects: {
        baseline: Prisma.$BaselinePayload<ExtArgs>;
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        baselineId: string;
        method: string;
        /**
         * IndicatorMeasure; null for not-measurable.
         */
        definition: runtime.JsonValue | null;
        compare: string | null;
        rationaleEn: string;
        rationaleKo: string;
        coverageEn: string | null;
        coverageKo: string | null;
    }, ExtArgs["result"]["indicator"]>;
    composites: {};
};
export type IndicatorGetPayload<S extends boolean | null | undefined | IndicatorDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$IndicatorPayload, S>;
export type IndicatorCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<IndicatorFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: IndicatorCountAggregateInputType | true;
};
export interface IndicatorDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Indicator'];
        meta: {
            name: 'Indicator';
        };
    };
    /**
     * Find zero or one Indicator that matches the filter.
     * @param {IndicatorFindUniqueArgs} args - Arguments to find a Indicator
     * @example
     * // Get one Indicator
     * const indicator = await prisma.indicator.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends IndicatorFindUniqueArgs>(args: Prisma.SelectSubset<T, IndicatorFindUniqueArgs<ExtArgs>>): Prisma.Prisma__IndicatorClient<runtime.Types.Result.GetResult<Prisma.$IndicatorPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Indicator that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {IndicatorFindUniqueOrThrowArgs} args - Arguments to find a Indicator
     * @example
     * // Get one Indicator
     * const indicator = await prisma.indicator.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends IndicatorFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, IndicatorFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__IndicatorClient<runtime.Types.Result.GetResult<Prisma.$IndicatorPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Indicator that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {IndicatorFindFirstArgs} args - Arguments to find a Indicator
     * @example
     * // Get one Indicator
     * const indicator = await prisma.indicator.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends IndicatorFindFirstArgs>(args?: Prisma.SelectSubset<T, IndicatorFindFirstArgs<ExtArgs>>): Prisma.Prisma__IndicatorClient<runtime.Types.Result.GetResult<Prisma.$IndicatorPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Indicator that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {IndicatorFindFirstOrThrowArgs} args - Arguments to find a Indicator
     * @example
     * // Get one Indicator
     * const indicator = await prisma.indicator.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends IndicatorFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, IndicatorFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__IndicatorClient<runtime.Types.Result.GetResult<Prisma.$IndicatorPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Indicators that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {IndicatorFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Indicators
     * const indicators = await prisma.indicator.findMany()
     *
     * // Get first 10 Indicators
     * const indicators = await prisma.indicator.findMany({ take: 10 })
     *
     * // Only select the `baselineId`
     * const indicatorWithBaselineIdOnly = await prisma.indicator.findMany({ select: { baselineId: true } })
     *
     */
    findMany<T extends IndicatorFindManyArgs>(args?: Prisma.SelectSubset<T, IndicatorFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$IndicatorPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Indicator.
     * @param {IndicatorCreateArgs} args - Arguments to create a Indicator.
     * @example
     * // Create one Indicator
     * const Indicator = await prisma.indicator.create({
     *   data: {
     *     // ... data to create a Indicator
     *   }
     * })
     *
     */
    create<T extends IndicatorCreateArgs>(args: Prisma.SelectSubset<T, IndicatorCreateArgs<ExtArgs>>): Prisma.Prisma__IndicatorClient<runtime.Types.Result.GetResult<Prisma.$IndicatorPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Indicators.
     * @param {IndicatorCreateManyArgs} args - Arguments to create many Indicators.
     * @example
     * // Create many Indicators
     * const indicator = await prisma.indicator.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends IndicatorCreateManyArgs>(args?: Prisma.SelectSubset<T, IndicatorCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Indicators and returns the data saved in the database.
     * @param {IndicatorCreateManyAndReturnArgs} args - Arguments to create many Indicators.
     * @example
     * // Create many Indicators
     * const indicator = await prisma.indicator.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Indicators and only return the `baselineId`
     * const indicatorWithBaselineIdOnly = await prisma.indicator.createManyAndReturn({
     *   select: { baselineId: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends IndicatorCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, IndicatorCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$IndicatorPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Indicator.
     * @param {IndicatorDeleteArgs} args - Arguments to delete one Indicator.
     * @example
     * // Delete one Indicator
     * const Indicator = await prisma.indicator.delete({
     *   where: {
     *     // ... filter to delete one Indicator
     *   }
     * })
     *
     */
    delete<T extends IndicatorDeleteArgs>(args: Prisma.SelectSubset<T, IndicatorDeleteArgs<ExtArgs>>): Prisma.Prisma__IndicatorClient<runtime.Types.Result.GetResult<Prisma.$IndicatorPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Indicator.
     * @param {IndicatorUpdateArgs} args - Arguments to update one Indicator.
     * @example
     * // Update one Indicator
     * const indicator = await prisma.indicator.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends IndicatorUpdateArgs>(args: Prisma.SelectSubset<T, IndicatorUpdateArgs<ExtArgs>>): Prisma.Prisma__IndicatorClient<runtime.Types.Result.GetResult<Prisma.$IndicatorPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Indicators.
     * @param {IndicatorDeleteManyArgs} args - Arguments to filter Indicators to delete.
     * @example
     * // Delete a few Indicators
     * const { count } = await prisma.indicator.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends IndicatorDeleteManyArgs>(args?: Prisma.SelectSubset<T, IndicatorDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Indicators.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {IndicatorUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Indicators
     * const indicator = await prisma.indicator.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends IndicatorUpdateManyArgs>(args: Prisma.SelectSubset<T, IndicatorUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Indicators and returns the data updated in the database.
     * @param {IndicatorUpdateManyAndReturnArgs} args - Arguments to update many Indicators.
     * @example
     * // Update many Indicators
     * const indicator = await prisma.indicator.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Indicators and only return the `baselineId`
     * const indicatorWithBaselineIdOnly = await prisma.indicator.updateManyAndReturn({
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
    updateManyAndReturn<T extends IndicatorUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, IndicatorUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$IndicatorPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Indicator.
     * @param {IndicatorUpsertArgs} args - Arguments to update or create a Indicator.
     * @example
     * // Update or create a Indicator
     * const indicator = await prisma.indicator.upsert({
     *   create: {
     *     // ... data to create a Indicator
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Indicator we want to update
     *   }
     * })
     */
    upsert<T extends IndicatorUpsertArgs>(args: Prisma.SelectSubset<T, IndicatorUpsertArgs<ExtArgs>>): Prisma.Prisma__IndicatorClient<runtime.Types.Result.GetResult<Prisma.$IndicatorPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Indicators.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {IndicatorCountArgs} args - Arguments to filter Indicators to count.
     * @example
     * // Count the number of Indicators
     * const count = await prisma.indicator.count({
     *   where: {
     *     // ... the filter for the Indicators we want to count
     *   }
     * })
    **/
    count<T extends IndicatorCountArgs>(args?: Prisma.Subset<T, IndicatorCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], IndicatorCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Indicator.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {IndicatorAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends IndicatorAggregateArgs>(args: Prisma.Subset<T, IndicatorAggregateArgs>): Prisma.PrismaPromise<GetIndicatorAggregateType<T>>;
    /**
     * Group by Indicator.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {IndicatorGroupByArgs} args - Group by arguments.
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
    groupBy<T extends IndicatorGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: IndicatorGroupByArgs['orderBy'];
    } : {
        orderBy?: IndicatorGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, IndicatorGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetIndicatorGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Indicator model
     */
    readonly fields: IndicatorFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Indicator.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__IndicatorClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
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
 * Fields of the Indicator model
 */
export interface IndicatorFieldRefs {
    readonly baselineId: Prisma.FieldRef<"Indicator", 'String'>;
    readonly method: Prisma.FieldRef<"Indicator", 'String'>;
    readonly definition: Prisma.FieldRef<"Indicator", 'Json'>;
    readonly compare: Prisma.FieldRef<"Indicator", 'String'>;
    readonly rationaleEn: Prisma.FieldRef<"Indicator", 'String'>;
    readonly rationaleKo: Prisma.FieldRef<"Indicator", 'String'>;
    readonly coverageEn: Prisma.FieldRef<"Indicator", 'String'>;
    readonly coverageKo: Prisma.FieldRef<"Indicator", 'String'>;
}
/**
 * Indicator findUnique
 */
export type IndicatorFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Indicator to fetch.
     */
    where: Prisma.IndicatorWhereUniqueInput;
};
/**
 * Indicator findUniqueOrThrow
 */
export type IndicatorFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Indicator to fetch.
     */
    where: Prisma.IndicatorWhereUniqueInput;
};
/**
 * Indicator findFirst
 */
export type IndicatorFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Indicator to fetch.
     */
    where?: Prisma.IndicatorWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Indicators to fetch.
     */
    orderBy?: Prisma.IndicatorOrderByWithRelationInput | Prisma.IndicatorOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Indicators.
     */
    cursor?: Prisma.IndicatorWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Indicators from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Indicators.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Indicators.
     */
    distinct?: Prisma.IndicatorScalarFieldEnum | Prisma.IndicatorScalarFieldEnum[];
};
/**
 * Indicator findFirstOrThrow
 */
export type IndicatorFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Indicator to fetch.
     */
    where?: Prisma.IndicatorWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Indicators to fetch.
     */
    orderBy?: Prisma.IndicatorOrderByWithRelationInput | Prisma.IndicatorOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Indicators.
     */
    cursor?: Prisma.IndicatorWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Indicators from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Indicators.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Indicators.
     */
    distinct?: Prisma.IndicatorScalarFieldEnum | Prisma.IndicatorScalarFieldEnum[];
};
/**
 * Indicator findMany
 */
export type IndicatorFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter, which Indicators to fetch.
     */
    where?: Prisma.IndicatorWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Indicators to fetch.
     */
    orderBy?: Prisma.IndicatorOrderByWithRelationInput | Prisma.IndicatorOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Indicators.
     */
    cursor?: Prisma.IndicatorWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Indicators from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Indicators.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Indicators.
     */
    distinct?: Prisma.IndicatorScalarFieldEnum | Prisma.IndicatorScalarFieldEnum[];
};
/**
 * Indicator create
 */
export type IndicatorCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to create a Indicator.
     */
    data: Prisma.XOR<Prisma.IndicatorCreateInput, Prisma.IndicatorUncheckedCreateInput>;
};
/**
 * Indicator createMany
 */
export type IndicatorCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Indicators.
     */
    data: Prisma.IndicatorCreateManyInput | Prisma.IndicatorCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Indicator createManyAndReturn
 */
export type IndicatorCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Indicator
     */
    select?: Prisma.IndicatorSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Indicator
     */
    omit?: Prisma.IndicatorOmit<ExtArgs> | null;
    /**
     * The data used to create many Indicators.
     */
    data: Prisma.IndicatorCreateManyInput | Prisma.IndicatorCreateManyInput[];
    skipDuplicates?: boolean;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.IndicatorIncludeCreateManyAndReturn<ExtArgs> | null;
};
/**
 * Indicator update
 */
export type IndicatorUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The data needed to update a Indicator.
     */
    data: Prisma.XOR<Prisma.IndicatorUpdateInput, Prisma.IndicatorUncheckedUpdateInput>;
    /**
     * Choose, which Indicator to update.
     */
    where: Prisma.IndicatorWhereUniqueInput;
};
/**
 * Indicator updateMany
 */
export type IndicatorUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Indicators.
     */
    data: Prisma.XOR<Prisma.IndicatorUpdateManyMutationInput, Prisma.IndicatorUncheckedUpdateManyInput>;
    /**
     * Filter which Indicators to update
     */
    where?: Prisma.IndicatorWhereInput;
    /**
     * Limit how many Indicators to update.
     */
    limit?: number;
};
/**
 * Indicator updateManyAndReturn
 */
export type IndicatorUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Indicator
     */
    select?: Prisma.IndicatorSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Indicator
     */
    omit?: Prisma.IndicatorOmit<ExtArgs> | null;
    /**
     * The data used to update Indicators.
     */
    data: Prisma.XOR<Prisma.IndicatorUpdateManyMutationInput, Prisma.IndicatorUncheckedUpdateManyInput>;
    /**
     * Filter which Indicators to update
     */
    where?: Prisma.IndicatorWhereInput;
    /**
     * Limit how many Indicators to update.
     */
    limit?: number;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.IndicatorIncludeUpdateManyAndReturn<ExtArgs> | null;
};
/**
 * Indicator upsert
 */
export type IndicatorUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * The filter to search for the Indicator to update in case it exists.
     */
    where: Prisma.IndicatorWhereUniqueInput;
    /**
     * In case the Indicator found by the `where` argument doesn't exist, create a new Indicator with this data.
     */
    create: Prisma.XOR<Prisma.IndicatorCreateInput, Prisma.IndicatorUncheckedCreateInput>;
    /**
     * In case the Indicator was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.IndicatorUpdateInput, Prisma.IndicatorUncheckedUpdateInput>;
};
/**
 * Indicator delete
 */
export type IndicatorDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    /**
     * Filter which Indicator to delete.
     */
    where: Prisma.IndicatorWhereUniqueInput;
};
/**
 * Indicator deleteMany
 */
export type IndicatorDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Indicators to delete
     */
    where?: Prisma.IndicatorWhereInput;
    /**
     * Limit how many Indicators to delete.
     */
    limit?: number;
};
/**
 * Indicator without action
 */
export type IndicatorDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
};
