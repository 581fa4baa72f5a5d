import { ButtonLink } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { MailContent } from "@/lib/mail/mail-content";

type ListedMail = { id: string; href: string; subject: string; recipient: string; at: string; lang: Locale };

type Attachment = { fileName: string; content: string };

type MailViewProps = {
  locale: Locale;
  mails: readonly ListedMail[];
  open: { id: string; content: MailContent; html: string; text: string; attachment: Attachment | null };
};

const dataUrl = ({ content }: Attachment) => `data:text/calendar;charset=utf-8,${encodeURIComponent(content)}`;

/** Shows a mailbox: the list of mails, and the mail that is open, as a mail program would show it. */
export function MailView({ locale, mails, open }: MailViewProps) {
  const t = translator(locale, "signIn");
  const actions = [open.content.action, open.content.action?.other].filter((action) => action !== undefined);
  const lang = mails.find(({ id }) => id === open.id)?.lang;
  return (
    <>
      <article className="min-w-0 lg:order-last" lang={lang}>
        <h2 className="text-xl">{open.content.subject}</h2>
        <p className="mt-4 flex flex-wrap gap-3 empty:hidden">
          {actions.map(({ label, url }) => (
            <ButtonLink key={url} href={url}>
              {label}
            </ButtonLink>
          ))}
        </p>
        {open.attachment && (
          <p className="mt-2" lang={locale}>
            <a className="target" href={dataUrl(open.attachment)} download={open.attachment.fileName}>
              {t("mailbox.attachment", { name: open.attachment.fileName })}
            </a>
          </p>
        )}
        <iframe
          className="mt-4 h-[46rem] w-full border border-rule bg-white"
          title={open.content.subject}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          srcDoc={open.html}
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
