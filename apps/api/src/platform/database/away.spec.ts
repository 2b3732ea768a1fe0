import { describe, expect, it } from "@jest/globals";
import { isDatabaseAway } from "./away.ts";

const coded = (code: string, message = "refused") => Object.assign(new Error(message), { code });

describe("a database that cannot be reached", () => {
  it.each([
    ["a refused connection", coded("ECONNREFUSED")],
    ["a connection the administrator ended", coded("57P01")],
    ["a server that starts up", coded("57P03")],
    ["Prisma's word for it", coded("P1001")],
    ["the driver's error without a code", new Error("Connection terminated unexpectedly")],
    ["one wrapped in another", new Error("query failed", { cause: coded("ECONNRESET") })],
    ["one of several addresses", new AggregateError([coded("ECONNREFUSED")])],
  ])("is told from other faults: %s", (_what, error) => {
    expect(isDatabaseAway(error)).toBe(true);
  });

  it("is not what a wrong statement or a fault of our own is", () => {
    expect(isDatabaseAway(coded("22007"))).toBe(false);
    expect(isDatabaseAway(new TypeError("x is not a function"))).toBe(false);
    expect(isDatabaseAway(null)).toBe(false);
    const loop = new Error("loop");
    loop.cause = loop;
    expect(isDatabaseAway(loop)).toBe(false);
  });
});
