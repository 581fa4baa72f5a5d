import { doc, p, ul } from "../rich-text";
import type { SeminarText } from "../seminar-text";

export default {
  lead: "Reservera dagen: kundservicegruppens traditionella höstseminarium hålls i Helsingfors under bokmässans vecka, förhoppningsvis åter på plats.",
  body: doc(
    p("Vi arbetar ännu med rubriken och programmet. I år intresserar oss särskilt följande:"),
    ul(
      "de lokalförändringar som pågår på många universitet",
      "lösningar som uppstår när biblioteket får mindre utrymme, samlingarna behöver sin plats och kunderna önskar sig allt mer",
      "ljudnivåer och möbler i bibliotekets rum",
      "tekniska lösningar i kundservicen, som hela tiden blir fler",
    ),
    p("Utöver eftertanke bjuder vi som vanligt på konkreta och aktuella exempel från biblioteken."),
  ),
  venueName: "Vetenskapernas hus",
  venueAddress: "Kirkkokatu 6, Helsingfors",
  option: { name: "På plats", hint: "Vetenskapernas hus, Kirkkokatu 6, Helsingfors" },
} satisfies SeminarText;
