import type { Mailbox } from "@/lib/calendar/calendar-entry";
import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

/**
 * The addresses to which answers to mails go (Reply-To): the address that the administrator has set, else those of the
 * contact persons in the order of the group's page. Empty when there is neither; answers then go to the sender.
 */
export async function loadOrganisers(db: Db, organisersEmail: string | undefined, locale: Locale): Promise<Mailbox[]> {
  if (organisersEmail) return [{ name: translator(locale, "mail")("sender"), address: organisersEmail }];
  const contacts = await db.member.findMany({
    where: { contactEmail: { not: null } },
    orderBy: { position: "asc" },
  });
  return contacts.flatMap(({ givenName, familyName, contactEmail }) =>
    contactEmail ? [{ name: `${givenName} ${familyName}`, address: contactEmail }] : [],
  );
}
