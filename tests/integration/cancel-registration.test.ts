import { beforeEach, expect, test } from "vitest";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { mailManageLinks } from "@/lib/registration/mail-manage-links";
import { loadOwnRegistration } from "@/lib/registration/queries";
import { registerParticipant } from "@/lib/registration/register-participant";
import { registrationForm } from "@/tests/support/form";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

let site: TestSite;
beforeEach(async () => {
  site = await createTestSite(1);
  for (const name of ["first", "second", "third"])
    await registerParticipant(site, {
      seminarYear: 2023,
      form: registrationForm(site.optionId, { name, email: `${name}@example.org` }),
    });
});

const byName = (name: string) => site.db.registration.findFirstOrThrow({ where: { name } });
const tokenOf = async (name: string) => {
  const mail = await site.db.outboxMail.findFirstOrThrow({ where: { registration: { name } } });
  return (mail.payload as { manageToken: string }).manageToken;
};

test("a seat that comes free goes to the first in the queue, who is told", async () => {
  expect(await cancelRegistration(site, { registrationId: (await byName("first")).id })).toEqual({ ok: true });
  expect([(await byName("first")).status, (await byName("second")).status, (await byName("third")).status]).toEqual([
    "cancelled",
    "confirmed",
    "waiting",
  ]);
  const mails = await site.db.outboxMail.findMany({ where: { kind: { in: ["cancellation", "promotion"] } } });
  expect(mails.map(({ kind, recipient }) => `${kind} ${recipient}`).sort()).toEqual([
    "cancellation first@example.org",
    "promotion second@example.org",
  ]);
});

test("leaving the queue promotes nobody, and cancelling twice changes nothing more", async () => {
  const { id } = await byName("second");
  await cancelRegistration(site, { registrationId: id });
  expect(await cancelRegistration(site, { registrationId: id })).toEqual({ ok: false, reason: "cancelledBefore" });
  expect(await site.db.attendanceOption.findFirst()).toMatchObject({ taken: 1, waiting: 1 });
  expect(await site.db.outboxMail.count({ where: { kind: "promotion" } })).toBe(0);
});

test("after cancelling, the address can register again", async () => {
  await cancelRegistration(site, { registrationId: (await byName("first")).id });
  const form = registrationForm(site.optionId, { email: "first@example.org" });
  expect(await registerParticipant(site, { seminarYear: 2023, form })).toEqual({ ok: true, outcome: "waiting" });
});

test("the manage link shows the own registration and the place in the queue; a wrong one shows nothing", async () => {
  expect(await loadOwnRegistration(site, await tokenOf("third"), "fi")).toMatchObject({
    name: "third",
    queuePosition: 2,
    optionName: { value: "Tieteiden talolla", lang: "fi" },
  });
  expect(await loadOwnRegistration(site, "A".repeat(43), "fi")).toBeNull();
  expect(await loadOwnRegistration(site, "'; drop table registration", "fi")).toBeNull();
});

test("a lost link is mailed again to an address that is registered, and to no other", async () => {
  await mailManageLinks(site, { email: "FIRST@example.org" });
  await mailManageLinks(site, { email: "stranger@example.org" });
  const mails = await site.db.outboxMail.findMany({ where: { kind: "manageLink" } });
  expect(mails.map(({ recipient }) => recipient)).toEqual(["first@example.org"]);
  expect(await loadOwnRegistration(site, await tokenOf("first"), "fi")).not.toBeNull();
});
