import "server-only";
import type { AddressState } from "@/components/ui/address-form";
import type { LimitedAction } from "@/lib/abuse/limits";
import { parseEmail } from "@/lib/registration/parse-form";
import { problemTexts } from "@/lib/registration/problem-texts";
import { type ActionContext, formAction } from "./form-action";
import { withSentences } from "./form-answer";
import { heldBack } from "./form-guard";

/**
 * Handles a form that mails something to the e-mail address that the reader enters. The response does not reveal
 * whether the site knows that address. `handle` sends the mail and returns undefined. If the form can no longer be
 * used, `handle` returns a sentence that explains this to the reader.
 */
export function addressAction(
  action: LimitedAction,
  { attempt, guard }: AddressState,
  data: FormData,
  handle: (context: ActionContext, email: string) => Promise<string | undefined>,
): Promise<AddressState> {
  const email = String(data.get("email") ?? "");
  const again = { attempt: attempt + 1, email, guard, errors: {} };
  return formAction<AddressState>(
    data,
    async (context, values) => {
      const parsed = parseEmail(email);
      if (!parsed.ok)
        return withSentences(again, problemTexts({ email: parsed.problem }, context.locale), context.locale);
      const held = await heldBack(action, values, context.locale);
      if (held) return { ...again, guard: held.guard, summary: held.text };
      const summary = await handle(context, parsed.value);
      return summary ? { ...again, summary } : { ...again, sent: true };
    },
    (summary) => ({ ...again, summary }),
  );
}
