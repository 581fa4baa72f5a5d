import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { registrationWords } from "@/lib/seminars/registration-words";
import type { Seminar } from "@/lib/seminars/seminar";
import { isComing, type PublicState } from "@/lib/time/lifecycle";

type WaysProps = { locale: Locale; seminar: Seminar };

/**
 * The bottom of the registration box. It has a link to the action that is possible in this state of the seminar: to
 * register, to ask for a mail when registration opens, or to ask the organisers for a seat. Below the link are an
 * explanation and a link to a calendar file.
 */
export function RegistrationWays({ locale, seminar }: WaysProps) {
  return (
    <div className="grid gap-3">
      <Way locale={locale} seminar={seminar} />
      {textsOf({ locale, seminar }).map((text) => (
        <p key={text} className="text-ink-soft text-sm">
          {text}
        </p>
      ))}
      {isComing(seminar.state) && seminar.date && (
        <p>
          <a className="target text-sm" href={`/api/seminars/${seminar.year}/calendar?lang=${locale}`}>
            {translator(locale, "site")("registration.calendar")}
          </a>
        </p>
      )}
    </div>
  );
}

function Way({ locale, seminar: { year, state } }: WaysProps): ReactNode {
  const t = translator(locale, "site");
  const ways: Record<PublicState, ReactNode> = {
    announced: <ButtonLink href={href("alert", locale, { year })}>{t("registration.remind")}</ButtonLink>,
    open: (
      <ButtonLink look="primary" href={href("register", locale, { year })}>
        {t("registration.register")}
      </ButtonLink>
    ),
    closed: <ButtonLink href={`${href("group", locale)}#contact`}>{t("registration.askForSeat")}</ButtonLink>,
    held: null,
    archived: null,
    cancelled: null,
  };
  return ways[state];
}

/** Returns the sentences below the link. They explain the state of registration, for example when it closes. */
function textsOf({ locale, seminar }: WaysProps): string[] {
  const t = translator(locale, "site");
  const { state, cancelledAt, registrationOpensAt: opens } = seminar;
  const words = registrationWords(seminar, locale);
  const hadOpened = cancelledAt !== null && opens !== null && opens < cancelledAt;
  switch (state) {
    case "announced":
      return [...(opens ? [] : [words]), t("registration.remindHint")];
    case "closed":
      return [words, t("registration.closedHint")];
    case "cancelled":
      return [hadOpened ? t("registration.cancelledHint") : words];
    case "open":
    case "held":
    case "archived":
      return [words];
  }
}
