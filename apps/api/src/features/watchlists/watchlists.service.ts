import { Injectable } from "@nestjs/common";
import { AppError, type WatchlistSummary, type WatchlistView } from "@sector-tracker/shared";
import { DirectoryService } from "../../derive/directory.service.ts";
import { type ScreenerAsk, ScreenerService } from "../../derive/screener.service.ts";
import { WatchlistRepository } from "../../store/watchlist.repository.ts";

/** Watchlists with their companies' newest figures. */
@Injectable()
export class WatchlistsService {
  constructor(
    private readonly watchlists: WatchlistRepository,
    private readonly directories: DirectoryService,
    private readonly screener: ScreenerService,
  ) {}

  async list(): Promise<WatchlistSummary[]> {
    return (await this.watchlists.all()).map((row) => ({
      id: row.id,
      name: row.name,
      description: row.description,
      companies: row.companies.map(({ company }) => company),
      updatedAt: row.updated_at,
    }));
  }

  /** Throws `not-found`. */
  async get(id: string, ask: ScreenerAsk): Promise<WatchlistView> {
    const [list, directory] = await Promise.all([this.watchlists.get(id), this.directories.read()]);
    const members = list.companies.flatMap((member) => {
      const company = directory.companies.get(member.company);
      return company === undefined ? [] : [{ member, company }];
    });
    const screened = await this.screener.screen(
      members.map(({ company }) => company),
      ask,
    );
    const rows = new Map(screened.map(({ row }) => [row.slug, row]));
    return {
      id: list.id,
      name: list.name,
      description: list.description,
      companies: members.flatMap(({ member }, position) => {
        const company = rows.get(member.company);
        return company === undefined
          ? []
          : [{ company, position, note: member.note, tags: member.tags, addedAt: member.addedAt }];
      }),
      createdAt: list.created_at,
      updatedAt: list.updated_at,
    };
  }

  /** Throws `conflict` for a taken name, `unprocessable` for unknown or repeated companies. */
  async create(input: { name: string; description: string; companies: string[] }, ask: ScreenerAsk) {
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
    return this.get(await this.watchlists.create(input.name, input.description, input.companies), ask);
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
    await this.watchlists.put(id, company, membership.note ?? null, membership.tags ?? null);
    return this.get(id, ask);
  }

  async remove(id: string, company: string): Promise<void> {
    await this.watchlists.remove(id, company);
  }
}
