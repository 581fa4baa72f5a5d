import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { type Role, roles } from "@/lib/auth/role";
import { createPage, trashPage } from "@/lib/content/change-page";
import { pageKind } from "@/lib/content/page-kind";
import { openDocument } from "@/lib/editing/open-document";
import { loadNewest } from "@/lib/editing/queries";
import { loadPreviewLinks, makePreviewLink } from "@/lib/preview/preview-links";
import { registerAll, registrationOf } from "./queue";
import type { TestSite } from "./seminar";

/** Makes what a call needs in the database, and gives its arguments. `userId`: who calls. */
export type Prepare = (given: { site: TestSite; userId: string }) => Promise<unknown[]>;

/** Who may use an action or a route of the desk, and a call that changes something when it is allowed. */
type Guarded = {
  allowed: readonly Role[];
  prepare: Prepare;
  /** Changes nothing by itself, or can't be used rightly outside of a browser. */
  quiet?: true;
};
export type Access = Guarded | "anyone";

const arrangers = ["organiser", "administrator"] as const;
const administrators = ["administrator"] as const;

function form(values: Record<string, string> = {}): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({ locale: "fi", ...values })) data.set(name, value);
  return data;
}

const unsent = { attempt: 0, values: {}, errors: {} };
const body = { type: "doc", content: [] };

/** A page with a draft, as its editing screen has it. */
async function openedPage(site: TestSite) {
  const title = "Kokeilu";
  const id = await createPage(site, { title, userId: "other" });
  const document = await openDocument(site, pageKind, { kind: "page", pageId: id, seminarId: null });
  const { number, version } = await loadNewest(site, document.id);
  const content = { fi: { title: "Toinen", lead: null, body }, sv: null, en: null };
  return { id, order: { documentId: document.id, basis: { number, version } }, content };
}

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

/** Someone new in the queue: the seminar has no free seat. */
async function waiting(site: TestSite): Promise<string> {
  const name = randomUUID();
  await registerAll(site, [name]);
  return (await registrationOf(site, name)).id;
}

const documents: Record<string, Access> = {
  saveDraftAction: {
    allowed: roles,
    prepare: async ({ site }) => {
      const { order, content } = await openedPage(site);
      return [order, content];
    },
  },
  publishAction: { allowed: roles, prepare: async ({ site }) => [(await openedPage(site)).order] },
  restoreAction: {
    allowed: roles,
    prepare: async ({ site }) => {
      const { order } = await openedPage(site);
      return [order, 1, form()];
    },
  },
};

const preview: Record<string, Access> = {
  openPreview: { allowed: roles, prepare: async () => [form()], quiet: true },
  previewPage: { allowed: roles, prepare: async ({ site }) => [(await openedPage(site)).id, "fi"], quiet: true },
  previewSeminar: { allowed: roles, prepare: async () => [2023, "fi"], quiet: true },
  previewPlace: { allowed: roles, prepare: async () => ["group", "fi"], quiet: true },
  makeLink: { allowed: roles, prepare: async () => [{ days: 7 }, form({ days: "7" })] },
  endLink: {
    allowed: roles,
    prepare: async ({ site, userId }) => {
      await makePreviewLink(site, { userId, days: 7 });
      const [link] = await loadPreviewLinks(site);
      return [link?.id, form()];
    },
  },
};

const pages: Record<string, Access> = {
  createPageAction: { allowed: roles, prepare: async () => [form({ title: "Uusi" })] },
  changePageAction: {
    allowed: roles,
    prepare: async ({ site }) => {
      const { id } = await openedPage(site);
      await trashPage(site, { pageId: id, trashed: true, userId: "other" });
      return [id, "untrash", form()];
    },
  },
};

const queue: Record<string, Access> = {
  promote: {
    allowed: arrangers,
    prepare: async ({ site }) => [
      2023,
      unsent,
      form({ registrationId: await waiting(site), reason: "Syy", addSeat: "on" }),
    ],
  },
  resize: {
    allowed: arrangers,
    prepare: async ({ site }) => {
      const { capacity } = await site.db.attendanceOption.findUniqueOrThrow({ where: { id: site.optionId } });
      return [2023, site.optionId, unsent, form({ capacity: String(Number(capacity) + 1) })];
    },
  },
};

let lastYear = 2040;
const seminars: Record<string, Access> = {
  copy: {
    allowed: arrangers,
    prepare: async () => [unsent, form({ fromYear: "2023", year: String(++lastYear) })],
  },
};

const cancelling: Record<string, Access> = {
  cancel: {
    allowed: arrangers,
    prepare: async ({ site }) => {
      const { id } = await site.db.seminar.create({ data: { year: ++lastYear } });
      return [id, unsent, form({ fi: "Talo on suljettu." })];
    },
  },
};

