import type { z } from "zod";
/** An opaque cursor that holds the place after which the next page begins. */
export declare function encodeCursor(place: unknown): string;
/**
 * The place that a cursor holds.
 * @throws AppError invalid-request where it is not a cursor of this list.
 */
export declare function decodeCursor<T>(schema: z.ZodType<T>, cursor: string): T;
