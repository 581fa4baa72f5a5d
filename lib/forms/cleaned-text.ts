/**
 * Characters that nobody sees and that come with a paste: soft hyphens, zero-width spaces, byte order marks, and the
 * marks that set or reverse the direction of writing. The latter could make a name look like another name.
 */
const unseen = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/**
 * Joiners (U+200C and U+200D) that join nothing. A joiner belongs to the text only after a letter of a script that uses
 * it, such as Arabic or Devanagari, or after a part of an emoji.
 */
const joiners =
  /(?<!(?:(?!\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Inherited})[\p{L}\p{M}]|\p{Emoji_Presentation}|\p{Emoji_Modifier}|\u2764))[\u200C\u200D]/gu;

const withoutUnseen = (text: string) => text.replace(unseen, "").normalize("NFC").replace(joiners, "").normalize("NFC");

/**
 * Cleans a text of several lines that a person has typed or pasted: removes characters that nobody sees and the white
 * space around the text, and composes letters with their accents (NFC). Line breaks are kept.
 */
export const cleanedText = (text: string): string => withoutUnseen(text).trim();

/**
 * Cleans one line that a person has typed or pasted, like `cleanedText`. In addition, every group of white space (line
 * breaks, tabs and no-break spaces too) becomes one space.
 */
export const cleanedLine = (text: string): string =>
  withoutUnseen(text)
    .replace(/[\s\u0085]+/gu, " ")
    .trim();

/** An e-mail address in brackets at the end of a line, as mail programs write it after a name. */
const addressAfterName = /\s*[<([]\s*(?:mailto:)?[^\s<>()[\]]+@[^\s<>()[\]]+\s*[>)\]][\s,;.]*$/i;

const quotes = `"“”„«»`;
const inQuotes = new RegExp(`^[${quotes}]([^${quotes}]*)[${quotes}]$`);

/**
 * Cleans the name of a person, like `cleanedLine`. In addition, removes what mail programs put around a name: an
 * address in brackets after it, quotation marks around the whole name, and commas at its end.
 */
export function cleanedName(text: string): string {
  const name = cleanedLine(text).replace(addressAfterName, "");
  const bare = name.replace(/[\s,;]+$/, "");
  return bare.replace(inQuotes, "$1").replace(/^[\s,;]+|[\s,;]+$/g, "");
}
