import { writeFile } from "node:fs/promises";
import encodeQR from "qr";
import sharp from "sharp";

/** Returns the arguments that make Chromium use a video file as its camera, without asking the user for permission. */
export const cameraOf = (film: string) => [
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
  `--use-file-for-fake-video-capture=${film}`,
];

/**
 * Writes a video in which a participant's card is in front of a camera. The card's QR code contains `code`. `film` is
 * the path of the new file, and must end with `.mjpeg`.
 */
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
