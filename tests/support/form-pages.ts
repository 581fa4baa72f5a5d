import { randomUUID } from "node:crypto";
import { demonstrationEmail } from "@/lib/auth/demonstration-door";
import type { Role } from "@/lib/auth/role";
import { signInIdentifier } from "@/lib/auth/sign-in-token";
import { createPage } from "@/lib/content/change-page";
import { pageKind } from "@/lib/content/page-kind";
import type { Db } from "@/lib/db/client";
import { openDocument } from "@/lib/documents/open-draft";
import { href, type RouteName, type RouteParams } from "@/lib/i18n/routes";
import { previewCookie } from "@/lib/preview/preview-cookie";
import { newToken } from "@/lib/tokens/tokens";
import { createFullSeminar } from "./full-seminar";
import { draftOf, written } from "./messages";
import { createRegistration, type RegistrationValues } from "./registration";

/**
 * A page with forms: its Finnish path, and the role of the user who opens it (null for a reader who is not signed in).
 */
export type FormPage = { path: string; as: Role | null; cookie?: string };

/** The time at which the site's clock starts. */
const now = new Date("2023-09-04T09:00:00+03:00");
const clock = { now: () => now };
const inYears = new Date("2100-01-01");

/**
 * Adds data to a seeded demonstration site, so that each form of the site is shown on some page. Returns these pages.
 */
export async function prepareFormPages(db: Db): Promise<FormPage[]> {
  const pages = [...(await forAnyone(db)), ...(await forDesk(db))];
  // `createRegistration` does not update `last_number` and `last_queue_number`. Without these statements, the next
  // person who registers would get a number that is already used.
  await db.$executeRaw`
    UPDATE seminar SET last_number = (SELECT coalesce(max(number), 0) FROM registration WHERE seminar_id = seminar.id)`;
  await db.$executeRaw`
    UPDATE attendance_option SET last_queue_number =
      (SELECT coalesce(max(queue_number), 0) FROM registration WHERE option_id = attendance_option.id)`;
  return pages;
}

const page = (as: Role | null, route: RouteName, params: RouteParams = {}, query = ""): FormPage => ({
  path: href(route, "fi", params) + query,
  as,
});

/**
 * Creates a registration with a manage link (the participant's secret link). Returns its id and the token of the link.
 */
async function somebody(db: Db, at: { seminarId: string; optionId: string }, values: RegistrationValues = {}) {
  const { id } = await createRegistration(db, at, values);
  const { token, hash } = newToken();
  await db.manageLink.create({ data: { tokenHash: hash, registrationId: id, createdAt: now } });
  return { id, token };
}

async function place(db: Db, year = 2023) {
  const { id: seminarId, options } = await db.seminar.findUniqueOrThrow({
    where: { year },
    include: { options: true },
  });
  return { seminarId, optionId: options[0]?.id ?? "" };
}

async function forAnyone(db: Db): Promise<FormPage[]> {
  const at = await place(db);
  const seated = await somebody(db, at);
  const offering = await somebody(db, at);
  const asked = newToken();
  const offered = newToken();
  const made = { createdAt: now, email: "kysytty@example.org" };
  await db.emailChange.create({ data: { ...made, registrationId: seated.id, tokenHash: asked.hash } });
  const colleague = { name: "Kollega", organisation: "Kirjasto" };
  await db.handOver.create({ data: { ...made, ...colleague, registrationId: offering.id, tokenHash: offered.hash } });

  await db.seminar.delete({ where: { year: 2022 } });
  const held = await createFullSeminar(db, 2022, null);
  const wasThere = await somebody(db, { seminarId: held.seminar.id, optionId: held.onSite.id });
  const coming = await createFullSeminar(db, 2026, null);
  await db.seminar.update({ where: { year: 2026 }, data: { announcedAt: new Date("2023-08-01") } });
  const leaving = { seminarId: coming.seminar.id, optionId: coming.onSite.id };
  const cancelled = await somebody(db, leaving, { status: "cancelled", cancelledAt: now });
  const wish = newToken();
  const wished = {
    email: "odottaa@example.org",
    emailKey: "odottaa@example.org",
    locale: "fi" as const,
    createdAt: now,
  };
  await db.openingAlert.create({ data: { ...wished, seminarId: coming.seminar.id, tokenHash: wish.hash } });

  const { id: createdById } = await db.user.findFirstOrThrow({ where: { role: "editor" } });
  const preview = newToken();
  await db.previewLink.create({ data: { tokenHash: preview.hash, createdAt: now, expiresAt: inYears, createdById } });
  const signIn = { identifier: signInIdentifier("kirjautuminen"), value: JSON.stringify({ email: "a@example.org" }) };
  await db.verification.create({ data: { ...signIn, id: randomUUID(), expiresAt: inYears } });

  const own = (route: RouteName, token = seated.token) => page(null, route, { token });
  return [
    page(null, "register", { year: 2023 }),
    ...[page(null, "lostLink"), page(null, "signIn"), page(null, "signInLink", { token: "kirjautuminen" })],
    ...[own("manage"), own("manage", offering.token), own("manage", cancelled.token), own("notComing")],
    ...[own("editRegistration"), own("changeEmail"), own("handOver"), own("eraseRegistration")],
    ...[own("feedback", wasThere.token), own("confirmEmail", asked.token), own("takeOver", offered.token)],
    page(null, "alert", { year: 2026 }),
    page(null, "confirmAlert", { year: 2026, token: wish.token }),
    page(null, "previewLink", { token: preview.token }),
    { ...page(null, "group"), cookie: `${previewCookie}=${preview.token}` },
  ];
}

