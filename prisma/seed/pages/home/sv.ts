import type { PageText } from "../../page-text";
import { doc, h2, h3, p } from "../../rich-text";

export default {
  title: "Service\u00admiljön förändras, kunderna består",
  lead: "En höstdag om bibliotekens kundservice, för dem som arbetar med den. Vi träffas under samma vecka som Helsingfors bokmässa.",
  body: doc(
    h2("När hyllan flyttar kommer något i stället"),
    p(
      "Många universitet flyttar eller förtätar sina lokaler. Bibliotekens ytor krymper samtidigt som allt fler vill använda dem. Det här är vår fråga år 2023.",
    ),
    h3("Var sitter kunden när biblioteket blir mindre?"),
    p(
      "Samlingarna behöver sin plats och kunderna vill ha mer utrymme. Vilka lösningar har man hittat på olika bibliotek?",
    ),
    h3("Hur får ett bibliotek låta?"),
    p(
      "Tystnad, grupparbete och telefonsamtal ryms sällan i samma rum. Vi talar om ljudnivåer och om möbler som kan påverka dem.",
    ),
    h3("Vem ger råd när det blir mer teknik?"),
    p(
      "De tekniska lösningarna i kundservicen blir fler. Vi utbyter erfarenheter av vad som hjälper kunden, bakom en skärm eller ansikte mot ansikte.",
    ),
  ),
} satisfies PageText;
