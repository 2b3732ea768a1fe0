import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.ts";
/**
 * Model Report
 * A published document with a date.
 */
export type ReportModel = runtime.Types.Result.DefaultSelection<Prisma.$ReportPayload>;
export type AggregateReport = {
    _count: ReportCountAggregateOutputType | null;
    _avg: ReportAvgAggregateOutputType | null;
    _sum: ReportSumAggregateOutputType | null;
    _min: ReportMinAggregateOutputType | null;
    _max: ReportMaxAggregateOutputType | null;
};
export type ReportAvgAggregateOutputType = {
    bandPercent: runtime.Decimal | null;
};
export type ReportSumAggregateOutputType = {
    bandPercent: runtime.Decimal | null;
};
export type ReportMinAggregateOutputType = {
    slug: string | null;
    titleEn: string | null;
    titleKo: string | null;
    publisher: string | null;
    publishedOn: Date | null;
    language: string | null;
    sectorEn: string | null;
    sectorKo: string | null;
    bandPercent: runtime.Decimal | null;
    contentHash: string | null;
    loadedAt: Date | null;
};
export type ReportMaxAggregateOutputType = {
    slug: string | null;
    titleEn: string | null;
    titleKo: string | null;
    publisher: string | null;
    publishedOn: Date | null;
    language: string | null;
    sectorEn: string | null;
    sectorKo: string | null;
    bandPercent: runtime.Decimal | null;
    contentHash: string | null;
    loadedAt: Date | null;
};
export type ReportCountAggregateOutputType = {
    slug: number;
    titleEn: number;
    titleKo: number;
    publisher: number;
    publishedOn: number;
    language: number;
    sectorEn: number;
    sectorKo: number;
    bandPercent: number;
    contentHash: number;
    loadedAt: number;
    _all: number;
};
export type ReportAvgAggregateInputType = {
    bandPercent?: true;
};
export type ReportSumAggregateInputType = {
    bandPercent?: true;
};
export type ReportMinAggregateInputType = {
    slug?: true;
    titleEn?: true;
    titleKo?: true;
    publisher?: true;
    publishedOn?: true;
    language?: true;
    sectorEn?: true;
    sectorKo?: true;
    bandPercent?: true;
    contentHash?: true;
    loadedAt?: true;
};
export type ReportMaxAggregateInputType = {
    slug?: true;
    titleEn?: true;
    titleKo?: true;
    publisher?: true;
    publishedOn?: true;
    language?: true;
    sectorEn?: true;
    sectorKo?: true;
    bandPercent?: true;
    contentHash?: true;
    loadedAt?: true;
};
export type ReportCountAggregateInputType = {
    slug?: true;
    titleEn?: true;
    titleKo?: true;
    publisher?: true;
    publishedOn?: true;
    language?: true;
    sectorEn?: true;
    sectorKo?: true;
    bandPercent?: true;
    contentHash?: true;
    loadedAt?: true;
    _all?: true;
};
export type ReportAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Report to aggregate.
     */
    where?: Prisma.ReportWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Reports to fetch.
     */
    orderBy?: Prisma.ReportOrderByWithRelationInput | Prisma.ReportOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.ReportWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Reports from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Reports.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Reports
    **/
    _count?: true | ReportCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to average
    **/
    _avg?: ReportAvgAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to sum
    **/
    _sum?: ReportSumAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: ReportMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: ReportMaxAggregateInputType;
};
export type GetReportAggregateType<T extends ReportAggregateArgs> = {
    [P in keyof T & keyof AggregateReport]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateReport[P]> : Prisma.GetScalarType<T[P], AggregateReport[P]>;
};
export type ReportGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ReportWhereInput;
    orderBy?: Prisma.ReportOrderByWithAggregationInput | Prisma.ReportOrderByWithAggregationInput[];
    by: Prisma.ReportScalarFieldEnum[] | Prisma.ReportScalarFieldEnum;
    having?: Prisma.ReportScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: ReportCountAggregateInputType | true;
    _avg?: ReportAvgAggregateInputType;
    _sum?: ReportSumAggregateInputType;
    _min?: ReportMinAggregateInputType;
    _max?: ReportMaxAggregateInputType;
};
export type ReportGroupByOutputType = {
    slug: string;
    titleEn: string;
    titleKo: string;
    publisher: string;
    publishedOn: Date;
    language: string;
    sectorEn: string;
    sectorKo: string;
    bandPercent: runtime.Decimal;
    contentHash: string;
    loadedAt: Date;
    _count: ReportCountAggregateOutputType | null;
    _avg: ReportAvgAggregateOutputType | null;
    _sum: ReportSumAggregateOutputType | null;
    _min: ReportMinAggregateOutputType | null;
    _max: ReportMaxAggregateOutputType | null;
};
export type GetReportGroupByPayload<T extends ReportGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<ReportGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof ReportGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], ReportGroupByOutputType[P]> : Prisma.GetScalarType<T[P], ReportGroupByOutputType[P]>;
}>>;
export type ReportWhereInput = {
    AND?: Prisma.ReportWhereInput | Prisma.ReportWhereInput[];
    OR?: Prisma.ReportWhereInput[];
    NOT?: Prisma.ReportWhereInput | Prisma.ReportWhereInput[];
    slug?: Prisma.StringFilter<"Report"> | string;
    titleEn?: Prisma.StringFilter<"Report"> | string;
    titleKo?: Prisma.StringFilter<"Report"> | string;
    publisher?: Prisma.StringFilter<"Report"> | string;
    publishedOn?: Prisma.DateTimeFilter<"Report"> | Date | string;
    language?: Prisma.StringFilter<"Report"> | string;
    sectorEn?: Prisma.StringFilter<"Report"> | string;
    sectorKo?: Prisma.StringFilter<"Report"> | string;
    bandPercent?: Prisma.DecimalFilter<"Report"> | runtime.Decimal | runtime.DecimalJsLike | number | string;
    contentHash?: Prisma.StringFilter<"Report"> | string;
    loadedAt?: Prisma.DateTimeFilter<"Report"> | Date | string;
    baselines?: Prisma.BaselineListRelationFilter;
    lostFigures?: Prisma.LostFigureListRelationFilter;
};
export type ReportOrderByWithRelationInput = {
    slug?: Prisma.SortOrder;
    titleEn?: Prisma.SortOrder;
    titleKo?: Prisma.SortOrder;
    publisher?: Prisma.SortOrder;
    publishedOn?: Prisma.SortOrder;
    language?: Prisma.SortOrder;
    sectorEn?: Prisma.SortOrder;
    sectorKo?: Prisma.SortOrder;
    bandPercent?: Prisma.SortOrder;
    contentHash?: Prisma.SortOrder;
    loadedAt?: Prisma.SortOrder;
    baselines?: Prisma.BaselineOrderByRelationAggregateInput;
    lostFigures?: Prisma.LostFigureOrderByRelationAggregateInput;
};
export type ReportWhereUniqueInput = Prisma.AtLeast<{
    slug?: string;
    AND?: Prisma.ReportWhereInput | Prisma.ReportWhereInput[];
    OR?: Prisma.ReportWhereInput[];
    NOT?: Prisma.ReportWhereInput | Prisma.ReportWhereInput[];
    titleEn?: Prisma.StringFilter<"Report"> | string;
    titleKo?: Prisma.StringFilter<"Report"> | string;
    publisher?: Prisma.StringFilter<"Report"> | string;
    publishedOn?: Prisma.DateTimeFilter<"Report"> | Date | string;
    language?: Prisma.StringFilter<"Report"> | string;
    sectorEn?: Prisma.StringFilter<"Report"> | string;
    sectorKo?: Prisma.StringFilter<"Report"> | string;
    bandPercent?: Prisma.DecimalFilter<"Report"> | runtime.Decimal | runtime.DecimalJsLike | number | string;
    contentHash?: Prisma.StringFilter<"Report"> | string;
    loadedAt?: Prisma.DateTimeFilter<"Report"> | Date | string;
    baselines?: Prisma.BaselineListRelationFilter;
    lostFigures?: Prisma.LostFigureListRelationFilter;
}, "slug">;
export type ReportOrderByWithAggregationInput = {
    slug?: Prisma.SortOrder;
    titleEn?: Prisma.SortOrder;
    titleKo?: Prisma.SortOrder;
    publisher?: Prisma.SortOrder;
    publishedOn?: Prisma.SortOrder;
    language?: Prisma.SortOrder;
    sectorEn?: Prisma.SortOrder;
    sectorKo?: Prisma.SortOrder;
    bandPercent?: Prisma.SortOrder;
    contentHash?: Prisma.SortOrder;
    loadedAt?: Prisma.SortOrder;
    _count?: Prisma.ReportCountOrderByAggregateInput;
    _avg?: Prisma.ReportAvgOrderByAggregateInput;
    _max?: Prisma.ReportMaxOrderByAggregateInput;
    _min?: Prisma.ReportMinOrderByAggregateInput;
    _sum?: Prisma.ReportSumOrderByAggregateInput;
};
export type ReportScalarWhereWithAggregatesInput = {
    AND?: Prisma.ReportScalarWhereWithAggregatesInput | Prisma.ReportScalarWhereWithAggregatesInput[];
    OR?: Prisma.ReportScalarWhereWithAggregatesInput[];
    NOT?: Prisma.ReportScalarWhereWithAggregatesInput | Prisma.ReportScalarWhereWithAggregatesInput[];
    slug?: Prisma.StringWithAggregatesFilter<"Report"> | string;
    titleEn?: Prisma.StringWithAggregatesFilter<"Report"> | string;
    titleKo?: Prisma.StringWithAggregatesFilter<"Report"> | string;
    publisher?: Prisma.StringWithAggregatesFilter<"Report"> | string;
    publishedOn?: Prisma.DateTimeWithAggregatesFilter<"Report"> | Date | string;
    language?: Prisma.StringWithAggregatesFilter<"Report"> | string;
    sectorEn?: Prisma.StringWithAggregatesFilter<"Report"> | string;
    sectorKo?: Prisma.StringWithAggregatesFilter<"Report"> | string;
    bandPercent?: Prisma.DecimalWithAggregatesFilter<"Report"> | runtime.Decimal | runtime.DecimalJsLike | number | string;
    contentHash?: Prisma.StringWithAggregatesFilter<"Report"> | string;
    loadedAt?: Prisma.DateTimeWithAggregatesFilter<"Report"> | Date | string;
};
export type ReportCreateInput = {
    slug: string;
    titleEn: string;
    titleKo: string;
    publisher: string;
    publishedOn: Date | string;
    language: string;
    sectorEn: string;
    sectorKo: string;
    bandPercent?: runtime.Decimal | runtime.DecimalJsLike | number | string;
    contentHash: string;
    loadedAt?: Date | string;
    baselines?: Prisma.BaselineCreateNestedManyWithoutReportInput;
    lostFigures?: Prisma.LostFigureCreateNestedManyWithoutReportInput;
};
export type ReportUncheckedCreateInput = {
    slug: string;
    titleEn: string;
    titleKo: string;
    publisher: string;
    publishedOn: Date | string;
    language: string;
    sectorEn: string;
    sectorKo: string;
    bandPercent?: runtime.Decimal | runtime.DecimalJsLike | number | string;
    contentHash: string;
    loadedAt?: Date | string;
    baselines?: Prisma.BaselineUncheckedCreateNestedManyWithoutReportInput;
    lostFigures?: Prisma.LostFigureUncheckedCreateNestedManyWithoutReportInput;
};
export type ReportUpdateInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    titleEn?: Prisma.StringFieldUpdateOperationsInput | string;
    titleKo?: Prisma.StringFieldUpdateOperationsInput | string;
    publisher?: Prisma.StringFieldUpdateOperationsInput | string;
    publishedOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    language?: Prisma.StringFieldUpdateOperationsInput | string;
    sectorEn?: Prisma.StringFieldUpdateOperationsInput | string;
    sectorKo?: Prisma.StringFieldUpdateOperationsInput | string;
    bandPercent?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    contentHash?: Prisma.StringFieldUpdateOperationsInput | string;
    loadedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    baselines?: Prisma.BaselineUpdateManyWithoutReportNestedInput;
    lostFigures?: Prisma.LostFigureUpdateManyWithoutReportNestedInput;
};
export type ReportUncheckedUpdateInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    titleEn?: Prisma.StringFieldUpdateOperationsInput | string;
    titleKo?: Prisma.StringFieldUpdateOperationsInput | string;
    publisher?: Prisma.StringFieldUpdateOperationsInput | string;
    publishedOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    language?: Prisma.StringFieldUpdateOperationsInput | string;
    sectorEn?: Prisma.StringFieldUpdateOperationsInput | string;
    sectorKo?: Prisma.StringFieldUpdateOperationsInput | string;
    bandPercent?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    contentHash?: Prisma.StringFieldUpdateOperationsInput | string;
    loadedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    baselines?: Prisma.BaselineUncheckedUpdateManyWithoutReportNestedInput;
    lostFigures?: Prisma.LostFigureUncheckedUpdateManyWithoutReportNestedInput;
};
export type ReportCreateManyInput = {
    slug: string;
    titleEn: string;
    titleKo: string;
    publisher: string;
    publishedOn: Date | string;
    language: string;
    sectorEn: string;
    sectorKo: string;
    bandPercent?: runtime.Decimal | runtime.DecimalJsLike | number | string;
    contentHash: string;
    loadedAt?: Date | string;
};
export type ReportUpdateManyMutationInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    titleEn?: Prisma.StringFieldUpdateOperationsInput | string;
    titleKo?: Prisma.StringFieldUpdateOperationsInput | string;
    publisher?: Prisma.StringFieldUpdateOperationsInput | string;
    publishedOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    language?: Prisma.StringFieldUpdateOperationsInput | string;
    sectorEn?: Prisma.StringFieldUpdateOperationsInput | string;
    sectorKo?: Prisma.StringFieldUpdateOperationsInput | string;
    bandPercent?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    contentHash?: Prisma.StringFieldUpdateOperationsInput | string;
    loadedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ReportUncheckedUpdateManyInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    titleEn?: Prisma.StringFieldUpdateOperationsInput | string;
    titleKo?: Prisma.StringFieldUpdateOperationsInput | string;
    publisher?: Prisma.StringFieldUpdateOperationsInput | string;
    publishedOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    language?: Prisma.StringFieldUpdateOperationsInput | string;
    sectorEn?: Prisma.StringFieldUpdateOperationsInput | string;
    sectorKo?: Prisma.StringFieldUpdateOperationsInput | string;
    bandPercent?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    contentHash?: Prisma.StringFieldUpdateOperationsInput | string;
    loadedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
};
export type ReportCountOrderByAggregateInput = {
    slug?: Prisma.SortOrder;
    titleEn?: Prisma.SortOrder;
    titleKo?: Prisma.SortOrder;
    publisher?: Prisma.SortOrder;
    publishedOn?: Prisma.SortOrder;
    language?: Prisma.SortOrder;
    sectorEn?: Prisma.SortOrder;
    sectorKo?: Prisma.SortOrder;
    bandPercent?: Prisma.SortOrder;
    contentHash?: Prisma.SortOrder;
    loadedAt?: Prisma.SortOrder;
};
export type ReportAvgOrderByAggregateInput = {
    bandPercent?: Prisma.SortOrder;
};
export type ReportMaxOrderByAggregateInput = {
    slug?: Prisma.SortOrder;
    titleEn?: Prisma.SortOrder;
    titleKo?: Prisma.SortOrder;
    publisher?: Prisma.SortOrder;
    publishedOn?: Prisma.SortOrder;
    language?: Prisma.SortOrder;
    sectorEn?: Prisma.SortOrder;
    sectorKo?: Prisma.SortOrder;
    bandPercent?: Prisma.SortOrder;
    contentHash?: Prisma.SortOrder;
    loadedAt?: Prisma.SortOrder;
};
export type ReportMinOrderByAggregateInput = {
    slug?: Prisma.SortOrder;
    titleEn?: Prisma.SortOrder;
    titleKo?: Prisma.SortOrder;
    publisher?: Prisma.SortOrder;
    publishedOn?: Prisma.SortOrder;
    language?: Prisma.SortOrder;
    sectorEn?: Prisma.SortOrder;
    sectorKo?: Prisma.SortOrder;
    bandPercent?: Prisma.SortOrder;
    contentHash?: Prisma.SortOrder;
    loadedAt?: Prisma.SortOrder;
};
export type ReportSumOrderByAggregateInput = {
    bandPercent?: Prisma.SortOrder;
};
export type ReportScalarRelationFilter = {
    is?: Prisma.ReportWhereInput;
    isNot?: Prisma.ReportWhereInput;
};
export type DecimalFieldUpdateOperationsInput = {
    set?: runtime.Decimal | runtime.DecimalJsLike | number | string;
    increment?: runtime.Decimal | runtime.DecimalJsLike | number | string;
    decrement?: runtime.Decimal | runtime.DecimalJsLike | number | string;
    multiply?: runtime.Decimal | runtime.DecimalJsLike | number | string;
    divide?: runtime.Decimal | runtime.DecimalJsLike | number | string;
};
export type ReportCreateNestedOneWithoutLostFiguresInput = {
    create?: Prisma.XOR<Prisma.ReportCreateWithoutLostFiguresInput, Prisma.ReportUncheckedCreateWithoutLostFiguresInput>;
    connectOrCreate?: Prisma.ReportCreateOrConnectWithoutLostFiguresInput;
    connect?: Prisma.ReportWhereUniqueInput;
};
export type ReportUpdateOneRequiredWithoutLostFiguresNestedInput = {
    create?: Prisma.XOR<Prisma.ReportCreateWithoutLostFiguresInput, Prisma.ReportUncheckedCreateWithoutLostFiguresInput>;
    connectOrCreate?: Prisma.ReportCreateOrConnectWithoutLostFiguresInput;
    upsert?: Prisma.ReportUpsertWithoutLostFiguresInput;
    connect?: Prisma.ReportWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ReportUpdateToOneWithWhereWithoutLostFiguresInput, Prisma.ReportUpdateWithoutLostFiguresInput>, Prisma.ReportUncheckedUpdateWithoutLostFiguresInput>;
};
export type ReportCreateNestedOneWithoutBaselinesInput = {
    create?: Prisma.XOR<Prisma.ReportCreateWithoutBaselinesInput, Prisma.ReportUncheckedCreateWithoutBaselinesInput>;
    connectOrCreate?: Prisma.ReportCreateOrConnectWithoutBaselinesInput;
    connect?: Prisma.ReportWhereUniqueInput;
};
export type ReportUpdateOneRequiredWithoutBaselinesNestedInput = {
    create?: Prisma.XOR<Prisma.ReportCreateWithoutBaselinesInput, Prisma.ReportUncheckedCreateWithoutBaselinesInput>;
    connectOrCreate?: Prisma.ReportCreateOrConnectWithoutBaselinesInput;
    upsert?: Prisma.ReportUpsertWithoutBaselinesInput;
    connect?: Prisma.ReportWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.ReportUpdateToOneWithWhereWithoutBaselinesInput, Prisma.ReportUpdateWithoutBaselinesInput>, Prisma.ReportUncheckedUpdateWithoutBaselinesInput>;
};
export type ReportCreateWithoutLostFiguresInput = {
    slug: string;
    titleEn: string;
    titleKo: string;
    publisher: string;
    publishedOn: Date | string;
    language: string;
    sectorEn: string;
    sectorKo: string;
    bandPercent?: runtime.Decimal | runtime.DecimalJsLike | number | string;
    contentHash: string;
    loadedAt?: Date | string;
    baselines?: Prisma.BaselineCreateNestedManyWithoutReportInput;
};
export type ReportUncheckedCreateWithoutLostFiguresInput = {
    slug: string;
    titleEn: string;
    titleKo: string;
    publisher: string;
    publishedOn: Date | string;
    language: string;
    sectorEn: string;
    sectorKo: string;
    bandPercent?: runtime.Decimal | runtime.DecimalJsLike | number | string;
    contentHash: string;
    loadedAt?: Date | string;
    baselines?: Prisma.BaselineUncheckedCreateNestedManyWithoutReportInput;
};
export type ReportCreateOrConnectWithoutLostFiguresInput = {
    where: Prisma.ReportWhereUniqueInput;
    create: Prisma.XOR<Prisma.ReportCreateWithoutLostFiguresInput, Prisma.ReportUncheckedCreateWithoutLostFiguresInput>;
};
export type ReportUpsertWithoutLostFiguresInput = {
    update: Prisma.XOR<Prisma.ReportUpdateWithoutLostFiguresInput, Prisma.ReportUncheckedUpdateWithoutLostFiguresInput>;
    create: Prisma.XOR<Prisma.ReportCreateWithoutLostFiguresInput, Prisma.ReportUncheckedCreateWithoutLostFiguresInput>;
    where?: Prisma.ReportWhereInput;
};
export type ReportUpdateToOneWithWhereWithoutLostFiguresInput = {
    where?: Prisma.ReportWhereInput;
    data: Prisma.XOR<Prisma.ReportUpdateWithoutLostFiguresInput, Prisma.ReportUncheckedUpdateWithoutLostFiguresInput>;
};
export type ReportUpdateWithoutLostFiguresInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    titleEn?: Prisma.StringFieldUpdateOperationsInput | string;
    titleKo?: Prisma.StringFieldUpdateOperationsInput | string;
    publisher?: Prisma.StringFieldUpdateOperationsInput | string;
    publishedOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    language?: Prisma.StringFieldUpdateOperationsInput | string;
    sectorEn?: Prisma.StringFieldUpdateOperationsInput | string;
    sectorKo?: Prisma.StringFieldUpdateOperationsInput | string;
    bandPercent?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    contentHash?: Prisma.StringFieldUpdateOperationsInput | string;
    loadedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    baselines?: Prisma.BaselineUpdateManyWithoutReportNestedInput;
};
export type ReportUncheckedUpdateWithoutLostFiguresInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    titleEn?: Prisma.StringFieldUpdateOperationsInput | string;
    titleKo?: Prisma.StringFieldUpdateOperationsInput | string;
    publisher?: Prisma.StringFieldUpdateOperationsInput | string;
    publishedOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    language?: Prisma.StringFieldUpdateOperationsInput | string;
    sectorEn?: Prisma.StringFieldUpdateOperationsInput | string;
    sectorKo?: Prisma.StringFieldUpdateOperationsInput | string;
    bandPercent?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    contentHash?: Prisma.StringFieldUpdateOperationsInput | string;
    loadedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    baselines?: Prisma.BaselineUncheckedUpdateManyWithoutReportNestedInput;
};
export type ReportCreateWithoutBaselinesInput = {
    slug: string;
    titleEn: string;
    titleKo: string;
    publisher: string;
    publishedOn: Date | string;
    language: string;
    sectorEn: string;
    sectorKo: string;
    bandPercent?: runtime.Decimal | runtime.DecimalJsLike | number | string;
    contentHash: string;
    loadedAt?: Date | string;
    lostFigures?: Prisma.LostFigureCreateNestedManyWithoutReportInput;
};
export type ReportUncheckedCreateWithoutBaselinesInput = {
    slug: string;
    titleEn: string;
    titleKo: string;
    publisher: string;
    publishedOn: Date | string;
    language: string;
    sectorEn: string;
    sectorKo: string;
    bandPercent?: runtime.Decimal | runtime.DecimalJsLike | number | string;
    contentHash: string;
    loadedAt?: Date | string;
    lostFigures?: Prisma.LostFigureUncheckedCreateNestedManyWithoutReportInput;
};
export type ReportCreateOrConnectWithoutBaselinesInput = {
    where: Prisma.ReportWhereUniqueInput;
    create: Prisma.XOR<Prisma.ReportCreateWithoutBaselinesInput, Prisma.ReportUncheckedCreateWithoutBaselinesInput>;
};
export type ReportUpsertWithoutBaselinesInput = {
    update: Prisma.XOR<Prisma.ReportUpdateWithoutBaselinesInput, Prisma.ReportUncheckedUpdateWithoutBaselinesInput>;
    create: Prisma.XOR<Prisma.ReportCreateWithoutBaselinesInput, Prisma.ReportUncheckedCreateWithoutBaselinesInput>;
    where?: Prisma.ReportWhereInput;
};
export type ReportUpdateToOneWithWhereWithoutBaselinesInput = {
    where?: Prisma.ReportWhereInput;
    data: Prisma.XOR<Prisma.ReportUpdateWithoutBaselinesInput, Prisma.ReportUncheckedUpdateWithoutBaselinesInput>;
};
export type ReportUpdateWithoutBaselinesInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    titleEn?: Prisma.StringFieldUpdateOperationsInput | string;
    titleKo?: Prisma.StringFieldUpdateOperationsInput | string;
    publisher?: Prisma.StringFieldUpdateOperationsInput | string;
    publishedOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    language?: Prisma.StringFieldUpdateOperationsInput | string;
    sectorEn?: Prisma.StringFieldUpdateOperationsInput | string;
    sectorKo?: Prisma.StringFieldUpdateOperationsInput | string;
    bandPercent?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    contentHash?: Prisma.StringFieldUpdateOperationsInput | string;
    loadedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    lostFigures?: Prisma.LostFigureUpdateManyWithoutReportNestedInput;
};
export type ReportUncheckedUpdateWithoutBaselinesInput = {
    slug?: Prisma.StringFieldUpdateOperationsInput | string;
    titleEn?: Prisma.StringFieldUpdateOperationsInput | string;
    titleKo?: Prisma.StringFieldUpdateOperationsInput | string;
    publisher?: Prisma.StringFieldUpdateOperationsInput | string;
    publishedOn?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    language?: Prisma.StringFieldUpdateOperationsInput | string;
    sectorEn?: Prisma.StringFieldUpdateOperationsInput | string;
    sectorKo?: Prisma.StringFieldUpdateOperationsInput | string;
    bandPercent?: Prisma.DecimalFieldUpdateOperationsInput | runtime.Decimal | runtime.DecimalJsLike | number | string;
    contentHash?: Prisma.StringFieldUpdateOperationsInput | string;
    loadedAt?: Prisma.DateTimeFieldUpdateOperationsInput | Date | string;
    lostFigures?: Prisma.LostFigureUncheckedUpdateManyWithoutReportNestedInput;
};
/**
 * Count Type ReportCountOutputType
 */
