import type * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../internal/prismaNamespace.ts";
/**
 * Model Source
 * A place records come from; its manifest lives with the connector and is mirrored here.
 */
export type SourceModel = runtime.Types.Result.DefaultSelection<Prisma.$SourcePayload>;
export type AggregateSource = {
    _count: SourceCountAggregateOutputType | null;
    _min: SourceMinAggregateOutputType | null;
    _max: SourceMaxAggregateOutputType | null;
};
export type SourceMinAggregateOutputType = {
    id: string | null;
    nameEn: string | null;
    nameKo: string | null;
    family: string | null;
    paused: boolean | null;
};
export type SourceMaxAggregateOutputType = {
    id: string | null;
    nameEn: string | null;
    nameKo: string | null;
    family: string | null;
    paused: boolean | null;
};
export type SourceCountAggregateOutputType = {
    id: number;
    nameEn: number;
    nameKo: number;
    family: number;
    manifest: number;
    paused: number;
    _all: number;
};
export type SourceMinAggregateInputType = {
    id?: true;
    nameEn?: true;
    nameKo?: true;
    family?: true;
    paused?: true;
};
export type SourceMaxAggregateInputType = {
    id?: true;
    nameEn?: true;
    nameKo?: true;
    family?: true;
    paused?: true;
};
export type SourceCountAggregateInputType = {
    id?: true;
    nameEn?: true;
    nameKo?: true;
    family?: true;
    manifest?: true;
    paused?: true;
    _all?: true;
};
export type SourceAggregateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Source to aggregate.
     */
    where?: Prisma.SourceWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Sources to fetch.
     */
    orderBy?: Prisma.SourceOrderByWithRelationInput | Prisma.SourceOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the start position
     */
    cursor?: Prisma.SourceWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Sources from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Sources.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Count returned Sources
    **/
    _count?: true | SourceCountAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the minimum value
    **/
    _min?: SourceMinAggregateInputType;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/aggregations Aggregation Docs}
     *
     * Select which fields to find the maximum value
    **/
    _max?: SourceMaxAggregateInputType;
};
export type GetSourceAggregateType<T extends SourceAggregateArgs> = {
    [P in keyof T & keyof AggregateSource]: P extends '_count' | 'count' ? T[P] extends true ? number : Prisma.GetScalarType<T[P], AggregateSource[P]> : Prisma.GetScalarType<T[P], AggregateSource[P]>;
};
export type SourceGroupByArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.SourceWhereInput;
    orderBy?: Prisma.SourceOrderByWithAggregationInput | Prisma.SourceOrderByWithAggregationInput[];
    by: Prisma.SourceScalarFieldEnum[] | Prisma.SourceScalarFieldEnum;
    having?: Prisma.SourceScalarWhereWithAggregatesInput;
    take?: number;
    skip?: number;
    _count?: SourceCountAggregateInputType | true;
    _min?: SourceMinAggregateInputType;
    _max?: SourceMaxAggregateInputType;
};
export type SourceGroupByOutputType = {
    id: string;
    nameEn: string;
    nameKo: string;
    family: string;
    manifest: runtime.JsonValue;
    paused: boolean;
    _count: SourceCountAggregateOutputType | null;
    _min: SourceMinAggregateOutputType | null;
    _max: SourceMaxAggregateOutputType | null;
};
export type GetSourceGroupByPayload<T extends SourceGroupByArgs> = Prisma.PrismaPromise<Array<Prisma.PickEnumerable<SourceGroupByOutputType, T['by']> & {
    [P in ((keyof T) & (keyof SourceGroupByOutputType))]: P extends '_count' ? T[P] extends boolean ? number : Prisma.GetScalarType<T[P], SourceGroupByOutputType[P]> : Prisma.GetScalarType<T[P], SourceGroupByOutputType[P]>;
}>>;
export type SourceWhereInput = {
    AND?: Prisma.SourceWhereInput | Prisma.SourceWhereInput[];
    OR?: Prisma.SourceWhereInput[];
    NOT?: Prisma.SourceWhereInput | Prisma.SourceWhereInput[];
    id?: Prisma.StringFilter<"Source"> | string;
    nameEn?: Prisma.StringFilter<"Source"> | string;
    nameKo?: Prisma.StringFilter<"Source"> | string;
    family?: Prisma.StringFilter<"Source"> | string;
    manifest?: Prisma.JsonFilter<"Source">;
    paused?: Prisma.BoolFilter<"Source"> | boolean;
    documents?: Prisma.DocumentListRelationFilter;
    runs?: Prisma.RunListRelationFilter;
    schedules?: Prisma.ScheduleListRelationFilter;
    rejections?: Prisma.RejectionListRelationFilter;
};
export type SourceOrderByWithRelationInput = {
    id?: Prisma.SortOrder;
    nameEn?: Prisma.SortOrder;
    nameKo?: Prisma.SortOrder;
    family?: Prisma.SortOrder;
    manifest?: Prisma.SortOrder;
    paused?: Prisma.SortOrder;
    documents?: Prisma.DocumentOrderByRelationAggregateInput;
    runs?: Prisma.RunOrderByRelationAggregateInput;
    schedules?: Prisma.ScheduleOrderByRelationAggregateInput;
    rejections?: Prisma.RejectionOrderByRelationAggregateInput;
};
export type SourceWhereUniqueInput = Prisma.AtLeast<{
    id?: string;
    AND?: Prisma.SourceWhereInput | Prisma.SourceWhereInput[];
    OR?: Prisma.SourceWhereInput[];
    NOT?: Prisma.SourceWhereInput | Prisma.SourceWhereInput[];
    nameEn?: Prisma.StringFilter<"Source"> | string;
    nameKo?: Prisma.StringFilter<"Source"> | string;
    family?: Prisma.StringFilter<"Source"> | string;
    manifest?: Prisma.JsonFilter<"Source">;
    paused?: Prisma.BoolFilter<"Source"> | boolean;
    documents?: Prisma.DocumentListRelationFilter;
    runs?: Prisma.RunListRelationFilter;
    schedules?: Prisma.ScheduleListRelationFilter;
    rejections?: Prisma.RejectionListRelationFilter;
}, "id">;
export type SourceOrderByWithAggregationInput = {
    id?: Prisma.SortOrder;
    nameEn?: Prisma.SortOrder;
    nameKo?: Prisma.SortOrder;
    family?: Prisma.SortOrder;
    manifest?: Prisma.SortOrder;
    paused?: Prisma.SortOrder;
    _count?: Prisma.SourceCountOrderByAggregateInput;
    _max?: Prisma.SourceMaxOrderByAggregateInput;
    _min?: Prisma.SourceMinOrderByAggregateInput;
};
export type SourceScalarWhereWithAggregatesInput = {
    AND?: Prisma.SourceScalarWhereWithAggregatesInput | Prisma.SourceScalarWhereWithAggregatesInput[];
    OR?: Prisma.SourceScalarWhereWithAggregatesInput[];
    NOT?: Prisma.SourceScalarWhereWithAggregatesInput | Prisma.SourceScalarWhereWithAggregatesInput[];
    id?: Prisma.StringWithAggregatesFilter<"Source"> | string;
    nameEn?: Prisma.StringWithAggregatesFilter<"Source"> | string;
    nameKo?: Prisma.StringWithAggregatesFilter<"Source"> | string;
    family?: Prisma.StringWithAggregatesFilter<"Source"> | string;
    manifest?: Prisma.JsonWithAggregatesFilter<"Source">;
    paused?: Prisma.BoolWithAggregatesFilter<"Source"> | boolean;
};
export type SourceCreateInput = {
    id: string;
    nameEn: string;
    nameKo: string;
    family: string;
    manifest: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    paused?: boolean;
    documents?: Prisma.DocumentCreateNestedManyWithoutSourceInput;
    runs?: Prisma.RunCreateNestedManyWithoutSourceInput;
    schedules?: Prisma.ScheduleCreateNestedManyWithoutSourceInput;
    rejections?: Prisma.RejectionCreateNestedManyWithoutSourceInput;
};
export type SourceUncheckedCreateInput = {
    id: string;
    nameEn: string;
    nameKo: string;
    family: string;
    manifest: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    paused?: boolean;
    documents?: Prisma.DocumentUncheckedCreateNestedManyWithoutSourceInput;
    runs?: Prisma.RunUncheckedCreateNestedManyWithoutSourceInput;
    schedules?: Prisma.ScheduleUncheckedCreateNestedManyWithoutSourceInput;
    rejections?: Prisma.RejectionUncheckedCreateNestedManyWithoutSourceInput;
};
export type SourceUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    family?: Prisma.StringFieldUpdateOperationsInput | string;
    manifest?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    paused?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    documents?: Prisma.DocumentUpdateManyWithoutSourceNestedInput;
    runs?: Prisma.RunUpdateManyWithoutSourceNestedInput;
    schedules?: Prisma.ScheduleUpdateManyWithoutSourceNestedInput;
    rejections?: Prisma.RejectionUpdateManyWithoutSourceNestedInput;
};
export type SourceUncheckedUpdateInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    family?: Prisma.StringFieldUpdateOperationsInput | string;
    manifest?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    paused?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    documents?: Prisma.DocumentUncheckedUpdateManyWithoutSourceNestedInput;
    runs?: Prisma.RunUncheckedUpdateManyWithoutSourceNestedInput;
    schedules?: Prisma.ScheduleUncheckedUpdateManyWithoutSourceNestedInput;
    rejections?: Prisma.RejectionUncheckedUpdateManyWithoutSourceNestedInput;
};
export type SourceCreateManyInput = {
    id: string;
    nameEn: string;
    nameKo: string;
    family: string;
    manifest: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    paused?: boolean;
};
export type SourceUpdateManyMutationInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    family?: Prisma.StringFieldUpdateOperationsInput | string;
    manifest?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    paused?: Prisma.BoolFieldUpdateOperationsInput | boolean;
};
export type SourceUncheckedUpdateManyInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    family?: Prisma.StringFieldUpdateOperationsInput | string;
    manifest?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    paused?: Prisma.BoolFieldUpdateOperationsInput | boolean;
};
export type SourceCountOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    nameEn?: Prisma.SortOrder;
    nameKo?: Prisma.SortOrder;
    family?: Prisma.SortOrder;
    manifest?: Prisma.SortOrder;
    paused?: Prisma.SortOrder;
};
export type SourceMaxOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    nameEn?: Prisma.SortOrder;
    nameKo?: Prisma.SortOrder;
    family?: Prisma.SortOrder;
    paused?: Prisma.SortOrder;
};
export type SourceMinOrderByAggregateInput = {
    id?: Prisma.SortOrder;
    nameEn?: Prisma.SortOrder;
    nameKo?: Prisma.SortOrder;
    family?: Prisma.SortOrder;
    paused?: Prisma.SortOrder;
};
export type SourceScalarRelationFilter = {
    is?: Prisma.SourceWhereInput;
    isNot?: Prisma.SourceWhereInput;
};
export type SourceCreateNestedOneWithoutDocumentsInput = {
    create?: Prisma.XOR<Prisma.SourceCreateWithoutDocumentsInput, Prisma.SourceUncheckedCreateWithoutDocumentsInput>;
    connectOrCreate?: Prisma.SourceCreateOrConnectWithoutDocumentsInput;
    connect?: Prisma.SourceWhereUniqueInput;
};
export type SourceUpdateOneRequiredWithoutDocumentsNestedInput = {
    create?: Prisma.XOR<Prisma.SourceCreateWithoutDocumentsInput, Prisma.SourceUncheckedCreateWithoutDocumentsInput>;
    connectOrCreate?: Prisma.SourceCreateOrConnectWithoutDocumentsInput;
    upsert?: Prisma.SourceUpsertWithoutDocumentsInput;
    connect?: Prisma.SourceWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.SourceUpdateToOneWithWhereWithoutDocumentsInput, Prisma.SourceUpdateWithoutDocumentsInput>, Prisma.SourceUncheckedUpdateWithoutDocumentsInput>;
};
export type SourceCreateNestedOneWithoutRunsInput = {
    create?: Prisma.XOR<Prisma.SourceCreateWithoutRunsInput, Prisma.SourceUncheckedCreateWithoutRunsInput>;
    connectOrCreate?: Prisma.SourceCreateOrConnectWithoutRunsInput;
    connect?: Prisma.SourceWhereUniqueInput;
};
export type SourceUpdateOneRequiredWithoutRunsNestedInput = {
    create?: Prisma.XOR<Prisma.SourceCreateWithoutRunsInput, Prisma.SourceUncheckedCreateWithoutRunsInput>;
    connectOrCreate?: Prisma.SourceCreateOrConnectWithoutRunsInput;
    upsert?: Prisma.SourceUpsertWithoutRunsInput;
    connect?: Prisma.SourceWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.SourceUpdateToOneWithWhereWithoutRunsInput, Prisma.SourceUpdateWithoutRunsInput>, Prisma.SourceUncheckedUpdateWithoutRunsInput>;
};
export type SourceCreateNestedOneWithoutRejectionsInput = {
    create?: Prisma.XOR<Prisma.SourceCreateWithoutRejectionsInput, Prisma.SourceUncheckedCreateWithoutRejectionsInput>;
    connectOrCreate?: Prisma.SourceCreateOrConnectWithoutRejectionsInput;
    connect?: Prisma.SourceWhereUniqueInput;
};
export type SourceUpdateOneRequiredWithoutRejectionsNestedInput = {
    create?: Prisma.XOR<Prisma.SourceCreateWithoutRejectionsInput, Prisma.SourceUncheckedCreateWithoutRejectionsInput>;
    connectOrCreate?: Prisma.SourceCreateOrConnectWithoutRejectionsInput;
    upsert?: Prisma.SourceUpsertWithoutRejectionsInput;
    connect?: Prisma.SourceWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.SourceUpdateToOneWithWhereWithoutRejectionsInput, Prisma.SourceUpdateWithoutRejectionsInput>, Prisma.SourceUncheckedUpdateWithoutRejectionsInput>;
};
export type SourceCreateNestedOneWithoutSchedulesInput = {
    create?: Prisma.XOR<Prisma.SourceCreateWithoutSchedulesInput, Prisma.SourceUncheckedCreateWithoutSchedulesInput>;
    connectOrCreate?: Prisma.SourceCreateOrConnectWithoutSchedulesInput;
    connect?: Prisma.SourceWhereUniqueInput;
};
export type SourceUpdateOneRequiredWithoutSchedulesNestedInput = {
    create?: Prisma.XOR<Prisma.SourceCreateWithoutSchedulesInput, Prisma.SourceUncheckedCreateWithoutSchedulesInput>;
    connectOrCreate?: Prisma.SourceCreateOrConnectWithoutSchedulesInput;
    upsert?: Prisma.SourceUpsertWithoutSchedulesInput;
    connect?: Prisma.SourceWhereUniqueInput;
    update?: Prisma.XOR<Prisma.XOR<Prisma.SourceUpdateToOneWithWhereWithoutSchedulesInput, Prisma.SourceUpdateWithoutSchedulesInput>, Prisma.SourceUncheckedUpdateWithoutSchedulesInput>;
};
export type SourceCreateWithoutDocumentsInput = {
    id: string;
    nameEn: string;
    nameKo: string;
    family: string;
    manifest: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    paused?: boolean;
    runs?: Prisma.RunCreateNestedManyWithoutSourceInput;
    schedules?: Prisma.ScheduleCreateNestedManyWithoutSourceInput;
    rejections?: Prisma.RejectionCreateNestedManyWithoutSourceInput;
};
export type SourceUncheckedCreateWithoutDocumentsInput = {
    id: string;
    nameEn: string;
    nameKo: string;
    family: string;
    manifest: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    paused?: boolean;
    runs?: Prisma.RunUncheckedCreateNestedManyWithoutSourceInput;
    schedules?: Prisma.ScheduleUncheckedCreateNestedManyWithoutSourceInput;
    rejections?: Prisma.RejectionUncheckedCreateNestedManyWithoutSourceInput;
};
export type SourceCreateOrConnectWithoutDocumentsInput = {
    where: Prisma.SourceWhereUniqueInput;
    create: Prisma.XOR<Prisma.SourceCreateWithoutDocumentsInput, Prisma.SourceUncheckedCreateWithoutDocumentsInput>;
};
export type SourceUpsertWithoutDocumentsInput = {
    update: Prisma.XOR<Prisma.SourceUpdateWithoutDocumentsInput, Prisma.SourceUncheckedUpdateWithoutDocumentsInput>;
    create: Prisma.XOR<Prisma.SourceCreateWithoutDocumentsInput, Prisma.SourceUncheckedCreateWithoutDocumentsInput>;
    where?: Prisma.SourceWhereInput;
};
export type SourceUpdateToOneWithWhereWithoutDocumentsInput = {
    where?: Prisma.SourceWhereInput;
    data: Prisma.XOR<Prisma.SourceUpdateWithoutDocumentsInput, Prisma.SourceUncheckedUpdateWithoutDocumentsInput>;
};
export type SourceUpdateWithoutDocumentsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    family?: Prisma.StringFieldUpdateOperationsInput | string;
    manifest?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    paused?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    runs?: Prisma.RunUpdateManyWithoutSourceNestedInput;
    schedules?: Prisma.ScheduleUpdateManyWithoutSourceNestedInput;
    rejections?: Prisma.RejectionUpdateManyWithoutSourceNestedInput;
};
export type SourceUncheckedUpdateWithoutDocumentsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    family?: Prisma.StringFieldUpdateOperationsInput | string;
    manifest?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    paused?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    runs?: Prisma.RunUncheckedUpdateManyWithoutSourceNestedInput;
    schedules?: Prisma.ScheduleUncheckedUpdateManyWithoutSourceNestedInput;
    rejections?: Prisma.RejectionUncheckedUpdateManyWithoutSourceNestedInput;
};
export type SourceCreateWithoutRunsInput = {
    id: string;
    nameEn: string;
    nameKo: string;
    family: string;
    manifest: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    paused?: boolean;
    documents?: Prisma.DocumentCreateNestedManyWithoutSourceInput;
    schedules?: Prisma.ScheduleCreateNestedManyWithoutSourceInput;
    rejections?: Prisma.RejectionCreateNestedManyWithoutSourceInput;
};
export type SourceUncheckedCreateWithoutRunsInput = {
    id: string;
    nameEn: string;
    nameKo: string;
    family: string;
    manifest: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    paused?: boolean;
    documents?: Prisma.DocumentUncheckedCreateNestedManyWithoutSourceInput;
    schedules?: Prisma.ScheduleUncheckedCreateNestedManyWithoutSourceInput;
    rejections?: Prisma.RejectionUncheckedCreateNestedManyWithoutSourceInput;
};
export type SourceCreateOrConnectWithoutRunsInput = {
    where: Prisma.SourceWhereUniqueInput;
    create: Prisma.XOR<Prisma.SourceCreateWithoutRunsInput, Prisma.SourceUncheckedCreateWithoutRunsInput>;
};
export type SourceUpsertWithoutRunsInput = {
    update: Prisma.XOR<Prisma.SourceUpdateWithoutRunsInput, Prisma.SourceUncheckedUpdateWithoutRunsInput>;
    create: Prisma.XOR<Prisma.SourceCreateWithoutRunsInput, Prisma.SourceUncheckedCreateWithoutRunsInput>;
    where?: Prisma.SourceWhereInput;
};
export type SourceUpdateToOneWithWhereWithoutRunsInput = {
    where?: Prisma.SourceWhereInput;
    data: Prisma.XOR<Prisma.SourceUpdateWithoutRunsInput, Prisma.SourceUncheckedUpdateWithoutRunsInput>;
};
export type SourceUpdateWithoutRunsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    family?: Prisma.StringFieldUpdateOperationsInput | string;
    manifest?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    paused?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    documents?: Prisma.DocumentUpdateManyWithoutSourceNestedInput;
    schedules?: Prisma.ScheduleUpdateManyWithoutSourceNestedInput;
    rejections?: Prisma.RejectionUpdateManyWithoutSourceNestedInput;
};
export type SourceUncheckedUpdateWithoutRunsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    family?: Prisma.StringFieldUpdateOperationsInput | string;
    manifest?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    paused?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    documents?: Prisma.DocumentUncheckedUpdateManyWithoutSourceNestedInput;
    schedules?: Prisma.ScheduleUncheckedUpdateManyWithoutSourceNestedInput;
    rejections?: Prisma.RejectionUncheckedUpdateManyWithoutSourceNestedInput;
};
export type SourceCreateWithoutRejectionsInput = {
    id: string;
    nameEn: string;
    nameKo: string;
    family: string;
    manifest: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    paused?: boolean;
    documents?: Prisma.DocumentCreateNestedManyWithoutSourceInput;
    runs?: Prisma.RunCreateNestedManyWithoutSourceInput;
    schedules?: Prisma.ScheduleCreateNestedManyWithoutSourceInput;
};
export type SourceUncheckedCreateWithoutRejectionsInput = {
    id: string;
    nameEn: string;
    nameKo: string;
    family: string;
    manifest: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    paused?: boolean;
    documents?: Prisma.DocumentUncheckedCreateNestedManyWithoutSourceInput;
    runs?: Prisma.RunUncheckedCreateNestedManyWithoutSourceInput;
    schedules?: Prisma.ScheduleUncheckedCreateNestedManyWithoutSourceInput;
};
export type SourceCreateOrConnectWithoutRejectionsInput = {
    where: Prisma.SourceWhereUniqueInput;
    create: Prisma.XOR<Prisma.SourceCreateWithoutRejectionsInput, Prisma.SourceUncheckedCreateWithoutRejectionsInput>;
};
export type SourceUpsertWithoutRejectionsInput = {
    update: Prisma.XOR<Prisma.SourceUpdateWithoutRejectionsInput, Prisma.SourceUncheckedUpdateWithoutRejectionsInput>;
    create: Prisma.XOR<Prisma.SourceCreateWithoutRejectionsInput, Prisma.SourceUncheckedCreateWithoutRejectionsInput>;
    where?: Prisma.SourceWhereInput;
};
export type SourceUpdateToOneWithWhereWithoutRejectionsInput = {
    where?: Prisma.SourceWhereInput;
    data: Prisma.XOR<Prisma.SourceUpdateWithoutRejectionsInput, Prisma.SourceUncheckedUpdateWithoutRejectionsInput>;
};
export type SourceUpdateWithoutRejectionsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    family?: Prisma.StringFieldUpdateOperationsInput | string;
    manifest?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    paused?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    documents?: Prisma.DocumentUpdateManyWithoutSourceNestedInput;
    runs?: Prisma.RunUpdateManyWithoutSourceNestedInput;
    schedules?: Prisma.ScheduleUpdateManyWithoutSourceNestedInput;
};
export type SourceUncheckedUpdateWithoutRejectionsInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    family?: Prisma.StringFieldUpdateOperationsInput | string;
    manifest?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    paused?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    documents?: Prisma.DocumentUncheckedUpdateManyWithoutSourceNestedInput;
    runs?: Prisma.RunUncheckedUpdateManyWithoutSourceNestedInput;
    schedules?: Prisma.ScheduleUncheckedUpdateManyWithoutSourceNestedInput;
};
export type SourceCreateWithoutSchedulesInput = {
    id: string;
    nameEn: string;
    nameKo: string;
    family: string;
    manifest: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    paused?: boolean;
    documents?: Prisma.DocumentCreateNestedManyWithoutSourceInput;
    runs?: Prisma.RunCreateNestedManyWithoutSourceInput;
    rejections?: Prisma.RejectionCreateNestedManyWithoutSourceInput;
};
export type SourceUncheckedCreateWithoutSchedulesInput = {
    id: string;
    nameEn: string;
    nameKo: string;
    family: string;
    manifest: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    paused?: boolean;
    documents?: Prisma.DocumentUncheckedCreateNestedManyWithoutSourceInput;
    runs?: Prisma.RunUncheckedCreateNestedManyWithoutSourceInput;
    rejections?: Prisma.RejectionUncheckedCreateNestedManyWithoutSourceInput;
};
export type SourceCreateOrConnectWithoutSchedulesInput = {
    where: Prisma.SourceWhereUniqueInput;
    create: Prisma.XOR<Prisma.SourceCreateWithoutSchedulesInput, Prisma.SourceUncheckedCreateWithoutSchedulesInput>;
};
export type SourceUpsertWithoutSchedulesInput = {
    update: Prisma.XOR<Prisma.SourceUpdateWithoutSchedulesInput, Prisma.SourceUncheckedUpdateWithoutSchedulesInput>;
    create: Prisma.XOR<Prisma.SourceCreateWithoutSchedulesInput, Prisma.SourceUncheckedCreateWithoutSchedulesInput>;
    where?: Prisma.SourceWhereInput;
};
export type SourceUpdateToOneWithWhereWithoutSchedulesInput = {
    where?: Prisma.SourceWhereInput;
    data: Prisma.XOR<Prisma.SourceUpdateWithoutSchedulesInput, Prisma.SourceUncheckedUpdateWithoutSchedulesInput>;
};
export type SourceUpdateWithoutSchedulesInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    family?: Prisma.StringFieldUpdateOperationsInput | string;
    manifest?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    paused?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    documents?: Prisma.DocumentUpdateManyWithoutSourceNestedInput;
    runs?: Prisma.RunUpdateManyWithoutSourceNestedInput;
    rejections?: Prisma.RejectionUpdateManyWithoutSourceNestedInput;
};
export type SourceUncheckedUpdateWithoutSchedulesInput = {
    id?: Prisma.StringFieldUpdateOperationsInput | string;
    nameEn?: Prisma.StringFieldUpdateOperationsInput | string;
    nameKo?: Prisma.StringFieldUpdateOperationsInput | string;
    family?: Prisma.StringFieldUpdateOperationsInput | string;
    manifest?: Prisma.JsonNullValueInput | runtime.InputJsonValue;
    paused?: Prisma.BoolFieldUpdateOperationsInput | boolean;
    documents?: Prisma.DocumentUncheckedUpdateManyWithoutSourceNestedInput;
    runs?: Prisma.RunUncheckedUpdateManyWithoutSourceNestedInput;
    rejections?: Prisma.RejectionUncheckedUpdateManyWithoutSourceNestedInput;
};
/**
 * Count Type SourceCountOutputType
 */
