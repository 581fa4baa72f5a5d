-- Part of PostgreSQL itself, and of those extensions that the owner of a database may add to it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- AlterTable
ALTER TABLE "registration" ADD COLUMN "note" TEXT,
ADD COLUMN "search_text" TEXT GENERATED ALWAYS AS (lower("name" || ' ' || "email" || ' ' || "organisation")) STORED;

-- CreateIndex
CREATE INDEX "registration_search_text_idx" ON "registration" USING gin ("search_text" gin_trgm_ops);
