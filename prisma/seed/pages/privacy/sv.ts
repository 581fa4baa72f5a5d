import type { PageText } from "../../page-text";
import { doc, h2, link, p, ul } from "../../rich-text";

export default {
  title: "Dataskydd",
  lead: "Vilka uppgifter vi ber om när du anmäler dig till seminariet, vad vi använder dem till och när vi raderar dem.",
  body: doc(
    h2("Vem ansvarar för uppgifterna"),
    p(
      "Personuppgiftsansvarig är Finlands vetenskapliga bibliotekssamfund (STKS). Uppgifterna behandlas av dess arbetsgrupp för kundservice, som ordnar seminariet. Samfundet bekräftar ännu den personuppgiftsansvarigas kontaktuppgifter och ett eventuellt dataskyddsombud.",
    ),
    p(
      "Frågor om dataskydd besvaras av arbetsgruppens kontaktpersoner Virpi Kultanen, ",
      link("virpi.kultanen@stks.fi", "mailto:virpi.kultanen@stks.fi"),
      ", och Tytti Leppänen, ",
      link("tytti.p.leppanen@jyu.fi", "mailto:tytti.p.leppanen@jyu.fi"),
      ".",
    ),
    h2("Vilka uppgifter och varför"),
    ul(
      "Namn, e-postadress, organisation och deltagarsätt: för att reservera en plats, bekräfta den, berätta om ändringar och göra deltagarlistan.",
      "Specialkost och tillgänglighetsbehov, om du berättar om dem: för att ordna servering och lokal. De kan säga något om hälsan, och därför ber vi om ett eget samtycke.",
      "Ditt meddelande till arrangörerna: för att svara på det.",
      "Namn, e-postadress och session för dem i arbetsgruppen som loggar in: för att sköta webbplatsen.",
    ),
    h2("På vilken grund"),
    p(
      "Anmälningsuppgifterna behövs för att vi ska kunna ordna det deltagande som du själv har anmält dig till. Specialkost och tillgänglighetsbehov sparar vi bara med ditt uttryckliga samtycke, och ditt namn visas för andra deltagare bara om du tillåter det. Samfundet bekräftar grunderna för behandlingen före publiceringen.",
    ),
    h2("Hur länge"),
    ul(
      "Specialkost och tillgänglighetsbehov raderas 14 dagar efter seminariet.",
      "Övriga anmälningsuppgifter avidentifieras 12 månader efter seminariet. Kvar blir bara antal.",
    ),
    h2("Vem ser uppgifterna"),
    p(
      "Bara de som ordnar seminariet och webbplatsens administratör ser anmälningarna. Serveringen får veta hur många som behöver vilken specialkost, utan namn. Uppgifterna säljs inte och används inte för marknadsföring. Samfundet bekräftar ännu vem som levererar server och e-post och var uppgifterna finns.",
    ),
    h2("Dina rättigheter"),
    p(
      "Du kan begära att få se dina uppgifter, att få dem rättade eller raderade och att få dem i ett överförbart format. Du kan också begära att behandlingen begränsas eller invända mot den. Ett samtycke kan du återkalla när som helst. Anmälan annullerar du själv via länken i bekräftelsen, i övriga ärenden kan du skriva till kontaktpersonerna. Du kan också lämna in ett klagomål till dataombudsmannen.",
    ),
    h2("Kakor"),
    p(
      "Webbplatsen följer inte sina besökare och hämtar ingenting från andra servrar. Det finns två kakor och båda är nödvändiga: en session för den som har loggat in och ett kvitto med namn och organisation som bekräftelsesidan visar efter anmälan. Kvittot försvinner efter tio minuter. Därför frågar vi inte särskilt om kakor.",
    ),
  ),
} satisfies PageText;
