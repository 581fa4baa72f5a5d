import "server-only";
import type { AddressState } from "@/components/ui/address-form";
import type { LimitedAction } from "@/lib/abuse/limits";
import { parseEmail } from "@/lib/registration/parse-form";
import { problemTexts } from "@/lib/registration/problem-texts";
import { type ActionContext, formAction } from "./form-action";
import { heldBack } from "./form-guard";

/**
 * Wraps forms that mail something to an address. The answer does not tell whether the address is known. `handle`
 * returns a sentence for the reader if no mail is sent to anybody any more.
 */
export function addressAction(
  action: LimitedAction,
  { guard }: AddressState,
  data: FormData,
  handle: (context: ActionContext, email: string) => Promise<string | undefined>,
): Promise<AddressState> {
  const email = String(data.get("email") ?? "");
  return formAction<AddressState>(
    data,
    async (context, values) => {
      const parsed = parseEmail(email);
      if (!parsed.ok) {
        return { email, guard, error: problemTexts({ email: parsed.problem }, context.locale).email };
      }
      const held = await heldBack(action, values, context.locale);
      if (held) return { email, guard: held.guard, error: held.text };
      const error = await handle(context, parsed.value);
      return error ? { email, guard, error } : { email, guard, sent: true };
    },
    (error) => ({ email, guard, error }),
  );
}
