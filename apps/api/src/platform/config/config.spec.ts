import { readFile } from "node:fs/promises";
import { describe, expect, it } from "@jest/globals";
import { ConfigError, readConfig } from "./config.ts";
import { exampleEnvironment } from "./example.ts";

const needed = { DATABASE_URL: "postgresql://u:p@127.0.0.1:5432/d", REDIS_URL: "redis://127.0.0.1:6379" };

describe("settings", () => {
  it("start with the two addresses alone", () => {
    const config = readConfig(needed);
    expect(config).toMatchObject({ host: "127.0.0.1", port: 3000, logLevel: "info", secUserAgent: null });
  });

  it("take an empty value as not set", () => {
    expect(readConfig({ ...needed, PORT: "", SEC_USER_AGENT: " " })).toMatchObject({
      port: 3000,
      secUserAgent: null,
    });
  });

  it.each([
    [{ REDIS_URL: needed.REDIS_URL }, "DATABASE_URL"],
    [{ ...needed, DATABASE_URL: "mysql://x" }, "DATABASE_URL"],
    [{ ...needed, PORT: "http" }, "PORT"],
    [{ ...needed, PORT: "70000" }, "PORT"],
    [{ ...needed, LOG_LEVEL: "loud" }, "LOG_LEVEL"],
    [{ ...needed, QUEUE_PREFIX: "a:b" }, "QUEUE_PREFIX"],
  ])("refuse %j in one line that names %s", (env, name) => {
    expect(() => readConfig(env)).toThrow(ConfigError);
    expect(() => readConfig(env)).toThrow(new RegExp(`^Setting ${name} .+$`));
  });

  it("never show the value that was wrong", () => {
    expect(() => readConfig({ ...needed, OPENDART_API_KEY: "secret" })).toThrow(/^(?!.*secret).*$/);
  });

  it("are all in .env.example, which is up to date", async () => {
    const file = new URL("../../../../../.env.example", import.meta.url);
    expect(await readFile(file, "utf8")).toBe(exampleEnvironment());
  });
});
