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

function Way({ locale, seminar: { year, state, timing, seats } }: WaysProps): ReactNode {
  const t = translator(locale, "site");
  const isToday = timing === "today";
  const ways: Record<PublicState, ReactNode> = {
    announced: !isToday && <ButtonLink href={href("alert", locale, { year })}>{t("registration.remind")}</ButtonLink>,
    open: (
      <ButtonLink look="primary" href={href("register", locale, { year })}>
        {t(seats === "full" ? "registration.queue" : "registration.register")}
      </ButtonLink>
    ),
    closed: !isToday && (
      <ButtonLink href={`${href("group", locale)}#contact`}>{t("registration.askForSeat")}</ButtonLink>
    ),
    held: null,
    archived: null,
    cancelled: null,
  };
  return ways[state];
}

/** Returns the sentences below the link. They explain the state of registration, for example when it closes. */
function textsOf({ locale, seminar }: WaysProps): string[] {
  const t = translator(locale, "site");
  const { state, timing, erased, cancelledAt, registrationOpensAt: opens } = seminar;
  const words = registrationWords(seminar, locale);
  const isToday = timing === "today";
  const hadOpened = cancelledAt !== null && opens !== null && opens < cancelledAt;
  switch (state) {
    case "announced":
      if (isToday) return [words];
      // The page itself says what is not known yet, also about the registration period.
      return [...(opens ? [] : [t("registration.saveTheDate")]), t("registration.remindHint")];
    case "closed":
      return [words, t(isToday ? "registration.closedHintToday" : "registration.closedHint")];
    case "cancelled":
      return [hadOpened && timing !== "over" ? t("registration.cancelledHint") : words];
    case "open":
      return [words];
    case "held":
    case "archived":
      return [words, ...(erased ? [t("registration.erased")] : [])];
  }
}
