-- What was scheduled before the question was asked keeps what its writer had said in the draft.
UPDATE "revision" SET "tell_all" = true WHERE "publish_at" IS NOT NULL AND "content"->>'tellOfMove' = 'true';
