import { expect, test } from "vitest";
import { sheetNames } from "@/lib/export/write-xlsx";

test("whatever a way to take part is called, a spreadsheet takes its sheet", () => {
  const long = "Paikan päällä Tieteiden talolla Helsingissä";
  expect(sheetNames(["Talolla/etänä [A]", long, `${long} 2`, "jono", "Jono", "??", "'Etä'"])).toEqual([
    "Talolla etänä  A",
    "Paikan päällä Tieteiden talolla",
    "Paikan päällä Tieteiden tal (3)",
    "jono",
    "Jono (5)",
    "6",
    "Etä",
  ]);
});
