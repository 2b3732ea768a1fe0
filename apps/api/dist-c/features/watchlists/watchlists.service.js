var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable } from "@nestjs/common";
import { AppError } from "@sector-tracker/shared";
import { DirectoryService } from "../../derive/directory.service.js";
import { ScreenerService } from "../../derive/screener.service.js";
import { WatchlistRepository } from "../../store/watchlist.repository.js";
/** Watchlists with their companies' newest figures. */
let WatchlistsService = class WatchlistsService {
    watchlists;
    directories;
    screener;
    constructor(watchlists, directories, screener) {
        this.watchlists = watchlists;
        this.directories = directories;
        this.screener = screener;
    }
    async list() {
        return (await this.watchlists.all()).map((row) => ({
            id: row.id,
            name: row.name,
            description: row.description,
            companies: row.companies.map(({ company }) => company),
            updatedAt: row.updated_at,
        }));
    }
    /** Throws `not-found`. */
    async get(id, ask) {
        const [list, directory] = await Promise.all([this.watchlists.get(id), this.directories.read()]);
        const members = list.companies.flatMap((member) => {
            const company = directory.companies.get(member.company);
            return company === undefined ? [] : [{ member, company }];
        });
        const screened = await this.screener.screen(members.map(({ company }) => company), ask);
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
    async create(input, ask) {
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
    async update(id, change, ask) {
        await this.watchlists.update(id, change);
        return this.get(id, ask);
    }
    async delete(id) {
        await this.watchlists.delete(id);
    }
    /** Throws `not-found` for an unknown list or company. */
    async put(id, company, membership, ask) {
        const { companies } = await this.directories.read();
        if (!companies.has(company)) {
            throw new AppError("not-found", `There is no company ${company}.`, [
                { parameter: "slug", message: `there is no company ${company}` },
            ]);
        }
        await this.watchlists.put(id, company, membership.note ?? null, membership.tags ?? null);
        return this.get(id, ask);
    }
    async remove(id, company) {
        await this.watchlists.remove(id, company);
    }
};
WatchlistsService = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [WatchlistRepository,
        DirectoryService,
        ScreenerService])
], WatchlistsService);
export { WatchlistsService };
//# sourceMappingURL=watchlists.service.js.map