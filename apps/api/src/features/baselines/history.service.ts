import { Injectable } from "@nestjs/common";
import {
  firstOffPath,
  historyDays,
  historyEntries,
  historySentence,
  type DatedAssessment,
  type HistoryView,
} from "@sector-tracker/shared";
import { type AssessedBaseline, AssessmentsService } from "../../derive/assessments.service.ts";
import { BaselinesService } from "./baselines.service.ts";

/** Days of one history at most: each is assessed from the store as it was known then. */
const MOST_DAYS = 48;

/** How a baseline stood on each day on which something became known of it. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly baselines: BaselinesService,
    private readonly assessments: AssessmentsService,
  ) {}

  /**
   * Every entry is the assessment that asking `asOf` that day gives: the records are read again for it, so what was
   * superseded later is seen as it stood. Throws `not-found`.
   */
  async of(report: string, key: string, asOf: string): Promise<HistoryView> {
    const baseline = await this.baselines.find(report, key, asOf);
    const [now] = await this.assessments.assess([baseline], asOf);
    const { publishedOn, bandPercent } = baseline.report;
    const days = historyDays(publishedOn, now === undefined ? [] : changesOf(now), asOf, MOST_DAYS);
    const dated: DatedAssessment[] = [];
    for (const on of days) {
      const [then] = await this.assessments.assess([baseline], on);
      if (then !== undefined) dated.push({ on, assessment: then.assessment });
    }
    const data = historyEntries(dated);
    const first = firstOffPath(data);
    return {
      baseline: baseline.id,
      reportDate: publishedOn,
      asOf,
      unit: baseline.entry.unit,
      bandPercent,
      sentence: historySentence(data),
      firstOff: first === null ? null : { on: first.on, status: first.status },
      data,
    };
  }
}

/** Days on which the assessment may have changed: a record became known, an observed period or the path was over. */
function changesOf({ observations, path }: AssessedBaseline): string[] {
  const days = observations.flatMap(({ knownAt, end, provenance }) => [
    knownAt,
    end,
    ...provenance.map((record) => record.knownAt),
  ]);
  return path === null ? days : [...days, path.horizon.period.end];
}
