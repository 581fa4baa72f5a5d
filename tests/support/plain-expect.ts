// Gives HTTP tests the matchers of browser tests. These matchers do not wait, because a page without scripts does not
// change.
import { expect } from "vitest";
import { type Found, type PlainPage, textOf } from "./plain-page";

type Words = string | RegExp;

declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: Vitest declares this interface with `any`.
  interface Matchers<T = any> {
    toHaveText(words: Words | readonly Words[]): T;
    toContainText(words: Words): T;
    toHaveValue(value: Words): T;
    toBeChecked(): T;
    toHaveAttribute(name: string, value?: Words): T;
    toHaveCount(count: number): T;
    toHaveAccessibleDescription(words: Words): T;
    toHaveURL(path: Words): T;
    toBeShown(): T;
  }
}

/**
 * Returns whether an element is shown: it is not inside an element with the attribute `hidden`, and not inside a closed
 * `details` element. Only the browser tests check whether style sheets hide an element.
 */
const isShown = (element: HTMLElement) =>
  !element.closest("[hidden]") && !element.closest("details:not([open]) > :not(summary)");

const is = (text: string, wanted: Words) => (wanted instanceof RegExp ? wanted.test(text) : text === wanted);
const judge = (pass: boolean, got: unknown, wanted: unknown) => ({
  pass,
  message: () => `expected ${pass ? "anything but " : ""}${wanted}, got ${JSON.stringify(got)}`,
});

expect.extend({
  toHaveText(found: Found, words: Words | readonly Words[]) {
    const wanted = [words].flat() as Words[];
    const texts = Array.isArray(words) ? found.all().map(textOf) : [textOf(found.one())];
    const same = texts.length === wanted.length && wanted.every((each, index) => is(texts[index] ?? "", each));
    return judge(same, texts, words);
  },
  toContainText(found: Found, words: Words) {
    const text = textOf(found.one());
    return judge(words instanceof RegExp ? words.test(text) : text.includes(words), text, words);
  },
  toHaveValue: (found: Found, value: Words) => judge(is(found.inputValue(), value), found.inputValue(), value),
  toBeChecked: (found: Found) => judge((found.one() as HTMLInputElement).checked, found.one().outerHTML, "checked"),
  toHaveAttribute(found: Found, name: string, value: Words = /^/) {
    const got = found.getAttribute(name);
    return judge(got !== null && is(got, value), got, `${name}=${value}`);
  },
  toHaveCount: (found: Found, count: number) => judge(found.count() === count, found.count(), count),
  toHaveAccessibleDescription(found: Found, words: Words) {
    const field = found.one();
    const ids = (field.getAttribute("aria-describedby") ?? "").split(/\s+/).filter(Boolean);
    const text = ids.map((id) => textOf(field.ownerDocument.getElementById(id) as HTMLElement)).join(" ");
    return judge(is(text, words), text, words);
  },
  toHaveURL(page: PlainPage, path: Words) {
    return judge(is(path instanceof RegExp ? page.url() : page.path(), path), page.url(), path);
  },
  toBeShown: (found: Found) => judge(isShown(found.one()), found.one().outerHTML.slice(0, 200), "shown"),
});
