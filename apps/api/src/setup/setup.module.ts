import { Module } from "@nestjs/common";
import { PlatformModule } from "../platform/platform.module.ts";
import { RefreshModule } from "../refresh/refresh.module.ts";
import { DirectoryStoreModule } from "../store/directory/directory-store.module.ts";
import { OperationsStoreModule } from "../store/operations/operations-store.module.ts";
import { ReadModule } from "../store/read/read.module.ts";
import { SourceSetup } from "./sources.ts";

/** What the one-shot set-up needs. */
@Module({
  imports: [PlatformModule, OperationsStoreModule, DirectoryStoreModule, ReadModule, RefreshModule],
  providers: [SourceSetup],
})
export class SetupModule {}
