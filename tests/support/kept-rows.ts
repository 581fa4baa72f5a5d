import { Client, escapeIdentifier } from "pg";
import { dump } from "./dump";

/** The rows of the site's own tables, by the name of the table. Tables without rows are left out. */
export type Rows = ReadonlyMap<string, readonly Record<string, unknown>[]>;

/** Reads all rows of the tables of the site. The tables of the jobs are left out, because jobs change them by themselves. */
export async function readRows(url: string): Promise<Rows> {
  const own = (await dump(url)).filter(({ table }) => table.startsWith("public."));
  // PostgreSQL returns rows in any order. They are sorted here, so that equal tables are equal.
  const sorted = own.map((one) => ({ ...one, text: JSON.stringify(one.row) }));
  sorted.sort((one, other) => (one.text < other.text ? -1 : 1));
  const rows = new Map<string, Record<string, unknown>[]>();
  for (const { table, row } of sorted) {
    const list = rows.get(table);
    if (list) list.push(row);
    else rows.set(table, [row]);
  }
  return rows;
}

/**
 * Makes the site's tables contain exactly these rows again, in one transaction. The site can stay connected. Triggers and
 * foreign keys are not checked meanwhile, so the order of the tables does not matter.
 */
export async function restoreRows(url: string, rows: Rows): Promise<void> {
  const now = await readRows(url);
  const tables = [...new Set([...rows.keys(), ...now.keys()])];
  const changed = tables.filter((table) => JSON.stringify(rows.get(table)) !== JSON.stringify(now.get(table)));
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("BEGIN; SET LOCAL session_replication_role = replica");
    for (const [table, columns] of await columnsOf(client, changed)) {
      await client.query(`DELETE FROM ${table}`);
      const values = JSON.stringify(rows.get(table) ?? []);
      await client.query(
        `INSERT INTO ${table} (${columns}) OVERRIDING SYSTEM VALUE
          SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
        [values],
      );
    }
    await client.query("COMMIT");
  } finally {
    await client.end();
  }
}

/** Returns the tables with their columns that can be written. Computed columns are left out. */
async function columnsOf(client: Client, tables: readonly string[]): Promise<[table: string, columns: string][]> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `SELECT name AS table, json_agg(attname) AS columns
      FROM unnest($1::text[]) AS name JOIN pg_attribute ON attrelid = name::regclass
      WHERE attnum > 0 AND NOT attisdropped AND attgenerated = '' GROUP BY 1`,
    [tables],
  );
  return rows.map(({ table, columns }) => [table, columns.map(escapeIdentifier).join(", ")]);
}
