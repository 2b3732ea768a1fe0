import { describe, expect, it } from "@jest/globals";
import { cronProblem, firingsAfter, isTimeZone, slotAt } from "./cron.ts";

const iso = (dates: readonly Date[]): string[] => dates.map((date) => date.toISOString());

describe("cron", () => {
  it("takes five fields and no other number of them", () => {
    expect(cronProblem("30 7 * * 1-5")).toBeNull();
    expect(cronProblem("0 30 7 * * 1-5")).toMatch(/five fields/);
    expect(cronProblem("@daily")).toMatch(/five fields/);
  });

  it.each(["61 * * * *", "* 25 * * *", "* * * * x", "* * 31 2 *"])("says what is wrong with %j", (cron) => {
    expect(cronProblem(cron)).toMatch(/not a cron expression/);
  });

  it("knows the zones of the IANA database", () => {
    expect([isTimeZone("Asia/Seoul"), isTimeZone("UTC"), isTimeZone("Mars/Base")]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("fires by the wall clock of its zone", () => {
    const firings = firingsAfter("30 7 * * 1-5", "Asia/Seoul", new Date("2026-11-24T00:00:00Z"), 2);
    expect(iso(firings)).toEqual(["2026-11-24T22:30:00.000Z", "2026-11-25T22:30:00.000Z"]);
  });

  it("keeps its hour when the clocks change", () => {
    const firings = firingsAfter("0 18 * * *", "America/New_York", new Date("2026-10-31T12:00:00Z"), 2);
    expect(iso(firings)).toEqual(["2026-10-31T22:00:00.000Z", "2026-11-01T23:00:00.000Z"]);
  });
});

describe("slotAt", () => {
  const slot = (at: string): string => slotAt("0 * * * *", "UTC", new Date(at)).toISOString();

  it("is one slot for every worker that sees the firing, however late", () => {
    expect([
      slot("2026-11-24T10:00:00.004Z"),
      slot("2026-11-24T10:17:00Z"),
      slot("2026-11-24T10:59:58Z"),
    ]).toEqual(Array(3).fill("2026-11-24T10:00:00.000Z"));
  });

  it("bears with a clock that runs half a second behind", () => {
    expect(slot("2026-11-24T09:59:59.500Z")).toBe("2026-11-24T10:00:00.000Z");
  });
});
