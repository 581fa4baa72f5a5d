import { deps } from "@/app/_server/deps";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { loadFormSpec } from "@/lib/registration/load-form-spec";
import { offeredOptions } from "@/lib/registration/offered-options";
import { feeChoices } from "@/lib/registration/price-words";
import { loadSeatStates } from "@/lib/seats/seat-states";
import type { Seminar } from "@/lib/seminars/seminar";

/**
 * The texts and choices of the participant form as organisers see it. `kept` is the option that the participant already
 * has.
 */
export async function participantFormProps(seminar: Seminar, locale: Locale, kept?: string) {
  const desk = messagesOf(locale, "participantForm");
  const { form } = messagesOf(locale, "registration");
  const own = messagesOf(locale, "own");
  const [seats, { feeCategories, questions }] = await Promise.all([
    loadSeatStates(deps(), seminar.id),
    loadFormSpec(deps(), seminar.year, locale),
  ]);
  const t = translator(locale, "participantForm");
  return {
    desk,
    texts: { ...form, ...desk.fields, billing: { ...form.billing, shut: desk.billingShut } },
    own: { ...own, edit: { ...own.edit, ...desk.own, ...(kept === undefined && desk.addOwn) } },
    options: offeredOptions(seminar.options, {
      seats,
      words: { full: t("own.fullOption"), notYet: t("refused.optionNotYet") },
      kept,
    }),
    fees: feeChoices(feeCategories, locale),
    questions,
    locale,
  };
}
