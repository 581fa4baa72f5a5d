import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { changeRole } from "@/lib/auth/change-users";
import { inviteUser } from "@/lib/auth/invite-user";
import { requestSignInLink } from "@/lib/auth/mail-sign-in-link";
import { receiveMarks } from "@/lib/check-in/receive-marks";
import { type Clock, clockFrom } from "@/lib/clock";
import { pageKind } from "@/lib/content/page-kind";
import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Basis } from "@/lib/documents/document";
import type { Kind, Subject } from "@/lib/documents/kind";
import { openDocument } from "@/lib/documents/open-draft";
import { restoreRevision } from "@/lib/documents/restore-revision";
import { saveDraft } from "@/lib/documents/save-draft";
import { giveFeedback } from "@/lib/feedback/give-feedback";
import { parseFeedback } from "@/lib/feedback/schema";
import { membersKind } from "@/lib/members/members-kind";
import { scheduleMessage } from "@/lib/messages/schedule-message";
import { sendMessage } from "@/lib/messages/send-message";
import { beginMessage, saveMessage } from "@/lib/messages/write-message";
import { addParticipant } from "@/lib/participants/add-participant";
import { noFilter } from "@/lib/participants/filter";
import { storePicture } from "@/lib/pictures/store-picture";
import { makePreviewLink } from "@/lib/preview/preview-links";
import { publishDraft } from "@/lib/publishing/publish-draft";
import { scheduleDraft } from "@/lib/publishing/schedule-draft";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { offerPlace } from "@/lib/registration/offer-place";
import { registerParticipant } from "@/lib/registration/register-participant";
import { requestEmailChange } from "@/lib/registration/request-email-change";
import { eraseRegistration } from "@/lib/retention/erase-registration";
import { moveToOption } from "@/lib/seats/move-to-option";
import { setCapacity } from "@/lib/seats/set-capacity";
import { cancelSeminar } from "@/lib/seminars/cancel-seminar";
import { copySeminar } from "@/lib/seminars/editing/copy-seminar";
import { askForOpeningAlert } from "@/lib/seminars/opening-alerts";
import { seminarKind } from "@/lib/seminars/seminar-kind";
import { fullForm } from "./form";
import { createFullSeminar, type FullSeminar } from "./full-seminar";
import { written } from "./messages";

type Deps = { db: Db; clock: Clock };
type Year = { db: Db; year: number; full: FullSeminar; userId: string; at(moment: string): Deps };

/** The end of the year of use: the day after the seminar, at noon. */
export const dayAfter = "10-27T12:00:00";

/**
 * Fills the database as if people had used the site for a year, through the site's own use cases. Creates a seminar
 * with everything that an organiser can set, people in every state of a registration, pages and messages in every
 * state, an arrival at the door, and feedback. Also creates seminars for the two following years, and cancels the first
 * of these two. All people are invented.
 */
export async function spendAYear(db: Db, year: number): Promise<void> {
  const at = (moment: string) => ({ db, clock: clockFrom(new Date(`${year}-${moment}+03:00`)) });
  const userId = await inviteUsers(at("01-10T12:00:00"), year);
  const full = await createFullSeminar(db, year, 3);
  const site: Year = { db, year, full, userId, at };
  await askForOpeningAlert(at("08-15T12:00:00"), { seminarYear: year, email: address("odottaja", year), locale: "sv" });
  await writePages(site);
  await register(site);
  await moveSeats(site);
  await sendMessages(site);
  await holdTheDay(site);
  await beginNextYears(site);
}

const address = (name: string, year: number) => `${name}-${year}@example.org`;

/**
 * Returns the result of a step.
 * @throws if the step was refused, because every step of the year must succeed.
 */
function succeeded<Result extends { ok: boolean }>(result: Result): Extract<Result, { ok: true }> {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result as Extract<Result, { ok: true }>;
}

async function inviteUsers(deps: Deps, year: number): Promise<string> {
  const first = { id: `administrator-${year}`, name: "Malli Ylläpitäjä", email: address("yllapitaja", year) };
  await deps.db.user.create({ data: { ...first, role: "administrator" } });
  for (const role of ["editor", "organiser"] as const) {
    const user = { name: `Malli ${role}`, email: address(role, year), role: "editor" as const, locale: "fi" as const };
    succeeded(await inviteUser(deps, { ...user, invitedById: first.id, submissionId: randomUUID() }));
  }
  const { id: userId } = await deps.db.user.findUniqueOrThrow({ where: { email: address("organiser", year) } });
  succeeded(await changeRole(deps, { userId, role: "organiser", changedById: first.id }));
  await requestSignInLink(deps, { email: address("editor", year), locale: "fi" });
  return userId;
}

