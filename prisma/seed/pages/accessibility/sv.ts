import type { PageText } from "../../page-text";
import { doc, h2, link, p } from "../../rich-text";

export default {
  title: "Tillgänglighet",
  lead: "Webbplatsen är gjord för att kunna användas med tangentbord, med skärmläsare och utan JavaScript.",
  body: doc(
    h2("Vad vi siktar på"),
    p(
      "Vårt mål är nivå AA i WCAG 2.2, som innefattar den nivå som lagen kräver, WCAG 2.1 AA. Webbplatsens ägare bekräftar om lagen om tillhandahållande av digitala tjänster är bindande för samfundet. Vi följer dess krav i alla fall.",
    ),
    h2("Hur vi bedömer"),
    p(
      "Vi bedömer tillgängligheten själva. Varje offentlig sida kontrolleras med automatiska axe-test i ljust och mörkt läge, och anmälan gås igenom med enbart tangentbord. Webbplatsen har ännu inte testats med användare, och ingen utomstående har bedömt den.",
    ),
    h2("Kända brister"),
    p(
      "Vi känner inte till brister som skulle hindra användningen. Texterna på svenska och engelska väntar ännu på att läsas av någon som har språket som modersmål.",
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
