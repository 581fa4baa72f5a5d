-- CreateEnum
CREATE TYPE "QuestionKind" AS ENUM ('shortText', 'longText', 'oneOf', 'manyOf', 'yesNo', 'number');

-- CreateEnum
CREATE TYPE "InvoiceKind" AS ENUM ('eInvoice', 'email', 'post');

-- CreateEnum
CREATE TYPE "RegistrationEventKind" AS ENUM ('changed', 'optionChanged', 'emailChanged', 'promoted', 'cancelled', 'restored', 'handedOver');

-- CreateEnum
CREATE TYPE "RegistrationActor" AS ENUM ('participant', 'organiser', 'site');

-- CreateEnum
CREATE TYPE "ErasureKind" AS ENUM ('specialNeeds', 'answers', 'registrations', 'openingAlerts', 'unconfirmed', 'mails', 'sessions');

-- AlterEnum
ALTER TYPE "MailKind" ADD VALUE 'change';
ALTER TYPE "MailKind" ADD VALUE 'handOver';
ALTER TYPE "MailKind" ADD VALUE 'handedOver';
ALTER TYPE "MailKind" ADD VALUE 'emailChange';
ALTER TYPE "MailKind" ADD VALUE 'emailChanged';
ALTER TYPE "MailKind" ADD VALUE 'restoration';
ALTER TYPE "MailKind" ADD VALUE 'reminder';
ALTER TYPE "MailKind" ADD VALUE 'seminarMoved';
ALTER TYPE "MailKind" ADD VALUE 'seminarCancelled';
ALTER TYPE "MailKind" ADD VALUE 'alertConfirmation';
ALTER TYPE "MailKind" ADD VALUE 'registrationOpened';

-- DropIndex
DROP INDEX "registration_option_id_status_number_idx";

-- AlterTable
ALTER TABLE "attendance_option" ADD COLUMN     "last_queue_number" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "remote_link" TEXT;

-- AlterTable
ALTER TABLE "attendance_option_translation" ADD COLUMN     "confirmation" TEXT;

-- AlterTable
ALTER TABLE "outbox_mail" ADD COLUMN     "cause" TEXT;

-- AlterTable
ALTER TABLE "registration" ADD COLUMN     "calendar_sequence" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "fee_category_id" UUID,
ADD COLUMN     "net_cents" INTEGER,
ADD COLUMN     "queue_number" INTEGER,
ADD COLUMN     "role" TEXT,
ADD COLUMN     "vat_basis_points" INTEGER;

-- AlterTable
ALTER TABLE "seminar" ADD COLUMN     "calendar_sequence" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "changes_close_at" TIMESTAMPTZ(3),
ADD COLUMN     "needs_kept_days" SMALLINT NOT NULL DEFAULT 14,
ADD COLUMN     "promotion_ends_at" TIMESTAMPTZ(3),
ADD COLUMN     "registrations_kept_months" SMALLINT NOT NULL DEFAULT 12,
ADD COLUMN     "reminder_days" SMALLINT[] DEFAULT ARRAY[7, 1]::SMALLINT[];

