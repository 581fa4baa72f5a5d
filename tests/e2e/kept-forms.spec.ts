import { expect, type Page, test } from "@playwright/test";
import { lostTexts } from "@/components/ui/lost-texts";
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

  test.describe("in a browser", () => {
    test.use({ javaScriptEnabled: false });

    test("the browser's own page of a lost network leads back to the fields, and sent again they register once", async ({
      page,
    }) => {
      const path = href("register", "fi", { year: 2023 });
      await page.goto(path);
      await fill(page, "verkko@example.org");
      await page.route(`**${path}`, (route) =>
        route.request().method() === "POST" ? route.abort() : route.fallback(),
      );
      await page.getByRole("button", { name: submit }).click({ noWaitAfter: true });
      await expect.poll(() => page.url()).toMatch(/^chrome-error:/);
      await page.unroute(`**${path}`);
      await page.goBack();
      await expect(page.getByLabel("Sähköposti", { exact: true })).toHaveValue("verkko@example.org");
      await page.getByRole("button", { name: submit }).click();
      await page.waitForURL(href("registered", "fi", { year: 2023 }));
      expect(await db.registration.count({ where: { email: "verkko@example.org" } })).toBe(1);
    });

    test("the page that keeps a form is sent again by its button, and registers once", async ({ page }) => {
      const path = href("register", "fi", { year: 2023 });
      await page.goto(path);
      await fill(page, "tietokanta@example.org");
      await line.away();
      await page.getByRole("button", { name: submit }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(translator("fi", "kept")("unavailable.title"));
      await expect(page.getByLabel("Sähköposti", { exact: true })).toHaveValue("tietokanta@example.org");
      await line.back();
      // A connection that broke off is noticed at its next use.
      await expect(async () => {
        const again = page.getByRole("button", { name: translator("fi", "kept")("send") });
        if (await again.isVisible()) await again.click();
        await expect(page).toHaveURL(href("registered", "fi", { year: 2023 }), { timeout: 20_000 });
      }).toPass();
      expect(await db.registration.count({ where: { email: "tietokanta@example.org" } })).toBe(1);
    });
  });
});

const submit = translator("fi", "registration")("form.submit");

async function fill(page: Page, email: string): Promise<void> {
  const form = page.locator("form").filter({ has: page.getByRole("button", { name: submit }) });
  await form.locator("[name=name]").fill("Malli Kirjastolainen");
  await form.locator("[name=email]").fill(email);
  await form.locator("[name=organisation]").fill("Kirjasto");
  await form.locator("[name=privacyAccepted]").check();
  await page.waitForTimeout(1_000);
}

const isPost = (method: string) => method === "POST";

test.describe("with scripts", () => {
  test.beforeEach(async ({ context }) => {
    await context.setExtraHTTPHeaders(fromSomewhere());
  });

  async function openInBrowser(page: Page, at: FormPage): Promise<void> {
    const pairs = cookieOf(at).split("; ").filter(Boolean);
    await page.context().clearCookies();
    await page.context().addCookies(
      pairs.map((pair) => ({
        name: pair.slice(0, pair.indexOf("=")),
        value: pair.slice(pair.indexOf("=") + 1),
        url: site.url,
      })),
    );
    await page.goto(at.path);
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => {
      for (const part of document.querySelectorAll("details")) part.open = true;
    });
  }

  for (const [index, half] of ["first", "second"].entries())
    test(`a form that gets no answer stays as it is, and says so: ${half} half of the pages`, async ({ page }) => {
      test.setTimeout(300_000);
      const texts = lostTexts.fi;
      for (const at of pages.filter((_, place) => place % 2 === index)) {
        await openInBrowser(page, at);
        const forms = page.locator("form:has(> input[name=locale])");
        for (let place = 0; place < (await forms.count()); place++) {
          const form = forms.nth(place);
          const said = `${at.path} form ${place}`;
          const fields = form.locator("input.input:not([type=file]):not([readonly]), textarea.input");
          const typed = await fields.evaluateAll((all) =>
            all.map((field, at) => {
              const input = field as HTMLInputElement;
              const value = input.type === "datetime-local" ? "2023-09-10T10:00" : `sana ${at}`;
              const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), "value") ?? {};
              set?.call(input, value);
              input.dispatchEvent(new Event("input", { bubbles: true }));
              return value;
            }),
          );
          const press = () =>
            form
              .locator("button")
              .last()
              .evaluate((button: HTMLButtonElement) => button.click());
          const values = () => fields.evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));

          await page.route("**/*", (route) => (isPost(route.request().method()) ? route.abort() : route.fallback()));
          await press();
          const alert = form.getByRole("alert");
          await expect.soft(alert.getByRole("heading"), said).toHaveText(texts.title);
          await expect.soft(alert, said).toBeFocused();
          expect.soft(await values(), said).toEqual(typed);
          await page.unroute("**/*");
        }
      }
    });

  test("a form that meets no database stays as it is, and says so", async ({ page }) => {
    test.setTimeout(300_000);
    for (const at of pages) {
      await openInBrowser(page, at);
      const forms = page.locator("form:has(> input[name=locale])");
      await line.away();
      for (let place = 0; place < (await forms.count()); place++) {
        const form = forms.nth(place);
        await form
          .locator("button")
          .last()
          .evaluate((button: HTMLButtonElement) => button.click());
        await expect.soft(form.locator("[role=alert], .message").first(), `${at.path} form ${place}`).toBeVisible();
      }
      await line.back();
    }
  });

  test("whoever lost only the answer sends again and is registered once", async ({ page }) => {
    const path = href("register", "fi", { year: 2023 });
    await page.goto(path);
    await fill(page, "vastaus@example.org");
    let lost = 0;
    await page.route(`**${path}`, async (route) => {
      if (!isPost(route.request().method()) || lost++ > 0) return route.fallback();
      await route.fetch();
      return route.abort();
    });
    await page.getByRole("button", { name: submit }).click();
    await expect(page.getByRole("alert").getByRole("heading")).toHaveText(lostTexts.fi.title);
    expect(await db.registration.count({ where: { email: "vastaus@example.org" } })).toBe(1);
    await page.getByRole("button", { name: submit }).click();
    await page.waitForURL(href("registered", "fi", { year: 2023 }));
    expect(await db.registration.count({ where: { email: "vastaus@example.org" } })).toBe(1);
    expect(await db.outboxMail.count({ where: { recipient: "vastaus@example.org" } })).toBe(1);
  });
});
