import { Controller } from "@nestjs/common";
import { type Decided, endpoints, type ReviewSummary } from "@sector-tracker/shared";
import { BodyOf, Endpoint, Params } from "../../../platform/http/endpoint.decorator.ts";
import type { BodyValues, ParamsOf, ResponseOf } from "../../../platform/http/endpoint.decorator.ts";
import { QuarantineService } from "./quarantine.service.ts";

@Controller()
export class QuarantineController {
  private readonly quarantine: QuarantineService;
  constructor(quarantine: QuarantineService) {
    this.quarantine = quarantine;
  }

  @Endpoint(endpoints.getReview)
  summary(): Promise<ReviewSummary> {
    return this.quarantine.summary();
  }

  @Endpoint(endpoints.decideRejections)
  decide(
    @BodyOf(endpoints.decideRejections) body: BodyValues<typeof endpoints.decideRejections>,
  ): Promise<Decided> {
    const { verdict, note, ...choice } = body;
    return this.quarantine.decide(choice, verdict, note);
  }

  @Endpoint(endpoints.withdrawDecision)
  withdraw(
    @Params(endpoints.withdrawDecision) { id }: ParamsOf<typeof endpoints.withdrawDecision>,
  ): Promise<Decided> {
    return this.quarantine.withdraw(id);
  }

  @Endpoint(endpoints.replayRejections)
  replay(
    @BodyOf(endpoints.replayRejections) body: BodyValues<typeof endpoints.replayRejections>,
  ): Promise<ResponseOf<typeof endpoints.replayRejections>> {
    return this.quarantine.replay(body);
  }
}
