import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { hashToken, isToken, newToken } from "@/lib/tokens/tokens";

type Deps = { db: Db; clock: Clock };

/** The lifetimes of a preview link that can be chosen, in days. */
export const previewDays = [1, 7, 30] as const;
export type PreviewDays = (typeof previewDays)[number];

const DAY = 24 * 60 * 60 * 1000;

/** A preview link as the desk lists it. `id` is the hash of its token, so it doesn't open the preview. */
export type PreviewLinkRow = { id: string; createdAt: Date; expiresAt: Date; createdBy: string };

/**
 * Creates a preview link, which shows the site with its drafts to anyone who has the link, for `days` days. Returns the
 * token, of which only the hash is stored. Also deletes expired links.
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

/** Ends a preview link at once. It may have been created by another user. It is no error if it has ended already. */
export function endPreviewLink({ db, clock }: Deps, { id, userId }: { id: string; userId: string }): Promise<void> {
  const tokenHash = new Uint8Array(Buffer.from(id, "base64url"));
  return db.$transaction(async (tx) => {
    const { count } = await tx.previewLink.deleteMany({ where: { tokenHash } });
    if (count > 0) await recordAudit(tx, { userId, action: "preview.ended", now: clock.now() });
  });
}

/** The preview links that are still valid, the newest first. */
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

/** When the preview link with this token ends; null when it has ended or there is none. */
export async function previewLinkEnds({ db, clock }: Deps, token: string): Promise<Date | null> {
  if (!isToken(token)) return null;
  const link = await db.previewLink.findUnique({ where: { tokenHash: hashToken(token) } });
  return link && link.expiresAt > clock.now() ? link.expiresAt : null;
}
