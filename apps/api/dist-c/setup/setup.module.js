var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Module } from "@nestjs/common";
import { PlatformModule } from "../platform/platform.module.js";
import { RefreshModule } from "../refresh/refresh.module.js";
import { DirectoryStoreModule } from "../store/directory/directory-store.module.js";
import { OperationsStoreModule } from "../store/operations/operations-store.module.js";
import { SourceSetup } from "./sources.js";
/** What the one-shot set-up needs. */
let SetupModule = class SetupModule {
};
SetupModule = __decorate([
    Module({
        imports: [PlatformModule, OperationsStoreModule, DirectoryStoreModule, RefreshModule],
        providers: [SourceSetup],
    })
], SetupModule);
export { SetupModule };
//# sourceMappingURL=setup.module.js.map