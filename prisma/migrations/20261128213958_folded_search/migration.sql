-- The version before goes on searching "search_text", without its index, until nobody runs it any more.
-- DropIndex
DROP INDEX "registration_search_text_idx";

-- AlterTable: as `foldedText` of lib/folded-text.ts folds.
ALTER TABLE "registration" ADD COLUMN "folded_text" TEXT GENERATED ALWAYS AS (
  lower(regexp_replace(normalize("name" || ' ' || "email" || ' ' || "organisation", NFKD), '[\u0300-\u036f]', '', 'g') COLLATE "und-x-icu")
) STORED;

-- CreateIndex
CREATE INDEX "registration_folded_text_idx" ON "registration" USING gin ("folded_text" gin_trgm_ops);
