import { PageHead } from "@/components/site/page-head";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { registrationWords } from "@/lib/seminars/registration-words";
import type { Seminar } from "@/lib/seminars/seminar";
import { headingAndDay } from "@/lib/seminars/seminar-words";

/**
 * The page that is shown instead of the registration form while registration is not open. It gives the reason and links
 * to the page of the seminar. Before registration opens, it also links to the page on which users can ask for a mail at
 * the opening.
 */
export function NotOpen({ locale, seminar }: { locale: Locale; seminar: Seminar }) {
  const t = translator(locale, "manage");
  const { year, state } = seminar;
  return (
    <div className="wrap">
      <PageHead title={t("register.notOpenTitle")} kicker={headingAndDay(seminar, locale)} />
      <div className="mt-8 grid max-w-text gap-6">
        <Notice kind="info">{registrationWords(seminar, locale)}</Notice>
        <p className="buttons">
          {state === "announced" && (
            <ButtonLink look="primary" href={href("alert", locale, { year })}>
              {translator(locale, "site")("registration.remind")}
            </ButtonLink>
          )}
          <ButtonLink href={href("seminar", locale, { year })}>{t("register.toSeminar")}</ButtonLink>
        </p>
      </div>
    </div>
  );
}
