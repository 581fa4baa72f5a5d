import { deps } from "@/app/_server/deps";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { loadFormSpec } from "@/lib/registration/load-form-spec";
import { offeredOptions } from "@/lib/registration/offered-options";
import { feeChoices } from "@/lib/registration/price-words";
import { loadSeatStates } from "@/lib/seats/seat-states";
import type { Seminar } from "@/lib/seminars/seminar";

/** The option that the participant has now, and how many people in its queue would get a seat if they left it. */
type Kept = { optionId: string; promotes: number };

/** Returns the texts and choices of the participant form, in the version for organisers. */
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
