import { Injectable } from "@nestjs/common";
import { isCurrency } from "@sector-tracker/shared";
import { RatesReader } from "../store/read/rates.repository.ts";
import { Converter } from "./converter.ts";

/** Makes converters out of the rates in the store. */
@Injectable()
export class CurrencyService {
  constructor(private readonly rates: RatesReader) {}

  /**
   * A converter for amounts in `units`, with the rates known on the day. `shown` is the currency that a reader asked
   * for, `summed` the one in which amounts are compared and added. Nothing is read where nothing is to be converted.
   */
  async converter(
    asOf: string,
    shown: string | null,
    units: Iterable<string>,
    summed: string | null = shown,
  ): Promise<Converter> {
    const present = new Set([...units].filter(isCurrency));
    for (const target of [shown, summed]) if (target !== null && present.size > 0) present.add(target);
    const nothing = (shown === null && summed === null) || present.size < 2;
    const needed = nothing ? [] : [...present].filter((currency) => currency !== "EUR");
    return new Converter(await this.rates.of(needed, asOf), shown);
  }
}
