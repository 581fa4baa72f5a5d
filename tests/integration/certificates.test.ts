import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadOwnCertificate } from "@/lib/export/own-certificate";
import { loadOwnRegistration } from "@/lib/registration/load-own-registration";
import { registerParticipant } from "@/lib/registration/register-participant";
import { takeExport } from "@/tests/support/export";
import { registrationForm } from "@/tests/support/form";
import { tokensMailed } from "@/tests/support/mailed-tokens";
import { hasPoppler, textOfPdf } from "@/tests/support/poppler";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

const long = "Pitkänimi".repeat(20);
const people = [
  { name: "Åsa Öhmän", locale: "sv" },
  { name: "محمد عبد الله", locale: "en" },
  { name: "Liisa 😀", locale: "fi" },
  { name: long, locale: "fi" },
  { name: "Poissa Oleva", locale: "fi" },
] as const;
const evening = new Date("2023-10-26T17:00:00+03:00");

let site: TestSite;
let folder: string;
const after = () => ({ db: site.db, clock: { now: () => evening } });
const tokenOf = async (at: number) => (await tokensMailed(site, `p${at}@example.org`, "manageToken"))[0] ?? "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "certificates-"));
  site = await createTestSite();
  await site.db.user.create({ data: { id: "organiser", name: "Järjestäjä", email: "organiser@example.org" } });
  for (const [at, person] of people.entries()) {
    const form = registrationForm(site.optionId, { ...person, email: `p${at}@example.org` });
    await registerParticipant(site, { seminarYear: 2023, form });
  }
  const arrivedAt = new Date("2023-10-26T09:10:00+03:00");
  await site.db.registration.updateMany({ where: { name: { not: "Poissa Oleva" } }, data: { arrivedAt } });
  await site.db.seminarTranslation.create({
    data: { seminarId: site.seminarId, locale: "sv", title: "Rum i rörelse" },
  });
  await site.db.seminar.update({
    where: { id: site.seminarId },
    data: { endsAt: new Date("2023-10-26T16:00:00+03:00") },
  });
});
afterAll(() => rm(folder, { recursive: true }));

async function textOf(bytes: Uint8Array): Promise<string> {
  expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe("%PDF-");
  const file = path.join(folder, "one.pdf");
  await writeFile(file, bytes);
  return textOfPdf(file);
}

test("who was there has an own certificate after the seminar, in the own language, of what is known", async ({
  skip,
}) => {
  const certificate = await loadOwnCertificate(after(), await tokenOf(0));
  expect(certificate?.name).toBe("intyg-2023");
  expect((await loadOwnRegistration(after(), await tokenOf(0), "sv"))?.allowed.certificate).toBe(true);
  if (!hasPoppler()) skip();
  const text = await textOf(certificate?.file ?? new Uint8Array());
  for (const word of ["Intyg över deltagande", "Åsa Öhmän", "Rum i rörelse", "torsdag 26.10.2023", "Tieteiden talo"])
    expect(text).toContain(word);
  // The seminar has no start time, so the certificate shows none. A certificate that participants download themselves
  // has no line for a signature.
  expect(text).not.toMatch(/kl\.|Underskrift/);
});

test("nobody else has one: not before its end, not who was away, not by a link that leads nowhere", async () => {
  expect(await loadOwnCertificate(site, await tokenOf(0))).toBeNull();
  expect(await loadOwnCertificate(after(), await tokenOf(4))).toBeNull();
  expect((await loadOwnRegistration(after(), await tokenOf(4), "fi"))?.allowed.certificate).toBe(false);
  expect(await loadOwnCertificate(after(), "x".repeat(43))).toBeNull();
  await site.db.seminar.update({ where: { id: site.seminarId }, data: { cancelledAt: evening } });
  expect(await loadOwnCertificate(after(), await tokenOf(0))).toBeNull();
  await site.db.seminar.update({ where: { id: site.seminarId }, data: { cancelledAt: null } });
});

test("organisers have those of all who came, each in its own language, with the hours once they are known", async ({
  skip,
}) => {
  const startsAt = new Date("2023-10-26T09:30:00+03:00");
  await site.db.seminar.update({ where: { id: site.seminarId }, data: { startsAt } });
  const bytes = await takeExport(site, { kind: "certificates.pdf", userId: "organiser", filter: { arrived: "no" } });
  const audits = await site.db.auditEntry.findMany({ select: { action: true, subject: true } });
  expect(audits).toContainEqual({ action: "export.certificates", subject: "2023" });
  if (!hasPoppler()) skip();
  const text = await textOf(bytes);
  for (const word of [
    "Åsa Öhmän",
    "محمد عبد الله",
    "Liisa 😀",
    "Certificate of attendance",
    "klo 9.30–16.00",
    "kl. 9.30–16.00",
  ])
    expect(text).toContain(word);
  expect(text.replace(/\s/g, "")).toContain(long);
  expect(text).not.toContain("Poissa");
  expect(text.match(/Allekirjoitus|Underskrift|Signature/g)).toHaveLength(4);
});
