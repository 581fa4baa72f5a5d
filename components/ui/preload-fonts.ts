import { preload } from "react-dom";

// Written out in full: the bundler replaces each `new URL` with the address of the published file.
const headings = new URL(
  "@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2",
  import.meta.url,
);
const text = new URL("@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2", import.meta.url);

/** Asks the browser for the two faces of every page before it has read the style sheet. */
export function preloadFonts(): void {
  for (const { href } of [headings, text]) {
    preload(href, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  }
}
