import { Virtual } from "@guidepup/virtual-screen-reader";
import type { PlainPage } from "./plain-page";

/** The last phrase of a page that is read from the top to the bottom. */
const last = "end of main";

/**
 * Returns what a screen reader says if it reads the page's content from the top to the bottom: one phrase for each
 * heading, text, field and link. A virtual screen reader reads the HTML that the site has served.
 */
export async function readAloud(page: PlainPage): Promise<string[]> {
  const reader = new Virtual();
  const { document } = page;
  const container = document.querySelector("main");
  if (!container || !document.defaultView) throw new Error(`no content at ${page.path()}`);
  await reader.start({ container, window: document.defaultView as unknown as Window & typeof globalThis });
  while ((await reader.lastSpokenPhrase()) !== last) await reader.next();
  const phrases = await reader.spokenPhraseLog();
  await reader.stop();
  return phrases.map((phrase) => phrase.replace(/\s+/g, " "));
}
