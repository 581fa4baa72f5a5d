import { deps } from "@/app/_server/deps";
import { EditForm } from "@/components/registration/own/edit-form";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { formValues } from "@/lib/registration/form-values";
import { loadDetails, versionOf } from "@/lib/registration/load-details";
import { loadFormSpec } from "@/lib/registration/load-form-spec";
import { offeredOptions } from "@/lib/registration/offered-options";
import type { OwnRegistration } from "@/lib/registration/own-registration";
import { feeChoices } from "@/lib/registration/price-words";
import { loadSeatStates } from "@/lib/seats/seat-states";
import type { Seminar } from "@/lib/seminars/seminar";
import { saveChanges } from "./actions";

type OpenFormProps = { locale: Locale; token: string; own: OwnRegistration; seminar: Seminar };

/**
 * Shows the form with the stored values. The page shows this form while the participant may make changes. If this
 * period ends while the participant fills in the form, the page still shows the form once more, as the answer to it
 * (`answersForm`).
 */
export async function OpenForm({ locale, token, own, seminar }: OpenFormProps) {
  const t = translator(locale, "own");
  const [stored, seats, { feeCategories, questions }] = await Promise.all([
    loadDetails(deps().db, own.id),
    loadSeatStates(deps(), seminar.id),
    loadFormSpec(deps(), seminar.year, locale),
  ]);
  const words = { full: t("edit.fullOption"), notYet: translator(locale, "manage")("register.notYet") };
  const options = offeredOptions(seminar.options, { seats, words, kept: stored.optionId });
  // The form shows the price that this participant has agreed to, even if the price of the category has changed since
  // then.
  const fees = feeCategories.map((fee) =>
    own.fee && fee.id === stored.feeCategoryId ? { ...fee, ...own.fee, name: fee.name } : fee,
  );
  return (
    <EditForm
      action={saveChanges.bind(null, token, seminar.year)}
      initial={{
        version: versionOf(stored),
        attempt: 0,
        values: { ...formValues(stored, { questions, locale }), language: stored.locale },
        errors: {},
      }}
      texts={messagesOf(locale, "registration").form}
      own={messagesOf(locale, "own")}
      options={options}
      fees={feeChoices(fees, locale)}
      questions={questions}
      locale={locale}
    />
  );
}
