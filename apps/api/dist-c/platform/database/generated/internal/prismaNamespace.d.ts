import * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "../models.ts";
import { type PrismaClient } from "./class.ts";
export type * from '../models.ts';
export type DMMF = typeof runtime.DMMF;
export type PrismaPromise<T> = runtime.Types.Public.PrismaPromise<T>;
/**
 * Prisma Errors
 */
export declare const PrismaClientKnownRequestError: typeof runtime.PrismaClientKnownRequestError;
export type PrismaClientKnownRequestError = runtime.PrismaClientKnownRequestError;
export declare const PrismaClientUnknownRequestError: typeof runtime.PrismaClientUnknownRequestError;
export type PrismaClientUnknownRequestError = runtime.PrismaClientUnknownRequestError;
export declare const PrismaClientRustPanicError: typeof runtime.PrismaClientRustPanicError;
export type PrismaClientRustPanicError = runtime.PrismaClientRustPanicError;
export declare const PrismaClientInitializationError: typeof runtime.PrismaClientInitializationError;
export type PrismaClientInitializationError = runtime.PrismaClientInitializationError;
export declare const PrismaClientValidationError: typeof runtime.PrismaClientValidationError;
export type PrismaClientValidationError = runtime.PrismaClientValidationError;
/**
 * Re-export of sql-template-tag
 */
export declare const sql: typeof runtime.sqltag;
export declare const empty: runtime.Sql;
export declare const join: typeof runtime.join;
export declare const raw: typeof runtime.raw;
export declare const Sql: typeof runtime.Sql;
export type Sql = runtime.Sql;
/**
 * Decimal.js
 */
export declare const Decimal: typeof runtime.Decimal;
export type Decimal = runtime.Decimal;
export type DecimalJsLike = runtime.DecimalJsLike;
/**
* Extensions
*/
export type Extension = runtime.Types.Extensions.UserArgs;
export declare const getExtensionContext: typeof runtime.Extensions.getExtensionContext;
export type Args<T, F extends runtime.Operation> = runtime.Types.Public.Args<T, F>;
export type Payload<T, F extends runtime.Operation = never> = runtime.Types.Public.Payload<T, F>;
export type Result<T, A, F extends runtime.Operation> = runtime.Types.Public.Result<T, A, F>;
export type Exact<A, W> = runtime.Types.Public.Exact<A, W>;
export type PrismaVersion = {
    client: string;
    engine: string;
};
/**
 * Prisma Client JS version: 7.10.1
 * Query Engine version: d1b3f377ca835d73fd50954a5e22128b9ebdd6b8
 */
export declare const prismaVersion: PrismaVersion;
/**
 * Utility Types
 */
export type Bytes = runtime.Bytes;
export type JsonObject = runtime.JsonObject;
export type JsonArray = runtime.JsonArray;
export type JsonValue = runtime.JsonValue;
export type InputJsonObject = runtime.InputJsonObject;
export type InputJsonArray = runtime.InputJsonArray;
export type InputJsonValue = runtime.InputJsonValue;
export declare const NullTypes: {
    DbNull: (new (secret: never) => typeof runtime.DbNull);
    JsonNull: (new (secret: never) => typeof runtime.JsonNull);
    AnyNull: (new (secret: never) => typeof runtime.AnyNull);
};
/**
 * Helper for filtering JSON entries that have `null` on the database (empty on the db)
 *
 * @see https://www.prisma.io/docs/concepts/components/prisma-client/working-with-fields/working-with-json-fields#filtering-on-a-json-field
 */
export declare const DbNull: runtime.DbNullClass;
/**
 * Helper for filtering JSON entries that have JSON `null` values (not empty on the db)
 *
 * @see https://www.prisma.io/docs/concepts/components/prisma-client/working-with-fields/working-with-json-fields#filtering-on-a-json-field
 */
export declare const JsonNull: runtime.JsonNullClass;
/**
 * Helper for filtering JSON entries that are `Prisma.DbNull` or `Prisma.JsonNull`
 *
 * @see https://www.prisma.io/docs/concepts/components/prisma-client/working-with-fields/working-with-json-fields#filtering-on-a-json-field
 */
export declare const AnyNull: runtime.AnyNullClass;
type SelectAndInclude = {
    select: any;
    include: any;
};
type SelectAndOmit = {
    select: any;
    omit: any;
};
/**
 * From T, pick a set of properties whose keys are in the union K
 */
type Prisma__Pick<T, K extends keyof T> = {
    [P in K]: T[P];
};
export type Enumerable<T> = T | Array<T>;
/**
 * Subset
 * @desc From `T` pick properties that exist in `U`. Simple version of Intersection
 */
export type Subset<T, U> = {
    [key in keyof T]: key extends keyof U ? T[key] : never;
};
/**
 * Resolved type of the argument passed to the `PrismaClient` constructor.
 *
 * When called without a narrower options type (the common case), this resolves
 * to `PrismaClientOptions` directly, which produces a clear TypeScript error
 * message (`not assignable to parameter of type 'PrismaClientOptions'`) when
 * the argument is missing or incomplete. When the user supplies a narrower
 * options type (e.g. via a literal), it falls back to `Subset` to keep
 * filtering out unknown properties.
 */
export type PrismaClientConstructorArgs<Options extends PrismaClientOptions> = [
    PrismaClientOptions
] extends [Options] ? PrismaClientOptions : Subset<Options, PrismaClientOptions>;
/**
 * SelectSubset
 * @desc From `T` pick properties that exist in `U`. Simple version of Intersection.
 * Additionally, it validates, if both select and include are present. If the case, it errors.
 */
export type SelectSubset<T, U> = {
    [key in keyof T]: key extends keyof U ? T[key] : never;
} & (T extends SelectAndInclude ? 'Please either choose `select` or `include`.' : T extends SelectAndOmit ? 'Please either choose `select` or `omit`.' : {});
/**
 * Subset + Intersection
 * @desc From `T` pick properties that exist in `U` and intersect `K`
 */
export type SubsetIntersection<T, U, K> = {
    [key in keyof T]: key extends keyof U ? T[key] : never;
} & K;
type Without<T, U> = {
    [P in Exclude<keyof T, keyof U>]?: never;
};
/**
 * XOR is needed to have a real mutually exclusive union type
 * https://stackoverflow.com/questions/42123407/does-typescript-support-mutually-exclusive-types
 */
export type XOR<T, U> = T extends object ? U extends object ? ((Without<T, U> & U) | (Without<U, T> & T)) & object : U : T;
/**
 * Is T a Record?
 */
type IsObject<T extends any> = T extends Array<any> ? False : T extends Date ? False : T extends Uint8Array ? False : T extends BigInt ? False : T extends object ? True : False;
/**
 * If it's T[], return T
 */
export type UnEnumerate<T extends unknown> = T extends Array<infer U> ? U : T;
/**
 * From ts-toolbelt
 */
type __Either<O extends object, K extends Key> = Omit<O, K> & {
    [P in K]: Prisma__Pick<O, P & keyof O>;
}[K];
type EitherStrict<O extends object, K extends Key> = Strict<__Either<O, K>>;
type EitherLoose<O extends object, K extends Key> = ComputeRaw<__Either<O, K>>;
type _Either<O extends object, K extends Key, strict extends Boolean> = {
    1: EitherStrict<O, K>;
    0: EitherLoose<O, K>;
}[strict];
export type Either<O extends object, K extends Key, strict extends Boolean = 1> = O extends unknown ? _Either<O, K, strict> : never;
export type Union = any;
export type PatchUndefined<O extends object, O1 extends object> = {
    [K in keyof O]: O[K] extends undefined ? At<O1, K> : O[K];
} & {};
/** Helper Types for "Merge" **/
export type IntersectOf<U extends Union> = (U extends unknown ? (k: U) => void : never) extends (k: infer I) => void ? I : never;
export type Overwrite<O extends object, O1 extends object> = {
    [K in keyof O]: K extends keyof O1 ? O1[K] : O[K];
} & {};
type _Merge<U extends object> = IntersectOf<Overwrite<U, {
    [K in keyof U]-?: At<U, K>;
}>>;
type Key = string | number | symbol;
type AtStrict<O extends object, K extends Key> = O[K & keyof O];
type AtLoose<O extends object, K extends Key> = O extends unknown ? AtStrict<O, K> : never;
export type At<O extends object, K extends Key, strict extends Boolean = 1> = {
    1: AtStrict<O, K>;
    0: AtLoose<O, K>;
}[strict];
export type ComputeRaw<A extends any> = A extends Function ? A : {
    [K in keyof A]: A[K];
} & {};
export type OptionalFlat<O> = {
    [K in keyof O]?: O[K];
} & {};
type _Record<K extends keyof any, T> = {
    [P in K]: T;
};
type NoExpand<T> = T extends unknown ? T : never;
export type AtLeast<O extends object, K extends string> = NoExpand<O extends unknown ? (K extends keyof O ? {
    [P in K]: O[P];
} & O : O) | {
    [P in keyof O as P extends K ? P : never]-?: O[P];
} & O : never>;
type _Strict<U, _U = U> = U extends unknown ? U & OptionalFlat<_Record<Exclude<Keys<_U>, keyof U>, never>> : never;
export type Strict<U extends object> = ComputeRaw<_Strict<U>>;
/** End Helper Types for "Merge" **/
export type Merge<U extends object> = ComputeRaw<_Merge<Strict<U>>>;
export type Boolean = True | False;
export type True = 1;
export type False = 0;
export type Not<B extends Boolean> = {
    0: 1;
    1: 0;
}[B];
export type Extends<A1 extends any, A2 extends any> = [A1] extends [never] ? 0 : A1 extends A2 ? 1 : 0;
export type Has<U extends Union, U1 extends Union> = Not<Extends<Exclude<U1, U>, U1>>;
export type Or<B1 extends Boolean, B2 extends Boolean> = {
    0: {
        0: 0;
        1: 1;
    };
    1: {
        0: 1;
        1: 1;
    };
}[B1][B2];
export type Keys<U extends Union> = U extends unknown ? keyof U : never;
export type GetScalarType<T, O> = O extends object ? {
    [P in keyof T]: P extends keyof O ? O[P] : never;
} : never;
type FieldPaths<T, U = Omit<T, '_avg' | '_sum' | '_count' | '_min' | '_max'>> = IsObject<T> extends True ? U : T;
export type GetHavingFields<T> = {
    [K in keyof T]: Or<Or<Extends<'OR', K>, Extends<'AND', K>>, Extends<'NOT', K>> extends True ? T[K] extends infer TK ? GetHavingFields<UnEnumerate<TK> extends object ? Merge<UnEnumerate<TK>> : never> : never : {} extends FieldPaths<T[K]> ? never : K;
}[keyof T];
/**
 * Convert tuple to union
 */
