-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "segment" (
    "slug" TEXT NOT NULL,
    "parent_slug" TEXT,
    "layer" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_ko" TEXT NOT NULL,
    "description_en" TEXT NOT NULL,
    "description_ko" TEXT NOT NULL,

    CONSTRAINT "segment_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "company" (
    "slug" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_ko" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "country" CHAR(2),
    "cik" CHAR(10),
    "dart_code" CHAR(8),
    "fiscal_year_end" CHAR(5),
    "parent_slug" TEXT,
    "in_report" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "company_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "company_alias" (
    "key" TEXT NOT NULL,
    "alias" TEXT NOT NULL,
    "company_slug" TEXT NOT NULL,

    CONSTRAINT "company_alias_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "company_segment" (
    "company_slug" TEXT NOT NULL,
    "segment_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "company_segment_pkey" PRIMARY KEY ("company_slug","segment_slug")
);

-- CreateTable
CREATE TABLE "listing" (
    "id" SERIAL NOT NULL,
    "company_slug" TEXT NOT NULL,
    "symbol" TEXT NOT NULL,
    "exchange" CHAR(4) NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "is_primary" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "listing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "watchlist" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "watchlist_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "watchlist_company" (
    "watchlist_id" UUID NOT NULL,
    "company_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "watchlist_company_pkey" PRIMARY KEY ("watchlist_id","company_slug")
);

-- CreateTable
CREATE TABLE "report" (
    "slug" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "title_ko" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "published_on" DATE NOT NULL,
    "language" TEXT NOT NULL,
    "sector_en" TEXT NOT NULL,
    "sector_ko" TEXT NOT NULL,
    "band_percent" DECIMAL(6,2) NOT NULL DEFAULT 10,
    "content_hash" CHAR(64) NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "lost_figure" (
    "report_slug" TEXT NOT NULL,
    "figure" INTEGER NOT NULL,
    "part" TEXT NOT NULL,
    "subject_en" TEXT NOT NULL,
    "subject_ko" TEXT NOT NULL,
    "publisher" TEXT,
    "unit" TEXT,
    "note_en" TEXT NOT NULL,
    "note_ko" TEXT NOT NULL,
    "baselines" TEXT[],

    CONSTRAINT "lost_figure_pkey" PRIMARY KEY ("report_slug","figure")
);

-- CreateTable
CREATE TABLE "baseline" (
    "id" TEXT NOT NULL,
    "report_slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "label_en" TEXT NOT NULL,
    "label_ko" TEXT NOT NULL,
    "definition_en" TEXT,
    "definition_ko" TEXT,
    "segment_slug" TEXT,
    "company_slug" TEXT,
    "publisher" TEXT,
    "part" TEXT NOT NULL,
    "figure" INTEGER,
    "heading" TEXT,
    "unit" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "growth_rate" DECIMAL(20,6),
    "growth_basis" TEXT,
    "growth_from" TEXT,
    "growth_to" TEXT,
    "growth_qualifier" TEXT,
    "growth_printed" TEXT,
    "relations" JSONB NOT NULL DEFAULT '[]',
    "note_en" TEXT,
    "note_ko" TEXT,

    CONSTRAINT "baseline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "baseline_point" (
    "baseline_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "period" TEXT,
    "value" DECIMAL(38,10) NOT NULL,
    "qualifier" TEXT NOT NULL,
    "printed" TEXT NOT NULL,

    CONSTRAINT "baseline_point_pkey" PRIMARY KEY ("baseline_id","position")
);

-- CreateTable
CREATE TABLE "baseline_counterparty" (
    "baseline_id" TEXT NOT NULL,
    "company_slug" TEXT NOT NULL,

    CONSTRAINT "baseline_counterparty_pkey" PRIMARY KEY ("baseline_id","company_slug")
);

-- CreateTable
CREATE TABLE "indicator" (
    "baseline_id" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "definition" JSONB,
    "compare" TEXT,
    "rationale_en" TEXT NOT NULL,
    "rationale_ko" TEXT NOT NULL,
    "coverage_en" TEXT,
    "coverage_ko" TEXT,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("baseline_id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_ko" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "manifest" JSONB NOT NULL,
    "paused" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "raw_content" (
    "sha256" CHAR(64) NOT NULL,
    "bytes" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,

    CONSTRAINT "raw_content_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL,
    "source_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "url" TEXT,
    "media_type" TEXT NOT NULL,
    "retrieved_at" TIMESTAMPTZ(3) NOT NULL,
    "etag" TEXT,
    "last_modified" TEXT,
    "parsed_by" INTEGER,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "run" (
    "id" UUID NOT NULL,
    "source_id" TEXT NOT NULL,
    "trigger" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'queued',
    "outcome" TEXT,
    "parameters" JSONB NOT NULL DEFAULT '{}',
    "read" INTEGER NOT NULL DEFAULT 0,
    "inserted" INTEGER NOT NULL DEFAULT 0,
    "revised" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "stages" JSONB NOT NULL DEFAULT '[]',
    "error_code" TEXT,
    "error_message" TEXT,
    "schedule_id" UUID,
    "slot" TIMESTAMPTZ(3),
    "retry_of_id" UUID,
    "request_key" TEXT,
    "cancel_asked" BOOLEAN NOT NULL DEFAULT false,
    "queued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "heartbeat_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "run_document" (
    "run_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "read" INTEGER NOT NULL,
    "inserted" INTEGER NOT NULL,
    "revised" INTEGER NOT NULL,
    "unchanged" INTEGER NOT NULL,
    "rejected" INTEGER NOT NULL,

    CONSTRAINT "run_document_pkey" PRIMARY KEY ("run_id","document_id")
);

-- CreateTable
CREATE TABLE "run_log" (
    "run_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "level" TEXT NOT NULL,
    "message" TEXT NOT NULL,

    CONSTRAINT "run_log_pkey" PRIMARY KEY ("run_id","seq")
);

-- CreateTable
CREATE TABLE "rejection" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "source_id" TEXT NOT NULL,
    "document_id" UUID,
    "rule" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "pointer" TEXT NOT NULL,
    "raw" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'held',
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rejection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "schedule" (
    "id" UUID NOT NULL,
    "source_id" TEXT NOT NULL,
    "cron" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "parameters" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "earnings_fact" (
    "id" BIGSERIAL NOT NULL,
    "company_slug" TEXT NOT NULL,
    "concept" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "span" TEXT NOT NULL,
    "fiscal_year" INTEGER NOT NULL,
    "fiscal_quarter" INTEGER,
    "value" DECIMAL(38,6) NOT NULL,
    "derived" BOOLEAN NOT NULL DEFAULT false,
    "known_on" DATE NOT NULL,
    "source_id" TEXT NOT NULL,
    "run_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "pointer" TEXT NOT NULL,
    "citation_url" TEXT,
    "citation_text" TEXT,
    "ingested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "earnings_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "price_bar" (
    "id" BIGSERIAL NOT NULL,
    "listing_id" INTEGER NOT NULL,
    "date" DATE NOT NULL,
    "basis" TEXT NOT NULL,
    "basis_as_of" DATE NOT NULL,
    "open" DECIMAL(24,10),
    "high" DECIMAL(24,10),
    "low" DECIMAL(24,10),
    "close" DECIMAL(24,10) NOT NULL,
    "volume" DECIMAL(24,0),
    "currency" CHAR(3) NOT NULL,
    "known_on" DATE NOT NULL,
    "source_id" TEXT NOT NULL,
    "run_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "pointer" TEXT NOT NULL,
    "citation_url" TEXT,
    "citation_text" TEXT,
    "ingested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "price_bar_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "corporate_action" (
    "id" BIGSERIAL NOT NULL,
    "listing_id" INTEGER NOT NULL,
    "ex_date" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "numerator" DECIMAL(20,10),
    "denominator" DECIMAL(20,10),
    "amount" DECIMAL(24,10),
    "currency" CHAR(3),
    "known_on" DATE NOT NULL,
    "source_id" TEXT NOT NULL,
    "run_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "pointer" TEXT NOT NULL,
    "citation_url" TEXT,
    "citation_text" TEXT,
    "ingested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "corporate_action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fx_rate" (
    "id" BIGSERIAL NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "rate" DECIMAL(20,8) NOT NULL,
    "days" INTEGER NOT NULL,
    "known_on" DATE NOT NULL,
    "source_id" TEXT NOT NULL,
    "run_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "pointer" TEXT NOT NULL,
    "citation_url" TEXT,
    "citation_text" TEXT,
    "ingested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fx_rate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "funding_round" (
    "id" TEXT NOT NULL,
    "company_slug" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "funding_round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "funding_record" (
    "id" BIGSERIAL NOT NULL,
    "round_id" TEXT NOT NULL,
    "company_slug" TEXT NOT NULL,
    "source_key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "stage" TEXT,
    "stage_printed" TEXT,
    "status" TEXT NOT NULL,
    "announced_on" DATE NOT NULL,
    "date_precision" TEXT NOT NULL,
    "amount" DECIMAL(24,2),
    "currency" CHAR(3),
    "post_money" DECIMAL(24,2),
    "country" CHAR(2),
    "segment_slug" TEXT,
    "lead_investors" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "investors" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "matched_by" TEXT,
    "known_on" DATE NOT NULL,
    "source_id" TEXT NOT NULL,
    "run_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "pointer" TEXT NOT NULL,
    "citation_url" TEXT,
    "citation_text" TEXT,
    "ingested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "funding_record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "market_estimate" (
    "id" BIGSERIAL NOT NULL,
    "quantity" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "value" DECIMAL(38,10) NOT NULL,
    "unit" TEXT NOT NULL,
    "published_on" DATE,
    "known_on" DATE NOT NULL,
    "source_id" TEXT NOT NULL,
    "run_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "pointer" TEXT NOT NULL,
    "citation_url" TEXT,
    "citation_text" TEXT,
    "ingested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "market_estimate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "company_cik_key" ON "company"("cik");

-- CreateIndex
CREATE UNIQUE INDEX "company_dart_code_key" ON "company"("dart_code");

-- CreateIndex
CREATE INDEX "company_alias_company_slug_idx" ON "company_alias"("company_slug");

-- CreateIndex
CREATE INDEX "company_segment_segment_slug_idx" ON "company_segment"("segment_slug");

-- CreateIndex
CREATE INDEX "listing_company_slug_idx" ON "listing"("company_slug");

-- CreateIndex
CREATE UNIQUE INDEX "listing_symbol_exchange_key" ON "listing"("symbol", "exchange");

-- CreateIndex
CREATE UNIQUE INDEX "watchlist_name_key" ON "watchlist"("name");

-- CreateIndex
CREATE INDEX "baseline_report_slug_position_idx" ON "baseline"("report_slug", "position");

-- CreateIndex
CREATE INDEX "baseline_segment_slug_idx" ON "baseline"("segment_slug");

-- CreateIndex
CREATE INDEX "baseline_company_slug_idx" ON "baseline"("company_slug");

-- CreateIndex
CREATE UNIQUE INDEX "document_source_id_key_sha256_key" ON "document"("source_id", "key", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "run_request_key_key" ON "run"("request_key");

-- CreateIndex
CREATE INDEX "run_source_id_queued_at_idx" ON "run"("source_id", "queued_at");

-- CreateIndex
CREATE INDEX "run_status_idx" ON "run"("status");

-- CreateIndex
CREATE UNIQUE INDEX "run_schedule_id_slot_key" ON "run"("schedule_id", "slot");

-- CreateIndex
CREATE INDEX "rejection_run_id_idx" ON "rejection"("run_id");

-- CreateIndex
CREATE INDEX "rejection_source_id_rule_idx" ON "rejection"("source_id", "rule");

-- CreateIndex
CREATE UNIQUE INDEX "earnings_fact_vintage" ON "earnings_fact"("company_slug", "concept", "unit", "period_start", "period_end", "source_id", "known_on");

-- CreateIndex
CREATE UNIQUE INDEX "price_bar_vintage" ON "price_bar"("listing_id", "date", "basis", "basis_as_of", "source_id", "known_on");

-- CreateIndex
CREATE UNIQUE INDEX "corporate_action_vintage" ON "corporate_action"("listing_id", "ex_date", "kind", "source_id", "known_on");

-- CreateIndex
CREATE UNIQUE INDEX "fx_rate_vintage" ON "fx_rate"("currency", "kind", "period_start", "source_id", "known_on");

-- CreateIndex
CREATE INDEX "funding_round_company_slug_idx" ON "funding_round"("company_slug");

-- CreateIndex
CREATE INDEX "funding_record_round_id_idx" ON "funding_record"("round_id");

-- CreateIndex
CREATE INDEX "funding_record_company_slug_announced_on_idx" ON "funding_record"("company_slug", "announced_on");

-- CreateIndex
CREATE UNIQUE INDEX "funding_record_vintage" ON "funding_record"("source_id", "source_key", "known_on");

-- CreateIndex
CREATE INDEX "market_estimate_quantity_idx" ON "market_estimate"("quantity");

-- CreateIndex
CREATE UNIQUE INDEX "market_estimate_vintage" ON "market_estimate"("quantity", "publisher", "definition", "kind", "period", "unit", "source_id", "known_on");

-- AddForeignKey
ALTER TABLE "segment" ADD CONSTRAINT "segment_parent_slug_fkey" FOREIGN KEY ("parent_slug") REFERENCES "segment"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company" ADD CONSTRAINT "company_parent_slug_fkey" FOREIGN KEY ("parent_slug") REFERENCES "company"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_alias" ADD CONSTRAINT "company_alias_company_slug_fkey" FOREIGN KEY ("company_slug") REFERENCES "company"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_segment" ADD CONSTRAINT "company_segment_company_slug_fkey" FOREIGN KEY ("company_slug") REFERENCES "company"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_segment" ADD CONSTRAINT "company_segment_segment_slug_fkey" FOREIGN KEY ("segment_slug") REFERENCES "segment"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing" ADD CONSTRAINT "listing_company_slug_fkey" FOREIGN KEY ("company_slug") REFERENCES "company"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "watchlist_company" ADD CONSTRAINT "watchlist_company_watchlist_id_fkey" FOREIGN KEY ("watchlist_id") REFERENCES "watchlist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "watchlist_company" ADD CONSTRAINT "watchlist_company_company_slug_fkey" FOREIGN KEY ("company_slug") REFERENCES "company"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lost_figure" ADD CONSTRAINT "lost_figure_report_slug_fkey" FOREIGN KEY ("report_slug") REFERENCES "report"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_report_slug_fkey" FOREIGN KEY ("report_slug") REFERENCES "report"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_segment_slug_fkey" FOREIGN KEY ("segment_slug") REFERENCES "segment"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_company_slug_fkey" FOREIGN KEY ("company_slug") REFERENCES "company"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "baseline_point" ADD CONSTRAINT "baseline_point_baseline_id_fkey" FOREIGN KEY ("baseline_id") REFERENCES "baseline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "baseline_counterparty" ADD CONSTRAINT "baseline_counterparty_baseline_id_fkey" FOREIGN KEY ("baseline_id") REFERENCES "baseline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "baseline_counterparty" ADD CONSTRAINT "baseline_counterparty_company_slug_fkey" FOREIGN KEY ("company_slug") REFERENCES "company"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_baseline_id_fkey" FOREIGN KEY ("baseline_id") REFERENCES "baseline"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_sha256_fkey" FOREIGN KEY ("sha256") REFERENCES "raw_content"("sha256") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run" ADD CONSTRAINT "run_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run" ADD CONSTRAINT "run_schedule_id_fkey" FOREIGN KEY ("schedule_id") REFERENCES "schedule"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run" ADD CONSTRAINT "run_retry_of_id_fkey" FOREIGN KEY ("retry_of_id") REFERENCES "run"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_document" ADD CONSTRAINT "run_document_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_document" ADD CONSTRAINT "run_document_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_log" ADD CONSTRAINT "run_log_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rejection" ADD CONSTRAINT "rejection_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rejection" ADD CONSTRAINT "rejection_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rejection" ADD CONSTRAINT "rejection_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "earnings_fact" ADD CONSTRAINT "earnings_fact_company_slug_fkey" FOREIGN KEY ("company_slug") REFERENCES "company"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price_bar" ADD CONSTRAINT "price_bar_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corporate_action" ADD CONSTRAINT "corporate_action_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_round" ADD CONSTRAINT "funding_round_company_slug_fkey" FOREIGN KEY ("company_slug") REFERENCES "company"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_record" ADD CONSTRAINT "funding_record_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "funding_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "funding_record" ADD CONSTRAINT "funding_record_company_slug_fkey" FOREIGN KEY ("company_slug") REFERENCES "company"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;
