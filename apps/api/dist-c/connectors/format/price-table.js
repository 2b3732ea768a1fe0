import { plainDecimal, roundDecimal } from "./decimal.js";
import { RowProblem } from "./rows.js";
/** Decimals that a price keeps: what a provider prints beyond them is the noise of binary fractions. */
export const PRICE_PLACES = 6;
/** A price cell: null where the provider gives none, a RowProblem where it gives something that is no number. */
export function priceCell(text, column) {
    if (text === "" || /^(?:null|none|nan|n\/a|-)$/i.test(text))
        return null;
    const value = plainDecimal(text);
    if (value === null)
        throw new RowProblem("schema", `${column} is not a number: "${text.slice(0, 40)}"`);
    return roundDecimal(value, PRICE_PLACES);
}
/** Exchange codes as price services write them, as ISO 10383 operating market codes. */
export const marketCodes = {
    NMS: "XNAS",
    NGM: "XNAS",
    NCM: "XNAS",
    NAS: "XNAS",
    NYQ: "XNYS",
    NYS: "XNYS",
    LSE: "XLON",
    GER: "XETR",
    JPX: "XTKS",
    TYO: "XTKS",
    HKG: "XHKG",
    KSC: "XKRX",
    KOE: "XKOS",
    TAI: "XTAI",
};
//# sourceMappingURL=price-table.js.map