export type ReportCountOutputType = {
    baselines: number;
    lostFigures: number;
};
export type ReportCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    baselines?: boolean | ReportCountOutputTypeCountBaselinesArgs;
    lostFigures?: boolean | ReportCountOutputTypeCountLostFiguresArgs;
};
/**
 * ReportCountOutputType without action
 */
export type ReportCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the ReportCountOutputType
     */
    select?: Prisma.ReportCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * ReportCountOutputType without action
 */
export type ReportCountOutputTypeCountBaselinesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.BaselineWhereInput;
};
/**
 * ReportCountOutputType without action
 */
export type ReportCountOutputTypeCountLostFiguresArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.LostFigureWhereInput;
};
export type ReportSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    slug?: boolean;
    titleEn?: boolean;
    titleKo?: boolean;
    publisher?: boolean;
    publishedOn?: boolean;
    language?: boolean;
    sectorEn?: boolean;
    sectorKo?: boolean;
    bandPercent?: boolean;
    contentHash?: boolean;
    loadedAt?: boolean;
    baselines?: boolean | Prisma.Report$baselinesArgs<ExtArgs>;
    lostFigures?: boolean | Prisma.Report$lostFiguresArgs<ExtArgs>;
    _count?: boolean | Prisma.ReportCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["report"]>;
