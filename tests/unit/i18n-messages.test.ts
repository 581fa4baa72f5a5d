import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";

type Tree = { [key: string]: string | Tree };

const folder = "lib/i18n/messages";
const namespaces = readdirSync(`${folder}/fi`);

function flat(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
}

const read = (locale: string, file: string) =>
  new Map(flat(JSON.parse(readFileSync(`${folder}/${locale}/${file}`, "utf8")) as Tree));

/**
 * Matches the names of ICU arguments and of rich-text tags. Braces after a plural form such as `one` or `other` do not
 * match, because they contain text.
 */
const slot = /(?<!\b(?:zero|one|two|few|many|other|=\d+)\s*)\{\s*\w+(?=\s*[,}])|<\w+>/g;
const slots = (text: string) => [...new Set(text.match(slot) ?? [])].sort();

describe.each(namespaces)("texts of %s", (file) => {
  const finnish = read("fi", file);

  it.each(locales)("has every key in %s and no other", (locale) => {
    expect([...read(locale, file).keys()].sort()).toEqual([...finnish.keys()].sort());
  });

  it.each(locales)("takes the same arguments in %s, and is nowhere empty", (locale) => {
    for (const [key, text] of read(locale, file)) {
      expect(text.trim(), key).not.toBe("");
      expect(slots(text), key).toEqual(slots(finnish.get(key) ?? ""));
    }
  });

  it.each(locales)("keeps the word before a time on the line of the time in %s", (locale) => {
    expect([...read(locale, file)].filter(([, text]) => /\b(?:klo|kl\.) [{\d]/.test(text))).toEqual([]);
  });

  it.each(locales)("keeps its voice in %s: no exclamation marks", (locale) => {
    expect([...read(locale, file)].filter(([, text]) => text.includes("!"))).toEqual([]);
  });
});
