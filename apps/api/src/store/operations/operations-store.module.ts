import { Global, Module } from "@nestjs/common";
import { DocumentRepository } from "./document.repository.ts";
import { HealthRepository } from "./health.repository.ts";
import { RejectionRepository } from "./rejection.repository.ts";
import { RunLifeRepository } from "./run-life.repository.ts";
import { RunRepository } from "./run.repository.ts";
import { ScheduleRepository } from "./schedule.repository.ts";
import { SourceRepository } from "./source.repository.ts";

const repositories = [
  RunRepository,
  RunLifeRepository,
  SourceRepository,
  ScheduleRepository,
  DocumentRepository,
  RejectionRepository,
  HealthRepository,
];

/** Repositories of everything that a refresh touches besides the facts. */
@Global()
@Module({ providers: repositories, exports: repositories })
export class OperationsStoreModule {}
