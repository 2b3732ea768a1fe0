var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Global, Module } from "@nestjs/common";
import { DocumentRepository } from "./document.repository.js";
import { HealthRepository } from "./health.repository.js";
import { RejectionRepository } from "./rejection.repository.js";
import { RunLifeRepository } from "./run-life.repository.js";
import { RunRepository } from "./run.repository.js";
import { ScheduleRepository } from "./schedule.repository.js";
import { SourceRepository } from "./source.repository.js";
const repositories = [
    RunRepository,
    RunLifeRepository,
    SourceRepository,
    ScheduleRepository,
    DocumentRepository,
    RejectionRepository,
    HealthRepository,
];
/** Repositories of everything that a refresh touches besides the facts. */
let OperationsStoreModule = class OperationsStoreModule {
};
OperationsStoreModule = __decorate([
    Global(),
    Module({ providers: repositories, exports: repositories })
], OperationsStoreModule);
export { OperationsStoreModule };
//# sourceMappingURL=operations-store.module.js.map