import { preload } from "react-dom";

// The arguments of `new URL` must be literal strings, because the bundler replaces them with the URLs of the published
// files.
const headings = new URL("./fonts/brygada-1918-latin-wght-normal.woff2", import.meta.url);
const text = new URL("./fonts/source-sans-3-latin-wght-normal.woff2", import.meta.url);

/**
 * Tells the browser to load the two fonts that every page uses. The browser can then load them before it has read the
 * style sheet.
 */
export function preloadFonts(): void {
  for (const { href } of [headings, text]) {
    preload(href, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  }
}
