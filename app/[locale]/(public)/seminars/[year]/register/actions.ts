"use server";

import { refresh } from "next/cache";
import { checkBound } from "@/app/_server/check-bound";
import { deps } from "@/app/_server/deps";
import { formAction, textValues } from "@/app/_server/form-action";
import { withSentences } from "@/app/_server/form-answer";
import { heldBack } from "@/app/_server/form-guard";
import { goOn } from "@/app/_server/go-on";
import { giveReceipt, keepForColleague } from "@/app/_server/kept-in-browser";
import { countRefusal } from "@/app/_server/too-many-tries";
import type { RegistrationFormState } from "@/components/registration/form-state";
import { wholeName } from "@/lib/forms/person-name";
import type { FieldProblems } from "@/lib/forms/read-fields";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { keptBriefly } from "@/lib/kept-briefly";
import { loadFormSpec } from "@/lib/registration/load-form-spec";
import { parseRegistrationForm } from "@/lib/registration/parse-form";
import { problemTexts } from "@/lib/registration/problem-texts";
import { registerParticipant } from "@/lib/registration/register-participant";

const ONE_SECOND_MS = 1_000;

/**
 * Loads the fields of a seminar's registration form. Caches them for one second, because many people register at the
 * same time.
 */
const formSpec = keptBriefly(ONE_SECOND_MS, (year: number, locale: Locale) => loadFormSpec(deps(), year, locale));

/**
 * Registers a participant and redirects to the confirmation page. If the participant cannot be registered, shows the
 * form again with the values entered and the errors.
 */
export async function register(
  seminarYear: number,
  state: RegistrationFormState,
  data: FormData,
): Promise<RegistrationFormState> {
  checkBound({ seminarYear });
  const again = { ...state, attempt: state.attempt + 1, values: textValues(data), errors: {}, goTo: undefined };
  return formAction(
    data,
    async ({ locale, ...context }, values) => {
      const spec = await formSpec(seminarYear, locale);
      const correct = (problems: FieldProblems) =>
        withSentences(again, problemTexts(problems, locale, spec.questions), locale);
      const parsed = parseRegistrationForm({ ...values, locale }, spec);
      if (!parsed.ok) return correct(parsed.problems);
      const held = await heldBack("registration", values, locale, parsed.value.email);
      if (held?.isTooMany) await countRefusal(seminarYear);
      if (held) return { ...again, guard: held.guard, summary: held.text };

      const form = parsed.value;
      const result = await registerParticipant(context, { seminarYear, form });
      if (result.ok) {
        const { organisation, optionId } = form;
        giveReceipt({ seminarYear, name: wholeName(form), organisation, optionId, outcome: result.outcome });
        keepForColleague(values);
        return await goOn(again, href("registered", locale, { year: seminarYear }));
      }
      if (result.reason === "optionUnknown" || result.reason === "optionNotYet")
        return correct({ optionId: result.reason });
      if (result.reason === "feeUnknown") return correct({ feeCategoryId: "feeUnknown" });
      if (result.reason === "answerMissing") refresh();
      const summary = result.reason === "answerMissing" ? "questionAdded" : "notOpen";
      return { ...again, summary: translator(locale, "errors")(summary) };
    },
    (summary) => ({ ...again, summary }),
  );
}
