import { hyphenateSync } from "hyphen/fi";

/** Words with at least this many letters do not fit on the card of a narrow phone. */
const longWord = 20;

/**
 * Adds soft hyphens (U+00AD) between the syllables of very long words, so that a browser can break such a word on a
 * narrow screen. Some browsers, for example Chromium, have no rules for hyphenating Finnish.
 */
export const withSoftHyphens = (text: string): string => hyphenateSync(text, { minWordLength: longWord });
