import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { MailPreview } from "@/components/messages/mail-preview";
import { Recipients } from "@/components/messages/recipients";
import { SendForms } from "@/components/messages/send-forms";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/tab";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { composeMail } from "@/lib/mail/compose-mail";
import { previewMail } from "@/lib/mail/load-mail";
import { renderHtml } from "@/lib/mail/template/render-html";
import type { OpenedMessage } from "@/lib/messages/message";
import { unfinished } from "@/lib/messages/message-texts";
import { DeskPage } from "../../../../../../_desk-page";
import { openMessage } from "../_open-message";
import { refusalWords } from "../_refusal-words";
import { scheduleMessageAction, sendMessageAction, sendTestMail } from "../actions";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/desk/seminars/[year]/messages/[id]/send">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "messages")("sendTitle"), robots: { index: false } };
}

/**
 * Shows the last page before a message is sent, with its recipients, a preview, and the choice to send it now or later.
 */
export default async function SendMessagePage({ params, searchParams }: Props) {
  const { locale, user, year, message, listHref } = await openMessage(params);
  const { id, version, content, recipients } = message;
  if (message.state !== "draft") redirect(href("message", locale, { year, id }));
  const t = translator(locale, "messages");
  const lacking = unfinished(content) ?? (recipients.length === 0 ? ({ reason: "nobody" } as const) : null);
  const preview = await previewOf(message, (await searchParams)["as"]);
  return (
    <DeskPage locale={locale} user={user} current="seminar">
      <div className="wrap pt-8">
        <p>
          <ButtonLink look="text" href={href("message", locale, { year, id })}>
            {t("backToText")}
          </ButtonLink>
        </p>
        <h1>{t("sendTitle")}</h1>
        <Recipients locale={locale} names={recipients.map(({ name }) => name)} listHref={listHref} />
        {lacking && (
          <div className="mt-6 max-w-text">
            <Notice kind="error">{refusalWords(lacking, locale)}</Notice>
          </div>
        )}
        {preview && (
          <Section id="preview" title={t("preview.title")}>
            <div className="mt-6">
              <MailPreview locale={locale} recipients={recipients} {...preview} />
            </div>
          </Section>
        )}
        <SendForms
          locale={locale}
          count={recipients.length}
          email={user.email}
          ready={lacking === null}
          actions={{
            send: sendMessageAction.bind(null, year, id, version),
            schedule: scheduleMessageAction.bind(null, year, id, version),
            test: sendTestMail.bind(null, year, id),
          }}
        />
      </div>
    </DeskPage>
  );
}

/**
 * Returns the preview of the mail for one recipient: the one whose id is `wanted`, or the first recipient if nobody has
 * this id. Returns null if nothing is written yet or the message has no recipients.
 */
async function previewOf({ id, content, recipients }: OpenedMessage, wanted: string | string[] | undefined) {
  const { db, clock, env } = deps();
  const recipient = recipients.find((one) => one.id === wanted) ?? recipients[0];
  if (!recipient || unfinished(content)?.reason === "nothingWritten") return null;
  const mail = await previewMail(db, { messageId: id, registrationId: recipient.id, now: clock.now() });
  if (!mail) return null;
  const composed = composeMail(mail, env.siteUrl);
  return { as: recipient.id, subject: composed.subject, html: await renderHtml(composed, mail.locale) };
}
