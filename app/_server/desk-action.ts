import "server-only";
import { refresh } from "next/cache";
import { notFound, redirect } from "next/navigation";
import type { User } from "@/lib/auth/policies";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { currentUser } from "./auth";
import { type ActionContext, formAction, type Unreceived } from "./form-action";

/**
 * Handles a form of the desk (the pages of signed-in users). Reads the values, checks that the user is `allowed`, calls
 * `handle` and refreshes the page. Users who are not allowed get 404. If the session has ended, returns the result of
 * `unreceived` (see `formAction`): a form state with the values entered and an explanation. If `unreceived` is missing,
 * redirects to the sign-in page.
 */
export function deskAction<State>(
  allowed: (user: User) => boolean,
  data: FormData,
  handle: (context: ActionContext & { user: User }, values: Record<string, string>) => Promise<State>,
  unreceived?: Unreceived<State>,
): Promise<State> {
  return formAction(
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
