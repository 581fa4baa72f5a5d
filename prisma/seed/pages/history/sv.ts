import type { PageText } from "../../page-text";
import { doc, p } from "../../rich-text";

export default {
  title: "Höst efter höst sedan\u00a02007",
  lead: "En stämpel är ett seminarium. Om det inte blev något seminarium ett år står orsaken antecknad med blyerts.",
  body: doc(
    p(
      "På seminarierna har vi diskuterat stora frågor och alltid också tittat på något helt konkret. Omkring 2013 funderade vi på hur e-böcker kan lyftas fram och vad ett bibliotek kan ha Twitter och Facebook till. Sedan dess har vi sett hur en telenärvarorobot fungerar och lyssnat till bibliotekens ljudlandskap.",
    ),
    p("Vi har ännu inte samlat in temana för alla år."),
  ),
} satisfies PageText;
