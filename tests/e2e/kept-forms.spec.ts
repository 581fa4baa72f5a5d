import { expect, test } from "@playwright/test";
import { type Role, roles } from "@/lib/auth/role";
import { createDb, type Db } from "@/lib/db/client";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { loadSettings } from "@/lib/launch/settings";
import { type DatabaseProxy, startDatabaseProxy } from "@/tests/support/database-proxy";
import { accessOf } from "@/tests/support/desk-access";
import { type FormPage, prepareFormPages } from "@/tests/support/form-pages";
import { startSeededDatabase } from "@/tests/support/seeded-database";
import { actionNames, type FilledForm, filledForms, heldIn, sendFilled } from "@/tests/support/sent-forms";
import { type Site, startSite } from "@/tests/support/site";
import { fromSomewhere } from "@/tests/support/visitor";

const port = 3478;

/** What scripts call by themselves: there is no form, and the screen keeps what was written (use-draft.ts and the passkeys' own). */
const scripted = [
  ...["saveDraftAction", "publishAction", "scheduleAction", "unscheduleAction", "takePlaceAction", "saveMessageAction"],
  ...["previewPage", "previewPlace", "previewSeminar"],
  ...["beginPasskeyAction", "addPasskeyAction", "beginSignInByPasskey", "signInByPasskey"],
];

/** Every form of the site, found in the pages as they are: none is listed by hand, so none can be forgotten. */
type Found = { page: FormPage; form: FilledForm };

test.describe.configure({ mode: "default" });
test.use({ baseURL: `http://localhost:${port}`, contextOptions: { reducedMotion: "reduce" } });

let database: Awaited<ReturnType<typeof startSeededDatabase>>;
let line: DatabaseProxy;
let site: Site;
let db: Db;
let pages: FormPage[];
let found: Found[];
const cookies = new Map<Role, string>();

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const settings = { ...(await loadSettings()), port, siteUrl: `http://localhost:${port}` };
  database = await startSeededDatabase();
  line = await startDatabaseProxy(database.url);
  db = createDb(database.url);
  pages = await prepareFormPages(db);
  site = await startSite({ ...settings, smtpUrl: "smtp://127.0.0.1:3479" }, line.url, "ignore");
  await findForms();
});
test.afterAll(async () => {
  await site?.stop();
  await db?.$disconnect();
  await line?.away();
  await database?.stop();
});

const cookieOf = (page: FormPage) => [page.cookie, page.as && cookies.get(page.as)].filter(Boolean).join("; ");
const headersOf = (page: FormPage) => ({ ...fromSomewhere(), Cookie: cookieOf(page) });

/** Some page opens only after a moment: the first preview on a busy machine is not judged in time. */
async function open(page: FormPage): Promise<FilledForm[]> {
  let forms: FilledForm[] = [];
  await expect(async () => {
    const answer = await fetch(site.url + encodeURI(page.path), { headers: headersOf(page), redirect: "manual" });
    expect(answer.status, page.path).toBe(200);
    forms = filledForms(await answer.text(), await actionNames());
    expect(forms.length, page.path).toBeGreaterThan(0);
  }).toPass({ timeout: 20_000 });
  return forms;
}

async function findForms(): Promise<void> {
  for (const role of roles) {
    const doors = (await open({ path: href("signIn", "fi"), as: null })).find(({ action }) => /enterDem/.test(action));
    if (!doors) throw new Error("the demonstration has no doors");
    const other = doors.other.map((field) => (field.name === "role" ? { ...field, value: role } : field));
    const answer = await sendFilled(site.url + href("signIn", "fi"), { ...doors, other }, fromSomewhere());
    cookies.set(
      role,
      answer.headers
        .getSetCookie()
        .map((cookie) => cookie.split(";")[0])
        .join("; "),
    );
  }
  found = [];
  for (const page of pages)
    for (const form of await open(page)) if (!found.some((one) => isSame(one.form, form))) found.push({ page, form });
}

test("every action of the site is found in a form, or is called by scripts alone", () => {
  const actions = Object.keys(accessOf).filter((name) => name.includes("actions.ts "));
  const inForms = actions.filter((name) => !scripted.includes(name.split(" ").at(-1) ?? ""));
  expect([...new Set(found.map(({ form }) => form.action))].sort()).toEqual(inForms.sort());
});