type _TupleToUnion<T> = T extends (infer E)[] ? E : never;
type TupleToUnion<K extends readonly any[]> = _TupleToUnion<K>;
export type MaybeTupleToUnion<T> = T extends any[] ? TupleToUnion<T> : T;
/**
 * Like `Pick`, but additionally can also accept an array of keys
 */
export type PickEnumerable<T, K extends Enumerable<keyof T> | keyof T> = Prisma__Pick<T, MaybeTupleToUnion<K>>;
/**
 * Exclude all keys with underscores
 */
export type ExcludeUnderscoreKeys<T extends string> = T extends `_${string}` ? never : T;
export type FieldRef<Model, FieldType> = runtime.FieldRef<Model, FieldType>;
type FieldRefInputType<Model, FieldType> = Model extends never ? never : FieldRef<Model, FieldType>;
export declare const ModelName: {
    readonly Segment: "Segment";
    readonly Company: "Company";
    readonly CompanyAlias: "CompanyAlias";
    readonly CompanySegment: "CompanySegment";
    readonly Listing: "Listing";
    readonly Watchlist: "Watchlist";
    readonly WatchlistCompany: "WatchlistCompany";
    readonly Report: "Report";
    readonly LostFigure: "LostFigure";
    readonly Baseline: "Baseline";
    readonly BaselinePoint: "BaselinePoint";
    readonly BaselineCounterparty: "BaselineCounterparty";
    readonly Indicator: "Indicator";
    readonly Source: "Source";
    readonly RawContent: "RawContent";
    readonly Document: "Document";
    readonly Run: "Run";
    readonly RunDocument: "RunDocument";
    readonly RunLog: "RunLog";
    readonly Rejection: "Rejection";
    readonly Schedule: "Schedule";
    readonly EarningsFact: "EarningsFact";
    readonly PriceBar: "PriceBar";
    readonly CorporateAction: "CorporateAction";
    readonly FxRate: "FxRate";
    readonly FundingRound: "FundingRound";
    readonly FundingRecord: "FundingRecord";
    readonly MarketEstimate: "MarketEstimate";
};
export type ModelName = (typeof ModelName)[keyof typeof ModelName];
export interface TypeMapCb<GlobalOmitOptions = {}> extends runtime.Types.Utils.Fn<{
    extArgs: runtime.Types.Extensions.InternalArgs;
}, runtime.Types.Utils.Record<string, any>> {
    returns: TypeMap<this['params']['extArgs'], GlobalOmitOptions>;
}
export type TypeMap<ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs, GlobalOmitOptions = {}> = {
    globalOmitOptions: {
        omit: GlobalOmitOptions;
    };
    meta: {
        modelProps: "segment" | "company" | "companyAlias" | "companySegment" | "listing" | "watchlist" | "watchlistCompany" | "report" | "lostFigure" | "baseline" | "baselinePoint" | "baselineCounterparty" | "indicator" | "source" | "rawContent" | "document" | "run" | "runDocument" | "runLog" | "rejection" | "schedule" | "earningsFact" | "priceBar" | "corporateAction" | "fxRate" | "fundingRound" | "fundingRecord" | "marketEstimate";
        txIsolationLevel: TransactionIsolationLevel;
    };
    model: {
        Segment: {
            payload: Prisma.$SegmentPayload<ExtArgs>;
            fields: Prisma.SegmentFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.SegmentFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SegmentPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.SegmentFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SegmentPayload>;
                };
                findFirst: {
                    args: Prisma.SegmentFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SegmentPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.SegmentFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SegmentPayload>;
                };
                findMany: {
                    args: Prisma.SegmentFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SegmentPayload>[];
                };
                create: {
                    args: Prisma.SegmentCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SegmentPayload>;
                };
                createMany: {
                    args: Prisma.SegmentCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.SegmentCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SegmentPayload>[];
                };
                delete: {
                    args: Prisma.SegmentDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SegmentPayload>;
                };
                update: {
                    args: Prisma.SegmentUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SegmentPayload>;
                };
                deleteMany: {
                    args: Prisma.SegmentDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.SegmentUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.SegmentUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SegmentPayload>[];
                };
                upsert: {
                    args: Prisma.SegmentUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SegmentPayload>;
                };
                aggregate: {
                    args: Prisma.SegmentAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateSegment>;
                };
                groupBy: {
                    args: Prisma.SegmentGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.SegmentGroupByOutputType>[];
                };
                count: {
                    args: Prisma.SegmentCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.SegmentCountAggregateOutputType> | number;
                };
            };
        };
        Company: {
            payload: Prisma.$CompanyPayload<ExtArgs>;
            fields: Prisma.CompanyFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.CompanyFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanyPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.CompanyFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanyPayload>;
                };
                findFirst: {
                    args: Prisma.CompanyFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanyPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.CompanyFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanyPayload>;
                };
                findMany: {
                    args: Prisma.CompanyFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanyPayload>[];
                };
                create: {
                    args: Prisma.CompanyCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanyPayload>;
                };
                createMany: {
                    args: Prisma.CompanyCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.CompanyCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanyPayload>[];
                };
                delete: {
                    args: Prisma.CompanyDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanyPayload>;
                };
                update: {
                    args: Prisma.CompanyUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanyPayload>;
                };
                deleteMany: {
                    args: Prisma.CompanyDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.CompanyUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.CompanyUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanyPayload>[];
                };
                upsert: {
                    args: Prisma.CompanyUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanyPayload>;
                };
                aggregate: {
                    args: Prisma.CompanyAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateCompany>;
                };
                groupBy: {
                    args: Prisma.CompanyGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.CompanyGroupByOutputType>[];
                };
                count: {
                    args: Prisma.CompanyCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.CompanyCountAggregateOutputType> | number;
                };
            };
        };
        CompanyAlias: {
            payload: Prisma.$CompanyAliasPayload<ExtArgs>;
            fields: Prisma.CompanyAliasFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.CompanyAliasFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanyAliasPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.CompanyAliasFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanyAliasPayload>;
                };
                findFirst: {
                    args: Prisma.CompanyAliasFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanyAliasPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.CompanyAliasFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanyAliasPayload>;
                };
                findMany: {
                    args: Prisma.CompanyAliasFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanyAliasPayload>[];
                };
                create: {
                    args: Prisma.CompanyAliasCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanyAliasPayload>;
                };
                createMany: {
                    args: Prisma.CompanyAliasCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.CompanyAliasCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanyAliasPayload>[];
                };
                delete: {
                    args: Prisma.CompanyAliasDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanyAliasPayload>;
                };
                update: {
                    args: Prisma.CompanyAliasUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanyAliasPayload>;
                };
                deleteMany: {
                    args: Prisma.CompanyAliasDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.CompanyAliasUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.CompanyAliasUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanyAliasPayload>[];
                };
                upsert: {
                    args: Prisma.CompanyAliasUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanyAliasPayload>;
                };
                aggregate: {
                    args: Prisma.CompanyAliasAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateCompanyAlias>;
                };
                groupBy: {
                    args: Prisma.CompanyAliasGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.CompanyAliasGroupByOutputType>[];
                };
                count: {
                    args: Prisma.CompanyAliasCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.CompanyAliasCountAggregateOutputType> | number;
                };
            };
        };
        CompanySegment: {
            payload: Prisma.$CompanySegmentPayload<ExtArgs>;
            fields: Prisma.CompanySegmentFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.CompanySegmentFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanySegmentPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.CompanySegmentFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanySegmentPayload>;
                };
                findFirst: {
                    args: Prisma.CompanySegmentFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanySegmentPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.CompanySegmentFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanySegmentPayload>;
                };
                findMany: {
                    args: Prisma.CompanySegmentFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanySegmentPayload>[];
                };
                create: {
                    args: Prisma.CompanySegmentCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanySegmentPayload>;
                };
                createMany: {
                    args: Prisma.CompanySegmentCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.CompanySegmentCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanySegmentPayload>[];
                };
                delete: {
                    args: Prisma.CompanySegmentDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanySegmentPayload>;
                };
                update: {
                    args: Prisma.CompanySegmentUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanySegmentPayload>;
                };
                deleteMany: {
                    args: Prisma.CompanySegmentDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.CompanySegmentUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.CompanySegmentUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanySegmentPayload>[];
                };
                upsert: {
                    args: Prisma.CompanySegmentUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CompanySegmentPayload>;
                };
                aggregate: {
                    args: Prisma.CompanySegmentAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateCompanySegment>;
                };
                groupBy: {
                    args: Prisma.CompanySegmentGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.CompanySegmentGroupByOutputType>[];
                };
                count: {
                    args: Prisma.CompanySegmentCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.CompanySegmentCountAggregateOutputType> | number;
                };
            };
        };
        Listing: {
            payload: Prisma.$ListingPayload<ExtArgs>;
            fields: Prisma.ListingFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.ListingFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ListingPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.ListingFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ListingPayload>;
                };
                findFirst: {
                    args: Prisma.ListingFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ListingPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.ListingFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ListingPayload>;
                };
                findMany: {
                    args: Prisma.ListingFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ListingPayload>[];
                };
                create: {
                    args: Prisma.ListingCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ListingPayload>;
                };
                createMany: {
                    args: Prisma.ListingCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.ListingCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ListingPayload>[];
                };
                delete: {
                    args: Prisma.ListingDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ListingPayload>;
                };
                update: {
                    args: Prisma.ListingUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ListingPayload>;
                };
                deleteMany: {
                    args: Prisma.ListingDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.ListingUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.ListingUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ListingPayload>[];
                };
                upsert: {
                    args: Prisma.ListingUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ListingPayload>;
                };
                aggregate: {
                    args: Prisma.ListingAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateListing>;
                };
                groupBy: {
                    args: Prisma.ListingGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ListingGroupByOutputType>[];
                };
                count: {
                    args: Prisma.ListingCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ListingCountAggregateOutputType> | number;
                };
            };
        };
        Watchlist: {
            payload: Prisma.$WatchlistPayload<ExtArgs>;
            fields: Prisma.WatchlistFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.WatchlistFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WatchlistPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.WatchlistFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WatchlistPayload>;
                };
                findFirst: {
                    args: Prisma.WatchlistFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WatchlistPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.WatchlistFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WatchlistPayload>;
                };
                findMany: {
                    args: Prisma.WatchlistFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WatchlistPayload>[];
                };
                create: {
                    args: Prisma.WatchlistCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WatchlistPayload>;
                };
                createMany: {
                    args: Prisma.WatchlistCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.WatchlistCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WatchlistPayload>[];
                };
                delete: {
                    args: Prisma.WatchlistDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WatchlistPayload>;
                };
                update: {
                    args: Prisma.WatchlistUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WatchlistPayload>;
                };
                deleteMany: {
                    args: Prisma.WatchlistDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.WatchlistUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.WatchlistUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WatchlistPayload>[];
                };
                upsert: {
                    args: Prisma.WatchlistUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WatchlistPayload>;
                };
                aggregate: {
                    args: Prisma.WatchlistAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateWatchlist>;
                };
                groupBy: {
                    args: Prisma.WatchlistGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.WatchlistGroupByOutputType>[];
                };
                count: {
                    args: Prisma.WatchlistCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.WatchlistCountAggregateOutputType> | number;
                };
            };
        };
        WatchlistCompany: {
            payload: Prisma.$WatchlistCompanyPayload<ExtArgs>;
            fields: Prisma.WatchlistCompanyFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.WatchlistCompanyFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WatchlistCompanyPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.WatchlistCompanyFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WatchlistCompanyPayload>;
                };
                findFirst: {
                    args: Prisma.WatchlistCompanyFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WatchlistCompanyPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.WatchlistCompanyFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WatchlistCompanyPayload>;
                };
                findMany: {
                    args: Prisma.WatchlistCompanyFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WatchlistCompanyPayload>[];
                };
                create: {
                    args: Prisma.WatchlistCompanyCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WatchlistCompanyPayload>;
                };
                createMany: {
                    args: Prisma.WatchlistCompanyCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.WatchlistCompanyCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WatchlistCompanyPayload>[];
                };
                delete: {
                    args: Prisma.WatchlistCompanyDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WatchlistCompanyPayload>;
                };
                update: {
                    args: Prisma.WatchlistCompanyUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WatchlistCompanyPayload>;
                };
                deleteMany: {
                    args: Prisma.WatchlistCompanyDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.WatchlistCompanyUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.WatchlistCompanyUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WatchlistCompanyPayload>[];
                };
                upsert: {
                    args: Prisma.WatchlistCompanyUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$WatchlistCompanyPayload>;
                };
                aggregate: {
                    args: Prisma.WatchlistCompanyAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateWatchlistCompany>;
                };
                groupBy: {
                    args: Prisma.WatchlistCompanyGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.WatchlistCompanyGroupByOutputType>[];
                };
                count: {
                    args: Prisma.WatchlistCompanyCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.WatchlistCompanyCountAggregateOutputType> | number;
                };
            };
        };
        Report: {
            payload: Prisma.$ReportPayload<ExtArgs>;
            fields: Prisma.ReportFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.ReportFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReportPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.ReportFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReportPayload>;
                };
                findFirst: {
                    args: Prisma.ReportFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReportPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.ReportFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReportPayload>;
                };
                findMany: {
                    args: Prisma.ReportFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReportPayload>[];
                };
                create: {
                    args: Prisma.ReportCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReportPayload>;
                };
                createMany: {
                    args: Prisma.ReportCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.ReportCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReportPayload>[];
                };
                delete: {
                    args: Prisma.ReportDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReportPayload>;
                };
                update: {
                    args: Prisma.ReportUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReportPayload>;
                };
                deleteMany: {
                    args: Prisma.ReportDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.ReportUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.ReportUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReportPayload>[];
                };
                upsert: {
                    args: Prisma.ReportUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$ReportPayload>;
                };
                aggregate: {
                    args: Prisma.ReportAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateReport>;
                };
                groupBy: {
                    args: Prisma.ReportGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ReportGroupByOutputType>[];
                };
                count: {
                    args: Prisma.ReportCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ReportCountAggregateOutputType> | number;
                };
            };
        };
        LostFigure: {
            payload: Prisma.$LostFigurePayload<ExtArgs>;
            fields: Prisma.LostFigureFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.LostFigureFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LostFigurePayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.LostFigureFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LostFigurePayload>;
                };
                findFirst: {
                    args: Prisma.LostFigureFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LostFigurePayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.LostFigureFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LostFigurePayload>;
                };
                findMany: {
                    args: Prisma.LostFigureFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LostFigurePayload>[];
                };
                create: {
                    args: Prisma.LostFigureCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LostFigurePayload>;
                };
                createMany: {
                    args: Prisma.LostFigureCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.LostFigureCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LostFigurePayload>[];
                };
                delete: {
                    args: Prisma.LostFigureDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LostFigurePayload>;
                };
                update: {
                    args: Prisma.LostFigureUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LostFigurePayload>;
                };
                deleteMany: {
                    args: Prisma.LostFigureDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.LostFigureUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.LostFigureUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LostFigurePayload>[];
                };
                upsert: {
                    args: Prisma.LostFigureUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$LostFigurePayload>;
                };
                aggregate: {
                    args: Prisma.LostFigureAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateLostFigure>;
                };
                groupBy: {
                    args: Prisma.LostFigureGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.LostFigureGroupByOutputType>[];
                };
                count: {
                    args: Prisma.LostFigureCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.LostFigureCountAggregateOutputType> | number;
                };
            };
        };
        Baseline: {
            payload: Prisma.$BaselinePayload<ExtArgs>;
            fields: Prisma.BaselineFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.BaselineFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselinePayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.BaselineFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselinePayload>;
                };
                findFirst: {
                    args: Prisma.BaselineFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselinePayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.BaselineFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselinePayload>;
                };
                findMany: {
                    args: Prisma.BaselineFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselinePayload>[];
                };
                create: {
                    args: Prisma.BaselineCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselinePayload>;
                };
                createMany: {
                    args: Prisma.BaselineCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.BaselineCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselinePayload>[];
                };
                delete: {
                    args: Prisma.BaselineDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselinePayload>;
                };
                update: {
                    args: Prisma.BaselineUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselinePayload>;
                };
                deleteMany: {
                    args: Prisma.BaselineDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.BaselineUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.BaselineUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselinePayload>[];
                };
                upsert: {
                    args: Prisma.BaselineUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselinePayload>;
                };
                aggregate: {
                    args: Prisma.BaselineAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateBaseline>;
                };
                groupBy: {
                    args: Prisma.BaselineGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.BaselineGroupByOutputType>[];
                };
                count: {
                    args: Prisma.BaselineCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.BaselineCountAggregateOutputType> | number;
                };
            };
        };
        BaselinePoint: {
            payload: Prisma.$BaselinePointPayload<ExtArgs>;
            fields: Prisma.BaselinePointFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.BaselinePointFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselinePointPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.BaselinePointFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselinePointPayload>;
                };
                findFirst: {
                    args: Prisma.BaselinePointFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselinePointPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.BaselinePointFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselinePointPayload>;
                };
                findMany: {
                    args: Prisma.BaselinePointFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselinePointPayload>[];
                };
                create: {
                    args: Prisma.BaselinePointCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselinePointPayload>;
                };
                createMany: {
                    args: Prisma.BaselinePointCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.BaselinePointCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselinePointPayload>[];
                };
                delete: {
                    args: Prisma.BaselinePointDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselinePointPayload>;
                };
                update: {
                    args: Prisma.BaselinePointUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselinePointPayload>;
                };
                deleteMany: {
                    args: Prisma.BaselinePointDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.BaselinePointUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.BaselinePointUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselinePointPayload>[];
                };
                upsert: {
                    args: Prisma.BaselinePointUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselinePointPayload>;
                };
                aggregate: {
                    args: Prisma.BaselinePointAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateBaselinePoint>;
                };
                groupBy: {
                    args: Prisma.BaselinePointGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.BaselinePointGroupByOutputType>[];
                };
                count: {
                    args: Prisma.BaselinePointCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.BaselinePointCountAggregateOutputType> | number;
                };
            };
        };
        BaselineCounterparty: {
            payload: Prisma.$BaselineCounterpartyPayload<ExtArgs>;
            fields: Prisma.BaselineCounterpartyFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.BaselineCounterpartyFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselineCounterpartyPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.BaselineCounterpartyFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselineCounterpartyPayload>;
                };
                findFirst: {
                    args: Prisma.BaselineCounterpartyFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselineCounterpartyPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.BaselineCounterpartyFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselineCounterpartyPayload>;
                };
                findMany: {
                    args: Prisma.BaselineCounterpartyFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselineCounterpartyPayload>[];
                };
                create: {
                    args: Prisma.BaselineCounterpartyCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselineCounterpartyPayload>;
                };
                createMany: {
                    args: Prisma.BaselineCounterpartyCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.BaselineCounterpartyCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselineCounterpartyPayload>[];
                };
                delete: {
                    args: Prisma.BaselineCounterpartyDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselineCounterpartyPayload>;
                };
                update: {
                    args: Prisma.BaselineCounterpartyUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselineCounterpartyPayload>;
                };
                deleteMany: {
                    args: Prisma.BaselineCounterpartyDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.BaselineCounterpartyUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.BaselineCounterpartyUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselineCounterpartyPayload>[];
                };
                upsert: {
                    args: Prisma.BaselineCounterpartyUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$BaselineCounterpartyPayload>;
                };
                aggregate: {
                    args: Prisma.BaselineCounterpartyAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateBaselineCounterparty>;
                };
                groupBy: {
                    args: Prisma.BaselineCounterpartyGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.BaselineCounterpartyGroupByOutputType>[];
                };
                count: {
                    args: Prisma.BaselineCounterpartyCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.BaselineCounterpartyCountAggregateOutputType> | number;
                };
            };
        };
        Indicator: {
            payload: Prisma.$IndicatorPayload<ExtArgs>;
            fields: Prisma.IndicatorFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.IndicatorFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$IndicatorPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.IndicatorFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$IndicatorPayload>;
                };
                findFirst: {
                    args: Prisma.IndicatorFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$IndicatorPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.IndicatorFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$IndicatorPayload>;
                };
                findMany: {
                    args: Prisma.IndicatorFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$IndicatorPayload>[];
                };
                create: {
                    args: Prisma.IndicatorCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$IndicatorPayload>;
                };
                createMany: {
                    args: Prisma.IndicatorCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.IndicatorCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$IndicatorPayload>[];
                };
                delete: {
                    args: Prisma.IndicatorDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$IndicatorPayload>;
                };
                update: {
                    args: Prisma.IndicatorUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$IndicatorPayload>;
                };
                deleteMany: {
                    args: Prisma.IndicatorDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.IndicatorUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.IndicatorUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$IndicatorPayload>[];
                };
                upsert: {
                    args: Prisma.IndicatorUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$IndicatorPayload>;
                };
                aggregate: {
                    args: Prisma.IndicatorAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateIndicator>;
                };
                groupBy: {
                    args: Prisma.IndicatorGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.IndicatorGroupByOutputType>[];
                };
                count: {
                    args: Prisma.IndicatorCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.IndicatorCountAggregateOutputType> | number;
                };
            };
        };
        Source: {
            payload: Prisma.$SourcePayload<ExtArgs>;
            fields: Prisma.SourceFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.SourceFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SourcePayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.SourceFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SourcePayload>;
                };
                findFirst: {
                    args: Prisma.SourceFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SourcePayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.SourceFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SourcePayload>;
                };
                findMany: {
                    args: Prisma.SourceFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SourcePayload>[];
                };
                create: {
                    args: Prisma.SourceCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SourcePayload>;
                };
                createMany: {
                    args: Prisma.SourceCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.SourceCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SourcePayload>[];
                };
                delete: {
                    args: Prisma.SourceDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SourcePayload>;
                };
                update: {
                    args: Prisma.SourceUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SourcePayload>;
                };
                deleteMany: {
                    args: Prisma.SourceDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.SourceUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.SourceUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SourcePayload>[];
                };
                upsert: {
                    args: Prisma.SourceUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SourcePayload>;
                };
                aggregate: {
                    args: Prisma.SourceAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateSource>;
                };
                groupBy: {
                    args: Prisma.SourceGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.SourceGroupByOutputType>[];
                };
                count: {
                    args: Prisma.SourceCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.SourceCountAggregateOutputType> | number;
                };
            };
        };
        RawContent: {
            payload: Prisma.$RawContentPayload<ExtArgs>;
            fields: Prisma.RawContentFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.RawContentFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RawContentPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.RawContentFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RawContentPayload>;
                };
                findFirst: {
                    args: Prisma.RawContentFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RawContentPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.RawContentFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RawContentPayload>;
                };
                findMany: {
                    args: Prisma.RawContentFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RawContentPayload>[];
                };
                create: {
                    args: Prisma.RawContentCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RawContentPayload>;
                };
                createMany: {
                    args: Prisma.RawContentCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.RawContentCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RawContentPayload>[];
                };
                delete: {
                    args: Prisma.RawContentDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RawContentPayload>;
                };
                update: {
                    args: Prisma.RawContentUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RawContentPayload>;
                };
                deleteMany: {
                    args: Prisma.RawContentDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.RawContentUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.RawContentUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RawContentPayload>[];
                };
                upsert: {
                    args: Prisma.RawContentUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RawContentPayload>;
                };
                aggregate: {
                    args: Prisma.RawContentAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateRawContent>;
                };
                groupBy: {
                    args: Prisma.RawContentGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.RawContentGroupByOutputType>[];
                };
                count: {
                    args: Prisma.RawContentCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.RawContentCountAggregateOutputType> | number;
                };
            };
        };
        Document: {
            payload: Prisma.$DocumentPayload<ExtArgs>;
            fields: Prisma.DocumentFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.DocumentFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DocumentPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.DocumentFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DocumentPayload>;
                };
                findFirst: {
                    args: Prisma.DocumentFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DocumentPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.DocumentFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DocumentPayload>;
                };
                findMany: {
                    args: Prisma.DocumentFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DocumentPayload>[];
                };
                create: {
                    args: Prisma.DocumentCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DocumentPayload>;
                };
                createMany: {
                    args: Prisma.DocumentCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.DocumentCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DocumentPayload>[];
                };
                delete: {
                    args: Prisma.DocumentDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DocumentPayload>;
                };
                update: {
                    args: Prisma.DocumentUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DocumentPayload>;
                };
                deleteMany: {
                    args: Prisma.DocumentDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.DocumentUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.DocumentUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DocumentPayload>[];
                };
                upsert: {
                    args: Prisma.DocumentUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$DocumentPayload>;
                };
                aggregate: {
                    args: Prisma.DocumentAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateDocument>;
                };
                groupBy: {
                    args: Prisma.DocumentGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.DocumentGroupByOutputType>[];
                };
                count: {
                    args: Prisma.DocumentCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.DocumentCountAggregateOutputType> | number;
                };
            };
        };
        Run: {
            payload: Prisma.$RunPayload<ExtArgs>;
            fields: Prisma.RunFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.RunFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.RunFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunPayload>;
                };
                findFirst: {
                    args: Prisma.RunFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.RunFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunPayload>;
                };
                findMany: {
                    args: Prisma.RunFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunPayload>[];
                };
                create: {
                    args: Prisma.RunCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunPayload>;
                };
                createMany: {
                    args: Prisma.RunCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.RunCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunPayload>[];
                };
                delete: {
                    args: Prisma.RunDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunPayload>;
                };
                update: {
                    args: Prisma.RunUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunPayload>;
                };
                deleteMany: {
                    args: Prisma.RunDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.RunUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.RunUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunPayload>[];
                };
                upsert: {
                    args: Prisma.RunUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunPayload>;
                };
                aggregate: {
                    args: Prisma.RunAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateRun>;
                };
                groupBy: {
                    args: Prisma.RunGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.RunGroupByOutputType>[];
                };
                count: {
                    args: Prisma.RunCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.RunCountAggregateOutputType> | number;
                };
            };
        };
        RunDocument: {
            payload: Prisma.$RunDocumentPayload<ExtArgs>;
            fields: Prisma.RunDocumentFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.RunDocumentFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunDocumentPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.RunDocumentFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunDocumentPayload>;
                };
                findFirst: {
                    args: Prisma.RunDocumentFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunDocumentPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.RunDocumentFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunDocumentPayload>;
                };
                findMany: {
                    args: Prisma.RunDocumentFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunDocumentPayload>[];
                };
                create: {
                    args: Prisma.RunDocumentCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunDocumentPayload>;
                };
                createMany: {
                    args: Prisma.RunDocumentCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.RunDocumentCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunDocumentPayload>[];
                };
                delete: {
                    args: Prisma.RunDocumentDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunDocumentPayload>;
                };
                update: {
                    args: Prisma.RunDocumentUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunDocumentPayload>;
                };
                deleteMany: {
                    args: Prisma.RunDocumentDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.RunDocumentUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.RunDocumentUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunDocumentPayload>[];
                };
                upsert: {
                    args: Prisma.RunDocumentUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunDocumentPayload>;
                };
                aggregate: {
                    args: Prisma.RunDocumentAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateRunDocument>;
                };
                groupBy: {
                    args: Prisma.RunDocumentGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.RunDocumentGroupByOutputType>[];
                };
                count: {
                    args: Prisma.RunDocumentCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.RunDocumentCountAggregateOutputType> | number;
                };
            };
        };
        RunLog: {
            payload: Prisma.$RunLogPayload<ExtArgs>;
            fields: Prisma.RunLogFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.RunLogFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunLogPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.RunLogFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunLogPayload>;
                };
                findFirst: {
                    args: Prisma.RunLogFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunLogPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.RunLogFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunLogPayload>;
                };
                findMany: {
                    args: Prisma.RunLogFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunLogPayload>[];
                };
                create: {
                    args: Prisma.RunLogCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunLogPayload>;
                };
                createMany: {
                    args: Prisma.RunLogCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.RunLogCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunLogPayload>[];
                };
                delete: {
                    args: Prisma.RunLogDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunLogPayload>;
                };
                update: {
                    args: Prisma.RunLogUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunLogPayload>;
                };
                deleteMany: {
                    args: Prisma.RunLogDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.RunLogUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.RunLogUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunLogPayload>[];
                };
                upsert: {
                    args: Prisma.RunLogUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RunLogPayload>;
                };
                aggregate: {
                    args: Prisma.RunLogAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateRunLog>;
                };
                groupBy: {
                    args: Prisma.RunLogGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.RunLogGroupByOutputType>[];
                };
                count: {
                    args: Prisma.RunLogCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.RunLogCountAggregateOutputType> | number;
                };
            };
        };
        Rejection: {
            payload: Prisma.$RejectionPayload<ExtArgs>;
            fields: Prisma.RejectionFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.RejectionFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RejectionPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.RejectionFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RejectionPayload>;
                };
                findFirst: {
                    args: Prisma.RejectionFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RejectionPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.RejectionFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RejectionPayload>;
                };
                findMany: {
                    args: Prisma.RejectionFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RejectionPayload>[];
                };
                create: {
                    args: Prisma.RejectionCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RejectionPayload>;
                };
                createMany: {
                    args: Prisma.RejectionCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.RejectionCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RejectionPayload>[];
                };
                delete: {
                    args: Prisma.RejectionDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RejectionPayload>;
                };
                update: {
                    args: Prisma.RejectionUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RejectionPayload>;
                };
                deleteMany: {
                    args: Prisma.RejectionDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.RejectionUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.RejectionUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RejectionPayload>[];
                };
                upsert: {
                    args: Prisma.RejectionUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$RejectionPayload>;
                };
                aggregate: {
                    args: Prisma.RejectionAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateRejection>;
                };
                groupBy: {
                    args: Prisma.RejectionGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.RejectionGroupByOutputType>[];
                };
                count: {
                    args: Prisma.RejectionCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.RejectionCountAggregateOutputType> | number;
                };
            };
        };
        Schedule: {
            payload: Prisma.$SchedulePayload<ExtArgs>;
            fields: Prisma.ScheduleFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.ScheduleFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SchedulePayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.ScheduleFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SchedulePayload>;
                };
                findFirst: {
                    args: Prisma.ScheduleFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SchedulePayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.ScheduleFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SchedulePayload>;
                };
                findMany: {
                    args: Prisma.ScheduleFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SchedulePayload>[];
                };
                create: {
                    args: Prisma.ScheduleCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SchedulePayload>;
                };
                createMany: {
                    args: Prisma.ScheduleCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.ScheduleCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SchedulePayload>[];
                };
                delete: {
                    args: Prisma.ScheduleDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SchedulePayload>;
                };
                update: {
                    args: Prisma.ScheduleUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SchedulePayload>;
                };
                deleteMany: {
                    args: Prisma.ScheduleDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.ScheduleUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.ScheduleUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SchedulePayload>[];
                };
                upsert: {
                    args: Prisma.ScheduleUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$SchedulePayload>;
                };
                aggregate: {
                    args: Prisma.ScheduleAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateSchedule>;
                };
                groupBy: {
                    args: Prisma.ScheduleGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ScheduleGroupByOutputType>[];
                };
                count: {
                    args: Prisma.ScheduleCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.ScheduleCountAggregateOutputType> | number;
                };
            };
        };
        EarningsFact: {
            payload: Prisma.$EarningsFactPayload<ExtArgs>;
            fields: Prisma.EarningsFactFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.EarningsFactFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$EarningsFactPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.EarningsFactFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$EarningsFactPayload>;
                };
                findFirst: {
                    args: Prisma.EarningsFactFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$EarningsFactPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.EarningsFactFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$EarningsFactPayload>;
                };
                findMany: {
                    args: Prisma.EarningsFactFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$EarningsFactPayload>[];
                };
                create: {
                    args: Prisma.EarningsFactCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$EarningsFactPayload>;
                };
                createMany: {
                    args: Prisma.EarningsFactCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.EarningsFactCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$EarningsFactPayload>[];
                };
                delete: {
                    args: Prisma.EarningsFactDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$EarningsFactPayload>;
                };
                update: {
                    args: Prisma.EarningsFactUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$EarningsFactPayload>;
                };
                deleteMany: {
                    args: Prisma.EarningsFactDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.EarningsFactUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.EarningsFactUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$EarningsFactPayload>[];
                };
                upsert: {
                    args: Prisma.EarningsFactUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$EarningsFactPayload>;
                };
                aggregate: {
                    args: Prisma.EarningsFactAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateEarningsFact>;
                };
                groupBy: {
                    args: Prisma.EarningsFactGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.EarningsFactGroupByOutputType>[];
                };
                count: {
                    args: Prisma.EarningsFactCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.EarningsFactCountAggregateOutputType> | number;
                };
            };
        };
        PriceBar: {
            payload: Prisma.$PriceBarPayload<ExtArgs>;
            fields: Prisma.PriceBarFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.PriceBarFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PriceBarPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.PriceBarFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PriceBarPayload>;
                };
                findFirst: {
                    args: Prisma.PriceBarFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PriceBarPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.PriceBarFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PriceBarPayload>;
                };
                findMany: {
                    args: Prisma.PriceBarFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PriceBarPayload>[];
                };
                create: {
                    args: Prisma.PriceBarCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PriceBarPayload>;
                };
                createMany: {
                    args: Prisma.PriceBarCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.PriceBarCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PriceBarPayload>[];
                };
                delete: {
                    args: Prisma.PriceBarDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PriceBarPayload>;
                };
                update: {
                    args: Prisma.PriceBarUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PriceBarPayload>;
                };
                deleteMany: {
                    args: Prisma.PriceBarDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.PriceBarUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.PriceBarUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PriceBarPayload>[];
                };
                upsert: {
                    args: Prisma.PriceBarUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$PriceBarPayload>;
                };
                aggregate: {
                    args: Prisma.PriceBarAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregatePriceBar>;
                };
                groupBy: {
                    args: Prisma.PriceBarGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.PriceBarGroupByOutputType>[];
                };
                count: {
                    args: Prisma.PriceBarCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.PriceBarCountAggregateOutputType> | number;
                };
            };
        };
        CorporateAction: {
            payload: Prisma.$CorporateActionPayload<ExtArgs>;
            fields: Prisma.CorporateActionFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.CorporateActionFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CorporateActionPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.CorporateActionFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CorporateActionPayload>;
                };
                findFirst: {
                    args: Prisma.CorporateActionFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CorporateActionPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.CorporateActionFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CorporateActionPayload>;
                };
                findMany: {
                    args: Prisma.CorporateActionFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CorporateActionPayload>[];
                };
                create: {
                    args: Prisma.CorporateActionCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CorporateActionPayload>;
                };
                createMany: {
                    args: Prisma.CorporateActionCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.CorporateActionCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CorporateActionPayload>[];
                };
                delete: {
                    args: Prisma.CorporateActionDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CorporateActionPayload>;
                };
                update: {
                    args: Prisma.CorporateActionUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CorporateActionPayload>;
                };
                deleteMany: {
                    args: Prisma.CorporateActionDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.CorporateActionUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.CorporateActionUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CorporateActionPayload>[];
                };
                upsert: {
                    args: Prisma.CorporateActionUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$CorporateActionPayload>;
                };
                aggregate: {
                    args: Prisma.CorporateActionAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateCorporateAction>;
                };
                groupBy: {
                    args: Prisma.CorporateActionGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.CorporateActionGroupByOutputType>[];
                };
                count: {
                    args: Prisma.CorporateActionCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.CorporateActionCountAggregateOutputType> | number;
                };
            };
        };
        FxRate: {
            payload: Prisma.$FxRatePayload<ExtArgs>;
            fields: Prisma.FxRateFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.FxRateFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FxRatePayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.FxRateFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FxRatePayload>;
                };
                findFirst: {
                    args: Prisma.FxRateFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FxRatePayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.FxRateFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FxRatePayload>;
                };
                findMany: {
                    args: Prisma.FxRateFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FxRatePayload>[];
                };
                create: {
                    args: Prisma.FxRateCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FxRatePayload>;
                };
                createMany: {
                    args: Prisma.FxRateCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.FxRateCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FxRatePayload>[];
                };
                delete: {
                    args: Prisma.FxRateDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FxRatePayload>;
                };
                update: {
                    args: Prisma.FxRateUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FxRatePayload>;
                };
                deleteMany: {
                    args: Prisma.FxRateDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.FxRateUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.FxRateUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FxRatePayload>[];
                };
                upsert: {
                    args: Prisma.FxRateUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FxRatePayload>;
                };
                aggregate: {
                    args: Prisma.FxRateAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateFxRate>;
                };
                groupBy: {
                    args: Prisma.FxRateGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.FxRateGroupByOutputType>[];
                };
                count: {
                    args: Prisma.FxRateCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.FxRateCountAggregateOutputType> | number;
                };
            };
        };
        FundingRound: {
            payload: Prisma.$FundingRoundPayload<ExtArgs>;
            fields: Prisma.FundingRoundFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.FundingRoundFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FundingRoundPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.FundingRoundFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FundingRoundPayload>;
                };
                findFirst: {
                    args: Prisma.FundingRoundFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FundingRoundPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.FundingRoundFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FundingRoundPayload>;
                };
                findMany: {
                    args: Prisma.FundingRoundFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FundingRoundPayload>[];
                };
                create: {
                    args: Prisma.FundingRoundCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FundingRoundPayload>;
                };
                createMany: {
                    args: Prisma.FundingRoundCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.FundingRoundCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FundingRoundPayload>[];
                };
                delete: {
                    args: Prisma.FundingRoundDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FundingRoundPayload>;
                };
                update: {
                    args: Prisma.FundingRoundUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FundingRoundPayload>;
                };
                deleteMany: {
                    args: Prisma.FundingRoundDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.FundingRoundUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.FundingRoundUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FundingRoundPayload>[];
                };
                upsert: {
                    args: Prisma.FundingRoundUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FundingRoundPayload>;
                };
                aggregate: {
                    args: Prisma.FundingRoundAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateFundingRound>;
                };
                groupBy: {
                    args: Prisma.FundingRoundGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.FundingRoundGroupByOutputType>[];
                };
                count: {
                    args: Prisma.FundingRoundCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.FundingRoundCountAggregateOutputType> | number;
                };
            };
        };
        FundingRecord: {
            payload: Prisma.$FundingRecordPayload<ExtArgs>;
            fields: Prisma.FundingRecordFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.FundingRecordFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FundingRecordPayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.FundingRecordFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FundingRecordPayload>;
                };
                findFirst: {
                    args: Prisma.FundingRecordFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FundingRecordPayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.FundingRecordFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FundingRecordPayload>;
                };
                findMany: {
                    args: Prisma.FundingRecordFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FundingRecordPayload>[];
                };
                create: {
                    args: Prisma.FundingRecordCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FundingRecordPayload>;
                };
                createMany: {
                    args: Prisma.FundingRecordCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.FundingRecordCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FundingRecordPayload>[];
                };
                delete: {
                    args: Prisma.FundingRecordDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FundingRecordPayload>;
                };
                update: {
                    args: Prisma.FundingRecordUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FundingRecordPayload>;
                };
                deleteMany: {
                    args: Prisma.FundingRecordDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.FundingRecordUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.FundingRecordUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FundingRecordPayload>[];
                };
                upsert: {
                    args: Prisma.FundingRecordUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$FundingRecordPayload>;
                };
                aggregate: {
                    args: Prisma.FundingRecordAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateFundingRecord>;
                };
                groupBy: {
                    args: Prisma.FundingRecordGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.FundingRecordGroupByOutputType>[];
                };
                count: {
                    args: Prisma.FundingRecordCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.FundingRecordCountAggregateOutputType> | number;
                };
            };
        };
        MarketEstimate: {
            payload: Prisma.$MarketEstimatePayload<ExtArgs>;
            fields: Prisma.MarketEstimateFieldRefs;
            operations: {
                findUnique: {
                    args: Prisma.MarketEstimateFindUniqueArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$MarketEstimatePayload> | null;
                };
                findUniqueOrThrow: {
                    args: Prisma.MarketEstimateFindUniqueOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$MarketEstimatePayload>;
                };
                findFirst: {
                    args: Prisma.MarketEstimateFindFirstArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$MarketEstimatePayload> | null;
                };
                findFirstOrThrow: {
                    args: Prisma.MarketEstimateFindFirstOrThrowArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$MarketEstimatePayload>;
                };
                findMany: {
                    args: Prisma.MarketEstimateFindManyArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$MarketEstimatePayload>[];
                };
                create: {
                    args: Prisma.MarketEstimateCreateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$MarketEstimatePayload>;
                };
                createMany: {
                    args: Prisma.MarketEstimateCreateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                createManyAndReturn: {
                    args: Prisma.MarketEstimateCreateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$MarketEstimatePayload>[];
                };
                delete: {
                    args: Prisma.MarketEstimateDeleteArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$MarketEstimatePayload>;
                };
                update: {
                    args: Prisma.MarketEstimateUpdateArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$MarketEstimatePayload>;
                };
                deleteMany: {
                    args: Prisma.MarketEstimateDeleteManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateMany: {
                    args: Prisma.MarketEstimateUpdateManyArgs<ExtArgs>;
                    result: BatchPayload;
                };
                updateManyAndReturn: {
                    args: Prisma.MarketEstimateUpdateManyAndReturnArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$MarketEstimatePayload>[];
                };
                upsert: {
                    args: Prisma.MarketEstimateUpsertArgs<ExtArgs>;
                    result: runtime.Types.Utils.PayloadToResult<Prisma.$MarketEstimatePayload>;
                };
                aggregate: {
                    args: Prisma.MarketEstimateAggregateArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.AggregateMarketEstimate>;
                };
                groupBy: {
                    args: Prisma.MarketEstimateGroupByArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.MarketEstimateGroupByOutputType>[];
                };
                count: {
                    args: Prisma.MarketEstimateCountArgs<ExtArgs>;
                    result: runtime.Types.Utils.Optional<Prisma.MarketEstimateCountAggregateOutputType> | number;
                };
            };
        };
    };
} & {
    other: {
        payload: any;
        operations: {
            $executeRaw: {
                args: [query: TemplateStringsArray | Sql, ...values: any[]];
                result: any;
            };
            $executeRawUnsafe: {
                args: [query: string, ...values: any[]];
                result: any;
            };
            $queryRaw: {
                args: [query: TemplateStringsArray | Sql, ...values: any[]];
                result: any;
            };
            $queryRawUnsafe: {
                args: [query: string, ...values: any[]];
                result: any;
            };
        };
    };
};
/**
 * Enums
 */
