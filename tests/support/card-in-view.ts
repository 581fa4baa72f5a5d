import { writeFile } from "node:fs/promises";
import encodeQR from "qr";
import sharp from "sharp";

/** How a browser takes a film for its camera's picture, without asking. */
export const cameraOf = (film: string) => [
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
  `--use-file-for-fake-video-capture=${film}`,
];

/** Writes a film of a card held before a camera: its QR code says `code`. The file's name ends with `.mjpeg`. */
export async function filmCard(film: string, code: string): Promise<void> {
  const qr = await sharp(Buffer.from(encodeQR(code, "svg")))
    .resize(240, 240)
    .png()
    .toBuffer();
  const room = { width: 640, height: 480, channels: 3, background: "#8f8a7d" } as const;
  const picture = await sharp({ create: room })
    .composite([{ input: await sharp(qr).rotate(6, { background: "#fff" }).toBuffer(), left: 190, top: 110 }])
    .jpeg()
    .toBuffer();
  await writeFile(film, Buffer.concat(Array.from({ length: 10 }, () => picture)));
}
