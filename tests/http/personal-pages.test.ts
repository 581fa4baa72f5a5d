import { expect, test } from "vitest";
import { hiddenValues, withoutScripts } from "@/lib/front/page-parts";
import { nonceIn } from "@/lib/front/security-policy";
import { locales } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { siteUrl } from "./steps";

/**
 * Requests a page. Returns what is this reader's own in it, the page without this and without scripts, and the long words
 * of the whole page. The scripts contain the data of the page in an order that may change.
 */
async function read(path: string) {
  const answer = await fetch(siteUrl + path);
  const html = await answer.text();
  const nonce = nonceIn(answer.headers.get("content-security-policy") ?? "");
  const own = Object.values({ ...hiddenValues(html, ["submissionId", "stamp"]), nonce });
  const rest = own.reduce<string>((page, value) => page.replaceAll(value ?? "", "·"), html);
  return { own, rest: withoutScripts(rest), words: new Set(rest.match(/[\w-]{16,}/g)) };
}

test.each(locales)("the form is each reader's own in nothing but what the front fills in: %s", async (locale) => {
  const path = href("register", locale, { year: 2023 });
  // With this query, Next makes the page for each reader.
  for (const each of [path, `${path}?colleague`]) {
    const [first, second] = [await read(each), await read(each)];
    expect(new Set([...first.own, ...second.own, undefined]).size).toBe(7);
    expect(second.rest).toBe(first.rest);
    expect(second.words).toEqual(first.words);
  }
});
