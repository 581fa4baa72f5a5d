import { notFound } from "next/navigation";
import { z } from "zod";
import { deps } from "@/app/_server/deps";
import { deskUser } from "@/app/_server/desk-user";
import { pageLocale } from "@/app/_server/locale";
import { parseYear } from "@/app/_server/year";
import { canArrangeSeminar } from "@/lib/auth/policies";
import { href } from "@/lib/i18n/routes";
import { loadMessage } from "@/lib/messages/queries";
import { filterQuery } from "@/lib/participants/filter";

/**
 * Loads the message whose id is in the URL, for an organiser. `listHref` links to the participant list with the filter
 * of the message.
 */
export async function openMessage(params: Promise<{ year: string; id: string }>) {
  const locale = await pageLocale();
  const user = await deskUser(locale, canArrangeSeminar);
  const { id, ...path } = await params;
  const year = parseYear(path.year);
  const known = year && z.uuid().safeParse(id).success;
  const message = known && (await loadMessage(deps(), { seminarYear: year, messageId: id }));
  if (!year || !message) notFound();
  const query = new URLSearchParams(filterQuery(message.filter)).toString();
  const listHref = `${href("participants", locale, { year })}${query && `?${query}`}`;
  return { locale, user, year, message, listHref };
}
