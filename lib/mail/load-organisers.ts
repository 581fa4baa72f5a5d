import type { Mailbox } from "@/lib/calendar/calendar-entry";
import type { Db } from "@/lib/db/client";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

/**
 * Loads the e-mail addresses for answers to mails (Reply-To). If the administrator has set an address, the result is
 * this address. Otherwise the result is the addresses of the contact persons, in the order of the group's page. If the
 * list is empty, answers go to the sender.
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
