import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/tab";
import { Table } from "@/components/ui/table";
import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { type Messages, translator } from "@/lib/i18n/messages";
import type { ParticipantEvent, ParticipantMail } from "@/lib/participants/load-participant";
import type { ChangedField } from "@/lib/registration/load-details";

function eventWords({ kind, fields, reason }: ParticipantEvent, locale: Locale): string {
  const t = translator(locale, "participant");
  const names = () => fields.map((field) => t(`fields.${field as ChangedField}`)).join(", ");
  const what = kind === "changed" ? t("events.changed", { fields: names() }) : t(`events.${kind}`);
  if (!reason) return what;
  // If the event is a promotion (an organiser gave a seat to a person in the queue), `reason` is a text that the
  // organiser wrote. In all other events it consists of codes.
  const codes = reason.split(" ") as (keyof Messages["participant"]["reasons"])[];
  const why = kind === "promoted" ? reason : codes.map((code) => t(`reasons.${code}`)).join(" ");
  return `${what}. ${why}`;
}

/** Shows the events of a registration: the time, what happened, and who did it. */
export function ParticipantHistory({ locale, events }: { locale: Locale; events: readonly ParticipantEvent[] }) {
  const t = translator(locale, "participant");
  const columns = (["at", "what", "who"] as const).map((key) => ({ key, label: t(`columns.${key}`) }));
  return (
    <Section id="history" title={t("history")} index={2}>
      {events.length === 0 ? (
        <p className="pencil text-lg">{t("noHistory")}</p>
      ) : (
        <Table caption={t("historyCaption")} columns={columns}>
          {events.map((event) => (
            <tr key={`${event.at.toISOString()}-${event.kind}`}>
              <td>{formatMoment(event.at, locale)}</td>
              <td>{eventWords(event, locale)}</td>
              <td>{t(`actors.${event.actor}`)}</td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}

function MailState({ locale, mail }: { locale: Locale; mail: ParticipantMail }) {
  const t = translator(locale, "participant");
  if (mail.sentAt) return t("states.sent", { moment: formatMoment(mail.sentAt, locale) });
  if (mail.state === "failed") return <Badge ink="void">{t("states.failed", { attempts: mail.attempts })}</Badge>;
  if (mail.state === "refused") return <Badge ink="void">{t("states.refused")}</Badge>;
  return <Badge ink="pencil">{t("states.waiting")}</Badge>;
}

/** Shows the mails about a registration. For each mail it shows whether the mail was sent. */
export function ParticipantMails({ locale, mails }: { locale: Locale; mails: readonly ParticipantMail[] }) {
  const t = translator(locale, "participant");
  const columns = (["at", "mail", "recipient", "state"] as const).map((key) => ({ key, label: t(`columns.${key}`) }));
  return (
    <Section id="mails" title={t("mails")} index={3}>
      {mails.length === 0 ? (
        <p className="pencil text-lg">{t("noMails")}</p>
      ) : (
        <Table caption={t("mailsCaption")} columns={columns}>
          {mails.map((mail) => (
            <tr key={mail.id}>
              <td>{formatMoment(mail.createdAt, locale)}</td>
              <td>{t(`kinds.${mail.kind}`)}</td>
              <td className="wrap-anywhere">{mail.recipient}</td>
              <td>
                <MailState locale={locale} mail={mail} />
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}
