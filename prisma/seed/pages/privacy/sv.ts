import type { PageText } from "../../page-text";
import { doc, h2, link, p, ul } from "../../rich-text";

export default {
  title: "Dataskydd",
  lead: "Vilka uppgifter vi ber om när du anmäler dig till seminariet, vad vi använder dem till och när vi raderar dem.",
  body: doc(
    h2("Vem ansvarar för uppgifterna"),
    p(
      "Personuppgiftsansvarig är Finlands vetenskapliga bibliotekssamfund (STKS). Uppgifterna behandlas av dess arbetsgrupp för kundservice, som ordnar seminariet. Samfundet ska ännu bekräfta den personuppgiftsansvarigas kontaktuppgifter och ett eventuellt dataskyddsombud.",
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
      "Namn, e-postadress, organisation, befattning (om du anger den), sätt att delta och språk: för att reservera en plats, bekräfta den, berätta om ändringar och göra deltagarlistan.",
      "Avgiftsklass och faktureringsuppgifter, om seminariet är avgiftsbelagt: för faktureringen.",
      "Svar på arrangörernas tilläggsfrågor, om det finns sådana: för det som står vid frågan i formuläret.",
      "Specialdiet och tillgänglighetsbehov, om du berättar om dem: för att ordna servering och lokal. De kan säga något om hälsan, och därför ber vi om ett särskilt samtycke.",
      "Ditt meddelande till arrangörerna: för att svara på det.",
      "Vad som har hänt med din anmälan, till exempel en ändring, en annullering eller en plats från väntelistan: för arrangörernas frågor och för att reda ut fel. Där syns vilket fält som ändrades och när, inte vad som stod i det.",
      "E-postadress, om du vill få veta när anmälan öppnar: för att skicka det enda meddelandet.",
      "För dem i arbetsgruppen som loggar in: namn, e-postadress, sessioner och deras webbläsare, inloggningsnycklar samt anteckningar om vad var och en har publicerat eller ändrat: för att sköta webbplatsen.",
    ),
    h2("På vilken grund"),
    p(
      "Anmälningsuppgifterna behövs för att vi ska kunna ordna det deltagande som du själv har anmält dig till. Specialdiet och tillgänglighetsbehov sparar vi bara med ditt uttryckliga samtycke, och ditt namn och din organisation visas för andra deltagare bara om du tillåter det. De som har en plats ser dem då på sin egen sida, tills du återkallar tillståndet eller anmälningsuppgifterna raderas. Samfundet ska bekräfta grunderna för behandlingen före publiceringen.",
    ),
    h2("Hur länge"),
    ul(
      "Specialdiet och tillgänglighetsbehov: 14 dagar efter seminariet.",
      "Svar på tilläggsfrågor: den tid som arrangörerna har bestämt för frågan, men högst 12 månader efter seminariet.",
      "Övriga anmälningsuppgifter, också faktureringsuppgifter och adresserna i de meddelanden som vi har skickat dig: 12 månader efter seminariet. Därefter finns bara antal kvar: hur många som anmälde sig, hur, till vilken avgiftsklass och vilken dag, och hur många som annullerade.",
      "Om du överlåter din plats till en kollega: dina uppgifter raderas genast när kollegan tar emot platsen.",
      "En ny e-postadress och en kollega som du erbjuder din plats: 48 timmar, om adressen inte bekräftas eller platsen inte tas emot.",
      "Önskemål om att få veta när anmälan öppnar: tills meddelandet har skrivits, eller sju dagar om adressen inte bekräftas; högst tills seminariet är över eller har ställts in.",
      "Adresserna i meddelanden som har skickats till andra än de anmälda: sju dagar.",
      "En användares session: 14 dagar efter senaste användning. Inloggningslänken: en halvtimme efter att den skickades. Anteckningarna om vad användare har gjort finns kvar, men namnet försvinner ur dem när användaren tas bort.",
    ),
    p(
      "Webbplatsen raderar uppgifterna själv, varje natt. Om seminariet ställs in räknas tiderna ändå från dess dag. Ur säkerhetskopiorna försvinner uppgifterna när kopian förstörs. Samfundet ska ännu bekräfta hur länge säkerhetskopior och fakturor i bokföringen sparas.",
    ),
    h2("Vem ser uppgifterna"),
    p(
      "Bara de som ordnar seminariet och webbplatsens administratör ser anmälningarna. De som ansvarar för serveringen får veta hur många som behöver vilken specialdiet, utan namn. Uppgifterna säljs inte och används inte för marknadsföring. Samfundet ska ännu bekräfta vem som levererar server och e-post och var uppgifterna finns.",
    ),
    h2("Dina rättigheter"),
    p(
      "Du kan begära att få se dina uppgifter, att få dem rättade eller raderade och att få dem i ett överförbart format. Du kan också begära att behandlingen begränsas eller invända mot den. Ett samtycke kan du återkalla när som helst. Via länken i bekräftelsen kan du själv se, ändra, ladda ner och radera dina uppgifter och annullera din anmälan. I övriga ärenden kan du skriva till kontaktpersonerna. Du kan också lämna in ett klagomål till dataombudsmannen.",
    ),
    h2("Nätadresser och loggar"),
    p(
      "För att hindra missbruk räknas hur många gånger formulär skickas från samma nät på tio minuter. Din anslutnings adress (IP-adress) sparas inte: räknaren känner bara till en kontrollsumma som har gjorts med en nyckel och som adressen inte kan läsas ur, och den raderas senast följande natt. I webbplatsens logg skrivs inga namn, adresser eller annat som du kan kännas igen på. Samfundet ska bekräfta vad leverantören av servern antecknar om anslutningar.",
    ),
    h2("Kakor"),
    p(
      "Webbplatsen följer inte sina besökare och hämtar ingenting från andra servrar. Det finns fem kakor och alla är nödvändiga: en session för den som har loggat in; kontrollen av en inloggningsnyckel, som försvinner efter fem minuter; uppgiften om att du ser webbplatsen som förhandsvisning; ett kvitto med namn, organisation och sätt att delta som bekräftelsesidan visar efter anmälan och som försvinner efter tio minuter; samt organisationen och faktureringsuppgifterna, så att du samtidigt kan anmäla en kollega, och de försvinner efter en halvtimme. Därför frågar vi inte särskilt om kakor.",
    ),
  ),
} satisfies PageText;