export type ReportSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    slug?: boolean;
    titleEn?: boolean;
    titleKo?: boolean;
    publisher?: boolean;
    publishedOn?: boolean;
    language?: boolean;
    sectorEn?: boolean;
    sectorKo?: boolean;
    bandPercent?: boolean;
    contentHash?: boolean;
    loadedAt?: boolean;
}, ExtArgs["result"]["report"]>;
export type ReportSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    slug?: boolean;
    titleEn?: boolean;
    titleKo?: boolean;
    publisher?: boolean;
    publishedOn?: boolean;
    language?: boolean;
    sectorEn?: boolean;
    sectorKo?: boolean;
    bandPercent?: boolean;
    contentHash?: boolean;
    loadedAt?: boolean;
}, ExtArgs["result"]["report"]>;
export type ReportSelectScalar = {
    slug?: boolean;
    titleEn?: boolean;
    titleKo?: boolean;
    publisher?: boolean;
    publishedOn?: boolean;
    language?: boolean;
    sectorEn?: boolean;
    sectorKo?: boolean;
    bandPercent?: boolean;
    contentHash?: boolean;
    loadedAt?: boolean;
};
export type ReportOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"slug" | "titleEn" | "titleKo" | "publisher" | "publishedOn" | "language" | "sectorEn" | "sectorKo" | "bandPercent" | "contentHash" | "loadedAt", ExtArgs["result"]["report"]>;
export type ReportInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    baselines?: boolean | Prisma.Report$baselinesArgs<ExtArgs>;
    lostFigures?: boolean | Prisma.Report$lostFiguresArgs<ExtArgs>;
    _count?: boolean | Prisma.ReportCountOutputTypeDefaultArgs<ExtArgs>;
};
export type ReportIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {};
export type ReportIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {};
export type $ReportPayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Report";
    objects: {
        baselines: Prisma.$BaselinePayload<ExtArgs>[];
        lostFigures: Prisma.$LostFigurePayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        slug: string;
        titleEn: string;
        titleKo: string;
        publisher: string;
        publishedOn: Date;
        language: string;
        sectorEn: string;
        sectorKo: string;
        bandPercent: runtime.Decimal;
        /**
         * sha256 over the files it was loaded from: unchanged files are not loaded again.
         */
        contentHash: string;
        loadedAt: Date;
    }, ExtArgs["result"]["report"]>;
    composites: {};
};
export type ReportGetPayload<S extends boolean | null | undefined | ReportDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$ReportPayload, S>;
export type ReportCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<ReportFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: ReportCountAggregateInputType | true;
};
export interface ReportDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Report'];
        meta: {
            name: 'Report';
        };
    };
    /**
     * Find zero or one Report that matches the filter.
     * @param {ReportFindUniqueArgs} args - Arguments to find a Report
     * @example
     * // Get one Report
     * const report = await prisma.report.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends ReportFindUniqueArgs>(args: Prisma.SelectSubset<T, ReportFindUniqueArgs<ExtArgs>>): Prisma.Prisma__ReportClient<runtime.Types.Result.GetResult<Prisma.$ReportPayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Report that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {ReportFindUniqueOrThrowArgs} args - Arguments to find a Report
     * @example
     * // Get one Report
     * const report = await prisma.report.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends ReportFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, ReportFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__ReportClient<runtime.Types.Result.GetResult<Prisma.$ReportPayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Report that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReportFindFirstArgs} args - Arguments to find a Report
     * @example
     * // Get one Report
     * const report = await prisma.report.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends ReportFindFirstArgs>(args?: Prisma.SelectSubset<T, ReportFindFirstArgs<ExtArgs>>): Prisma.Prisma__ReportClient<runtime.Types.Result.GetResult<Prisma.$ReportPayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Report that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReportFindFirstOrThrowArgs} args - Arguments to find a Report
     * @example
     * // Get one Report
     * const report = await prisma.report.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends ReportFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, ReportFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__ReportClient<runtime.Types.Result.GetResult<Prisma.$ReportPayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Reports that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReportFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Reports
     * const reports = await prisma.report.findMany()
     *
     * // Get first 10 Reports
     * const reports = await prisma.report.findMany({ take: 10 })
     *
     * // Only select the `slug`
     * const reportWithSlugOnly = await prisma.report.findMany({ select: { slug: true } })
     *
     */
    findMany<T extends ReportFindManyArgs>(args?: Prisma.SelectSubset<T, ReportFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReportPayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Report.
     * @param {ReportCreateArgs} args - Arguments to create a Report.
     * @example
     * // Create one Report
     * const Report = await prisma.report.create({
     *   data: {
     *     // ... data to create a Report
     *   }
     * })
     *
     */
    create<T extends ReportCreateArgs>(args: Prisma.SelectSubset<T, ReportCreateArgs<ExtArgs>>): Prisma.Prisma__ReportClient<runtime.Types.Result.GetResult<Prisma.$ReportPayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Reports.
     * @param {ReportCreateManyArgs} args - Arguments to create many Reports.
     * @example
     * // Create many Reports
     * const report = await prisma.report.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends ReportCreateManyArgs>(args?: Prisma.SelectSubset<T, ReportCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Reports and returns the data saved in the database.
     * @param {ReportCreateManyAndReturnArgs} args - Arguments to create many Reports.
     * @example
     * // Create many Reports
     * const report = await prisma.report.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Reports and only return the `slug`
     * const reportWithSlugOnly = await prisma.report.createManyAndReturn({
     *   select: { slug: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends ReportCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, ReportCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReportPayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Report.
     * @param {ReportDeleteArgs} args - Arguments to delete one Report.
     * @example
     * // Delete one Report
     * const Report = await prisma.report.delete({
     *   where: {
     *     // ... filter to delete one Report
     *   }
     * })
     *
     */
    delete<T extends ReportDeleteArgs>(args: Prisma.SelectSubset<T, ReportDeleteArgs<ExtArgs>>): Prisma.Prisma__ReportClient<runtime.Types.Result.GetResult<Prisma.$ReportPayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Report.
     * @param {ReportUpdateArgs} args - Arguments to update one Report.
     * @example
     * // Update one Report
     * const report = await prisma.report.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends ReportUpdateArgs>(args: Prisma.SelectSubset<T, ReportUpdateArgs<ExtArgs>>): Prisma.Prisma__ReportClient<runtime.Types.Result.GetResult<Prisma.$ReportPayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Reports.
     * @param {ReportDeleteManyArgs} args - Arguments to filter Reports to delete.
     * @example
     * // Delete a few Reports
     * const { count } = await prisma.report.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends ReportDeleteManyArgs>(args?: Prisma.SelectSubset<T, ReportDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Reports.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReportUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Reports
     * const report = await prisma.report.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends ReportUpdateManyArgs>(args: Prisma.SelectSubset<T, ReportUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Reports and returns the data updated in the database.
     * @param {ReportUpdateManyAndReturnArgs} args - Arguments to update many Reports.
     * @example
     * // Update many Reports
     * const report = await prisma.report.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Reports and only return the `slug`
     * const reportWithSlugOnly = await prisma.report.updateManyAndReturn({
     *   select: { slug: true },
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
    updateManyAndReturn<T extends ReportUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, ReportUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$ReportPayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Report.
     * @param {ReportUpsertArgs} args - Arguments to update or create a Report.
     * @example
     * // Update or create a Report
     * const report = await prisma.report.upsert({
     *   create: {
     *     // ... data to create a Report
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Report we want to update
     *   }
     * })
     */
    upsert<T extends ReportUpsertArgs>(args: Prisma.SelectSubset<T, ReportUpsertArgs<ExtArgs>>): Prisma.Prisma__ReportClient<runtime.Types.Result.GetResult<Prisma.$ReportPayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Reports.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReportCountArgs} args - Arguments to filter Reports to count.
     * @example
     * // Count the number of Reports
     * const count = await prisma.report.count({
     *   where: {
     *     // ... the filter for the Reports we want to count
     *   }
     * })
    **/
    count<T extends ReportCountArgs>(args?: Prisma.Subset<T, ReportCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], ReportCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Report.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReportAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends ReportAggregateArgs>(args: Prisma.Subset<T, ReportAggregateArgs>): Prisma.PrismaPromise<GetReportAggregateType<T>>;
    /**
     * Group by Report.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {ReportGroupByArgs} args - Group by arguments.
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
    groupBy<T extends ReportGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: ReportGroupByArgs['orderBy'];
    } : {
        orderBy?: ReportGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, ReportGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetReportGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Report model
     */
    readonly fields: ReportFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Report.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__ReportClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    baselines<T extends Prisma.Report$baselinesArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Report$baselinesArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$BaselinePayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    lostFigures<T extends Prisma.Report$lostFiguresArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Report$lostFiguresArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$LostFigurePayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
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
 * Fields of the Report model
 */
export interface ReportFieldRefs {
    readonly slug: Prisma.FieldRef<"Report", 'String'>;
    readonly titleEn: Prisma.FieldRef<"Report", 'String'>;
    readonly titleKo: Prisma.FieldRef<"Report", 'String'>;
    readonly publisher: Prisma.FieldRef<"Report", 'String'>;
    readonly publishedOn: Prisma.FieldRef<"Report", 'DateTime'>;
    readonly language: Prisma.FieldRef<"Report", 'String'>;
    readonly sectorEn: Prisma.FieldRef<"Report", 'String'>;
    readonly sectorKo: Prisma.FieldRef<"Report", 'String'>;
    readonly bandPercent: Prisma.FieldRef<"Report", 'Decimal'>;
    readonly contentHash: Prisma.FieldRef<"Report", 'String'>;
    readonly loadedAt: Prisma.FieldRef<"Report", 'DateTime'>;
}
/**
 * Report findUnique
 */
export type ReportFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Report
     */
    select?: Prisma.ReportSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Report
     */
    omit?: Prisma.ReportOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReportInclude<ExtArgs> | null;
    /**
     * Filter, which Report to fetch.
     */
    where: Prisma.ReportWhereUniqueInput;
};
/**
 * Report findUniqueOrThrow
 */
export type ReportFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Report
     */
    select?: Prisma.ReportSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Report
     */
    omit?: Prisma.ReportOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReportInclude<ExtArgs> | null;
    /**
     * Filter, which Report to fetch.
     */
    where: Prisma.ReportWhereUniqueInput;
};
/**
 * Report findFirst
 */
export type ReportFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Report
     */
    select?: Prisma.ReportSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Report
     */
    omit?: Prisma.ReportOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReportInclude<ExtArgs> | null;
    /**
     * Filter, which Report to fetch.
     */
    where?: Prisma.ReportWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Reports to fetch.
     */
    orderBy?: Prisma.ReportOrderByWithRelationInput | Prisma.ReportOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Reports.
     */
    cursor?: Prisma.ReportWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Reports from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Reports.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Reports.
     */
    distinct?: Prisma.ReportScalarFieldEnum | Prisma.ReportScalarFieldEnum[];
};
/**
 * Report findFirstOrThrow
 */
export type ReportFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Report
     */
    select?: Prisma.ReportSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Report
     */
    omit?: Prisma.ReportOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReportInclude<ExtArgs> | null;
    /**
     * Filter, which Report to fetch.
     */
    where?: Prisma.ReportWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Reports to fetch.
     */
    orderBy?: Prisma.ReportOrderByWithRelationInput | Prisma.ReportOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Reports.
     */
    cursor?: Prisma.ReportWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Reports from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Reports.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Reports.
     */
    distinct?: Prisma.ReportScalarFieldEnum | Prisma.ReportScalarFieldEnum[];
};
/**
 * Report findMany
 */
export type ReportFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Report
     */
    select?: Prisma.ReportSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Report
     */
    omit?: Prisma.ReportOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReportInclude<ExtArgs> | null;
    /**
     * Filter, which Reports to fetch.
     */
    where?: Prisma.ReportWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Reports to fetch.
     */
    orderBy?: Prisma.ReportOrderByWithRelationInput | Prisma.ReportOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Reports.
     */
    cursor?: Prisma.ReportWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Reports from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Reports.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Reports.
     */
    distinct?: Prisma.ReportScalarFieldEnum | Prisma.ReportScalarFieldEnum[];
};
/**
 * Report create
 */
export type ReportCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Report
     */
    select?: Prisma.ReportSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Report
     */
    omit?: Prisma.ReportOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReportInclude<ExtArgs> | null;
    /**
     * The data needed to create a Report.
     */
    data: Prisma.XOR<Prisma.ReportCreateInput, Prisma.ReportUncheckedCreateInput>;
};
/**
 * Report createMany
 */
export type ReportCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Reports.
     */
    data: Prisma.ReportCreateManyInput | Prisma.ReportCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Report createManyAndReturn
 */
export type ReportCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Report
     */
    select?: Prisma.ReportSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Report
     */
    omit?: Prisma.ReportOmit<ExtArgs> | null;
    /**
     * The data used to create many Reports.
     */
    data: Prisma.ReportCreateManyInput | Prisma.ReportCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Report update
 */
export type ReportUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Report
     */
    select?: Prisma.ReportSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Report
     */
    omit?: Prisma.ReportOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReportInclude<ExtArgs> | null;
    /**
     * The data needed to update a Report.
     */
    data: Prisma.XOR<Prisma.ReportUpdateInput, Prisma.ReportUncheckedUpdateInput>;
    /**
     * Choose, which Report to update.
     */
    where: Prisma.ReportWhereUniqueInput;
};
/**
 * Report updateMany
 */
export type ReportUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Reports.
     */
    data: Prisma.XOR<Prisma.ReportUpdateManyMutationInput, Prisma.ReportUncheckedUpdateManyInput>;
    /**
     * Filter which Reports to update
     */
    where?: Prisma.ReportWhereInput;
    /**
     * Limit how many Reports to update.
     */
    limit?: number;
};
/**
 * Report updateManyAndReturn
 */
