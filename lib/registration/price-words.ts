import { formatCents, formatRate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { type Price, totalCents, vatCents } from "./fees";

/** What is paid and what of it is VAT: `173,60 € (140,00 € + alv 24 % 33,60 €)`, or that it costs nothing. */
export function priceWords(price: Price, locale: Locale): string {
  const t = translator(locale, "registration");
  const total = formatCents(totalCents(price), locale);
  if (price.netCents === 0) return t("price.free");
  if (price.vatBasisPoints === 0) return t("price.withoutVat", { total });
  return t("price.withVat", {
    total,
    net: formatCents(price.netCents, locale),
    rate: formatRate(price.vatBasisPoints, locale),
    vat: formatCents(vatCents(price), locale),
  });
}
