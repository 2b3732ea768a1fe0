const ORIGIN = "https://www.ecb.europa.eu/stats/eurofxref";
/** The whole history: 600 kB once a working day, and conditional requests spare the days without news. */
export function planEcbFx() {
    return [{ key: "eurofxref-hist", url: `${ORIGIN}/eurofxref-hist.zip`, mediaType: "application/zip" }];
}
//# sourceMappingURL=fetch.js.map