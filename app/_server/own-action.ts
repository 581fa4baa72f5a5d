import "server-only";
import { redirect } from "next/navigation";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { findOwnRegistration } from "@/lib/registration/find-own-registration";
import { markAnswered } from "@/lib/registration/mark-answered";
import { type ActionContext, publicAction, type Unreceived } from "./public-action";

/**
 * Wraps what a participant's form does to the own registration, which the token of its page's address names. A link
 * that leads nowhere any more says so; what was typed stays.
 */
export function ownAction<State>(
  token: string,
  data: FormData,
  handle: (context: ActionContext & { registrationId: string }, values: Record<string, string>) => Promise<State>,
  unreceived?: Unreceived<State>,
): Promise<State> {
  return publicAction<State>(
    data,
    async (context, values) => {
      const { locale } = context;
      const registrationId = await findOwnRegistration(context, token);
      if (!registrationId && unreceived) return unreceived(translator(locale, "errors")("linkUnknown"), locale);
      if (!registrationId) redirect(href("unknownLink", locale));
      await markAnswered(context, registrationId);
      return handle({ ...context, registrationId }, values);
    },
    unreceived,
  );
}
