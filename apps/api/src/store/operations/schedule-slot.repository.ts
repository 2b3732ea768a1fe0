import { Injectable } from "@nestjs/common";
import { MissedPolicy, RecordFamily } from "@sector-tracker/shared";
import { PrismaService } from "../../platform/database/prisma.service.ts";

/** Longest time that the runs of one schedule's slots take to be written, in milliseconds. */
const CLAIM_MS = 30_000;

/** A schedule as far as its slots need it. */
export interface SlotRule {
  readonly cron: string;
  readonly timeZone: string;
  readonly missed: MissedPolicy;
  readonly seenUntil: Date;
}

/** Which slots get a run, and what is to be remembered of missed ones. */
export interface SlotsToRun {
  readonly run: readonly Date[];
  readonly missed: readonly Date[];
  readonly madeUp: number;
}

/** Runs that were made just now, to be handed to the queue. */
export interface MadeRuns {
  readonly sourceId: string;
  readonly family: RecordFamily;
  readonly runs: readonly { readonly id: string }[];
  readonly missed: number;
  readonly madeUp: number;
}

const NOTHING: MadeRuns = { sourceId: "", family: "reference", runs: [], missed: 0, madeUp: 0 };

/** Slots of schedules: each is seen once, and makes at most one run. */
@Injectable()
export class ScheduleSlotRepository {
  private readonly prisma: PrismaService;
  constructor(prisma: PrismaService) {
    this.prisma = prisma;
  }

  /** Ids of the schedules that are not paused. */
  async enabled(): Promise<string[]> {
    const rows = await this.prisma.schedule.findMany({ where: { enabled: true }, select: { id: true } });
    return rows.map(({ id }) => id);
  }

  /**
   * Decides over the slots up to `now` and makes their runs, in one transaction that holds the schedule: two workers
   * follow each other, and a crash leaves the slots to the next one. Slots of a source that is paused or left alone by its
   * circuit breaker pass without a run.
   */
  async claim(id: string, now: Date, decide: (rule: SlotRule) => SlotsToRun): Promise<MadeRuns> {
    return this.prisma.$transaction(
      async (tx) => {
        // Not FOR UPDATE: a run that refers to the schedule must still be written meanwhile.
        await tx.$queryRaw`SELECT 1 FROM schedule WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
        const schedule = await tx.schedule.findUnique({ where: { id }, include: { source: true } });
        if (schedule === null || !schedule.enabled || schedule.seenUntil >= now) return NOTHING;
        const { source, seenUntil, cron, timeZone } = schedule;
        const missed = MissedPolicy.parse(schedule.missed);
        // A circuit breaker that is open leaves the source alone as a person's pause does.
        const resting =
          source.paused ||
          (source.breakerRetryAt !== null && source.breakerRetryAt.getTime() > now.getTime());
        const decision: SlotsToRun = resting
          ? { run: [], missed: [], madeUp: 0 }
          : decide({ cron, timeZone, missed, seenUntil });
        const runs = await tx.run.createManyAndReturn({
          data: decision.run.map((slot) => ({
            sourceId: source.id,
            trigger: "schedule",
            parameters: schedule.parameters ?? {},
            scheduleId: id,
            slot,
          })),
          select: { id: true },
          skipDuplicates: true,
        });
        await tx.$executeRaw`UPDATE schedule SET seen_until = ${now} WHERE id = ${id}::uuid`;
        if (decision.missed.length > 0) {
          await tx.scheduleEvent.create({
            data: { scheduleId: id, kind: "missed", changes: missedChanges(decision, missed) },
          });
        }
        const { length } = decision.missed;
        const family = RecordFamily.parse(source.family);
        return { sourceId: source.id, family, runs, missed: length, madeUp: decision.madeUp };
      },
      { timeout: CLAIM_MS },
    );
  }
}

function missedChanges({ missed, madeUp }: SlotsToRun, policy: MissedPolicy) {
  const field = (name: string, to: string, from: string | null = null) => ({ field: name, from, to });
  return [
    field("period", missed.at(-1)?.toISOString() ?? "", missed[0]?.toISOString() ?? null),
    field("slots", String(missed.length)),
    field("policy", policy),
    field("runs", String(madeUp)),
  ];
}
