import type { PageText } from "../../page-text";
import { doc, p } from "../../rich-text";

export default {
  title: "Arbetsgruppen",
  lead: "Vi är elva personer från olika slags bibliotek och från hela landet. Allt som berör bibliotekens kundservice intresserar oss.",
  body: doc(
    p(
      "På våra möten diskuterar vi fritt och avspänt, utbyter nyheter från fältet och passar på att besöka aktuella bibliotek. På hösten ordnar vi ett seminarium.",
    ),
    p("Här är arbetsgruppens medlemmar i februari 2023."),
  ),
} satisfies PageText;
