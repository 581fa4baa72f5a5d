import { expect, test } from "@playwright/test";
import { translator } from "@/lib/i18n/messages";
import {
  acceptable,
  answersInOtherWords,
  grown,
  isChanged,
  isQuiet,
  mayRepeat,
  needOf,
} from "@/tests/support/accepted-forms";
import { closingNames, endingsOf, neverClosing } from "@/tests/support/closing-forms";
import { accessOf } from "@/tests/support/desk-access";
import type { FormPage } from "@/tests/support/form-pages";
import { closed, type FormSite, type Found, nameOf } from "@/tests/support/form-site";
import { heldIn, shownIn } from "@/tests/support/sent-forms";

/**
 * The actions that are called only by scripts, never by a form. They are not tested here. If such a call fails, the
 * text that the user wrote stays on the screen (see components/editing/use-draft.ts).
 */
const scripted = [
  ...["saveDraftAction", "publishAction", "scheduleAction", "unscheduleAction", "takePlaceAction", "saveMessageAction"],
  ...["previewPage", "previewPlace", "previewSeminar"],
  ...["beginPasskeyAction", "addPasskeyAction", "beginSignInByPasskey", "signInByPasskey"],
];

/** These actions succeed without the database, because they only have to delete a cookie in the browser. */
const needless = ["signOut", "leavePreview"];

/**
 * Returns what an answer says: its status, the path to which it leads, and the heading of the error message. Tokens in
 * the path are left out, because an action may make a new one.
 */
async function answerOf(answer: Response) {
  const to = answer.headers.get("location")?.replace(/[\w-]{43}/, "TOKEN");
  const [, error] = /class="error-summary".*?<h2[^>]*>(.*?)<\/h2>/s.exec(await answer.text()) ?? [];
  return { status: answer.status, to, error };
}

const named = ({ page, form }: Found) => `${page.path} ${form.action}`;

/**
 * Expects that the answer contains the form again: each field has the value that was sent, and the fields to type into
 * are not hidden.
 */
function expectKept(html: string, found: Found): void {
  const [held, shown] = [heldIn(html), shownIn(html)];
  for (const { name, value } of [...found.form.typed, ...found.form.other])
    expect.soft(held.get(name), `${named(found)} ${name}`).toContain(value);
  for (const { name } of found.form.typed) expect.soft(shown, `${named(found)} ${name}`).toContain(name);
}

/**
 * Defines tests of the site's answers to forms that are sent by browsers without scripts. The first test checks that
 * `found` contains all forms of the site.
 */
export function keptForms(site: () => FormSite): void {
  test("every action of the site is found in a form, or is called by scripts alone", () => {
    const actions = Object.keys(accessOf).filter((name) => name.includes("actions.ts "));
    const inForms = actions.filter((name) => !scripted.includes(name.split(" ").at(-1) ?? ""));
    expect([...new Set(site().found.map(({ form }) => form.action))].sort()).toEqual(inForms.sort());
  });

  test("a form that makes something says which it is, so that it makes one however often it is sent", () => {
    for (const found of site().found) {
      const access = accessOf[found.form.action];
      const makes = access === "anyone" ? nameOf(found) === "register" : access?.makes;
      const fields = found.form.other.map(({ name }) => name);
      if (makes) expect.soft(fields, named(found)).toContain("submissionId");
    }
  });

  test("a form that meets no database comes back with everything in it", async () => {
    await site().away();
    for (const one of site().found.filter((found) => !needless.includes(nameOf(found)))) {
      const answer = await site().send(one);
      expect.soft(answer.status, named(one)).toBe(503);
      expectKept(await answer.text(), one);
    }
    await site().back();
  });

  test("who is signed in is told within five seconds that the database is away or hangs, on every page of the desk", async () => {
    const pages = [...new Set(site().found.map(({ page }) => page))].filter(({ as }) => as);
    const told = async (page: FormPage) => {
      const start = performance.now();
      const answer = await site().ask(page);
      expect.soft(answer.status, page.path).toBe(503);
      expect.soft(await answer.text(), page.path).toContain(translator("fi", "front")("unavailable.title"));
      expect.soft(performance.now() - start, page.path).toBeLessThan(5_000);
    };
    await site().away();
    for (const page of pages) await told(page);
    await site().back();
    site().freeze();
    for (const page of pages.slice(0, 2)) await told(page);
    await site().thaw();
  });

  test("a form that is sent again, because its answer was lost, does its work once and gets the same answer", async () => {
    test.setTimeout(240_000);
    for (const one of site().found) {
      const form = { page: one.page, form: acceptable(one) };
      await needOf(one).prepare?.(site().db);
      const before = await site().rows();
      const first = await answerOf(await site().send(form));
      const once = await site().rows();
      if (!isQuiet(one)) expect.soft(isChanged(before, once), `${named(one)}: ${JSON.stringify(first)}`).toBe(true);
      const second = await answerOf(await site().send(form));
      if (!answersInOtherWords(one)) expect.soft(second, named(one)).toEqual(first);
      if (!mayRepeat(one)) expect.soft(grown(once, await site().rows()), named(one)).toEqual([]);
      await site().restore();
    }
  });

  test("what somebody has typed at the desk outlives their session", async () => {
    for (const one of site().found.filter(({ page, form }) => page.as && form.typed.length > 0)) {
      const answer = await site().send(one, "");
      const html = await answer.text();
      expect.soft(answer.status, named(one)).toBe(403);
      expect.soft(html).toContain(translator("fi", "kept")("signedOut.title"));
      expectKept(html, one);
    }
  });

  test("of every form that participants fill in it is known how it closes", () => {
    const written = site().found.filter(({ page, form }) => page.as === null && form.typed.length > 0);
    expect(written.map(nameOf).sort()).toEqual([...closingNames, ...neverClosing].sort());
  });

  test("a form that closes while somebody fills it in keeps what they typed", async () => {
    for (const one of site().found)
      for (const { year, ending } of endingsOf(one))
        await closed(site().db, year, ending, async () => {
          const said = `${named(one)} ${ending}`;
          const answer = await site().send(one);
          const html = await answer.text();
          expect.soft(answer.status, said).toBe(200);
          expect
            .soft(html, said)
            .toMatch(/<form\b(?:(?!<\/form>).)*<div class="error-summary" role="alert"[^>]*autofocus/is);
          const held = heldIn(html);
          for (const { name, value } of one.form.typed) expect.soft(held.get(name), `${said} ${name}`).toContain(value);
        });
  });
}
