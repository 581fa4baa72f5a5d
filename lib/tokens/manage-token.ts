import { createHash, randomBytes } from "node:crypto";

/** The secret of a manage link and what the database keeps of it. */
export type ManageToken = { token: string; hash: Uint8Array<ArrayBuffer> };

const TOKEN_BYTES = 32;
const tokenShape = /^[A-Za-z0-9_-]{43}$/;

/** A new secret of 256 random bits, written in 43 letters that are safe in an address. */
export function newManageToken(): ManageToken {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  return { token, hash: hashManageToken(token) };
}

/**
 * The SHA-256 by which a manage link is stored and found. Looking the hash up in an index needs no
 * constant-time comparison: its timing tells of the hash, and no one can steer the hash of a token he doesn't have.
 */
export function hashManageToken(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(token).digest());
}

/** Whether the text can be a manage link's secret at all; what can't isn't looked up. */
export function isManageToken(text: string): boolean {
  return tokenShape.test(text);
}
