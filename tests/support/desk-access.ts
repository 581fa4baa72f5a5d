import { checkIn } from "./access/check-in";
import { editing } from "./access/editing";
import { forAnyone } from "./access/for-anyone";
import type { Access } from "./access/given";
import { messages } from "./access/messages";
import { participants } from "./access/participants";
import { routes } from "./access/routes";
import { seminars } from "./access/seminars";
import { users } from "./access/users";

/** Every action and every method of a route. The key is its file below `app` and its name. */
export const accessOf: Record<string, Access> = {
  ...editing,
  ...seminars,
  ...messages,
  ...participants,
  ...checkIn,
  ...users,
  ...routes,
  ...forAnyone,
};
