import type { ExpectedSample, RefusedSample } from "../samples.ts";

export const expected: readonly ExpectedSample[] = [
  {
    source: "ecb-fx",
    file: "ecb-fx/eurofxref-hist.zip",
    accepted: 228575,
    byHand: [
      {
        where: "first row, USD",
        is: { currency: "USD", periodStart: "2026-04-13", rate: "1.1684", pointer: "row 1, USD" },
      },
      { where: "first row, JPY", is: { currency: "JPY", periodStart: "2026-04-13", rate: "186.75" } },
      { where: "last row, USD", is: { currency: "USD", periodStart: "1999-01-04", rate: "1.1789" } },
      {
        where: "last row, the old Turkish lira",
        is: { currency: "TRL", periodStart: "1999-01-04", rate: "372274" },
      },
    ],
  },
  {
    source: "ecb-fx",
    file: "ecb-fx/eurofxref.csv",
    accepted: 29,
    byHand: [
      { where: "its only row, KRW", is: { currency: "KRW", periodStart: "2026-04-13", rate: "1740.86" } },
      { where: "its only row, GBP", is: { currency: "GBP", periodStart: "2026-04-13", rate: "0.87058" } },
    ],
  },
  {
    source: "fred",
    file: "ecb-fx/fred-DEXUSEU.csv",
    accepted: 5647,
    byHand: [
      { where: "line 2", is: { currency: "USD", periodStart: "1999-01-04", rate: "1.1812" } },
      { where: "line 3", is: { currency: "USD", periodStart: "1999-01-05", rate: "1.176" } },
      { where: "last line", is: { currency: "USD", periodStart: "2021-07-02", rate: "1.1848" } },
    ],
  },
];

export const refused: readonly RefusedSample[] = [
  {
    // Won per dollar: rates are kept per euro, and a file of one series does not give the euro.
    source: "fred",
    file: "ecb-fx/fred-DEXKOUS.csv",
    code: "not-the-format",
    words: /DEXUSEU.*per euro/,
  },
];
