/** Matches the name of a table or column, such as `"registration"` or `public.registration`. */
const name = String.raw`((?:"[^"]+"|\w+)(?:\.(?:"[^"]+"|\w+))?)`;

const harmlessDrops = "CONSTRAINT|NOT NULL|INDEX";
const constraints = "CONSTRAINT|PRIMARY|UNIQUE|FOREIGN|CHECK|EXCLUDE|VALUE";

/**
 * The patterns that match SQL that removes or changes a part of the database. The previous version of the site may
 * still use that part. During an update, the previous version can run while the database is already migrated.
 */
const takingAway = [
  new RegExp(`(?<!ON COMMIT )\\bDROP (?!${harmlessDrops})`, "i"),
  /\bRENAME\b/i,
  /\bSET SCHEMA\b/i,
  new RegExp(`\\bALTER (COLUMN )?${name} (SET DATA )?TYPE\\b`, "i"),
];

const alteredTable = new RegExp(`^ALTER TABLE (?:IF EXISTS )?(?:ONLY )?${name}`, "i");
const createdTable = new RegExp(`^CREATE (?:UNLOGGED |TEMP(?:ORARY)? )?TABLE (?:IF NOT EXISTS )?${name}`, "i");
const addedColumn = new RegExp(`^ADD (?:COLUMN )?(?:IF NOT EXISTS )?(?!(?:${constraints})\\b)${name}`, "i");
const filledColumn = new RegExp(`\\bALTER (?:COLUMN )?${name} SET DEFAULT\\b`, "i");
const requiredColumn = new RegExp(`\\bALTER (?:COLUMN )?${name} SET NOT NULL\\b`, "i");

/**
 * Returns the parts of a migration that would break the previous version of the site: the parts that drop or rename
 * something (except constraints and indexes), move something to another schema, change the type of a column, or make a
 * column required without a default. Changes of tables that the migration itself creates are ignored. New constraints
 * are not reported, because the SQL does not show whether the previous version satisfies them. Therefore the author of
 * the migration must check the new constraints.
 */
export function contractionsOf(sql: string): string[] {
  const statements = sql
    .replace(/--.*|\/\*[\s\S]*?\*\//g, "")
    .split(";")
    .map((statement) => statement.replace(/\s+/g, " ").trim());
  const created = new Set(statements.map((statement) => createdTable.exec(statement)?.[1]));
  return statements
    .filter((statement) => !created.has(alteredTable.exec(statement)?.[1] ?? ""))
    .flatMap(partsOf)
    .filter((part, _, parts) => takingAway.some((pattern) => pattern.test(part)) || isNewlyRequired(part, parts));
}

/** Splits an ALTER TABLE statement into its single changes. Any other statement is returned whole. */
function partsOf(statement: string): string[] {
  const table = alteredTable.exec(statement);
  return table
    ? statement
        .slice(table[0].length)
        .split(/,(?=\s*(?:ADD|ALTER|DROP|RENAME|SET)\b)/i)
        .map((part) => part.trim())
    : [statement];
}

function isNewlyRequired(part: string, parts: readonly string[]): boolean {
  if (addedColumn.test(part)) return /\bNOT NULL\b|\bPRIMARY KEY\b/i.test(part) && !hasDefault(part);
  const column = requiredColumn.exec(part)?.[1];
  const isFilled = (other: string) =>
    filledColumn.exec(other)?.[1] === column || (addedColumn.exec(other)?.[1] === column && hasDefault(other));
  return column !== undefined && !parts.some(isFilled);
}

const hasDefault = (part: string) => /\b(DEFAULT|GENERATED|\w*SERIAL)\b/i.test(part);

/**
 * Returns the last version of the site that used the tables or columns that a migration removes. The author of the
 * migration writes this version in a comment, for example `-- contracts: 1.2.0 was the last to use it`. Returns null if
 * there is no such comment.
 */
export const lastUser = (sql: string): string | null => /^-- contracts: (\d+\.\d+\.\d+)\b/m.exec(sql)?.[1] ?? null;
