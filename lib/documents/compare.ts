import { diffArrays, diffWordsWithSpace } from "diff";
import type { Locale } from "@/lib/i18n/locales";
import type { TextOf } from "./kind";

/**
 * A stretch is a part of one line of text. Its `kind` says whether the stretch is in both texts (`same`), only in the
 * earlier text (`removed`) or only in the later text (`added`).
 */
export type Stretch = { kind: "same" | "removed" | "added"; text: string };

/**
 * The differences in one text of a document. `place` and `locale` identify the text (see `TextOf` in kind.ts). Each
 * line is a list of stretches.
 */
export type Difference = { place: string; locale: Locale | null; lines: Stretch[][] };

/**
 * Returns the differences between two revisions of a document, one item for each text that differs. The items are in
 * the order of the later revision. Texts that only the earlier revision contains are at the end.
 */
export function compareTexts(earlier: TextOf[], later: TextOf[]): Difference[] {
  const same = (a: TextOf) => (b: TextOf) => a.place === b.place && a.locale === b.locale;
  const gone = earlier.filter((text) => !later.some(same(text)));
  return [
    ...later.map((text) => differenceOf(text, earlier.find(same(text))?.lines ?? [], text.lines)),
    ...gone.map((text) => differenceOf(text, text.lines, [])),
  ].filter(({ lines }) => lines.some((line) => line.some(({ kind }) => kind !== "same")));
}

function differenceOf({ place, locale }: TextOf, before: string[], after: string[]): Difference {
  const lines: Stretch[][] = [];
  const removed: string[] = [];
  for (const change of diffArrays(before, after)) {
    if (change.removed) removed.push(...change.value);
    else if (change.added) {
      lines.push(...change.value.map((line) => compareLines(removed.shift() ?? "", line)));
      lines.push(...removed.splice(0).map((line) => compareLines(line, "")));
    } else {
      lines.push(...removed.splice(0).map((line) => compareLines(line, "")));
      lines.push(...change.value.map((text): Stretch[] => [{ kind: "same", text }]));
    }
  }
  lines.push(...removed.map((line) => compareLines(line, "")));
  return { place, locale, lines };
}

function compareLines(before: string, after: string): Stretch[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}
