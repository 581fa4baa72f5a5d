import type { Db } from "@/lib/db/client";
import { type AlertLink, whereLink } from "./opening-alerts";

/** Deletes the request for a mail that the link belongs to, confirmed or not. An unknown link changes nothing. */
export async function forgetOpeningAlert({ db }: { db: Db }, link: AlertLink): Promise<void> {
  await db.openingAlert.deleteMany({ where: whereLink(link) });
}
