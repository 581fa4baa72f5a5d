import type { Db } from "@/lib/db/client";
import { type AlertLink, whereLink } from "./opening-alerts";

/** Forgets the wish that a link leads to, confirmed or not. A link that leads nowhere changes nothing. */
export async function forgetOpeningAlert({ db }: { db: Db }, link: AlertLink): Promise<void> {
  await db.openingAlert.deleteMany({ where: whereLink(link) });
}
