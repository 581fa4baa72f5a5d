import { randomUUID } from "node:crypto";
import { addOption } from "@/tests/support/queue";
import { type Access, arrangers, form, unsent, within } from "./given";
import { somebody } from "./participants";

/** The actions and routes of the door (the check-in page). */
export const checkIn: Record<string, Access> = {
  "api/seminars/[year]/check-in/route.ts POST": {
    allowed: arrangers,
    untraced: "A mark says itself who made it and when.",
    publicPages: "stay",
    prepare: async ({ site }) => {
      const mark = { id: randomUUID(), registrationId: await somebody(site), kind: "arrived", at: 0 };
      const body = JSON.stringify({ marks: [mark], since: null });
      const params = Promise.resolve({ year: "2023" });
      return [new Request("http://localhost/", { method: "POST", body }), { params }];
    },
  },
  ...within("seminars/[year]/check-in/actions.ts", {
    markArrival: {
      allowed: arrangers,
      untraced: "A mark says itself who made it and when.",
      publicPages: "stay",
      prepare: async ({ site }) => [2023, await somebody(site), "arrived", form()],
    },
  }),
  ...within("seminars/[year]/check-in/walk-in/actions.ts", {
    admitWalkInAction: {
      allowed: arrangers,
      makes: true,
      publicPages: "change",
      prepare: async ({ site }) => {
        // An attendance option without a limit of seats. It is never full, even if other tests have registered people.
        const optionId =
          (await site.db.attendanceOption.findFirst({ where: { mode: "remote" } }))?.id ??
          (await addOption(site, null));
        const person = { name: "Tulija", email: `${randomUUID()}@example.org`, organisation: "Kirjasto", optionId };
        return [2023, unsent, form(person)];
      },
    },
  }),
};
