/**
 * Returns the text in lower case and without accents, as it is searched: people without an Ö on their keyboard find
 * `Öhman` too. The column `folded_text` of registrations is folded by the database in the same way.
 */
export function foldedText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}

/**
 * Returns the key by which names of people are compared: its folded words in alphabetical order, so that `Öhman, Åsa`
 * and `åsa ohman` are the same person.
 */
export function foldedName(name: string): string {
  const words = foldedText(name).match(/[^\s,]+/g) ?? [];
  return words.sort().join(" ");
}

/**
 * Returns the key by which e-mail addresses are compared: addresses that differ only in upper and lower case are the
 * same. RFC 5321 (2.4) allows servers to distinguish them before the @, but in practice they don't.
 */
export function foldedAddress(email: string): string {
  return email.normalize("NFC").toLowerCase();
}

/**
 * Returns typed words as they are looked up: in lower case, with one space for every run of white space, and with their
 * accents, because these can make another word.
 */
export function plainText(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s+/g, " ").trim().toLowerCase();
}
