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
import { AppError } from "@sector-tracker/shared";
import { ReportWriter } from "../../store/directory/report-writer.js";
import { numberFaults } from "./report-faults.js";
/** Takes a report that a person sends. */
let ReportImportService = class ReportImportService {
    writer;
    constructor(writer) {
        this.writer = writer;
    }
    /**
     * Checks the numbers, then writes the report with everything that belongs to it: all of it or nothing.
     * Throws `unprocessable` with pointers for what cannot be meant, `conflict` where the report is there already.
     */
    async import(input) {
        const faults = numberFaults(input.baselines);
        if (faults.length > 0)
            throw new AppError("unprocessable", "Some numbers of the report cannot be meant.", faults);
        await this.writer.import(input);
    }
};
ReportImportService = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [ReportWriter])
], ReportImportService);
export { ReportImportService };
//# sourceMappingURL=report-import.service.js.map