import type { ReferenceData } from "../store/directory/report-writer.ts";
/** A file of the product is not what it should be; the message names the file and the place in it. */
export declare class DataFileError extends Error {
    constructor(file: string, pointer: string, message: string);
}
/**
 * The segments, companies, reports and indicators that the product ships, each checked by its schema.
 * @throws DataFileError naming the file and the place of the first fault.
 */
export declare function readDataFiles(root: string): Promise<ReferenceData>;
