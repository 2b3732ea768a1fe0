import { endpoints, errorStatus, Problem, type Endpoint } from "@sector-tracker/shared";
import { z } from "zod";
import { API_BASE } from "./endpoint.decorator.ts";

type JsonSchema = Readonly<Record<string, unknown>>;

/** Components by name; a schema with an id becomes one and is referred to. */
type Components = Map<string, JsonSchema>;

function rewriteRefs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewriteRefs);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key === "$ref" && typeof inner === "string"
        ? [key, inner.replace("#/$defs/", "#/components/schemas/")]
        : [key, rewriteRefs(inner)],
    ),
  );
}

/** A converted schema without what only its converter needs: names and dialect stand elsewhere in the document. */
function plainSchema(converted: object): JsonSchema {
  const kept = Object.entries(converted).filter(
    ([key]) => !["$defs", "$schema", "id", "~standard"].includes(key),
  );
  return rewriteRefs(Object.fromEntries(kept)) as JsonSchema;
}

/** A zod schema as JSON Schema 2020-12, which OpenAPI 3.1 uses; named parts go into `components`. */
function jsonSchema(schema: z.ZodType, io: "input" | "output", components: Components): JsonSchema {
  const name = z.globalRegistry.get(schema)?.id;
  if (name !== undefined && components.has(name)) return { $ref: `#/components/schemas/${name}` };
  const converted = z.toJSONSchema(schema, { target: "draft-2020-12", io, unrepresentable: "any" });
  for (const [key, definition] of Object.entries(converted.$defs ?? {})) {
    components.set(key, plainSchema(definition));
  }
  const plain = plainSchema(converted);
  if (name === undefined) return plain;
  components.set(name, plain);
  return { $ref: `#/components/schemas/${name}` };
}

function parameters(endpoint: Endpoint, components: Components): unknown[] {
  const of = (schema: z.ZodType | undefined, place: "path" | "query"): unknown[] => {
    if (schema === undefined) return [];
    const object = jsonSchema(schema, "input", components) as {
      properties?: Record<string, JsonSchema>;
      required?: string[];
    };
    return Object.entries(object.properties ?? {}).map(([name, { description, ...schemaOf }]) => ({
      name,
      in: place,
      required: place === "path" || (object.required ?? []).includes(name),
      ...(typeof description === "string" ? { description } : {}),
      schema: schemaOf,
    }));
  };
  const idempotency =
    endpoint.method === "POST" && endpoint.status === 202
      ? [
          {
            name: "Idempotency-Key",
            in: "header",
            required: false,
            description: "a second request with the same key gives the first one's run",
            schema: { type: "string", maxLength: 200 },
          },
        ]
      : [];
  return [...of(endpoint.params, "path"), ...of(endpoint.query, "query"), ...idempotency];
}

/** Answers that have no JSON body in the contract, by their path. */
const otherContent: Readonly<Record<string, string>> = {
  "/runs/events": "text/event-stream",
  "/documents/{id}/content": "application/octet-stream",
  "/reports/{slug}/refreshed.md": "text/markdown",
  "/reports/template.csv": "text/csv",
  "/reports/template.xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

function success(endpoint: Endpoint, components: Components): unknown {
  const other = otherContent[endpoint.path];
  if (endpoint.response === undefined) {
    return {
      description: endpoint.summary,
      ...(other === undefined ? {} : { content: { [other]: { schema: { type: "string" } } } }),
    };
  }
  const schema = jsonSchema(endpoint.response, "output", components);
  return {
    description: endpoint.summary,
    content: {
      "application/json": { schema },
      ...(endpoint.csv ? { "text/csv": { schema: { type: "string" } } } : {}),
    },
  };
}

function operation(name: string, endpoint: Endpoint, components: Components): unknown {
  const problem = {
    description: "problem details",
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  };
  const faults = [
    errorStatus["invalid-request"],
    ...(endpoint.params === undefined ? [] : [errorStatus["not-found"]]),
    ...(endpoint.body === undefined ? [] : [errorStatus["unsupported-media-type"]]),
    ...(endpoint.method === "GET" ? [] : [errorStatus.conflict]),
  ];
  return {
    operationId: name,
    summary: endpoint.summary,
    tags: [endpoint.tag],
    parameters: parameters(endpoint, components),
    ...(endpoint.body === undefined
      ? {}
      : {
          requestBody: {
            content: { "application/json": { schema: jsonSchema(endpoint.body, "input", components) } },
          },
        }),
    responses: {
      [endpoint.status]: success(endpoint, components),
      ...Object.fromEntries(faults.map((status) => [status, problem])),
      default: problem,
    },
  };
}

/** The OpenAPI 3.1 document of every call, made from the contract itself. */
export function openApiDocument(): Readonly<Record<string, unknown>> {
  const components: Components = new Map();
  jsonSchema(Problem, "output", components);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, endpoint] of Object.entries(endpoints)) {
    const path = (paths[endpoint.path] ??= {});
    path[endpoint.method.toLowerCase()] = operation(name, endpoint, components);
  }
  return {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: {
      title: "Sector Tracker",
      version: "1",
      description:
        "Sector reports' numbers held against what really happened. Amounts are in base units; every value says where it comes from.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: API_BASE }],
    tags: [...new Set(Object.values(endpoints).map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: { schemas: Object.fromEntries(components) },
  };
}
