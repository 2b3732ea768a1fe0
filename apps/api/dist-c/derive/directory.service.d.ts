import { type CompanyDirectoryRow, DirectoryReader, type SegmentRow } from "../store/read/directory.repository.ts";
import { SegmentTree } from "./segment-tree.ts";
/** Segments and companies with how they belong together. */
export interface Directory {
    readonly tree: SegmentTree<SegmentRow>;
    readonly companies: ReadonlyMap<string, CompanyDirectoryRow>;
    readonly fiscalYearEnds: ReadonlyMap<string, string>;
    readonly isWithin: (segment: string, above: string) => boolean;
    /** The first of a company's segments: the one that counts it. */
    readonly segmentOfCompany: (company: string) => string | null;
}
/** Reads the directory whole: it is small, and nearly every answer needs names out of it. */
export declare class DirectoryService {
    private readonly reader;
    constructor(reader: DirectoryReader);
    read(): Promise<Directory>;
}
