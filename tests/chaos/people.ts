// Simulates people who register with browsers without scripts. A person who gets no confirmation sends the same form
// again, as the site asks.
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { defaultLocale } from "@/lib/i18n/locales";
import { openPlainForm, type PlainForm, sendPlainForm } from "@/tests/support/plain-form";
import { seminarYear } from "./seminar";

export type Person = { email: string; accepted: boolean; sent: number; slowest: number };

/** One person in twenty has an e-mail address that the mail server always refuses. */
const refusedOf = 20;
const beforeTheNext = 1_000;
/** The pause before a person sends the form again, in milliseconds. It grows from the shortest to the longest pause. */
const beforeTryingAgain = { shortest: 2_000, longest: 15_000 };

export type People = Readonly<{
  everyone: readonly Person[];
  /**
   * Stops adding people, and waits until all people who have started to register are accepted. After `patience`
   * milliseconds, the people who are still not accepted stop trying, and the promise resolves anyway.
   */
  finish(patience: number): Promise<void>;
}>;

/** Makes a new person register about every second, until `finish` is called. */
export function invitePeople(siteUrl: string): People {
  const everyone: Person[] = [];
  const registering: Promise<void>[] = [];
  let open = true;
  let givenUp = false;
  const come = async () => {
    while (open) {
      const refused = everyone.length % refusedOf === refusedOf - 1;
      const person = {
        email: `${refused ? "refused-" : ""}${randomUUID()}@example.org`,
        accepted: false,
        sent: 0,
        slowest: 0,
      };
      everyone.push(person);
      registering.push(register(siteUrl, person, () => givenUp));
      await sleep(beforeTheNext);
    }
  };
  void come();
  return {
    everyone,
    async finish(patience) {
      open = false;
      const impatience = setTimeout(() => {
        givenUp = true;
      }, patience);
      await Promise.all(registering);
      clearTimeout(impatience);
    },
  };
}

async function register(siteUrl: string, person: Person, isGivenUp: () => boolean): Promise<void> {
  const values = { submissionId: randomUUID() };
  let form: PlainForm | undefined;
  let pause = beforeTryingAgain.shortest;
  while (!person.accepted && !isGivenUp()) {
    form ??= await openPlainForm(siteUrl, defaultLocale, seminarYear).catch(() => undefined);
    if (form?.optionId) {
      person.sent += 1;
      const start = performance.now();
      const status = await sendPlainForm(form, person.email, { values }).then(
        (answer) => answer.status,
        () => 0,
      );
      person.slowest = Math.max(person.slowest, performance.now() - start);
      person.accepted = status === 303;
    } else {
      form = undefined;
    }
    if (person.accepted) return;
    await sleep(pause);
    pause = Math.min(pause * 1.5, beforeTryingAgain.longest);
  }
}
