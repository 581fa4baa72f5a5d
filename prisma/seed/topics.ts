import type { Locale } from "@/lib/i18n/locales";

/** The topics of the earlier seminars. It is unknown which topic belonged to which year. */
export const topics: Record<Locale, string>[] = [
  { fi: "asiakaspalvelijaksi kasvaminen", sv: "att växa som kundbetjänare", en: "growing into customer service" },
  { fi: "henkilöstövaihto", sv: "personalutbyte", en: "staff exchange" },
  { fi: "kansainvälistyminen", sv: "internationalisering", en: "internationalisation" },
  { fi: "muutoksen johtaminen", sv: "förändringsledning", en: "leading change" },
  { fi: "oma suhde muutokseen", sv: "den egna inställningen till förändring", en: "one's own attitude to change" },
  { fi: "palvelumuotoilu", sv: "tjänstedesign", en: "service design" },
  {
    fi: "yliopistokirjastojen tulevaisuus",
    sv: "universitetsbibliotekens framtid",
    en: "the future of university libraries",
  },
  { fi: "e-kirjat esiin", sv: "att lyfta fram e-böcker", en: "promoting e-books" },
  { fi: "sosiaalinen media", sv: "sociala medier", en: "social media" },
  { fi: "etäläsnäolorobotti", sv: "telenärvarorobot", en: "telepresence robot" },
  { fi: "kirjastojen äänimaisema", sv: "bibliotekens ljudlandskap", en: "the soundscape of libraries" },
  { fi: "työhyvinvointi", sv: "välmående i arbetet", en: "well-being at work" },
  { fi: "asiakaspalautteen käyttö", sv: "att använda kundrespons", en: "using customer feedback" },
];
