import "server-only";
import { refresh } from "next/cache";
import { canArrangeSeminar } from "@/lib/auth/policies";
import type { Locale } from "@/lib/i18n/locales";
import { deskUser } from "./desk-user";
import { type ActionContext, publicAction } from "./public-action";

/**
 * Wraps what a form of those who arrange the seminar does: parse, authorise, domain, refresh the page, answer. Others
 * are sent to sign in, or find nothing. What `failed` is for, publicAction tells.
 */
export function organiserAction<State>(
  data: FormData,
  handle: (context: ActionContext, values: Record<string, string>) => Promise<State>,
  failed: (locale: Locale) => State,
): Promise<State> {
  return publicAction(
    data,
    async (context, values) => {
      await deskUser(context.locale, canArrangeSeminar);
      const state = await handle(context, values);
      refresh();
      return state;
    },
    failed,
  );
}
