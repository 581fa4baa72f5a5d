import type { Told } from "@/lib/forms/told";
import type { Locale } from "@/lib/i18n/locales";

/**
 * The reasons why a form got no answer from its action. `lost`: no answer came, probably because of the network.
 * `updated`: the site has been updated since the page was loaded, and does not know the form's action any more.
 */
type Unanswered = "lost" | "updated";

/**
 * The texts that a form shows if it got no usable answer. They are not in the message files. The browser must load them
 * together with every form, because the connection may already be lost when a text is needed.
 */
export const lostTexts: Record<Locale, Record<Unanswered, Told>> = {
  fi: {
    lost: {
      title: "Yhteys katkesi, emmekä saaneet vastausta",
      text: "Kaikki kirjoittamasi on tallessa tässä. Lähetä uudelleen, kun yhteys toimii. Vaikka ensimmäinen lähetys olisi ehtinyt perille, se otetaan vastaan vain kerran.",
    },
    updated: {
      title: "Sivusto on päivitetty sillä välin",
      text: "Tätä lomaketta ei voi enää lähettää sellaisenaan. Avaa sama sivu toisella välilehdellä ja kopioi siihen, mitä kirjoitit. Kaikki on vielä tässä.",
    },
  },
  sv: {
    lost: {
      title: "Förbindelsen bröts och vi fick inget svar",
      text: "Allt du har skrivit finns kvar här. Skicka igen när förbindelsen fungerar. Även om det första försöket hann fram tas det emot bara en gång.",
    },
    updated: {
      title: "Webbplatsen har uppdaterats under tiden",
      text: "Det här formuläret kan inte längre skickas som det är. Öppna samma sida i en annan flik och kopiera in det du skrev. Allt finns kvar här.",
    },
  },
  en: {
    lost: {
      title: "The connection was lost and no answer came",
      text: "Everything you wrote is still here. Send it again when you are back online. Even if your first try did get through, it counts only once.",
    },
    updated: {
      title: "The site was updated in the meantime",
      text: "This form can no longer be sent as it is. Open the same page in another tab and copy what you wrote into it. Everything is still here.",
    },
  },
};
