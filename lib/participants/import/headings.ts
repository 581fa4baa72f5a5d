import { locales } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";

/** What a list can tell of a person. */
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

/** How people call them, beside what our own files do. */
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

/** Headings are compared without their case, spaces and signs: `E-mail` is `e mail`. */
const bare = (heading: string) =>
  heading
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

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

/** Which columns a row of headings names, by their places; null when it doesn't name people and their addresses. */
export function readHeadings(row: readonly string[]): (ListColumn | undefined)[] | null {
  const columns = row.map((heading) => columnsByHeading.get(bare(heading)));
  const has = (column: ListColumn) => columns.includes(column);
  return has("email") && (has("name") || has("familyName")) ? columns : null;
}
