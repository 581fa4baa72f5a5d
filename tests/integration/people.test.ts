import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { readAuditFilter } from "@/lib/audit/audit-filter";
import { loadAudit } from "@/lib/audit/load-audit";
import { changeRole, removeUser } from "@/lib/auth/change-users";
import { endOtherSessions, endSession } from "@/lib/auth/end-sessions";
import { inviteUser } from "@/lib/auth/invite-user";
import { loadPasskeys, removePasskey, renamePasskey } from "@/lib/auth/passkeys";
import { loadSessions, loadUsers } from "@/lib/auth/queries";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { createTestSite, type TestSite } from "@/tests/support/seminar";

let site: TestSite;
const [anna, boris] = ["anna", "boris"];

beforeEach(async () => {
  site = await createTestSite();
  for (const id of [anna, boris])
    await site.db.user.create({ data: { id, name: id, email: `${id}@example.org`, role: "administrator" } });
});

const addSession = (id: string, userId: string) =>
  site.db.session.create({ data: { id, userId, token: id, expiresAt: new Date("2100-01-01") } });

test("an invited person can sign in and is told so; nobody is invited twice", async () => {
  const invitation = {
    name: "Cecilia",
    email: "Cecilia@Example.org",
    role: "editor",
    locale: "sv",
    invitedById: anna,
    submissionId: randomUUID(),
  } as const;
  // The form is sent again because its answer was lost, but only one invitation is mailed.
  for (let sent = 0; sent < 2; sent++) expect(await inviteUser(site, invitation)).toEqual({ ok: true });
  expect(await site.db.outboxMail.count()).toBe(1);
  expect(await inviteUser(site, { ...invitation, submissionId: randomUUID() })).toEqual({
    ok: false,
    reason: "userAlready",
  });
  expect(await loadUsers(site, site.clock.now())).toMatchObject([
    { name: "Cecilia", email: "cecilia@example.org", role: "editor" },
    {},
    {},
  ]);
  expect(await site.db.outboxMail.findMany()).toMatchObject([
    { kind: "invitation", locale: "sv", recipient: "cecilia@example.org" },
  ]);
});

test("who is removed is out at once, and what they did stays", async () => {
  await addSession("s1", boris);
  await changeRole(site, { userId: anna, role: "administrator", changedById: boris });
  const waiting: Record<string, unknown> = {
    "own link": { email: "boris@example.org" },
    "own passkey": { expectedChallenge: "x", userData: { id: boris } },
    "link of a longer address": { email: "aboris@example.org" },
    "link of a longer domain": { email: "boris@example.org.fi" },
    "link of someone called so": { email: "other@example.org", name: "boris@example.org" },
    "passkey of a longer id": { userData: { id: `${boris}2` } },
    "not JSON": undefined,
  };
  const expiresAt = new Date("2100-01-01");
  for (const [id, value] of Object.entries(waiting))
    await site.db.verification.create({
      data: { id, identifier: id, value: JSON.stringify(value) ?? "boris@example.org", expiresAt },
    });
  expect(await removeUser(site, { userId: boris, removedById: anna })).toEqual({ ok: true });
  expect(await site.db.session.count()).toBe(0);
  const left = await site.db.verification.findMany({ select: { id: true } });
  expect(left.map(({ id }) => id).sort()).toEqual(
    Object.keys(waiting)
      .filter((id) => !id.startsWith("own"))
      .sort(),
  );
  expect((await loadAudit(site, readAuditFilter({ page: "1" }))).rows).toMatchObject([
    { action: "user.removed", subject: null, who: "anna" },
    { action: "user.administrator", subject: "anna", who: null },
  ]);
});

test("who can't be reached at the address is seen, until a mail gets through", async () => {
  const invited = {
    name: "Dora",
    email: "dora@example.org",
    role: "editor",
    locale: "fi",
    invitedById: boris,
    submissionId: randomUUID(),
  } as const;
  await inviteUser(site, invited);
  const reached = async () => {
    const users = await loadUsers(site, site.clock.now());
    return users.find(({ email }) => email === invited.email)?.reached;
  };
  expect(await reached()).toBe(true);
  await site.db.outboxMail.updateMany({ data: { refusedAt: site.clock.now(), lastError: "EENVELOPE 550" } });
  expect(await reached()).toBe(false);
  const later = new Date(site.clock.now().getTime() + 1000);
  await site.db.$transaction((tx) =>
    enqueueMail(tx, {
      ...{ kind: "signIn", locale: "fi", recipient: invited.email, payload: {}, registrationId: null, now: later },
    }),
  );
  await site.db.outboxMail.updateMany({ where: { kind: "signIn" }, data: { sentAt: later } });
  expect(await reached()).toBe(true);
});

