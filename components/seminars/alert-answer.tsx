import { PageHead } from "@/components/site/page-head";
import { ButtonLink } from "@/components/ui/button";
import { PostForm } from "@/components/ui/sending-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { Seminar } from "@/lib/seminars/seminar";
import { seminarDay, seminarHeading } from "@/lib/seminars/seminar-words";

type Send = (data: FormData) => Promise<void>;

type AlertAnswerProps = {
  locale: Locale;
  seminar: Seminar;
  /**
   * The state of the alert (a mail when registration opens). `ask`: the user has not confirmed the alert yet. `done`:
   * the user has confirmed it. `open`: registration is already open, so no alert is needed.
   */
  answer: "ask" | "done" | "open";
  confirm: Send;
  forget: Send;
};

/**
 * Asks a person whether they want a mail when registration opens. The person has opened this page with a link that was
 * sent to their e-mail address.
 */
export function AlertAnswer({ locale, seminar, answer, confirm, forget }: AlertAnswerProps) {
  const t = translator(locale, "alert");
  return (
    <div className="wrap">
      <PageHead
        kicker={`${seminarHeading(seminar, locale)}, ${seminarDay(seminar, locale)}`}
        title={t(`confirm.${answer}Title`)}
        lead={t(`confirm.${answer}Lead`)}
      />
      <div className="buttons mt-8">
        {answer === "open" && (
          <ButtonLink look="primary" href={href("register", locale, { year: seminar.year })}>
            {translator(locale, "site")("registration.register")}
          </ButtonLink>
        )}
        {answer === "ask" && <Answer locale={locale} send={confirm} label={t("confirm.yes")} look="primary" />}
        {answer !== "open" && (
          <Answer locale={locale} send={forget} label={t(answer === "done" ? "confirm.withdraw" : "confirm.no")} />
        )}
      </div>
    </div>
  );
}

type AnswerProps = { locale: Locale; send: Send; label: string; look?: "primary" };

function Answer({ locale, send, label, look }: AnswerProps) {
  return (
    <PostForm action={send} locale={locale}>
      <SubmitButton label={label} busyLabel={translator(locale, "alert")("busy")} look={look ?? "quiet"} />
    </PostForm>
  );
}
