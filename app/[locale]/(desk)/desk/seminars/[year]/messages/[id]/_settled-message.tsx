import { deps } from "@/app/_server/deps";
import { MessageResults } from "@/components/messages/message-results";
import { MessageTexts } from "@/components/messages/message-text";
import { PlainForm } from "@/components/participants/desk-forms";
import { Refreshing } from "@/components/ui/refreshing";
import { Section } from "@/components/ui/tab";
import { loadEmbeds } from "@/lib/content/load-embeds";
import { formatMoment } from "@/lib/i18n/format";
import { locales } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadFailures } from "@/lib/messages/queries";
import type { openMessage } from "./_open-message";
import { retryMails, withdrawMessage } from "./actions";

type Opened = Awaited<ReturnType<typeof openMessage>>;

/**
 * The interval, in seconds, at which the page of a scheduled message reloads itself. Without reloading, the page would
 * not show that the message has been sent.
 */
const RELOAD_SECONDS = 20;

/** Shows a message that can no longer be changed: the time of sending, how many mails have been sent, and the text. */
export async function SettledMessage({ locale, year, message }: Opened) {
  const t = translator(locale, "messages");
  const { id, state, sendAt, sentAt, content, progress } = message;
  const moment = sentAt ?? sendAt;
  const bodies = locales.map((language) => content[language].body);
  return (
    <>
      {moment && <p className="text-ink-soft">{t(`at.${state}`, { moment: formatMoment(moment, locale) })}</p>}
      <MessageTexts
        locale={locale}
        content={content}
        embeds={await loadEmbeds(deps(), bodies, locale)}
        languages={messagesOf(locale, "pages").languages}
      />
      {state === "sent" ? (
        <MessageResults
          locale={locale}
          progress={progress}
          failures={await loadFailures(deps(), { seminarYear: year, messageId: id })}
          participantHref={(registrationId) => href("participant", locale, { year, id: registrationId })}
          retry={retryMails.bind(null, year, id)}
        />
      ) : (
        <Section id="taking-back" title={t("takeBack.title")} className="grid max-w-text gap-6">
          <PlainForm
            id="takeBack"
            labelledBy="taking-back"
            locale={locale}
            action={withdrawMessage.bind(null, "takeBack", year, id)}
            idle={false}
            texts={{
              ...{ intro: t("takeBack.intro"), submit: t("takeBack.submit"), busy: t("busy") },
            }}
          />
          <Refreshing seconds={RELOAD_SECONDS} />
        </Section>
      )}
    </>
  );
}
