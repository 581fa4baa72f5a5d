-- A person has a given name and a family name. "name" is the whole name; the database keeps it in step, so the version
-- before, which knows only "name", can go on reading and writing it.

-- Splits a whole name, as `splitName` of lib/forms/person-name.ts does: with a comma, the family name comes first. Without
-- one, the last word is the family name, together with the particles just before it ("von", "af", "de", "van der"). A
-- particle that begins the name counts only in small letters, because "Van" and "Di" are given names too. A single word
-- is a given name.
CREATE FUNCTION "split_name"("name" TEXT, OUT "given_name" TEXT, OUT "family_name" TEXT) LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
  particles CONSTANT TEXT[] := ARRAY['af', 'av', 'von', 'vom', 'zu', 'zum', 'zur', 'van', 'der', 'den', 'ter', 'ten', 'te',
    'de', 'del', 'della', 'di', 'da', 'dal', 'das', 'do', 'dos', 'du', 'des', 'la', 'le', 'las', 'los'];
  -- A composed text without white space around it, and with single spaces in it.
  whole CONSTANT TEXT := btrim(regexp_replace(normalize(name, NFC),
    '[ \t\n\v\f\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+', ' ', 'g'));
  comma CONSTANT INT := strpos(whole, ',');
  words TEXT[];
  start INT;
BEGIN
  given_name := btrim(substr(whole, comma + 1));
  family_name := btrim(left(whole, greatest(comma - 1, 0)));
  IF comma > 0 AND given_name <> '' AND family_name <> '' THEN RETURN; END IF;
  words := string_to_array(whole, ' ');
  start := cardinality(words);
  IF start < 2 THEN
    given_name := whole;
    family_name := '';
    RETURN;
  END IF;
  WHILE start > 2 AND lower(words[start - 1] COLLATE "und-x-icu") = ANY (particles) LOOP start := start - 1; END LOOP;
  IF start = 2 AND words[1] = ANY (particles) THEN start := 1; END IF;
  given_name := array_to_string(words[1:start - 1], ' ');
  family_name := array_to_string(words[start:], ' ');
END $$;

CREATE FUNCTION "keep_name"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  parts RECORD;
BEGIN
  -- Only the whole name was written: by the version before.
  IF (NEW.given_name = '' AND NEW.family_name = '') OR (TG_OP = 'UPDATE' AND NEW.name <> OLD.name
      AND NEW.given_name = OLD.given_name AND NEW.family_name = OLD.family_name) THEN
    parts := split_name(NEW.name);
    NEW.given_name := parts.given_name;
    NEW.family_name := parts.family_name;
  END IF;
  NEW.name := btrim(NEW.given_name || ' ' || NEW.family_name);
  RETURN NEW;
END $$;

-- AlterTable
ALTER TABLE "registration" ADD COLUMN "given_name" TEXT NOT NULL DEFAULT '', ADD COLUMN "family_name" TEXT NOT NULL DEFAULT '',
  ALTER COLUMN "name" SET DEFAULT '';
ALTER TABLE "hand_over" ADD COLUMN "given_name" TEXT NOT NULL DEFAULT '', ADD COLUMN "family_name" TEXT NOT NULL DEFAULT '',
  ALTER COLUMN "name" SET DEFAULT '';

CREATE TRIGGER "keep_name" BEFORE INSERT OR UPDATE OF "name", "given_name", "family_name" ON "registration"
  FOR EACH ROW EXECUTE FUNCTION "keep_name"();
CREATE TRIGGER "keep_name" BEFORE INSERT OR UPDATE OF "name", "given_name", "family_name" ON "hand_over"
  FOR EACH ROW EXECUTE FUNCTION "keep_name"();

-- The trigger splits the names that are stored.
UPDATE "registration" SET "name" = "name";
UPDATE "hand_over" SET "name" = "name";

ALTER TABLE "registration" ADD CONSTRAINT "registration_whole_name" CHECK ("name" = btrim("given_name" || ' ' || "family_name"));
ALTER TABLE "hand_over" ADD CONSTRAINT "hand_over_whole_name" CHECK ("name" <> '' AND "name" = btrim("given_name" || ' ' || "family_name"));
