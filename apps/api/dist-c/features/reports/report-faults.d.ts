import { type BaselineFileEntry, type InputError } from "@sector-tracker/shared";
/**
 * What is wrong with a report's numbers beyond their shape: periods that do not exist, values out of the order of
 * time or twice for one period, rates out of bounds or backwards. Each with its JSON pointer.
 */
export declare function numberFaults(baselines: readonly BaselineFileEntry[]): InputError[];
