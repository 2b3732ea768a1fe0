import { Module } from "@nestjs/common";
import { DeriveModule } from "../../derive/derive.module.ts";
import { SegmentsController } from "./segments.controller.ts";
import { SegmentsService } from "./segments.service.ts";

@Module({ imports: [DeriveModule], controllers: [SegmentsController], providers: [SegmentsService] })
export class SegmentsModule {}
