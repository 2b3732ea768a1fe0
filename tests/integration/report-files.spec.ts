import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  endpoints,
  type ReportRehearsal,
  type ReportView,
  type Scoreboard,
} from "../../packages/shared/src/contract/index.ts";
import type { ReportDocument } from "../../packages/shared/src/report/index.ts";
import { address, call, readAs } from "../contract/client.ts";
import { importable } from "../contract/samples.ts";
import { ownInstance, type OwnInstance } from "./own-instance.ts";

let own: OwnInstance;
beforeAll(async () => {
  own = await ownInstance({ workers: 0, settled: false });
});
afterAll(async () => {
  await own.stop();
});

const SHIPPED = "star-2023-11";
const exported = async (slug: string) =>
  await readAs<ReportDocument>("exportReport", { params: { slug } }, own.baseUrl);
const slugs = async () =>
  (await readAs<{ data: ReportView[] }>("listReports", {}, own.baseUrl)).data.map(({ slug }) => slug).sort();
const renamed = (document: ReportDocument, slug: string) => ({
  ...document,
  report: { ...document.report, slug },
});
const upload = async (path: string, body: BodyInit, type: string) =>
  await fetch(address(path, {}, own.baseUrl), { method: "POST", headers: { "content-type": type }, body });

describe("a report's files", () => {
  it("the shipped report exported, imported under another name and exported again is the same, as JSON and as CSV", async () => {
    const shipped = await exported(SHIPPED);
    await readAs("importReport", { body: renamed(shipped, "copy-json") }, own.baseUrl);
    expect(await exported("copy-json")).toEqual(renamed(shipped, "copy-json"));
    const csv = await (
      await call(
        endpoints.exportReport,
        { params: { slug: "copy-json" }, query: { format: "csv" } },
        {},
        own.baseUrl,
      )
    ).text();
    await readAs<undefined>("deleteReport", { params: { slug: "copy-json" } }, own.baseUrl);
    const answer = await upload("/reports", csv, "text/csv");
    expect(answer.status).toBe(201);
    expect(await exported("copy-json")).toEqual(renamed(shipped, "copy-json"));
    await readAs<undefined>("deleteReport", { params: { slug: "copy-json" } }, own.baseUrl);
    expect(await slugs()).toEqual([SHIPPED]);
  });

  it("a report of another sector brings its own segments and companies and gets its scoreboard", async () => {
    const words = (text: string) => ({ en: text, ko: text });
    const { report, baselines } = importable("other-sector");
    const [first] = baselines;
    const document = {
      report: { ...report, sector: words("Shipping") },
      segments: [
        {
          slug: "shipping",
          parent: null,
          layer: "sector",
          position: 90,
          name: words("Shipping"),
          description: words("Shipping"),
        },
        {
          slug: "ports",
          parent: "shipping",
          layer: "harbours",
          position: 1,
          name: words("Ports"),
          description: words("Ports"),
        },
      ],
      companies: [
        {
          slug: "test-harbour",
          name: words("Test Harbour"),
          kind: "private",
          country: null,
          segments: ["ports"],
          inReport: true,
        },
      ],
      baselines: [{ ...first, segment: "ports", company: "test-harbour" }],
    };
    const rehearsal = await readAs<ReportRehearsal>("checkReport", { body: document }, own.baseUrl);
    expect(rehearsal).toMatchObject({
      taken: false,
      newSegments: ["shipping", "ports"],
      newCompanies: ["test-harbour"],
      baselines: 1,
    });
    // The rehearsal has written nothing.
    expect(await slugs()).toEqual([SHIPPED]);
    expect((await call(endpoints.getSegment, { params: { slug: "ports" } }, {}, own.baseUrl)).status).toBe(
      404,
    );
    await readAs("importReport", { body: document }, own.baseUrl);
    const board = await readAs<Scoreboard>(
      "getScoreboard",
      { params: { slug: "other-sector" } },
      own.baseUrl,
    );
    expect(board.rows.every(({ report: of }) => of === "other-sector")).toBe(true);
    const back = await exported("other-sector");
    expect(back.segments.map(({ slug }) => slug)).toEqual(["shipping", "ports"]);
    expect(back.companies).toMatchObject([{ slug: "test-harbour", segments: ["ports"] }]);
    for (const name of ["getValueChain", "listSegments", "listCompanies"] as const) {
      expect((await call(endpoints[name], {}, {}, own.baseUrl)).status).toBe(200);
    }
    await readAs<undefined>("deleteReport", { params: { slug: "other-sector" } }, own.baseUrl);
    expect(await slugs()).toEqual([SHIPPED]);
  });

  it("the shipped report cannot be deleted, one that is not there is not found", async () => {
    const gone = async (slug: string) =>
      (await call(endpoints.deleteReport, { params: { slug } }, {}, own.baseUrl)).status;
    expect(await gone(SHIPPED)).toBe(409);
    expect(await gone("no-such-report")).toBe(404);
  });

  it("a wrong row of a table is refused with its number, a file of another kind as unreadable, and nothing is saved", async () => {
    const csv = [
      "record,slug,title.en,title.ko,publisher,publishedOn,language,sector.en,sector.ko,key,kind,label.en,label.ko,locator.part,unit,measure,period,value,qualifier,printed",
      "report,from-a-table,T,T,House,2024-01-15,en,S,S,,,,,,,,,,,",
      "baseline,,,,,,,,,market,forecast,M,M,1,,flow,,,,",
      "point,,,,,,,,,,,,,,,,2024,1,exact,1",
    ].join("\r\n");
    const refused = await upload("/reports", csv, "text/csv");
    expect(refused.status).toBe(400);
    const { errors } = (await refused.json()) as { errors: { pointer: string; message: string }[] };
    expect(errors).toEqual([{ pointer: "/baselines/0/unit", message: expect.stringMatching(/^row 3: /) }]);
    const xlsx = await upload(
      "/reports/check",
      "not a spreadsheet",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    );
    expect(xlsx.status).toBe(400);
    expect((await upload("/watchlists", csv, "text/csv")).status).toBe(415);
    expect(await slugs()).toEqual([SHIPPED]);
  });

  it("the spreadsheet template is read as what it is: a report that nobody has filled in", async () => {
    const template = await call(endpoints.getReportTemplateXlsx, {}, {}, own.baseUrl);
    const type = template.headers.get("content-type") ?? "";
    const answer = await upload("/reports/check", await template.arrayBuffer(), type);
    expect(answer.status).toBe(400);
    const { errors } = (await answer.json()) as { errors: { pointer: string }[] };
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual(["/baselines", "/report"]);
  });
});
