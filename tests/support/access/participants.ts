import { randomUUID } from "node:crypto";
import { cancelRegistration } from "@/lib/registration/cancel-registration";
import { loadDetails, versionOf } from "@/lib/registration/load-details";
import { filledForm } from "@/tests/support/form";
import { addOption, registerAll, registrationOf } from "@/tests/support/queue";
import type { TestSite } from "@/tests/support/seminar";
import { type Access, arrangers, form, unsent, within } from "./given";

/** Creates a registration that no other test uses. Returns its id. */
export async function somebody(site: TestSite): Promise<string> {
  const name = randomUUID();
  await registerAll(site, [name]);
  return (await registrationOf(site, name)).id;
}

/** Returns an attendance option without a limit of seats, so that it is never full, whatever other tests have done. */
export async function unlimitedOption(site: TestSite): Promise<string> {
  return (
    (await site.db.attendanceOption.findFirst({ where: { seminarId: site.seminarId, mode: "remote" } }))?.id ??
    (await addOption(site, null))
  );
}

const one: Record<string, Access> = {
  cancelParticipant: {
    allowed: arrangers,
    publicPages: "change",
    prepare: async ({ site }) => [2023, await somebody(site), "queueLeft", unsent, form()],
  },
  restoreParticipant: {
    allowed: arrangers,
    publicPages: "change",
    prepare: async ({ site }) => {
      const name = randomUUID();
      await registerAll(site, [name], await unlimitedOption(site));
      const { id: registrationId } = await registrationOf(site, name);
      await cancelRegistration(site, { registrationId, actor: "participant" });
      return [2023, registrationId, unsent, form()];
    },
  },
  resendMail: {
    allowed: arrangers,
    publicPages: "stay",
    repeats: "A mail is sent again as often as somebody asks for it.",
    prepare: async ({ site }) => [2023, await somebody(site), unsent, form()],
  },
  saveNote: {
    allowed: arrangers,
    publicPages: "stay",
    prepare: async ({ site }) => [2023, await somebody(site), unsent, form({ note: "Muistettava" })],
  },
};

const written = (site: TestSite, email: string) => ({
  ...filledForm(site.optionId, { email, name: "Korjattu Nimi" }),
  language: "fi",
});

const edited: Record<string, Access> = {
  saveParticipant: {
    allowed: arrangers,
    publicPages: "change",
    prepare: async ({ site }) => {
      const id = await somebody(site);
      const stored = await loadDetails(site.db, id);
      return [2023, id, { ...unsent, version: versionOf(stored) }, form(written(site, stored.email))];
    },
  },
};

const added: Record<string, Access> = {
  addParticipantAction: {
    allowed: arrangers,
    makes: true,
    publicPages: "change",
    prepare: async ({ site }) => [
      2023,
      unsent,
      form({ ...written(site, `${randomUUID()}@example.org`), privacyTold: "on", acceptQueue: "on" }),
    ],
  },
};

const merged: Record<string, Access> = {
  mergeAction: {
    allowed: arrangers,
    publicPages: "change",
    prepare: async ({ site }) => [2023, await somebody(site), await somebody(site), unsent, form()],
  },
};

const imported: Record<string, Access> = {
  importList: {
    allowed: arrangers,
    makes: true,
    publicPages: "change",
    prepare: async ({ site }) => {
      const values = written(site, `${randomUUID()}@example.org`);
      const choices = form({ privacyTold: "on", acceptQueue: "on" });
      return [2023, { ...unsent, people: [{ line: 2, state: "new", values }] }, choices];
    },
  },
};

const folder = "seminars/[year]/participants";

/** The actions by which organisers manage participants. */
export const participants: Record<string, Access> = {
  ...within(`${folder}/[id]/actions.ts`, one),
  ...within(`${folder}/[id]/edit/actions.ts`, edited),
  ...within(`${folder}/[id]/merge/actions.ts`, merged),
  ...within(`${folder}/new/actions.ts`, added),
  ...within(`${folder}/import/actions.ts`, imported),
};
