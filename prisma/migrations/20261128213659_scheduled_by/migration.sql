-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "scheduled_by_id" TEXT;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_scheduled_by_id_fkey" FOREIGN KEY ("scheduled_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Of what waits already, the log knows who has scheduled it.
UPDATE "revision" SET "scheduled_by_id" = (
    SELECT entry."user_id" FROM "audit_entry" AS entry
    WHERE entry."subject" = "revision"."document_id"::text AND entry."action" LIKE '%.scheduled'
    ORDER BY entry."at" DESC LIMIT 1)
    WHERE "publish_at" IS NOT NULL;
