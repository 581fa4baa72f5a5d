-- DropIndex
DROP INDEX IF EXISTS "document_seminar_id_key";

-- CreateIndex
CREATE UNIQUE INDEX IF NOT EXISTS "document_seminar_id_kind_key" ON "document"("seminar_id", "kind");

-- A seminar has two documents from now on.
ALTER TABLE "document" DROP CONSTRAINT IF EXISTS "document_subject";
ALTER TABLE "document" ADD CONSTRAINT "document_subject" CHECK (
    ("kind" = 'page') = ("page_id" IS NOT NULL)
    AND ("kind" IN ('seminar', 'arrangement')) = ("seminar_id" IS NOT NULL));

-- Each keeps all revisions that there were, with their drafts and times, and reads its own part of them.
INSERT INTO "document" ("id", "kind", "seminar_id")
    SELECT gen_random_uuid(), 'arrangement', "seminar_id" FROM "document" AS words
    WHERE "kind" = 'seminar' AND NOT EXISTS (
        SELECT FROM "document" WHERE "kind" = 'arrangement' AND "seminar_id" = words."seminar_id");
INSERT INTO "revision" ("id", "document_id", "number", "version", "content", "saved_at", "saved_by_id", "restored_from",
        "publish_at", "published_at")
    SELECT gen_random_uuid(), arrangement."id", "number", "version", "content", "saved_at", "saved_by_id", "restored_from",
        "publish_at", "published_at"
    FROM "revision" JOIN "document" AS words ON words."id" = "document_id" AND words."kind" = 'seminar'
    JOIN "document" AS arrangement ON arrangement."seminar_id" = words."seminar_id" AND arrangement."kind" = 'arrangement'
    WHERE NOT EXISTS (SELECT FROM "revision" WHERE "document_id" = arrangement."id");
