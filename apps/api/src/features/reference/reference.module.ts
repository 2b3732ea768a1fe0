import { Module } from "@nestjs/common";
import { DeriveModule } from "../../derive/derive.module.ts";
import { ReferenceController } from "./reference.controller.ts";

@Module({ imports: [DeriveModule], controllers: [ReferenceController] })
export class ReferenceModule {}
