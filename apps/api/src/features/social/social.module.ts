import { Module } from "@nestjs/common";
import { DeriveModule } from "../../derive/derive.module.ts";
import { PagePreview } from "../../platform/http/page-preview.ts";
import { SocialController } from "./social.controller.ts";
import { SocialService } from "./social.service.ts";

@Module({
  imports: [DeriveModule],
  controllers: [SocialController],
  providers: [SocialService, { provide: PagePreview, useExisting: SocialService }],
})
export class SocialModule {}
