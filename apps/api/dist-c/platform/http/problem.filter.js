var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Catch, Logger, NotFoundException } from "@nestjs/common";
import { AppError, errorStatus } from "@sector-tracker/shared";
import { allowedMethods } from "./known-routes.js";
import { asAppError, PROBLEM_TYPE, problemOf } from "./problem.js";
/** Turns whatever is thrown into problem+json; logs what is our own fault. */
let ProblemFilter = class ProblemFilter {
    logger = new Logger("Problem");
    catch(error, host) {
        const request = host.switchToHttp().getRequest();
        const reply = host.switchToHttp().getResponse();
        const path = request.url.split("?")[0] ?? "/";
        let problem = asAppError(error);
        if (problem.code === "internal")
            this.logger.error(error);
        if (reply.sent || reply.raw.headersSent) {
            reply.raw.destroy();
            return;
        }
        if (error instanceof NotFoundException) {
            const allowed = allowedMethods(path);
            if (allowed.length > 0 && !allowed.includes(request.method)) {
                problem = new AppError("method-not-allowed", `This address takes ${allowed.join(", ")}.`);
                void reply.header("allow", allowed.join(", "));
            }
        }
        if (problem.code === "too-many-requests")
            void reply.header("retry-after", "10");
        if (problem.code === "not-ready")
            void reply.header("retry-after", "5");
        void reply
            .status(errorStatus[problem.code])
            .removeHeader("content-disposition")
            .header("cache-control", "no-store")
            .header("content-type", PROBLEM_TYPE)
            .send(JSON.stringify(problemOf(problem, path)));
    }
};
ProblemFilter = __decorate([
    Catch()
], ProblemFilter);
export { ProblemFilter };
//# sourceMappingURL=problem.filter.js.map