-- AlterTable
ALTER TABLE "attendance_option" ADD COLUMN     "no_limit" BOOLEAN NOT NULL DEFAULT true;

-- What there is keeps its meaning: a capacity that is null is no limit. The default is for the version before this one,
-- which writes options without the column; it can become false once that version is gone.
-- An option whose seats nobody has set has neither participants nor a queue.
ALTER TABLE "attendance_option" ADD CONSTRAINT "attendance_option_seats_set"
    CHECK ("capacity" IS NOT NULL OR "no_limit" OR ("taken" = 0 AND "waiting" = 0));
