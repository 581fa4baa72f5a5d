-- The names of a member's organisation in Swedish and English. The version before knows only the Finnish one.
-- AlterTable
ALTER TABLE "member" ADD COLUMN "organisation_sv" TEXT,
ADD COLUMN "organisation_en" TEXT;
