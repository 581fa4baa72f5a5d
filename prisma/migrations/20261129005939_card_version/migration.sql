-- AlterTable
ALTER TABLE "registration" ADD COLUMN "card_version" SMALLINT NOT NULL DEFAULT 0;