export type SourceCountOutputType = {
    documents: number;
    runs: number;
    schedules: number;
    rejections: number;
};
export type SourceCountOutputTypeSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    documents?: boolean | SourceCountOutputTypeCountDocumentsArgs;
    runs?: boolean | SourceCountOutputTypeCountRunsArgs;
    schedules?: boolean | SourceCountOutputTypeCountSchedulesArgs;
    rejections?: boolean | SourceCountOutputTypeCountRejectionsArgs;
};
/**
 * SourceCountOutputType without action
 */
export type SourceCountOutputTypeDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the SourceCountOutputType
     */
    select?: Prisma.SourceCountOutputTypeSelect<ExtArgs> | null;
};
/**
 * SourceCountOutputType without action
 */
export type SourceCountOutputTypeCountDocumentsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.DocumentWhereInput;
};
/**
 * SourceCountOutputType without action
 */
export type SourceCountOutputTypeCountRunsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.RunWhereInput;
};
/**
 * SourceCountOutputType without action
 */
export type SourceCountOutputTypeCountSchedulesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.ScheduleWhereInput;
};
/**
 * SourceCountOutputType without action
 */
export type SourceCountOutputTypeCountRejectionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    where?: Prisma.RejectionWhereInput;
};
export type SourceSelect<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    nameEn?: boolean;
    nameKo?: boolean;
    family?: boolean;
    manifest?: boolean;
    paused?: boolean;
    documents?: boolean | Prisma.Source$documentsArgs<ExtArgs>;
    runs?: boolean | Prisma.Source$runsArgs<ExtArgs>;
    schedules?: boolean | Prisma.Source$schedulesArgs<ExtArgs>;
    rejections?: boolean | Prisma.Source$rejectionsArgs<ExtArgs>;
    _count?: boolean | Prisma.SourceCountOutputTypeDefaultArgs<ExtArgs>;
}, ExtArgs["result"]["source"]>;
export type SourceSelectCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    nameEn?: boolean;
    nameKo?: boolean;
    family?: boolean;
    manifest?: boolean;
    paused?: boolean;
}, ExtArgs["result"]["source"]>;
export type SourceSelectUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetSelect<{
    id?: boolean;
    nameEn?: boolean;
    nameKo?: boolean;
    family?: boolean;
    manifest?: boolean;
    paused?: boolean;
}, ExtArgs["result"]["source"]>;
export type SourceSelectScalar = {
    id?: boolean;
    nameEn?: boolean;
    nameKo?: boolean;
    family?: boolean;
    manifest?: boolean;
    paused?: boolean;
};
export type SourceOmit<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = runtime.Types.Extensions.GetOmit<"id" | "nameEn" | "nameKo" | "family" | "manifest" | "paused", ExtArgs["result"]["source"]>;
export type SourceInclude<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    documents?: boolean | Prisma.Source$documentsArgs<ExtArgs>;
    runs?: boolean | Prisma.Source$runsArgs<ExtArgs>;
    schedules?: boolean | Prisma.Source$schedulesArgs<ExtArgs>;
    rejections?: boolean | Prisma.Source$rejectionsArgs<ExtArgs>;
    _count?: boolean | Prisma.SourceCountOutputTypeDefaultArgs<ExtArgs>;
};
export type SourceIncludeCreateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {};
export type SourceIncludeUpdateManyAndReturn<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {};
export type $SourcePayload<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    name: "Source";
    objects: {
        documents: Prisma.$DocumentPayload<ExtArgs>[];
        runs: Prisma.$RunPayload<ExtArgs>[];
        schedules: Prisma.$SchedulePayload<ExtArgs>[];
        rejections: Prisma.$RejectionPayload<ExtArgs>[];
    };
    scalars: runtime.Types.Extensions.GetPayloadResult<{
        id: string;
        nameEn: string;
        nameKo: string;
        family: string;
        /**
         * SourceManifest: licence, attribution, homepage, auth, rate limit, cadence, pitfalls.
         */
        manifest: runtime.JsonValue;
        paused: boolean;
    }, ExtArgs["result"]["source"]>;
    composites: {};
};
export type SourceGetPayload<S extends boolean | null | undefined | SourceDefaultArgs> = runtime.Types.Result.GetResult<Prisma.$SourcePayload, S>;
export type SourceCountArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = Omit<SourceFindManyArgs, 'select' | 'include' | 'distinct' | 'omit'> & {
    select?: SourceCountAggregateInputType | true;
};
export interface SourceDelegate<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['model']['Source'];
        meta: {
            name: 'Source';
        };
    };
    /**
     * Find zero or one Source that matches the filter.
     * @param {SourceFindUniqueArgs} args - Arguments to find a Source
     * @example
     * // Get one Source
     * const source = await prisma.source.findUnique({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUnique<T extends SourceFindUniqueArgs>(args: Prisma.SelectSubset<T, SourceFindUniqueArgs<ExtArgs>>): Prisma.Prisma__SourceClient<runtime.Types.Result.GetResult<Prisma.$SourcePayload<ExtArgs>, T, "findUnique", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find one Source that matches the filter or throw an error with `error.code='P2025'`
     * if no matches were found.
     * @param {SourceFindUniqueOrThrowArgs} args - Arguments to find a Source
     * @example
     * // Get one Source
     * const source = await prisma.source.findUniqueOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findUniqueOrThrow<T extends SourceFindUniqueOrThrowArgs>(args: Prisma.SelectSubset<T, SourceFindUniqueOrThrowArgs<ExtArgs>>): Prisma.Prisma__SourceClient<runtime.Types.Result.GetResult<Prisma.$SourcePayload<ExtArgs>, T, "findUniqueOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Source that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SourceFindFirstArgs} args - Arguments to find a Source
     * @example
     * // Get one Source
     * const source = await prisma.source.findFirst({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirst<T extends SourceFindFirstArgs>(args?: Prisma.SelectSubset<T, SourceFindFirstArgs<ExtArgs>>): Prisma.Prisma__SourceClient<runtime.Types.Result.GetResult<Prisma.$SourcePayload<ExtArgs>, T, "findFirst", GlobalOmitOptions> | null, null, ExtArgs, GlobalOmitOptions>;
    /**
     * Find the first Source that matches the filter or
     * throw `PrismaKnownClientError` with `P2025` code if no matches were found.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SourceFindFirstOrThrowArgs} args - Arguments to find a Source
     * @example
     * // Get one Source
     * const source = await prisma.source.findFirstOrThrow({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     */
    findFirstOrThrow<T extends SourceFindFirstOrThrowArgs>(args?: Prisma.SelectSubset<T, SourceFindFirstOrThrowArgs<ExtArgs>>): Prisma.Prisma__SourceClient<runtime.Types.Result.GetResult<Prisma.$SourcePayload<ExtArgs>, T, "findFirstOrThrow", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Find zero or more Sources that matches the filter.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SourceFindManyArgs} args - Arguments to filter and select certain fields only.
     * @example
     * // Get all Sources
     * const sources = await prisma.source.findMany()
     *
     * // Get first 10 Sources
     * const sources = await prisma.source.findMany({ take: 10 })
     *
     * // Only select the `id`
     * const sourceWithIdOnly = await prisma.source.findMany({ select: { id: true } })
     *
     */
    findMany<T extends SourceFindManyArgs>(args?: Prisma.SelectSubset<T, SourceFindManyArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$SourcePayload<ExtArgs>, T, "findMany", GlobalOmitOptions>>;
    /**
     * Create a Source.
     * @param {SourceCreateArgs} args - Arguments to create a Source.
     * @example
     * // Create one Source
     * const Source = await prisma.source.create({
     *   data: {
     *     // ... data to create a Source
     *   }
     * })
     *
     */
    create<T extends SourceCreateArgs>(args: Prisma.SelectSubset<T, SourceCreateArgs<ExtArgs>>): Prisma.Prisma__SourceClient<runtime.Types.Result.GetResult<Prisma.$SourcePayload<ExtArgs>, T, "create", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Create many Sources.
     * @param {SourceCreateManyArgs} args - Arguments to create many Sources.
     * @example
     * // Create many Sources
     * const source = await prisma.source.createMany({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     */
    createMany<T extends SourceCreateManyArgs>(args?: Prisma.SelectSubset<T, SourceCreateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Create many Sources and returns the data saved in the database.
     * @param {SourceCreateManyAndReturnArgs} args - Arguments to create many Sources.
     * @example
     * // Create many Sources
     * const source = await prisma.source.createManyAndReturn({
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Create many Sources and only return the `id`
     * const sourceWithIdOnly = await prisma.source.createManyAndReturn({
     *   select: { id: true },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     *
     */
    createManyAndReturn<T extends SourceCreateManyAndReturnArgs>(args?: Prisma.SelectSubset<T, SourceCreateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$SourcePayload<ExtArgs>, T, "createManyAndReturn", GlobalOmitOptions>>;
    /**
     * Delete a Source.
     * @param {SourceDeleteArgs} args - Arguments to delete one Source.
     * @example
     * // Delete one Source
     * const Source = await prisma.source.delete({
     *   where: {
     *     // ... filter to delete one Source
     *   }
     * })
     *
     */
    delete<T extends SourceDeleteArgs>(args: Prisma.SelectSubset<T, SourceDeleteArgs<ExtArgs>>): Prisma.Prisma__SourceClient<runtime.Types.Result.GetResult<Prisma.$SourcePayload<ExtArgs>, T, "delete", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Update one Source.
     * @param {SourceUpdateArgs} args - Arguments to update one Source.
     * @example
     * // Update one Source
     * const source = await prisma.source.update({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    update<T extends SourceUpdateArgs>(args: Prisma.SelectSubset<T, SourceUpdateArgs<ExtArgs>>): Prisma.Prisma__SourceClient<runtime.Types.Result.GetResult<Prisma.$SourcePayload<ExtArgs>, T, "update", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Delete zero or more Sources.
     * @param {SourceDeleteManyArgs} args - Arguments to filter Sources to delete.
     * @example
     * // Delete a few Sources
     * const { count } = await prisma.source.deleteMany({
     *   where: {
     *     // ... provide filter here
     *   }
     * })
     *
     */
    deleteMany<T extends SourceDeleteManyArgs>(args?: Prisma.SelectSubset<T, SourceDeleteManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Sources.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SourceUpdateManyArgs} args - Arguments to update one or more rows.
     * @example
     * // Update many Sources
     * const source = await prisma.source.updateMany({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: {
     *     // ... provide data here
     *   }
     * })
     *
     */
    updateMany<T extends SourceUpdateManyArgs>(args: Prisma.SelectSubset<T, SourceUpdateManyArgs<ExtArgs>>): Prisma.PrismaPromise<Prisma.BatchPayload>;
    /**
     * Update zero or more Sources and returns the data updated in the database.
     * @param {SourceUpdateManyAndReturnArgs} args - Arguments to update many Sources.
     * @example
     * // Update many Sources
     * const source = await prisma.source.updateManyAndReturn({
     *   where: {
     *     // ... provide filter here
     *   },
     *   data: [
     *     // ... provide data here
     *   ]
     * })
     *
     * // Update zero or more Sources and only return the `id`
     * const sourceWithIdOnly = await prisma.source.updateManyAndReturn({
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
    updateManyAndReturn<T extends SourceUpdateManyAndReturnArgs>(args: Prisma.SelectSubset<T, SourceUpdateManyAndReturnArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$SourcePayload<ExtArgs>, T, "updateManyAndReturn", GlobalOmitOptions>>;
    /**
     * Create or update one Source.
     * @param {SourceUpsertArgs} args - Arguments to update or create a Source.
     * @example
     * // Update or create a Source
     * const source = await prisma.source.upsert({
     *   create: {
     *     // ... data to create a Source
     *   },
     *   update: {
     *     // ... in case it already exists, update
     *   },
     *   where: {
     *     // ... the filter for the Source we want to update
     *   }
     * })
     */
    upsert<T extends SourceUpsertArgs>(args: Prisma.SelectSubset<T, SourceUpsertArgs<ExtArgs>>): Prisma.Prisma__SourceClient<runtime.Types.Result.GetResult<Prisma.$SourcePayload<ExtArgs>, T, "upsert", GlobalOmitOptions>, never, ExtArgs, GlobalOmitOptions>;
    /**
     * Count the number of Sources.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SourceCountArgs} args - Arguments to filter Sources to count.
     * @example
     * // Count the number of Sources
     * const count = await prisma.source.count({
     *   where: {
     *     // ... the filter for the Sources we want to count
     *   }
     * })
    **/
    count<T extends SourceCountArgs>(args?: Prisma.Subset<T, SourceCountArgs>): Prisma.PrismaPromise<T extends runtime.Types.Utils.Record<'select', any> ? T['select'] extends true ? number : Prisma.GetScalarType<T['select'], SourceCountAggregateOutputType> : number>;
    /**
     * Allows you to perform aggregations operations on a Source.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SourceAggregateArgs} args - Select which aggregations you would like to apply and on what fields.
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
    aggregate<T extends SourceAggregateArgs>(args: Prisma.Subset<T, SourceAggregateArgs>): Prisma.PrismaPromise<GetSourceAggregateType<T>>;
    /**
     * Group by Source.
     * Note, that providing `undefined` is treated as the value not being there.
     * Read more here: https://pris.ly/d/null-undefined
     * @param {SourceGroupByArgs} args - Group by arguments.
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
    groupBy<T extends SourceGroupByArgs, HasSelectOrTake extends Prisma.Or<Prisma.Extends<'skip', Prisma.Keys<T>>, Prisma.Extends<'take', Prisma.Keys<T>>>, OrderByArg extends Prisma.True extends HasSelectOrTake ? {
        orderBy: SourceGroupByArgs['orderBy'];
    } : {
        orderBy?: SourceGroupByArgs['orderBy'];
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
    }[OrderFields]>(args: Prisma.SubsetIntersection<T, SourceGroupByArgs, OrderByArg> & InputErrors): {} extends InputErrors ? GetSourceGroupByPayload<T> : Prisma.PrismaPromise<InputErrors>;
    /**
     * Fields of the Source model
     */
    readonly fields: SourceFieldRefs;
}
/**
 * The delegate class that acts as a "Promise-like" for Source.
 * Why is this prefixed with `Prisma__`?
 * Because we want to prevent naming conflicts as mentioned in
 * https://github.com/prisma/prisma-client-js/issues/707
 */
export interface Prisma__SourceClient<T, Null = never, ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> extends Prisma.PrismaPromise<T> {
    readonly [Symbol.toStringTag]: "PrismaPromise";
    documents<T extends Prisma.Source$documentsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Source$documentsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$DocumentPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    runs<T extends Prisma.Source$runsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Source$runsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RunPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    schedules<T extends Prisma.Source$schedulesArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Source$schedulesArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$SchedulePayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
    rejections<T extends Prisma.Source$rejectionsArgs<ExtArgs> = {}>(args?: Prisma.Subset<T, Prisma.Source$rejectionsArgs<ExtArgs>>): Prisma.PrismaPromise<runtime.Types.Result.GetResult<Prisma.$RejectionPayload<ExtArgs>, T, "findMany", GlobalOmitOptions> | Null>;
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
 * Fields of the Source model
 */
export interface SourceFieldRefs {
    readonly id: Prisma.FieldRef<"Source", 'String'>;
    readonly nameEn: Prisma.FieldRef<"Source", 'String'>;
    readonly nameKo: Prisma.FieldRef<"Source", 'String'>;
    readonly family: Prisma.FieldRef<"Source", 'String'>;
    readonly manifest: Prisma.FieldRef<"Source", 'Json'>;
    readonly paused: Prisma.FieldRef<"Source", 'Boolean'>;
}
/**
 * Source findUnique
 */
export type SourceFindUniqueArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Source
     */
    select?: Prisma.SourceSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Source
     */
    omit?: Prisma.SourceOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SourceInclude<ExtArgs> | null;
    /**
     * Filter, which Source to fetch.
     */
    where: Prisma.SourceWhereUniqueInput;
};
/**
 * Source findUniqueOrThrow
 */
export type SourceFindUniqueOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Source
     */
    select?: Prisma.SourceSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Source
     */
    omit?: Prisma.SourceOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SourceInclude<ExtArgs> | null;
    /**
     * Filter, which Source to fetch.
     */
    where: Prisma.SourceWhereUniqueInput;
};
/**
 * Source findFirst
 */
export type SourceFindFirstArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Source
     */
    select?: Prisma.SourceSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Source
     */
    omit?: Prisma.SourceOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SourceInclude<ExtArgs> | null;
    /**
     * Filter, which Source to fetch.
     */
    where?: Prisma.SourceWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Sources to fetch.
     */
    orderBy?: Prisma.SourceOrderByWithRelationInput | Prisma.SourceOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Sources.
     */
    cursor?: Prisma.SourceWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Sources from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Sources.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Sources.
     */
    distinct?: Prisma.SourceScalarFieldEnum | Prisma.SourceScalarFieldEnum[];
};
/**
 * Source findFirstOrThrow
 */
export type SourceFindFirstOrThrowArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Source
     */
    select?: Prisma.SourceSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Source
     */
    omit?: Prisma.SourceOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SourceInclude<ExtArgs> | null;
    /**
     * Filter, which Source to fetch.
     */
    where?: Prisma.SourceWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Sources to fetch.
     */
    orderBy?: Prisma.SourceOrderByWithRelationInput | Prisma.SourceOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for searching for Sources.
     */
    cursor?: Prisma.SourceWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Sources from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Sources.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Sources.
     */
    distinct?: Prisma.SourceScalarFieldEnum | Prisma.SourceScalarFieldEnum[];
};
/**
 * Source findMany
 */
export type SourceFindManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Source
     */
    select?: Prisma.SourceSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Source
     */
    omit?: Prisma.SourceOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SourceInclude<ExtArgs> | null;
    /**
     * Filter, which Sources to fetch.
     */
    where?: Prisma.SourceWhereInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/sorting Sorting Docs}
     *
     * Determine the order of Sources to fetch.
     */
    orderBy?: Prisma.SourceOrderByWithRelationInput | Prisma.SourceOrderByWithRelationInput[];
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination#cursor-based-pagination Cursor Docs}
     *
     * Sets the position for listing Sources.
     */
    cursor?: Prisma.SourceWhereUniqueInput;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Take `±n` Sources from the position of the cursor.
     */
    take?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/pagination Pagination Docs}
     *
     * Skip the first `n` Sources.
     */
    skip?: number;
    /**
     * {@link https://www.prisma.io/docs/concepts/components/prisma-client/distinct Distinct Docs}
     *
     * Filter by unique combinations of Sources.
     */
    distinct?: Prisma.SourceScalarFieldEnum | Prisma.SourceScalarFieldEnum[];
};
/**
 * Source create
 */
export type SourceCreateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Source
     */
    select?: Prisma.SourceSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Source
     */
    omit?: Prisma.SourceOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SourceInclude<ExtArgs> | null;
    /**
     * The data needed to create a Source.
     */
    data: Prisma.XOR<Prisma.SourceCreateInput, Prisma.SourceUncheckedCreateInput>;
};
/**
 * Source createMany
 */
export type SourceCreateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to create many Sources.
     */
    data: Prisma.SourceCreateManyInput | Prisma.SourceCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Source createManyAndReturn
 */
export type SourceCreateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Source
     */
    select?: Prisma.SourceSelectCreateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Source
     */
    omit?: Prisma.SourceOmit<ExtArgs> | null;
    /**
     * The data used to create many Sources.
     */
    data: Prisma.SourceCreateManyInput | Prisma.SourceCreateManyInput[];
    skipDuplicates?: boolean;
};
/**
 * Source update
 */
export type SourceUpdateArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Source
     */
    select?: Prisma.SourceSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Source
     */
    omit?: Prisma.SourceOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SourceInclude<ExtArgs> | null;
    /**
     * The data needed to update a Source.
     */
    data: Prisma.XOR<Prisma.SourceUpdateInput, Prisma.SourceUncheckedUpdateInput>;
    /**
     * Choose, which Source to update.
     */
    where: Prisma.SourceWhereUniqueInput;
};
/**
 * Source updateMany
 */
export type SourceUpdateManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * The data used to update Sources.
     */
    data: Prisma.XOR<Prisma.SourceUpdateManyMutationInput, Prisma.SourceUncheckedUpdateManyInput>;
    /**
     * Filter which Sources to update
     */
    where?: Prisma.SourceWhereInput;
    /**
     * Limit how many Sources to update.
     */
    limit?: number;
};
/**
 * Source updateManyAndReturn
 */
export type SourceUpdateManyAndReturnArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Source
     */
    select?: Prisma.SourceSelectUpdateManyAndReturn<ExtArgs> | null;
    /**
     * Omit specific fields from the Source
     */
    omit?: Prisma.SourceOmit<ExtArgs> | null;
    /**
     * The data used to update Sources.
     */
    data: Prisma.XOR<Prisma.SourceUpdateManyMutationInput, Prisma.SourceUncheckedUpdateManyInput>;
    /**
     * Filter which Sources to update
     */
    where?: Prisma.SourceWhereInput;
    /**
     * Limit how many Sources to update.
     */
    limit?: number;
};
/**
 * Source upsert
 */
export type SourceUpsertArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Source
     */
    select?: Prisma.SourceSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Source
     */
    omit?: Prisma.SourceOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SourceInclude<ExtArgs> | null;
    /**
     * The filter to search for the Source to update in case it exists.
     */
    where: Prisma.SourceWhereUniqueInput;
    /**
     * In case the Source found by the `where` argument doesn't exist, create a new Source with this data.
     */
    create: Prisma.XOR<Prisma.SourceCreateInput, Prisma.SourceUncheckedCreateInput>;
    /**
     * In case the Source was found with the provided `where` argument, update it with this data.
     */
    update: Prisma.XOR<Prisma.SourceUpdateInput, Prisma.SourceUncheckedUpdateInput>;
};
/**
 * Source delete
 */
