import { preload } from "react-dom";

// Each `new URL` must be written out in full, since the bundler replaces it with the address of the published file.
const headings = new URL(
  "@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2",
  import.meta.url,
);
const text = new URL("@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2", import.meta.url);

/** Tells the browser to load the two fonts that every page uses, before it has read the style sheet. */
export function preloadFonts(): void {
  for (const { href } of [headings, text]) {
    preload(href, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  }
}
