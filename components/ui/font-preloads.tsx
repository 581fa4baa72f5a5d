// Written out in full: the bundler replaces each `new URL` with the address of the published file.
const headings = new URL(
  "@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2",
  import.meta.url,
);
const text = new URL("@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2", import.meta.url);

/**
 * Asks for the two faces of every page before the style sheet has been read. As elements, which React moves to the
 * head: its `preload()` becomes a header, and a page made in advance is sent without it.
 */
export function FontPreloads() {
  return [headings, text].map(({ href }) => (
    <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
  ));
}
