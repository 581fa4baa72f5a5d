import type { PictureFormat } from "@/lib/db/generated/enums";

/**
 * A picture: its size after upload, and the widths in which it is sent to browsers, the smallest width first. All sizes
 * are in pixels.
 */
export type PictureView = { id: string; width: number; height: number; widths: number[] };

/**
 * Returns the path of a picture's file. The file at a path never changes, so browsers may cache it for ever. The width
 * `preview` means the smallest file.
 */
export function pictureAddress(id: string, width: number | "preview", format: PictureFormat = "jpeg"): string {
  return `/api/pictures/${id}/${width}.${format}`;
}
