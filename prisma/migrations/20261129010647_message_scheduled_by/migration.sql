-- The user who scheduled a message, for the audit log.
ALTER TABLE "message" ADD COLUMN "scheduled_by_id" TEXT;
ALTER TABLE "message" ADD CONSTRAINT "message_scheduled_by_id_fkey" FOREIGN KEY ("scheduled_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
