import type { PageText } from "../../page-text";
import { doc, p } from "../../rich-text";

export default {
  title: "Työryhmä",
  lead: "Meitä on yksitoista, erilaisista kirjastoista ja eri puolilta Suomea. Meitä kiinnostaa kaikki, mikä vaikuttaa kirjastojen asiakaspalveluun.",
  body: doc(
    p(
      "Kokouksissa keskustellaan vapaasti ja rennosti, kerrotaan kuulumisia kentältä ja käydään samalla tutustumassa kiinnostaviin kirjastoihin. Syksyisin järjestämme seminaarin.",
    ),
    p("Tällä sivulla ovat työryhmän jäsenet helmikuussa 2023."),
  ),
} satisfies PageText;
