import { recordAudit } from "@/lib/audit/record-audit";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { hashManageToken, isManageToken, newManageToken } from "@/lib/tokens/manage-token";

type Deps = { db: Db; clock: Clock };

/** For how many days a link can be made. */
export const previewDays = [1, 7, 30] as const;
export type PreviewDays = (typeof previewDays)[number];

const DAY = 24 * 60 * 60 * 1000;

/** A link as the desk lists it. `id` names it there and opens nothing. */
export type PreviewLinkRow = { id: string; createdAt: Date; expiresAt: Date; createdBy: string };

/**
 * Makes a link by which anyone who has it sees the site with its drafts, for so many days. Returns its secret, which
 * is not kept: only its hash is.
 */
export function makePreviewLink(
  { db, clock }: Deps,
  { userId, days }: { userId: string; days: PreviewDays },
): Promise<string> {
  const now = clock.now();
  const { token, hash } = newManageToken();
  const expiresAt = new Date(now.getTime() + days * DAY);
  return db.$transaction(async (tx) => {
    await tx.previewLink.deleteMany({ where: { expiresAt: { lte: now } } });
    await tx.previewLink.create({ data: { tokenHash: hash, createdAt: now, expiresAt, createdById: userId } });
    await recordAudit(tx, { userId, action: "preview.made", now });
    return token;
  });
}

/** Ends a link at once, whoever has made it. One that has ended already is no error. */
export function endPreviewLink({ db, clock }: Deps, { id, userId }: { id: string; userId: string }): Promise<void> {
  const tokenHash = new Uint8Array(Buffer.from(id, "base64url"));
  return db.$transaction(async (tx) => {
    const { count } = await tx.previewLink.deleteMany({ where: { tokenHash } });
    if (count > 0) await recordAudit(tx, { userId, action: "preview.ended", now: clock.now() });
  });
}

/** The links that still work, the newest first. */
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

/** Until when a link works; null when it doesn't, or never did. */
export async function previewLinkEnds({ db, clock }: Deps, token: string): Promise<Date | null> {
  if (!isManageToken(token)) return null;
  const link = await db.previewLink.findUnique({ where: { tokenHash: hashManageToken(token) } });
  return link && link.expiresAt > clock.now() ? link.expiresAt : null;
}
