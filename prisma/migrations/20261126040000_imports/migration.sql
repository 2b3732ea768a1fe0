-- Files of people: what waits between the look and the import, mappings to use again, and what a schedule has taken.
CREATE TABLE "import_upload" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_upload_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "import_upload_created_at_idx" ON "import_upload"("created_at");
-- The bytes are packed already or short-lived: compressing them again costs time and gains nothing.
ALTER TABLE "import_upload" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;

CREATE TABLE "import_mapping" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "signature" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "folder" TEXT,
    "url" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_mapping_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "import_mapping_one_place" CHECK ("folder" IS NULL OR "url" IS NULL)
);
CREATE UNIQUE INDEX "import_mapping_name_key" ON "import_mapping"("name");
CREATE INDEX "import_mapping_signature_idx" ON "import_mapping"("signature");

CREATE TABLE "import_taken" (
    "mapping_id" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "name" TEXT NOT NULL,
    "run_id" UUID NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_taken_pkey" PRIMARY KEY ("mapping_id", "sha256"),
    CONSTRAINT "import_taken_mapping_id_fkey" FOREIGN KEY ("mapping_id") REFERENCES "import_mapping"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
