import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { splitName } from "@/lib/forms/person-name";
import { nonceIn } from "@/lib/front/security-policy";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { textsOf } from "@/tests/e2e/texts";
import { openForm, openPlainForm, sendForm, sendPlainForm } from "@/tests/support/plain-form";
import { fromSomewhere } from "@/tests/support/visitor";
import {
  countMails,
  countRegistrations,
  fillPerson,
  newReader,
  register,
  sendRegistration,
  siteUrl,
  somebody,
  summary,
} from "./steps";

test("without scripts a person taken for a program finds everything kept, and presses once more", async () => {
  const { form } = textsOf("sv").registration;
  const person = somebody();
  const page = newReader();
  await page.goto(href("register", "sv", { year: 2023 }));
  await fillPerson(page, "sv", person);
  // People do not see this field, but a password manager may fill it in. The server then believes that a program has
  // sent the form.
  await page.locator("[name=website]").fill("https://example.org");
  await sendRegistration(page, "sv");
  expect(summary(page).getByRole("heading")).toHaveText(textsOf("sv").guard.sendAgain);
  const { givenName, familyName } = splitName(person.name);
  expect(page.getByLabel(form.givenName, { exact: true })).toHaveValue(givenName);
  expect(page.getByLabel(form.familyName, { exact: true })).toHaveValue(familyName);
  expect(await countRegistrations(person.email)).toBe(0);

  await page.getByRole("button", { name: form.submit }).click();
  expect(page).toHaveURL(href("registered", "sv", { year: 2023 }));
  expect(await countRegistrations(person.email)).toBe(1);
});

const everyone = {
  ...{ givenName: "Malli", familyName: "Kirjastolainen" },
  ...{ organisation: "Esimerkin kirjasto" },
};

/**
 * The public forms. `most` is the number of times that one network may send the form, and `known` returns an e-mail
 * address that the site knows.
 */
const forms = [
  { route: "register", most: 24, known: registered },
  { route: "lostLink", most: 20, known: registered },
  { route: "signIn", most: 20, known: async () => "organiser@example.org" },
] as const;

async function registered(): Promise<string> {
  const person = somebody();
  await register(newReader(), "fi", person);
  return person.email;
}

describe("what no browser sends", () => {
  test.each(forms)(
    "$route: a network that has sent too much is told when to go on, others go on",
    async ({ route, most }) => {
      const form = await openForm(siteUrl, route, "en");
      // This attendance option does not exist. The server therefore counts the request but registers nobody.
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
    },
  );

  test.each(forms)(
    "$route: the answer to a known address differs in nothing from that to another",
    async ({ route, known }) => {
      const form = await openForm(siteUrl, route, "fi");
      const optionId = (await openPlainForm(siteUrl)).optionId;
      const owner = await known();
      const stranger = `${randomUUID()}@example.org`.slice(-owner.length);
      const [first, second] = await Promise.all(
        [owner, stranger].map(async (email) => {
          const submissionId = randomUUID();
          const answer = await sendForm(form, { ...everyone, submissionId, email, optionId });
          // Two things differ in each answer: the stamp (a hidden field with the time at which the form was opened),
          // and the nonce, with which the policy of the page allows its scripts.
          const nonce = nonceIn(answer.headers.get("content-security-policy") ?? "") ?? "";
          const headers = [...answer.headers]
            .filter(([name]) => name !== "date")
            .map(([name, value]) => [name, value.replaceAll(nonce, "")]);
          const text = (await answer.text()).replaceAll(/opened\.\d+\.[\w-]+\.[\w-]+/g, "").replaceAll(nonce, "");
          const page = text.replaceAll(email, "").replaceAll(submissionId, "");
          return { status: answer.status, headers, page };
        }),
      );
      expect(first).toEqual(second);
      if (route !== "register") expect(await countMails(stranger)).toBe(0);
    },
  );

  test("one opened form registers a handful, and then comes back with everything that was typed", async () => {
    const form = await openPlainForm(siteUrl);
    const stamp = form.hidden.find(([name]) => name === "stamp")?.[1] ?? "";
    const statuses = [];
    for (let person = 1; person <= 7; person += 1) {
      const answer = await sendPlainForm(form, somebody().email, { values: { stamp } });
      statuses.push(answer.status);
      if (person < 7) continue;
      const page = await answer.text();
      expect(page).toContain(textsOf("fi").guard.tooMany.form);
      for (const part of ["Malli", "Kirjastolainen"]) expect(page).toContain(`value="${part}"`);
      // The site returns the form with another stamp (the signed time at which a form was opened). This stamp still
      // belongs to the form that was opened first, so it cannot be used to register more people.
      const again = /again\.\d+\.[\w-]+\.[\w-]+/.exec(page)?.[0] ?? "";
      expect((await sendPlainForm(form, somebody().email, { values: { stamp: again } })).status).toBe(200);
    }
    expect(statuses).toEqual([...Array(6).fill(303), 200]);
  });

  test("a form that has just been opened comes back, and one without a stamp", async () => {
    const { email } = somebody();
    const form = await openPlainForm(siteUrl);
    for (const stamp of ["", "opened.1.x"]) {
      const answer = await sendPlainForm(form, email, { values: { stamp } });
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain(textsOf("fi").guard.sendAgain);
    }
    expect(await countRegistrations(email)).toBe(0);
  });

  test("the sign-in has no addresses of its own", async () => {
    const paths = ["get-session", "list-sessions", "update-user", "change-email", "delete-user", "sign-up/email"];
    paths.push("sign-in/magic-link", "magic-link/verify?token=x", "demonstration/sign-in", "ok", "error");
    paths.push(
      ...["generate-register-options", "verify-registration", "list-user-passkeys"].map((end) => `passkey/${end}`),
    );
    paths.push(...["generate-authenticate-options", "verify-authentication"].map((end) => `passkey/${end}`));
    const body = JSON.stringify({ role: "administrator", email: "organiser@example.org" });
    for (const path of paths)
      for (const init of [{ method: "GET" }, { method: "POST", body, headers: { "Content-Type": "application/json" } }])
        expect((await newReader().request(`/api/auth/${path}`, init)).status, `${init.method} ${path}`).toBe(404);
  });
});
