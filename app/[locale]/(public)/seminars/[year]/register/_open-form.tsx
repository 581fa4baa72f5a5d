import { randomUUID } from "node:crypto";
import { deps } from "@/app/_server/deps";
import { openGuard } from "@/app/_server/form-guard";
import { RegistrationForm } from "@/components/registration/registration-form";
import { PageHead } from "@/components/site/page-head";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { FormValues } from "@/lib/registration/form-spec";
import { loadFormSpec } from "@/lib/registration/load-form-spec";
import { offeredOptions } from "@/lib/registration/offered-options";
import { feeChoices } from "@/lib/registration/price-words";
import { loadSeatStates } from "@/lib/seats/seat-states";
import type { Seminar } from "@/lib/seminars/seminar";
import { seminarDay, seminarHeading, seminarPlace } from "@/lib/seminars/seminar-words";
import { register } from "./actions";

/**
 * Returns the initial values of the form field with the name `field`. If there is only one choice, this choice is
 * selected. Otherwise the result is empty.
 */
function onlyChoice(field: string, [first, ...others]: readonly { id: string }[]): FormValues {
  return first && others.length === 0 ? { [field]: first.id } : {};
}

function cardFacts(seminar: Seminar, locale: Locale) {
  const t = translator(locale, "registration");
  return [
    { label: t("card.seminar"), value: seminarHeading(seminar, locale) },
    { label: t("card.day"), value: seminarDay(seminar, locale) },
    { label: t("card.place"), value: seminarPlace(seminar, locale) },
  ];
}

type OpenFormProps = { locale: Locale; seminar: Seminar; given: FormValues };

/**
 * Shows the registration form. The page shows this form while registration is open. If registration closes while a
 * reader fills in the form, the page still shows the form once more, as the answer to it (`answersForm`). `given`
 * contains the initial values of some fields.
 */
export async function OpenForm({ locale, seminar, given }: OpenFormProps) {
  const t = translator(locale, "manage");
  const [seats, { feeCategories, questions }] = await Promise.all([
    loadSeatStates(deps(), seminar.id),
    loadFormSpec(deps(), seminar.year, locale),
  ]);
  const words = { full: t("register.full"), notYet: t("register.notYet") };
  const options = offeredOptions(seminar.options, { seats, words });
  const values = {
    ...onlyChoice(
      "optionId",
      options.filter(({ disabled }) => !disabled),
    ),
    ...onlyChoice("feeCategoryId", feeCategories),
    ...given,
  };
  return (
    <div className="wrap">
      <PageHead
        kicker={`${seminarHeading(seminar, locale)}, ${seminarDay(seminar, locale)}`}
        title={t("register.title")}
        lead={t("register.intro")}
      />
      <RegistrationForm
        action={register.bind(null, seminar.year)}
        initial={{ submissionId: randomUUID(), guard: openGuard(locale), attempt: 0, values, errors: {} }}
        texts={messagesOf(locale, "registration").form}
        options={options}
        fees={feeChoices(feeCategories, locale)}
        questions={questions}
        privacyHref={href("privacy", locale)}
        locale={locale}
        facts={cardFacts(seminar, locale)}
      />
    </div>
  );
}
