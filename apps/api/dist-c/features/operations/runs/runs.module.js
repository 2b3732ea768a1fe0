var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Module } from "@nestjs/common";
import { RefreshModule } from "../../../refresh/refresh.module.js";
import { RunEventsListener } from "../../../store/operations/run-events.listener.js";
import { RunController } from "./run.controller.js";
import { RunEvents } from "./run-events.js";
import { RunService } from "./run.service.js";
let RunsModule = class RunsModule {
};
RunsModule = __decorate([
    Module({
        imports: [RefreshModule],
        controllers: [RunController],
        providers: [RunService, RunEvents, RunEventsListener],
    })
], RunsModule);
export { RunsModule };
//# sourceMappingURL=runs.module.js.map