import { describe, expect, it } from "@jest/globals";
import { jobCatalogue } from "@sector-tracker/shared";
import { bindHandlers, type JobHandlers } from "./job-runner.ts";

const done = (): Promise<void> => Promise.resolve();
const handlers: JobHandlers = {
  "earnings.refresh": done,
  "market.refresh": done,
  "funding.refresh": done,
  "reference.refresh": done,
  "schedule.fire": done,
  "assessments.refresh": done,
};
const context = { attempt: 1, lastAttempt: false };

describe("job handlers", () => {
  it("are one for every job of the catalogue", () => {
    expect([...bindHandlers(handlers).keys()]).toEqual(Object.keys(jobCatalogue));
  });

  it("are refused where one is missing", () => {
    const incomplete = { ...handlers };
    Reflect.deleteProperty(incomplete, "schedule.fire");
    expect(() => bindHandlers(incomplete)).toThrow("no handler for the jobs schedule.fire");
  });

  it("are refused for a job that nobody knows", () => {
    const extra = { ...handlers, "weather.refresh": done };
    expect(() => bindHandlers(extra)).toThrow("not in the catalogue: weather.refresh");
  });

  it("fail at once, without a second attempt, on a payload that is not the catalogue's", async () => {
    const run = bindHandlers(handlers).get("schedule.fire");
    await expect(run?.({ scheduleId: "x" }, context)).rejects.toMatchObject({ name: "UnrecoverableError" });
  });
});
