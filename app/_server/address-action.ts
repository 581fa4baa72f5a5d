import "server-only";
import type { AddressState } from "@/components/ui/address-form";
import { translator } from "@/lib/i18n/messages";
import { parseEmail } from "@/lib/registration/parse-form";
import { problemTexts } from "@/lib/registration/problem-texts";
import { type ActionContext, publicAction } from "./public-action";

/** For forms that mail something to an address: the answer to a well-formed one is the same, whosever it is. */
export function addressAction(
  data: FormData,
  handle: (context: ActionContext, email: string) => Promise<void>,
): Promise<AddressState> {
  const email = String(data.get("email") ?? "");
  return publicAction<AddressState>(
    data,
    async (context) => {
      const parsed = parseEmail(email);
      if (!parsed.ok) return { email, error: problemTexts({ email: parsed.problem }, context.locale).email };
      await handle(context, parsed.email);
      return { email, sent: true };
    },
    (locale) => ({ email, error: translator(locale, "errors")("tryAgain") }),
  );
}
