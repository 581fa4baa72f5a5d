import type { PageText } from "../../page-text";
import { doc, h2, link, p } from "../../rich-text";

export default {
  title: "Tillgänglighet",
  lead: "Den här webbplatsen är gjord så att den kan användas med tangentbord, med skärmläsare och utan JavaScript.",
  body: doc(
    h2("Vårt mål"),
    p(
      "Vi siktar på nivå AA i WCAG 2.2, som innefattar den nivå som lagen kräver, WCAG 2.1 AA. Webbplatsens ägare ska bekräfta om lagen om tillhandahållande av digitala tjänster är bindande för samfundet. Vi följer lagens krav i vilket fall som helst.",
    ),
    h2("Så bedömer vi tillgängligheten"),
    p(
      "Vi gör bedömningen själva. Varje offentlig sida kontrolleras med automatiska axe-tester i ljust och mörkt läge, och anmälan gås igenom med enbart tangentbord. Webbplatsen har ännu inte testats med användare, och ingen utomstående har bedömt den.",
    ),
    h2("Kända brister"),
    p(
      "Vi känner inte till några brister som skulle hindra användningen. Texterna på svenska och engelska har ännu inte granskats av någon som har språket som modersmål.",
    ),
    h2("Berätta om en brist"),
    p(
      "Om något inte fungerar eller om du behöver informationen i en annan form, skriv till kontaktpersonerna: ",
      link("virpi.kultanen@stks.fi", "mailto:virpi.kultanen@stks.fi"),
      " eller ",
      link("tytti.p.leppanen@jyu.fi", "mailto:tytti.p.leppanen@jyu.fi"),
      ". Vi svarar inom 14 dagar.",
    ),
    h2("Tillsyn"),
    p(
      "Om vårt svar inte räcker eller om du inte får svar inom två veckor kan du vända dig till den myndighet som övervakar tillgängligheten. Aktuella kontaktuppgifter finns på ",
      link("tillganglighetskrav.fi", "https://www.tillganglighetskrav.fi/"),
      ".",
    ),
  ),
} satisfies PageText;
