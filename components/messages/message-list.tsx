import { Badge } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import { formatMoment } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { ListedMessage } from "@/lib/messages/message";

type MessageListProps = { locale: Locale; messages: readonly ListedMessage[]; hrefOf: (id: string) => string };

const inks = { draft: "pencil", scheduled: "print", sent: "stamp" } as const;

/**
 * Returns the time that is shown for a message. For a draft it is the time when it was created, for a scheduled message
 * the time when it will be sent, and for a sent message the time when it was sent.
 */
function momentOf({ state, createdAt, sendAt, sentAt }: ListedMessage): Date {
  return { draft: createdAt, scheduled: sendAt, sent: sentAt }[state] ?? createdAt;
}

/** Shows the messages of a seminar with their state and progress. */
export function MessageList({ locale, messages, hrefOf }: MessageListProps) {
  const t = translator(locale, "messages");
  const columns = (["subject", "state", "progress", "by"] as const).map((key) => ({ key, label: t(`columns.${key}`) }));
  if (messages.length === 0) return <p className="pencil bg-sheet px-5 py-8 text-lg">{t("empty")}</p>;
  return (
    <Table caption={t("caption")} columns={columns}>
      {messages.map((message) => (
        <MessageRow key={message.id} locale={locale} message={message} to={hrefOf(message.id)} />
      ))}
    </Table>
  );
}

function MessageRow({ locale, message, to }: { locale: Locale; message: ListedMessage; to: string }) {
  const t = translator(locale, "messages");
  const { title, state, by, progress } = message;
  return (
    <tr>
      <th scope="row" className="wrap-anywhere font-semibold">
        <a className="target" href={to} lang={title?.lang}>
          {title?.value ?? t("untitled")}
        </a>
      </th>
      <td>
        <Badge ink={inks[state]}>{t(`states.${state}`)}</Badge>
        <span className="block text-ink-soft text-xs">
          {t(`at.${state}`, { moment: formatMoment(momentOf(message), locale) })}
        </span>
      </td>
      <td>
        {state === "sent" && t("sentOf", { sent: progress.sent, total: progress.total })}
        {progress.failed + progress.refused > 0 && (
          <span className="block">
            <Badge ink="void">{t("failedShort", { count: progress.failed + progress.refused })}</Badge>
          </span>
        )}
      </td>
      <td>{by ?? t("removedUser")}</td>
    </tr>
  );
}
