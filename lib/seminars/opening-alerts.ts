import type { Db } from "@/lib/db/client";
import { hashManageToken, isManageToken } from "@/lib/tokens/manage-token";

/**
 * The parts of the link in an alert's mail: the seminar's year, and the token of the person who asked for the alert.
 */
export type AlertLink = { seminarYear: number; token: string };

/** The database condition that finds the alert of a link. */
export const whereLink = ({ seminarYear, token }: AlertLink) => ({
  tokenHash: hashManageToken(token),
  seminar: { year: seminarYear },
});

/** Whether the alert of a link has been confirmed; null when the link is unknown. */
export async function loadOpeningAlert({ db }: { db: Db }, link: AlertLink): Promise<{ confirmed: boolean } | null> {
  if (!isManageToken(link.token)) return null;
  const alert = await db.openingAlert.findUnique({ where: whereLink(link), select: { confirmedAt: true } });
  return alert && { confirmed: alert.confirmedAt !== null };
}
