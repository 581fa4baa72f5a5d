/**
 * The key by which e-mail addresses are compared: addresses that differ only in upper and lower case are the same. RFC
 * 5321 (2.4) allows servers to distinguish them before the @, but in practice they don't.
 */
export function emailKey(email: string): string {
  return email.normalize("NFC").toLowerCase();
}
