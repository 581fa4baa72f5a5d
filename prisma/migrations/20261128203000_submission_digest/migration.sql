-- AlterTable
ALTER TABLE "registration" ADD COLUMN "submission_digest" BYTEA;
