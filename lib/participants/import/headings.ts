import { foldedText } from "@/lib/folded-text";
import { locales } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";

/** The columns that a list of people may have. */
export type ListColumn =
  | "name"
  | "givenName"
  | "familyName"
  | "email"
  | "organisation"
  | "role"
  | "option"
  | "fee"
  | "language"
  | "listed"
  | "message"
  | "status";

/**
 * The headings that people use for each column, separated by spaces. The headings in the files that the site exports
 * are accepted too.
 */
const names: Record<ListColumn, string> = {
  name: "nimi osallistuja namn deltagare name participant",
  givenName: "etunimi förnamn firstname givenname",
  familyName: "sukunimi efternamn släktnamn lastname surname familyname",
  email: "sähköposti sähköpostiosoite meili email epost epostadress mail emailaddress",
  organisation: "organisaatio kirjasto työpaikka organisation bibliotek arbetsplats organization library workplace",
  role: "tehtävä nimike titteli uppgift titel role title jobtitle",
  option: "osallistuminen osallistumistapa deltagande deltagarsätt attendance attending takingpart",
  fee: "maksuluokka avgiftsklass feecategory fee",
  language: "kieli språk language",
  listed: "osallistujalistalla listed",
  message: "viesti meddelande message",
  status: "tila status state",
};

/**
 * Returns a heading in lower case and without accents, spaces and punctuation, so that `E-mail` and `e mail` are equal.
 */
const bare = (heading: string) => foldedText(heading).replace(/[^\p{L}\p{N}]/gu, "");

const columnsByHeading = new Map<string, ListColumn>(
  (Object.keys(names) as ListColumn[]).flatMap((column) => {
    const exported = locales.map((locale) => {
      const texts: Partial<Record<string, unknown>> = messagesOf(locale, "export");
      return typeof texts[column] === "string" ? texts[column] : "";
    });
    return [...names[column].split(" "), ...exported]
      .filter(Boolean)
      .map((heading) => [bare(heading), column] as const);
  }),
);

/**
 * Returns the column for each cell of the heading row. For an unknown heading, the column is undefined. Returns null if
 * the row has no column for e-mail addresses or no column for people's names.
 */
export function readHeadings(row: readonly string[]): (ListColumn | undefined)[] | null {
  const columns = row.map((heading) => columnsByHeading.get(bare(heading)));
  const has = (column: ListColumn) => columns.includes(column);
  return has("email") && (has("name") || has("familyName")) ? columns : null;
}
