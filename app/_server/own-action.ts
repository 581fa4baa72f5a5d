import "server-only";
import { translator } from "@/lib/i18n/messages";
import { findOwnRegistration, markAnswered } from "@/lib/registration/manage-links";
import { explainLink } from "./ended-link";
import { type ActionContext, formAction, type Unreceived } from "./form-action";

/**
 * Handles a form about the participant's own registration. `token` comes from the page's URL. If the token is not valid
 * any more, returns the result of `unreceived` (see `formAction`): a form state with the values entered and an
 * explanation. If `unreceived` is missing, redirects to a page that explains the problem.
 */
export function ownAction<State>(
  token: string,
  data: FormData,
  handle: (context: ActionContext & { registrationId: string }, values: Record<string, string>) => Promise<State>,
  unreceived?: Unreceived<State>,
): Promise<State> {
  return formAction<State>(
    data,
    async (context, values) => {
      const { locale } = context;
      const registrationId = await findOwnRegistration(context, token);
      if (!registrationId && unreceived) return unreceived(translator(locale, "errors")("linkUnknown"), locale);
      if (!registrationId) return explainLink(token, locale, context);
      await markAnswered(context, registrationId);
      return handle({ ...context, registrationId }, values);
    },
    unreceived,
  );
}
