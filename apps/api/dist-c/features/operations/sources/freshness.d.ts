import { type SourceView } from "@sector-tracker/shared";
import type { SourceManifest } from "../../../store/operations/source.repository.ts";
/**
 * Whether the newest period that should be there by now is there. With a period of `everyDays` that is public
 * `lagDays` after its end, the newest one is at most `everyDays + lagDays` old: then the source is fresh. One period
 * is missing: due. More are: late. Nothing for a year, or for two periods where they are longer: abandoned. A table
 * that awaits nothing new is fresh once it was read.
 */
export declare function freshnessOf(newestPeriod: string | null, cadence: SourceManifest["freshness"], today: string): SourceView["freshness"];
