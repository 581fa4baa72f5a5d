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

/** A form of the site, and the page that it is on. */
export type Found = {
  page: FormPage;
  form: FilledForm;
  /** Which of the page's forms it is. */
  index: number;
  /** The page as it was answered. */
  html: string;
  /** What the page said of keeping it. */
  cacheControl: string | null;
};

/** The name of a form's action: `register`. */
export const nameOf = ({ form }: Found): string => form.action.split(" ").at(-1) ?? "";

export type FormSite = Awaited<ReturnType<typeof startFormSite>>;

/**
 * The built site on a database of its own that can be taken away, and every form that its pages have, each once. The forms
 * are found in the pages as they are: none is listed by hand, so none can be forgotten.
 */
export async function startFormSite(port: number) {
  const settings = { ...(await loadSettings()), port, siteUrl: `http://localhost:${port}` };
  const database = await startSeededDatabase();
  const line = await startDatabaseProxy(database.url);
  const db = createDb(database.url);
  const pages = await prepareFormPages(db);
  // Nobody takes the mails.
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
    /** Brings the database back, and waits until the site has noticed. */
    async back(): Promise<void> {
      await line.back();
      await until(async () => (await fetch(`${site.url}/api/ready`)).ok);
    },
    /** Sends a form as a browser without scripts. */
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

/** The forms of a page. Some page opens only after a moment: the first preview on a busy machine is not judged in time. */
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

/** Comes in by each door of the demonstration. */
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

/** Whether two forms are alike, as the way out is that every page of the desk has. */
const isSame = (one: FilledForm, other: FilledForm) =>
  one.action === other.action &&
  String(one.typed.map(({ name }) => name)) === String(other.typed.map(({ name }) => name));

async function until(holds: () => Promise<boolean>, what = "the site"): Promise<void> {
  for (const end = Date.now() + 20_000; !(await holds()); ) {
    if (Date.now() > end) throw new Error(`${what} didn't get ready`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Closes what attendees do, in one way or another, while `during` runs, and opens it again. */
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
