/**
 * Returns the text in lower case and without accents, for searching: a person whose keyboard has no Ö can find `Öhman`
 * too. The database converts the column `folded_text` of registrations in the same way.
 */
export function foldedText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}

/**
 * Returns a key for comparing the names of people: the words of the name in lower case, without accents and in
 * alphabetical order. So `Öhman, Åsa` and `åsa ohman` have the same key.
 */
export function foldedName(name: string): string {
  const words = foldedText(name).match(/[^\s,]+/g) ?? [];
  return words.sort().join(" ");
}

/**
 * Returns a key for comparing e-mail addresses. Addresses that differ only in upper and lower case have the same key.
 * RFC 5321 (2.4) allows mail servers to distinguish upper and lower case before the @, but in practice they do not.
 */
export function foldedAddress(email: string): string {
  return email.normalize("NFC").toLowerCase();
}

/**
 * Returns a key for comparing people: two registrations with the same key belong to the same person. Colleagues may
 * share an e-mail address, but then they have different names.
 */
export function identityOf({
  email,
  givenName,
  familyName,
}: Record<"email" | "givenName" | "familyName", string>): string {
  return `${foldedAddress(email)} ${foldedName(`${givenName} ${familyName}`)}`;
}

/**
 * Prepares text that a person has typed for comparison with known words: converts it to lower case and replaces every
 * group of spaces by one space. Accents are kept, because a word with another accent can be another word.
 */
export function plainText(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s+/g, " ").trim().toLowerCase();
}
