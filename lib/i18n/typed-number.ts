import { plainText } from "@/lib/folded-text";

/** Returns the text in lower case and without white space. */
const unspaced = (text: string) => plainText(text).replaceAll(" ", "");

/**
 * Reads a number that has at most two decimals, after a comma or a point. Returns the number multiplied by 100, so that
 * it is a whole number. If the number has decimals, it may also have thousands separators, as in `1.234,50` or
 * `1,234.50`. Returns null if the text is not such a number.
 */
function inHundredths(digits: string): number | null {
  const ungrouped = digits
    .replace(/^(\d{1,3})((?:\.\d{3})+)(?=,\d{1,2}$)/, (all) => all.replaceAll(".", ""))
    .replace(/^(\d{1,3})((?:,\d{3})+)(?=\.\d{1,2}$)/, (all) => all.replaceAll(",", ""));
  const found = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(ungrouped);
  if (!found) return null;
  const [, whole = "", decimals = ""] = found;
  return Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
}

/**
 * Reads an amount of euros in the ways that people write it: `140`, `1 234,50 €`, `10,-`, `€10.50`, `10 euroa`. Returns
 * the amount in cents, or null if the text is not an amount.
 */
export function readEuros(text: string): number | null {
  const bare = unspaced(text)
    .replace(/^(?:€|eur)/, "")
    .replace(/(?:€|eur|euro|euroa|euros|e)$/, "")
    .replace(/[.,:]?[-–—]+$/, "");
  return inHundredths(bare);
}

/**
 * Reads a percentage in the ways that people write it: `24`, `24 %`, `25,5%`, `alv 24 %`. Returns it in hundredths of a
 * per cent: `25,5%` gives 2550. Returns null if the text is not a percentage or is more than 100 per cent.
 */
export function readRate(text: string): number | null {
  const bare = unspaced(text)
    .replace(/^(?:alv|moms|vat)\.?/, "")
    .replace(/(?:%|prosenttia|procent|percent)$/, "");
  const rate = inHundredths(bare);
  return rate !== null && rate <= 10_000 ? rate : null;
}

/**
 * Reads a whole number in the ways that people write it: `60`, `1 000`, `60 kpl`. Returns null if the text is not a
 * whole number.
 */
export function readCount(text: string): number | null {
  const bare = unspaced(text).replace(/(?:kpl|st|pcs)\.?$/, "");
  return /^\d{1,9}$/.test(bare) ? Number(bare) : null;
}
