import "server-only";
import { refresh } from "next/cache";
import { notFound, redirect } from "next/navigation";
import type { User } from "@/lib/auth/policies";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { currentUser } from "./auth";
import { type ActionContext, publicAction, type Unreceived } from "./public-action";

/**
 * Wraps what a form of the desk does: parse, authorise, domain, refresh the page, answer. Whose session has ended keeps
 * what was typed, or is sent to sign in where there was nothing to type; who isn't `allowed` finds nothing. What
 * `unreceived` is for, publicAction tells.
 */
export function deskAction<State>(
  allowed: (user: User) => boolean,
  data: FormData,
  handle: (context: ActionContext & { user: User }, values: Record<string, string>) => Promise<State>,
  unreceived?: Unreceived<State>,
): Promise<State> {
  return publicAction(
    data,
    async (context, values) => {
      const { locale } = context;
      const user = await currentUser();
      if (!user && unreceived) return unreceived(translator(locale, "errors")("signedOut"), locale);
      if (!user) redirect(href("signIn", locale));
      if (!allowed(user)) notFound();
      const state = await handle({ ...context, user }, values);
      refresh();
      return state;
    },
    unreceived,
  );
}
