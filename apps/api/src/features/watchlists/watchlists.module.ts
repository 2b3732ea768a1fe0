import { Module } from "@nestjs/common";
import { DeriveModule } from "../../derive/derive.module.ts";
import { WatchlistsController } from "./watchlists.controller.ts";
import { WatchlistsService } from "./watchlists.service.ts";

@Module({ imports: [DeriveModule], controllers: [WatchlistsController], providers: [WatchlistsService] })
export class WatchlistsModule {}
