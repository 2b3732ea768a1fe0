-- The order of the lists on the page is a person's own; until now it was that of their names.
ALTER TABLE "watchlist" ADD COLUMN "position" INTEGER;
UPDATE "watchlist" w SET "position" = o.place - 1
  FROM (SELECT id, row_number() OVER (ORDER BY name, id) AS place FROM "watchlist") o WHERE o.id = w.id;
ALTER TABLE "watchlist" ALTER COLUMN "position" SET NOT NULL,
ADD CONSTRAINT "watchlist_position_check" CHECK ("position" >= 0);
