/** Suffixes by which Yahoo tells exchanges apart, by ISO 10383 market code; American symbols have none. */
const suffixes: Readonly<Record<string, string>> = {
  XKRX: ".KS",
  XKOS: ".KQ",
  XHKG: ".HK",
  XTKS: ".T",
  XLON: ".L",
  XETR: ".DE",
};

/** A listing's symbol as Yahoo writes it. */
export function yahooSymbol(listing: { readonly symbol: string; readonly exchange: string }): string {
  return `${listing.symbol}${suffixes[listing.exchange] ?? ""}`;
}

/** Symbol and market of a symbol as Yahoo writes it; a suffix that is not known stays part of the symbol. */
export function listingOfYahoo(text: string): { symbol: string; exchange?: string } {
  const at = text.lastIndexOf(".");
  const exchange = Object.keys(suffixes).find((code) => suffixes[code] === text.slice(at));
  return at <= 0 || exchange === undefined ? { symbol: text } : { symbol: text.slice(0, at), exchange };
}

/** Currencies of the markets that a suffix names; without a suffix a listing is an American one. */
const currencies: Readonly<Record<string, string>> = {
  XKRX: "KRW",
  XKOS: "KRW",
  XHKG: "HKD",
  XTKS: "JPY",
  XLON: "GBP",
  XETR: "EUR",
};

/** Currency in which a market trades. */
export function currencyOfMarket(exchange: string | undefined): string {
  return (exchange === undefined ? undefined : currencies[exchange]) ?? "USD";
}
