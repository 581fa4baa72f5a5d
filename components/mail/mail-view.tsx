import { ButtonLink } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { MailContent } from "@/lib/mail/content";

type ListedMail = { id: string; href: string; subject: string; recipient: string; at: string; lang: Locale };

type MailViewProps = {
  locale: Locale;
  mails: readonly ListedMail[];
  open: { id: string; content: MailContent; html: string; text: string };
};

/** A mailbox: the list of mails and the one that is open, as its recipient's mail program shows it. */
export function MailView({ locale, mails, open }: MailViewProps) {
  const t = translator(locale, "signIn");
  const lang = mails.find(({ id }) => id === open.id)?.lang;
  return (
    <>
      <article className="min-w-0 lg:order-last" lang={lang}>
        <h2 className="text-xl">{open.content.subject}</h2>
        {open.content.action && (
          <p className="mt-4">
            <ButtonLink href={open.content.action.url}>{open.content.action.label}</ButtonLink>
          </p>
        )}
        <iframe
          className="mt-4 h-[46rem] w-full border border-rule bg-white"
          title={open.content.subject}
          sandbox="allow-top-navigation-by-user-activation"
          srcDoc={open.html.replace("<head>", '<head><base target="_top">')}
        />
        <details className="mt-2">
          <summary className="target" lang={locale}>
            {t("mailbox.text")}
          </summary>
          <pre className="whitespace-pre-wrap bg-sheet p-4 text-sm">{open.text}</pre>
        </details>
      </article>
      <ol className="min-w-0 border-line border-t-2">
        {mails.map((mail) => (
          <li key={mail.id} className="border-rule border-b py-2">
            <a
              className="target font-semibold"
              href={mail.href}
              lang={mail.lang}
              aria-current={mail.id === open.id ? "true" : undefined}
            >
              {mail.subject}
            </a>
            <p className="break-words text-ink-soft text-sm">
              {mail.recipient}, {mail.at}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
