import jsQR from "jsqr";

/** A grey picture, with one byte for each pixel. */
type Picture = { width: number; height: number; dots: Uint8Array };

function pictureOf(file: Buffer): Picture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 50).toString("latin1"));
  if (!head) throw new Error("not a PGM file");
  return { width: Number(head[1]), height: Number(head[2]), dots: file.subarray(head[0].length) };
}

function cut({ width, dots }: Picture, left: number, top: number, right: number, bottom: number): Picture {
  const lines = Array.from({ length: bottom - top }, (_, at) => (top + at) * width);
  const cutDots = lines.flatMap((start) => [...dots.subarray(start + left, start + right)]);
  return { width: right - left, height: bottom - top, dots: Uint8Array.from(cutDots) };
}

function readCode({ width, height, dots }: Picture): string | undefined {
  const rgba = new Uint8ClampedArray(dots.length * 4).fill(255);
  for (const [index, dot] of dots.entries()) rgba.fill(dot, index * 4, index * 4 + 3);
  return jsQR(rgba, width, height)?.data;
}

/**
 * Reads the QR code of each badge on an A4 sheet, which is given as a PGM picture. The badges are centred on the sheet.
 */
export function readCodes(
  file: Buffer,
  badge: { width: number; height: number; columns: number; rows: number },
): string[] {
  const picture = pictureOf(file);
  const mm = picture.width / 210;
  const left = (210 - badge.columns * badge.width) / 2;
  const top = (297 - badge.rows * badge.height) / 2;
  const places = Array.from({ length: badge.columns * badge.rows }, (_, at) => ({
    x: left + (at % badge.columns) * badge.width,
    y: top + Math.floor(at / badge.columns) * badge.height,
  }));
  return places.flatMap(({ x, y }) => {
    const corners = [x, y, x + badge.width, y + badge.height].map((at) => Math.round(at * mm));
    return readCode(cut(picture, ...(corners as [number, number, number, number]))) ?? [];
  });
}
