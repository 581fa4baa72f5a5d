import type { Db } from "@/lib/db/client";

type Many = { seminarId: string; count: number; until: Date };

/**
 * Stores many registrations at once, without checking the rules of the form. The people come from 400 organisations and
 * use three languages. They are distributed over the attendance options, and over the ten weeks before `until`. Of the
 * registrations, 1/20 are cancelled, 1/30 are in the queue, and half contain a diet.
 */
export async function registerMany(db: Db, { seminarId, count, until }: Many): Promise<void> {
  await db.$executeRaw`
    INSERT INTO registration (id, seminar_id, option_id, number, status, name, email, email_key, organisation, locale,
      listed, privacy_accepted_at, registered_at, submission_id, queue_number, cancelled_at)
    SELECT gen_random_uuid(), ${seminarId}::uuid, o.id, n, s.status::"RegistrationStatus",
      (ARRAY['Aino','Åsa','Eero','Liisa','Matti','Žofia','Pekka','Ritva','Öivind','Kaisa'])[1 + n % 10] || ' ' ||
      (ARRAY['Virtanen','Öhman','Korhonen','Mäkinen','Niemi','Lindqvist','Heikkilä'])[1 + n % 7] || ' ' || n,
      'hlo' || n || '@kirjasto' || n % 400 || '.example', 'hlo' || n || '@kirjasto' || n % 400 || '.example',
      (ARRAY['Kaupunginkirjasto ','Yliopiston kirjasto ','Avoimen tiedon keskus ','Tiedekirjasto '])[1 + n % 4] ||
        CASE WHEN n % 3 = 0 THEN n % 12 ELSE n % 400 END,
      (ARRAY['fi','fi','fi','sv','en'])[1 + n % 5]::"Locale", n % 4 > 0, ${until}::timestamptz,
      ${until}::timestamptz - (power((n * 7919 % 1000) / 1000.0, 2) * 70)::float * interval '1 day', gen_random_uuid(),
      CASE WHEN s.status = 'waiting' THEN n END, CASE WHEN s.status = 'cancelled' THEN ${until}::timestamptz END
    FROM generate_series(1, ${count}::int) AS n
    CROSS JOIN LATERAL (SELECT CASE WHEN n % 20 = 7 THEN 'cancelled' WHEN n % 30 = 11 THEN 'waiting' ELSE 'confirmed' END
      AS status) AS s
    JOIN (SELECT id, row_number() OVER (ORDER BY position) - 1 AS place, count(*) OVER () AS options
      FROM attendance_option WHERE seminar_id = ${seminarId}::uuid) AS o ON o.place = n % o.options`;
  await db.$executeRaw`
    INSERT INTO special_needs (registration_id, dietary, consented_at)
    SELECT id, (ARRAY['Kasvis','kasvis','Vegaani','gluteeniton','Laktoositon','pähkinäallergia','ei kalaa'])[1 + number % 7],
      registered_at FROM registration WHERE seminar_id = ${seminarId}::uuid AND number % 2 = 0`;
  await db.$executeRaw`
    UPDATE attendance_option AS option SET
      taken = (SELECT count(*) FROM registration WHERE option_id = option.id AND status = 'confirmed'),
      waiting = (SELECT count(*) FROM registration WHERE option_id = option.id AND status = 'waiting'),
      capacity = greatest(capacity, (SELECT count(*) FROM registration WHERE option_id = option.id AND status = 'confirmed'))
    WHERE seminar_id = ${seminarId}::uuid`;
  await db.$executeRaw`
    UPDATE seminar SET last_number = greatest(last_number, ${count}::int) WHERE id = ${seminarId}::uuid`;
  await db.$executeRaw`ANALYZE registration, special_needs`;
}
