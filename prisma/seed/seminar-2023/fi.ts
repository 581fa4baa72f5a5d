import { doc, p, ul } from "../rich-text";
import type { SeminarText } from "../seminar-text";

export default {
  lead: "Varaa päivä: asiakaspalvelutyöryhmän perinteinen syysseminaari pidetään kirjamessujen viikolla Helsingissä, toivottavasti taas paikan päällä.",
  body: doc(
    p("Vuonna 2023 meitä kiinnostavat erityisesti nämä:"),
    ul(
      "tilamuutokset, joita on käynnissä monessa yliopistossa",
      "ratkaisut, joita syntyy, kun kirjaston tila pienenee, kokoelmat tarvitsevat paikkansa ja asiakkaat toivovat yhä enemmän tilaa",
      "tilojen äänitasot ja kalusteet",
      "asiakaspalvelun tekniset ratkaisut, joita tulee koko ajan lisää",
    ),
    p("Pohdinnan rinnalla on seminaareissamme aina konkreettisia, ajankohtaisia esimerkkejä kirjastoista."),
  ),
  venueName: "Tieteiden talo",
  venueAddress: "Kirkkokatu 6, Helsinki",
  option: { name: "Paikan päällä", hint: "Tieteiden talo, Kirkkokatu 6, Helsinki" },
} satisfies SeminarText;
