import type { PageText } from "../../page-text";
import { doc, h2, link, p } from "../../rich-text";

export default {
  title: "Palvelu\u00adympäristö muuttuu, asiakkaat pysyvät",
  lead: "STKS:n asiakaspalvelutyöryhmän esittely. Vain muutos on pysyvää, ja tietysti asiakkaat.",
  body: doc(
    h2("Keitä olemme"),
    p(
      "Asiakaspalvelutyöryhmä toimii Suomen tieteellisessä kirjastoseurassa, joka on perustettu vuonna 1929. Ryhmä on aktiivinen, avoin ja keskusteleva, eikä kokouksissa turhia pönötetä. Jäseniä on erilaisista kirjastoista eri puolilta maata.",
    ),
    h2("Mitä seuraamme"),
    p(
      "Meitä kiinnostaa kaikki, mikä vaikuttaa kirjaston asiakaspalveluun. Seuraamme suuntauksia ja muutoksia, kerromme toisillemme, mitä omissa kirjastoissa tapahtuu, ja vierailemme kokousten yhteydessä kirjastoissa, joissa on jotain uutta nähtävää.",
    ),
    p(
      "Asiakas voi olla ruudun takana tai seisoa edessämme. Palvelun tavat ja paikat vaihtuvat, mutta ne ovat aina asiakasta varten.",
    ),
    h2("Seminaari joka syksy"),
    p(
      "Ensimmäinen seminaarimme pidettiin lokakuussa 2007. Tavaksi on tullut kokoontua kirjamessujen viikolla Tieteiden talossa. Vuonna 2020 koronapandemia esti seminaarin, ja vuonna 2022 keskityimme saamaan ryhmään uusia jäseniä.",
    ),
    p(
      "Aiheina ovat olleet esimerkiksi asiakaspalvelijaksi kasvaminen, henkilöstövaihto, kansainvälistyminen, muutoksen johtaminen ja oma suhtautuminen siihen, palvelumuotoilu ja yliopistokirjastojen tulevaisuus. Pohdinnan rinnalla on aina ollut ajankohtaisia tapauksia, kuten etäläsnäolorobotti, kirjastojen äänimaisema, työhyvinvointi ja asiakaspalautteen hyödyntäminen.",
    ),
    h2("Kirjoittajat"),
    p(
      "Virpi Kultanen (Varsinais-Suomen hyvinvointialue / Yliopistollinen sote-keskus, ",
      link("virpi.kultanen@stks.fi", "mailto:virpi.kultanen@stks.fi"),
      "), Tytti Leppänen (Jyväskylän yliopisto, Avoimen tiedon keskus, ",
      link("tytti.p.leppanen@jyu.fi", "mailto:tytti.p.leppanen@jyu.fi"),
      ") ja muu työryhmä.",
    ),
  ),
} satisfies PageText;
