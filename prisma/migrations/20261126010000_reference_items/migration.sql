-- Reference tables: models, chips, cleared devices, leaderboard scores, filings and identities, append-only like the facts.

CREATE TABLE "reference_item" (
    "id" BIGSERIAL NOT NULL,
    "dataset" TEXT NOT NULL,
    "item_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organisation" TEXT,
    "company_slug" TEXT,
    "category" TEXT,
    "country" CHAR(2),
    "event_on" DATE,
    "date_precision" TEXT NOT NULL,
    "measures" JSONB NOT NULL,
    "attributes" JSONB NOT NULL,
    "known_on" DATE NOT NULL,
    "source_id" TEXT NOT NULL,
    "run_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "pointer" TEXT NOT NULL,
    "citation_url" TEXT,
    "citation_text" TEXT,
    "ingested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reference_item_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "reference_item_vintage" ON "reference_item"("source_id", "dataset", "item_key", "known_on");
CREATE INDEX "reference_item_dataset_event_on_idx" ON "reference_item"("dataset", "event_on");
CREATE INDEX "reference_item_company_slug_idx" ON "reference_item"("company_slug");
CREATE INDEX "reference_item_by_run" ON "reference_item"("run_id");

ALTER TABLE "reference_item"
  ADD CONSTRAINT "reference_item_company_slug_fkey" FOREIGN KEY ("company_slug") REFERENCES "company"("slug") ON DELETE SET NULL ON UPDATE CASCADE,
  ADD CONSTRAINT "reference_item_source" FOREIGN KEY ("source_id") REFERENCES "source" ("id"),
  ADD CONSTRAINT "reference_item_run" FOREIGN KEY ("run_id") REFERENCES "run" ("id"),
  ADD CONSTRAINT "reference_item_document" FOREIGN KEY ("document_id") REFERENCES "document" ("id"),
  ADD CONSTRAINT "reference_item_dataset_named" CHECK ("dataset" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "reference_item_precision_known" CHECK ("date_precision" IN ('day','month','year')),
  ADD CONSTRAINT "reference_item_country_code" CHECK (coalesce("country" ~ '^[A-Z]{2}$', true)),
  ADD CONSTRAINT "reference_item_objects" CHECK (jsonb_typeof("measures") = 'object' AND jsonb_typeof("attributes") = 'object');
