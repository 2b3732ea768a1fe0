import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { API_BASE } from "./endpoint.decorator.js";
import { openApiDocument } from "./openapi.js";
const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Sector Tracker API</title>
    <link rel="stylesheet" href="/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="docs"></div>
    <noscript>The document itself: <a href="${API_BASE}/openapi.json">openapi.json</a></noscript>
    <script src="/docs/swagger-ui-bundle.js"></script>
    <script src="/docs/start.js"></script>
  </body>
</html>
`;
const start = `window.SwaggerUIBundle({
  url: "${API_BASE}/openapi.json",
  dom_id: "#docs",
  deepLinking: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: true,
  validatorUrl: null,
});
`;
const TYPES = { css: "text/css; charset=utf-8", js: "text/javascript; charset=utf-8" };
/** The OpenAPI document, and a page to read it and try it; the page's files come from the installed package. */
export function registerDocs(fastify) {
    const folder = path.dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
    const document = JSON.stringify(openApiDocument());
    fastify.get(`${API_BASE}/openapi.json`, (_request, reply) => reply.type("application/json; charset=utf-8").send(document));
    fastify.get("/docs", (_request, reply) => reply.type("text/html; charset=utf-8").send(page));
    fastify.get("/docs/start.js", (_request, reply) => reply.type(TYPES.js).send(start));
    for (const [name, type] of [
        ["swagger-ui.css", TYPES.css],
        ["swagger-ui-bundle.js", TYPES.js],
    ]) {
        fastify.get(`/docs/${name}`, async (_request, reply) => {
            return reply
                .type(type)
                .header("cache-control", "public, max-age=3600")
                .send(await readFile(path.join(folder, name)));
        });
    }
}
//# sourceMappingURL=docs.js.map