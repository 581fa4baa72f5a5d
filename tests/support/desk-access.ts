import { checkIn } from "./access/check-in";
import { editing } from "./access/editing";
import { forAnyone } from "./access/for-anyone";
import type { Access } from "./access/given";
import { messages } from "./access/messages";
import { participants } from "./access/participants";
import { routes } from "./access/routes";
import { seminars } from "./access/seminars";
import { users } from "./access/users";

/**
 * The access rules of all actions and routes. A key is the path of the file below `app`, a space, and the name of the
 * function, for example the name of an action or `GET`.
 */
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
