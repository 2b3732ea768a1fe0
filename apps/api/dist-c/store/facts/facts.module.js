var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Module } from "@nestjs/common";
import { CompanyDirectoryReader } from "./company-directory.js";
import { DocumentArchive } from "./documents.js";
import { FactStore } from "./fact-store.js";
import { RunLedger } from "./run-ledger.js";
const providers = [CompanyDirectoryReader, DocumentArchive, FactStore, RunLedger];
/** What ingestion writes and reads in the store. */
let FactsModule = class FactsModule {
};
FactsModule = __decorate([
    Module({ providers, exports: providers })
], FactsModule);
export { FactsModule };
//# sourceMappingURL=facts.module.js.map