export declare const TransactionIsolationLevel: {
    readonly ReadUncommitted: "ReadUncommitted";
    readonly ReadCommitted: "ReadCommitted";
    readonly RepeatableRead: "RepeatableRead";
    readonly Serializable: "Serializable";
};
export type TransactionIsolationLevel = (typeof TransactionIsolationLevel)[keyof typeof TransactionIsolationLevel];
export declare const SegmentScalarFieldEnum: {
    readonly slug: "slug";
    readonly parentSlug: "parentSlug";
    readonly layer: "layer";
    readonly position: "position";
    readonly nameEn: "nameEn";
    readonly nameKo: "nameKo";
    readonly descriptionEn: "descriptionEn";
    readonly descriptionKo: "descriptionKo";
};
export type SegmentScalarFieldEnum = (typeof SegmentScalarFieldEnum)[keyof typeof SegmentScalarFieldEnum];
export declare const CompanyScalarFieldEnum: {
    readonly slug: "slug";
    readonly nameEn: "nameEn";
    readonly nameKo: "nameKo";
    readonly kind: "kind";
    readonly country: "country";
    readonly cik: "cik";
    readonly dartCode: "dartCode";
    readonly fiscalYearEnd: "fiscalYearEnd";
    readonly parentSlug: "parentSlug";
    readonly inReport: "inReport";
};
export type CompanyScalarFieldEnum = (typeof CompanyScalarFieldEnum)[keyof typeof CompanyScalarFieldEnum];
export declare const CompanyAliasScalarFieldEnum: {
    readonly key: "key";
    readonly alias: "alias";
    readonly companySlug: "companySlug";
};
export type CompanyAliasScalarFieldEnum = (typeof CompanyAliasScalarFieldEnum)[keyof typeof CompanyAliasScalarFieldEnum];
export declare const CompanySegmentScalarFieldEnum: {
    readonly companySlug: "companySlug";
    readonly segmentSlug: "segmentSlug";
    readonly position: "position";
};
export type CompanySegmentScalarFieldEnum = (typeof CompanySegmentScalarFieldEnum)[keyof typeof CompanySegmentScalarFieldEnum];
export declare const ListingScalarFieldEnum: {
    readonly id: "id";
    readonly companySlug: "companySlug";
    readonly symbol: "symbol";
    readonly exchange: "exchange";
    readonly currency: "currency";
    readonly isPrimary: "isPrimary";
};
export type ListingScalarFieldEnum = (typeof ListingScalarFieldEnum)[keyof typeof ListingScalarFieldEnum];
export declare const WatchlistScalarFieldEnum: {
    readonly id: "id";
    readonly name: "name";
    readonly description: "description";
    readonly createdAt: "createdAt";
    readonly updatedAt: "updatedAt";
};
export type WatchlistScalarFieldEnum = (typeof WatchlistScalarFieldEnum)[keyof typeof WatchlistScalarFieldEnum];
export declare const WatchlistCompanyScalarFieldEnum: {
    readonly watchlistId: "watchlistId";
    readonly companySlug: "companySlug";
    readonly position: "position";
    readonly note: "note";
    readonly tags: "tags";
    readonly addedAt: "addedAt";
};
export type WatchlistCompanyScalarFieldEnum = (typeof WatchlistCompanyScalarFieldEnum)[keyof typeof WatchlistCompanyScalarFieldEnum];
export declare const ReportScalarFieldEnum: {
    readonly slug: "slug";
    readonly titleEn: "titleEn";
    readonly titleKo: "titleKo";
    readonly publisher: "publisher";
    readonly publishedOn: "publishedOn";
    readonly language: "language";
    readonly sectorEn: "sectorEn";
    readonly sectorKo: "sectorKo";
    readonly bandPercent: "bandPercent";
    readonly contentHash: "contentHash";
    readonly loadedAt: "loadedAt";
};
export type ReportScalarFieldEnum = (typeof ReportScalarFieldEnum)[keyof typeof ReportScalarFieldEnum];
export declare const LostFigureScalarFieldEnum: {
    readonly reportSlug: "reportSlug";
    readonly figure: "figure";
    readonly part: "part";
    readonly subjectEn: "subjectEn";
    readonly subjectKo: "subjectKo";
    readonly publisher: "publisher";
    readonly unit: "unit";
    readonly noteEn: "noteEn";
    readonly noteKo: "noteKo";
    readonly baselines: "baselines";
};
export type LostFigureScalarFieldEnum = (typeof LostFigureScalarFieldEnum)[keyof typeof LostFigureScalarFieldEnum];
export declare const BaselineScalarFieldEnum: {
    readonly id: "id";
    readonly reportSlug: "reportSlug";
    readonly position: "position";
    readonly kind: "kind";
    readonly labelEn: "labelEn";
    readonly labelKo: "labelKo";
    readonly definitionEn: "definitionEn";
    readonly definitionKo: "definitionKo";
    readonly segmentSlug: "segmentSlug";
    readonly companySlug: "companySlug";
    readonly publisher: "publisher";
    readonly part: "part";
    readonly figure: "figure";
    readonly heading: "heading";
    readonly unit: "unit";
    readonly measure: "measure";
    readonly growthRate: "growthRate";
    readonly growthBasis: "growthBasis";
    readonly growthFrom: "growthFrom";
    readonly growthTo: "growthTo";
    readonly growthQualifier: "growthQualifier";
    readonly growthPrinted: "growthPrinted";
    readonly relations: "relations";
    readonly noteEn: "noteEn";
    readonly noteKo: "noteKo";
};
export type BaselineScalarFieldEnum = (typeof BaselineScalarFieldEnum)[keyof typeof BaselineScalarFieldEnum];
export declare const BaselinePointScalarFieldEnum: {
    readonly baselineId: "baselineId";
    readonly position: "position";
    readonly period: "period";
    readonly value: "value";
    readonly qualifier: "qualifier";
    readonly printed: "printed";
};
export type BaselinePointScalarFieldEnum = (typeof BaselinePointScalarFieldEnum)[keyof typeof BaselinePointScalarFieldEnum];
export declare const BaselineCounterpartyScalarFieldEnum: {
    readonly baselineId: "baselineId";
    readonly companySlug: "companySlug";
};
export type BaselineCounterpartyScalarFieldEnum = (typeof BaselineCounterpartyScalarFieldEnum)[keyof typeof BaselineCounterpartyScalarFieldEnum];
export declare const IndicatorScalarFieldEnum: {
    readonly baselineId: "baselineId";
    readonly method: "method";
    readonly definition: "definition";
    readonly compare: "compare";
    readonly rationaleEn: "rationaleEn";
    readonly rationaleKo: "rationaleKo";
    readonly coverageEn: "coverageEn";
    readonly coverageKo: "coverageKo";
};
export type IndicatorScalarFieldEnum = (typeof IndicatorScalarFieldEnum)[keyof typeof IndicatorScalarFieldEnum];
export declare const SourceScalarFieldEnum: {
    readonly id: "id";
    readonly nameEn: "nameEn";
    readonly nameKo: "nameKo";
    readonly family: "family";
    readonly manifest: "manifest";
    readonly paused: "paused";
};
export type SourceScalarFieldEnum = (typeof SourceScalarFieldEnum)[keyof typeof SourceScalarFieldEnum];
export declare const RawContentScalarFieldEnum: {
    readonly sha256: "sha256";
    readonly bytes: "bytes";
    readonly size: "size";
};
export type RawContentScalarFieldEnum = (typeof RawContentScalarFieldEnum)[keyof typeof RawContentScalarFieldEnum];
export declare const DocumentScalarFieldEnum: {
    readonly id: "id";
    readonly sourceId: "sourceId";
    readonly key: "key";
    readonly sha256: "sha256";
    readonly url: "url";
    readonly mediaType: "mediaType";
    readonly retrievedAt: "retrievedAt";
    readonly etag: "etag";
    readonly lastModified: "lastModified";
    readonly parsedBy: "parsedBy";
};
export type DocumentScalarFieldEnum = (typeof DocumentScalarFieldEnum)[keyof typeof DocumentScalarFieldEnum];
export declare const RunScalarFieldEnum: {
    readonly id: "id";
    readonly sourceId: "sourceId";
    readonly trigger: "trigger";
    readonly status: "status";
    readonly outcome: "outcome";
    readonly parameters: "parameters";
    readonly read: "read";
    readonly inserted: "inserted";
    readonly revised: "revised";
    readonly unchanged: "unchanged";
    readonly rejected: "rejected";
    readonly attempts: "attempts";
    readonly stages: "stages";
    readonly errorCode: "errorCode";
    readonly errorMessage: "errorMessage";
    readonly scheduleId: "scheduleId";
    readonly slot: "slot";
    readonly retryOfId: "retryOfId";
    readonly requestKey: "requestKey";
    readonly cancelAsked: "cancelAsked";
    readonly queuedAt: "queuedAt";
    readonly startedAt: "startedAt";
    readonly heartbeatAt: "heartbeatAt";
    readonly finishedAt: "finishedAt";
};
export type RunScalarFieldEnum = (typeof RunScalarFieldEnum)[keyof typeof RunScalarFieldEnum];
export declare const RunDocumentScalarFieldEnum: {
    readonly runId: "runId";
    readonly documentId: "documentId";
    readonly read: "read";
    readonly inserted: "inserted";
    readonly revised: "revised";
    readonly unchanged: "unchanged";
    readonly rejected: "rejected";
};
export type RunDocumentScalarFieldEnum = (typeof RunDocumentScalarFieldEnum)[keyof typeof RunDocumentScalarFieldEnum];
export declare const RunLogScalarFieldEnum: {
    readonly runId: "runId";
    readonly seq: "seq";
    readonly at: "at";
    readonly level: "level";
    readonly message: "message";
};
export type RunLogScalarFieldEnum = (typeof RunLogScalarFieldEnum)[keyof typeof RunLogScalarFieldEnum];
export declare const RejectionScalarFieldEnum: {
    readonly id: "id";
    readonly runId: "runId";
    readonly sourceId: "sourceId";
    readonly documentId: "documentId";
    readonly rule: "rule";
    readonly message: "message";
    readonly pointer: "pointer";
    readonly raw: "raw";
    readonly status: "status";
    readonly note: "note";
    readonly createdAt: "createdAt";
};
export type RejectionScalarFieldEnum = (typeof RejectionScalarFieldEnum)[keyof typeof RejectionScalarFieldEnum];
export declare const ScheduleScalarFieldEnum: {
    readonly id: "id";
    readonly sourceId: "sourceId";
    readonly cron: "cron";
    readonly timeZone: "timeZone";
    readonly enabled: "enabled";
    readonly parameters: "parameters";
    readonly createdAt: "createdAt";
    readonly updatedAt: "updatedAt";
};
export type ScheduleScalarFieldEnum = (typeof ScheduleScalarFieldEnum)[keyof typeof ScheduleScalarFieldEnum];
export declare const EarningsFactScalarFieldEnum: {
    readonly id: "id";
    readonly companySlug: "companySlug";
    readonly concept: "concept";
    readonly unit: "unit";
    readonly periodStart: "periodStart";
    readonly periodEnd: "periodEnd";
    readonly span: "span";
    readonly fiscalYear: "fiscalYear";
    readonly fiscalQuarter: "fiscalQuarter";
    readonly value: "value";
    readonly derived: "derived";
    readonly knownOn: "knownOn";
    readonly sourceId: "sourceId";
    readonly runId: "runId";
    readonly documentId: "documentId";
    readonly pointer: "pointer";
    readonly citationUrl: "citationUrl";
    readonly citationText: "citationText";
    readonly ingestedAt: "ingestedAt";
};
export type EarningsFactScalarFieldEnum = (typeof EarningsFactScalarFieldEnum)[keyof typeof EarningsFactScalarFieldEnum];
export declare const PriceBarScalarFieldEnum: {
    readonly id: "id";
    readonly listingId: "listingId";
    readonly date: "date";
    readonly basis: "basis";
    readonly basisAsOf: "basisAsOf";
    readonly open: "open";
    readonly high: "high";
    readonly low: "low";
    readonly close: "close";
    readonly volume: "volume";
    readonly currency: "currency";
    readonly knownOn: "knownOn";
    readonly sourceId: "sourceId";
    readonly runId: "runId";
    readonly documentId: "documentId";
    readonly pointer: "pointer";
    readonly citationUrl: "citationUrl";
    readonly citationText: "citationText";
    readonly ingestedAt: "ingestedAt";
};
export type PriceBarScalarFieldEnum = (typeof PriceBarScalarFieldEnum)[keyof typeof PriceBarScalarFieldEnum];
export declare const CorporateActionScalarFieldEnum: {
    readonly id: "id";
    readonly listingId: "listingId";
    readonly exDate: "exDate";
    readonly kind: "kind";
    readonly numerator: "numerator";
    readonly denominator: "denominator";
    readonly amount: "amount";
    readonly currency: "currency";
    readonly knownOn: "knownOn";
    readonly sourceId: "sourceId";
    readonly runId: "runId";
    readonly documentId: "documentId";
    readonly pointer: "pointer";
    readonly citationUrl: "citationUrl";
    readonly citationText: "citationText";
    readonly ingestedAt: "ingestedAt";
};
export type CorporateActionScalarFieldEnum = (typeof CorporateActionScalarFieldEnum)[keyof typeof CorporateActionScalarFieldEnum];
export declare const FxRateScalarFieldEnum: {
    readonly id: "id";
    readonly currency: "currency";
    readonly kind: "kind";
    readonly periodStart: "periodStart";
    readonly periodEnd: "periodEnd";
    readonly rate: "rate";
    readonly days: "days";
    readonly knownOn: "knownOn";
    readonly sourceId: "sourceId";
    readonly runId: "runId";
    readonly documentId: "documentId";
    readonly pointer: "pointer";
    readonly citationUrl: "citationUrl";
    readonly citationText: "citationText";
    readonly ingestedAt: "ingestedAt";
};
export type FxRateScalarFieldEnum = (typeof FxRateScalarFieldEnum)[keyof typeof FxRateScalarFieldEnum];
export declare const FundingRoundScalarFieldEnum: {
    readonly id: "id";
    readonly companySlug: "companySlug";
    readonly createdAt: "createdAt";
};
export type FundingRoundScalarFieldEnum = (typeof FundingRoundScalarFieldEnum)[keyof typeof FundingRoundScalarFieldEnum];
export declare const FundingRecordScalarFieldEnum: {
    readonly id: "id";
    readonly roundId: "roundId";
    readonly companySlug: "companySlug";
    readonly sourceKey: "sourceKey";
    readonly kind: "kind";
    readonly stage: "stage";
    readonly stagePrinted: "stagePrinted";
    readonly status: "status";
    readonly announcedOn: "announcedOn";
    readonly datePrecision: "datePrecision";
    readonly amount: "amount";
    readonly currency: "currency";
    readonly postMoney: "postMoney";
    readonly country: "country";
    readonly segmentSlug: "segmentSlug";
    readonly leadInvestors: "leadInvestors";
    readonly investors: "investors";
    readonly matchedBy: "matchedBy";
    readonly knownOn: "knownOn";
    readonly sourceId: "sourceId";
    readonly runId: "runId";
    readonly documentId: "documentId";
    readonly pointer: "pointer";
    readonly citationUrl: "citationUrl";
    readonly citationText: "citationText";
    readonly ingestedAt: "ingestedAt";
};
export type FundingRecordScalarFieldEnum = (typeof FundingRecordScalarFieldEnum)[keyof typeof FundingRecordScalarFieldEnum];
export declare const MarketEstimateScalarFieldEnum: {
    readonly id: "id";
    readonly quantity: "quantity";
    readonly publisher: "publisher";
    readonly definition: "definition";
    readonly kind: "kind";
    readonly period: "period";
    readonly value: "value";
    readonly unit: "unit";
    readonly publishedOn: "publishedOn";
    readonly knownOn: "knownOn";
    readonly sourceId: "sourceId";
    readonly runId: "runId";
    readonly documentId: "documentId";
    readonly pointer: "pointer";
    readonly citationUrl: "citationUrl";
    readonly citationText: "citationText";
    readonly ingestedAt: "ingestedAt";
};
export type MarketEstimateScalarFieldEnum = (typeof MarketEstimateScalarFieldEnum)[keyof typeof MarketEstimateScalarFieldEnum];
export declare const SortOrder: {
    readonly asc: "asc";
    readonly desc: "desc";
};
export type SortOrder = (typeof SortOrder)[keyof typeof SortOrder];
export declare const JsonNullValueInput: {
    readonly JsonNull: runtime.JsonNullClass;
};
export type JsonNullValueInput = (typeof JsonNullValueInput)[keyof typeof JsonNullValueInput];
export declare const NullableJsonNullValueInput: {
    readonly DbNull: runtime.DbNullClass;
    readonly JsonNull: runtime.JsonNullClass;
};
export type NullableJsonNullValueInput = (typeof NullableJsonNullValueInput)[keyof typeof NullableJsonNullValueInput];
export declare const QueryMode: {
    readonly default: "default";
    readonly insensitive: "insensitive";
};
export type QueryMode = (typeof QueryMode)[keyof typeof QueryMode];
export declare const NullsOrder: {
    readonly first: "first";
    readonly last: "last";
};
export type NullsOrder = (typeof NullsOrder)[keyof typeof NullsOrder];
export declare const JsonNullValueFilter: {
    readonly DbNull: runtime.DbNullClass;
    readonly JsonNull: runtime.JsonNullClass;
    readonly AnyNull: runtime.AnyNullClass;
};
export type JsonNullValueFilter = (typeof JsonNullValueFilter)[keyof typeof JsonNullValueFilter];
/**
 * Field references
 */
