import { describe, expect, it } from "@jest/globals";
import { BaselineFileEntry } from "@sector-tracker/shared";
import { numberFaults } from "./report-faults.ts";

function baseline(change: {
  periods?: (string | null)[];
  rate?: number;
  from?: string;
  to?: string;
}): BaselineFileEntry {
  return BaselineFileEntry.parse({
    key: "market",
    kind: "forecast",
    label: { en: "Market", ko: "시장" },
    segment: null,
    company: null,
    publisher: null,
    locator: { part: "1" },
    unit: "USD",
    measure: "flow",
    points: (change.periods ?? ["2023", "2024"]).map((period) => ({
      period,
      value: 1,
      qualifier: "exact",
      printed: "1",
    })),
    growth:
      change.rate === undefined
        ? null
        : {
            ratePercent: change.rate,
            basis: "cagr",
            from: change.from ?? null,
            to: change.to ?? null,
            qualifier: "exact",
            printed: "x",
          },
  });
}

describe("the numbers of an imported report", () => {
  it("pass where they are in order", () => {
    expect(numberFaults([baseline({ rate: 21.4, from: "2023", to: "2030" })])).toEqual([]);
    expect(numberFaults([baseline({ periods: [null] })])).toEqual([]);
  });

  it("are refused with the pointer of a value that is out of the order of time or there twice", () => {
    expect(numberFaults([baseline({}), baseline({ periods: ["2024", "2023"] })])).toMatchObject([
      { pointer: "/baselines/1/points/1/period" },
    ]);
    expect(numberFaults([baseline({ periods: ["2024", "2024"] })])).toHaveLength(1);
  });

  it("are refused for a day that no calendar has", () => {
    expect(numberFaults([baseline({ periods: ["2023-02-30"] })])).toMatchObject([
      { pointer: "/baselines/0/points/0/period" },
    ]);
  });

  it("are refused for a rate beyond bounds or one that runs backwards", () => {
    expect(numberFaults([baseline({ rate: 100_001 })])).toMatchObject([
      { pointer: "/baselines/0/growth/ratePercent" },
    ]);
    expect(numberFaults([baseline({ rate: 5, from: "2024", to: "2023" })])).toMatchObject([
      { pointer: "/baselines/0/growth/to" },
    ]);
  });
});
