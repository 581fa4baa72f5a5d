"use server";

import { withProblems } from "@/app/_server/form-answer";
import { organiserAction } from "@/app/_server/organiser-action";
import { publicPagesChanged } from "@/app/_server/public-pages-changed";
import type { CapacityState, PromotionState } from "@/components/participants/queue/form-state";
import { type FormState, sentAgain } from "@/components/ui/form-state";
import type { Locale } from "@/lib/i18n/locales";
import { type Messages, translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { promoteOutOfOrder } from "@/lib/seats/promote-out-of-order";
import { parseCapacity, parsePromotion, REASON_LENGTH, readAgreed } from "@/lib/seats/queue-forms";
import { setCapacity } from "@/lib/seats/set-capacity";

/** Gives a seat to one person in the queue, even if other people have waited longer. */
export async function promoteAction(
  seminarYear: number,
  state: PromotionState,
  data: FormData,
): Promise<PromotionState> {
  const again = sentAgain(state, data, ["registrationId", "reason", "addSeat"]);
  return organiserAction(
    data,
    async ({ locale, user, ...deps }, values) => {
      const t = translator(locale, "queue");
      const parsed = parsePromotion(values);
      if (!parsed.ok) return withErrors(again, parsed.problems, locale);
      const result = await promoteOutOfOrder(deps, { seminarYear, userId: user.id, ...parsed.value });
      if (!result.ok) return withErrors(again, { [refusedField[result.reason]]: result.reason }, locale);
      publicPagesChanged();
      return { ...again, values: {}, done: t("promote.done", { name: result.name }) };
    },
    (summary) => ({ ...again, summary }),
  );
}

/**
 * The form fields next to which a refusal is explained. Each key is a reason for a refusal, and its value is the name
 * of the field.
 */
const refusedField = {
  notWaiting: "registrationId",
  notComing: "registrationId",
  noSeat: "addSeat",
  overbooked: "addSeat",
} as const;

/**
 * Sets the capacity of an attendance option. If the new capacity would give seats to people in the queue, the organiser
 * must confirm the change first, because these people then get a mail.
 */
export async function changeSeats(
  seminarYear: number,
  optionId: string,
  state: CapacityState,
  data: FormData,
): Promise<CapacityState> {
  const again = sentAgain(state, data, ["capacity", "noLimit"]);
  return organiserAction(
    data,
    async ({ locale, user, ...deps }, values) => {
      const parsed = parseCapacity(values);
      if (!parsed.ok) return withErrors(again, parsed.problems, locale);
      const t = translator(locale, "queue");
      const agreedTo = readAgreed(values);
      const result = await setCapacity(deps, { seminarYear, optionId, userId: user.id, agreedTo, ...parsed.value });
      if (result.ok) {
        publicPagesChanged();
        return { ...again, done: t("resize.done", { promoted: result.promoted }) };
      }
      if (result.reason !== "asks") return withErrors(again, { capacity: result.reason }, locale);
      const text = t("resize.question", { promoted: result.promoted });
      const no = { text: t("resize.no"), href: href("queue", locale, { year: seminarYear }) };
      return { ...again, question: { text, yes: t("resize.yes"), no, agreedTo: result.promoted } };
    },
    (summary) => ({ ...again, summary }),
  );
}

type Problem = keyof Messages["queue"]["problems"];

function withErrors<Field extends string>(
  state: FormState<Field>,
  problems: Partial<Record<Field, Problem>>,
  locale: Locale,
): FormState<Field> {
  const t = translator(locale, "queue");
  return withProblems(state, problems, locale, (problem) => t(`problems.${problem}`, { max: REASON_LENGTH }));
}
