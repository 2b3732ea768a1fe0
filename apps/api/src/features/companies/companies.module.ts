import { Module } from "@nestjs/common";
import { DeriveModule } from "../../derive/derive.module.ts";
import { CompaniesController } from "./companies.controller.ts";
import { CompaniesService } from "./companies.service.ts";
import { EarningsService } from "./earnings.service.ts";

@Module({
  imports: [DeriveModule],
  controllers: [CompaniesController],
  providers: [CompaniesService, EarningsService],
})
export class CompaniesModule {}
