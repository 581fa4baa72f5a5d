/**
 * Replacements that undo the tricks with which people hide a URL from `hasSiteAddress`. The replacements remove
 * invisible characters, and replace characters and words that look or read like a dot, a slash or a colon. Letters that
 * look like other letters are not in the list, because NFKC normalises many of them.
 */
const lookAlikes: readonly (readonly [RegExp, string])[] = [
  // Removes invisible characters, for example soft hyphens and joiners.
  [/\p{Cf}|\u034F|\u115F|\u1160|\u17B4|\u17B5|[\u180B-\u180F]|[\uFE00-\uFE0F]|\u3164/gu, ""],
  [/[。．｡․‧∙⋅·ꞏ・]/gu, "."],
  [/[([{<]\s*(?:\.|dot|piste|punkt)\s*[)\]}>]/giu, "."],
  [/[⁄∕╱⧸／]/gu, "/"],
  [/[∶ː꞉：﹕︰]/gu, ":"],
];

function withoutDisguise(text: string): string {
  return lookAlikes.reduce((changed, [sign, plain]) => changed.replace(sign, plain), text.normalize("NFKC"));
}

const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?`;
const ending = String.raw`(?:\p{L}[\p{L}\p{M}]+|xn--[a-z0-9-]+)`;
const host = String.raw`(?:${label}\.)+${ending}`;
const numbers = String.raw`\d{1,3}(?:\.\d{1,3}){3}`;

/** Patterns for parts of a URL that never occur in the name of a person or an organisation. */
const inNothing: readonly RegExp[] = [
  // `https://`, `h t t p : / /`, `hxxp`, `mailto:`, `//evil.example`
  /:\s*[/\\]\s*[/\\]/u,
  /(?<![\p{L}\p{N}])(?:h(?:tt|xx|\*\*)ps?(?![\p{L}\p{N}])|(?:ftps?|mailto)\s*:)/u,
  new RegExp(String.raw`(?:^|[^:\p{L}\p{N}])[/\\]{2}\s*(?:${host}|${numbers})`, "u"),
  // `www.evil.example`
  /(?<![\p{L}\p{N}])www\d?\s*\./u,
  // `xn--…`: an internationalised domain name in its ASCII form (Punycode)
  /(?<![\p{L}\p{N}])xn--/u,
  // A host name before a path, a port or a query: `evil.example/x`, `evil.example:8080`, `1.2.3.4/x`
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${host}|${numbers})\.?(?:[/\\][^\s]|:\d|[?#][^\s])`, "u"),
];

/** The most common top-level domains. */
const commonEndings = new Set(
  "com net org info biz fi se eu io ru cn de uk ee no dk me co app dev xyz top site online shop link club".split(" "),
);

/**
 * Checks whether the text contains a domain without a scheme, such as `evil.example`. Such a domain is a word with dots
 * whose last part is a common top-level domain or has no capital letter. `A.I.Virtanen`, `St.John` and `Matti.Virtanen`
 * are names, not domains.
 */
function hasBareSite(text: string): boolean {
  return text.split(/[^\p{L}\p{M}\p{N}.-]+/u).some((word) => {
    const parts = word.split(".").filter(Boolean);
    const last = parts.pop() ?? "";
    const ends = commonEndings.has(last.toLowerCase()) || /^[\p{Ll}\p{Lo}\p{M}]{2,}$/u.test(last);
    return ends && parts.some((part) => part.length > 1);
  });
}

/**
 * Checks whether a line contains the URL or the domain of a web site, even if it is disguised. The name of a `person`
 * must not contain a domain such as `evil.example`. The name of an organisation may contain a domain (`Kirjastot.fi`,
 * `Booky.fi Oy`), but no scheme, `www.`, path or port.
 */
export function hasSiteAddress(text: string, of: "person" | "organisation"): boolean {
  const shown = withoutDisguise(text);
  const plain = shown.toLowerCase();
  return inNothing.some((sign) => sign.test(plain)) || (of === "person" && hasBareSite(shown));
}
