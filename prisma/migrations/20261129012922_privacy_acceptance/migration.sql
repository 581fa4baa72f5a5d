-- The previous version goes on writing this column. This version does not: registering is the ground for the data.
-- AlterTable
ALTER TABLE "registration" ALTER COLUMN "privacy_accepted_at" SET DEFAULT CURRENT_TIMESTAMP;
