import { describe, expect, it } from "@jest/globals";
import { clockChanges } from "./clock-changes.ts";
import { firingsAfter } from "./cron.ts";

/** Firings of three days, and what is said beside them. */
function days(cron: string, timeZone: string, after: string) {
  const from = new Date(after);
  return {
    firings: firingsAfter(cron, timeZone, from, 3).map((at) => at.toISOString().slice(0, 16)),
    said: clockChanges(cron, timeZone, from, 3).map(
      ({ at, kind, minutes }) => `${at.toISOString().slice(0, 16)} ${kind} ${String(minutes)}`,
    ),
  };
}

describe("firings that a change of the clocks moves", () => {
  // Berlin, Sunday 28 March 2027: at 02:00 CET (01:00 UTC) the clocks show 03:00 CEST. 02:30 CET is 01:30 UTC on the
  // 27th; on the 28th there is no 02:30, and 03:30 CEST is 01:30 UTC; on the 29th 02:30 CEST is 00:30 UTC.
  it("Berlin in spring: the hour that is left out is said, and fires after it", () => {
    expect(days("30 2 * * *", "Europe/Berlin", "2027-03-27T00:00:00Z")).toEqual({
      firings: ["2027-03-27T01:30", "2027-03-28T01:30", "2027-03-29T00:30"],
      said: ["2027-03-28T01:30 gap 60"],
    });
  });

  // Berlin, Sunday 25 October 2026: at 03:00 CEST (01:00 UTC) the clocks show 02:00 CET. 02:30 CEST is 00:30 UTC; it
  // comes again as 02:30 CET at 01:30 UTC and does not fire. From the 26th on 02:30 CET is 01:30 UTC.
  it("Berlin in autumn: the hour that comes twice fires once, and the day after is an hour later by UTC", () => {
    expect(days("30 2 * * *", "Europe/Berlin", "2026-10-24T12:00:00Z")).toEqual({
      firings: ["2026-10-25T00:30", "2026-10-26T01:30", "2026-10-27T01:30"],
      said: ["2026-10-25T00:30 repeat -60", "2026-10-26T01:30 offset -60"],
    });
  });

  // New York, Sunday 14 March 2027: at 02:00 EST (07:00 UTC) the clocks show 03:00 EDT. 18:00 EST is 23:00 UTC on the
  // 13th, 18:00 EDT is 22:00 UTC on the 14th.
  it("New York in spring: an evening firing keeps its hour and comes earlier by UTC", () => {
    expect(days("0 18 * * *", "America/New_York", "2027-03-13T12:00:00Z")).toEqual({
      firings: ["2027-03-13T23:00", "2027-03-14T22:00", "2027-03-15T22:00"],
      said: ["2027-03-14T22:00 offset 60"],
    });
  });

  // New York, Sunday 1 November 2026: at 02:00 EDT (06:00 UTC) the clocks show 01:00 EST. 01:30 EDT is 05:30 UTC, and
  // again as 01:30 EST at 06:30 UTC; from the 2nd on it is 06:30 UTC.
  it("New York in autumn: the hour that comes twice", () => {
    expect(days("30 1 * * *", "America/New_York", "2026-10-31T12:00:00Z")).toEqual({
      firings: ["2026-11-01T05:30", "2026-11-02T06:30", "2026-11-03T06:30"],
      said: ["2026-11-01T05:30 repeat -60", "2026-11-02T06:30 offset -60"],
    });
  });

  // 01:00 EDT is 05:00 UTC, 01:00 EST is 06:00 UTC: an hourly rule fires in both.
  it("an hourly rule fires in both of two equal hours, and only the change is said", () => {
    expect(days("0 * * * *", "America/New_York", "2026-11-01T04:30:00Z")).toEqual({
      firings: ["2026-11-01T05:00", "2026-11-01T06:00", "2026-11-01T07:00"],
      said: ["2026-11-01T06:00 offset -60"],
    });
  });

  it("says nothing where no clock is changed", () => {
    expect(days("30 7 * * *", "Asia/Seoul", "2027-03-27T00:00:00Z").said).toEqual([]);
    // Whatever second of the minute it is asked in.
    expect(days("0 6 * * *", "UTC", "2027-03-27T00:00:12.250Z").said).toEqual([]);
    expect(days("0 6 * * *", "UTC", "2027-03-27T00:00:48.250Z").said).toEqual([]);
  });
});
