import { createHash, randomBytes } from "node:crypto";
import type { Tx } from "@/lib/db/client";

/**
 * The secret token of a mailed link, and the hash that the database stores instead of it: of a manage link, or of a link
 * that confirms something once, for example a new address.
 */
export type Token = { token: string; hash: Uint8Array<ArrayBuffer> };

const TOKEN_BYTES = 32;
const tokenShape = /^[A-Za-z0-9_-]{43}$/;

/** Creates a token of 256 random bits, written in 43 characters that are safe in a URL. */
export function newToken(): Token {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  return { token, hash: hashToken(token) };
}

/**
 * Returns the SHA-256 hash by which a link is stored and found. The lookup in an index needs no constant-time
 * comparison: its timing reveals something about the hash only, and nobody can choose the hash of a token that they do
 * not have.
 */
export function hashToken(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(token).digest());
}

/** Whether the text has the format of a token. If not, there is no need to look it up. */
export function isToken(text: string): boolean {
  return tokenShape.test(text);
}

/** How many manage links of one registration work at the same time, at most: the first one and the newest ones. */
export const LINKS_KEPT = 5;

/**
 * Gives each registration a new manage link. Returns the links' tokens by the ids of the registrations.
 *
 * Anyone who types an address into a form creates a new link, so the number of links is limited. When there are more
 * than `LINKS_KEPT`, those between the first and the newest ones stop working. The first link is in the mail that
 * people keep, so strangers must not be able to make it stop working. The newest links are in the mails that came last.
 */
export async function addManageLinks(
  tx: Tx,
  { registrationIds, now }: { registrationIds: readonly string[]; now: Date },
): Promise<Map<string, string>> {
  const links = registrationIds.map((registrationId) => ({ registrationId, ...newToken() }));
  await tx.manageLink.createMany({
    data: links.map(({ registrationId, hash }) => ({ registrationId, tokenHash: hash, createdAt: now })),
  });
  await tx.$executeRaw`
    DELETE FROM manage_link WHERE token_hash IN (
      SELECT token_hash FROM (
        SELECT token_hash,
          row_number() OVER (PARTITION BY registration_id ORDER BY created_at, token_hash) AS from_first,
          row_number() OVER (PARTITION BY registration_id ORDER BY created_at DESC, token_hash DESC) AS from_newest
        FROM manage_link WHERE registration_id = ANY(${registrationIds}::uuid[])) AS counted
      WHERE from_first > 1 AND from_newest >= ${LINKS_KEPT})`;
  return new Map(links.map(({ registrationId, token }) => [registrationId, token]));
}
