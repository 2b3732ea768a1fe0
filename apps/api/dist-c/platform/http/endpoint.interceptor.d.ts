import { type CallHandler, type ExecutionContext, type NestInterceptor } from "@nestjs/common";
import { Reflector } from "@nestjs/core";
import { type Observable } from "rxjs";
/** Holds every call to its contract: inputs it does not take are refused, its answer is parsed before it is sent. */
export declare class EndpointInterceptor implements NestInterceptor {
    private readonly reflector;
    constructor(reflector: Reflector);
    intercept(context: ExecutionContext, next: CallHandler): Observable<unknown>;
    private send;
    private sendCsv;
}
