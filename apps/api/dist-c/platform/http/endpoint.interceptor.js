var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable } from "@nestjs/common";
import { Reflector } from "@nestjs/core";
import { AppError } from "@sector-tracker/shared";
import { map } from "rxjs";
import { CsvReply, csvOfAnswer } from "./csv.js";
import { ENDPOINT } from "./endpoint.decorator.js";
import { parseInput } from "./input.js";
import { acceptWeight, wantsCsv } from "./negotiation.js";
function checkAccept(endpoint, request) {
    if (endpoint.response === undefined)
        return;
    const accept = request.headers.accept;
    if (acceptWeight(accept, "application/json") > 0)
        return;
    if (endpoint.csv && acceptWeight(accept, "text/csv") > 0)
        return;
    const offered = endpoint.csv ? "application/json or text/csv" : "application/json";
    throw new AppError("not-acceptable", `This call answers with ${offered}.`);
}
/** `/companies/{slug}/prices` for `nvidia` is downloaded as `companies-nvidia-prices`. */
function fileName(request) {
    const path = request.url.split("?")[0] ?? "";
    return path
        .replace(/^\/api\/v1\//, "")
        .replace(/[^A-Za-z0-9]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
/** Holds every call to its contract: inputs it does not take are refused, its answer is parsed before it is sent. */
let EndpointInterceptor = class EndpointInterceptor {
    reflector;
    constructor(reflector) {
        this.reflector = reflector;
    }
    intercept(context, next) {
        const endpoint = this.reflector.get(ENDPOINT, context.getHandler());
        if (endpoint === undefined)
            return next.handle();
        const request = context.switchToHttp().getRequest();
        const reply = context.switchToHttp().getResponse();
        // Checked for every call, also where its handler does not look at the query.
        parseInput(endpoint.query, request.query, "parameter");
        checkAccept(endpoint, request);
        const csv = endpoint.csv && wantsCsv(request);
        if (endpoint.csv)
            void reply.header("vary", "Accept");
        return next.handle().pipe(map((answer) => this.send(endpoint, answer, csv, request, reply)));
    }
    send(endpoint, answer, csv, request, reply) {
        if (answer instanceof CsvReply)
            return this.sendCsv(answer, reply);
        if (endpoint.response === undefined)
            return answer;
        const parsed = endpoint.response.parse(answer);
        if (!csv)
            return parsed;
        const table = csvOfAnswer(fileName(request), parsed);
        if (table === null)
            throw new Error(`${endpoint.path} says that it gives CSV and does not`);
        return this.sendCsv(table, reply);
    }
    sendCsv(csv, reply) {
        void reply
            .header("content-type", "text/csv; charset=utf-8; header=present")
            .header("content-disposition", `attachment; filename="${csv.fileName}"`);
        return csv.stream;
    }
};
EndpointInterceptor = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [Reflector])
], EndpointInterceptor);
export { EndpointInterceptor };
//# sourceMappingURL=endpoint.interceptor.js.map