import type { PageText } from "../../page-text";
import { doc, h2, h3, p } from "../../rich-text";

export default {
  title: "Palvelu\u00adympäristö muuttuu, asiakkaat pysyvät",
  lead: "Yksi syyspäivä kirjastojen asiakaspalvelusta niiden kesken, jotka sitä tekevät. Tapaamme Helsingin kirjamessujen viikolla.",
  body: doc(
    h2("Kun hylly siirtyy, jotain tulee tilalle"),
    p(
      "Moni yliopisto muuttaa tai tiivistää tilojaan, ja kirjaston neliöt vähenevät samalla kun niille olisi yhä enemmän ottajia. Tätä mietimme vuonna 2023.",
    ),
    h3("Mihin asiakas istuu, kun kirjasto pienenee?"),
    p(
      "Kokoelmat tarvitsevat paikkansa ja asiakkaat haluavat lisää tilaa. Millaisia ratkaisuja eri kirjastoissa on löytynyt?",
    ),
    h3("Miltä kirjastossa saa kuulostaa?"),
    p(
      "Hiljaisuus, ryhmätyö ja puhelu mahtuvat harvoin samaan huoneeseen. Puhumme äänitasoista ja kalusteista, joilla niihin voi vaikuttaa.",
    ),
    h3("Kuka neuvoo, kun tekniikkaa on enemmän?"),
    p(
      "Asiakaspalvelun tekniset ratkaisut lisääntyvät. Vaihdamme kokemuksia siitä, mikä niistä auttaa asiakasta, ruudun takana tai kasvokkain.",
    ),
  ),
} satisfies PageText;
