import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";

const done = [
  "changed",
  "unchanged",
  "cancelled",
  "restored",
  "emailAsked",
  "emailChanged",
  "offered",
  "withdrawn",
  "taken",
  "reminders",
  "noReminders",
] as const;
const refused = ["cancelTooLate", "noSeat", "tooLate", "registeredAgain"] as const;

/**
 * The outcome of an action that the participant has started with a button or a form. After the action, the server
 * redirects to the participant's page and puts the outcome into the query string: `?done=` or `?refused=`.
 */
export type Outcome = { done: (typeof done)[number] } | { refused: (typeof refused)[number] };

type OutcomeNoticeProps = { locale: Locale; query: Record<string, string | string[] | undefined> };

/** Shows the outcome from the query string. Shows nothing if the query string has no outcome. */
export function OutcomeNotice({ locale, query }: OutcomeNoticeProps) {
  const t = translator(locale, "own");
  const good = done.find((key) => key === query["done"]);
  const bad = refused.find((key) => key === query["refused"]);
  if (!good && !bad) return null;
  return (
    <div className="mt-8 max-w-text print:hidden" role={good && "status"}>
      {good ? (
        <Notice kind="done" title={t("done.title")}>
          {t(`done.${good}`)}
        </Notice>
      ) : (
        bad && (
          <Notice kind="error" title={t("refused.title")}>
            {t(`refused.${bad}`)}
          </Notice>
        )
      )}
    </div>
  );
}
