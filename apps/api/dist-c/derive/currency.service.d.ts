import { RatesReader } from "../store/read/rates.repository.ts";
import { Converter } from "./converter.ts";
/** Makes converters out of the rates in the store. */
export declare class CurrencyService {
    private readonly rates;
    constructor(rates: RatesReader);
    /**
     * A converter for amounts in `units`, with the rates known on the day. `shown` is the currency that a reader asked
     * for, `summed` the one in which amounts are compared and added. Nothing is read where nothing is to be converted.
     */
    converter(asOf: string, shown: string | null, units: Iterable<string>, summed?: string | null): Promise<Converter>;
}
