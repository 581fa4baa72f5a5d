import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { Allowed } from "@/lib/registration/own-registration";

type FeedbackInvitationProps = { locale: Locale; token: string; feedback: Allowed["feedback"] };

/** Asks a participant for feedback, or thanks them if they have already given it. */
export function FeedbackInvitation({ locale, token, feedback }: FeedbackInvitationProps) {
  const t = translator(locale, "feedback");
  if (feedback === "no") return null;
  return (
    <div className="mt-8 max-w-text print:hidden">
      {feedback === "given" ? (
        <Notice kind="info">{t("closed.given")}</Notice>
      ) : (
        <Notice kind="info" title={t("invite.title")}>
          <p>{t("invite.text")}</p>
          <p className="mt-3">
            <ButtonLink look="primary" small href={href("feedback", locale, { token })}>
              {t("invite.link")}
            </ButtonLink>
          </p>
        </Notice>
      )}
    </div>
  );
}
