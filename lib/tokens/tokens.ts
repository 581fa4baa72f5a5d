import { createHash, randomBytes } from "node:crypto";
import type { Tx } from "@/lib/db/client";

/**
 * The secret token in a link that is sent by mail, and the hash of the token. The database stores only the hash. The
 * link is a manage link (with which a participant sees, changes or cancels the registration), or a link that confirms
 * something once, for example a new e-mail address.
 */
export type Token = { token: string; hash: Uint8Array<ArrayBuffer> };

const TOKEN_BYTES = 32;
const tokenShape = /^[A-Za-z0-9_-]{43}$/;

/** Creates a token of 256 random bits, written as 43 characters that are safe in a URL. */
export function newToken(): Token {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  return { token, hash: hashToken(token) };
}

/**
 * Returns the SHA-256 hash of a token. The database stores only this hash, and finds a link by the hash of its token.
 * The time that the database needs to compare two hashes may depend on the hashes. This is not a risk: an attacker who
 * measures the time learns something only about a hash, and cannot find a token for a given hash.
 */
export function hashToken(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(token).digest());
}

/**
 * Checks whether the text has the format of a token. A text with another format need not be looked up in the database.
 */
export function isToken(text: string): boolean {
  return tokenShape.test(text);
}

/**
 * The largest number of manage links of one registration that work at the same time: the first link and the newest
 * links.
 */
export const LINKS_KEPT = 5;

/**
 * Creates a new manage link for each registration. Returns the tokens of the links; the keys are the registrations'
 * ids.
 *
 * Anybody who types an e-mail address into a form can cause a new link, so the number of links is limited. If a
 * registration has more than `LINKS_KEPT` links, those between the first and the newest links stop working. The first
 * link keeps working, because participants keep the mail that contains it, and a stranger must not be able to disable
 * it. The newest links keep working, because they are in the newest mails.
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