/**
 * Reference to a field of type 'String'
 */
export type StringFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'String'>;
/**
 * Reference to a field of type 'String[]'
 */
export type ListStringFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'String[]'>;
/**
 * Reference to a field of type 'Int'
 */
export type IntFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Int'>;
/**
 * Reference to a field of type 'Int[]'
 */
export type ListIntFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Int[]'>;
/**
 * Reference to a field of type 'Boolean'
 */
export type BooleanFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Boolean'>;
/**
 * Reference to a field of type 'DateTime'
 */
export type DateTimeFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'DateTime'>;
/**
 * Reference to a field of type 'DateTime[]'
 */
export type ListDateTimeFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'DateTime[]'>;
/**
 * Reference to a field of type 'Decimal'
 */
export type DecimalFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Decimal'>;
/**
 * Reference to a field of type 'Decimal[]'
 */
export type ListDecimalFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Decimal[]'>;
/**
 * Reference to a field of type 'Json'
 */
export type JsonFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Json'>;
/**
 * Reference to a field of type 'QueryMode'
 */
export type EnumQueryModeFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'QueryMode'>;
/**
 * Reference to a field of type 'Bytes'
 */
export type BytesFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Bytes'>;
/**
 * Reference to a field of type 'Bytes[]'
 */
export type ListBytesFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Bytes[]'>;
/**
 * Reference to a field of type 'BigInt'
 */
