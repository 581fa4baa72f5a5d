import { randomUUID } from "node:crypto";
import { type Access, arrangers, form, within } from "./given";
import { somebody } from "./participants";

/** What the door of a seminar does. */
export const checkIn: Record<string, Access> = {
  "api/seminars/[year]/check-in/route.ts POST": {
    allowed: arrangers,
    prepare: async ({ site }) => {
      const mark = { id: randomUUID(), registrationId: await somebody(site), kind: "arrived", at: 0 };
      const body = JSON.stringify({ marks: [mark], since: null });
      const params = Promise.resolve({ year: "2023" });
      return [new Request("http://localhost/", { method: "POST", body }), { params }];
    },
  },
  ...within("seminars/[year]/check-in/actions.ts", {
    mark: { allowed: arrangers, prepare: async ({ site }) => [2023, await somebody(site), "arrived", form()] },
  }),
};
