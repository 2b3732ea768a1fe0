-- What keeps the store true beyond types and keys: words of closed lists, currencies, signs, periods.

ALTER TABLE "segment"
  ADD CONSTRAINT "segment_layer_known" CHECK ("layer" IN ('sector','semiconductors','infrastructure','foundation-models','applications','industries')),
  ADD CONSTRAINT "segment_not_own_parent" CHECK ("parent_slug" IS DISTINCT FROM "slug");

ALTER TABLE "company"
  ADD CONSTRAINT "company_kind_known" CHECK ("kind" IN ('listed','private','subsidiary','public-body')),
  ADD CONSTRAINT "company_country_code" CHECK ("country" ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT "company_cik_digits" CHECK ("cik" ~ '^[0-9]{10}$'),
  ADD CONSTRAINT "company_dart_digits" CHECK ("dart_code" ~ '^[0-9]{8}$'),
  ADD CONSTRAINT "company_not_own_parent" CHECK ("parent_slug" IS DISTINCT FROM "slug");

ALTER TABLE "listing" ADD CONSTRAINT "listing_currency_code" CHECK ("currency" ~ '^[A-Z]{3}$');

ALTER TABLE "baseline"
  ADD CONSTRAINT "baseline_kind_known" CHECK ("kind" IN ('forecast','level','share','growth','deal','spec','event')),
  ADD CONSTRAINT "baseline_measure_known" CHECK ("measure" IN ('flow','stock','ratio')),
  ADD CONSTRAINT "baseline_growth_basis_known" CHECK ("growth_basis" IN ('cagr','yoy','qoq','total','multiple')),
  ADD CONSTRAINT "baseline_growth_whole" CHECK (("growth_rate" IS NULL) = ("growth_basis" IS NULL)),
  ADD CONSTRAINT "baseline_id_of_report" CHECK ("id" LIKE "report_slug" || '/%');

ALTER TABLE "baseline_point"
  ADD CONSTRAINT "baseline_point_qualifier_known" CHECK ("qualifier" IN ('exact','about','over','under','up-to')),
  ADD CONSTRAINT "baseline_point_period_form" CHECK ("period" ~ '^[0-9]{4}(-Q[1-4]|-H[12]|-[0-9]{2}(/[0-9]{4}-[0-9]{2})?|/[0-9]{4}|-[0-9]{2}-[0-9]{2})?$');

ALTER TABLE "indicator"
  ADD CONSTRAINT "indicator_method_known" CHECK ("method" IN ('direct','basket','estimate','not-measurable')),
  ADD CONSTRAINT "indicator_definition_whole" CHECK (("method" = 'not-measurable') = ("definition" IS NULL));

ALTER TABLE "source" ADD CONSTRAINT "source_family_known" CHECK ("family" IN ('earnings','market','funding','reference'));

ALTER TABLE "raw_content"
  ADD CONSTRAINT "raw_content_hash" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "raw_content_size" CHECK ("size" >= 0);

ALTER TABLE "run"
  ADD CONSTRAINT "run_trigger_known" CHECK ("trigger" IN ('schedule','manual','import','start','retry','backfill')),
  ADD CONSTRAINT "run_status_known" CHECK ("status" IN ('queued','running','finished')),
  ADD CONSTRAINT "run_outcome_known" CHECK ("outcome" IN ('changed','unchanged','suspicious','partial','failed','cancelled')),
  ADD CONSTRAINT "run_outcome_when_finished" CHECK (("status" = 'finished') = ("outcome" IS NOT NULL)),
  ADD CONSTRAINT "run_failure_has_reason" CHECK ("outcome" IS DISTINCT FROM 'failed' OR "error_code" IS NOT NULL),
  ADD CONSTRAINT "run_counts_not_negative" CHECK ("read" >= 0 AND "inserted" >= 0 AND "revised" >= 0 AND "unchanged" >= 0 AND "rejected" >= 0);

ALTER TABLE "run_log" ADD CONSTRAINT "run_log_level_known" CHECK ("level" IN ('info','warn','error'));

ALTER TABLE "rejection" ADD CONSTRAINT "rejection_status_known" CHECK ("status" IN ('held','accepted','rejected'));

-- Facts: provenance must exist, so each row leads back to its run, source and document.
DO $$
DECLARE fact text;
BEGIN
  FOREACH fact IN ARRAY ARRAY['earnings_fact','price_bar','corporate_action','fx_rate','funding_record','market_estimate'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I FOREIGN KEY ("source_id") REFERENCES "source" ("id")', fact, fact || '_source');
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I FOREIGN KEY ("run_id") REFERENCES "run" ("id")', fact, fact || '_run');
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I FOREIGN KEY ("document_id") REFERENCES "document" ("id")', fact, fact || '_document');
    EXECUTE format('CREATE INDEX %I ON %I ("source_id")', fact || '_by_source', fact);
    EXECUTE format('CREATE INDEX %I ON %I ("run_id")', fact || '_by_run', fact);
  END LOOP;
END $$;

ALTER TABLE "earnings_fact"
  ADD CONSTRAINT "earnings_fact_unit" CHECK ("unit" ~ '^[A-Z]{3}$' OR "unit" IN ('shares','count')),
  ADD CONSTRAINT "earnings_fact_period" CHECK ("period_start" <= "period_end"),
  ADD CONSTRAINT "earnings_fact_span_known" CHECK ("span" IN ('quarter','half','nine-months','year','instant')),
  ADD CONSTRAINT "earnings_fact_instant" CHECK (("span" = 'instant') = ("period_start" = "period_end")),
  ADD CONSTRAINT "earnings_fact_quarter" CHECK ("fiscal_quarter" BETWEEN 1 AND 4),
  ADD CONSTRAINT "earnings_fact_sign" CHECK ("value" >= 0 OR "concept" NOT IN ('sharesOutstanding','totalAssets','employees')),
  ADD CONSTRAINT "earnings_fact_not_before_end" CHECK ("known_on" >= "period_start");

ALTER TABLE "price_bar"
  ADD CONSTRAINT "price_bar_basis_known" CHECK ("basis" IN ('as-traded','splits','splits-dividends')),
  ADD CONSTRAINT "price_bar_basis_date" CHECK ("basis_as_of" >= "date"),
  ADD CONSTRAINT "price_bar_positive" CHECK ("close" > 0 AND coalesce("open", 1) > 0 AND coalesce("high", 1) > 0 AND coalesce("low", 1) > 0),
  ADD CONSTRAINT "price_bar_range" CHECK (coalesce("high" >= "low", true)),
  ADD CONSTRAINT "price_bar_volume" CHECK (coalesce("volume" >= 0, true)),
  ADD CONSTRAINT "price_bar_currency" CHECK ("currency" ~ '^[A-Z]{3}$'),
  ADD CONSTRAINT "price_bar_known" CHECK ("known_on" >= "date");

ALTER TABLE "corporate_action"
  ADD CONSTRAINT "corporate_action_kind" CHECK (
    ("kind" = 'split' AND "numerator" > 0 AND "denominator" > 0 AND "amount" IS NULL)
    OR ("kind" = 'dividend' AND "amount" > 0 AND "currency" ~ '^[A-Z]{3}$' AND "numerator" IS NULL AND "denominator" IS NULL));

ALTER TABLE "fx_rate"
  ADD CONSTRAINT "fx_rate_kind_known" CHECK ("kind" IN ('day','month-average','year-average')),
  ADD CONSTRAINT "fx_rate_positive" CHECK ("rate" > 0 AND "days" > 0),
  ADD CONSTRAINT "fx_rate_period" CHECK ("period_start" <= "period_end" AND ("kind" <> 'day' OR "period_start" = "period_end")),
  ADD CONSTRAINT "fx_rate_currency" CHECK ("currency" ~ '^[A-Z]{3}$');

ALTER TABLE "funding_record"
  ADD CONSTRAINT "funding_record_kind_known" CHECK ("kind" IN ('equity','debt','secondary','strategic','acquisition','ipo','grant','contract')),
  ADD CONSTRAINT "funding_record_status_known" CHECK ("status" IN ('closed','announced','talks')),
  ADD CONSTRAINT "funding_record_precision_known" CHECK ("date_precision" IN ('day','month','year')),
  ADD CONSTRAINT "funding_record_amount" CHECK (coalesce("amount" > 0, true) AND coalesce("post_money" > 0, true)),
  ADD CONSTRAINT "funding_record_currency" CHECK ((("amount" IS NULL AND "post_money" IS NULL) OR "currency" IS NOT NULL) AND coalesce("currency" ~ '^[A-Z]{3}$', true));

ALTER TABLE "market_estimate"
  ADD CONSTRAINT "market_estimate_kind_known" CHECK ("kind" IN ('actual','estimate','forecast')),
  ADD CONSTRAINT "market_estimate_period" CHECK ("period" ~ '^(FY)?[0-9]{4}');

ALTER TABLE "watchlist" ADD CONSTRAINT "watchlist_name_not_blank" CHECK (length(btrim("name")) > 0);
