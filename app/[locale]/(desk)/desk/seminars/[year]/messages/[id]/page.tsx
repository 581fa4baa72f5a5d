import type { Metadata } from "next";
import { deps } from "@/app/_server/deps";
import { pageLocale } from "@/app/_server/locale";
import { MessageEditor } from "@/components/messages/message-editor";
import { Recipients } from "@/components/messages/recipients";
import { PlainForm } from "@/components/participants/desk-forms";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/tab";
import { loadSiteParts } from "@/lib/content/load-site-parts";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { titleOf } from "@/lib/messages/message-texts";
import { DeskPage } from "../../../../../_desk-page";
import { saveMessageAction } from "../actions";
import { openMessage } from "./_open-message";
import { SettledMessage } from "./_settled-message";
import { withdrawMessage } from "./actions";

export const dynamic = "force-dynamic";

type Props = PageProps<"/[locale]/desk/seminars/[year]/messages/[id]">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await pageLocale(), "messages")("editTitle"), robots: { index: false } };
}

/**
 * Shows the editor if the message is a draft. Otherwise shows the time of sending and how many mails have been sent.
 */
export default async function MessagePage({ params }: Props) {
  const opened = await openMessage(params);
  const { locale, user, year, message, listHref } = opened;
  const t = translator(locale, "messages");
  const title = message.state === "draft" ? null : titleOf(message.content);
  return (
    <DeskPage locale={locale} user={user} current="seminar">
      <div className="wrap pt-8">
        <p>
          <ButtonLink look="text" href={href("messages", locale, { year })}>
            {t("toMessages")}
          </ButtonLink>
        </p>
        <h1 className="wrap-anywhere" lang={title?.lang}>
          {title?.value ?? t("editTitle")}
        </h1>
        {message.state !== "sent" && (
          <Recipients locale={locale} names={message.recipients.map(({ name }) => name)} listHref={listHref} />
        )}
        {message.state === "draft" ? <Draft {...opened} /> : <SettledMessage {...opened} />}
      </div>
    </DeskPage>
  );
}

async function Draft({ locale, year, message }: Awaited<ReturnType<typeof openMessage>>) {
  const t = translator(locale, "messages");
  const pagesTexts = messagesOf(locale, "pages");
  const { id, version, content } = message;
  return (
    <>
      <div className="mt-8">
        <MessageEditor
          locale={locale}
          message={{ documentId: id, basis: { number: 0, version }, content }}
          sendHref={href("sendMessage", locale, { year, id })}
          texts={messagesOf(locale, "messages")}
          pagesTexts={pagesTexts}
          editorTexts={messagesOf(locale, "editor")}
          site={{ ...(await loadSiteParts(deps(), locale)), pictureProblems: pagesTexts.pictureProblems }}
          save={saveMessageAction.bind(null, year)}
        />
      </div>
      <Section id="removal" title={t("remove.title")} index={1} className="grid max-w-text gap-6">
        <PlainForm
          id="remove"
          labelledBy="removal"
          locale={locale}
          action={withdrawMessage.bind(null, "remove", year, id)}
          idle={false}
          texts={{
            ...{ intro: t("remove.intro"), submit: t("remove.submit"), busy: t("busy") },
          }}
        />
      </Section>
    </>
  );
}
