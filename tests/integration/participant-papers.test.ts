import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ExportKind } from "@/lib/export/export-kinds";
import { sheets } from "@/lib/export/pdf/badges";
import { checkInCode } from "@/lib/registration/check-in-code";
import { registerParticipant } from "@/lib/registration/register-participant";
import { cardsKey, takeExport } from "@/tests/support/export";
import { registrationForm } from "@/tests/support/form";
import { hasPoppler, textOfPdf } from "@/tests/support/poppler";
import { readCodes } from "@/tests/support/read-codes";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

const run = promisify(execFile);
const names = ["Åsa Öhmän", "Žluťoučký Kůň", "Иван Ελένη", "محمد عبد الله", "Liisa 😀", "Pitkänimi".repeat(20), "=1+1"];

let site: TestSite;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "papers-"));
  site = await createTestSite();
  await site.db.user.create({ data: { id: "organiser", name: "Järjestäjä", email: "organiser@example.org" } });
  for (const name of [...names, ...names])
    await registerParticipant(site, { seminarYear: 2023, form: registrationForm(site.optionId, { name }) });
});
afterAll(() => rm(folder, { recursive: true }));

async function paper(kind: ExportKind): Promise<string> {
  const file = path.join(folder, kind);
  const bytes = await takeExport(site, { kind, userId: "organiser" });
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  await writeFile(file, bytes);
  return file;
}

test.for(["door-list.pdf", "sign-in.pdf"] as const)("%s has everyone, whatever the script", async (kind, { skip }) => {
  const file = await paper(kind);
  if (!hasPoppler()) skip();
  const text = await textOfPdf(file);
  for (const name of ["Åsa Öhmän", "Žluťoučký Kůň", "Иван Ελένη", "محمد عبد الله", "Liisa 😀", "=1+1"])
    expect(text.split(name).length - 1, name).toBe(2);
  expect(text).toContain("014");
});

test.for([
  ["badges-large.pdf", sheets.large],
  ["badges-small.pdf", sheets.small],
] as const)("every code on %s is read by a scanner", async ([kind, sheet], { skip }) => {
  const file = await paper(kind);
  if (!hasPoppler()) skip();
  await run("pdftoppm", ["-r", "150", "-gray", file, path.join(folder, kind)]);
  const pages = [1, 2].map((page) => readFile(path.join(folder, `${kind}-${page}.pgm`)));
  const read = (await Promise.all(pages)).flatMap((page) => readCodes(page, sheet));
  const all = await site.db.registration.findMany({ select: { id: true, number: true } });
  expect(read.sort()).toEqual(all.map((one) => checkInCode({ ...one, cardVersion: 0, year: 2023 }, cardsKey)).sort());
});
