import "server-only";
import { refresh } from "next/cache";
import type { User } from "@/lib/auth/policies";
import type { Locale } from "@/lib/i18n/locales";
import { deskUser } from "./desk-user";
import { type ActionContext, publicAction } from "./public-action";

/**
 * Wraps what a form of the desk does: parse, authorise, domain, refresh the page, answer. Who isn't `allowed` is sent to
 * sign in, or finds nothing. What `failed` is for, publicAction tells.
 */
export function deskAction<State>(
  allowed: (user: User) => boolean,
  data: FormData,
  handle: (context: ActionContext & { user: User }, values: Record<string, string>) => Promise<State>,
  failed: (locale: Locale) => State,
): Promise<State> {
  return publicAction(
    data,
    async (context, values) => {
      const user = await deskUser(context.locale, allowed);
      const state = await handle({ ...context, user }, values);
      refresh();
      return state;
    },
    failed,
  );
}
