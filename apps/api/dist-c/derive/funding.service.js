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
import { FundingReader } from "../store/read/funding.repository.js";
import { roundsOf } from "./funding-round.js";
/** Rounds, each once, as known on a day. */
let FundingService = class FundingService {
    reader;
    constructor(reader) {
        this.reader = reader;
    }
    /** All rounds, or those of some companies, the newest announcement first. */
    async rounds(asOf, companies = null) {
        return roundsOf(await this.reader.records(asOf, companies));
    }
};
FundingService = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [FundingReader])
], FundingService);
export { FundingService };
//# sourceMappingURL=funding.service.js.map