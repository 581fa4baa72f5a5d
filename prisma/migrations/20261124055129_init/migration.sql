-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Locale" AS ENUM ('fi', 'sv', 'en');

-- CreateEnum
CREATE TYPE "AttendanceMode" AS ENUM ('onSite', 'remote');

-- CreateEnum
CREATE TYPE "RegistrationStatus" AS ENUM ('confirmed', 'waiting', 'cancelled');

-- CreateEnum
CREATE TYPE "MailKind" AS ENUM ('confirmation', 'waitingList', 'alreadyRegistered', 'promotion', 'cancellation', 'manageLink', 'signIn');

-- CreateEnum
CREATE TYPE "MemberGroup" AS ENUM ('university', 'city', 'wellbeing', 'company');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('editor', 'organiser', 'administrator');

-- CreateTable
CREATE TABLE "seminar" (
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "date" DATE,
    "month" SMALLINT,
    "starts_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "announced_at" TIMESTAMPTZ(3),
    "registration_opens_at" TIMESTAMPTZ(3),
    "registration_closes_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "last_number" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "seminar_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seminar_translation" (
    "seminar_id" UUID NOT NULL,
    "locale" "Locale" NOT NULL,
    "title" TEXT,
    "lead" TEXT,
    "body" JSONB,
    "venue_name" TEXT,
    "venue_address" TEXT,
    "cancel_reason" TEXT,

    CONSTRAINT "seminar_translation_pkey" PRIMARY KEY ("seminar_id","locale")
);

-- CreateTable
CREATE TABLE "attendance_option" (
    "id" UUID NOT NULL,
    "seminar_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "mode" "AttendanceMode" NOT NULL,
    "capacity" INTEGER,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "waiting" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "attendance_option_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attendance_option_translation" (
    "option_id" UUID NOT NULL,
    "locale" "Locale" NOT NULL,
    "name" TEXT NOT NULL,
    "hint" TEXT,

    CONSTRAINT "attendance_option_translation_pkey" PRIMARY KEY ("option_id","locale")
);

-- CreateTable
CREATE TABLE "registration" (
    "id" UUID NOT NULL,
    "seminar_id" UUID NOT NULL,
    "option_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "RegistrationStatus" NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "message" TEXT,
    "locale" "Locale" NOT NULL,
    "listed" BOOLEAN NOT NULL,
    "privacy_accepted_at" TIMESTAMPTZ(3) NOT NULL,
    "registered_at" TIMESTAMPTZ(3) NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3),
    "submission_id" UUID NOT NULL,

    CONSTRAINT "registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "special_needs" (
    "registration_id" UUID NOT NULL,
    "dietary" TEXT,
    "accessibility" TEXT,
    "consented_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "special_needs_pkey" PRIMARY KEY ("registration_id")
);

