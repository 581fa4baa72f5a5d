import { doc, p, ul } from "../rich-text";
import type { SeminarText } from "../seminar-text";

export default {
  lead: "Reservera dagen: arbetsgruppens traditionella höstseminarium hålls i Helsingfors under bokmässans vecka, förhoppningsvis igen på plats.",
  body: doc(
    p("År 2023 är vi särskilt intresserade av:"),
    ul(
      "de lokalförändringar som pågår vid många universitet",
      "lösningar som uppstår när biblioteket får mindre utrymme, samlingarna behöver sin plats och kunderna önskar sig allt mer utrymme",
      "ljudnivåer och möbler i biblioteksutrymmen",
      "de tekniska lösningarna i kundservicen, som hela tiden blir fler",
    ),
    p("Vid sidan av diskussionen finns på våra seminarier alltid konkreta och aktuella exempel från biblioteken."),
  ),
  venueName: "Vetenskapernas hus",
  venueAddress: "Kirkkokatu 6, Helsingfors",
  option: { name: "På plats", hint: "Vetenskapernas hus, Kirkkokatu 6, Helsingfors" },
} satisfies SeminarText;
