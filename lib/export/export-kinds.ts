import type { Locale } from "@/lib/i18n/locales";
import { type Messages, translator } from "@/lib/i18n/messages";
import { contentTypes } from "./content-types";

/**
 * The kinds of files that organisers can download, in the order of the menu: lists of participants, files for the day
 * of the seminar, files for the treasurer, e-mail addresses, and diets for the caterer. The value of `of` is a key: the
 * site's texts contain the file's name under this key, and the name of the action in the audit log ends with this key.
 * `ending` is the file name extension.
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

/** A kind of file that organisers can download. The name of the kind is also the last part of the file's URL. */
export type ExportKind = keyof typeof kinds;
export const exportKinds = Object.keys(kinds) as ExportKind[];
/** Checks whether a text, such as the last part of a URL, is a kind of export. */
export const isExportKind = (text: string): text is ExportKind => Object.hasOwn(kinds, text);

/**
 * Returns the name of the action that the audit log records when the file is downloaded. The log distinguishes groups
 * of files, because some files, for example diets with names, are more sensitive than others.
 */
export const auditOf = (kind: ExportKind): `export.${keyof Messages["audit"]["actions"]["export"]}` =>
  `export.${kinds[kind].of}`;

/** Returns the file name (in the language `locale`) and Content-Type of a file, for the headers of the response. */
export function exportFile(
  kind: ExportKind,
  seminarYear: number,
  locale: Locale,
): { name: string; contentType: string } {
  const { of, ending } = kinds[kind];
  const name = translator(locale, "export")(`files.${of}`, { year: String(seminarYear) });
  return { name: `${name}.${ending}`, contentType: contentTypes[ending] };
}