const people: Record<string, Access> = {
  invite: {
    allowed: administrators,
    prepare: async () => [unsent, form({ name: "Kutsuttu", email: `${randomUUID()}@example.org`, role: "editor" })],
  },
  giveRole: {
    allowed: administrators,
    prepare: async ({ site }) => [await somebody(site), unsent, form({ role: "administrator" })],
  },
  remove: { allowed: administrators, prepare: async ({ site }) => [await somebody(site), unsent, form()] },
};

const account: Record<string, Access> = {
  endSessionAction: { allowed: roles, prepare: async ({ site, userId }) => [await sessionOf(site, userId), form()] },
  endOtherSessionsAction: {
    allowed: roles,
    prepare: async ({ site, userId }) => {
      await sessionOf(site, userId);
      return [form()];
    },
  },
  renamePasskeyAction: {
    allowed: roles,
    prepare: async ({ site, userId }) => [await passkeyOf(site, userId), form({ name: "Toinen" })],
  },
  removePasskeyAction: { allowed: roles, prepare: async ({ site, userId }) => [await passkeyOf(site, userId), form()] },
  beginPasskeyAction: { allowed: roles, prepare: async () => [] },
  addPasskeyAction: { allowed: roles, prepare: async () => ["Avain", {}], quiet: true },
};

const routes: Record<string, Access> = {
  "api/pictures/route.ts POST": { allowed: roles, prepare: async () => [await sentPicture()] },
  "api/seminars/[year]/participants/[format]/route.ts GET": {
    allowed: arrangers,
    prepare: async () => {
      const params = Promise.resolve({ year: "2023", format: "csv" });
      return [new Request("http://localhost/"), { params }];
    },
  },
};

async function sentPicture(): Promise<Request> {
  const picture = await sharp({ create: { width: 20, height: 20, channels: 3, background: "#17494d" } })
    .png()
    .toBuffer();
  const headers = { "Content-Length": String(picture.length) };
  return new Request("http://localhost/api/pictures", { method: "POST", body: new Uint8Array(picture), headers });
}

const own = "[locale]/(public)/my-registration";
const year = "[locale]/(public)/seminars/[year]";

/** What is for anyone: attendees have no account, and prove by a mailed link whose registration it is. */
const forAnyone: Record<string, readonly string[]> = {
  [`${own}/[token]/edit/actions.ts`]: ["saveChanges"],
  [`${own}/[token]/email/actions.ts`]: ["askNewEmail"],
  [`${own}/[token]/hand-over/actions.ts`]: ["offer"],
  [`${own}/actions.ts`]: [
    ...["sendManageLink", "cancel", "undoCancellation", "withdraw", "erase", "confirmEmail", "takeOver"],
  ],
  [`${year}/alert/actions.ts`]: ["ask", "confirm", "forget"],
  [`${year}/register/actions.ts`]: ["register"],
  "[locale]/(public)/sign-in/actions.ts": [
    ...["sendSignInLink", "signInByLink", "beginSignInByPasskey", "signInByPasskey", "enterDemonstration", "signOut"],
  ],
  "[locale]/(public)/preview/actions.ts": ["enterByPreviewLink", "leavePreview"],
  "api/calendar/route.ts": ["GET"],
  "api/feed/route.ts": ["GET"],
  "api/health/route.ts": ["GET"],
  "api/pictures/[id]/[file]/route.ts": ["GET"],
  "api/registrations/[token]/calendar/route.ts": ["GET"],
  "api/registrations/[token]/data/route.ts": ["GET"],
  "api/registrations/[token]/unsubscribe/route.ts": ["GET", "POST"],
  "api/seminars/[year]/alerts/[token]/unsubscribe/route.ts": ["GET", "POST"],
  "api/seminars/[year]/calendar/route.ts": ["GET"],
  "api/seminars/[year]/slip/route.ts": ["GET"],
};

const within = (file: string, access: Record<string, Access>) =>
  Object.entries(access).map(([name, of]) => [`[locale]/(desk)/desk/${file} ${name}`, of] as const);

/** Every action and method of a route, by its file below `app` and its name. */
export const accessOf: Record<string, Access> = Object.fromEntries([
  ...within("documents/actions.ts", documents),
  ...within("preview/actions.ts", preview),
  ...within("pages/actions.ts", pages),
  ...within("seminars/actions.ts", seminars),
  ...within("seminars/[year]/cancel/actions.ts", cancelling),
  ...within("seminars/[year]/queue/actions.ts", queue),
  ...within("people/actions.ts", people),
  ...within("account/actions.ts", account),
  ...Object.entries(routes),
  ...Object.entries(forAnyone).flatMap(([file, names]) => names.map((name) => [`${file} ${name}`, "anyone"] as const)),
]);
