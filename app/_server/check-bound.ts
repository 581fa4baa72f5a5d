import { z } from "zod";
import { locales } from "@/lib/i18n/locales";
import { leavings } from "@/lib/registration/leaving";

const text = z.string().max(200);
const year = z.int().min(1900).max(2099);

/** The values that pages bind to actions, by the names of the actions' parameters. */
const boundSchema = z.strictObject({
  ...{ token: text, id: text, userId: text },
  ...{ seminarYear: year, year },
  ...{ registrationId: z.uuid(), otherId: z.uuid(), messageId: z.uuid(), optionId: z.uuid(), pageId: z.uuid() },
  seminarId: z.uuid(),
  ...{ version: z.int(), number: z.int() },
  wanted: z.boolean(),
  route: z.enum(["cancelRegistration", "notComing"]),
  agreedTo: z.enum(leavings).nullable(),
  locale: z.enum(locales),
  link: z.object({ seminarYear: year, token: text }),
  query: z.record(z.string(), z.string()),
  what: z.enum(["takeBack", "remove"]),
  kind: z.enum(["arrived", "undone"]),
  change: z.enum(["trash", "untrash", "unpublish"]),
  place: z.enum(["home", "group"]),
});

/**
 * Checks the values that a page has bound to an action. Browsers send these values back as they like: the compiler's
 * types do not hold for them, and an object could reach a database query in the place of an id. Every action must call
 * this first, with each of its bound parameters. Whether the ids belong together is checked by `lib`.
 * @throws if a value is missing or does not have the type that the action expects
 */
export function checkBound(bound: Partial<z.input<typeof boundSchema>>): void {
  // Prisma reads an undefined value as "no condition", so a missing id would mean all rows.
  if (Object.values(bound).some((value) => value === undefined)) throw new Error("a bound value is missing");
  boundSchema.partial().parse(bound);
}
