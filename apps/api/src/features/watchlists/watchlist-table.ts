import { AppError, type InputError } from "@sector-tracker/shared";
import { parse } from "csv-parse/sync";
import type { CompanyDirectoryRow } from "../../store/read/directory.repository.ts";
import type { MemberChange } from "../../store/watchlist.repository.ts";

/** A row of a table of companies, with the line it stands on. */
export interface TableMember extends MemberChange {
  readonly line: number;
}

const MOST_ROWS = 500;
/** Names under which the columns are known; those of our own download come first. */
const COLUMNS = {
  company: ["company.slug", "company", "slug", "symbol", "ticker", "name", "기업", "종목"],
  note: ["note", "notes", "메모"],
  tags: ["tags", "tag", "태그"],
} as const;

/**
 * Reads a table of companies: each by slug, symbol, name or alias. Throws `unprocessable` that names every line whose
 * company is unknown, ambiguous or repeated; nothing is taken from a table with a fault.
 */
export function membersOfTable(csv: string, companies: Iterable<CompanyDirectoryRow>): TableMember[] {
  const records = recordsOf(csv);
  const header = Object.keys(records[0]?.record ?? {});
  const column = (names: readonly string[]) =>
    names.flatMap((name) => header.find((each) => each.trim().toLowerCase() === name) ?? [])[0];
  const companyColumn = column(COLUMNS.company);
  if (companyColumn === undefined) {
    throw refused([
      { pointer: "/csv", message: `has no column named ${COLUMNS.company.slice(1, 6).join(", ")}` },
    ]);
  }
  const [noteColumn, tagsColumn] = [column(COLUMNS.note), column(COLUMNS.tags)];
  const known = index(companies);
  const faults: InputError[] = [];
  const members = new Map<string, TableMember>();
  for (const { line, record } of records) {
    const text = (record[companyColumn] ?? "").trim();
    const found = known.get(fold(text)) ?? new Set<string>();
    const [slug] = found;
    const fault = (message: string) => faults.push({ pointer: `/csv`, message: `line ${line}: ${message}` });
    if (text === "") fault("names no company");
    else if (slug === undefined) fault(`there is no company “${text}”`);
    else if (found.size > 1) fault(`“${text}” may be ${[...found].join(" or ")}: give its slug`);
    else if (members.has(slug)) fault(`${slug} stands in the table twice`);
    else {
      const note = noteColumn === undefined ? null : (record[noteColumn] ?? "").trim();
      const tags = tagsColumn === undefined ? null : tagsOf(record[tagsColumn] ?? "");
      if ((note?.length ?? 0) > 2000) fault("the note is longer than 2000 characters");
      else if (tags !== null && (tags.length > 20 || tags.some((tag) => tag.length > 40)))
        fault("has more than 20 tags or one longer than 40 characters");
      else members.set(slug, { line, company: slug, note, tags });
    }
  }
  if (faults.length > 0) throw refused(faults.slice(0, 50));
  return [...members.values()];
}

function recordsOf(csv: string): { line: number; record: Record<string, string> }[] {
  let rows: { info: { lines: number }; record: Record<string, string> }[];
  try {
    rows = parse(csv, {
      bom: true,
      columns: true,
      info: true,
      skip_empty_lines: true,
      delimiter: delimiterOf(csv),
      max_record_size: 20_000,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : "cannot be read";
    throw refused([{ pointer: "/csv", message: `is no CSV table with a header: ${message}` }]);
  }
  if (rows.length === 0) throw refused([{ pointer: "/csv", message: "has a header and no row" }]);
  if (rows.length > MOST_ROWS) {
    throw refused([{ pointer: "/csv", message: `has ${rows.length} rows; at most ${MOST_ROWS} are taken` }]);
  }
  return rows.map(({ info, record }) => ({ line: info.lines, record }));
}

/** The one that the header has most of: tags in a row may hold the others. */
function delimiterOf(csv: string): string {
  const header = csv.replace(/^\uFEFF/, "").split(/\r?\n/, 1)[0] ?? "";
  const count = (mark: string) => header.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ",");
}

/** Our own download guards formulas with an apostrophe; a person's tags stand with commas or semicolons. */
function tagsOf(text: string): string[] {
  return [...new Set(text.split(/[;,，、]/).map((tag) => tag.trim()))].filter((tag) => tag !== "");
}

const fold = (text: string) => text.trim().toLowerCase();

function index(companies: Iterable<CompanyDirectoryRow>): ReadonlyMap<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  const all = [...companies];
  for (const { slug, name_en, name_ko, aliases, symbols } of all) {
    for (const name of [name_en, name_ko, ...aliases, ...symbols]) {
      names.set(fold(name), (names.get(fold(name)) ?? new Set()).add(slug));
    }
  }
  // A slug is never ambiguous, whatever else is written like it.
  for (const { slug } of all) names.set(slug, new Set([slug]));
  return names;
}

function refused(errors: readonly InputError[]): AppError {
  return new AppError("unprocessable", "The table cannot be put on the list; nothing was changed.", errors);
}
