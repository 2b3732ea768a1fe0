import { describe, expect, it } from "@jest/globals";
import type { Status } from "../contract/baselines.ts";
import { firstOffPath, historyDays, historyEntries, historySentence } from "./history.ts";
import { notMeasurable } from "./publisher.ts";

const on = (day: string, status: Status, actual: number | null = 1) => ({
  on: day,
  assessment: {
    ...notMeasurable({ unit: "USD" }, day, {
      en: `why ${day}`,
      ko: `이유 ${day}`,
    }),
    status,
    actual,
  },
});

describe("the days of a history", () => {
  it("are the report's and each later one on which something changed, once and in order", () => {
    const changes = ["2024-02-21", "2023-05-24", "2025-02-26", "2024-02-21", "2026-01-01"];
    expect(historyDays("2023-11-11", changes, "2025-12-31", 60)).toEqual([
      "2023-11-11",
      "2024-02-21",
      "2025-02-26",
    ]);
  });

  it("are the last of each month where there are too many, then of each quarter", () => {
    const days = Array.from({ length: 366 }, (_, index) =>
      new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10),
    );
    expect(historyDays("2023-12-15", days, "2024-12-31", 60)).toHaveLength(13);
    expect(historyDays("2023-12-15", days, "2024-12-31", 10).slice(1)).toEqual([
      "2024-03-31",
      "2024-06-30",
      "2024-09-30",
      "2024-12-31",
    ]);
  });

  it("are none before the report", () => {
    expect(historyDays("2023-11-11", ["2022-01-01"], "2023-11-10", 60)).toEqual([]);
  });
});

describe("a history", () => {
  it("has no entry for a day that changed nothing", () => {
    const same = { ...on("2024-01-01", "on-track").assessment };
    const entries = historyEntries([
      { on: "2024-01-01", assessment: same },
      { on: "2024-02-01", assessment: same },
      { on: "2024-03-01", assessment: { ...same, actual: 2 } },
    ]);
    expect(entries.map((entry) => entry.on)).toEqual(["2024-01-01", "2024-03-01"]);
  });

  it("marks the entries at which the status turned", () => {
    const entries = historyEntries([
      on("2023-11-11", "pending", null),
      on("2024-02-21", "on-track"),
      on("2024-05-01", "on-track"),
      on("2025-02-26", "behind"),
    ]);
    expect(entries.map(({ turned }) => turned)).toEqual([true, true, false, true]);
  });

  it("says when the promise first left its path and why, even where it came back", () => {
    const entries = historyEntries([
      on("2023-11-11", "on-track"),
      on("2024-02-21", "ahead"),
      on("2025-02-26", "on-track"),
    ]);
    expect(firstOffPath(entries)?.on).toBe("2024-02-21");
    expect(historySentence(entries).en).toBe(
      "First off its path on 2024-02-21, because of what became known that day. why 2024-02-21",
    );
  });

  it("says so where the promise never left it, was never scored, or was off from the start", () => {
    expect(historySentence(historyEntries([on("2024-01-01", "on-track"), on("2025-01-01", "hit")])).en).toBe(
      "Never off its path: within the band on every day since 2024-01-01.",
    );
    expect(historySentence(historyEntries([on("2024-01-01", "pending", null)])).en).toBe(
      "Never scored so far. why 2024-01-01",
    );
    expect(historySentence(historyEntries([on("2024-01-01", "behind")])).en).toMatch(
      /^Off its path already on the report's day, 2024-01-01/,
    );
    expect(historySentence([]).en).toBe("The report was not out yet.");
  });
});
