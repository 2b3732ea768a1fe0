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
import { DirectoryReader, } from "../store/read/directory.repository.js";
import { SegmentTree } from "./segment-tree.js";
/** Reads the directory whole: it is small, and nearly every answer needs names out of it. */
let DirectoryService = class DirectoryService {
    reader;
    constructor(reader) {
        this.reader = reader;
    }
    async read() {
        const [segments, rows] = await Promise.all([this.reader.segments(), this.reader.companies()]);
        const tree = new SegmentTree(segments);
        const companies = new Map(rows.map((row) => [row.slug, row]));
        const above = new Map();
        const isWithin = (segment, ancestor) => {
            const held = above.get(ancestor) ?? tree.within(ancestor);
            above.set(ancestor, held);
            return held.has(segment);
        };
        return {
            tree,
            companies,
            fiscalYearEnds: new Map(rows.flatMap((row) => row.fiscal_year_end === null ? [] : [[row.slug, row.fiscal_year_end]])),
            isWithin,
            segmentOfCompany: (company) => companies.get(company)?.segments[0] ?? null,
        };
    }
};
DirectoryService = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [DirectoryReader])
], DirectoryService);
export { DirectoryService };
//# sourceMappingURL=directory.service.js.map