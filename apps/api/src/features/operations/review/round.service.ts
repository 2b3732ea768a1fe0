import { Injectable } from "@nestjs/common";
import type { endpoints, MergedRound, RoundDecisionView } from "@sector-tracker/shared";
import type { QueryValues, ResponseOf } from "../../../platform/http/endpoint.decorator.ts";
import {
  type RoundRecordRow,
  RoundReviewRepository,
} from "../../../store/operations/round-review.repository.ts";
import { pageOf } from "../../page.ts";

interface Move {
  readonly source: string;
  readonly sourceKey: string;
  readonly note: string;
}

/** Which records make one round, shown and changed by hand. */
@Injectable()
export class RoundReviewService {
  private readonly rounds: RoundReviewRepository;
  constructor(rounds: RoundReviewRepository) {
    this.rounds = rounds;
  }

  async list(
    query: QueryValues<typeof endpoints.listMergedRounds>,
    csv: boolean,
  ): Promise<ResponseOf<typeof endpoints.listMergedRounds>> {
    const rounds = roundsOf(await this.rounds.records()).filter(
      (round) =>
        (query.all === "true" || round.records.length > 1) &&
        (query.company === undefined || round.company === query.company) &&
        (query.source === undefined || round.records.some(({ source }) => source === query.source)),
    );
    const page = pageOf(
      rounds,
      {
        values: { announcedOn: (round) => round.records[0]?.announcedOn ?? null },
        key: (round) => round.id,
        defaultSort: "-announcedOn",
      },
      query,
      csv,
    );
    return { data: page.rows, page: page.page, total: page.total };
  }

  async split(round: string, { source, sourceKey, note }: Move): Promise<MergedRound[]> {
    const changed = await this.rounds.split(round, { sourceId: source, sourceKey }, note);
    return roundsOf(await this.rounds.records(changed));
  }

  async join(round: string, { source, sourceKey, note }: Move): Promise<MergedRound[]> {
    const changed = await this.rounds.join(round, { sourceId: source, sourceKey }, note);
    return roundsOf(await this.rounds.records(changed));
  }

  async decisions(): Promise<RoundDecisionView[]> {
    return (await this.rounds.decisions()).map((row) => ({
      id: row.id,
      verdict: row.verdict === "apart" ? "apart" : "together",
      records: [
        { source: row.sourceA, sourceKey: row.keyA },
        { source: row.sourceB, sourceKey: row.keyB },
      ],
      note: row.note,
      decidedAt: row.decidedAt.toISOString(),
    }));
  }
}

/** Records by their rounds; within a round the record that came first stands first. */
function roundsOf(rows: readonly RoundRecordRow[]): MergedRound[] {
  const rounds = new Map<string, RoundRecordRow[]>();
  for (const row of rows) {
    const round = rounds.get(row.roundId);
    if (round === undefined) rounds.set(row.roundId, [row]);
    else round.push(row);
  }
  return [...rounds].flatMap(([id, records]) => {
    const [first] = records;
    if (first === undefined) return [];
    return [
      {
        id,
        company: first.companySlug,
        companyName: { en: first.nameEn, ko: first.nameKo },
        records: records
          .sort(
            (a, b) =>
              Number(a.matchedBy !== null) - Number(b.matchedBy !== null) ||
              (a.announcedOn < b.announcedOn ? -1 : 1),
          )
          .map((row) => ({
            source: row.sourceId,
            sourceKey: row.sourceKey,
            kind: row.kind,
            stage: row.stage,
            announcedOn: row.announcedOn,
            datePrecision: row.datePrecision,
            amount: row.amount === null ? null : Number(row.amount),
            currency: row.currency,
            investors: [...row.investors],
            matchedBy: row.matchedBy,
            citationUrl: row.citationUrl,
            citationText: row.citationText,
            document: row.documentId,
            pointer: row.pointer,
            knownAt: row.knownOn,
          })),
      },
    ];
  });
}
