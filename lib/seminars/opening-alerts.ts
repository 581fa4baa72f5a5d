import type { Db } from "@/lib/db/client";
import { hashManageToken, isManageToken } from "@/lib/tokens/manage-token";

/** The wish behind the link of an alert's mail: which seminar, whose secret. */
export type AlertLink = { seminarYear: number; token: string };

/** Finds the wish that a link leads to; null when the link leads nowhere. */
export const whereLink = ({ seminarYear, token }: AlertLink) => ({
  tokenHash: hashManageToken(token),
  seminar: { year: seminarYear },
});

/** Whether the wish that a link leads to has been confirmed; null when the link leads nowhere. */
export async function loadOpeningAlert({ db }: { db: Db }, link: AlertLink): Promise<{ confirmed: boolean } | null> {
  if (!isManageToken(link.token)) return null;
  const alert = await db.openingAlert.findUnique({ where: whereLink(link), select: { confirmedAt: true } });
  return alert && { confirmed: alert.confirmedAt !== null };
}
