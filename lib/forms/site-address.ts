/** What stands for a dot, a slash or a colon in an address that is meant to slip through; letters are folded by NFKC. */
const lookAlikes: readonly (readonly [RegExp, string])[] = [
  // Marks without a width (soft hyphens, joiners) are not seen, and are no part of a word.
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

/** What no name of a person or an organisation has. */
const inNothing: readonly RegExp[] = [
  // `https://`, `h t t p : / /`, `hxxp`, `mailto:`, `//evil.example`
  /:\s*[/\\]\s*[/\\]/u,
  /(?<![\p{L}\p{N}])(?:h(?:tt|xx|\*\*)ps?(?![\p{L}\p{N}])|(?:ftps?|mailto)\s*:)/u,
  new RegExp(String.raw`(?:^|[^:\p{L}\p{N}])[/\\]{2}\s*(?:${host}|${numbers})`, "u"),
  // `www.evil.example`
  /(?<![\p{L}\p{N}])www\d?\s*\./u,
  // `xn--…`: the name of a site as machines write it
  /(?<![\p{L}\p{N}])xn--/u,
  // A site and a page, a port or a question: `evil.example/x`, `evil.example:8080`, `1.2.3.4/x`
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${host}|${numbers})\.?(?:[/\\][^\s]|:\d|[?#][^\s])`, "u"),
];

/** Endings that most sites have. */
const commonEndings = new Set(
  "com net org info biz fi se eu io ru cn de uk ee no dk me co app dev xyz top site online shop link club".split(" "),
);

/**
 * A bare name of a site, such as `evil.example`: a word of several parts whose last one is a common ending or has no capital.
 * `A.I.Virtanen`, `St.John` and `Matti.Virtanen` are names.
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
 * Whether a line has the address of a site in it. In what a `person` is called even a bare `evil.example` is one; an
 * organisation may be called after its site (`Kirjastot.fi`, `Booky.fi Oy`), so there it takes a scheme, `www.`, or a page
 * or a port behind the name.
 */
export function hasSiteAddress(text: string, of: "person" | "organisation"): boolean {
  const shown = withoutDisguise(text);
  const plain = shown.toLowerCase();
  return inNothing.some((sign) => sign.test(plain)) || (of === "person" && hasBareSite(shown));
}
