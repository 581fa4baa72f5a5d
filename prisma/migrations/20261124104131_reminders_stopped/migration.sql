-- AlterTable
ALTER TABLE "registration" ADD COLUMN     "reminders_stopped" BOOLEAN NOT NULL DEFAULT false;
