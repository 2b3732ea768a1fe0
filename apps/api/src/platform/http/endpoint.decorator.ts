import { applyDecorators, HttpCode, RequestMapping, RequestMethod, SetMetadata } from "@nestjs/common";
import { createParamDecorator, type ExecutionContext } from "@nestjs/common";
import type { Endpoint as Contract, HttpMethod } from "@sector-tracker/shared";
import type { FastifyRequest } from "fastify";
import type { z } from "zod";
import { parseInput } from "./input.ts";
import { wantsCsv } from "./negotiation.ts";

export const API_BASE = "/api/v1";
export const ENDPOINT = Symbol("endpoint");

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

const methods: Readonly<Record<HttpMethod, RequestMethod>> = {
  GET: RequestMethod.GET,
  POST: RequestMethod.POST,
  PUT: RequestMethod.PUT,
  PATCH: RequestMethod.PATCH,
  DELETE: RequestMethod.DELETE,
};

/** Serves a call of the contract: its route and status; inputs and answer are checked by its schemas. */
export function Endpoint(endpoint: AnyEndpoint): MethodDecorator {
  return applyDecorators(
    RequestMapping({
      method: methods[endpoint.method],
      path: API_BASE + endpoint.path.replace(/\{(\w+)\}/g, ":$1"),
    }),
    HttpCode(endpoint.status),
    SetMetadata(ENDPOINT, endpoint),
  );
}

function request(context: ExecutionContext): FastifyRequest {
  return context.switchToHttp().getRequest<FastifyRequest>();
}

/** Path parameters, validated; a wrong one is a 400 that names it. */
export const Params = createParamDecorator((endpoint: AnyEndpoint, context: ExecutionContext) =>
  parseInput(endpoint.params, request(context).params, "parameter"),
);

/** Query parameters, validated; an unknown or wrong one is a 400 that names it. */
export const QueryOf = createParamDecorator((endpoint: AnyEndpoint, context: ExecutionContext) =>
  parseInput(endpoint.query, request(context).query, "parameter"),
);

/** The body, validated; a wrong one is a 400 with JSON pointers. No body counts as an empty object. */
export const BodyOf = createParamDecorator((endpoint: AnyEndpoint, context: ExecutionContext) =>
  parseInput(endpoint.body, request(context).body ?? {}, "pointer"),
);

/** True where the client asked for CSV: the handler then leaves the page limit out. */
export const WantsCsv = createParamDecorator((_: undefined, context: ExecutionContext) =>
  wantsCsv(request(context)),
);
