import { randomUUID } from "node:crypto";
import { registerAll, registrationOf } from "@/tests/support/queue";
import type { TestSite } from "@/tests/support/seminar";
import { type Access, arrangers, form, unsent, within } from "./given";

/** Creates a registration in the queue (the seminar has no free seat). Returns its id. */
async function waiting(site: TestSite): Promise<string> {
  const name = randomUUID();
  await registerAll(site, [name]);
  return (await registrationOf(site, name)).id;
}

const queue: Record<string, Access> = {
  promoteAction: {
    allowed: arrangers,
    publicPages: "change",
    prepare: async ({ site }) => [
      2023,
      unsent,
      form({ registrationId: await waiting(site), reason: "Syy", addSeat: "on" }),
    ],
  },
  changeSeats: {
    allowed: arrangers,
    publicPages: "change",
    prepare: async ({ site }) => {
      const { capacity } = await site.db.attendanceOption.findUniqueOrThrow({ where: { id: site.optionId } });
      return [2023, site.optionId, unsent, form({ capacity: String(Number(capacity) + 1), agreedTo: "1" })];
    },
  },
};

let lastYear = 2040;
const copying: Record<string, Access> = {
  copySeminarAction: {
    allowed: arrangers,
    makes: true,
    publicPages: "stay",
    prepare: async () => [unsent, form({ fromYear: "2023", year: String(++lastYear) })],
  },
};

const cancelling: Record<string, Access> = {
  cancelSeminarAction: {
    allowed: arrangers,
    publicPages: "change",
    prepare: async ({ site }) => {
      const { id } = await site.db.seminar.create({ data: { year: ++lastYear } });
      return [id, unsent, form({ fi: "Talo on suljettu.", tell: "no" })];
    },
  },
};

/** The actions for arranging a seminar. */
export const seminars: Record<string, Access> = {
  ...within("seminars/actions.ts", copying),
  ...within("seminars/[year]/cancel/actions.ts", cancelling),
  ...within("seminars/[year]/queue/actions.ts", queue),
};
