/** Without spaces of any kind and in small letters. */
const plain = (text: string) => text.normalize("NFKC").replaceAll(/\s/g, "").toLowerCase();

/** Digits with at most two decimals after a comma or a point; thousands may be marked by the other of the two. */
function inHundredths(digits: string): number | null {
  const ungrouped = digits
    .replace(/^(\d{1,3})((?:\.\d{3})+)(?=,\d{1,2}$)/, (all) => all.replaceAll(".", ""))
    .replace(/^(\d{1,3})((?:,\d{3})+)(?=\.\d{1,2}$)/, (all) => all.replaceAll(",", ""));
  const found = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(ungrouped);
  if (!found) return null;
  const [, whole = "", decimals = ""] = found;
  return Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
}

/** An amount of euros as people write it (`140`, `1 234,50 €`, `10,-`, `€10.50`, `10 euroa`) in cents; null when it is none. */
export function readEuros(text: string): number | null {
  const bare = plain(text)
    .replace(/^(?:€|eur)/, "")
    .replace(/(?:€|eur|euro|euroa|euros|e)$/, "")
    .replace(/[.,:]?[-–—]+$/, "");
  return inHundredths(bare);
}

/** A share in per cent as people write it (`24`, `24 %`, `25,5%`, `alv 24 %`) in hundredths of a per cent; null when it is none or over 100. */
export function readRate(text: string): number | null {
  const bare = plain(text)
    .replace(/^(?:alv|moms|vat)\.?/, "")
    .replace(/(?:%|prosenttia|procent|percent)$/, "");
  const rate = inHundredths(bare);
  return rate !== null && rate <= 10_000 ? rate : null;
}

/** A whole number as people write it (`60`, `1 000`, `60 kpl`) or null when it is none. */
export function readCount(text: string): number | null {
  const bare = plain(text).replace(/(?:kpl|st|pcs)\.?$/, "");
  return /^\d{1,9}$/.test(bare) ? Number(bare) : null;
}
