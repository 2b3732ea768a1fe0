import { describe, expect, it } from "@jest/globals";
import { foldName, isCurrency } from "../../packages/shared/src/primitives/index.ts";
import { baselines, companies, indicators, report, segments } from "./reference-data.ts";

const entries = baselines();
const keys = new Set(entries.map(({ key }) => key));
const firms = companies();
const slugs = new Set(firms.map(({ slug }) => slug));
const tree = segments();
const nodes = new Set(tree.map(({ slug }) => slug));
const measures = indicators();

function doubles(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
const unknown = (known: ReadonlySet<string>, asked: readonly (string | null)[]) =>
  asked.filter((value): value is string => value !== null && !known.has(value));

describe("the report's files", () => {
  it("hold well over a hundred baselines, each under a key of its own", () => {
    expect(entries.length).toBeGreaterThanOrEqual(150);
    expect(doubles(entries.map(({ key }) => key))).toEqual([]);
  });

  it("name only companies and segments that there are", () => {
    expect(
      unknown(
        slugs,
        entries.flatMap(({ company, counterparties }) => [company, ...counterparties]),
      ),
    ).toEqual([]);
    expect(
      unknown(
        nodes,
        entries.map(({ segment }) => segment),
      ),
    ).toEqual([]);
  });

  it("give every baseline but a market-wide one a company or a segment", () => {
    const homeless = entries.filter(({ company, segment }) => company === null && segment === null);
    expect(homeless.every(({ key }) => key.startsWith("startup-funding-"))).toBe(true);
  });

  it("relate baselines only to baselines that there are, and never to themselves", () => {
    expect(
      unknown(
        keys,
        entries.flatMap(({ relations }) => relations.flatMap((relation) => relation.with)),
      ),
    ).toEqual([]);
    expect(
      entries.filter(({ key, relations }) => relations.some((relation) => relation.with.includes(key))),
    ).toEqual([]);
  });

  it("hold a number each, but for events and for a claim that is kept for what it contradicts", () => {
    const bare = entries.filter(({ points, growth }) => points.length === 0 && growth === null);
    expect(
      bare.filter(({ kind, relations }) => kind !== "event" && relations.length === 0).map(({ key }) => key),
    ).toEqual([]);
    expect(entries.filter(({ kind, points }) => kind === "event" && points.length > 0)).toEqual([]);
  });

  it("state money for deals and market sizes, never a bare count", () => {
    expect(
      entries.filter(({ kind, unit }) => kind === "deal" && !isCurrency(unit)).map(({ key }) => key),
    ).toEqual([]);
  });

  it("list lost figures whose baselines are there", () => {
    expect(
      unknown(
        keys,
        report().lostFigures.flatMap((figure) => figure.baselines),
      ),
    ).toEqual([]);
  });
});

describe("the indicators", () => {
  it("belong to baselines that there are, one to each at most", () => {
    expect(
      unknown(
        keys,
        measures.map(({ baseline }) => baseline),
      ),
    ).toEqual([]);
    expect(doubles(measures.map(({ baseline }) => baseline))).toEqual([]);
  });

  it("every forecast has one, or says why it cannot be measured", () => {
    const measured = new Set(measures.map(({ baseline }) => baseline));
    const open = entries.filter(({ kind, key }) => kind === "forecast" && !measured.has(key));
    expect(open.map(({ key }) => key)).toEqual([]);
  });

  it("ask the store only for companies and segments that there are", () => {
    const asked = measures.flatMap((entry) => {
      if (entry.method === "not-measurable") return [];
      const { measure } = entry;
      if (measure.type === "fundingSum") return [...measure.companies];
      return "company" in measure ? [measure.company] : [];
    });
    expect(unknown(slugs, asked)).toEqual([]);
    const areas = measures.flatMap((entry) =>
      entry.method !== "not-measurable" && entry.measure.type === "fundingSum" ? entry.measure.segments : [],
    );
    expect(unknown(nodes, areas)).toEqual([]);
  });
});

describe("segments and companies", () => {
  it("form one tree with the four layers and the applied industries below its root", () => {
    expect(tree.filter(({ parent }) => parent === null)).toHaveLength(1);
    expect(
      unknown(
        nodes,
        tree.map(({ parent }) => parent),
      ),
    ).toEqual([]);
    expect(doubles(tree.map(({ slug }) => slug))).toEqual([]);
    const rootSlug = tree.find(({ parent }) => parent === null)?.slug;
    const layers = new Set(tree.filter(({ parent }) => parent === rootSlug).map(({ layer }) => layer));
    expect([...layers].sort()).toEqual(
      ["applications", "foundation-models", "industries", "infrastructure", "semiconductors"].sort(),
    );
  });

  it("are at least forty companies, each with a slug of its own", () => {
    expect(firms.filter(({ kind }) => kind !== "public-body").length).toBeGreaterThanOrEqual(40);
    expect(doubles(firms.map(({ slug }) => slug))).toEqual([]);
  });

  it("stand in segments and under parents that there are", () => {
    expect(
      unknown(
        nodes,
        firms.flatMap((firm) => firm.segments),
      ),
    ).toEqual([]);
    expect(
      unknown(
        slugs,
        firms.map(({ parent }) => parent),
      ),
    ).toEqual([]);
  });

  it("no two companies answer to one name, whatever its case and punctuation", () => {
    const names = firms.flatMap(({ slug, name, aliases }) =>
      [...new Set([name.en, name.ko, ...aliases].map(foldName))].map((folded) => ({ folded, slug })),
    );
    const owners = new Map<string, string[]>();
    for (const { folded, slug } of names) owners.set(folded, [...(owners.get(folded) ?? []), slug]);
    expect([...owners].filter(([, owned]) => owned.length > 1)).toEqual([]);
  });

  it("no two share an identifier or a listing", () => {
    const ids = (pick: (firm: (typeof firms)[number]) => string | null) =>
      firms.map(pick).filter((value): value is string => value !== null);
    expect(doubles(ids(({ cik }) => cik))).toEqual([]);
    expect(doubles(ids(({ dartCode }) => dartCode))).toEqual([]);
    expect(
      doubles(
        firms.flatMap(({ listings }) => listings.map(({ exchange, symbol }) => `${exchange}:${symbol}`)),
      ),
    ).toEqual([]);
  });

  it("a listed company has exactly one primary listing", () => {
    const wrong = firms.filter(
      ({ kind, listings }) => kind === "listed" && listings.filter(({ primary }) => primary).length !== 1,
    );
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });
});
