import path from "node:path";
import sharp, { type OverlayOptions } from "sharp";
import { type SlipFacts, slipSize } from "./slip-facts";

const colours = {
  cloth: "#17494d",
  onCloth: "#f3eedf",
  onClothSoft: "#bfd3ce",
  manila: "#efe1bc",
  manilaEdge: "#dcc994",
  shelf: "#17494d",
  stamp: "#5a2a88",
  stampOld: "#6e5292",
  pencil: "#5b5d62",
};

const font = (file: string) => path.resolve("lib/sharing/fonts", file);
const serif = { font: "Brygada 1918", fontfile: font("brygada-1918.ttf") };
const typewriter = { font: "Courier Prime Bold", fontfile: font("courier-prime-bold.ttf") };

const slip = { left: 690, top: 84, width: 440, row: 92 };

/**
 * Creates the picture that is shown with a shared link to a seminar, as a PNG. The picture contains the name of the
 * seminar and a slip: a card that looks like the due-date slip in a library book, with the seminar's date stamped on
 * it.
 */
export async function drawSlip(facts: SlipFacts): Promise<Uint8Array<ArrayBuffer>> {
  const beside = { ...serif, width: 570, left: 80 };
  const onSlip = { ...serif, colour: colours.shelf, width: slip.width - 64, left: slip.left + 32 };
  const picture = sharp(Buffer.from(ground())).composite([
    await words(facts.group, { ...beside, size: 30, colour: colours.onClothSoft, top: 92 }),
    await words(facts.seminar, { ...beside, size: sizeFor(facts.seminar), colour: colours.onCloth, top: 190 }),
    await words(facts.title, { ...onSlip, size: 44, top: slip.top + 36 }),
    await stamp(facts.stamp, facts.cancelled ? colours.stampOld : colours.stamp),
    ...(facts.cancelled
      ? [await words(facts.cancelled, { ...onSlip, size: 38, colour: colours.pencil, top: rowTop(2) + 22 })]
      : []),
  ]);
  return new Uint8Array(await picture.png({ palette: true }).toBuffer());
}

/**
 * Returns the position of the upper edge of one row of the slip (the card in the picture), in pixels from the top of
 * the picture. The first row has the number 1.
 */
const rowTop = (row: number) => slip.top + 110 + (row - 1) * slip.row;

/**
 * Returns the font size for the seminar's name. A long name gets a smaller size, so that its longest word fits in the
 * space beside the slip (the card in the picture).
 */
function sizeFor(name: string): number {
  const longest = Math.max(...name.split(/[\s\u00ad-]+/).map((word) => word.length));
  return Math.min(name.length <= 36 ? 72 : 54, Math.floor(1040 / longest));
}

/**
 * Returns the background of the picture as SVG: a coloured area, and an empty slip (a card with rows) that reaches the
 * lower edge of the picture.
 */
function ground(): string {
  const { width, height } = slipSize;
  const rows = [2, 3, 4, 5].map(rowTop);
  const line = (y: number, weight: number, opacity: number) =>
    `<rect x="${slip.left}" y="${y}" width="${slip.width}" height="${weight}" fill="${colours.shelf}" opacity="${opacity}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="${colours.cloth}"/>
    <rect x="${slip.left}" y="${slip.top}" width="${slip.width}" height="${height}" fill="${colours.manila}"/>
    <rect x="${slip.left}" y="${slip.top}" width="${slip.width}" height="16" fill="${colours.manilaEdge}"/>
    ${line(slip.top + 108, 4, 1)}${rows.map((y) => line(y, 2, 0.38)).join("")}
  </svg>`;
}

type Words = { font: string; fontfile: string; size: number; colour: string; width: number };

function drawn(text: string, { font, fontfile, size, colour, width }: Words) {
  const markup = `<span foreground="${colour}">${escaped(text)}</span>`;
  return sharp({ text: { text: markup, font: `${font} ${size}`, fontfile, width, rgba: true, dpi: 72 } });
}

async function words(
  text: string,
  { left, top, ...look }: Words & { left: number; top: number },
): Promise<OverlayOptions> {
  return { input: await drawn(text, look).png().toBuffer(), left, top };
}

/**
 * Returns the date stamp as a layer for the picture. The stamp is slightly rotated. It is in the middle of the first
 * row of the slip (the card in the picture).
 */
async function stamp(text: string, colour: string): Promise<OverlayOptions> {
  const flat = await drawn(text, { ...typewriter, size: 46, colour, width: slip.width })
    .png()
    .toBuffer();
  const turned = sharp(flat).rotate(-2.2, { background: "#00000000" });
  const { data, info } = await turned.png().toBuffer({ resolveWithObject: true });
  const left = slip.left + Math.round((slip.width - info.width) / 2);
  return { input: data, left, top: rowTop(1) + Math.round((slip.row - info.height) / 2) };
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string) => text.replace(/[&<>]/g, (character) => entities[character] ?? character);
