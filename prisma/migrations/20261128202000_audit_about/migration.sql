-- What an entry of the log is about, for searching. Both columns are empty for what the old version writes.
ALTER TABLE "audit_entry" ADD COLUMN "number" INTEGER,
ADD COLUMN "seminar_year" INTEGER;

UPDATE "audit_entry" AS entry SET "number" = r."number", "seminar_year" = s."year"
FROM "registration" AS r JOIN "seminar" AS s ON s."id" = r."seminar_id"
WHERE entry."action" LIKE 'participant.%' AND entry."subject" = r."id"::text;

UPDATE "audit_entry" SET "seminar_year" = left("subject", 4)::integer WHERE "subject" ~ '^[0-9]{4}(/.*)?$';

CREATE INDEX "audit_entry_seminar_year_number_idx" ON "audit_entry"("seminar_year", "number");
