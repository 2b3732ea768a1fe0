import net from "node:net";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "@jest/globals";
import { processStart } from "../../tools/dist/services/child.js";
import { freePort } from "../../tools/dist/services/ports.js";
import { Starts } from "./starter.ts";

const starts = new Starts();
afterAll(() => starts.end());

/** It ends with an error and one line that holds the words, no stack. */
async function refuses(
  env: Readonly<Record<string, string>>,
  words: RegExp,
  folder = starts.folder(),
): Promise<void> {
  const started = await starts.start(folder, env);
  const { code, errors } = await started.ended();
  expect(errors.trim().split("\n")).toEqual([expect.stringMatching(words)]);
  expect(code).toBe(1);
}

describe("npm start says in one line what to do", () => {
  it.each(["0", "99999", "http", "30.5", "-1"])("with PORT=%s", async (port) => {
    await refuses({ PORT: port }, /PORT=.*1 to 65535/);
  });

  it("with a LOG_LEVEL or HOST that is none", async () => {
    await refuses({ LOG_LEVEL: "chatty" }, /LOG_LEVEL=chatty.*info/);
    await refuses({ HOST: "not a host" }, /HOST=not a host/);
  });

  it("with a port in use", async () => {
    const server = net.createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" && address !== null ? String(address.port) : "";
    await refuses({ PORT: port }, new RegExp(`Port ${port} .*in use.*PORT=`));
    await new Promise((resolve) => server.close(resolve));
  });

  it("with a database that does not answer, or an address that is none", async () => {
    const nobody = await freePort();
    await refuses({ DATABASE_URL: `postgresql://u:p@127.0.0.1:${nobody}/x` }, /DATABASE_URL/);
    await refuses({ DATABASE_URL: "mysql://127.0.0.1/x" }, /DATABASE_URL/);
  });

  it("with a Redis that does not answer", async () => {
    const nobody = await freePort();
    await refuses({ REDIS_URL: `redis://127.0.0.1:${nobody}` }, /REDIS_URL/);
  });

  it("with a DATA_DIR that is a file", async () => {
    const file = path.join(starts.folder(), "file");
    writeFileSync(file, "");
    await refuses({}, /DATA_DIR/, file);
  });

  it("over a folder that another start holds", async () => {
    const folder = starts.folder();
    writeFileSync(
      path.join(folder, "instance.json"),
      JSON.stringify({
        starter: { name: "start", pid: process.pid, startedAt: processStart(process.pid) },
        url: "http://localhost:3000",
        children: [],
      }),
    );
    await refuses({}, /already runs over .*DATA_DIR/, folder);
  });
});
