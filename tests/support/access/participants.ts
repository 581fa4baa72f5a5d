import { randomUUID } from "node:crypto";
import { registerAll, registrationOf } from "@/tests/support/queue";
import type { TestSite } from "@/tests/support/seminar";
import { type Access, arrangers, form, unsent, within } from "./given";

/** A registration of nobody else's test. */
export async function somebody(site: TestSite): Promise<string> {
  const name = randomUUID();
  await registerAll(site, [name]);
  return (await registrationOf(site, name)).id;
}

const one: Record<string, Access> = {
  act: { allowed: arrangers, prepare: async ({ site }) => ["cancel", 2023, await somebody(site), unsent, form()] },
  saveNote: {
    allowed: arrangers,
    prepare: async ({ site }) => [2023, await somebody(site), unsent, form({ note: "Muistettava" })],
  },
};

/** What organisers do with participants. */
export const participants: Record<string, Access> = within("seminars/[year]/participants/[id]/actions.ts", one);
