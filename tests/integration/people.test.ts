import { beforeEach, expect, test } from "vitest";
import { changeRole } from "@/lib/auth/change-role";
import { inviteUser } from "@/lib/auth/invite-user";
import { endSession, loadAudit, loadSessions, loadUsers } from "@/lib/auth/queries";
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
  expect(await loadUsers(site)).toMatchObject([
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
  expect(await loadAudit(site, 10)).toMatchObject([
    { action: "user.removed", subject: boris, userName: "anna" },
    { action: "user.administrator", userName: null },
  ]);
});

test("somebody always stays administrator, also when two remove each other at the same moment", async () => {
  const results = await Promise.all([
    removeUser(site, { userId: anna, removedById: boris }),
    removeUser(site, { userId: boris, removedById: anna }),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  const [left] = await loadUsers(site);
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
