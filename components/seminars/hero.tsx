import { InLanguage, langOf } from "@/components/content/in-language";
import { ButtonLink } from "@/components/ui/button";
import { formatDay, formatWeekday } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { registrationWords } from "@/lib/seminars/registration-words";
import type { Seminar } from "@/lib/seminars/seminar";
import { movedWords } from "@/lib/seminars/seminar-words";
import { isHeld } from "@/lib/time/lifecycle";

type HeroProps = {
  locale: Locale;
  page: { lang: Locale; title: string; lead: string | null };
  seminar: Seminar | null;
};

/**
 * The top of the home page. It shows the day and the place of the seminar, whether registration is open, the title and
 * the introduction of the page, and the links to the seminar. If no seminar is to come, it says where the next one will
 * be announced, and when the latest was held.
 */
export function Hero({ locale, page, seminar }: HeroProps) {
  const lang = langOf(page.lang, locale);
  return (
    <div className="hero-text">
      <p className="mb-6 text-lg">
        {seminar && !isHeld(seminar.state) ? (
          <When locale={locale} seminar={seminar} />
        ) : (
          <Next locale={locale} previous={seminar} />
        )}
      </p>
      <h1 lang={lang}>{page.title}</h1>
      {page.lead && (
        <p className="lead mt-7" lang={lang}>
          {page.lead}
        </p>
      )}
      {seminar && <Ways locale={locale} seminar={seminar} />}
    </div>
  );
}

function When({ locale, seminar }: { locale: Locale; seminar: Seminar }) {
  const { venueName, state, cancelReason: reason } = seminar;
  const moved = movedWords(seminar, locale);
  return (
    <>
      {dayWords(seminar, locale)}
      {venueName && (
        <>
          <br />
          <InLanguage text={venueName} page={locale} />
        </>
      )}
      {moved && (
        <>
          <br />
          {moved}
        </>
      )}
      <br />
      {registrationWords(seminar, locale)}
      {state === "cancelled" && reason && (
        <span className="block font-serif italic">
          <InLanguage text={reason} page={locale} />
        </span>
      )}
    </>
  );
}

function dayWords({ date, year, timing }: Seminar, locale: Locale): string {
  const t = translator(locale, "site");
  if (!date) return t("seminarName", { year: String(year) });
  return timing === "today"
    ? t("home.today", { day: formatDay(date, locale) })
    : t("home.when", { day: formatWeekday(date, locale) });
}

function Next({ locale, previous }: { locale: Locale; previous: Seminar | null }) {
  const t = translator(locale, "site");
  return (
    <>
      {t("home.next")}
      {previous && (
        <>
          <br />
          {previous.date
            ? t("home.previous", { day: formatDay(previous.date, locale) })
            : t("home.previousIn", { year: String(previous.year) })}
        </>
      )}
    </>
  );
}

function Ways({ locale, seminar: { year, state, timing, seats, hasPage } }: { locale: Locale; seminar: Seminar }) {
  const t = translator(locale, "site");
  if (!hasPage) return null;
  return (
    <p className="buttons mt-9">
      {state === "open" && (
        <ButtonLink look="paper" href={href("register", locale, { year })}>
          {t(seats === "full" ? "registration.queue" : "home.register")}
        </ButtonLink>
      )}
      <ButtonLink look={state === "open" ? "text" : "paper"} href={href("seminar", locale, { year })}>
        {isHeld(state) ? t("home.toPrevious", { year: String(year) }) : t("home.toSeminar")}
      </ButtonLink>
      {state === "announced" && timing !== "today" && (
        <ButtonLink look="text" href={href("alert", locale, { year })}>
          {t("home.remind")}
        </ButtonLink>
      )}
    </p>
  );
}
