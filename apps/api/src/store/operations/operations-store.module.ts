import { Global, Module } from "@nestjs/common";
import { BreakerRepository } from "./breaker.repository.ts";
import { DocumentRepository } from "./document.repository.ts";
import { HealthRepository } from "./health.repository.ts";
import { IdentityRepository } from "./identity.repository.ts";
import { ImportMappingRepository } from "./import-mapping.repository.ts";
import { ImportUploadRepository } from "./import-upload.repository.ts";
import { RejectionRepository } from "./rejection.repository.ts";
import { RereadRepository } from "./reread.repository.ts";
import { ReviewRepository } from "./review.repository.ts";
import { RoundReviewRepository } from "./round-review.repository.ts";
import { RunLifeRepository } from "./run-life.repository.ts";
import { RunRetentionRepository } from "./run-retention.repository.ts";
import { RunRepository } from "./run.repository.ts";
import { ScheduleSlotRepository } from "./schedule-slot.repository.ts";
import { ScheduleRepository } from "./schedule.repository.ts";
import { SourceHealthRepository } from "./source-health.repository.ts";
import { SourceRepository } from "./source.repository.ts";

const repositories = [
  RunRepository,
  RunLifeRepository,
  RunRetentionRepository,
  SourceRepository,
  ScheduleRepository,
  ScheduleSlotRepository,
  DocumentRepository,
  RejectionRepository,
  HealthRepository,
  BreakerRepository,
  IdentityRepository,
  RereadRepository,
  ReviewRepository,
  RoundReviewRepository,
  SourceHealthRepository,
  ImportUploadRepository,
  ImportMappingRepository,
];

/** Repositories of everything that a refresh touches besides the facts. */
@Global()
@Module({ providers: repositories, exports: repositories })
export class OperationsStoreModule {}