export type SourceDeleteArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Source
     */
    select?: Prisma.SourceSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Source
     */
    omit?: Prisma.SourceOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SourceInclude<ExtArgs> | null;
    /**
     * Filter which Source to delete.
     */
    where: Prisma.SourceWhereUniqueInput;
};
/**
 * Source deleteMany
 */
export type SourceDeleteManyArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Filter which Sources to delete
     */
    where?: Prisma.SourceWhereInput;
    /**
     * Limit how many Sources to delete.
     */
    limit?: number;
};
/**
 * Source.documents
 */
export type Source$documentsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Document
     */
    select?: Prisma.DocumentSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Document
     */
    omit?: Prisma.DocumentOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.DocumentInclude<ExtArgs> | null;
    where?: Prisma.DocumentWhereInput;
    orderBy?: Prisma.DocumentOrderByWithRelationInput | Prisma.DocumentOrderByWithRelationInput[];
    cursor?: Prisma.DocumentWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.DocumentScalarFieldEnum | Prisma.DocumentScalarFieldEnum[];
};
/**
 * Source.runs
 */
export type Source$runsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Run
     */
    select?: Prisma.RunSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Run
     */
    omit?: Prisma.RunOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RunInclude<ExtArgs> | null;
    where?: Prisma.RunWhereInput;
    orderBy?: Prisma.RunOrderByWithRelationInput | Prisma.RunOrderByWithRelationInput[];
    cursor?: Prisma.RunWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.RunScalarFieldEnum | Prisma.RunScalarFieldEnum[];
};
/**
 * Source.schedules
 */
