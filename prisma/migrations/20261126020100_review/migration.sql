-- What people decide about held rows, unresolved names and merged rounds, and why a source is paused.

ALTER TABLE "document" ADD COLUMN "hints" JSONB NOT NULL DEFAULT '{}';

ALTER TABLE "rejection"
  ADD COLUMN "fingerprint" CHAR(64),
  ADD COLUMN "record_type" TEXT,
  ADD COLUMN "identity_key" TEXT,
  ADD COLUMN "current" BOOLEAN NOT NULL DEFAULT true,
  ADD COLUMN "decided_at" TIMESTAMPTZ(3);
CREATE INDEX "rejection_waiting" ON "rejection" ("source_id", "rule", "created_at") WHERE "current" AND "status" = 'held';
CREATE INDEX "rejection_by_document" ON "rejection" ("document_id") WHERE "current";
CREATE INDEX "rejection_by_identity" ON "rejection" ("identity_key") WHERE "current";

CREATE TABLE "row_decision" (
  "id" UUID NOT NULL,
  "source_id" TEXT NOT NULL REFERENCES "source" ("id"),
  "document_key" TEXT NOT NULL,
  "rule" TEXT NOT NULL,
  "fingerprint" CHAR(64) NOT NULL,
  "verdict" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "withdrawn_at" TIMESTAMPTZ(3),
  CONSTRAINT "row_decision_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "row_decision_verdict_known" CHECK ("verdict" IN ('accepted','rejected')),
  CONSTRAINT "row_decision_note_not_blank" CHECK (length(btrim("note")) > 0)
);
-- One decision stands for a row at a time; withdrawn ones stay as history.
CREATE UNIQUE INDEX "row_decision_standing" ON "row_decision" ("source_id", "document_key", "rule", "fingerprint") WHERE "withdrawn_at" IS NULL;

CREATE TABLE "identity_item" (
  "id" UUID NOT NULL,
  "key" TEXT NOT NULL,
  "named" JSONB NOT NULL,
  "profile" JSONB,
  "status" TEXT NOT NULL DEFAULT 'open',
  "company_slug" TEXT REFERENCES "company" ("slug"),
  "note" TEXT,
  "first_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "decided_at" TIMESTAMPTZ(3),
  CONSTRAINT "identity_item_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "identity_item_status_known" CHECK ("status" IN ('open','mapped','created','dismissed')),
  CONSTRAINT "identity_item_company_when_resolved" CHECK (("status" IN ('mapped','created')) = ("company_slug" IS NOT NULL))
);
CREATE UNIQUE INDEX "identity_item_key_key" ON "identity_item" ("key");

ALTER TABLE "company_alias"
  ADD COLUMN "origin" TEXT NOT NULL DEFAULT 'shipped',
  ADD COLUMN "note" TEXT,
  ADD COLUMN "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD CONSTRAINT "company_alias_origin_known" CHECK ("origin" IN ('shipped','reviewed','document'));

CREATE TABLE "round_decision" (
  "id" UUID NOT NULL,
  "verdict" TEXT NOT NULL,
  "source_a" TEXT NOT NULL REFERENCES "source" ("id"),
  "key_a" TEXT NOT NULL,
  "source_b" TEXT NOT NULL REFERENCES "source" ("id"),
  "key_b" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "withdrawn_at" TIMESTAMPTZ(3),
  CONSTRAINT "round_decision_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "round_decision_verdict_known" CHECK ("verdict" IN ('apart','together')),
  CONSTRAINT "round_decision_note_not_blank" CHECK (length(btrim("note")) > 0)
);
CREATE INDEX "round_decision_standing" ON "round_decision" ("source_a", "key_a") WHERE "withdrawn_at" IS NULL;

ALTER TABLE "source"
  ADD COLUMN "paused_at" TIMESTAMPTZ(3),
  ADD COLUMN "pause_note" TEXT,
  ADD COLUMN "breaker_opened_at" TIMESTAMPTZ(3),
  ADD COLUMN "breaker_retry_at" TIMESTAMPTZ(3),
  ADD COLUMN "breaker_failures" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "breaker_reason" TEXT,
  ADD COLUMN "breaker_run_id" UUID,
  ADD CONSTRAINT "source_breaker_whole" CHECK (("breaker_opened_at" IS NULL) = ("breaker_retry_at" IS NULL));
