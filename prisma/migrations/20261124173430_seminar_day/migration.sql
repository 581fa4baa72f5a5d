-- AlterEnum
ALTER TYPE "RegistrationEventKind" ADD VALUE 'added' BEFORE 'changed';
ALTER TYPE "RegistrationEventKind" ADD VALUE 'merged';

-- CreateEnum
CREATE TYPE "ArrivalMarkKind" AS ENUM ('arrived', 'undone');

-- AlterEnum
ALTER TYPE "MailKind" ADD VALUE 'message';

-- AlterEnum
ALTER TYPE "ErasureKind" ADD VALUE 'messages';
ALTER TYPE "ErasureKind" ADD VALUE 'feedbackTexts';

-- AlterTable
ALTER TABLE "outbox_mail" ADD COLUMN     "message_id" UUID;

-- AlterTable
ALTER TABLE "registration" ADD COLUMN     "arrived_at" TIMESTAMPTZ(3),
ADD COLUMN     "feedback_given" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "registration_tally" ADD COLUMN     "arrived" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "seminar_translation" ADD COLUMN     "afterwards" JSONB;

-- CreateTable
CREATE TABLE "arrival_mark" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "kind" "ArrivalMarkKind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "user_id" TEXT,

    CONSTRAINT "arrival_mark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feedback" (
    "id" UUID NOT NULL,
    "seminar_id" UUID NOT NULL,
    "given_on" DATE NOT NULL,
    "locale" "Locale" NOT NULL,
    "overall" SMALLINT,
    "programme" SMALLINT,
    "arrangements" SMALLINT,
    "good" TEXT,
    "better" TEXT,
    "wishes" TEXT,

    CONSTRAINT "feedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "seminar_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "filter" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" TEXT,
    "send_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "arrival_mark_registration_id_at_idx" ON "arrival_mark"("registration_id", "at");

-- CreateIndex
CREATE INDEX "arrival_mark_received_at_idx" ON "arrival_mark"("received_at");

-- CreateIndex
CREATE INDEX "feedback_seminar_id_idx" ON "feedback"("seminar_id");

-- CreateIndex
CREATE INDEX "message_seminar_id_idx" ON "message"("seminar_id");

-- CreateIndex
CREATE INDEX "message_send_at_idx" ON "message"("send_at");

-- CreateIndex
CREATE INDEX "outbox_mail_message_id_idx" ON "outbox_mail"("message_id");

-- CreateIndex
CREATE INDEX "registration_seminar_id_arrived_at_idx" ON "registration"("seminar_id", "arrived_at");

-- AddForeignKey
ALTER TABLE "arrival_mark" ADD CONSTRAINT "arrival_mark_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "arrival_mark" ADD CONSTRAINT "arrival_mark_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_seminar_id_fkey" FOREIGN KEY ("seminar_id") REFERENCES "seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_mail" ADD CONSTRAINT "outbox_mail_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_seminar_id_fkey" FOREIGN KEY ("seminar_id") REFERENCES "seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the domain relies on.
ALTER TABLE "feedback"
    ADD CONSTRAINT "feedback_overall" CHECK ("overall" BETWEEN 1 AND 5),
    ADD CONSTRAINT "feedback_programme" CHECK ("programme" BETWEEN 1 AND 5),
    ADD CONSTRAINT "feedback_arrangements" CHECK ("arrangements" BETWEEN 1 AND 5);
ALTER TABLE "message" ADD CONSTRAINT "message_version" CHECK ("version" > 0);
ALTER TABLE "registration_tally" ADD CONSTRAINT "registration_tally_arrived" CHECK ("arrived" BETWEEN 0 AND "count");
