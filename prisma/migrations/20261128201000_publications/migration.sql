-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "sitting" UUID,
ADD COLUMN     "tell_all" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "failed_at" TIMESTAMPTZ(3),
ADD COLUMN     "failure" TEXT;

-- A time that was left behind by a newer publication or a newer time ends.
UPDATE "revision" SET "publish_at" = NULL
    WHERE "publish_at" IS NOT NULL AND ("published_at" IS NOT NULL OR EXISTS (
        SELECT FROM "revision" AS newer
        WHERE newer."document_id" = "revision"."document_id" AND newer."number" > "revision"."number"
            AND (newer."published_at" IS NOT NULL OR newer."publish_at" IS NOT NULL)));

-- What Prisma's schema language can't say: kept by hand.

-- A document has one time at most.
CREATE UNIQUE INDEX "revision_scheduled" ON "revision"("document_id") WHERE "publish_at" IS NOT NULL;
ALTER TABLE "revision" ADD CONSTRAINT "revision_failure" CHECK (("failed_at" IS NULL) = ("failure" IS NULL));
