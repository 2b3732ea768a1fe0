import { Catch, Logger, NotFoundException, type ArgumentsHost, type ExceptionFilter } from "@nestjs/common";
import { AppError, errorStatus } from "@sector-tracker/shared";
import type { FastifyReply, FastifyRequest } from "fastify";
import { allowedMethods } from "./known-routes.ts";
import { asAppError, PROBLEM_TYPE, problemOf } from "./problem.ts";

/** Turns whatever is thrown into problem+json; logs what is our own fault. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger("Problem");

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const path = request.url.split("?")[0] ?? "/";
    let problem = asAppError(error);
    if (problem.code === "internal") this.logger.error(error);
    if (problem.code === "not-ready") this.logger.warn(`${path}: ${String(error)}`);
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
    if (problem.code === "too-many-requests") void reply.header("retry-after", "10");
    if (problem.code === "not-ready") void reply.header("retry-after", "5");
    void reply
      .status(errorStatus[problem.code])
      .removeHeader("content-disposition")
      .header("cache-control", "no-store")
      .header("content-type", PROBLEM_TYPE)
      .send(JSON.stringify(problemOf(problem, path)));
  }
}
