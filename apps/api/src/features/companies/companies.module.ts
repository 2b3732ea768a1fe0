import { Module } from "@nestjs/common";
import { DeriveModule } from "../../derive/derive.module.ts";
import { CompaniesController } from "./companies.controller.ts";
import { CompaniesService } from "./companies.service.ts";
import { CompanyEventsService } from "./company-events.service.ts";
import { CompanyFigureService } from "./company-figure.service.ts";
import { EarningsService } from "./earnings.service.ts";

@Module({
  imports: [DeriveModule],
  controllers: [CompaniesController],
  providers: [CompaniesService, CompanyEventsService, CompanyFigureService, EarningsService],
})
export class CompaniesModule {}
