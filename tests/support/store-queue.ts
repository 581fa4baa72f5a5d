import { Client } from "pg";

/**
 * Stores many registrations in the queue of the only attendance option, as after years of use. Each has a manage link
 * (the participant's secret link) and a sent mail. Then updates the table statistics, as PostgreSQL's autovacuum does.
 */
export async function storeQueue(databaseUrl: string, count: number): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`
    WITH option AS (
      UPDATE attendance_option SET waiting = waiting + ${count}, last_queue_number = last_queue_number + ${count}
      RETURNING id, seminar_id, last_queue_number - ${count} AS queue_before
    ), numbered AS (
      UPDATE seminar SET last_number = last_number + ${count} FROM option WHERE seminar.id = seminar_id
      RETURNING option.*, last_number - ${count} AS number_before
    ), registered AS (
      INSERT INTO registration (id, seminar_id, option_id, number, status, queue_number, name, email, email_key, organisation,
        locale, listed, privacy_accepted_at, registered_at, submission_id)
      SELECT gen_random_uuid(), seminar_id, id, number_before + nth, 'waiting', queue_before + nth, 'Malli Kirjastolainen',
        md5((number_before + nth)::text) || '@example.org', md5((number_before + nth)::text) || '@example.org', 'Esimerkin kirjasto', 'fi', false,
        now(), now(), gen_random_uuid()
      FROM numbered, generate_series(1, ${count}) AS nth
      RETURNING id, email
    ), linked AS (
      INSERT INTO manage_link (token_hash, registration_id, created_at) SELECT sha256(id::text::bytea), id, now() FROM registered
    )
    INSERT INTO outbox_mail (id, kind, locale, recipient, payload, created_at, sent_at, attempts, registration_id)
    SELECT gen_random_uuid(), 'waitingList', 'fi', email, '{}', now(), now(), 1, id FROM registered`);
  await client.query("VACUUM ANALYZE");
  await client.end();
}
