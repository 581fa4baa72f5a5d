import { randomUUID } from "node:crypto";
import { type Role, roles } from "@/lib/auth/role";
import type { TestSite } from "@/tests/support/seminar";
import { type Access, form, unsent, within } from "./given";

const administrators: readonly Role[] = ["administrator"];

async function somebody({ db }: TestSite): Promise<string> {
  const id = randomUUID();
  await db.user.create({ data: { id, name: "Joku", email: `${id}@example.org` } });
  return id;
}

async function sessionOf({ db }: TestSite, userId: string): Promise<string> {
  const id = randomUUID();
  await db.session.create({ data: { id, token: id, userId, expiresAt: new Date("2100-01-01") } });
  return id;
}

async function passkeyOf({ db }: TestSite, userId: string): Promise<string> {
  const id = randomUUID();
  const key = { publicKey: "", credentialID: id, counter: 0, deviceType: "singleDevice", backedUp: false };
  await db.passkey.create({ data: { id, userId, name: "Avain", ...key } });
  return id;
}

const people: Record<string, Access> = {
  inviteMember: {
    allowed: administrators,
    makes: true,
    publicPages: "stay",
    prepare: async () => [unsent, form({ name: "Kutsuttu", email: `${randomUUID()}@example.org`, role: "editor" })],
  },
  giveRole: {
    allowed: administrators,
    publicPages: "stay",
    prepare: async ({ site }) => [await somebody(site), unsent, form({ role: "administrator" })],
  },
  removeMember: {
    allowed: administrators,
    publicPages: "stay",
    prepare: async ({ site }) => [await somebody(site), unsent, form()],
  },
};

const account: Record<string, Access> = {
  endSessionAction: {
    allowed: roles,
    publicPages: "stay",
    prepare: async ({ site, userId }) => [await sessionOf(site, userId), form()],
  },
  endOtherSessionsAction: {
    allowed: roles,
    publicPages: "stay",
    prepare: async ({ site, userId }) => {
      await sessionOf(site, userId);
      return [form()];
    },
  },
  renamePasskeyAction: {
    allowed: roles,
    untraced: "Only its owner sees the name.",
    publicPages: "stay",
    prepare: async ({ site, userId }) => [await passkeyOf(site, userId), unsent, form({ name: "Toinen" })],
  },
  removePasskeyAction: {
    allowed: roles,
    publicPages: "stay",
    prepare: async ({ site, userId }) => [await passkeyOf(site, userId), form()],
  },
  beginPasskeyAction: {
    allowed: roles,
    untraced: "The passkey is added by the next action.",
    publicPages: "stay",
    prepare: async () => [],
    repeats: "Each ceremony has a challenge of its own.",
  },
  addPasskeyAction: { allowed: roles, publicPages: "stay", prepare: async () => ["Avain", {}], quiet: true },
};

/** The actions by which administrators manage users, and by which users manage their own account. */
export const users: Record<string, Access> = {
  ...within("people/actions.ts", people),
  ...within("account/actions.ts", account),
};
