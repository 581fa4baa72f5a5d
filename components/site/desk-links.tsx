import { Section } from "@/components/ui/tab";
import { canManagePeople, type User } from "@/lib/auth/policies";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";

const forEveryone = ["seminars", "members", "topics", "site", "account"] as const;
const forAdministrators = ["people", "auditLog"] as const;

/** Links to the other parts of the desk (the pages of signed-in users), each with an explanation. */
export function DeskLinks({ locale, user }: { locale: Locale; user: User }) {
  const t = translator(locale, "signIn");
  const routes = [...forEveryone, ...(canManagePeople(user) ? forAdministrators : [])];
  return (
    <Section id="more" title={t("desk.more")}>
      <ul className="grid gap-x-10 sm:grid-cols-2">
        {routes.map((route) => (
          <li key={route} className="border-rule border-b py-3">
            <a className="target text-lg" href={href(route, locale)}>
              {t(`desk.links.${route}`)}
            </a>
            <p className="text-ink-soft text-sm">{t(`desk.links.${route}Text`)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
