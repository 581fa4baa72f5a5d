import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { PageHead } from "@/components/site/page-head";
import { Notice } from "@/components/ui/notice";
import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { composeMail } from "@/lib/mail/compose-mail";
import { loadNewestMails, type OutboxItem } from "@/lib/mail/load-mail";
import { renderHtml } from "@/lib/mail/render-html";
import { renderText } from "@/lib/mail/render-text";
import { Page } from "../_page";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { robots: { index: false } };

const SHOWN = 50;

/** The demonstration's mails. A live site has no such page. */
export default async function MailboxPage() {
  const { db, env } = deps();
  if (env.mode !== "demonstration") notFound();

  const locale = await pageLocale();
  const t = translator(locale, "signIn");
  const mails = await loadNewestMails(db, SHOWN);
  return (
    <Page locale={locale} route="mailbox">
      <div className="wrap">
        <PageHead title={t("mailbox.title")} lead={t("mailbox.lead")} />
        <div className="mt-10 grid gap-10">
          {mails.length === 0 && <Notice kind="pencil">{t("mailbox.empty")}</Notice>}
          {mails.map((mail) => (
            <Mail key={mail.id} mail={mail} locale={locale} siteUrl={env.siteUrl} />
          ))}
        </div>
      </div>
    </Page>
  );
}

function Mail({ mail, locale, siteUrl }: { mail: OutboxItem; locale: Locale; siteUrl: string }) {
  const t = translator(locale, "signIn");
  const content = composeMail(mail, siteUrl);
  return (
    <article className="border-line border-t-2 pt-4" lang={mail.locale}>
      <h2 className="text-xl">{content.subject}</h2>
      <p className="text-ink-soft text-sm" lang={locale}>
        {t("mailbox.to")}: {mail.recipient} · {t("mailbox.at")}: {formatMoment(mail.createdAt, locale)}
      </p>
      {content.action && (
        <p className="mt-2">
          <a className="target" href={content.action.url}>
            {content.action.label}
          </a>
        </p>
      )}
      <iframe
        className="mt-3 h-[40rem] w-full border border-rule bg-white"
        title={content.subject}
        sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
        srcDoc={renderHtml(content, mail.locale)}
      />
      <details className="mt-2">
        <summary className="target" lang={locale}>
          {t("mailbox.text")}
        </summary>
        <pre className="overflow-x-auto whitespace-pre-wrap bg-sheet p-4 text-sm">{renderText(content)}</pre>
      </details>
    </article>
  );
}