export type ReportUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Report
     */
    select?: Prisma.ReportSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Report
     */
    omit?: Prisma.ReportOmit<ExtArgs> | null;
    /**
     * The data used to update Reports.
     */
    data: Prisma.XOR<Prisma.ReportUpdateManyMutationInput, Prisma.ReportUncheckedUpdateManyInput>;
    /**
     * Filter which Reports to update
     */
    where?: Prisma.ReportWhereInput;
    /**
     * Limit how many Reports to update.
     */
    limit?: number;
};
/**
 * Report upsert
 */
export type ReportUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Report
     */
    select?: Prisma.ReportSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Report
     */
    omit?: Prisma.ReportOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReportInclude<ExtArgs> | null;
    /**
     * The filter to search for the Report to update in case it exists.
     */
    where: Prisma.ReportWhereUniqueInput;
    /**
     * In case the Report found by the `where` argument doesn't exist, create a new Report with this data.
     */
    create: Prisma.XOR<Prisma.ReportCreateInput, Prisma.ReportUncheckedCreateInput>;
    /**
     * In case the Report was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.ReportUpdateInput, Prisma.ReportUncheckedUpdateInput>;
};
/**
 * Report delete
 */
export type ReportDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Report
     */
    select?: Prisma.ReportSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Report
     */
    omit?: Prisma.ReportOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReportInclude<ExtArgs> | null;
    /**
     * Filter which Report to delete.
     */
    where: Prisma.ReportWhereUniqueInput;
};
/**
 * Report deleteMany
 */
