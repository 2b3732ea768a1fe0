import { Module } from "@nestjs/common";
import { SourceController } from "./source.controller.ts";
import { SourceService } from "./source.service.ts";

@Module({ controllers: [SourceController], providers: [SourceService] })
export class SourcesModule {}
