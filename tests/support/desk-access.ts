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
 * Who may use each action, and each method of each route. The key consists of the file's path below `app` and the name
 * of the function.
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
