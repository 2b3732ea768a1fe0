import { type ArgumentsHost, type ExceptionFilter } from "@nestjs/common";
/** Turns whatever is thrown into problem+json; logs what is our own fault. */
export declare class ProblemFilter implements ExceptionFilter {
    private readonly logger;
    catch(error: unknown, host: ArgumentsHost): void;
}
