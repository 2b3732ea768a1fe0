var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Module } from "@nestjs/common";
import { DocumentController } from "./documents/document.controller.js";
import { RejectionController } from "./rejections/rejection.controller.js";
import { RunsModule } from "./runs/runs.module.js";
import { SchedulesModule } from "./schedules/schedules.module.js";
import { SourcesModule } from "./sources/sources.module.js";
/** Sources, schedules, runs, rejections and raw documents. */
let OperationsModule = class OperationsModule {
};
OperationsModule = __decorate([
    Module({
        imports: [RunsModule, SourcesModule, SchedulesModule],
        controllers: [RejectionController, DocumentController],
    })
], OperationsModule);
export { OperationsModule };
//# sourceMappingURL=operations.module.js.map