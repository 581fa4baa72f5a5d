import { langOf } from "@/components/content/in-language";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { ContactDetails } from "@/lib/site/load-site";

type FooterProps = { locale: Locale; contact: ContactDetails };

/** The footer of every public page: a text about the working group, its contact details, and more links. */
export function Footer({ locale, contact }: FooterProps) {
  const t = translator(locale, "shell");
  const columns = [
    [
      { label: t("footer.contact"), href: href("group", locale) },
      { label: t("nav.presentation"), href: href("presentation", locale) },
      { label: t("nav.lostLink"), href: href("lostLink", locale) },
    ],
    [
      { label: t("footer.privacy"), href: href("privacy", locale) },
      { label: t("footer.accessibility"), href: href("accessibility", locale) },
      { label: t("footer.signIn"), href: href("signIn", locale) },
    ],
  ];
  return (
    <footer className="site-footer">
      <div className="wrap grid gap-x-16 gap-y-8 sm:grid-cols-2 md:grid-cols-[1.4fr_1fr_1fr]">
        <div className="sm:col-span-2 md:col-span-1">
          <p className="max-w-[18ch] font-medium font-serif text-xl">{t("footer.motto")}</p>
          <p className="mt-4 text-on-cloth-soft text-sm">{t("footer.about")}</p>
          <Contact locale={locale} contact={contact} />
        </div>
        <nav className="contents" aria-label={t("footer.menu")}>
          {columns.map((links) => (
            <ul key={links[0]?.href}>
              {links.map((link) => (
                <li key={link.href}>
                  <a className="target" href={link.href}>
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          ))}
        </nav>
      </div>
    </footer>
  );
}

function Contact({ locale, contact: { email, address, links } }: FooterProps) {
  if (!email && !address && links.length === 0) return null;
  return (
    <address className="mt-4 text-sm not-italic">
      {address && (
        <p className="whitespace-pre-line" lang={langOf(address.lang, locale)}>
          {address.value}
        </p>
      )}
      {email && (
        <a className="target wrap-anywhere" href={`mailto:${email}`}>
          {email}
        </a>
      )}
      {links.map(({ name, url }) => (
        <a key={url} className="target mr-5" href={url}>
          {name}
        </a>
      ))}
    </address>
  );
}
