import { formatCents, formatRate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { type Price, totalCents, vatCents } from "./fees";
import type { FeeCategoryText } from "./form-spec";

/**
 * Returns a price with its VAT as a text, for example `173,60 € (140,00 € + alv 24 % 33,60 €)`. A price of zero is the
 * word "free" in the reader's language.
 */
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

/** A fee category as the form shows it. */
export type FeeChoice = Pick<FeeCategoryText, "id" | "name" | "hint"> & { price: string; isFree: boolean };

/** Returns the fee categories with their prices as texts. */
export function feeChoices(feeCategories: readonly FeeCategoryText[], locale: Locale): FeeChoice[] {
  return feeCategories.map(({ id, name, hint, ...price }) => ({
    id,
    name,
    hint,
    price: priceWords(price, locale),
    isFree: price.netCents === 0,
  }));
}
