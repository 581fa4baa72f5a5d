"use server";

import { redirect } from "next/navigation";
import { textValues } from "@/app/_server/form-action";
import { withSentences } from "@/app/_server/form-answer";
import { organiserAction } from "@/app/_server/organiser-action";
import { publicPagesChanged } from "@/app/_server/public-pages-changed";
import { sentAs } from "@/app/_server/sent-as";
import type { ParticipantState } from "@/components/participants/participant-form";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { type AddResult, addParticipant } from "@/lib/participants/add-participant";
import type { FormSpec } from "@/lib/registration/form-spec";
import { loadFormSpec } from "@/lib/registration/load-form-spec";
import { parseDetails } from "@/lib/registration/parse-form";
import { withFound } from "../_participant-state";

/**
 * Adds a participant. If the participant cannot be added, shows the form again with the values entered and the errors.
 */
export async function addParticipantAction(
  seminarYear: number,
  state: ParticipantState,
  data: FormData,
): Promise<ParticipantState> {
  const again = { version: "", attempt: state.attempt + 1, values: textValues(data), errors: {} };
  return organiserAction<ParticipantState>(
    data,
    async ({ locale, user, ...deps }, values) => {
      const spec = await loadFormSpec(deps, seminarYear, locale);
      const parsed = parseDetails(values, spec);
      if (!parsed.ok) return withFound(again, parsed.problems, { locale, questions: spec.questions });
      if (values["privacyAccepted"] !== "on")
        return withSentences(
          again,
          { privacyAccepted: translator(locale, "participantForm")("privacyMissing") },
          locale,
        );
      const result = await addParticipant(deps, {
        ...{ seminarYear, userId: user.id, submissionId: sentAs(values) },
        details: { ...parsed.value, locale: isLocale(values["language"]) ? values["language"] : locale },
        way: "byHand",
        mail: values["mail"] === "on",
        acceptQueue: values["acceptQueue"] === "on",
      });
      if (!result.ok) return refused(again, result, { locale, spec, seminarYear });
      publicPagesChanged();
      const done = values["mail"] === "on" ? "addedTold" : "added";
      redirect(`${href("participant", locale, { year: seminarYear, id: result.registrationId })}?done=${done}`);
    },
    (summary) => ({ ...again, summary }),
  );
}

function refused(
  state: ParticipantState,
  result: Extract<AddResult, { ok: false }>,
  { locale, spec, seminarYear }: { locale: Locale; spec: FormSpec; seminarYear: number },
): ParticipantState {
  const t = translator(locale, "participantForm");
  const form = { locale, questions: spec.questions };
  switch (result.reason) {
    case "registered": {
      const registeredHref = href("participant", locale, { year: seminarYear, id: result.registrationId });
      return { ...withSentences(state, { email: t("refused.registered") }, locale), registeredHref };
    }
    case "full":
      return withSentences(state, { acceptQueue: t("own.full") }, locale);
    case "optionNotYet":
      return withSentences(state, { optionId: t("refused.optionNotYet") }, locale);
    case "optionUnknown":
      return withFound(state, { optionId: result.reason }, form);
    case "feeUnknown":
      return withFound(state, { feeCategoryId: result.reason }, form);
    default:
      return { ...state, summary: t(`refused.${result.reason}`) };
  }
}
