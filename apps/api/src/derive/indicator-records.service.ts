import { Injectable } from "@nestjs/common";
import type { IndicatorMeasure, SingleMeasure } from "@sector-tracker/shared";
import { EarningsReader } from "../store/read/earnings.repository.ts";
import { EstimatesReader } from "../store/read/estimates.repository.ts";
import { ReferenceReader } from "../store/read/reference.repository.ts";
import { CurrencyService } from "./currency.service.ts";
import { DirectoryService } from "./directory.service.ts";
import { FundingService } from "./funding.service.ts";
import { type ListingRecords, MarketService } from "./market.service.ts";
import type { IndicatorRecords } from "./observations.ts";

/** A measure with the unit its observations are wanted in. */
export interface WantedMeasure {
  readonly measure: IndicatorMeasure;
  readonly unit: string;
}

/** Reads, for any number of indicators at once, the records that they ask for. */
@Injectable()
export class IndicatorRecordsService {
  constructor(
    private readonly earnings: EarningsReader,
    private readonly estimates: EstimatesReader,
    private readonly market: MarketService,
    private readonly funding: FundingService,
    private readonly reference: ReferenceReader,
    private readonly directory: DirectoryService,
    private readonly currencies: CurrencyService,
  ) {}

  /** One query per kind of record, whatever the number of indicators; none for kinds that nobody asks for. */
  async read(wanted: readonly WantedMeasure[], asOf: string): Promise<IndicatorRecords> {
    const measures = wanted.flatMap(({ measure }) => singleMeasures(measure));
    const quantities = [
      ...measures.flatMap((each) => (each.type === "estimate" ? [each.quantity, ...each.spread] : [])),
      ...wanted.flatMap(({ measure }) => (measure.type === "basket" ? measure.spread : [])),
    ];
    const earners = measures.flatMap((each) => (each.type === "earnings" ? [each] : []));
    const listed = measures.flatMap((each) =>
      each.type === "marketCap" || each.type === "priceRatio" ? [each.company] : [],
    );
    const funded = measures.some((each) => each.type === "fundingSum" || each.type === "fundingRound");
    const datasets = measures.flatMap((each) => (each.type === "items" ? [each.dataset] : []));
    const [directory, estimates, earnings, listings, rounds, items] = await Promise.all([
      this.directory.read(),
      quantities.length === 0
        ? []
        : this.estimates.every({ quantities: [...new Set(quantities)], publisher: null, asOf }),
      earners.length === 0
        ? []
        : this.earnings.every({
            companies: [...new Set(earners.map((each) => each.company))],
            concepts: [...new Set(earners.map((each) => each.concept))],
            asOf,
          }),
      listed.length === 0
        ? new Map<string, ListingRecords>()
        : this.market.listings([...new Set(listed)], asOf, "month-ends"),
      funded ? this.funding.rounds(asOf) : [],
      this.reference.items([...new Set(datasets)], asOf),
    ]);
    const units = new Set<string>([
      ...wanted.flatMap(({ measure, unit }) => [unit, ...inputUnits(measure)]),
      ...estimates.map((row) => row.unit),
      ...earnings.map((row) => row.unit),
      ...[...listings.values()].flatMap((listing) => listing.bars.map((bar) => bar.currency)),
      ...rounds.map((round) => round.best.currency ?? "USD"),
    ]);
    return {
      asOf,
      estimates,
      earnings,
      listings,
      rounds,
      items,
      converter: await this.currencies.converter(asOf, "USD", units),
      fiscalYearEnds: directory.fiscalYearEnds,
      isWithin: directory.isWithin,
      segmentOfCompany: directory.segmentOfCompany,
    };
  }
}

/** The series that a measure asks for: its own, or those of a basket's inputs and its whole. */
export function singleMeasures(measure: IndicatorMeasure): SingleMeasure[] {
  if (measure.type !== "basket") return [measure];
  const whole = measure.whole === undefined ? [] : [measure.whole];
  return [...measure.inputs, ...whole].map((input) => input.measure);
}

function inputUnits(measure: IndicatorMeasure): string[] {
  return measure.type === "basket" ? measure.inputs.map(({ unit }) => unit) : [];
}
