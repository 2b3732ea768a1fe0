-- Slots are counted from PostgreSQL: every slot since the last one seen is due, whatever Redis knows of it.
ALTER TABLE "schedule"
  ADD COLUMN "missed" TEXT NOT NULL DEFAULT 'once',
  ADD COLUMN "seen_until" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ADD CONSTRAINT "schedule_missed_known" CHECK ("missed" IN ('skip','once','all'));

-- What was changed and when. No reference to the schedule: its history outlives it.
CREATE TABLE "schedule_event" (
    "id" UUID NOT NULL,
    "schedule_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "changes" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "schedule_event_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "schedule_event_kind_known" CHECK ("kind" IN ('created','changed','paused','resumed','deleted','missed'))
);
CREATE INDEX "schedule_event_schedule_id_at_idx" ON "schedule_event"("schedule_id", "at");
