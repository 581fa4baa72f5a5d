import { type Role, roles } from "@/lib/auth/role";
import { createDb, type Db } from "@/lib/db/client";
import { href } from "@/lib/i18n/routes";
import { loadSettings } from "@/lib/launch/settings";
import { startDatabaseProxy } from "./database-proxy";
import { type FormPage, prepareFormPages } from "./form-pages";
import { startSeededDatabase } from "./seeded-database";
import { actionNames, type FilledForm, filledForms, sendFilled } from "./sent-forms";
import { startSite } from "./site";
import { fromSomewhere } from "./visitor";

/** A form of the site, and the page on which it was found. */
export type Found = {
  page: FormPage;
  form: FilledForm;
  /** The position of the form among the forms of its page that call an action, counted from 0. */
  index: number;
  html: string;
  /** The page's `Cache-Control` header, or null if it has none. */
  cacheControl: string | null;
};

/** Returns the name of the form's action, for example `register`. */
export const nameOf = ({ form }: Found): string => form.action.split(" ").at(-1) ?? "";

export type FormSite = Awaited<ReturnType<typeof startFormSite>>;

/**
 * Starts the built site with a new database. A test can interrupt the connection to this database with `away`. In the
 * result, `found` contains each form of the site once. The forms are read from the HTML of the pages, not from a list
 * of forms that would have to be kept up to date.
 */
export async function startFormSite(port: number) {
  const settings = { ...(await loadSettings()), port, siteUrl: `http://localhost:${port}` };
  const database = await startSeededDatabase();
  const line = await startDatabaseProxy(database.url);
  const db = createDb(database.url);
  const pages = await prepareFormPages(db);
  // No mail server listens at this port, so mails stay in the outbox (the table of mails that wait to be sent).
  const site = await startSite({ ...settings, smtpUrl: "smtp://127.0.0.1:9" }, line.url, "ignore");
  const cookies = await enterAsEveryone(site.url);
  const cookieOf = (page: FormPage) => [page.cookie, page.as && cookies.get(page.as)].filter(Boolean).join("; ");

  const found: Found[] = [];
  for (const page of pages)
    for (const one of await open(site.url, page, cookieOf(page)))
      if (!found.some(({ form }) => isSame(form, one.form))) found.push(one);

  return {
    ...{ url: site.url, db, found, cookieOf },
    away: line.away,
    /** Restores the connection to the database, and waits until the site is ready again. */
    async back(): Promise<void> {
      await line.back();
      await until(async () => (await fetch(`${site.url}/api/ready`)).ok);
    },
    /** Sends a form as a browser without scripts does. */
    send: ({ page, form }: Found, cookie = cookieOf(page)): Promise<Response> =>
      sendFilled(site.url + encodeURI(page.path), form, { ...fromSomewhere(), Cookie: cookie }),
    async stop(): Promise<void> {
      await site.stop();
      await db.$disconnect();
      await line.away().catch(() => {});
      await database.stop();
    },
  };
}

/**
 * Returns the forms of a page. On a busy machine, the first request may be answered with a page that does not contain
 * its form yet, for example the public page instead of the preview. This function therefore repeats the request until a
 * form is found.
 * @throws if there is still no form after 20 seconds.
 */
async function open(siteUrl: string, page: FormPage, cookie: string): Promise<Found[]> {
  const names = await actionNames();
  let found: Found[] = [];
  await until(async () => {
    const headers = { ...fromSomewhere(), Cookie: cookie };
    const answer = await fetch(siteUrl + encodeURI(page.path), { headers, redirect: "manual" });
    const html = await answer.text();
    const cacheControl = answer.headers.get("cache-control");
    const forms = answer.status === 200 ? filledForms(html, names) : [];
    found = forms.map((form, index) => ({ page, form, index, html, cacheControl }));
    return found.length > 0;
  }, page.path);
  return found;
}

/** Signs in with each role of the demonstration. Returns the cookies of each role. */
async function enterAsEveryone(siteUrl: string): Promise<Map<Role, string>> {
  const path = href("signIn", "fi");
  const doors = (await open(siteUrl, { path, as: null }, "")).find((one) => nameOf(one) === "enterDemonstration");
  if (!doors) throw new Error("the demonstration has no doors");
  const cookies = new Map<Role, string>();
  for (const role of roles) {
    const other = doors.form.other.map((field) => (field.name === "role" ? { ...field, value: role } : field));
    const answer = await sendFilled(siteUrl + path, { ...doors.form, other }, fromSomewhere());
    const set = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
    cookies.set(role, set.join("; "));
  }
  return cookies;
}

/**
 * Returns whether two forms have the same action and the same fields to type into. For example, each page of the desk
 * (the pages of signed-in users) has the same form for signing out.
 */
const isSame = (one: FilledForm, other: FilledForm) =>
  one.action === other.action &&
  String(one.typed.map(({ name }) => name)) === String(other.typed.map(({ name }) => name));

async function until(holds: () => Promise<boolean>, what = "the site"): Promise<void> {
  for (const end = Date.now() + 20_000; !(await holds()); ) {
    if (Date.now() > end) throw new Error(`${what} didn't get ready`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * Calls `during` while the seminar of `year` is cancelled, or while its deadlines for registration and changes are
 * over. Then restores the seminar.
 */
export async function closed(db: Db, year: number, how: "cancelled" | "over", during: () => Promise<void>) {
  const { cancelledAt, registrationOpensAt, registrationClosesAt, changesCloseAt, announcedAt } =
    await db.seminar.findUniqueOrThrow({ where: { year } });
  const at = new Date("2023-09-04T08:00:00+03:00");
  const opened = new Date("2023-08-01T08:00:00+03:00");
  const over = {
    ...{ registrationClosesAt: at, changesCloseAt: at },
    ...{ announcedAt: opened, registrationOpensAt: opened },
  };
  await db.seminar.update({ where: { year }, data: how === "over" ? over : { cancelledAt: at } });
  await during();
  const data = { cancelledAt, registrationOpensAt, registrationClosesAt, changesCloseAt, announcedAt };
  await db.seminar.update({ where: { year }, data });
}
