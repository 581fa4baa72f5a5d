import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { openForm, openPlainForm, sendForm, sendPlainForm } from "@/tests/support/plain-form";
import { fromSomewhere } from "@/tests/support/visitor";
import { countMails, countRegistrations, read, register, somebody } from "./steps";
import { expect, test } from "./test";
import { textsOf } from "./texts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a person taken for a program finds everything kept, and presses once more", async ({ page, browser }) => {
      const { form } = textsOf("sv").registration;
      const person = somebody();
      await page.goto(href("register", "sv", { year: 2023 }));
      await page.getByLabel(form.name, { exact: true }).fill(person.name);
      await page.getByLabel(form.email, { exact: true }).fill(person.email);
      await page.getByLabel(form.organisation, { exact: true }).fill(person.organisation);
      await page.getByLabel(form.privacy).check();
      // As a password manager may.
      await page.locator("[name=website]").fill("https://example.org", { force: true });
      await read(page);
      await page.getByRole("button", { name: form.submit }).click();
      const heading = page.getByRole("main").getByRole("alert").getByRole("heading");
      await expect(heading).toHaveText(textsOf("sv").guard.sendAgain);
      await expect(page.getByLabel(form.name, { exact: true })).toHaveValue(person.name);
      await expect(page.getByLabel(form.privacy)).toBeChecked();
      expect(await countRegistrations(browser, person.email)).toBe(0);

      await page.getByRole("button", { name: form.submit }).click();
      await page.waitForURL(href("registered", "sv", { year: 2023 }));
      expect(await countRegistrations(browser, person.email)).toBe(1);
    });
  });
}

const everyone = { name: "Malli Kirjastolainen", organisation: "Esimerkin kirjasto", privacyAccepted: "on" };

/** The forms that anyone may send, how often from one network, and an address that each knows. */
const forms = [
  { route: "register", most: 24, known: async (page: Page) => registered(page) },
  { route: "lostLink", most: 20, known: async (page: Page) => registered(page) },
  { route: "signIn", most: 20, known: async () => "organiser@example.org" },
] as const;

async function registered(page: Page): Promise<string> {
  const person = somebody();
  await register(page, "fi", person);
  return person.email;
}

test.describe("what no browser sends", () => {
  for (const { route, most } of forms)
    test(`${route}: a network that has sent too much is told when to go on, others go on`, async ({ baseURL }) => {
      const form = await openForm(String(baseURL), route, "en");
      // An option that there isn't: counted, and nobody is registered.
      const send = (headers: Record<string, string>) =>
        sendForm(form, { ...everyone, email: "kept@example.org", optionId: randomUUID() }, headers);
      const network = fromSomewhere();
      const sentence = translator("en", "guard")("tooMany.network", { minutes: 10 });
      for (const answer of await Promise.all(Array.from({ length: most }, () => send(network))))
        expect(await answer.text()).not.toContain(sentence);
      const refused = await (await send(network)).text();
      expect(refused).toContain(sentence);
      expect(refused).toContain('value="kept@example.org"');
      expect(await (await send(fromSomewhere())).text()).not.toContain(sentence);
    });

  for (const { route, known } of forms)
    test(`${route}: the answer to a known address differs in nothing from that to another`, async ({
      page,
      baseURL,
    }) => {
      const form = await openForm(String(baseURL), route, "fi");
      const optionId = (await openPlainForm(String(baseURL))).optionId;
      const owner = await known(page);
      const stranger = `${randomUUID()}@example.org`.slice(-owner.length);
      const [first, second] = await Promise.all(
        [owner, stranger].map(async (email) => {
          const submissionId = randomUUID();
          const answer = await sendForm(form, { ...everyone, submissionId, email, optionId });
          const headers = [...answer.headers].filter(([name]) => name !== "date");
          // The next form has a stamp of its own.
          const text = (await answer.text()).replaceAll(/opened\.\d+\.[\w-]+\.[\w-]+/g, "");
          const page = text.replaceAll(email, "").replaceAll(submissionId, "");
          return { status: answer.status, headers, page };
        }),
      );
      expect(first).toEqual(second);
      if (route !== "register") expect(await countMails(page, stranger)).toBe(0);
    });

  test("one opened form registers a handful, and then comes back with everything that was typed", async ({
    baseURL,
  }) => {
    const form = await openPlainForm(String(baseURL));
    const stamp = form.hidden.find(([name]) => name === "stamp")?.[1] ?? "";
    const statuses = [];
    for (let person = 1; person <= 7; person += 1) {
      const answer = await sendPlainForm(form, somebody().email, { values: { stamp } });
      statuses.push(answer.status);
      if (person < 7) continue;
      const page = await answer.text();
      expect(page).toContain(textsOf("fi").guard.tooMany.form);
      expect(page).toContain('value="Malli Kirjastolainen"');
      // The form that came back is the same one.
      const again = /again\.\d+\.[\w-]+\.[\w-]+/.exec(page)?.[0] ?? "";
      expect((await sendPlainForm(form, somebody().email, { values: { stamp: again } })).status).toBe(200);
    }
    expect(statuses).toEqual([...Array(6).fill(303), 200]);
  });

  test("a form that has just been opened comes back, and one without a stamp", async ({ browser, baseURL }) => {
    const { email } = somebody();
    const form = await openPlainForm(String(baseURL));
    for (const stamp of ["", "opened.1.x"]) {
      const answer = await sendPlainForm(form, email, { values: { stamp } });
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain(textsOf("fi").guard.sendAgain);
    }
    expect(await countRegistrations(browser, email)).toBe(0);
  });

  test("the sign-in has no addresses of its own", async ({ request, baseURL }) => {
    const paths = ["get-session", "list-sessions", "update-user", "change-email", "delete-user", "sign-up/email"];
    paths.push("sign-in/magic-link", "magic-link/verify?token=x", "demonstration/sign-in", "ok", "error");
    paths.push(
      ...["generate-register-options", "verify-registration", "list-user-passkeys"].map((end) => `passkey/${end}`),
    );
    paths.push(...["generate-authenticate-options", "verify-authentication"].map((end) => `passkey/${end}`));
    for (const path of paths)
      for (const method of ["GET", "POST"]) {
        const data = method === "POST" ? { role: "administrator", email: "organiser@example.org" } : undefined;
        const headers = { Origin: String(baseURL) };
        const answer = await request.fetch(`/api/auth/${path}`, { method, headers, data, maxRedirects: 0 });
        expect(answer.status(), `${method} ${path}`).toBe(404);
      }
  });
});
