import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";

type Face = Readonly<{ family: string; file: string; ranges: readonly (readonly [first: number, last: number])[] }>;

async function faces(): Promise<Face[]> {
  const css = await readFile("components/ui/fonts.css", "utf8");
  return [...css.matchAll(/font-family: "([^"]+)".*?url\("([^"]+)"\).*?unicode-range:\s*([^;]+);/gs)].map(
    ([, family = "", file = "", ranges = ""]) => ({
      family,
      file,
      ranges: ranges.split(",").map((range) => {
        const [first = "", last = first] = range.trim().replace("U+", "").split("-");
        return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
      }),
    }),
  );
}

const has = ({ ranges }: Face, letter: string) =>
  ranges.some(([first, last]) => first <= (letter.codePointAt(0) ?? 0) && (letter.codePointAt(0) ?? 0) <= last);

it("the fonts have every letter of the texts, and those of Finnish, Swedish and the Sámi languages", async () => {
  const folder = "lib/i18n/messages";
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".json"));
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), "utf8")));
  const letters = new Set(`${texts.join("")}ÄÅÖäåöŠŽšž ÁÂČĐŊŦáâčđŋŧ ǤǦǨƷǮÕǥǧǩʒǯõ`);
  letters.delete("\n");
  const all = await faces();
  for (const family of new Set(all.map((face) => face.family)))
    expect([...letters].filter((letter) => !all.some((face) => face.family === family && has(face, letter)))).toEqual(
      [],
    );
});

it("the fonts that every page may load are small", async () => {
  const cut = (await faces()).filter(({ file }) => file.startsWith("."));
  const sizes = await Promise.all(cut.map(async ({ file }) => (await stat(path.join("components/ui", file))).size));
  expect(sizes).toHaveLength(5);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000);
});
