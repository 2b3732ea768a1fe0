import { describe, expect, it } from "@jest/globals";
import { cronProblem, firingsAfter, firingsBetween, isTimeZone } from "./cron.ts";

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

describe("firings in a span of time", () => {
  it("are those after its start up to its end", () => {
    const from = new Date("2026-11-24T10:00:00Z");
    const until = new Date("2026-11-24T12:00:00Z");
    expect(iso(firingsBetween("0 * * * *", "UTC", from, until))).toEqual([
      "2026-11-24T11:00:00.000Z",
      "2026-11-24T12:00:00.000Z",
    ]);
    expect(firingsBetween("0 * * * *", "UTC", until, from)).toEqual([]);
  });

  it("count each slot once while the clocks change", () => {
    // Berlin, 28 March 2027: 02:00 CET becomes 03:00 CEST at 01:00 UTC, so 02:30 is left out and 03:30 fires (01:30 UTC).
    // 25 October 2026: 03:00 CEST becomes 02:00 CET at 01:00 UTC, so 02:30 comes twice and the first fires (00:30 UTC).
    const day = (date: string) =>
      iso(
        firingsBetween(
          "30 2 * * *",
          "Europe/Berlin",
          new Date(`${date}T00:00:00Z`),
          new Date(`${date}T12:00:00Z`),
        ),
      );
    expect(day("2027-03-28")).toEqual(["2027-03-28T01:30:00.000Z"]);
    expect(day("2026-10-25")).toEqual(["2026-10-25T00:30:00.000Z"]);
  });
});
