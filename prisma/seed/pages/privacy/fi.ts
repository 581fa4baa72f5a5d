import type { PageText } from "../../page-text";
import { doc, h2, link, p, ul } from "../../rich-text";

export default {
  title: "Tietosuoja",
  lead: "Mitä tietoja pyydämme seminaariin ilmoittautuvalta, mihin käytämme niitä ja milloin poistamme ne.",
  body: doc(
    h2("Kuka tiedoista vastaa"),
    p(
      "Rekisterinpitäjä on Suomen tieteellinen kirjastoseura (STKS). Tietoja käsittelee sen asiakaspalvelutyöryhmä, joka järjestää seminaarin. Yhdistys vahvistaa vielä rekisterinpitäjän yhteystiedot ja mahdollisen tietosuojavastaavan.",
    ),
    p(
      "Tietosuojaa koskeviin kysymyksiin vastaavat työryhmän yhteyshenkilöt Virpi Kultanen, ",
      link("virpi.kultanen@stks.fi", "mailto:virpi.kultanen@stks.fi"),
      ", ja Tytti Leppänen, ",
      link("tytti.p.leppanen@jyu.fi", "mailto:tytti.p.leppanen@jyu.fi"),
      ".",
    ),
    h2("Mitä tietoja ja mihin tarkoitukseen"),
    ul(
      "Nimi, sähköpostiosoite, organisaatio ja osallistumistapa: paikan varaamiseen, vahvistukseen, muutoksista kertomiseen ja osallistujaluetteloon.",
      "Ruokavalio ja esteettömyystarpeet, jos kerrot niistä: tarjoilun ja tilan järjestämiseen. Ne voivat kertoa terveydestä, joten kysymme niihin oman suostumuksen.",
      "Viestisi järjestäjille: siihen vastaamiseen.",
      "Työryhmän kirjautuvien käyttäjien nimi, sähköpostiosoite ja istunto: sivuston ylläpitoon.",
    ),
    h2("Millä perusteella"),
    p(
      "Ilmoittautumisen tiedot tarvitaan, jotta voimme järjestää osallistumisesi, johon olet itse ilmoittautunut. Ruokavalion ja esteettömyystarpeet tallennamme vain nimenomaisella suostumuksellasi, ja näytämme nimesi muille osallistujille vain luvallasi. Yhdistys vahvistaa käsittelyn perusteet ennen julkaisua.",
    ),
    h2("Kuinka kauan"),
    ul(
      "Ruokavalio ja esteettömyystarpeet poistetaan 14 päivän kuluttua seminaarista.",
      "Muista ilmoittautumistiedoista poistetaan henkilö 12 kuukauden kuluttua seminaarista. Jäljelle jäävät vain lukumäärät.",
    ),
    h2("Kuka tiedot näkee"),
    p(
      "Ilmoittautumiset näkevät vain seminaarin järjestäjät ja sivuston pääkäyttäjä. Tarjoilijalle annetaan ruokavalioista lukumäärät ilman nimiä. Tietoja ei myydä eikä käytetä markkinointiin. Palvelimen ja sähköpostin toimittaja sekä tietojen sijainti ovat yhdistyksen vahvistettavina.",
    ),
    h2("Oikeutesi"),
    p(
      "Voit pyytää nähdä tietosi, korjata tai poistaa ne, rajoittaa tai vastustaa niiden käsittelyä ja saada ne siirrettävässä muodossa. Suostumuksen voit perua milloin tahansa. Ilmoittautumisen perut itse vahvistusviestin linkistä, muissa asioissa kirjoita yhteyshenkilöille. Voit myös valittaa tietosuojavaltuutetulle.",
    ),
    h2("Evästeet"),
    p(
      "Sivusto ei seuraa kävijöitä eikä hae mitään muilta palvelimilta. Evästeitä on kaksi, ja molemmat ovat välttämättömiä: kirjautuneen käyttäjän istunto ja ilmoittautuneen kuitti, jossa ovat nimi ja organisaatio vahvistussivua varten. Kuitti katoaa kymmenessä minuutissa. Siksi evästeistä ei kysytä erikseen.",
    ),
  ),
} satisfies PageText;
