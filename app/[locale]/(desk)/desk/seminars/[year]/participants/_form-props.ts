import { deps } from "@/app/_server/deps";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { loadFormSpec } from "@/lib/registration/load-form-spec";
import { offeredOptions } from "@/lib/registration/offered-options";
import { feeChoices } from "@/lib/registration/price-words";
import { loadSeatStates } from "@/lib/seats/seat-states";
import type { Seminar } from "@/lib/seminars/seminar";

/**
 * The attendance option that the participant has now. `promotes` is the number of people who wait for a seat in this
 * option and would get a seat if the participant changed to another option.
 */
type Kept = { optionId: string; promotes: number };

/**
 * Returns the texts and choices of the form with which organisers add or edit a participant. `kept` is missing when a
 * participant is added.
 */
export async function participantFormProps(seminar: Seminar, locale: Locale, kept?: Kept) {
  const desk = messagesOf(locale, "participantForm");
  const { form } = messagesOf(locale, "registration");
  const own = messagesOf(locale, "own");
  const [seats, { feeCategories, questions }] = await Promise.all([
    loadSeatStates(deps(), seminar.id),
    loadFormSpec(deps(), seminar.year, locale),
  ]);
  const t = translator(locale, "participantForm");
  const words = kept ? { ...desk.own, after: t("own.after", { promotes: kept.promotes }) } : desk.addOwn;
  return {
    desk,
    texts: { ...form, ...desk.fields, billing: { ...form.billing, shut: desk.billingShut } },
    own: { ...own, edit: { ...own.edit, ...desk.own, ...words } },
    options: offeredOptions(seminar.options, {
      seats,
      words: { full: t("own.fullOption"), notYet: t("refused.optionNotYet") },
      kept: kept?.optionId,
    }),
    fees: feeChoices(feeCategories, locale),
    questions,
    locale,
  };
}
