import type { PictureFormat } from "@/lib/db/generated/enums";

/** A picture with its original size and the widths in which it is served, the smallest first; all in pixels. */
export type PictureView = { id: string; width: number; height: number; widths: number[] };

/**
 * The path of a picture's file. The file behind a path never changes, so it can be cached for ever. `preview`: the
 * smallest.
 */
export function pictureAddress(id: string, width: number | "preview", format: PictureFormat = "jpeg"): string {
  return `/api/pictures/${id}/${width}.${format}`;
}
