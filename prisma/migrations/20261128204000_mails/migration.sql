-- AlterEnum
ALTER TYPE "MailKind" ADD VALUE 'surge';

-- AlterTable
ALTER TABLE "outbox_mail" ADD COLUMN     "refused_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "registration" ADD COLUMN     "answered_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "surge" (
    "id" UUID NOT NULL,
    "seminar_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,
    "registered" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "surge_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "surge_seminar_id_last_at_idx" ON "surge"("seminar_id", "last_at");

-- AddForeignKey
ALTER TABLE "surge" ADD CONSTRAINT "surge_seminar_id_fkey" FOREIGN KEY ("seminar_id") REFERENCES "seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;
