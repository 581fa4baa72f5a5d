import "server-only";
import { redirect } from "next/navigation";
import type { Locale } from "@/lib/i18n/locales";
import { href } from "@/lib/i18n/routes";
import { findOwnRegistration } from "@/lib/registration/find-own-registration";
import { markAnswered } from "@/lib/registration/mark-answered";
import { type ActionContext, publicAction } from "./public-action";

/**
 * Wraps what a participant's form does to the own registration, which the token of its page's address names. A link
 * that leads nowhere any more says so.
 */
export function ownAction<State>(
  token: string,
  data: FormData,
  handle: (context: ActionContext & { registrationId: string }, values: Record<string, string>) => Promise<State>,
  failed: (locale: Locale) => State,
): Promise<State> {
  return publicAction<State>(
    data,
    async (context, values) => {
      const registrationId = await findOwnRegistration(context, token);
      if (!registrationId) redirect(href("unknownLink", context.locale));
      await markAnswered(context, registrationId);
      return handle({ ...context, registrationId }, values);
    },
    failed,
  );
}