async function forDesk(db: Db): Promise<FormPage[]> {
  const at = await place(db);
  const user = (role: Role) => db.user.findUniqueOrThrow({ where: { email: demonstrationEmail(role) } });
  const [editor, organiser] = [await user("editor"), await user("organiser")];
  const seated = await somebody(db, at, { name: "Ensimmäinen Osallistuja" });
  const other = await somebody(db, at);
  const cancelled = await somebody(db, at, { status: "cancelled", cancelledAt: now });
  const waiting = await somebody(db, at, { status: "waiting", queueNumber: 1 });

  const passkey = { publicKey: "x", credentialID: "x", counter: 0, deviceType: "singleDevice", backedUp: false };
  await db.passkey.create({ data: { ...passkey, id: randomUUID(), name: "Avain", userId: organiser.id } });
  const session = { id: randomUUID(), token: randomUUID(), userId: organiser.id, expiresAt: inYears };
  await db.session.create({ data: session });
  const link = newToken();
  const kept = { createdAt: now, expiresAt: inYears, createdById: editor.id };
  await db.previewLink.create({ data: { ...kept, tokenHash: link.hash } });
  await createPage({ db, clock }, { title: "Luonnos", userId: editor.id, submissionId: randomUUID() });
  const { id: pageId } = await db.page.findFirstOrThrow({ where: { key: "privacy" } });
  const document = await openDocument({ db, clock }, pageKind, { kind: "page", pageId, seminarId: null });

  const site = { db, clock, ...at, url: "" };
  const message = () => draftOf(site, written({ fi: "Tervetuloa" }), { userId: organiser.id });
  const [draft, scheduled, sent] = [await message(), await message(), await message()];
  await db.message.update({ where: { id: scheduled.messageId }, data: { sendAt: inYears } });
  await db.message.update({ where: { id: sent.messageId }, data: { sentAt: now } });
  const refused = { attempts: 25, lastError: "EENVELOPE 550", messageId: sent.messageId, registrationId: seated.id };
  const mail = { kind: "message" as const, locale: "fi" as const, recipient: "x@example.org", payload: {} };
  await db.outboxMail.create({ data: { id: randomUUID(), ...mail, ...refused, createdAt: now } });

  const edits = (route: RouteName, params: RouteParams = {}, query = "") => page("editor", route, params, query);
  const arranges = (route: RouteName, params: RouteParams = {}, query = "") =>
    page("organiser", route, { year: 2023, ...params }, query);
  const messageAt = ({ messageId: id }: { messageId: string }) => ({ id });
  return [
    ...[edits("pages"), edits("preview"), edits("revisions", { id: document.id })],
    ...[arranges("account"), arranges("desk"), page("organiser", "seminars")],
    ...[arranges("cancelSeminar"), arranges("queue"), arranges("participants"), arranges("addParticipant")],
    ...[arranges("importParticipants"), arranges("walkIn"), arranges("checkIn", {}, "?q=ensimmäinen")],
    ...[seated, waiting, cancelled].map(({ id }) => arranges("participant", { id })),
    arranges("editParticipant", { id: seated.id }),
    arranges("mergeParticipants", { id: seated.id }, `?with=${other.id}`),
    arranges("messages"),
    ...[draft, scheduled, sent].map((one) => arranges("message", messageAt(one))),
    arranges("sendMessage", messageAt(draft)),
    ...[page("administrator", "people"), page("administrator", "person", { id: editor.id })],
  ];
}
