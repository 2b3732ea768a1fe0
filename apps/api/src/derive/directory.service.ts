import { Injectable } from "@nestjs/common";
import {
  type CompanyDirectoryRow,
  DirectoryReader,
  type SegmentRow,
} from "../store/read/directory.repository.ts";
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
@Injectable()
export class DirectoryService {
  constructor(private readonly reader: DirectoryReader) {}

  async read(): Promise<Directory> {
    const [segments, rows] = await Promise.all([this.reader.segments(), this.reader.companies()]);
    const tree = new SegmentTree(segments);
    const companies = new Map(rows.map((row) => [row.slug, row]));
    const above = new Map<string, ReadonlySet<string>>();
    const isWithin = (segment: string, ancestor: string) => {
      const held = above.get(ancestor) ?? tree.within(ancestor);
      above.set(ancestor, held);
      return held.has(segment);
    };
    return {
      tree,
      companies,
      fiscalYearEnds: new Map(
        rows.flatMap((row) =>
          row.fiscal_year_end === null ? [] : [[row.slug, row.fiscal_year_end] as const],
        ),
      ),
      isWithin,
      segmentOfCompany: (company) => companies.get(company)?.segments[0] ?? null,
    };
  }
}
