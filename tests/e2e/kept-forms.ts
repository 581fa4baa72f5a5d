import { expect, test } from "@playwright/test";
import { translator } from "@/lib/i18n/messages";
import { accessOf } from "@/tests/support/desk-access";
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

  test("what somebody has typed at the desk outlives their session", async () => {
    for (const one of site().found.filter(({ page, form }) => page.as && form.typed.length > 0)) {
      const answer = await site().send(one, "");
      const html = await answer.text();
      expect.soft(answer.status, named(one)).toBe(403);
      expect.soft(html).toContain(translator("fi", "kept")("signedOut.title"));
      expectKept(html, one);
    }
  });

  /**
   * The actions that participants can no longer do when the seminar has been cancelled or a deadline is over. Each
   * value is the year of the seminar with which the action is tested.
   */
  const closing: Record<string, number> = {
    ...{ register: 2023, saveChanges: 2023, askNewEmail: 2023, offerHandOver: 2023 },
    ...{ giveFeedbackAction: 2022, askForAlert: 2026 },
  };

  for (const how of ["cancelled", "over"] as const)
    test(`a form whose seminar is ${how} while somebody fills it in keeps what they typed`, async () => {
      for (const year of [2022, 2023, 2026])
        await closed(site().db, year, how, async () => {
          const shut = Object.keys(closing).filter((name) => closing[name] === year);
          // When the deadlines are over, two of these actions are still possible: feedback (`giveFeedbackAction`) has
          // no deadline, and participants may offer their seat to a colleague (`offerHandOver`) until the seminar begins.
          const ended = shut.filter(
            (name) => how === "cancelled" || !["offerHandOver", "giveFeedbackAction"].includes(name),
          );
          for (const name of ended) {
            const one = site().found.find((found) => nameOf(found) === name);
            if (!one) throw new Error(`no form for ${name}`);
            const answer = await site().send(one);
            const html = await answer.text();
            expect.soft(answer.status, name).toBe(200);
            expect
              .soft(html, name)
              .toMatch(/<form\b(?:(?!<\/form>).)*<div class="error-summary" role="alert"[^>]*autofocus/is);
            const held = heldIn(html);
            for (const { name: field, value } of one.form.typed)
              expect.soft(held.get(field), `${name} ${field}`).toContain(value);
          }
        });
    });
}
