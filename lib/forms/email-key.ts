/**
 * By what an address is compared: two that differ only in the case of their letters are one person's.
 * Mail servers may tell them apart (RFC 5321, 2.4), but none in use does.
 */
export function emailKey(email: string): string {
  return email.normalize("NFC").toLowerCase();
}
