import { Module } from "@nestjs/common";
import { DeriveModule } from "../../derive/derive.module.ts";
import { BaselinesController } from "./baselines.controller.ts";
import { BaselinesService } from "./baselines.service.ts";

@Module({ imports: [DeriveModule], controllers: [BaselinesController], providers: [BaselinesService] })
export class BaselinesModule {}