-- CreateTable
CREATE TABLE "fee_category" (
    "id" UUID NOT NULL,
    "seminar_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "net_cents" INTEGER NOT NULL,
    "vat_basis_points" INTEGER NOT NULL,

    CONSTRAINT "fee_category_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fee_category_translation" (
    "fee_category_id" UUID NOT NULL,
    "locale" "Locale" NOT NULL,
    "name" TEXT NOT NULL,
    "hint" TEXT,

    CONSTRAINT "fee_category_translation_pkey" PRIMARY KEY ("fee_category_id","locale")
);

-- CreateTable
CREATE TABLE "question" (
    "id" UUID NOT NULL,
    "seminar_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "kind" "QuestionKind" NOT NULL,
    "required" BOOLEAN NOT NULL,
    "option_id" UUID,
    "kept_days" SMALLINT,

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_translation" (
    "question_id" UUID NOT NULL,
    "locale" "Locale" NOT NULL,
    "label" TEXT NOT NULL,
    "hint" TEXT,

    CONSTRAINT "question_translation_pkey" PRIMARY KEY ("question_id","locale")
);

-- CreateTable
CREATE TABLE "question_choice" (
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "question_choice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_choice_translation" (
    "choice_id" UUID NOT NULL,
    "locale" "Locale" NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "question_choice_translation_pkey" PRIMARY KEY ("choice_id","locale")
);

-- CreateTable
CREATE TABLE "opening_alert" (
    "id" UUID NOT NULL,
    "seminar_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "opening_alert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "billing_details" (
    "registration_id" UUID NOT NULL,
    "payer" TEXT NOT NULL,
    "invoice_kind" "InvoiceKind" NOT NULL,
    "business_id" TEXT,
    "e_invoice_address" TEXT,
    "operator_code" TEXT,
    "invoice_email" TEXT,
    "postal_address" TEXT,
    "reference" TEXT,

    CONSTRAINT "billing_details_pkey" PRIMARY KEY ("registration_id")
);

-- CreateTable
CREATE TABLE "answer" (
    "registration_id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("registration_id","question_id")
);

-- CreateTable
CREATE TABLE "email_change" (
    "registration_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "email" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "email_change_pkey" PRIMARY KEY ("registration_id")
);

-- CreateTable
CREATE TABLE "registration_event" (
    "id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" "RegistrationEventKind" NOT NULL,
    "actor" "RegistrationActor" NOT NULL,
    "reason" TEXT,
    "fields" TEXT[],

    CONSTRAINT "registration_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration_tally" (
    "id" UUID NOT NULL,
    "seminar_id" UUID NOT NULL,
    "option_id" UUID NOT NULL,
    "fee_category_id" UUID,
    "status" "RegistrationStatus" NOT NULL,
    "registered_on" DATE NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "registration_tally_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "erasure" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" "ErasureKind" NOT NULL,
    "seminar_id" UUID,
    "count" INTEGER NOT NULL,

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "fee_category_seminar_id_position_key" ON "fee_category"("seminar_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "fee_category_id_seminar_id_key" ON "fee_category"("id", "seminar_id");

-- CreateIndex
CREATE UNIQUE INDEX "question_seminar_id_position_key" ON "question"("seminar_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "question_choice_question_id_position_key" ON "question_choice"("question_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "opening_alert_token_hash_key" ON "opening_alert"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "opening_alert_seminar_id_email_key_key" ON "opening_alert"("seminar_id", "email_key");

-- CreateIndex
CREATE INDEX "answer_question_id_idx" ON "answer"("question_id");

-- CreateIndex
CREATE UNIQUE INDEX "email_change_token_hash_key" ON "email_change"("token_hash");

-- CreateIndex
CREATE INDEX "registration_event_registration_id_idx" ON "registration_event"("registration_id");

-- CreateIndex
CREATE INDEX "registration_tally_seminar_id_idx" ON "registration_tally"("seminar_id");

-- CreateIndex
CREATE INDEX "erasure_at_idx" ON "erasure"("at");

-- CreateIndex
CREATE INDEX "rate_limit_expire_idx" ON "rate_limit"("expire");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_mail_cause_key" ON "outbox_mail"("cause");

-- CreateIndex
CREATE INDEX "registration_option_id_status_queue_number_idx" ON "registration"("option_id", "status", "queue_number");

-- CreateIndex
CREATE INDEX "registration_email_key_idx" ON "registration"("email_key");

-- AddForeignKey
ALTER TABLE "fee_category" ADD CONSTRAINT "fee_category_seminar_id_fkey" FOREIGN KEY ("seminar_id") REFERENCES "seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fee_category_translation" ADD CONSTRAINT "fee_category_translation_fee_category_id_fkey" FOREIGN KEY ("fee_category_id") REFERENCES "fee_category"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_seminar_id_fkey" FOREIGN KEY ("seminar_id") REFERENCES "seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_option_id_seminar_id_fkey" FOREIGN KEY ("option_id", "seminar_id") REFERENCES "attendance_option"("id", "seminar_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_translation" ADD CONSTRAINT "question_translation_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_choice" ADD CONSTRAINT "question_choice_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_choice_translation" ADD CONSTRAINT "question_choice_translation_choice_id_fkey" FOREIGN KEY ("choice_id") REFERENCES "question_choice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening_alert" ADD CONSTRAINT "opening_alert_seminar_id_fkey" FOREIGN KEY ("seminar_id") REFERENCES "seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_fee_category_id_seminar_id_fkey" FOREIGN KEY ("fee_category_id", "seminar_id") REFERENCES "fee_category"("id", "seminar_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing_details" ADD CONSTRAINT "billing_details_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "question"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "email_change" ADD CONSTRAINT "email_change_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_event" ADD CONSTRAINT "registration_event_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_tally" ADD CONSTRAINT "registration_tally_seminar_id_fkey" FOREIGN KEY ("seminar_id") REFERENCES "seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_tally" ADD CONSTRAINT "registration_tally_option_id_fkey" FOREIGN KEY ("option_id") REFERENCES "attendance_option"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_tally" ADD CONSTRAINT "registration_tally_fee_category_id_fkey" FOREIGN KEY ("fee_category_id") REFERENCES "fee_category"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "erasure" ADD CONSTRAINT "erasure_seminar_id_fkey" FOREIGN KEY ("seminar_id") REFERENCES "seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- What Prisma's schema language can't say: kept by hand.

UPDATE "registration" SET "queue_number" = "number" WHERE "status" = 'waiting';
UPDATE "attendance_option" SET "last_queue_number" = coalesce(
    (SELECT max("queue_number") FROM "registration" WHERE "option_id" = "attendance_option"."id"), 0);

ALTER TABLE "registration"
    ADD CONSTRAINT "registration_queue_number" CHECK (("status" = 'waiting') = ("queue_number" IS NOT NULL)),
    ADD CONSTRAINT "registration_price" CHECK (
        ("fee_category_id" IS NULL) = ("net_cents" IS NULL) AND ("net_cents" IS NULL) = ("vat_basis_points" IS NULL)),
    ADD CONSTRAINT "registration_calendar_sequence" CHECK ("calendar_sequence" >= 0);

-- Nobody shares a place in a queue.
CREATE UNIQUE INDEX "registration_queue_place" ON "registration"("option_id", "queue_number") WHERE "status" = 'waiting';

-- No seat is granted beyond the capacity. A capacity below the seats already granted is allowed, since rooms change:
-- then nobody gets a seat until enough have cancelled.
ALTER TABLE "attendance_option" DROP CONSTRAINT "attendance_option_taken";
ALTER TABLE "attendance_option" ADD CONSTRAINT "attendance_option_taken" CHECK ("taken" >= 0);
CREATE FUNCTION "refuse_oversell"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'no seat is free in attendance option %', NEW."id"
        USING ERRCODE = 'check_violation', CONSTRAINT = 'attendance_option_oversold', TABLE = 'attendance_option';
END $$;
CREATE TRIGGER "attendance_option_oversold" BEFORE UPDATE OF "taken" ON "attendance_option" FOR EACH ROW
    WHEN (NEW."taken" > OLD."taken" AND NEW."taken" > NEW."capacity") EXECUTE FUNCTION "refuse_oversell"();

ALTER TABLE "seminar"
    ADD CONSTRAINT "seminar_kept" CHECK ("needs_kept_days" >= 0 AND "registrations_kept_months" >= 0),
    ADD CONSTRAINT "seminar_reminder_days" CHECK (0 < ALL ("reminder_days")),
    ADD CONSTRAINT "seminar_calendar_sequence" CHECK ("calendar_sequence" >= 0);

ALTER TABLE "fee_category" ADD CONSTRAINT "fee_category_price" CHECK ("net_cents" >= 0 AND "vat_basis_points" BETWEEN 0 AND 10000);
ALTER TABLE "question" ADD CONSTRAINT "question_kept_days" CHECK ("kept_days" >= 0);
ALTER TABLE "registration_tally" ADD CONSTRAINT "registration_tally_count" CHECK ("count" > 0);
ALTER TABLE "erasure" ADD CONSTRAINT "erasure_count" CHECK ("count" > 0);

-- An invoice that can be sent.
ALTER TABLE "billing_details" ADD CONSTRAINT "billing_details_reachable" CHECK (CASE "invoice_kind"
    WHEN 'eInvoice' THEN "business_id" IS NOT NULL AND "e_invoice_address" IS NOT NULL AND "operator_code" IS NOT NULL
    WHEN 'email' THEN "invoice_email" IS NOT NULL
    ELSE "postal_address" IS NOT NULL END);
