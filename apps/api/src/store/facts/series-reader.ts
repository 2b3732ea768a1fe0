import { Injectable } from "@nestjs/common";
import { PgPool } from "../../platform/database/pool.ts";

/** A stored value of a series. */
export interface SeriesPoint {
  readonly date: string;
  readonly value: string;
  readonly basisAsOf: string;
}

/** Days around a document's own within which stored values are its neighbours. */
const AROUND_DAYS = 10;

/** Stored prices and rates around the days of a document, for the gates. */
@Injectable()
export class SeriesReader {
  private readonly database: PgPool;
  constructor(database: PgPool) {
    this.database = database;
  }

  /** Closes of a listing on a basis, the newest vintage of each day. */
  async closes(listingId: number, basis: string, from: string, to: string): Promise<SeriesPoint[]> {
    const { rows } = await this.database.pool.query<SeriesPoint>(
      `SELECT DISTINCT ON (date) date, close::text AS value, basis_as_of AS "basisAsOf" FROM price_bar
       WHERE listing_id = $1 AND basis = $2 AND date BETWEEN $3::date - $5::int AND $4::date + $5::int
       ORDER BY date, basis_as_of DESC, known_on DESC, id DESC`,
      [listingId, basis, from, to, AROUND_DAYS],
    );
    return rows;
  }

  /** A currency's daily rates, the newest vintage of each day. */
  async rates(currency: string, from: string, to: string): Promise<SeriesPoint[]> {
    const { rows } = await this.database.pool.query<SeriesPoint>(
      `SELECT DISTINCT ON (period_start) period_start AS date, rate::text AS value, period_start AS "basisAsOf"
       FROM fx_rate WHERE currency = $1 AND kind = 'day'
         AND period_start BETWEEN $2::date - $4::int AND $3::date + $4::int
       ORDER BY period_start, known_on DESC, id DESC`,
      [currency, from, to, AROUND_DAYS],
    );
    return rows;
  }
}
