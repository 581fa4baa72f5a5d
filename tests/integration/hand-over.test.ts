import { beforeEach, expect, test } from "vitest";
import { clockFrom } from "@/lib/clock";
import { loadParticipant } from "@/lib/participants/load-participant";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { loadOwnRegistration } from "@/lib/registration/load-own-registration";
import { loadOffer } from "@/lib/registration/load-requests";
import { findOwnRegistration } from "@/lib/registration/manage-links";
import { offerPlace, withdrawOffer } from "@/lib/registration/offer-place";
import { registerParticipant } from "@/lib/registration/register-participant";
import type { RegistrationForm } from "@/lib/registration/schema";
import { takeOverPlace } from "@/lib/registration/take-over-place";
import { whyLinkEnded } from "@/lib/tokens/tokens";
import { registrationForm } from "@/tests/support/form";
import { tokensMailed } from "@/tests/support/mailed-tokens";
import { registerAll, registrationOf, statuses } from "@/tests/support/queue";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

let site: TestSite;
let giver: string;
beforeEach(async () => {
  site = await createTestSite(2);
  await registerParticipant(site, { seminarYear: 2023, form: giversForm() });
  giver = (await registrationOf(site, "Giver")).id;
  await registerAll(site, ["second", "third"]);
});

const giversForm = (): RegistrationForm =>
  registrationForm(site.optionId, {
    name: "Giver",
    email: "giver@example.org",
    organisation: "Library",
    dietary: "No nuts",
    needsConsent: "on",
    message: "Hello",
    listed: "on",
  });

const colleague = {
  givenName: "Colleague",
  familyName: "",
  email: "Colleague@example.org",
  organisation: "Branch library",
};
const at = (time: string): TestSite => ({ ...site, clock: clockFrom(new Date(time)) });
const offer = (changes = {}, when = site) =>
  offerPlace(when, { registrationId: giver, colleague: { ...colleague, ...changes } });
const offerToken = async (email = colleague.email) => (await tokensMailed(site, email, "handOverToken")).at(-1) ?? "";
const take = (token: string, when = site) => takeOverPlace(when, { token, locale: "sv" });
const reasonOf = async (answer: Promise<{ ok: true } | { ok: false; reason: string }>) => {
  const found = await answer;
  return found.ok ? "ok" : found.reason;
};

test("a place that is offered stays until the colleague takes it, and then tells of nobody but the colleague", async () => {
  expect(await offer()).toEqual({ ok: true });
  const token = await offerToken();
  expect(await loadOffer(site, token)).toMatchObject({ name: "Colleague", giver: "Giver", problem: null });
  const [formerLink = ""] = await tokensMailed(site, "giver@example.org", "manageToken");
  expect(await loadOwnRegistration(site, formerLink, "fi")).toMatchObject({
    name: "Giver",
    offeredTo: { name: "Colleague", email: "Colleague@example.org" },
  });

  const taken = await take(token);
  const [link = ""] = await tokensMailed(site, colleague.email, "manageToken");
  expect(taken).toEqual({ ok: true, manageToken: link });
  expect(await loadOwnRegistration(site, formerLink, "fi")).toBeNull();
  expect(await whyLinkEnded(site, formerLink)).toBe("handedOver");
  expect(await loadOwnRegistration(site, link, "fi")).toMatchObject({
    ...{ id: giver, number: 1, status: "confirmed", locale: "sv" },
    ...{ name: "Colleague", email: colleague.email, organisation: colleague.organisation },
    ...{ cardVersion: 1, dietary: null, message: null, role: null, listed: false, answers: [], offeredTo: null },
  });
  expect(
    await site.db.outboxMail.findMany({ where: { registrationId: giver }, orderBy: { kind: "asc" } }),
  ).toMatchObject([
    { kind: "confirmation", recipient: "Colleague@example.org", locale: "sv", payload: { calendarSequence: 2 } },
    {
      kind: "handedOver",
      recipient: "giver@example.org",
      locale: "fi",
      payload: { name: "Giver", calendarSequence: 1 },
    },
  ]);
  expect(await site.db.registrationEvent.findMany()).toMatchObject([
    { kind: "handedOver", actor: "participant", fields: ["name", "email", "organisation"] },
  ]);
  expect(await statuses(site)).toEqual(["Colleague confirmed", "second confirmed", "third waiting"]);
  expect(await reasonOf(take(token))).toBe("unknown");
  // If the answer was lost and the colleague presses the button again, the link leads to the registration.
  expect(await findOwnRegistration(site, token)).toBe(giver);
});

test("the same offer twice is one, and its link works", async () => {
  await offer();
  const mails = await site.db.outboxMail.count();
  expect(await offer()).toEqual({ ok: true });
  expect(await site.db.outboxMail.count()).toBe(mails);
});

