import { Module } from "@nestjs/common";
import { DeriveModule } from "../../derive/derive.module.ts";
import { FundingController } from "./funding.controller.ts";
import { FundingFeature } from "./funding.service.ts";

@Module({ imports: [DeriveModule], controllers: [FundingController], providers: [FundingFeature] })
export class FundingModule {}