export type BigIntFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'BigInt'>;
/**
 * Reference to a field of type 'BigInt[]'
 */
export type ListBigIntFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'BigInt[]'>;
/**
 * Reference to a field of type 'Float'
 */
export type FloatFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Float'>;
/**
 * Reference to a field of type 'Float[]'
 */
export type ListFloatFieldRefInput<$PrismaModel> = FieldRefInputType<$PrismaModel, 'Float[]'>;
/**
 * Batch Payload for updateMany & deleteMany & createMany
 */
export type BatchPayload = {
    count: number;
};
export declare const defineExtension: runtime.Types.Extensions.ExtendsHook<"define", TypeMapCb, runtime.Types.Extensions.DefaultArgs>;
export type DefaultPrismaClient = PrismaClient;
export type ErrorFormat = 'pretty' | 'colorless' | 'minimal';
/**
 * Options common to all variants of `PrismaClientOptions`, regardless of whether you connect to your database through a driver adapter or through Prisma Accelerate.
 */
export interface PrismaClientBaseOptions {
    /**
     * @default "colorless"
     */
    errorFormat?: ErrorFormat;
    /**
     * @example
     * ```
     * // Shorthand for `emit: 'stdout'`
     * log: ['query', 'info', 'warn', 'error']
     *
     * // Emit as events only
     * log: [
     *   { emit: 'event', level: 'query' },
     *   { emit: 'event', level: 'info' },
     *   { emit: 'event', level: 'warn' }
     *   { emit: 'event', level: 'error' }
     * ]
     *
     * / Emit as events and log to stdout
     * og: [
     *  { emit: 'stdout', level: 'query' },
     *  { emit: 'stdout', level: 'info' },
     *  { emit: 'stdout', level: 'warn' }
     *  { emit: 'stdout', level: 'error' }
     *
     * ```
     * Read more in our [docs](https://pris.ly/d/logging).
     */
    log?: (LogLevel | LogDefinition)[];
    /**
     * The default values for transactionOptions
     * maxWait ?= 2000
     * timeout ?= 5000
     */
    transactionOptions?: {
        maxWait?: number;
        timeout?: number;
        isolationLevel?: TransactionIsolationLevel;
    };
    /**
     * Global configuration for omitting model fields by default.
     *
     * @example
     * ```
     * const prisma = new PrismaClient({
     *   omit: {
     *     user: {
     *       password: true
     *     }
     *   }
     * })
     * ```
     */
    omit?: GlobalOmitConfig;
    /**
     * SQL commenter plugins that add metadata to SQL queries as comments.
     * Comments follow the sqlcommenter format: https://google.github.io/sqlcommenter/
     *
     * @example
     * ```
     * const prisma = new PrismaClient({
     *   adapter,
     *   comments: [
     *     traceContext(),
     *     queryInsights(),
     *   ],
     * })
     * ```
     */
    comments?: runtime.SqlCommenterPlugin[];
    /**
     * Optional maximum size for the query plan cache. If not provided, a default size will be used.
     * A value of `0` can be used to disable the cache entirely. A higher cache size can improve
     * performance for applications that execute a large number of unique queries, while a smaller
     * cache size can reduce memory usage.
     *
     * @example
     * ```
     * const prisma = new PrismaClient({
     *   adapter,
     *   queryPlanCacheMaxSize: 100,
     * })
     * ```
     */
    queryPlanCacheMaxSize?: number;
}
/**
 * `PrismaClient` options for connecting to your database through Prisma Accelerate instead of a driver adapter.
 *
 * Learn more: https://pris.ly/d/accelerate
 */
