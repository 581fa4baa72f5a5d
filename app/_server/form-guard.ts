import "server-only";
import type { Guard } from "@/components/ui/form-guard";
import { formOfStamp, looksLikeProgram, stampForm } from "@/lib/abuse/form-stamp";
import type { LimitedAction } from "@/lib/abuse/limits";
import { systemClock } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { deps } from "./deps";
import { tooManyTries } from "./too-many-tries";

// The real clock is used even in the demonstration. The demonstration's clock is set back when the server restarts, but
// forms may stay open in browsers during a restart.
const clock = systemClock;

const guard = (locale: Locale, kind: "opened" | "again", form?: string): Guard => ({
  stamp: stampForm(deps().env.formsKey, kind, clock.now(), form),
  label: translator(locale, "guard")("leaveEmpty"),
});

/**
 * Returns the guard of a form that a reader opens now. The guard is the content of hidden fields in the form. With
 * these fields, the server recognises forms that are sent by programs and not by people.
 */
export const openGuard = (locale: Locale) => guard(locale, "opened");

/**
 * Checks whether a form was sent by a program, or too often. Returns null if the form is accepted. Otherwise returns
 * the reason, and a new guard for the form. The caller must show the form again with this guard and the values entered.
 * A person then only has to press the button again or to wait. `mailbox` is the e-mail address to which the form would
 * send a mail, if any.
 */
export async function heldBack(
  action: LimitedAction,
  values: Readonly<Record<string, string>>,
  locale: Locale,
  mailbox?: string,
): Promise<{ text: string; guard: Guard; isTooMany: boolean } | null> {
  const { formsKey } = deps().env;
  const stamp = values["stamp"];
  const form = formOfStamp(stamp, formsKey);
  const again = () => guard(locale, "again", form);
  if (looksLikeProgram({ stamp, decoy: values["website"] }, formsKey, clock.now()))
    return { text: translator(locale, "guard")("sendAgain"), guard: again(), isTooMany: false };
  const text = await tooManyTries(action, locale, { form, mailbox });
  return text ? { text, guard: again(), isTooMany: true } : null;
}
