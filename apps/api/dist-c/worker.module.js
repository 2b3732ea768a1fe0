var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Module } from "@nestjs/common";
import { IngestModule } from "./ingest/ingest.module.js";
import { PlatformModule } from "./platform/platform.module.js";
import { Reconciler } from "./refresh/reconciler.js";
import { RefreshHandlers } from "./refresh/refresh.handlers.js";
import { RefreshModule } from "./refresh/refresh.module.js";
import { OperationsStoreModule } from "./store/operations/operations-store.module.js";
/** The queue process. */
let WorkerModule = class WorkerModule {
};
WorkerModule = __decorate([
    Module({
        imports: [PlatformModule, OperationsStoreModule, RefreshModule, IngestModule],
        providers: [RefreshHandlers, Reconciler],
    })
], WorkerModule);
export { WorkerModule };
//# sourceMappingURL=worker.module.js.map