import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { hashToken, isToken, newToken } from "@/lib/tokens/tokens";

type Deps = { db: Db; clock: Clock };

/** The lifetimes that a user can choose for a preview link, in days. */
export const previewDays = [1, 7, 30] as const;
export type PreviewDays = (typeof previewDays)[number];

const DAY = 24 * 60 * 60 * 1000;

/**
 * A preview link in the list that signed-in users see. `id` is the hash of the link's token, so the id alone cannot
 * open the preview.
 */
export type PreviewLinkRow = { id: string; createdAt: Date; expiresAt: Date; createdBy: string };

/**
 * Creates a preview link. For `days` days, everyone who has the link can see the site with its drafts. Returns the
 * token of the link; only its hash is stored. Also deletes expired links.
 */
export function makePreviewLink(
  { db, clock }: Deps,
  { userId, days }: { userId: string; days: PreviewDays },
): Promise<string> {
  const now = clock.now();
  const { token, hash } = newToken();
  const expiresAt = new Date(now.getTime() + days * DAY);
  return db.$transaction(async (tx) => {
    await tx.previewLink.deleteMany({ where: { expiresAt: { lte: now } } });
    await tx.previewLink.create({ data: { tokenHash: hash, createdAt: now, expiresAt, createdById: userId } });
    await recordAudit(tx, { userId, action: "preview.made", now });
    return token;
  });
}

/**
 * Ends a preview link immediately. The link may have been created by another user. Does nothing if the link has already
 * ended.
 */
export function endPreviewLink({ db, clock }: Deps, { id, userId }: { id: string; userId: string }): Promise<void> {
  const tokenHash = new Uint8Array(Buffer.from(id, "base64url"));
  return db.$transaction(async (tx) => {
    const { count } = await tx.previewLink.deleteMany({ where: { tokenHash } });
    if (count > 0) await recordAudit(tx, { userId, action: "preview.ended", now: clock.now() });
  });
}

/** Returns the preview links that are still valid, the newest first. */
export async function loadPreviewLinks({ db, clock }: Deps): Promise<PreviewLinkRow[]> {
  const links = await db.previewLink.findMany({
    where: { expiresAt: { gt: clock.now() } },
    orderBy: { createdAt: "desc" },
    include: { createdBy: { select: { name: true } } },
  });
  return links.map(({ tokenHash, createdAt, expiresAt, createdBy }) => ({
    id: Buffer.from(tokenHash).toString("base64url"),
    createdAt,
    expiresAt,
    createdBy: createdBy.name,
  }));
}

/** Returns the time at which the preview link with this token ends; null if it has already ended or does not exist. */
export async function previewLinkEnds({ db, clock }: Deps, token: string): Promise<Date | null> {
  if (!isToken(token)) return null;
  const link = await db.previewLink.findUnique({ where: { tokenHash: hashToken(token) } });
  return link && link.expiresAt > clock.now() ? link.expiresAt : null;
}
