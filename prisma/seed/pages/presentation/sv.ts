import type { PageText } from "../../page-text";
import { doc, h2, link, p } from "../../rich-text";

export default {
  title: "Service\u00admiljön förändras, kunderna består",
  lead: "En presentation av arbetsgruppen för kundservice vid STKS. Det enda som består är förändringen, och kunderna förstås.",
  body: doc(
    h2("Vilka vi är"),
    p(
      "Arbetsgruppen för kundservice verkar inom Finlands vetenskapliga bibliotekssamfund, som grundades 1929. Gruppen är aktiv, öppen och pratsam, och stämningen på mötena är avspänd. Medlemmarna kommer från olika slags bibliotek runt om i landet.",
    ),
    h2("Vad vi följer"),
    p(
      "Vi är intresserade av allt som påverkar bibliotekens kundservice. Vi följer trender och förändringar, berättar för varandra vad som händer på våra egna bibliotek och besöker i samband med mötena bibliotek där det finns något nytt att se.",
    ),
    p(
      "Kunden kan sitta bakom en skärm eller stå framför oss. Sätten och platserna förändras, men servicen finns alltid till för kunden.",
    ),
    h2("Ett seminarium varje höst"),
    p(
      "Vårt första seminarium hölls i oktober 2007. Det har blivit tradition att samlas i Vetenskapernas hus under bokmässans vecka. År 2020 gick seminariet inte att ordna på grund av coronapandemin, och 2022 koncentrerade vi oss på att få nya medlemmar till gruppen.",
    ),
    p(
      "Teman har varit bland annat att växa som kundbetjänare, personalutbyte, internationalisering, förändringsledning och den egna inställningen till förändring, tjänstedesign och universitetsbibliotekens framtid. Vid sidan av diskussionen har det alltid funnits aktuella exempel, såsom en telenärvarorobot, bibliotekens ljudlandskap, välmående i arbetet och hur man drar nytta av kundrespons.",
    ),
    h2("Skribenter"),
    p(
      "Virpi Kultanen (Egentliga Finlands välfärdsområde / Yliopistollinen sote-keskus, ",
      link("virpi.kultanen@stks.fi", "mailto:virpi.kultanen@stks.fi"),
      "), Tytti Leppänen (Jyväskylä universitet, Avoimen tiedon keskus, ",
      link("tytti.p.leppanen@jyu.fi", "mailto:tytti.p.leppanen@jyu.fi"),
      ") och den övriga arbetsgruppen.",
    ),
  ),
} satisfies PageText;
