var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Module } from "@nestjs/common";
import { FactsModule } from "../store/facts/facts.module.js";
import { DocumentIngest } from "./document-ingest.js";
import { IngestService } from "./ingest.service.js";
/** Ingestion for the worker. Config, Clock and the database come from their global modules. */
let IngestModule = class IngestModule {
};
IngestModule = __decorate([
    Module({ imports: [FactsModule], providers: [DocumentIngest, IngestService], exports: [IngestService] })
], IngestModule);
export { IngestModule };
//# sourceMappingURL=ingest.module.js.map