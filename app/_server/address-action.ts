import "server-only";
import type { AddressState } from "@/components/ui/address-form";
import type { LimitedAction } from "@/lib/abuse/limits";
import { parseEmail } from "@/lib/registration/parse-form";
import { problemTexts } from "@/lib/registration/problem-texts";
import { withSentences } from "./form-answer";
import { heldBack } from "./form-guard";
import { type ActionContext, publicAction } from "./public-action";

/**
 * Wraps what a form does that mails something to an address. The answer to a well-formed address is the same, whosever it
 * is. `handle` returns a sentence when nobody gets a mail any more.
 */
export function addressAction(
  action: LimitedAction,
  { attempt, guard }: AddressState,
  data: FormData,
  handle: (context: ActionContext, email: string) => Promise<string | undefined>,
): Promise<AddressState> {
  const email = String(data.get("email") ?? "");
  const again = { attempt: attempt + 1, email, guard, errors: {} };
  return publicAction<AddressState>(
    data,
    async (context, values) => {
      const parsed = parseEmail(email);
      if (!parsed.ok)
        return withSentences(again, problemTexts({ email: parsed.problem }, context.locale), context.locale);
      const held = await heldBack(action, values, context.locale);
      if (held) return { ...again, guard: held.guard, summary: held.text };
      const summary = await handle(context, parsed.email);
      return summary ? { ...again, summary } : { ...again, sent: true };
    },
    (summary) => ({ ...again, summary }),
  );
}
