/**
 * Which row is in force: the one place that says it, per table of facts. Each function gives a subquery that yields
 * the facts known on the day `$1`, one per thing and period. `where` narrows the table (alias `f`) before the choice.
 */

/** Sources in the order in which they are believed where two speak of the same thing on the same day. */
const sourceRank = (column: string) =>
  `coalesce(array_position(ARRAY['sec-edgar','opendart','published-results'], ${column}), 99)`;

/** A filed figure is exact; a later page that quotes it rounded must not replace it. */
const filedFirst = (column: string) => `(${column} NOT IN ('sec-edgar','opendart'))`;

/**
 * What makes two earnings facts one: company, concept, span and the month in which the period ends, or the day for
 * instants. Houses write the same quarter's last day differently, and one that spills into a month's first days belongs
 * to the month before; fiscal labels are no key, since sources number the same quarter differently.
 */
const earningsKey = `f.company_slug, f.concept, f.span,
  CASE WHEN f.span = 'instant' THEN f.period_end ELSE date_trunc('month', f.period_end - 10)::date END`;

/** One earnings fact per company, concept and period, with the number of its known vintages. */
export const latestEarnings = (where: string) => `
  SELECT DISTINCT ON (${earningsKey}) f.*, count(*) OVER (PARTITION BY ${earningsKey})::int AS vintages
  FROM earnings_fact f
  WHERE f.known_on <= $1::date AND f.period_end <= $1::date AND ${where}
  ORDER BY ${earningsKey}, ${filedFirst("f.source_id")}, f.known_on DESC, ${sourceRank("f.source_id")},
    f.derived, f.ingested_at DESC, f.id DESC`;

/** Every known vintage of the earnings facts. */
export const everyEarnings = (where: string) => `
  SELECT f.*, count(*) OVER (PARTITION BY ${earningsKey})::int AS vintages
  FROM earnings_fact f
  WHERE f.known_on <= $1::date AND f.period_end <= $1::date AND ${where}`;

/** One bar per listing, day and basis: the one adjusted up to the latest day. */
export const latestBars = (where: string) => `
  SELECT DISTINCT ON (f.listing_id, f.basis, f.date) f.*
  FROM price_bar f
  WHERE f.known_on <= $1::date AND f.date <= $1::date AND ${where}
  ORDER BY f.listing_id, f.basis, f.date, f.basis_as_of DESC, f.known_on DESC, f.ingested_at DESC, f.id DESC`;

/** One split or dividend per listing and ex-date. */
export const latestActions = (where: string) => `
  SELECT DISTINCT ON (f.listing_id, f.kind, f.ex_date) f.*
  FROM corporate_action f
  WHERE f.known_on <= $1::date AND ${where}
  ORDER BY f.listing_id, f.kind, f.ex_date, f.known_on DESC, f.ingested_at DESC, f.id DESC`;

/** One rate per currency, kind and period. FRED's is a second witness: it speaks where no other source does. */
export const latestRates = (where: string) => `
  SELECT DISTINCT ON (f.currency, f.kind, f.period_start) f.*
  FROM fx_rate f
  WHERE f.known_on <= $1::date AND ${where}
  ORDER BY f.currency, f.kind, f.period_start, f.source_id = 'fred', f.known_on DESC, f.ingested_at DESC, f.id DESC`;

/** One record per source and the source's own key of a round. */
export const latestFunding = (where: string) => `
  SELECT DISTINCT ON (f.source_id, f.source_key) f.*
  FROM funding_record f
  WHERE f.known_on <= $1::date AND f.announced_on <= $1::date AND ${where}
  ORDER BY f.source_id, f.source_key, f.known_on DESC, f.ingested_at DESC, f.id DESC`;

/** One item per dataset, source and the source's own key, with the number of its known vintages. */
export const latestReference = (where: string) => `
  SELECT DISTINCT ON (f.dataset, f.source_id, f.item_key) f.*,
    count(*) OVER (PARTITION BY f.dataset, f.source_id, f.item_key)::int AS vintages
  FROM reference_item f
  WHERE f.known_on <= $1::date AND ${where}
  ORDER BY f.dataset, f.source_id, f.item_key, f.known_on DESC, f.ingested_at DESC, f.id DESC`;

/** One value per quantity, publisher, definition, kind, period and unit. */
export const latestEstimates = (where: string) => `
  SELECT DISTINCT ON (f.quantity, f.publisher, f.definition, f.kind, f.period, f.unit) f.*
  FROM market_estimate f
  WHERE f.known_on <= $1::date AND ${where}
  ORDER BY f.quantity, f.publisher, f.definition, f.kind, f.period, f.unit,
    f.known_on DESC, f.ingested_at DESC, f.id DESC`;
