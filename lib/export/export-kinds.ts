import type { Locale } from "@/lib/i18n/locales";
import { type Messages, translator } from "@/lib/i18n/messages";
import { contentTypes } from "./content-types";

/**
 * Sorted by when they are needed, as the menu offers them: lists to work with, files for the door, for the treasurer,
 * for mail, for the caterer.
 */
const kinds = {
  xlsx: { of: "participants", ending: "xlsx" },
  csv: { of: "participants", ending: "csv" },
  "plain.csv": { of: "participants", ending: "csv" },
  "door-list.pdf": { of: "doorList", ending: "pdf" },
  "sign-in.pdf": { of: "signIn", ending: "pdf" },
  "badges-large.pdf": { of: "badges", ending: "pdf" },
  "badges-small.pdf": { of: "badges", ending: "pdf" },
  "certificates.pdf": { of: "certificates", ending: "pdf" },
  "invoicing.xlsx": { of: "invoicing", ending: "xlsx" },
  "invoicing.csv": { of: "invoicing", ending: "csv" },
  "addresses.txt": { of: "addresses", ending: "txt" },
  "diets.csv": { of: "diets", ending: "csv" },
  "diets-with-names.csv": { of: "dietsNamed", ending: "csv" },
} as const;

/** The files that organisers can download. Each kind is the last part of the file's URL. */
export type ExportKind = keyof typeof kinds;
/** All kinds, in the order of the menu. */
export const exportKinds = Object.keys(kinds) as ExportKind[];
/** Whether a text, such as the last part of a URL, is a kind of export. */
export const isExportKind = (text: string): text is ExportKind => Object.hasOwn(kinds, text);

/**
 * The action that the audit log records for a download. It tells what the file contains, because diets with names are
 * more sensitive than, for example, a list for the door.
 */
export const auditOf = (kind: ExportKind): `export.${keyof Messages["audit"]["actions"]["export"]}` =>
  `export.${kinds[kind].of}`;

/** The name (in the language `locale`) and Content-Type of a file, for the response's headers before it is written. */
export function exportFile(
  kind: ExportKind,
  seminarYear: number,
  locale: Locale,
): { name: string; contentType: string } {
  const { of, ending } = kinds[kind];
  const name = translator(locale, "export")(`files.${of}`, { year: String(seminarYear) });
  return { name: `${name}.${ending}`, contentType: contentTypes[ending] };
}
