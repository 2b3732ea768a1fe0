import { Controller } from "@nestjs/common";
import { endpoints } from "@sector-tracker/shared";
import { BodyOf, Endpoint, Params, QueryOf, WantsCsv } from "../../../platform/http/endpoint.decorator.ts";
import type {
  BodyValues,
  ParamsOf,
  QueryValues,
  ResponseOf,
} from "../../../platform/http/endpoint.decorator.ts";
import { RoundReviewService } from "./round.service.ts";

@Controller()
export class RoundReviewController {
  private readonly rounds: RoundReviewService;
  constructor(rounds: RoundReviewService) {
    this.rounds = rounds;
  }

  @Endpoint(endpoints.listMergedRounds)
  list(
    @QueryOf(endpoints.listMergedRounds) query: QueryValues<typeof endpoints.listMergedRounds>,
    @WantsCsv() csv: boolean,
  ): Promise<ResponseOf<typeof endpoints.listMergedRounds>> {
    return this.rounds.list(query, csv);
  }

  @Endpoint(endpoints.splitRound)
  async split(
    @Params(endpoints.splitRound) { round }: ParamsOf<typeof endpoints.splitRound>,
    @BodyOf(endpoints.splitRound) body: BodyValues<typeof endpoints.splitRound>,
  ): Promise<ResponseOf<typeof endpoints.splitRound>> {
    return { rounds: await this.rounds.split(round, body) };
  }

  @Endpoint(endpoints.joinRound)
  async join(
    @Params(endpoints.joinRound) { round }: ParamsOf<typeof endpoints.joinRound>,
    @BodyOf(endpoints.joinRound) body: BodyValues<typeof endpoints.joinRound>,
  ): Promise<ResponseOf<typeof endpoints.joinRound>> {
    return { rounds: await this.rounds.join(round, body) };
  }

  @Endpoint(endpoints.listRoundDecisions)
  async decisions(): Promise<ResponseOf<typeof endpoints.listRoundDecisions>> {
    return { data: await this.rounds.decisions() };
  }
}
