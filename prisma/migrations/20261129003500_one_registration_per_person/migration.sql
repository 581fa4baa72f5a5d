-- Colleagues may share one mailbox: from now on one live registration per seminar, address and person.

-- As `foldedName` of lib/folded-text.ts folds: the words of the name in lower case, without accents, in alphabetical order.
CREATE FUNCTION "person_key"("name" TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(word, ' ' ORDER BY word COLLATE "C"), '')
  FROM regexp_split_to_table(
    lower(regexp_replace(normalize("name", NFKD), '[\u0300-\u036f]', '', 'g') COLLATE "und-x-icu"),
    '[ ,\t\n\v\f\r\u1680\u2028\u2029\ufeff]+'
  ) AS word
  WHERE word <> ''
$$;

-- AlterTable
ALTER TABLE "registration" ADD COLUMN "person_key" TEXT GENERATED ALWAYS AS ("person_key"("name")) STORED;

-- The index keeps its name, because the version before recognises by it that somebody has just registered.
DROP INDEX "registration_live_email";
CREATE UNIQUE INDEX "registration_live_email" ON "registration"("seminar_id", "email_key", "person_key")
  WHERE "status" <> 'cancelled';
