import type { PageText } from "../../page-text";
import { doc, h2, link, p } from "../../rich-text";

export default {
  title: "Saavutettavuus",
  lead: "Tämä sivusto on tehty niin, että sitä voi käyttää näppäimistöllä, ruudunlukijalla ja ilman JavaScriptiä.",
  body: doc(
    h2("Mihin tähtäämme"),
    p(
      "Tavoitteemme on WCAG 2.2 -ohjeiston taso AA, joka sisältää lain edellyttämän WCAG 2.1 AA -tason. Sivuston omistaja vahvistaa, velvoittaako laki digitaalisten palvelujen tarjoamisesta yhdistystä. Noudatamme sen vaatimuksia joka tapauksessa.",
    ),
    h2("Miten arvioimme"),
    p(
      "Arvioimme saavutettavuuden itse. Jokainen julkinen sivu tarkistetaan automaattisilla axe-testeillä vaaleana ja tummana, ja ilmoittautuminen käydään läpi pelkällä näppäimistöllä. Käyttäjien kanssa sivustoa ei ole vielä testattu, eikä ulkopuolista arviota ole tehty.",
    ),
    h2("Tiedossa olevat puutteet"),
    p(
      "Tiedossamme ei ole puutteita, jotka estäisivät sivuston käytön. Ruotsin- ja englanninkielisiä tekstejä ei ole vielä tarkistanut kukaan, joka puhuu kieltä äidinkielenään.",
    ),
    h2("Kerro puutteesta"),
    p(
      "Jos jokin ei toimi tai tarvitset tiedon muussa muodossa, kirjoita yhteyshenkilöille: ",
      link("virpi.kultanen@stks.fi", "mailto:virpi.kultanen@stks.fi"),
      " tai ",
      link("tytti.p.leppanen@jyu.fi", "mailto:tytti.p.leppanen@jyu.fi"),
      ". Vastaamme 14 päivän kuluessa.",
    ),
    h2("Valvonta"),
    p(
      "Jos vastauksemme ei riitä tai sitä ei kuulu kahdessa viikossa, voit kääntyä saavutettavuutta valvovan viranomaisen puoleen. Ajantasaiset yhteystiedot ovat osoitteessa ",
      link("saavutettavuusvaatimukset.fi", "https://www.saavutettavuusvaatimukset.fi/"),
      ".",
    ),
  ),
} satisfies PageText;
