import { describe, expect, it } from "@jest/globals";
import type { MissedPolicy } from "@sector-tracker/shared";
import { decideSlots } from "./slots.ts";

/** Hourly slots up to 12:00, decided at a time of that day; what runs, by its hour. */
function decided(policy: MissedPolicy, now: string, hours: readonly number[] = [9, 10, 11, 12]) {
  const slots = hours.map((hour) => new Date(Date.UTC(2026, 10, 24, hour)));
  const decision = decideSlots(slots, new Date(`2026-11-24T${now}Z`), policy);
  return {
    run: decision.run.map((slot) => slot.getUTCHours()),
    missed: decision.missed.length,
    madeUp: decision.madeUp,
  };
}

describe("slots since the last one seen", () => {
  it("run where they are on time, whatever the policy", () => {
    for (const policy of ["skip", "once", "all"] as const) {
      expect(decided(policy, "12:01:00", [12])).toEqual({ run: [12], missed: 0, madeUp: 0 });
    }
  });

  // At 12:30 all four are more than a minute old.
  it.each([
    ["skip", { run: [], missed: 4, madeUp: 0 }],
    ["once", { run: [12], missed: 4, madeUp: 1 }],
    ["all", { run: [9, 10, 11, 12], missed: 4, madeUp: 4 }],
  ] as const)("that were missed follow the policy %s", (policy, expected) => {
    expect(decided(policy, "12:30:00")).toEqual(expected);
  });

  it("that were missed need no run of their own under `once` where one is on time", () => {
    expect(decided("once", "12:00:30")).toEqual({ run: [12], missed: 3, madeUp: 0 });
  });

  it("are made up for up to fifty under `all`, the newest", () => {
    const slots = Array.from({ length: 80 }, (_, index) => new Date(Date.UTC(2026, 10, 24, 0, index)));
    const { run, missed, madeUp } = decideSlots(slots, new Date("2026-11-25T00:00:00Z"), "all");
    expect([missed.length, madeUp, run[0]?.toISOString(), run.length]).toEqual([
      80,
      50,
      "2026-11-24T00:30:00.000Z",
      50,
    ]);
  });
});
