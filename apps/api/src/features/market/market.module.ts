import { Module } from "@nestjs/common";
import { DeriveModule } from "../../derive/derive.module.ts";
import { MarketController } from "./market.controller.ts";
import { PricesController } from "./prices.controller.ts";
import { PricesService } from "./prices.service.ts";

@Module({
  imports: [DeriveModule],
  controllers: [MarketController, PricesController],
  providers: [PricesService],
})
export class MarketModule {}
