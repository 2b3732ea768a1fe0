import { Module } from "@nestjs/common";
import { PlatformModule } from "../platform/platform.module.ts";
import { RefreshModule } from "../refresh/refresh.module.ts";
import { FactsModule } from "../store/facts/facts.module.ts";
import { OperationsStoreModule } from "../store/operations/operations-store.module.ts";
import { FileImport } from "./file-import.ts";

/** The short-lived process that hands files over to the worker. */
@Module({
  imports: [PlatformModule, OperationsStoreModule, RefreshModule, FactsModule],
  providers: [FileImport],
})
export class ImportModule {}
