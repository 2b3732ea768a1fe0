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
import { isCurrency } from "@sector-tracker/shared";
import { RatesReader } from "../store/read/rates.repository.js";
import { Converter } from "./converter.js";
/** Makes converters out of the rates in the store. */
let CurrencyService = class CurrencyService {
    rates;
    constructor(rates) {
        this.rates = rates;
    }
    /**
     * A converter for amounts in `units`, with the rates known on the day. `shown` is the currency that a reader asked
     * for, `summed` the one in which amounts are compared and added. Nothing is read where nothing is to be converted.
     */
    async converter(asOf, shown, units, summed = shown) {
        const present = new Set([...units].filter(isCurrency));
        for (const target of [shown, summed])
            if (target !== null && present.size > 0)
                present.add(target);
        const nothing = (shown === null && summed === null) || present.size < 2;
        const needed = nothing ? [] : [...present].filter((currency) => currency !== "EUR");
        return new Converter(await this.rates.of(needed, asOf), shown);
    }
};
CurrencyService = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [RatesReader])
], CurrencyService);
export { CurrencyService };
//# sourceMappingURL=currency.service.js.map