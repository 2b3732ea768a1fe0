import { Injectable } from "@nestjs/common";
import { PgPool } from "../../platform/database/pool.ts";
import { joinDocument, provenanceColumns, type ProvenanceRow } from "./provenance.ts";
import { latestActions, latestBars } from "./vintages.ts";

/** A bar of a company's primary listing as read. */
export interface BarRow extends ProvenanceRow {
  readonly company_slug: string;
  readonly symbol: string;
  readonly exchange: string;
  readonly currency: string;
  readonly date: string;
  readonly basis: "as-traded" | "splits" | "splits-dividends";
  readonly basis_as_of: string;
  readonly open: string | null;
  readonly high: string | null;
  readonly low: string | null;
  readonly close: string;
  readonly volume: string | null;
}

/** A split or dividend of a company's primary listing as read. */
export interface ActionRow extends ProvenanceRow {
  readonly company_slug: string;
  readonly ex_date: string;
  readonly kind: "split" | "dividend";
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly amount: string | null;
  readonly currency: string | null;
}

const barColumns = `l.company_slug, l.symbol, l.exchange, f.currency, f.date::text AS date, f.basis,
  f.basis_as_of::text AS basis_as_of, f.open::text AS open, f.high::text AS high, f.low::text AS low,
  f.close::text AS close, f.volume::text AS volume, ${provenanceColumns}`;

/** The one listing that stands for a company: the first of those marked primary. */
const primaryListings = `SELECT DISTINCT ON (company_slug) id, company_slug, symbol, exchange
  FROM listing WHERE company_slug = ANY($2) ORDER BY company_slug, is_primary DESC, id`;

/** Bars and corporate actions of companies' primary listings. */
@Injectable()
export class PricesReader {
  constructor(private readonly pg: PgPool) {}

  /** Every bar known on the day, all bases, oldest first. */
  async bars(companies: readonly string[], asOf: string): Promise<BarRow[]> {
    const listings = `f.listing_id IN (SELECT id FROM (${primaryListings}) p)`;
    const sql = `SELECT ${barColumns} FROM (${latestBars(listings)}) f
      JOIN (${primaryListings}) l ON l.id = f.listing_id ${joinDocument} ORDER BY l.company_slug, f.date, f.basis`;
    return (await this.pg.pool.query<BarRow>(sql, [asOf, companies])).rows;
  }

  /** The last bar of each month on each basis, oldest first: enough for capitalisations and long comparisons. */
  async monthEndBars(companies: readonly string[], asOf: string): Promise<BarRow[]> {
    const listings = `f.listing_id IN (SELECT id FROM (${primaryListings}) p)`;
    const sql = `SELECT ${barColumns} FROM (
        SELECT DISTINCT ON (f.listing_id, f.basis, date_trunc('month', f.date)) f.*
        FROM (${latestBars(listings)}) f
        ORDER BY f.listing_id, f.basis, date_trunc('month', f.date), f.date DESC) f
      JOIN (${primaryListings}) l ON l.id = f.listing_id ${joinDocument} ORDER BY l.company_slug, f.date, f.basis`;
    return (await this.pg.pool.query<BarRow>(sql, [asOf, companies])).rows;
  }

  /**
   * Splits and dividends known on the day, oldest first. Pass a far day to get those needed to undo a later
   * restatement of older prices.
   */
  async actions(companies: readonly string[], knownBy: string): Promise<ActionRow[]> {
    const listings = `f.listing_id IN (SELECT id FROM (${primaryListings}) p)`;
    const sql = `SELECT l.company_slug, f.ex_date::text AS ex_date, f.kind, f.numerator::text AS numerator,
        f.denominator::text AS denominator, f.amount::text AS amount, f.currency, ${provenanceColumns}
      FROM (${latestActions(listings)}) f
      JOIN (${primaryListings}) l ON l.id = f.listing_id ${joinDocument} ORDER BY l.company_slug, f.ex_date`;
    return (await this.pg.pool.query<ActionRow>(sql, [knownBy, companies])).rows;
  }
}
