import { Injectable } from "@nestjs/common";
import { isCurrency, itemMeasureFault } from "@sector-tracker/shared";
import { PgPool } from "../../platform/database/pool.ts";
import type { PlacedMeasure } from "./indicator-check.ts";
import type { Fault, KnownSlugs } from "./report-check.ts";

type Items = Extract<PlacedMeasure["measure"], { type: "items" }>;
type Estimate = Extract<PlacedMeasure["measure"], { type: "estimate" }>;

/** What the store has records of, for the check of an indicator that a person writes. */
@Injectable()
export class KnownSeries {
  private readonly pg: PgPool;
  constructor(pg: PgPool) {
    this.pg = pg;
  }

  /** The slugs that an indicator may name. */
  async slugs(): Promise<KnownSlugs> {
    const [segments, companies] = await Promise.all([
      this.pg.pool.query<{ slug: string }>("SELECT slug FROM segment"),
      this.pg.pool.query<{ slug: string }>("SELECT slug FROM company"),
    ]);
    return {
      segments: new Set(segments.rows.map(({ slug }) => slug)),
      companies: new Set(companies.rows.map(({ slug }) => slug)),
    };
  }

  /** Series of which there is no record, or only records in units that do not fit; each with its pointer. */
  async faults(series: readonly PlacedMeasure[]): Promise<Fault[]> {
    const found = await Promise.all(series.map((each) => this.faultsOf(each)));
    return found.flat();
  }

  private async faultsOf({ at, measure, unit }: PlacedMeasure): Promise<Fault[]> {
    switch (measure.type) {
      case "estimate":
        return await this.estimateFaults(at, measure, unit);
      case "earnings": {
        const sql = "SELECT FROM earnings_fact WHERE company_slug = $1 AND concept = $2 LIMIT 1";
        return (await this.has(sql, [measure.company, measure.concept]))
          ? []
          : [
              {
                at: `${at}/concept`,
                message: `there is no record of ${measure.concept} of ${measure.company}`,
              },
            ];
      }
      case "items":
        return await this.itemFaults(at, measure);
      case "marketCap":
      case "priceRatio":
        return (await this.has("SELECT FROM listing WHERE company_slug = $1 LIMIT 1", [measure.company]))
          ? []
          : [{ at: `${at}/company`, message: `${measure.company} is listed nowhere` }];
      default:
        return [];
    }
  }

  private async has(sql: string, parameters: readonly string[]): Promise<boolean> {
    return (await this.pg.pool.query(sql, [...parameters])).rowCount !== 0;
  }

  private async itemFaults(at: string, measure: Items): Promise<Fault[]> {
    const fault = itemMeasureFault(measure);
    if (fault !== null) return [{ at: `${at}/${fault.field}`, message: fault.message }];
    const sql = "SELECT FROM reference_item WHERE dataset = $1 AND";
    if (
      measure.category !== undefined &&
      !(await this.has(`${sql} category = $2 LIMIT 1`, [measure.dataset, measure.category]))
    )
      return [{ at: `${at}/category`, message: `${measure.dataset} has no category ${measure.category}` }];
    const faults: Fault[] = [];
    for (const [index, key] of measure.keys.entries()) {
      if (
        await this.has(`${sql} item_key = $2 AND measures ? $3 LIMIT 1`, [
          measure.dataset,
          key,
          measure.measure ?? "",
        ])
      )
        continue;
      faults.push({
        at: `${at}/keys/${String(index)}`,
        message: `${measure.dataset} has no item ${key} with ${measure.measure ?? "a measure"}`,
      });
    }
    return faults;
  }

  private async estimateFaults(at: string, measure: Estimate, unit: string): Promise<Fault[]> {
    const quantities = [measure.quantity, ...measure.spread];
    const { rows } = await this.pg.pool.query<{
      quantity: string;
      publisher: string;
      definition: string;
      unit: string;
    }>(
      "SELECT DISTINCT quantity, publisher, definition, unit FROM market_estimate WHERE quantity = ANY($1)",
      [quantities],
    );
    const faults: Fault[] = [];
    for (const [index, quantity] of measure.spread.entries()) {
      if (!rows.some((row) => row.quantity === quantity)) {
        faults.push({ at: `${at}/spread/${index}`, message: `there is no record of ${quantity}` });
      }
    }
    const own = rows.filter((row) => row.quantity === measure.quantity);
    if (own.length === 0) {
      return [{ at: `${at}/quantity`, message: `there is no record of ${measure.quantity}` }, ...faults];
    }
    const published = own.filter(({ publisher }) => publisher === measure.publisher);
    if (published.length === 0) {
      const message = `${measure.publisher} has published nothing of ${measure.quantity}; at hand: ${listed(own.map(({ publisher }) => publisher))}`;
      return [{ at: `${at}/publisher`, message }, ...faults];
    }
    const defined = published.filter(
      ({ definition }) => measure.definition === undefined || definition === measure.definition,
    );
    if (defined.length === 0) {
      const message = `is none of this publisher's definitions: ${listed(published.map(({ definition }) => definition))}`;
      return [{ at: `${at}/definition`, message }, ...faults];
    }
    // An empty unit stands for a statement of growth alone, which takes levels of any unit.
    const fits = (own: string) => unit === "" || own === unit || (isCurrency(own) && isCurrency(unit));
    if (!defined.some((row) => fits(row.unit))) {
      const message = `is published in ${listed(defined.map((row) => row.unit))}, which cannot be held against ${unit}`;
      faults.push({ at: `${at}/quantity`, message });
    }
    return faults;
  }
}

/** Each once, at most twenty. */
function listed(names: readonly string[]): string {
  return [...new Set(names)].slice(0, 20).join("; ");
}
