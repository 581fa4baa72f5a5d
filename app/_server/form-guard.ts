import "server-only";
import type { Guard } from "@/components/ui/form-guard";
import { looksLikeProgram, stampForm } from "@/lib/abuse/form-stamp";
import type { LimitedAction } from "@/lib/abuse/limits";
import { systemClock } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { deps } from "./deps";
import { tooManyTries } from "./too-many-tries";

// By the real clock, in the demonstration too: its clock starts anew when the site does, forms stay open.
const clock = systemClock;

const guard = (locale: Locale, kind: "opened" | "again"): Guard => ({
  stamp: stampForm(deps().env.formsKey, kind, clock.now()),
  label: translator(locale, "guard")("leaveEmpty"),
});

/** For a form that is being opened. */
export const openGuard = (locale: Locale) => guard(locale, "opened");

/**
 * Why a form that is otherwise right isn't taken, in words, with the guard that it comes back with; null when it is taken.
 * Never a reason to drop what was typed: a person presses again, or waits.
 */
export async function heldBack(
  action: LimitedAction,
  values: Readonly<Record<string, string>>,
  locale: Locale,
): Promise<{ text: string; guard: Guard } | null> {
  const form = { stamp: values["stamp"], decoy: values["website"] };
  const text = looksLikeProgram(form, deps().env.formsKey, clock.now())
    ? translator(locale, "guard")("sendAgain")
    : await tooManyTries(action, locale);
  return text ? { text, guard: guard(locale, "again") } : null;
}
