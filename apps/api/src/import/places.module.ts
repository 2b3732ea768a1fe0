import { Module } from "@nestjs/common";
import { FactsModule } from "../store/facts/facts.module.ts";
import { ImportPlaces } from "./places.ts";

/** Folders and addresses that a schedule takes tables from, for the worker. */
@Module({ imports: [FactsModule], providers: [ImportPlaces], exports: [ImportPlaces] })
export class ImportPlacesModule {}