export type ReportDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Reports to delete
     */
    where?: Prisma.ReportWhereInput;
    /**
     * Limit how many Reports to delete.
     */
    limit?: number;
};
/**
 * Report.baselines
 */
export type Report$baselinesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
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
    where?: Prisma.BaselineWhereInput;
    orderBy?: Prisma.BaselineOrderByWithRelationInput | Prisma.BaselineOrderByWithRelationInput[];
    cursor?: Prisma.BaselineWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.BaselineScalarFieldEnum | Prisma.BaselineScalarFieldEnum[];
};
/**
 * Report.lostFigures
 */
export type Report$lostFiguresArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the LostFigure
     */
    select?: Prisma.LostFigureSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the LostFigure
     */
    omit?: Prisma.LostFigureOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.LostFigureInclude<ExtArgs> | null;
    where?: Prisma.LostFigureWhereInput;
    orderBy?: Prisma.LostFigureOrderByWithRelationInput | Prisma.LostFigureOrderByWithRelationInput[];
    cursor?: Prisma.LostFigureWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.LostFigureScalarFieldEnum | Prisma.LostFigureScalarFieldEnum[];
};
/**
 * Report without action
 */
export type ReportDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Report
     */
    select?: Prisma.ReportSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Report
     */
    omit?: Prisma.ReportOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ReportInclude<ExtArgs> | null;
};
