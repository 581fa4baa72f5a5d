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
      "Nimi, sähköpostiosoite, organisaatio, tehtävä tai nimike (jos annat sen), osallistumistapa ja kieli: paikan varaamiseen, vahvistukseen, muutoksista kertomiseen ja osallistujalistaan.",
      "Maksuluokka ja laskutustiedot, jos seminaari on maksullinen: laskuttamiseen.",
      "Vastaukset järjestäjien lisäkysymyksiin, jos niitä on: siihen, mitä lomakkeessa kysymyksen kohdalla sanotaan.",
      "Ruokavalio ja esteettömyystarpeet, jos kerrot niistä: tarjoilun ja tilan järjestämiseen. Ne voivat kertoa terveydestä, joten pyydämme niihin erillisen suostumuksen.",
      "Viestisi järjestäjille: siihen vastaamiseen.",
      "Ilmoittautumisesi vaiheet, kuten muutos, peruutus tai paikan saaminen jonosta: järjestäjien kysymyksiin ja virheiden selvittämiseen. Niistä näkyy, mitä kohtaa muutettiin ja milloin, ei sitä mitä siinä luki.",
      "Sähköpostiosoite, jos haluat tiedon ilmoittautumisen alkamisesta: sen yhden viestin lähettämiseen.",
      "Työryhmän kirjautuvien käyttäjien nimi, sähköpostiosoite, istunnot ja niiden selaimet, pääsyavaimet sekä merkinnät siitä, mitä kukin on julkaissut tai muuttanut: sivuston ylläpitoon.",
    ),
    h2("Millä perusteella"),
    p(
      "Ilmoittautumisen tiedot tarvitaan, jotta voimme järjestää osallistumisesi, johon olet itse ilmoittautunut. Ruokavalion ja esteettömyystarpeet tallennamme vain nimenomaisella suostumuksellasi, ja näytämme nimesi ja organisaatiosi muille osallistujille vain luvallasi. Ne näkevät silloin ne, joilla on paikka, omalla sivullaan, kunnes perut luvan tai ilmoittautumisen tiedot poistetaan. Yhdistys vahvistaa käsittelyn perusteet ennen julkaisua.",
    ),
    h2("Kuinka kauan"),
    ul(
      "Ruokavalio ja esteettömyystarpeet: 14 päivää seminaarin jälkeen.",
      "Vastaukset lisäkysymyksiin: järjestäjien kysymykselle asettaman ajan, kuitenkin enintään 12 kuukautta seminaarin jälkeen.",
      "Muut ilmoittautumisen tiedot, myös laskutustiedot ja sinulle lähetettyjen viestien osoitteet: 12 kuukautta seminaarin jälkeen. Sen jälkeen jäljellä on vain lukumääriä: montako ilmoittautui, miten, mihin maksuluokkaan ja minä päivänä, ja montako perui.",
      "Jos luovutat paikkasi työkaverille: tietosi poistetaan heti, kun hän ottaa paikan vastaan.",
      "Uusi sähköpostiosoite ja työkaveri, jolle tarjoat paikkaasi: 48 tuntia, ellei osoitetta vahvisteta tai paikkaa oteta vastaan.",
      "Toive saada tieto ilmoittautumisen alkamisesta: siihen asti, että viesti on kirjoitettu, tai seitsemän päivää, ellei osoitetta vahvisteta; enintään siihen, kun seminaari on ohi tai peruttu.",
      "Muihin kuin ilmoittautuneiden osoitteisiin lähetettyjen viestien osoitteet: seitsemän päivää.",
      "Käyttäjän istunto: 14 päivää viimeisestä käytöstä. Kirjautumislinkki: puoli tuntia lähettämisestä. Merkinnät siitä, mitä käyttäjät ovat tehneet, jäävät, mutta nimi katoaa niistä, kun käyttäjä poistetaan.",
    ),
    p(
      "Sivusto poistaa tiedot itse, joka yö. Jos seminaari perutaan, ajat lasketaan silti sen päivästä. Varmuuskopioista tiedot katoavat, kun kopio hävitetään. Yhdistys vahvistaa vielä, kuinka kauan varmuuskopioita ja kirjanpitoon kuuluvia laskuja säilytetään.",
    ),
    h2("Kuka tiedot näkee"),
    p(
      "Ilmoittautumiset näkevät vain seminaarin järjestäjät ja sivuston pääkäyttäjä. Tarjoilusta vastaavalle annetaan ruokavalioista vain lukumäärät, ei nimiä. Tietoja ei myydä eikä käytetä markkinointiin. Palvelimen ja sähköpostin toimittaja sekä tietojen sijainti ovat yhdistyksen vahvistettavina.",
    ),
    h2("Oikeutesi"),
    p(
      "Voit pyytää nähdä tietosi, korjata tai poistaa ne, rajoittaa tai vastustaa niiden käsittelyä ja saada ne siirrettävässä muodossa. Suostumuksen voit perua milloin tahansa. Vahvistusviestin linkistä näet, muutat, lataat ja poistat tietosi itse ja perut ilmoittautumisesi. Muissa asioissa kirjoita yhteyshenkilöille. Voit myös valittaa tietosuojavaltuutetulle.",
    ),
    h2("Verkko-osoitteet ja lokit"),
    p(
      "Väärinkäytön estämiseksi lasketaan, kuinka monta kertaa samasta verkosta lähetetään lomakkeita kymmenessä minuutissa. Verkkoyhteytesi osoitetta (IP-osoitetta) ei tallenneta: laskuri tuntee vain avaimella tehdyn tiivisteen, josta osoitetta ei voi lukea, ja se poistetaan viimeistään seuraavana yönä. Sivuston lokiin ei kirjoiteta nimiä, osoitteita eikä muuta, mistä sinut tunnistaa. Yhdistys vahvistaa, mitä palvelimen toimittaja kirjaa yhteyksistä.",
    ),
    h2("Evästeet"),
    p(
      "Sivusto ei seuraa kävijöitä eikä hae mitään muilta palvelimilta. Evästeitä on viisi, ja kaikki ovat välttämättömiä: kirjautuneen käyttäjän istunto; pääsyavaimen tarkistus, joka katoaa viidessä minuutissa; tieto siitä, että katsot sivuston esikatselua; ilmoittautuneen kuitti, jossa ovat nimi, organisaatio ja osallistumistapa vahvistussivua varten ja joka katoaa kymmenessä minuutissa; sekä organisaatio ja laskutustiedot, jotta voit ilmoittaa samalla työkaverisi, ja ne katoavat puolessa tunnissa. Siksi evästeistä ei kysytä erikseen.",
    ),
  ),
} satisfies PageText;
