import "server-only";
import type { Guard } from "@/components/ui/form-guard";
import { formOfStamp, looksLikeProgram, stampForm } from "@/lib/abuse/form-stamp";
import type { LimitedAction } from "@/lib/abuse/limits";
import { systemClock } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { deps } from "./deps";
import { tooManyTries } from "./too-many-tries";

// By the real clock, in the demonstration too: its clock starts anew when the site does, forms stay open.
const clock = systemClock;

const guard = (locale: Locale, kind: "opened" | "again", form?: string): Guard => ({
  stamp: stampForm(deps().env.formsKey, kind, clock.now(), form),
  label: translator(locale, "guard")("leaveEmpty"),
});

/** For a form that is being opened. */
export const openGuard = (locale: Locale) => guard(locale, "opened");

/**
 * Why a form that is otherwise right isn't taken, in words, with the guard that it comes back with; null when it is taken.
 * Never a reason to drop what was typed: a person presses again, or waits. `mailbox` is the address that will be written
 * to, where each try writes to one.
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
