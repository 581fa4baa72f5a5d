import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { MailView } from "@/components/mail/mail-view";
import { PageHead } from "@/components/site/page-head";
import { Notice } from "@/components/ui/notice";
import { formatMoment } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { composeEntry } from "@/lib/mail/compose-entry";
import { composeMail } from "@/lib/mail/compose-mail";
import { loadNewestMails, type OutboxItem } from "@/lib/mail/load-mail";
import { loadOrganisers } from "@/lib/mail/load-organisers";
import { renderText } from "@/lib/mail/render-text";
import { renderHtml } from "@/lib/mail/template/render-html";
import { Page } from "../_page";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "signIn")("mailbox.title"), robots: { index: false } };
}

const SHOWN = 30;

async function attachmentOf(mail: OutboxItem) {
  const { db, clock, env } = deps();
  const [organiser] = await loadOrganisers(db, env.organisersEmail, mail.locale);
  return composeEntry(mail, { siteUrl: env.siteUrl, organiser, now: clock.now() });
}

/**
 * Shows the mails of a demonstration site: the mail that `?mail=` selects (by default the newest), and a list of mails.
 * Answers 404 on a live site.
 */
export default async function MailboxPage({ searchParams }: PageProps<"/[locale]/mailbox">) {
  const { db, env, clock } = deps();
  if (env.mode !== "demonstration") notFound();

  const locale = await pageLocale();
  const { mail: wanted } = await searchParams;
  const t = translator(locale, "signIn");
  const mails = (await loadNewestMails(db, SHOWN, clock.now())).map((mail) => ({
    ...mail,
    content: composeMail(mail, env),
  }));
  const open = mails.find(({ id }) => id === wanted) ?? mails[0];
  const listed = mails.map((mail) => ({
    id: mail.id,
    href: `${href("mailbox", locale)}?mail=${mail.id}`,
    subject: mail.content.subject,
    recipient: mail.recipient,
    at: formatMoment(mail.createdAt, locale),
    lang: mail.locale,
  }));
  return (
    <Page locale={locale} route="mailbox">
      <div className="wrap">
        <PageHead title={t("mailbox.title")} lead={t("mailbox.lead")} />
        <div className="mt-10 grid items-start gap-x-16 gap-y-10 lg:grid-cols-[1fr_2fr]">
          {open ? (
            <MailView
              locale={locale}
              mails={listed}
              open={{
                id: open.id,
                content: open.content,
                html: await renderHtml(open.content, open.locale, { onPage: true }),
                text: renderText(open.content),
                attachment: await attachmentOf(open),
              }}
            />
          ) : (
            <Notice kind="pencil">{t("mailbox.empty")}</Notice>
          )}
        </div>
      </div>
    </Page>
  );
}