export interface PrismaClientOptionsWithAccelerateUrl extends PrismaClientBaseOptions {
    /**
     * The Prisma Accelerate connection URL. Use this option to connect to your database through Prisma Accelerate instead of using a driver adapter to connect directly.
     *
     * Learn more: https://pris.ly/d/accelerate
     */
    accelerateUrl: string;
    adapter?: never;
}
/**
 * `PrismaClient` options for connecting to your database through a driver adapter. This is the common case in Prisma 7.
 *
 * Learn more: https://pris.ly/d/driver-adapters
 */
export interface PrismaClientOptionsWithAdapter extends PrismaClientBaseOptions {
    /**
     * A driver adapter that PrismaClient uses to connect to your database, such as the ones provided by `@prisma/adapter-pg`, `@prisma/adapter-libsql`, `@prisma/adapter-planetscale`, etc.
     *
     * A driver adapter is **required** unless you connect to your database through Prisma Accelerate (in which case use `accelerateUrl` instead).
     *
     * Learn more: https://pris.ly/d/driver-adapters
     *
     * @example
     * ```ts
     * import { PrismaPg } from '@prisma/adapter-pg'
     * import { PrismaClient } from './generated/prisma/client'
     *
     * const adapter = new PrismaPg({ connectionString: process.env.DATABASE_URL })
     * const prisma = new PrismaClient({ adapter })
     * ```
     */
    adapter: runtime.SqlDriverAdapterFactory;
    accelerateUrl?: never;
}
/**
 * Options passed to the `PrismaClient` constructor.
 *
 * A driver adapter (or, alternatively, a Prisma Accelerate URL) is **required**. See {@link PrismaClientOptionsWithAdapter} and {@link PrismaClientOptionsWithAccelerateUrl} for the two variants. All other properties live in {@link PrismaClientBaseOptions} and are optional.
 *
 * Learn more about driver adapters: https://pris.ly/d/driver-adapters
 */
