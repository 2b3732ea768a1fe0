import { describe, expect, it } from "@jest/globals";
import type { BaselineView, HistoryView } from "../../packages/shared/src/contract/index.ts";
import { readAs } from "../contract/client.ts";

const REPORT = "star-2023-11";

describe("a baseline's history", () => {
  it.each([
    "hbm-market",
    "healthcare-ai-market",
    "generative-ai-funding-2023-jan-aug",
    "nvidia-share-price-2023",
  ])("%s: every entry is what asking that day gives", async (key) => {
    const params = { report: REPORT, key };
    const { data, firstOff, sentence } = await readAs<HistoryView>("getHistory", { params });
    expect(data[0]?.on).toBe("2023-11-11");
    for (const entry of data) {
      const { assessment } = await readAs<BaselineView>("getBaseline", {
        params,
        query: { asOf: entry.on },
      });
      expect({ on: entry.on, status: entry.status, actual: entry.actual, reason: entry.reason }).toEqual({
        on: entry.on,
        status: assessment.status,
        actual: assessment.actual,
        reason: assessment.reason,
      });
    }
    const off = data.find(({ status }) => ["ahead", "behind", "missed"].includes(status));
    expect(firstOff?.on).toBe(off?.on);
    if (off !== undefined) expect(sentence.en).toContain(off.on);
  });

  it("asked as known on an earlier day is the same history, cut there", async () => {
    const params = { report: REPORT, key: "healthcare-ai-market" };
    const whole = await readAs<HistoryView>("getHistory", { params });
    const cut = await readAs<HistoryView>("getHistory", { params, query: { asOf: "2024-12-30" } });
    expect(cut.data).toEqual(whole.data.filter(({ on }) => on <= "2024-12-30"));
  });
});
