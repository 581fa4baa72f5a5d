import { Client } from "pg";

/** Returns every row of every table of a database, including the tables of the jobs. */
export async function dump(url: string): Promise<{ table: string; row: Record<string, unknown> }[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(`
      SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`);
    // This code reads all tables with a single statement, because tests that compare the whole database call this
    // function often.
    const all = tables.rows.map(({ name }) => `SELECT '${name}' AS table, to_jsonb(t) AS row FROM ${name} AS t`);
    const { rows } = await client.query<{ table: string; row: Record<string, unknown> }>(all.join(" UNION ALL "));
    return rows;
  } finally {
    await client.end();
  }
}

/**
 * Returns the columns that can hold text about a person: all text and JSON columns of registrations, of the tables that
 * refer to registrations, of opening alerts, of messages and of feedback. The list comes from the database's own
 * catalogue, so columns that are added later are included.
 */
export async function wordColumns(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(`
      SELECT format('%s.%I.%I', nspname, relname, attname) AS name
      FROM pg_attribute JOIN pg_class AS t ON t.oid = attrelid JOIN pg_namespace AS n ON n.oid = relnamespace
      WHERE attnum > 0 AND NOT attisdropped AND atttypid IN ('text'::regtype, 'varchar'::regtype, 'json'::regtype, 'jsonb'::regtype)
        AND (t.oid = ANY ('{registration,opening_alert,message,feedback}'::regclass[]) OR t.oid IN (
          SELECT conrelid FROM pg_constraint WHERE contype = 'f' AND confrelid = 'registration'::regclass))
      ORDER BY 1`);
    return rows.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/**
 * Returns the columns of a dump that contain a word, ignoring case. Each column occurs once, for example
 * `public.registration.name`.
 */
export function columnsWith(rows: Awaited<ReturnType<typeof dump>>, word: string): string[] {
  const has = (value: unknown) => JSON.stringify(value).toLowerCase().includes(word.toLowerCase());
  const found = rows.flatMap(({ table, row }) =>
    Object.keys(row)
      .filter((column) => has(row[column]))
      .map((column) => `${table}.${column}`),
  );
  return [...new Set(found)].sort();
}
