-- What changed among the inputs of assessments: one line per key and change, folded from time to time. A reader compares
-- the sum of a key with the sum it has seen: every change that is committed makes it grow, and nobody waits for a lock.
CREATE TABLE "input_change" (
  "id" BIGSERIAL PRIMARY KEY,
  "key" TEXT NOT NULL,
  "n" BIGINT NOT NULL DEFAULT 1
);
CREATE INDEX "input_change_key_idx" ON "input_change"("key");

-- Its argument is a query that gives the keys of the changed rows, which stand in the transition table "changed".
CREATE FUNCTION "note_input_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE 'INSERT INTO input_change (key) SELECT DISTINCT k.key FROM (' || TG_ARGV[0] || ') k(key) WHERE k.key IS NOT NULL';
  IF TG_OP = 'UPDATE' THEN
    EXECUTE 'INSERT INTO input_change (key) SELECT DISTINCT k.key FROM ('
      || replace(TG_ARGV[0], 'FROM changed', 'FROM "before"') || ') k(key) WHERE k.key IS NOT NULL';
  END IF;
  RETURN NULL;
END $$;

-- A truncated table has no rows to read keys from: every key of its kind has changed.
CREATE FUNCTION "note_input_truncated"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO input_change (key) SELECT DISTINCT key FROM input_change WHERE split_part(key, ':', 1) = TG_ARGV[0];
  RETURN NULL;
END $$;

DO $$
DECLARE
  watched TEXT[][] := ARRAY[
    ['earnings_fact', 'earnings', 'SELECT ''earnings:'' || f.company_slug FROM changed f'],
    ['price_bar', 'prices', 'SELECT ''prices:'' || l.company_slug FROM listing l WHERE l.id IN (SELECT f.listing_id FROM changed f)'],
    ['corporate_action', 'prices', 'SELECT ''prices:'' || l.company_slug FROM listing l WHERE l.id IN (SELECT f.listing_id FROM changed f)'],
    ['fx_rate', 'fx', 'SELECT ''fx:'' || f.currency FROM changed f'],
    ['funding_record', 'funding', 'SELECT ''funding'' FROM changed f'],
    ['funding_round', 'funding', 'SELECT ''funding'' FROM changed f'],
    ['market_estimate', 'estimate', 'SELECT ''estimate:'' || f.quantity FROM changed f'],
    ['reference_item', 'items', 'SELECT ''items:'' || f.dataset FROM changed f'],
    ['company', 'directory', 'SELECT ''directory'' FROM changed f'],
    ['company_segment', 'directory', 'SELECT ''directory'' FROM changed f'],
    ['segment', 'directory', 'SELECT ''directory'' FROM changed f'],
    ['listing', 'directory', 'SELECT ''directory'' FROM changed f']
  ];
  line TEXT[];
BEGIN
  FOREACH line SLICE 1 IN ARRAY watched LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION note_input_change(%L)', line[1] || '_inserted', line[1], line[3]);
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING OLD TABLE AS "before" NEW TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION note_input_change(%L)', line[1] || '_updated', line[1], line[3]);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION note_input_change(%L)', line[1] || '_deleted', line[1], line[3]);
    EXECUTE format('CREATE TRIGGER %I AFTER TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION note_input_truncated(%L)', line[1] || '_truncated', line[1], line[2]);
  END LOOP;
END $$;

-- What is there already counts as one change each.
INSERT INTO "input_change" ("key")
  SELECT DISTINCT 'earnings:' || company_slug FROM earnings_fact
  UNION SELECT DISTINCT 'prices:' || l.company_slug FROM price_bar f JOIN listing l ON l.id = f.listing_id
  UNION SELECT DISTINCT 'fx:' || currency FROM fx_rate
  UNION SELECT DISTINCT 'estimate:' || quantity FROM market_estimate
  UNION SELECT DISTINCT 'items:' || dataset FROM reference_item
  UNION SELECT 'funding' UNION SELECT 'directory';

-- A baseline's assessment as of one day, with the state of the inputs it was worked out from. It counts while both the
-- definition and every input are as they were; else it is worked out anew. Without a key to the baseline, whose rows
-- are written anew with every edition of a shipped report.
CREATE TABLE "assessment" (
  "baseline_id" TEXT NOT NULL,
  "report_slug" TEXT NOT NULL,
  "as_of" DATE NOT NULL,
  "definition" CHAR(64) NOT NULL,
  "inputs" JSONB NOT NULL,
  "view" JSONB NOT NULL,
  "track" JSONB NOT NULL,
  "computed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
  CONSTRAINT "assessment_pkey" PRIMARY KEY ("report_slug", "as_of", "baseline_id"),
  CONSTRAINT "assessment_report_slug_fkey" FOREIGN KEY ("report_slug") REFERENCES "report"("slug")
    ON DELETE CASCADE ON UPDATE CASCADE
);