const paragraph = (text: string) => ({
  type: "paragraph" as const,
  content: [{ type: "text" as const, text, marks: [] }],
});
const page = (title: string) => ({
  fi: { title, lead: "Kokeilua varten.", body: { type: "doc" as const, content: [paragraph(`${title}: teksti.`)] } },
  sv: null,
  en: null,
});

/**
 * Creates a public page with a restored draft, the list of members, and new words of the seminar (its texts and
 * programme) that will be published on a later day.
 */
async function writePages({ db, year, full, userId, at }: Year): Promise<void> {
  const { id: pageId } = await db.page.create({ data: { updatedAt: at("02-01T09:00:00").clock.now() } });
  const subject = { kind: "page", pageId, seminarId: null } as const;
  const { documentId, basis } = await publish(at("02-01T10:00:00"), { kind: pageKind, subject, userId }, () =>
    page(`Kokeilusivu ${year}`),
  );
  succeeded(await restoreRevision(at("02-01T11:00:00"), { documentId, number: 1, basis, userId }));
  await db.document.findFirst({ where: { kind: "members" } }).then(async (known) => {
    if (known) return;
    const member = { id: randomUUID(), givenName: "Malli", familyName: "Jäsen", organisation: "Esimerkin kirjasto" };
    const members = [{ ...member, group: "city" as const, contactEmail: "jasen@example.org" }];
    const list = { kind: "members", pageId: null, seminarId: null } as const;
    await publish(at("02-02T10:00:00"), { kind: membersKind, subject: list, userId }, () => ({ members }));
  });
  const words = { kind: "seminar", pageId: null, seminarId: full.seminar.id } as const;
  const draft = await save(at("09-20T10:00:00"), { kind: seminarKind, subject: words, userId }, (content) => ({
    ...content,
    words: { ...content.words, fi: { ...content.words.fi, lead: "Tervetuloa kokeilemaan." } },
  }));
  const publishAt = new Date(`${year}-12-01T09:00:00+02:00`);
  succeeded(await scheduleDraft(at("09-20T11:00:00"), { ...draft, userId, publishAt, tellAll: false }));
  await makePreviewLink(at("09-20T12:00:00"), { userId, days: 30 });
  const colour = { width: 16, height: 9, channels: 3 as const, background: "#0a5f5f" };
  const source = await sharp({ create: colour }).png().toBuffer();
  succeeded(await storePicture(at("09-20T13:00:00"), { source, userId }));
}

type Writing<Content> = { kind: Kind<Content>; subject: Subject; userId: string };

async function save<Content>(
  deps: Deps,
  { kind, subject, userId }: Writing<Content>,
  change: (content: Content) => Content,
) {
  const { id: documentId } = await openDocument(deps, kind, subject);
  const content = change(await kind.read(deps.db, subject)) as Prisma.InputJsonObject;
  const { basis } = succeeded(await saveDraft(deps, { documentId, basis: { number: 1, version: 1 }, content, userId }));
  return { documentId, basis };
}

async function publish<Content>(
  deps: Deps,
  writing: Writing<Content>,
  change: (content: Content) => Content,
): Promise<{ documentId: string; basis: Basis }> {
  const draft = await save(deps, writing, change);
  succeeded(await publishDraft(deps, { ...draft, userId: writing.userId, tellAll: false }));
  return draft;
}

/** Registers six people: three get the seats on site, two are in the queue, and one takes part remotely. */
async function register({ db, year, full, at }: Year): Promise<void> {
  for (const [index, name] of ["eka", "toka", "kolmas", "neljas", "viides"].entries()) {
    const needs = index === 0 ? { dietary: "Ei pähkinöitä", accessibility: "Luiska", needsConsent: "on" } : {};
    const values = { name: `Malli ${name}`, email: address(name, year), listed: index % 2 ? "on" : "", ...needs };
    const form = await fullForm(db, full, values);
    succeeded(await registerParticipant(at(`09-04T09:0${index}:00`), { seminarYear: year, form }));
  }
  const values = { name: "Malli kuudes", email: address("kuudes", year), optionId: full.remote.id, locale: "sv" };
  const form = await fullForm(db, full, values);
  succeeded(await registerParticipant(at("09-04T10:00:00"), { seminarYear: year, form }));
}