test("a colleague who is registered learns it by the link; whoever offers does not", async () => {
  const second = { givenName: "Second", email: "SECOND@example.org" };
  expect(await offer(second)).toEqual(await offer({ ...second, email: "stranger@example.org" }));
  await offer(second);
  const token = await offerToken("SECOND@example.org");
  expect(await loadOffer(site, token)).toMatchObject({ problem: "alreadyRegistered" });
  expect(await reasonOf(take(token))).toBe("alreadyRegistered");
  expect(await registrationOf(site, "Giver")).toMatchObject({ email: "giver@example.org" });
  expect(await site.db.specialNeeds.count()).toBe(1);

  await cancelRegistration(site, { registrationId: (await registrationOf(site, "second")).id, actor: "participant" });
  expect(await reasonOf(take(token))).toBe("ok");
});

test("an offer ends by being taken back, by a newer one, after 48 hours, by cancelling and when the seminar begins", async () => {
  await offer();
  const first = await offerToken();
  await offer({ email: "other@example.org" });
  expect(await reasonOf(take(first))).toBe("unknown");
  expect(await whyLinkEnded(site, first)).toBe("offerWithdrawn");
  const newest = await offerToken("other@example.org");
  expect(await reasonOf(take(newest, at("2023-09-06T10:00:00+03:00")))).toBe("expired");
  await withdrawOffer(site, { registrationId: giver });
  expect(await loadOffer(site, newest)).toBeNull();
  expect(await whyLinkEnded(site, newest)).toBe("offerWithdrawn");
  expect(await reasonOf(take(newest))).toBe("unknown");

  await site.db.seminar.updateMany({ data: { startsAt: new Date("2023-09-05T09:30:00+03:00") } });
  await offer();
  expect(await reasonOf(take(await offerToken(), at("2023-09-05T09:30:00+03:00")))).toBe("tooLate");
  await cancelRegistration(site, { registrationId: giver, actor: "participant" });
  expect(await reasonOf(take(await offerToken()))).toBe("notSeated");
});

test("only a seat is handed over, three times at most, and not to oneself", async () => {
  expect(await reasonOf(offer({ email: "GIVER@example.org", givenName: "giver" }))).toBe("samePerson");
  const { id } = await registrationOf(site, "third");
  expect(await reasonOf(offerPlace(site, { registrationId: id, colleague }))).toBe("notSeated");
  for (const turn of [1, 2, 3]) {
    await offer({ email: `turn${turn}@example.org` });
    expect(await reasonOf(take(await offerToken(`turn${turn}@example.org`)))).toBe("ok");
  }
  expect(await reasonOf(offer({ email: "turn4@example.org" }))).toBe("handedOverTooOften");
  expect(await site.db.outboxMail.count({ where: { kind: "handedOver", registrationId: giver } })).toBe(3);
});

test("handing over while cancelling: one of them comes first, and seats and mails agree", async () => {
  await offer();
  const token = await offerToken();
  const [taken, cancelled] = await Promise.all([
    reasonOf(take(token)),
    reasonOf(cancelRegistration(site, { registrationId: giver, actor: "participant" })),
  ]);
  expect(cancelled).toBe("ok");
  expect(["ok", "notSeated"]).toContain(taken);
  const name = taken === "ok" ? "Colleague" : "Giver";
  expect(await statuses(site)).toEqual([`${name} cancelled`, "second confirmed", "third confirmed"]);
  expect(await site.db.attendanceOption.findFirst()).toMatchObject({ taken: 2, waiting: 0 });
  const cancellation = await site.db.outboxMail.findFirstOrThrow({ where: { kind: "cancellation" } });
  expect(cancellation.recipient).toBe(taken === "ok" ? colleague.email : "giver@example.org");
});

test("one link followed twice at once hands over once", async () => {
  await offer();
  const token = await offerToken();
  const answers = await Promise.all([1, 2, 3].map(() => reasonOf(take(token))));
  expect(answers.sort()).toEqual(["ok", "unknown", "unknown"]);
  expect(await site.db.outboxMail.count({ where: { kind: "handedOver" } })).toBe(1);
});

test("required answers that the former participant took along are shown as missing, to the new one and to organisers", async () => {
  const label = { create: { locale: "fi" as const, label: "Lounas" } };
  const { id: questionId } = await site.db.question.create({
    data: { seminarId: site.seminarId, position: 1, kind: "yesNo", required: true, translations: label },
  });
  await site.db.answer.create({ data: { registrationId: giver, questionId, value: true } });
  const shown = () =>
    loadParticipant(site, { seminarYear: 2023, registrationId: giver, locale: "fi" }).then((seen) => seen?.unanswered);
  expect(await shown()).toEqual([]);
  await offer();
  await take(await offerToken());
  const [link = ""] = await tokensMailed(site, colleague.email, "manageToken");
  const missing = [{ value: "Lounas", lang: "fi" }];
  expect((await loadOwnRegistration(site, link, "fi"))?.unanswered).toEqual(missing);
  expect(await shown()).toEqual(missing);
});
