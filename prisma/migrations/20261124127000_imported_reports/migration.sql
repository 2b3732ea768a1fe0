-- A report that a person imported can be deleted again; one that the product ships cannot.
ALTER TABLE "report" ADD COLUMN "imported" BOOLEAN NOT NULL DEFAULT false;