const registered = (db: Db, year: number, name: string) =>
  db.registration.findFirstOrThrow({ where: { email: address(name, year) } });

/**
 * Changes registrations: people cancel, move to another option, are erased, are added by an organiser, ask for a new
 * e-mail address, and offer their place to a colleague.
 */
async function moveSeats({ db, year, full, userId, at }: Year): Promise<void> {
  const id = async (name: string) => (await registered(db, year, name)).id;
  succeeded(await cancelRegistration(at("09-10T09:00:00"), { registrationId: await id("toka"), actor: "participant" }));
  const seats = { seminarYear: year, optionId: full.onSite.id, capacity: 4, userId, agreedTo: 1 };
  succeeded(await setCapacity(at("09-11T09:00:00"), seats));
  for (const name of ["seitsemas", "kahdeksas", "yhdeksas"]) {
    const form = await fullForm(db, full, { name: `Malli ${name}`, email: address(name, year) });
    succeeded(await registerParticipant(at("09-12T09:00:00"), { seminarYear: year, form }));
  }
  const now = at("09-13T09:00:00").clock.now();
  const move = { registrationId: await id("kahdeksas"), optionId: full.remote.id, actor: "participant" as const };
  succeeded(await db.$transaction((tx) => moveToOption(tx, { ...move, now })));
  await eraseRegistration(at("09-14T09:00:00"), { registrationId: await id("yhdeksas") });
  const { submissionId, ...details } = await fullForm(db, full, {
    name: "Malli puhelimesta",
    email: address("puhelin", year),
  });
  const added = { seminarYear: year, userId, details, submissionId, mail: false };
  succeeded(await addParticipant(at("09-15T09:00:00"), { way: "byHand", ...added, acceptQueue: true }));
  const other = { registrationId: await id("eka"), email: address("uusi", year) };
  succeeded(await requestEmailChange(at("09-16T09:00:00"), other));
  const colleague = { name: "Malli kollega", email: address("kollega", year), organisation: "Toinen kirjasto" };
  succeeded(await offerPlace(at("09-16T10:00:00"), { registrationId: await id("kolmas"), colleague }));
}

/** Creates three messages: a sent message, a message that will be sent later, and a draft. */
async function sendMessages({ db, year, userId, at }: Year): Promise<void> {
  const deps = at("10-01T09:00:00");
  const draft = async (subject: string) => {
    const id = randomUUID();
    const messageId = await beginMessage(deps, { id, seminarYear: year, filter: noFilter, userId });
    const order = { seminarYear: year, messageId: messageId ?? id };
    succeeded(await saveMessage({ db }, { ...order, version: 1, content: written({ fi: subject, en: subject }) }));
    return { ...order, version: 2, userId };
  };
  succeeded(await sendMessage(deps, await draft("Tervetuloa")));
  const sendAt = new Date(`${year}-11-01T09:00:00+02:00`);
  succeeded(await scheduleMessage(deps, { ...(await draft("Kiitos")), sendAt }));
  await draft("Kesken");
}

async function holdTheDay({ db, year, full, userId, at }: Year): Promise<void> {
  const { id: registrationId } = await registered(db, year, "eka");
  const morning = at("10-26T09:00:00");
  const mark = { id: randomUUID(), registrationId, kind: "arrived" as const, at: morning.clock.now().getTime() };
  await receiveMarks(morning, { seminarId: full.seminar.id, userId, marks: [mark] });
  const { value: form } = succeeded(parseFeedback({ overall: "5", good: "Kahvi", better: "", wishes: "Lisää kahvia" }));
  succeeded(await giveFeedback(at("10-26T16:30:00"), { registrationId, form, locale: "fi" }));
}

async function beginNextYears({ year, userId, at }: Year): Promise<void> {
  const deps = at(dayAfter);
  for (const next of [year + 1, year + 2]) {
    const copy = { fromYear: year, year: next, userId, submissionId: randomUUID() };
    const { seminarId } = succeeded(await copySeminar(deps, copy));
    if (next === year + 2) continue;
    const reasons = [{ locale: "fi" as const, cancelReason: "Kokeilu jää väliin." }];
    succeeded(await cancelSeminar(deps, { seminarId, reasons, tell: false, userId }));
  }
}
