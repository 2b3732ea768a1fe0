var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Injectable } from "@nestjs/common";
/** The time; tests override it. */
let Clock = class Clock {
    now() {
        return new Date();
    }
    /** Today in UTC, `YYYY-MM-DD`. */
    today() {
        return this.now().toISOString().slice(0, 10);
    }
};
Clock = __decorate([
    Injectable()
], Clock);
export { Clock };
//# sourceMappingURL=clock.js.map