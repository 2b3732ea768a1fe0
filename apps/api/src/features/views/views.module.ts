import { Module } from "@nestjs/common";
import { ReadModule } from "../../store/read/read.module.ts";
import { ViewsController } from "./views.controller.ts";

@Module({ imports: [ReadModule], controllers: [ViewsController] })
export class ViewsModule {}
