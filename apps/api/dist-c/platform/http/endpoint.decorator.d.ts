import type { Endpoint as Contract } from "@sector-tracker/shared";
import type { z } from "zod";
export declare const API_BASE = "/api/v1";
export declare const ENDPOINT: unique symbol;
/** Any call of the contract. */
export type AnyEndpoint = Contract;
type Output<S> = S extends z.ZodType ? z.output<S> : undefined;
type Input<S> = S extends z.ZodType ? z.input<S> : undefined;
/** Path parameters of a call as a handler gets them. */
export type ParamsOf<E extends AnyEndpoint> = Output<E["params"]>;
/** Query parameters of a call as a handler gets them, defaults filled in. */
export type QueryValues<E extends AnyEndpoint> = Output<E["query"]>;
/** Body of a call as a handler gets it. */
export type BodyValues<E extends AnyEndpoint> = Output<E["body"]>;
/** What a handler must return; parsed by the contract's response schema before it is sent. */
export type ResponseOf<E extends AnyEndpoint> = Input<E["response"]>;
/** Serves a call of the contract: its route and status; inputs and answer are checked by its schemas. */
export declare function Endpoint(endpoint: AnyEndpoint): MethodDecorator;
/** Path parameters, validated; a wrong one is a 400 that names it. */
export declare const Params: (...dataOrPipes: (AnyEndpoint | import("@nestjs/common").ParameterDecoratorOptions | import("@nestjs/common").PipeTransform<any, any> | import("@nestjs/common").Type<import("@nestjs/common").PipeTransform<any, any>>)[]) => ParameterDecorator;
/** Query parameters, validated; an unknown or wrong one is a 400 that names it. */
export declare const QueryOf: (...dataOrPipes: (AnyEndpoint | import("@nestjs/common").ParameterDecoratorOptions | import("@nestjs/common").PipeTransform<any, any> | import("@nestjs/common").Type<import("@nestjs/common").PipeTransform<any, any>>)[]) => ParameterDecorator;
/** The body, validated; a wrong one is a 400 with JSON pointers. No body counts as an empty object. */
export declare const BodyOf: (...dataOrPipes: (AnyEndpoint | import("@nestjs/common").ParameterDecoratorOptions | import("@nestjs/common").PipeTransform<any, any> | import("@nestjs/common").Type<import("@nestjs/common").PipeTransform<any, any>>)[]) => ParameterDecorator;
/** True where the client asked for CSV: the handler then leaves the page limit out. */
export declare const WantsCsv: (...dataOrPipes: (import("@nestjs/common").ParameterDecoratorOptions | import("@nestjs/common").PipeTransform<any, any> | import("@nestjs/common").Type<import("@nestjs/common").PipeTransform<any, any>> | undefined)[]) => ParameterDecorator;
export {};