test("somebody always stays administrator, also when two remove each other at the same moment", async () => {
  const results = await Promise.all([
    removeUser(site, { userId: anna, removedById: boris }),
    removeUser(site, { userId: boris, removedById: anna }),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  const [left] = await loadUsers(site, site.clock.now());
  const userId = left?.id ?? "";
  const refused = { ok: false, reason: "lastAdministrator" };
  expect(await changeRole(site, { userId, role: "editor", changedById: userId })).toEqual(refused);
  expect(await removeUser(site, { userId, removedById: userId })).toEqual(refused);
  expect(await removeUser(site, { userId: "nobody", removedById: userId })).toEqual({
    ok: false,
    reason: "userUnknown",
  });
});

test("one sees and ends one's own sessions only", async () => {
  await addSession("s1", anna);
  await addSession("s2", boris);
  const now = site.clock.now();
  expect((await loadSessions(site, { userId: anna, now })).map(({ id }) => id)).toEqual(["s1"]);
  await endSession(site, { userId: anna, id: "s2" });
  expect(await site.db.session.count()).toBe(2);
  await endSession(site, { userId: anna, id: "s1" });
  expect((await site.db.session.findMany()).map(({ id }) => id)).toEqual(["s2"]);
});

test("all other sessions end at once, one's own goes on, and nobody else's is touched", async () => {
  for (const [id, userId] of [
    ["s1", anna],
    ["s2", anna],
    ["s3", boris],
  ] as const)
    await addSession(id, userId);
  await endOtherSessions(site, { userId: anna, keptId: "s1" });
  expect((await site.db.session.findMany({ orderBy: { id: "asc" } })).map(({ id }) => id)).toEqual(["s1", "s3"]);
});

test("one names and removes one's own passkeys only", async () => {
  const key = { publicKey: "", counter: 0, deviceType: "singleDevice", backedUp: false };
  for (const [id, userId] of [
    ["k1", anna],
    ["k2", boris],
  ] as const)
    await site.db.passkey.create({ data: { id, userId, name: "Avain", credentialID: id, ...key } });
  for (const id of ["k1", "k2"]) await renamePasskey(site, { userId: anna, id, name: `  Työkone\n${"x".repeat(100)}` });
  await renamePasskey(site, { userId: anna, id: "k1", name: " " });
  const [own] = await loadPasskeys(site, anna);
  expect(own?.name).toMatch(/^Työkone x{50,52}$/);
  expect((await loadPasskeys(site, boris))[0]?.name).toBe("Avain");
  for (const id of ["k1", "k2"]) await removePasskey(site, { userId: anna, id });
  expect((await site.db.passkey.findMany()).map(({ id }) => id)).toEqual(["k2"]);
  expect((await loadAudit(site, readAuditFilter({ page: "1" }))).rows.map(({ action }) => action)).toEqual([
    "passkey.removed",
  ]);
});

test("the log has pages, and calls what was done to by its name, also when nothing is left of it", async () => {
  const page = await site.db.page.create({
    data: { updatedAt: site.clock.now(), translations: { create: { locale: "fi", title: "Sivu", body: {} } } },
  });
  const subjects = [page.id, anna, "2023", "gone", null];
  const entry = (subject: string | null) => ({ at: site.clock.now(), userId: anna, action: "page.created", subject });
  for (const subject of subjects) await site.db.auditEntry.create({ data: entry(subject) });
  const { rows, pages } = await loadAudit(site, readAuditFilter({ page: "1" }));
  expect(rows.map(({ subject }) => subject).toReversed()).toEqual(["Sivu", "anna", "2023", null, null]);
  expect(pages).toBe(1);
  await site.db.auditEntry.createMany({ data: Array.from({ length: 46 }, () => entry(null)) });
  expect(await loadAudit(site, readAuditFilter({ page: "2" }))).toMatchObject({
    pages: 2,
    rows: [{ subject: "Sivu" }],
  });
});