/** The way out is on every page of the desk. */
const isSame = (one: FilledForm, other: FilledForm) =>
  one.action === other.action &&
  String(one.typed.map(({ name }) => name)) === String(other.typed.map(({ name }) => name));

/** What needs no database: they take a cookie from the browser. */
const needless = ["signOut", "leavePreview"];

test.describe("without scripts", () => {
  test("a form that meets no database comes back with everything in it", async () => {
    await line.away();
    for (const { page, form } of found.filter(({ form }) => !needless.includes(form.action.split(" ").at(-1) ?? ""))) {
      const answer = await sendFilled(site.url + encodeURI(page.path), form, headersOf(page));
      expect.soft(answer.status, `${page.path} ${form.action}`).toBe(503);
      const held = heldIn(await answer.text());
      for (const { name, value } of [...form.typed, ...form.other])
        expect.soft(held.get(name), `${page.path} ${form.action} ${name}`).toContain(value);
    }
    await line.back();
  });

  test("what somebody has typed at the desk outlives their session", async () => {
    for (const { page, form } of found.filter(({ page, form }) => page.as && form.typed.length > 0)) {
      const answer = await sendFilled(site.url + encodeURI(page.path), form, fromSomewhere());
      const html = await answer.text();
      expect.soft(answer.status, `${page.path} ${form.action}`).toBe(403);
      expect.soft(html).toContain(translator("fi", "kept")("signedOut.title"));
      const held = heldIn(html);
      for (const { name, value } of form.typed) expect.soft(held.get(name), `${form.action} ${name}`).toContain(value);
    }
  });

  /** What an attendee does while it is open, and what closes it: the seminar is cancelled, or its time is over. */
  const closing = ["register", "saveChanges", "askNewEmail", "offer", "give", "ask"];

  /** A place may be handed over until the seminar begins: only a cancellation ends that. */
  const closes = (name: string, { cancelledAt }: { cancelledAt: Date | null }) =>
    name !== "offer" || cancelledAt !== null;

  test("a form that closes while somebody fills it in keeps what they typed", async () => {
    const closed = found.filter(({ form }) => closing.some((name) => form.action.endsWith(` ${name}`)));
    expect(closed).toHaveLength(closing.length);
    const reopened = await db.seminar.findMany({ where: { year: { in: [2022, 2023, 2026] } } });
    const at = new Date("2023-09-04T08:00:00+03:00");
    const opened = new Date("2023-08-01T08:00:00+03:00");
    const over = { registrationClosesAt: at, changesCloseAt: at };
    const states = [
      { year: 2022, data: { cancelledAt: at } },
      { year: 2023, data: { cancelledAt: at } },
      { year: 2026, data: { cancelledAt: at } },
      { year: 2023, data: { ...over, cancelledAt: null, announcedAt: opened, registrationOpensAt: opened } },
      { year: 2026, data: { ...over, cancelledAt: null, announcedAt: opened, registrationOpensAt: opened } },
    ];
    for (const { year, data } of states) {
      await db.seminar.update({ where: { year }, data });
      const shut = (name: string) =>
        (name === "give" ? 2022 : name === "ask" ? 2026 : 2023) === year && closes(name, data);
      for (const { page, form } of closed.filter(({ form }) => shut(form.action.split(" ").at(-1) ?? ""))) {
        const answer = await sendFilled(site.url + page.path, form, headersOf(page));
        const held = heldIn(await answer.text());
        expect.soft(answer.status, form.action).toBe(200);
        for (const { name, value } of form.typed)
          expect.soft(held.get(name), `${form.action} ${name}`).toContain(value);
      }
    }
    for (const { year, ...before } of reopened) {
      const { cancelledAt, registrationOpensAt, registrationClosesAt, changesCloseAt, announcedAt } = before;
      const data = { cancelledAt, registrationOpensAt, registrationClosesAt, changesCloseAt, announcedAt };
      await db.seminar.update({ where: { year }, data });
    }
  });
});
