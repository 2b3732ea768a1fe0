import { type InputError } from "@sector-tracker/shared";
import type { z } from "zod";
/**
 * The faults that a schema found, with their place: the parameter's name, or a JSON pointer into the body.
 * A key that the schema does not know is a fault of its own.
 */
export declare function inputErrors(issues: readonly z.core.$ZodIssue[], place: "parameter" | "pointer"): readonly InputError[];
/**
 * Validates an input by its schema and returns what the schema makes of it. Without a schema nothing is allowed.
 * @throws AppError invalid-request with the place of each fault.
 */
export declare function parseInput(schema: z.ZodType | undefined, value: unknown, place: "parameter" | "pointer"): unknown;
