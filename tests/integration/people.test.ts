import { beforeEach, expect, test } from "vitest";
import { readAuditFilter } from "@/lib/auth/audit-filter";
import { changeRole } from "@/lib/auth/change-role";
import { endOtherSessions, endSession } from "@/lib/auth/end-sessions";
import { inviteUser } from "@/lib/auth/invite-user";
import { loadAudit } from "@/lib/auth/load-audit";
import { loadPasskeys, removePasskey, renamePasskey } from "@/lib/auth/passkeys";
import { loadSessions, loadUsers } from "@/lib/auth/queries";
import { removeUser } from "@/lib/auth/remove-user";
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
  } as const;
  expect(await inviteUser(site, invitation)).toEqual({ ok: true });
  expect(await inviteUser(site, { ...invitation, email: "cecilia@example.org" })).toEqual({
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
  await site.db.verification.create({
    data: {
      id: "v",
      identifier: "x",
      value: JSON.stringify({ email: "boris@example.org" }),
      expiresAt: new Date("2100-01-01"),
    },
  });
  expect(await removeUser(site, { userId: boris, removedById: anna })).toEqual({ ok: true });
  expect(await site.db.session.count()).toBe(0);
  expect(await site.db.verification.count()).toBe(0);
  expect((await loadAudit(site, readAuditFilter({ page: "1" }))).rows).toMatchObject([
    { action: "user.removed", subject: null, who: "anna" },
    { action: "user.administrator", subject: "anna", who: null },
  ]);
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
