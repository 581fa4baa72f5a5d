// Cuts the fonts of the site to the letters and weights that it uses. Run this program with `node --import tsx
// tests/support/cut-fonts.ts` after a new version of a font package.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import subsetFont from "subset-font";

const folder = "components/ui/fonts";
const variable = "node_modules/@fontsource-variable";
const courier = "node_modules/@fontsource/courier-prime/files/courier-prime-latin";

/** The fonts that pages load, with the range of weights that the style sheets use, if the font has several. */
const fonts = [
  { from: `${variable}/brygada-1918/files/brygada-1918-latin-wght-normal.woff2`, wght: { min: 400, max: 700 } },
  { from: `${variable}/brygada-1918/files/brygada-1918-latin-wght-italic.woff2`, wght: { min: 400, max: 500 } },
  { from: `${variable}/source-sans-3/files/source-sans-3-latin-wght-normal.woff2`, wght: { min: 400, max: 700 } },
  { from: `${courier}-400-normal.woff2` },
  { from: `${courier}-700-normal.woff2` },
];

const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");

const marks = "–—‘’‚“”„…•‹›€™−↑↓\u2009\u202f";

/**
 * The characters of the cut fonts: ASCII, all of Latin-1, and the marks of typography. Other letters, for example those
 * of Sámi languages, are in the files for `latin-ext`, which browsers load only if a page has such a letter.
 */
const characters = `${between(0x20, 0x7e)}${between(0xa0, 0xff)}${marks}`;

await mkdir(folder, { recursive: true });
for (const { from, wght } of fonts) {
  const font = await subsetFont(await readFile(from), characters, {
    targetFormat: "woff2",
    ...(wght && { variationAxes: { wght } }),
  });
  await writeFile(path.join(folder, path.basename(from)), font);
}