export type PrismaClientOptions = PrismaClientOptionsWithAccelerateUrl | PrismaClientOptionsWithAdapter;
export type GlobalOmitConfig = {
    segment?: Prisma.SegmentOmit;
    company?: Prisma.CompanyOmit;
    companyAlias?: Prisma.CompanyAliasOmit;
    companySegment?: Prisma.CompanySegmentOmit;
    listing?: Prisma.ListingOmit;
    watchlist?: Prisma.WatchlistOmit;
    watchlistCompany?: Prisma.WatchlistCompanyOmit;
    report?: Prisma.ReportOmit;
    lostFigure?: Prisma.LostFigureOmit;
    baseline?: Prisma.BaselineOmit;
    baselinePoint?: Prisma.BaselinePointOmit;
    baselineCounterparty?: Prisma.BaselineCounterpartyOmit;
    indicator?: Prisma.IndicatorOmit;
    source?: Prisma.SourceOmit;
    rawContent?: Prisma.RawContentOmit;
    document?: Prisma.DocumentOmit;
    run?: Prisma.RunOmit;
    runDocument?: Prisma.RunDocumentOmit;
    runLog?: Prisma.RunLogOmit;
    rejection?: Prisma.RejectionOmit;
    schedule?: Prisma.ScheduleOmit;
    earningsFact?: Prisma.EarningsFactOmit;
    priceBar?: Prisma.PriceBarOmit;
    corporateAction?: Prisma.CorporateActionOmit;
    fxRate?: Prisma.FxRateOmit;
    fundingRound?: Prisma.FundingRoundOmit;
    fundingRecord?: Prisma.FundingRecordOmit;
    marketEstimate?: Prisma.MarketEstimateOmit;
};
export type LogLevel = 'info' | 'query' | 'warn' | 'error';
export type LogDefinition = {
    level: LogLevel;
    emit: 'stdout' | 'event';
};
export type CheckIsLogLevel<T> = T extends LogLevel ? T : never;
export type GetLogType<T> = CheckIsLogLevel<T extends LogDefinition ? T['level'] : T>;
export type GetEvents<T extends any[]> = T extends Array<LogLevel | LogDefinition> ? GetLogType<T[number]> : never;
export type QueryEvent = {
    timestamp: Date;
    query: string;
    params: string;
    duration: number;
    target: string;
};
export type LogEvent = {
    timestamp: Date;
    message: string;
    target: string;
};
export type PrismaAction = 'findUnique' | 'findUniqueOrThrow' | 'findMany' | 'findFirst' | 'findFirstOrThrow' | 'create' | 'createMany' | 'createManyAndReturn' | 'update' | 'updateMany' | 'updateManyAndReturn' | 'upsert' | 'delete' | 'deleteMany' | 'executeRaw' | 'queryRaw' | 'aggregate' | 'count' | 'runCommandRaw' | 'findRaw' | 'groupBy';
/**
 * `PrismaClient` proxy available in interactive transactions.
 */
export type TransactionClient = Omit<DefaultPrismaClient, runtime.ITXClientDenyList>;
