-- The same quantity had in other ways, shown beside an indicator's values: CrossCheck[].
ALTER TABLE "indicator" ADD COLUMN "cross_checks" JSONB NOT NULL DEFAULT '[]';

-- What people put in place of the indicators that reports come with. Append-only: the newest version counts. It names
-- its baseline without a key to it, because the baselines of a shipped report are written anew with every edition.
CREATE TABLE "indicator_edit" (
  "id" BIGSERIAL PRIMARY KEY,
  "report_slug" TEXT NOT NULL,
  "baseline_id" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "entry" JSONB,
  "note" TEXT NOT NULL DEFAULT '',
  "edited_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
  CONSTRAINT "indicator_edit_report_slug_fkey" FOREIGN KEY ("report_slug") REFERENCES "report"("slug")
    ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "indicator_edit_version" CHECK ("version" > 0),
  CONSTRAINT "indicator_edit_of_report" CHECK (starts_with("baseline_id", "report_slug" || '/'))
);
CREATE UNIQUE INDEX "indicator_edit_baseline_id_version_key" ON "indicator_edit"("baseline_id", "version");
CREATE INDEX "indicator_edit_report_slug_idx" ON "indicator_edit"("report_slug");