-- CreateTable
CREATE TABLE "manage_link" (
    "token_hash" BYTEA NOT NULL,
    "registration_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "manage_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "outbox_mail" (
    "id" UUID NOT NULL,
    "kind" "MailKind" NOT NULL,
    "locale" "Locale" NOT NULL,
    "recipient" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "registration_id" UUID,

    CONSTRAINT "outbox_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "page" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "page_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "page_translation" (
    "page_id" UUID NOT NULL,
    "locale" "Locale" NOT NULL,
    "title" TEXT NOT NULL,
    "lead" TEXT,
    "body" JSONB NOT NULL,

    CONSTRAINT "page_translation_pkey" PRIMARY KEY ("page_id","locale")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic_translation" (
    "topic_id" UUID NOT NULL,
    "locale" "Locale" NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "topic_translation_pkey" PRIMARY KEY ("topic_id","locale")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "given_name" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "group" "MemberGroup" NOT NULL,
    "contact_email" TEXT,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "Role" NOT NULL DEFAULT 'editor',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "seminar_year_key" ON "seminar"("year");

-- CreateIndex
CREATE UNIQUE INDEX "attendance_option_seminar_id_position_key" ON "attendance_option"("seminar_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "attendance_option_id_seminar_id_key" ON "attendance_option"("id", "seminar_id");

-- CreateIndex
CREATE UNIQUE INDEX "registration_submission_id_key" ON "registration"("submission_id");

-- CreateIndex
CREATE INDEX "registration_option_id_status_number_idx" ON "registration"("option_id", "status", "number");

-- CreateIndex
CREATE UNIQUE INDEX "registration_seminar_id_number_key" ON "registration"("seminar_id", "number");

-- CreateIndex
CREATE INDEX "manage_link_registration_id_idx" ON "manage_link"("registration_id");

-- CreateIndex
CREATE INDEX "outbox_mail_registration_id_idx" ON "outbox_mail"("registration_id");

-- CreateIndex
CREATE INDEX "outbox_mail_created_at_idx" ON "outbox_mail"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "page_key_key" ON "page"("key");

-- CreateIndex
CREATE UNIQUE INDEX "topic_position_key" ON "topic"("position");

-- CreateIndex
CREATE UNIQUE INDEX "member_position_key" ON "member"("position");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- AddForeignKey
ALTER TABLE "seminar_translation" ADD CONSTRAINT "seminar_translation_seminar_id_fkey" FOREIGN KEY ("seminar_id") REFERENCES "seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance_option" ADD CONSTRAINT "attendance_option_seminar_id_fkey" FOREIGN KEY ("seminar_id") REFERENCES "seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance_option_translation" ADD CONSTRAINT "attendance_option_translation_option_id_fkey" FOREIGN KEY ("option_id") REFERENCES "attendance_option"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_seminar_id_fkey" FOREIGN KEY ("seminar_id") REFERENCES "seminar"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_option_id_seminar_id_fkey" FOREIGN KEY ("option_id", "seminar_id") REFERENCES "attendance_option"("id", "seminar_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "special_needs" ADD CONSTRAINT "special_needs_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "manage_link" ADD CONSTRAINT "manage_link_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox_mail" ADD CONSTRAINT "outbox_mail_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page_translation" ADD CONSTRAINT "page_translation_page_id_fkey" FOREIGN KEY ("page_id") REFERENCES "page"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic_translation" ADD CONSTRAINT "topic_translation_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What Prisma's schema language can't say: kept by hand.

-- One live registration per seminar and address.
CREATE UNIQUE INDEX "registration_live_email" ON "registration"("seminar_id", "email_key") WHERE "status" <> 'cancelled';

ALTER TABLE "seminar"
    ADD CONSTRAINT "seminar_date_in_year" CHECK ("year" = EXTRACT(YEAR FROM "date")),
    ADD CONSTRAINT "seminar_month" CHECK ("month" BETWEEN 1 AND 12),
    ADD CONSTRAINT "seminar_ends_after_start" CHECK ("ends_at" > "starts_at"),
    ADD CONSTRAINT "seminar_registration_window" CHECK ("registration_closes_at" > "registration_opens_at"),
    ADD CONSTRAINT "seminar_last_number" CHECK ("last_number" >= 0);

ALTER TABLE "attendance_option"
    ADD CONSTRAINT "attendance_option_capacity" CHECK ("capacity" >= 0),
    ADD CONSTRAINT "attendance_option_taken" CHECK ("taken" >= 0 AND ("capacity" IS NULL OR "taken" <= "capacity")),
    ADD CONSTRAINT "attendance_option_waiting" CHECK ("waiting" >= 0);

ALTER TABLE "registration"
    ADD CONSTRAINT "registration_number" CHECK ("number" > 0),
    ADD CONSTRAINT "registration_name" CHECK (btrim("name") <> ''),
    ADD CONSTRAINT "registration_email" CHECK (btrim("email") <> '' AND btrim("email_key") <> ''),
    ADD CONSTRAINT "registration_organisation" CHECK (btrim("organisation") <> ''),
    ADD CONSTRAINT "registration_cancelled_at" CHECK (("status" = 'cancelled') = ("cancelled_at" IS NOT NULL));
