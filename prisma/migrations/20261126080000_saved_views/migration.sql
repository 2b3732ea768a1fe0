-- A view of a page under a name: its path and its whole state, as the address has it.
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "search" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "saved_view_path_check" CHECK (path LIKE '/%')
);
CREATE UNIQUE INDEX "saved_view_path_name_key" ON "saved_view"("path", "name");

-- Why a list is followed, when that is looked at again, and the rule that fills it where one does.
ALTER TABLE "watchlist" ADD COLUMN "thesis" TEXT NOT NULL DEFAULT '',
ADD COLUMN "review_on" DATE,
ADD COLUMN "rule" JSONB;
