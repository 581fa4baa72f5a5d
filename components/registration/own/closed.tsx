import { ContactList } from "@/components/members/contact-list";
import { PageHead } from "@/components/site/page-head";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/tab";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { Member } from "@/lib/members/members";

type ClosedProps = { locale: Locale; token: string; lead: string; members: readonly Member[] };

/**
 * The page that is shown instead of a form that can no longer be used. `lead` is the text that gives the reason. The
 * page lists the contact persons to whom the participant can write.
 */
export function Closed({ locale, token, lead, members }: ClosedProps) {
  const t = translator(locale, "own");
  return (
    <>
      <PageHead kicker={translator(locale, "manage")("page.kicker")} title={t("closed.title")} lead={lead} />
      <p className="mt-8">
        <ButtonLink href={href("manage", locale, { token })}>{t("closed.back")}</ButtonLink>
      </p>
      <Section id="contacts" title={t("closed.contacts")}>
        <ContactList locale={locale} members={members} />
      </Section>
    </>
  );
}
