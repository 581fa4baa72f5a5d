import { stringify } from "csv-stringify/sync";
import { plainText } from "@/lib/folded-text";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import type { ExportRow } from "./read-rows";
import { asText } from "./write-csv";

/**
 * Writes the caterer's list as CSV for Excel. If `names` is false, each row has a diet and the number of people who
 * have this diet. Diets that differ only in upper and lower case or in spaces are counted together. If `names` is true,
 * each row has a person's name and diet; organisers must choose this explicitly.
 */
export async function* writeNeeds(
  batches: AsyncIterable<ExportRow[]>,
  { names, locale }: { names: boolean; locale: Locale },
): AsyncGenerator<Uint8Array> {
  const t = translator(locale, "export");
  const people: string[][] = [];
  const diets = new Map<string, { diet: string; count: number }>();
  for await (const rows of batches)
    for (const { name, dietary } of rows) {
      const diet = dietary?.trim();
      if (!diet) continue;
      people.push([asText(name), asText(diet)]);
      const key = plainText(diet);
      diets.set(key, { diet: diets.get(key)?.diet ?? diet, count: (diets.get(key)?.count ?? 0) + 1 });
    }
  const counts = [...diets.values()].sort((a, b) => b.count - a.count || a.diet.localeCompare(b.diet, locale));
  const lines = names
    ? [[t("name"), t("diet")], ...people]
    : [[t("diet"), t("dietCount")], ...counts.map(({ diet, count }) => [asText(diet), String(count)])];
  yield new TextEncoder().encode(stringify(lines, { bom: true, delimiter: ";", record_delimiter: "\r\n" }));
}
