import { applyDecorators, HttpCode, RequestMapping, RequestMethod, SetMetadata } from "@nestjs/common";
import { createParamDecorator } from "@nestjs/common";
import { parseInput } from "./input.js";
import { wantsCsv } from "./negotiation.js";
export const API_BASE = "/api/v1";
export const ENDPOINT = Symbol("endpoint");
const methods = {
    GET: RequestMethod.GET,
    POST: RequestMethod.POST,
    PUT: RequestMethod.PUT,
    PATCH: RequestMethod.PATCH,
    DELETE: RequestMethod.DELETE,
};
/** Serves a call of the contract: its route and status; inputs and answer are checked by its schemas. */
export function Endpoint(endpoint) {
    return applyDecorators(RequestMapping({
        method: methods[endpoint.method],
        path: API_BASE + endpoint.path.replace(/\{(\w+)\}/g, ":$1"),
    }), HttpCode(endpoint.status), SetMetadata(ENDPOINT, endpoint));
}
function request(context) {
    return context.switchToHttp().getRequest();
}
/** Path parameters, validated; a wrong one is a 400 that names it. */
export const Params = createParamDecorator((endpoint, context) => parseInput(endpoint.params, request(context).params, "parameter"));
/** Query parameters, validated; an unknown or wrong one is a 400 that names it. */
export const QueryOf = createParamDecorator((endpoint, context) => parseInput(endpoint.query, request(context).query, "parameter"));
/** The body, validated; a wrong one is a 400 with JSON pointers. No body counts as an empty object. */
export const BodyOf = createParamDecorator((endpoint, context) => parseInput(endpoint.body, request(context).body ?? {}, "pointer"));
/** True where the client asked for CSV: the handler then leaves the page limit out. */
export const WantsCsv = createParamDecorator((_, context) => wantsCsv(request(context)));
//# sourceMappingURL=endpoint.decorator.js.map