import type { PageText } from "../../page-text";
import { doc, p } from "../../rich-text";

export default {
  title: "Arbetsgruppen",
  lead: "Vi är elva personer från olika slags bibliotek och från hela landet. Vi är intresserade av allt som berör bibliotekens kundservice.",
  body: doc(
    p(
      "På våra möten diskuterar vi fritt och avspänt, utbyter nyheter från fältet och passar på att besöka intressanta bibliotek. Varje höst ordnar vi ett seminarium.",
    ),
    p("Här är arbetsgruppens medlemmar i februari 2023."),
  ),
} satisfies PageText;
