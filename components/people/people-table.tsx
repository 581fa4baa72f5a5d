import { Badge } from "@/components/ui/badge";
import { Pencil } from "@/components/ui/pencil";
import { Table } from "@/components/ui/table";
import type { Role } from "@/lib/auth/role";
import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";

export type PersonRow = {
  id: string;
  name: string;
  email: string;
  role: Role;
  lastSignIn: Date | null;
  sessions: number;
  /** False if the site knows that mails to this e-mail address fail. */
  reached: boolean;
  self: boolean;
};

type PeopleTableProps = { locale: Locale; people: readonly PersonRow[] };

/** Shows the users. Each name is a link to the user's page. */
export function PeopleTable({ locale, people }: PeopleTableProps) {
  const t = translator(locale, "people");
  const columns = [
    { key: "name", label: t("name") },
    { key: "role", label: t("role"), className: "max-md:hidden" },
    { key: "signedIn", label: t("signedIn") },
  ];
  return (
    <Table caption={t("title")} columns={columns}>
      {people.map((person) => (
        <PersonTableRow key={person.id} locale={locale} person={person} />
      ))}
    </Table>
  );
}

function PersonTableRow({ locale, person }: { locale: Locale; person: PersonRow }) {
  const t = translator(locale, "people");
  const { id, name, email, role, lastSignIn, sessions, reached, self } = person;
  return (
    <tr>
      <th scope="row" className="wrap-anywhere">
        <a className="target" href={href("person", locale, { id })}>
          {name}
        </a>
        {self && <span className="font-normal text-ink-soft"> {t("you")}</span>}
        <span className="block font-normal text-ink-soft">{email}</span>
        {!reached && (
          <span className="block">
            <Badge ink="void">{t("unreached")}</Badge>
          </span>
        )}
        <span className="block font-normal md:hidden">{t(`roles.${role}`)}</span>
      </th>
      <td className="max-md:hidden">
        <Badge ink="print">{t(`roles.${role}`)}</Badge>
      </td>
      <td>
        {lastSignIn ? (
          <>
            {formatMoment(lastSignIn, locale)}
            <span className="block text-ink-soft">{t("sessions", { count: sessions })}</span>
          </>
        ) : (
          <Pencil>{t("notSignedIn")}</Pencil>
        )}
      </td>
    </tr>
  );
}
