import type { Locale } from "@/lib/i18n/locales";

type ErrorTexts = { title: string; text: string; retry: string; home: string };

/**
 * The texts of the error page. They are not in the message files, because the code of the error page is sent to every
 * browser together with everything that it imports.
 */
export const errorTexts: Record<Locale, ErrorTexts> = {
  fi: {
    title: "Jokin meni meillä vikaan",
    text: "Sivua ei voitu näyttää. Yritä hetken kuluttua uudelleen. Jos vika jatkuu, kerro siitä työryhmän yhteyshenkilöille.",
    retry: "Yritä uudelleen",
    home: "Etusivulle",
  },
  sv: {
    title: "Något gick fel hos oss",
    text: "Sidan kunde inte visas. Försök igen om en stund. Om felet kvarstår, berätta om det för arbetsgruppens kontaktpersoner.",
    retry: "Försök igen",
    home: "Till startsidan",
  },
  en: {
    title: "Something went wrong on our side",
    text: "The page could not be shown. Try again in a moment. If it keeps happening, tell the working group's contact persons.",
    retry: "Try again",
    home: "To the home page",
  },
};
