-- How far a run is, and which documents it was to read and did not: a retry takes up those.
ALTER TABLE "run"
  ADD COLUMN "documents_done" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "documents_total" INTEGER,
  ADD CONSTRAINT "run_documents_not_negative" CHECK ("documents_done" >= 0 AND coalesce("documents_total" >= 0, true));

CREATE TABLE "run_undone" (
    "run_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "message" TEXT NOT NULL,

    CONSTRAINT "run_undone_pkey" PRIMARY KEY ("run_id", "key")
);
ALTER TABLE "run_undone" ADD CONSTRAINT "run_undone_run_id_fkey"
  FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A document that is done is news as well.
DROP TRIGGER "run_changed" ON "run";
CREATE TRIGGER "run_changed" AFTER UPDATE ON "run"
  FOR EACH ROW
  WHEN ((OLD."status", OLD."outcome", OLD."read", OLD."inserted", OLD."revised", OLD."unchanged", OLD."rejected",
         OLD."attempts", OLD."stages", OLD."error_code", OLD."error_message", OLD."cancel_asked",
         OLD."documents_done", OLD."documents_total")
        IS DISTINCT FROM
        (NEW."status", NEW."outcome", NEW."read", NEW."inserted", NEW."revised", NEW."unchanged", NEW."rejected",
         NEW."attempts", NEW."stages", NEW."error_code", NEW."error_message", NEW."cancel_asked",
         NEW."documents_done", NEW."documents_total"))
  EXECUTE FUNCTION "notify_run_event"();

-- Old runs are looked for once a day.
CREATE INDEX "run_finished_at" ON "run" ("finished_at") WHERE "status" = 'finished';
