import { Module } from "@nestjs/common";
import { DeriveModule } from "../../../derive/derive.module.ts";
import { RefreshModule } from "../../../refresh/refresh.module.ts";
import { NameController } from "./name.controller.ts";
import { NameService } from "./name.service.ts";
import { QuarantineController } from "./quarantine.controller.ts";
import { QuarantineService } from "./quarantine.service.ts";
import { RereadController } from "./reread.controller.ts";
import { RoundReviewController } from "./round.controller.ts";
import { RoundReviewService } from "./round.service.ts";

/** What a person decides: held rows, unknown names, merged rounds. */
@Module({
  imports: [DeriveModule, RefreshModule],
  controllers: [QuarantineController, NameController, RoundReviewController, RereadController],
  providers: [QuarantineService, NameService, RoundReviewService],
})
export class ReviewModule {}
