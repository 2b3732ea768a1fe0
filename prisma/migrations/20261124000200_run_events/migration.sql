-- Tells listeners which run changed. Heartbeats alone are no news.
CREATE FUNCTION "notify_run_event"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('run_events', NEW."id"::text);
  RETURN NULL;
END $$;

CREATE TRIGGER "run_created" AFTER INSERT ON "run"
  FOR EACH ROW EXECUTE FUNCTION "notify_run_event"();

CREATE TRIGGER "run_changed" AFTER UPDATE ON "run"
  FOR EACH ROW
  WHEN ((OLD."status", OLD."outcome", OLD."read", OLD."inserted", OLD."revised", OLD."unchanged", OLD."rejected",
         OLD."attempts", OLD."stages", OLD."error_code", OLD."error_message", OLD."cancel_asked")
        IS DISTINCT FROM
        (NEW."status", NEW."outcome", NEW."read", NEW."inserted", NEW."revised", NEW."unchanged", NEW."rejected",
         NEW."attempts", NEW."stages", NEW."error_code", NEW."error_message", NEW."cancel_asked"))
  EXECUTE FUNCTION "notify_run_event"();

-- Runs of one source that wait or run are looked up at every start of a run.
CREATE INDEX "run_active_by_source" ON "run" ("source_id") WHERE "status" <> 'finished';
