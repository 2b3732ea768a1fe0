import { describe, expect, it } from "@jest/globals";
import type { IngestRecord, RejectedRow } from "@sector-tracker/shared";
import { connectorOf } from "../../apps/api/src/connectors/registry.ts";
import { checkGates, checkSchema } from "../../apps/api/src/ingest/gates.ts";
import { checkSeries, seriesOf } from "../../apps/api/src/ingest/series-gates.ts";
import { expected, refused, unread } from "./expected/index.ts";
import { type ExpectedSample, sample, sampleFiles, samplesFolder } from "./samples.ts";

const folder = samplesFolder();
/** Later than every recording. */
const TODAY = "2026-07-09";

if (folder === null) {
  process.stdout.write("samples: 0 run, there is no folder of recorded documents (SAMPLES_DIR)\n");
  it("no folder of recorded documents is here (SAMPLES_DIR): none was read", () => {
    expect(folder).toBeNull();
  });
} else {
  describe("a recorded document gives exactly the records that were counted and looked up by hand", () => {
    it.each(expected.map((one) => [one.source, one.file, one] as const))("%s: %s", (_source, _file, one) => {
      const { accepted, rejected } = read(folder, one);
      expect({ accepted: accepted.length, rejected: byRule(rejected) }).toEqual({
        accepted: one.accepted,
        rejected: one.rejected ?? {},
      });
      for (const { is } of one.byHand) expect(accepted).toContainEqual(expect.objectContaining(is));
    });
  });

  describe("a recorded document that holds no figures of its source is refused in words", () => {
    it.each(refused.map((one) => [one.source, one.file, one] as const))("%s: %s", (source, file, one) => {
      expect(() => read(folder, { source, file })).toThrow(
        expect.objectContaining({ code: one.code, message: expect.stringMatching(one.words) }),
      );
    });
  });

  it("no recorded document is forgotten: each is read, refused, or named with the reason why nothing reads it", () => {
    const known = [...expected, ...refused, ...unread].map(({ file }) => file);
    expect([...new Set(known)].sort()).toEqual(sampleFiles(folder));
  });

  it("at least three values of every source were looked up by hand", () => {
    const values = new Map<string, number>();
    for (const { source, byHand } of expected) values.set(source, (values.get(source) ?? 0) + byHand.length);
    expect([...values].filter(([, count]) => count < 3)).toEqual([]);
  });

  process.stdout.write(
    `samples: ${expected.length + refused.length} recorded documents run (${expected.length} read, ${refused.length} refused), ${unread.length} in the format of no source\n`,
  );
}

/** The document on its road up to the store: parsed, and every record through the gates. */
function read(
  below: string,
  { source, file, hints = {} }: Pick<ExpectedSample, "source" | "file" | "hints">,
): { accepted: IngestRecord[]; rejected: RejectedRow[] } {
  const connector = connectorOf(source);
  if (connector === undefined) throw new Error(`There is no source ${source}`);
  const { name, bytes } = sample(below, file);
  const parsed = connector.parse(bytes, { key: `file/${name}`, url: null, retrievedOn: TODAY, hints });
  const rejected = [...parsed.rejections];
  const accepted = parsed.records.filter((record) => {
    const problem = checkSchema(record) ?? checkGates(record, TODAY);
    if (problem !== null) rejected.push(problem);
    return problem === null;
  });
  for (const series of seriesOf(accepted)) {
    const company = JSON.stringify(series.records[0]?.type === "price" ? series.records[0].company : null);
    const splits = accepted.flatMap((record) =>
      record.type === "corporate-action" && JSON.stringify(record.company) === company
        ? [{ ...record, numerator: record.numerator ?? "1", denominator: record.denominator ?? "1" }]
        : [],
    );
    rejected.push(...checkSeries(series, { splits, stored: [] }).values());
  }
  const held = new Set(rejected.map(({ pointer }) => pointer));
  return { accepted: accepted.filter((record) => !held.has(record.pointer)), rejected };
}

function byRule(rows: readonly RejectedRow[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule } of rows) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}
