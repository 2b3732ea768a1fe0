import { Module } from "@nestjs/common";
import { DeriveModule } from "./derive/derive.module.ts";
import { ImportPlacesModule } from "./import/places.module.ts";
import { IngestModule } from "./ingest/ingest.module.ts";
import { PlatformModule } from "./platform/platform.module.ts";
import { Reconciler } from "./refresh/reconciler.ts";
import { RefreshHandlers } from "./refresh/refresh.handlers.ts";
import { RefreshModule } from "./refresh/refresh.module.ts";
import { ScheduleFirer } from "./refresh/schedule-firer.ts";
import { OperationsStoreModule } from "./store/operations/operations-store.module.ts";

/** The queue process. */
@Module({
  imports: [
    PlatformModule,
    OperationsStoreModule,
    RefreshModule,
    IngestModule,
    DeriveModule,
    ImportPlacesModule,
  ],
  providers: [RefreshHandlers, ScheduleFirer, Reconciler],
})
export class WorkerModule {}
