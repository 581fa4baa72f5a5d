-- CreateEnum
CREATE TYPE "DocumentKind" AS ENUM ('page', 'seminar', 'members', 'topics');

-- CreateEnum
CREATE TYPE "PictureFormat" AS ENUM ('avif', 'webp', 'jpeg');

-- AlterEnum
ALTER TYPE "MailKind" ADD VALUE 'invitation';

-- AlterTable
ALTER TABLE "page" ADD COLUMN     "trashed_at" TIMESTAMPTZ(3),
ALTER COLUMN "key" DROP NOT NULL;

-- AlterTable
ALTER TABLE "seminar" ALTER COLUMN "reminder_days" SET DEFAULT ARRAY[7, 1]::SMALLINT[];

-- CreateTable
CREATE TABLE "programme_item" (
    "id" UUID NOT NULL,
    "seminar_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "starts_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "is_break" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "programme_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme_item_translation" (
    "item_id" UUID NOT NULL,
    "locale" "Locale" NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,

    CONSTRAINT "programme_item_translation_pkey" PRIMARY KEY ("item_id","locale")
);

-- CreateTable
CREATE TABLE "speaker" (
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "name" TEXT NOT NULL,
    "organisation" TEXT,

    CONSTRAINT "speaker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "page_slug" (
    "locale" "Locale" NOT NULL,
    "slug" TEXT NOT NULL,
    "page_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "page_slug_pkey" PRIMARY KEY ("locale","slug")
);

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL,
    "kind" "DocumentKind" NOT NULL,
    "page_id" UUID,
    "seminar_id" UUID,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "content" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_id" TEXT,
    "restored_from" INTEGER,
    "publish_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "preview_link" (
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" TEXT NOT NULL,

    CONSTRAINT "preview_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "picture" (
    "id" UUID NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "uploaded_by_id" TEXT,

    CONSTRAINT "picture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "picture_file" (
    "picture_id" UUID NOT NULL,
    "format" "PictureFormat" NOT NULL,
    "width" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "picture_file_pkey" PRIMARY KEY ("picture_id","format","width")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "user_id" TEXT,
    "action" TEXT NOT NULL,
    "subject" TEXT,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passkey" (
    "id" TEXT NOT NULL,
    "name" TEXT,
    "public_key" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "credential_id" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "device_type" TEXT NOT NULL,
    "backed_up" BOOLEAN NOT NULL,
    "transports" TEXT,
    "created_at" TIMESTAMPTZ(3),
    "aaguid" TEXT,

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "programme_item_seminar_id_position_key" ON "programme_item"("seminar_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "speaker_item_id_position_key" ON "speaker"("item_id", "position");

-- CreateIndex
CREATE INDEX "page_slug_page_id_idx" ON "page_slug"("page_id");

-- CreateIndex
CREATE UNIQUE INDEX "document_page_id_key" ON "document"("page_id");

-- CreateIndex
CREATE UNIQUE INDEX "document_seminar_id_key" ON "document"("seminar_id");

-- CreateIndex
CREATE INDEX "revision_publish_at_idx" ON "revision"("publish_at");

-- CreateIndex
CREATE UNIQUE INDEX "revision_document_id_number_key" ON "revision"("document_id", "number");

-- CreateIndex
CREATE INDEX "preview_link_created_by_id_idx" ON "preview_link"("created_by_id");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE UNIQUE INDEX "passkey_credential_id_key" ON "passkey"("credential_id");

-- CreateIndex
CREATE INDEX "passkey_user_id_idx" ON "passkey"("user_id");

-- AddForeignKey
ALTER TABLE "programme_item" ADD CONSTRAINT "programme_item_seminar_id_fkey" FOREIGN KEY ("seminar_id") REFERENCES "seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_item_translation" ADD CONSTRAINT "programme_item_translation_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "programme_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker" ADD CONSTRAINT "speaker_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "programme_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page_slug" ADD CONSTRAINT "page_slug_page_id_fkey" FOREIGN KEY ("page_id") REFERENCES "page"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_page_id_fkey" FOREIGN KEY ("page_id") REFERENCES "page"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_seminar_id_fkey" FOREIGN KEY ("seminar_id") REFERENCES "seminar"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_saved_by_id_fkey" FOREIGN KEY ("saved_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preview_link" ADD CONSTRAINT "preview_link_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picture" ADD CONSTRAINT "picture_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picture_file" ADD CONSTRAINT "picture_file_picture_id_fkey" FOREIGN KEY ("picture_id") REFERENCES "picture"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;




-- What Prisma's schema language can't say: kept by hand.

-- A document is of what its kind says, and of each list there is one.
ALTER TABLE "document" ADD CONSTRAINT "document_subject" CHECK (
    ("kind" = 'page') = ("page_id" IS NOT NULL) AND ("kind" = 'seminar') = ("seminar_id" IS NOT NULL));
CREATE UNIQUE INDEX "document_single" ON "document"("kind") WHERE "kind" IN ('members', 'topics');

ALTER TABLE "revision" ADD CONSTRAINT "revision_number" CHECK ("number" > 0 AND "version" > 0);
