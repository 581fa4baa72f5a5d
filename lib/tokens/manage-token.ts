import { createHash, randomBytes } from "node:crypto";

/**
 * The secret token of a manage link, and the hash that the database stores instead of it. The mailed links that confirm
 * something once, for example a new address, use tokens of the same kind.
 */
export type ManageToken = { token: string; hash: Uint8Array<ArrayBuffer> };

const TOKEN_BYTES = 32;
const tokenShape = /^[A-Za-z0-9_-]{43}$/;

/** Creates a token of 256 random bits, written in 43 characters that are safe in a URL. */
export function newManageToken(): ManageToken {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  return { token, hash: hashManageToken(token) };
}

/**
 * Returns the SHA-256 hash by which a manage link is stored and found. The lookup in an index needs no constant-time
 * comparison: its timing reveals something about the hash only, and nobody can choose the hash of a token that they do
 * not have.
 */
export function hashManageToken(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(token).digest());
}

/** Whether the text has the format of a token. If not, there is no need to look it up. */
export function isManageToken(text: string): boolean {
  return tokenShape.test(text);
}
