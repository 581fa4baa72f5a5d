import "server-only";
import type { Guard } from "@/components/ui/form-guard";
import { formOfStamp, looksLikeProgram, stampForm } from "@/lib/abuse/form-stamp";
import type { LimitedAction } from "@/lib/abuse/limits";
import { systemClock } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { deps } from "./deps";
import { tooManyTries } from "./too-many-tries";

// The real clock, even in the demonstration: the clock of the demonstration starts again with the server, while forms
// stay open in browsers.
const clock = systemClock;

const guard = (locale: Locale, kind: "opened" | "again", form?: string): Guard => ({
  stamp: stampForm(deps().env.formsKey, kind, clock.now(), form),
  label: translator(locale, "guard")("leaveEmpty"),
});

/** The guard of a form that is being opened. */
export const openGuard = (locale: Locale) => guard(locale, "opened");

/**
 * Returns null if the form is accepted. Otherwise returns why it isn't, and the guard for showing it again. The caller
 * must keep what was typed, so that a person can press the button again or wait. `mailbox` is the address that a try
 * sends mail to, if it sends any.
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
