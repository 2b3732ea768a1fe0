import { Injectable } from "@nestjs/common";
import {
  AppError,
  type WatchlistImported,
  type WatchlistRule,
  type WatchlistSummary,
  type WatchlistView,
} from "@sector-tracker/shared";
import { CompanyListService } from "../../derive/company-list.service.ts";
import { DirectoryService } from "../../derive/directory.service.ts";
import { type ScreenedCompany, type ScreenerAsk, ScreenerService } from "../../derive/screener.service.ts";
import {
  type WatchlistFields,
  type WatchlistMember,
  WatchlistRepository,
  type WatchlistRow,
} from "../../store/watchlist.repository.ts";
import { membersOfTable } from "./watchlist-table.ts";

/** Watchlists with their companies' newest figures. */
@Injectable()
export class WatchlistsService {
  constructor(
    private readonly watchlists: WatchlistRepository,
    private readonly directories: DirectoryService,
    private readonly screener: ScreenerService,
    private readonly lists: CompanyListService,
  ) {}

  /** Throws `unprocessable` where the order does not name every list once. */
  async order(ids: readonly string[], ask: ScreenerAsk): Promise<WatchlistSummary[]> {
    await this.watchlists.order(ids);
    return this.list(ask);
  }

  /** In the order of a person's hand; a list that a rule fills has the companies that meet it on the day. */
  async list(ask: ScreenerAsk): Promise<WatchlistSummary[]> {
    const rows = await this.watchlists.all();
    return Promise.all(
      rows.map(async (row) => ({
        id: row.id,
        name: row.name,
        description: row.description,
        companies:
          row.rule === null
            ? row.companies.map(({ company }) => company)
            : (await this.lists.find(row.rule, ask)).matched.map((company) => company.row.slug),
        reviewOn: row.review_on,
        rule: row.rule,
        updatedAt: row.updated_at,
      })),
    );
  }

  /** Throws `not-found`. */
  async get(id: string, ask: ScreenerAsk): Promise<WatchlistView> {
    const list = await this.watchlists.get(id);
    const { members, hidden } =
      list.rule === null ? await this.kept(list, ask) : await this.ruled(list.rule, ask);
    return {
      id: list.id,
      name: list.name,
      description: list.description,
      thesis: list.thesis,
      reviewOn: list.review_on,
      rule: list.rule,
      companies: members,
      hidden,
      createdAt: list.created_at,
      updatedAt: list.updated_at,
    };
  }

  /** Companies put there by hand, in their order. */
  private async kept(list: WatchlistRow, ask: ScreenerAsk) {
    const directory = await this.directories.read();
    const members = list.companies.flatMap((member) => {
      const company = directory.companies.get(member.company);
      return company === undefined ? [] : [{ member, company }];
    });
    const screened = await this.screener.screen(
      members.map(({ company }) => company),
      ask,
    );
    return {
      hidden: 0,
      members: screened.map((company, position) =>
        listMember(company, position, members[position]?.member ?? null),
      ),
    };
  }

  /** Companies that meet the rule on the day, the most valuable first. */
  private async ruled(rule: WatchlistRule, ask: ScreenerAsk) {
    const { matched, hidden } = await this.lists.find(rule, ask);
    const size = ({ comparable }: ScreenedCompany) => comparable.marketCap ?? -1;
    const ordered = [...matched].sort((a, b) => size(b) - size(a) || (a.row.slug < b.row.slug ? -1 : 1));
    return { hidden, members: ordered.map((company, position) => listMember(company, position, null)) };
  }

  /** Throws `conflict` for a taken name, `unprocessable` for unknown or repeated companies. */
  async create(input: WatchlistFields & { companies: string[] }, ask: ScreenerAsk) {
    const { companies: known } = await this.directories.read();
    const faults = input.companies.flatMap((slug, index) => {
      if (!known.has(slug))
        return [{ pointer: `/companies/${index}`, message: `there is no company ${slug}` }];
      const repeated = input.companies.indexOf(slug) < index;
      return repeated
        ? [{ pointer: `/companies/${index}`, message: `${slug} stands in the list twice` }]
        : [];
    });
    if (faults.length > 0)
      throw new AppError("unprocessable", "Some companies cannot be put on the list.", faults);
    return this.get(await this.watchlists.create(input, input.companies), ask);
  }

  /** Puts a table's companies on a list, all or none. Throws `unprocessable` with every faulty line. */
  async importTable(id: string, input: { csv: string; dryRun: boolean }): Promise<WatchlistImported> {
    const [list, directory] = await Promise.all([this.watchlists.get(id), this.directories.read()]);
    if (list.rule !== null) {
      throw new AppError("conflict", "A rule fills this list: change the rule instead of its companies.");
    }
    const table = membersOfTable(input.csv, directory.companies.values());
    const present = new Map(list.companies.map((member) => [member.company, member]));
    const rows = table.map((row) => {
      const held = present.get(row.company);
      const same =
        held !== undefined &&
        (row.note === null || row.note === held.note) &&
        (row.tags === null || row.tags.join("\n") === held.tags.join("\n"));
      const action = held === undefined ? ("add" as const) : same ? ("keep" as const) : ("change" as const);
      return { ...row, tags: row.tags === null ? null : [...row.tags], action };
    });
    if (!input.dryRun) await this.watchlists.put(id, table);
    const count = (action: string) => rows.filter((row) => row.action === action).length;
    return {
      dryRun: input.dryRun,
      added: count("add"),
      changed: count("change"),
      unchanged: count("keep"),
      rows,
    };
  }

  async update(id: string, change: Parameters<WatchlistRepository["update"]>[1], ask: ScreenerAsk) {
    await this.watchlists.update(id, change);
    return this.get(id, ask);
  }

  async delete(id: string): Promise<void> {
    await this.watchlists.delete(id);
  }

  /** Throws `not-found` for an unknown list or company. */
  async put(
    id: string,
    company: string,
    membership: { note?: string | undefined; tags?: string[] | undefined },
    ask: ScreenerAsk,
  ) {
    const { companies } = await this.directories.read();
    if (!companies.has(company)) {
      throw new AppError("not-found", `There is no company ${company}.`, [
        { parameter: "slug", message: `there is no company ${company}` },
      ]);
    }
    await this.watchlists.put(id, [
      { company, note: membership.note ?? null, tags: membership.tags ?? null },
    ]);
    return this.get(id, ask);
  }

  async remove(id: string, company: string): Promise<void> {
    await this.watchlists.remove(id, company);
  }
}

/** Closes of a line in a table: two years of month ends. */
const SPARK_MONTHS = 24;

function listMember(
  { row, closes }: ScreenedCompany,
  position: number,
  member: WatchlistMember | null,
): WatchlistView["companies"][number] {
  const shown = closes.slice(-SPARK_MONTHS);
  return {
    company: row,
    position,
    note: member?.note ?? "",
    tags: member?.tags ?? [],
    addedAt: member?.addedAt ?? null,
    sparkline:
      shown.length < 2
        ? null
        : { dates: shown.map(({ date }) => date), values: shown.map(({ value }) => value) },
  };
}
