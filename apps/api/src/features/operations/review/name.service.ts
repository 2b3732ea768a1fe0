import { Injectable } from "@nestjs/common";
import {
  AppError,
  type CompanyNameView,
  type endpoints,
  foldName,
  likeness,
  type NameDecided,
  type NameView,
} from "@sector-tracker/shared";
import { DirectoryService } from "../../../derive/directory.service.ts";
import type { BodyValues, QueryValues, ResponseOf } from "../../../platform/http/endpoint.decorator.ts";
import { RereadStarter } from "../../../refresh/reread-starter.ts";
import {
  IdentityRepository,
  type IdentityRow,
  type KnownName,
} from "../../../store/operations/identity.repository.ts";
import { pageOf } from "../../page.ts";
import { presentRun } from "../runs/run.presenter.ts";

/** Names less alike than this are no suggestion. */
const LEAST_LIKENESS = 0.45;
const MOST_SUGGESTIONS = 3;

/** Companies that sources name and nobody here is known by, and what people make of them. */
@Injectable()
export class NameService {
  private readonly identities: IdentityRepository;
  private readonly directory: DirectoryService;
  private readonly rereads: RereadStarter;
  constructor(identities: IdentityRepository, directory: DirectoryService, rereads: RereadStarter) {
    this.identities = identities;
    this.directory = directory;
    this.rereads = rereads;
  }

  async list(
    query: QueryValues<typeof endpoints.listNames>,
    csv: boolean,
  ): Promise<ResponseOf<typeof endpoints.listNames>> {
    const [items, names] = await Promise.all([this.identities.list(), this.identities.names()]);
    const words = query.q === undefined ? null : foldName(query.q);
    const matching = items.filter(
      (item) =>
        (query.status === undefined || item.status === query.status) &&
        // An open one for which no row waits was settled elsewhere, such as by a mended document.
        (item.status !== "open" || item.rows > 0) &&
        (query.kind === undefined || (query.kind === "proposal") === (item.profile !== null)) &&
        (query.source === undefined || item.sources.includes(query.source)) &&
        (words === null || foldName(labelOf(item)).includes(words)),
    );
    const page = pageOf(
      matching,
      {
        values: {
          rows: (item) => item.rows,
          lastSeenAt: (item) => item.lastSeenAt.toISOString(),
        },
        key: (item) => item.id,
        defaultSort: "-rows",
      },
      query,
      csv,
    );
    return { data: page.rows.map((item) => present(item, names)), page: page.page, total: page.total };
  }

  async map(id: string, body: BodyValues<typeof endpoints.mapName>): Promise<NameDecided> {
    const item = await this.undecided(id);
    const { companies } = await this.directory.read();
    if (!companies.has(body.company)) {
      throw new AppError("unprocessable", `There is no company ${body.company}.`, [
        { pointer: "/company", message: "is not there" },
      ]);
    }
    await this.identities.map(item, body.company, body.note ?? null, body.listing ?? null);
    return this.decided(item);
  }

  async create(id: string, body: BodyValues<typeof endpoints.createNamedCompany>): Promise<NameDecided> {
    const item = await this.undecided(id);
    const { tree } = await this.directory.read();
    const segments = body.segments ?? [];
    const unknown = segments.findIndex((slug) => tree.get(slug) === undefined);
    if (unknown >= 0) {
      throw new AppError("unprocessable", `There is no segment ${segments[unknown] ?? ""}.`, [
        { pointer: `/segments/${String(unknown)}`, message: "is not there" },
      ]);
    }
    const { profile } = item;
    await this.identities.create(item, {
      slug: body.slug ?? null,
      name: { en: body.name.en, ko: body.name.ko ?? body.name.en },
      kind: body.kind,
      country: body.country ?? profile?.country ?? null,
      fiscalYearEnd: profile?.fiscalYearEnd ?? null,
      listings: body.listing === undefined ? (profile?.listings ?? []) : [body.listing],
      segments,
      note: body.note ?? null,
    });
    return this.decided(item);
  }

  async dismiss(id: string, note: string): Promise<NameDecided> {
    const item = await this.undecided(id);
    await this.identities.dismiss(item, note);
    return { item: present(await this.existing(id), []), runs: [] };
  }

  async reopen(id: string): Promise<NameDecided> {
    const item = await this.existing(id);
    if (item.status === "open") throw new AppError("conflict", "Nothing was decided about this name.");
    if (item.status === "created") {
      throw new AppError(
        "conflict",
        `A company was made of it, and records are its own now: ${item.company ?? ""}.`,
      );
    }
    await this.identities.reopen(item);
    return this.decided(item);
  }

  /** A company's names, oldest first. */
  async namesOf(slug: string): Promise<CompanyNameView[]> {
    const names = await this.identities.namesOf(slug);
    if (names === null) throw new AppError("not-found", `There is no company ${slug}.`);
    return names.map(({ alias, origin, note, addedAt }) => ({
      name: alias,
      origin: origin === "reviewed" || origin === "document" ? origin : "shipped",
      note,
      addedAt: addedAt.toISOString(),
    }));
  }

  /** The item as it is now; the documents whose rows waited for it are read again. */
  private async decided(item: IdentityRow): Promise<NameDecided> {
    const runs = await this.rereads.start(await this.identities.documentsOf(item.key));
    const now = await this.existing(item.id);
    return { item: present(now, await this.identities.names()), runs: runs.map(presentRun) };
  }

  private async existing(id: string): Promise<IdentityRow> {
    const item = await this.identities.find(id);
    if (item === null) throw new AppError("not-found", `No name ${id} waits for review.`);
    return item;
  }

  private async undecided(id: string): Promise<IdentityRow> {
    const item = await this.existing(id);
    if (item.status !== "open") {
      throw new AppError("conflict", `This name is ${item.status} already: reopen it first.`);
    }
    return item;
  }
}

function labelOf({ named, profile, key }: IdentityRow): string {
  return profile?.name ?? named.name ?? named.symbol ?? key;
}

function present(item: IdentityRow, names: readonly KnownName[]): NameView {
  return {
    id: item.id,
    key: item.key,
    kind: item.profile === null ? "name" : "proposal",
    label: labelOf(item),
    named: item.named,
    profile: item.profile,
    status: item.status,
    company: item.company,
    companyName: item.companyName,
    note: item.note,
    sources: [...item.sources],
    rows: item.rows,
    example: item.example,
    suggestions: item.status === "open" ? suggestionsFor(labelOf(item), names) : [],
    firstSeenAt: item.firstSeenAt.toISOString(),
    lastSeenAt: item.lastSeenAt.toISOString(),
    decidedAt: item.decidedAt?.toISOString() ?? null,
  };
}

/** Companies with the most alike names, each once. */
function suggestionsFor(label: string, names: readonly KnownName[]): NameView["suggestions"] {
  const folded = foldName(label);
  const best = new Map<string, NameView["suggestions"][number]>();
  for (const { key, alias, slug, nameEn, nameKo } of names) {
    const alike = Math.round(likeness(folded, key) * 100) / 100;
    if (alike < LEAST_LIKENESS || alike <= (best.get(slug)?.likeness ?? 0)) continue;
    best.set(slug, { company: slug, name: { en: nameEn, ko: nameKo }, alias, likeness: alike });
  }
  return [...best.values()].sort((a, b) => b.likeness - a.likeness).slice(0, MOST_SUGGESTIONS);
}
