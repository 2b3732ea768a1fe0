var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Global, Module } from "@nestjs/common";
import { LoggerModule } from "nestjs-pino";
import { Config } from "../config/config.js";
function levelOf(_request, response, error) {
    if (error !== undefined || response.statusCode >= 500)
        return "error";
    return response.statusCode >= 400 ? "warn" : "debug";
}
/** JSON logs on standard output; a request is one line, without its headers: they may hold keys. */
let LogModule = class LogModule {
};
LogModule = __decorate([
    Global(),
    Module({
        imports: [
            LoggerModule.forRootAsync({
                inject: [Config],
                useFactory: (config) => ({
                    pinoHttp: {
                        level: config.logLevel,
                        customLogLevel: levelOf,
                        quietReqLogger: true,
                        serializers: {
                            req: (request) => ({
                                id: request.id,
                                method: request.method,
                                url: request.url,
                            }),
                            res: (response) => ({ status: response.statusCode }),
                        },
                    },
                }),
            }),
        ],
    })
], LogModule);
export { LogModule };
//# sourceMappingURL=log.module.js.map