export type Source$schedulesArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Schedule
     */
    select?: Prisma.ScheduleSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Schedule
     */
    omit?: Prisma.ScheduleOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.ScheduleInclude<ExtArgs> | null;
    where?: Prisma.ScheduleWhereInput;
    orderBy?: Prisma.ScheduleOrderByWithRelationInput | Prisma.ScheduleOrderByWithRelationInput[];
    cursor?: Prisma.ScheduleWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.ScheduleScalarFieldEnum | Prisma.ScheduleScalarFieldEnum[];
};
/**
 * Source.rejections
 */
export type Source$rejectionsArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Rejection
     */
    select?: Prisma.RejectionSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Rejection
     */
    omit?: Prisma.RejectionOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.RejectionInclude<ExtArgs> | null;
    where?: Prisma.RejectionWhereInput;
    orderBy?: Prisma.RejectionOrderByWithRelationInput | Prisma.RejectionOrderByWithRelationInput[];
    cursor?: Prisma.RejectionWhereUniqueInput;
    take?: number;
    skip?: number;
    distinct?: Prisma.RejectionScalarFieldEnum | Prisma.RejectionScalarFieldEnum[];
};
/**
 * Source without action
 */
export type SourceDefaultArgs<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> = {
    /**
     * Select specific fields to fetch from the Source
     */
    select?: Prisma.SourceSelect<ExtArgs> | null;
    /**
     * Omit specific fields from the Source
     */
    omit?: Prisma.SourceOmit<ExtArgs> | null;
    /**
     * Choose, which related nodes to fetch as well
     */
    include?: Prisma.SourceInclude<ExtArgs> | null;
};
