import { PlainForm, type PlainFormProps } from "@/components/participants/desk-forms";
import { Refreshing } from "@/components/ui/refreshing";
import { Section } from "@/components/ui/tab";
import { Table } from "@/components/ui/table";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { FailedMail, Progress } from "@/lib/messages/message";

type MessageResultsProps = {
  locale: Locale;
  progress: Progress;
  failures: readonly FailedMail[];
  participantHref: (registrationId: string) => string;
  retry: PlainFormProps["action"];
};

/**
 * The number of seconds after which the page reloads the progress. `LEAVING` is used while mails wait to be sent.
 * `REFUSED` is used if no mails wait, but some have failed and will be tried again later.
 */
const LEAVING = 3;
const REFUSED = 20;

/** Shows the progress of a message and the mails that could not be delivered. The progress is reloaded regularly. */
export function MessageResults({ locale, progress, failures, participantHref, retry }: MessageResultsProps) {
  const t = translator(locale, "messages");
  const { total, sent, waiting, failed, refused } = progress;
  const done = sent + refused === total;
  return (
    <Section id="progress" title={t("progress.title")}>
      <div className="mt-6 max-w-text">
        {total === 0 ? (
          <p>{t("progress.nobody")}</p>
        ) : (
          <>
            <p className="text-lg">{t("progress.sent", { sent, total })}</p>
            <span className="my-2 block h-3 bg-rule" aria-hidden="true">
              <span className="block h-3 bg-shelf" style={{ width: `${(100 * sent) / total}%` }} />
            </span>
            <p className="text-ink-soft">
              {done ? t("progress.done", { refused }) : t("progress.waiting", { count: waiting })}
            </p>
          </>
        )}
        {!done && <p className="hint">{t("progress.following")}</p>}
        {!done && <Refreshing seconds={waiting > 0 ? LEAVING : REFUSED} />}
      </div>
      {failures.length > 0 && <Failures locale={locale} failures={failures} participantHref={participantHref} />}
      <div className="mt-8 max-w-text">
        <PlainForm
          id="retry"
          locale={locale}
          action={retry}
          idle={failed === 0}
          texts={{
            ...{ title: t("retry.title"), intro: t("retry.intro") },
            ...{ submit: t("retry.submit"), busy: t("busy") },
          }}
        />
      </div>
    </Section>
  );
}

function Failures({ locale, failures, participantHref }: Omit<MessageResultsProps, "progress" | "retry">) {
  const t = translator(locale, "messages");
  const columns = (["name", "email", "attempts", "error"] as const).map((key) => ({
    key,
    label: t(`failures.${key}`),
  }));
  return (
    <Table caption={t("failures.caption")} columns={columns} className="mt-8">
      {failures.map(({ registrationId, name, recipient, attempts, lastError, final }) => (
        <tr key={registrationId}>
          <th scope="row" className="font-semibold">
            <a className="target wrap-anywhere" href={participantHref(registrationId)}>
              {name}
            </a>
          </th>
          <td className="wrap-anywhere">{recipient}</td>
          <td className="font-mono">{attempts}</td>
          <td>
            <span className="font-mono">{lastError}</span>
            {final && <span className="block">{t("failures.final")}</span>}
          </td>
        </tr>
      ))}
    </Table>
  );
}
