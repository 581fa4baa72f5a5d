import type { Locale } from "@/lib/i18n/locales";
import type { Member } from "@/lib/members/members";

type ContactListProps = { locale: Locale; members: readonly Member[] };

/** Shows the members who have a public e-mail address. */
export function ContactList({ locale, members }: ContactListProps) {
  const contacts = members.filter(({ contactEmail }) => contactEmail);
  return (
    <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
      {contacts.map(({ id, givenName, familyName, organisation, contactEmail }) => (
        <li key={id}>
          <h3 className="text-[1.375rem]">
            {givenName} {familyName}
          </h3>
          <p lang={locale === "fi" ? undefined : "fi"}>{organisation}</p>
          <a className="target wrap-anywhere font-mono" href={`mailto:${contactEmail}`}>
            {contactEmail}
          </a>
        </li>
      ))}
    </ul>
  );
}
