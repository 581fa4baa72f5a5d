import type { Locale } from "@/lib/i18n/locales";

/**
 * These texts are separate from the others because every form loads them in advance: they are shown when the connection
 * is lost.
 */
export const lostTexts: Record<Locale, { title: string; text: string }> = {
  fi: {
    title: "Yhteys katkesi, emmekä saaneet vastausta",
    text: "Kaikki kirjoittamasi on tallessa tässä. Lähetä uudelleen, kun yhteys toimii. Vaikka ensimmäinen lähetys olisi ehtinyt perille, se otetaan vastaan vain kerran.",
  },
  sv: {
    title: "Förbindelsen bröts och vi fick inget svar",
    text: "Allt du har skrivit finns kvar här. Skicka igen när förbindelsen fungerar. Även om det första försöket hann fram tas det emot bara en gång.",
  },
  en: {
    title: "The connection was lost and no answer came",
    text: "Everything you wrote is still here. Send it again when you are back online. Even if your first try did get through, it counts only once.",
  },
};
