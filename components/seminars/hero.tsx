import { InLanguage, langOf } from "@/components/content/in-language";
import { ButtonLink } from "@/components/ui/button";
import { formatWeekday } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { registrationWords } from "@/lib/seminars/registration-words";
import type { Seminar } from "@/lib/seminars/seminar";

type HeroProps = {
  locale: Locale;
  page: { lang: Locale; title: string; lead: string | null };
  seminar: Seminar | null;
};

/**
 * The top of the home page. It shows the day and the place of the seminar, whether registration is open, the title and
 * the introduction of the page, and the links to the seminar.
 */
export function Hero({ locale, page, seminar }: HeroProps) {
  const lang = langOf(page.lang, locale);
  return (
    <div className="hero-text">
      {seminar && <When locale={locale} seminar={seminar} />}
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
  const t = translator(locale, "site");
  const { date, year, venueName, state, cancelReason: reason } = seminar;
  return (
    <p className="mb-6 text-lg">
      {date ? t("home.when", { day: formatWeekday(date, locale) }) : t("seminarName", { year: String(year) })}
      {venueName && (
        <>
          <br />
          <InLanguage text={venueName} page={locale} />
        </>
      )}
      <br />
      {registrationWords(seminar, locale)}
      {state === "cancelled" && reason && (
        <span className="block font-serif italic">
          <InLanguage text={reason} page={locale} />
        </span>
      )}
    </p>
  );
}

function Ways({ locale, seminar: { year, state } }: { locale: Locale; seminar: Seminar }) {
  const t = translator(locale, "site");
  const seminarPage = href("seminar", locale, { year });
  return (
    <p className="buttons mt-9">
      {state === "open" && (
        <ButtonLink look="paper" href={href("register", locale, { year })}>
          {t("home.register")}
        </ButtonLink>
      )}
      <ButtonLink look={state === "open" ? "text" : "paper"} href={seminarPage}>
        {t("home.toSeminar")}
      </ButtonLink>
      {state === "announced" && (
        <ButtonLink look="text" href={href("alert", locale, { year })}>
          {t("home.remind")}
        </ButtonLink>
      )}
    </p>
  );
}
