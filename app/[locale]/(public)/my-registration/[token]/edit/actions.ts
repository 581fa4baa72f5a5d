"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { checkBound } from "@/app/_server/check-bound";
import { textValues } from "@/app/_server/form-action";
import { withSentences } from "@/app/_server/form-answer";
import { ownAction } from "@/app/_server/own-action";
import type { EditState } from "@/components/registration/own/edit-form";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { type ChangeResult, changeRegistration } from "@/lib/registration/change-registration";
import { leavings } from "@/lib/registration/leaving";
import { loadDetails } from "@/lib/registration/load-details";
import { loadOwnFormSpec } from "@/lib/registration/load-form-spec";
import { parseDetails } from "@/lib/registration/parse-form";
import { problemTexts } from "@/lib/registration/problem-texts";
import { manageHref } from "../../_own";

/** Saves the participant's changes. If they cannot be saved, shows the form again with the values and the errors. */
export async function saveChanges(token: string, state: EditState, data: FormData): Promise<EditState> {
  checkBound({ token });
  const again = { ...state, attempt: state.attempt + 1, values: textValues(data), errors: {} };
  return ownAction<EditState>(
    token,
    data,
    async ({ locale, registrationId, ...deps }, values) => {
      const [stored, spec] = await Promise.all([
        loadDetails(deps.db, registrationId),
        loadOwnFormSpec(deps, registrationId, locale),
      ]);
      const parsed = parseDetails({ ...values, email: stored.email }, spec, { answers: stored.answers, locale });
      if (!parsed.ok) return withSentences(again, problemTexts(parsed.problems, locale, spec.questions), locale);

      const language = isLocale(values["language"]) ? values["language"] : stored.locale;
      const acceptQueue = values["acceptQueue"] === "on";
      const agreedTo = leavings.find((each) => each === values["agreedTo"]);
      const details = parsed.value;
      const change = { registrationId, details, locale: language, version: state.version, acceptQueue, agreedTo };
      const result = await changeRegistration(deps, change);
      if (result.ok)
        redirect(manageHref(locale, token, { done: result.changed || result.again ? "changed" : "unchanged" }));
      return refused(again, result, locale);
    },
    (summary) => ({ ...again, summary }),
  );
}

function refused(state: EditState, result: Extract<ChangeResult, { ok: false }>, locale: Locale): EditState {
  const t = translator(locale, "own");
  switch (result.reason) {
    case "full":
      return withSentences(state, { acceptQueue: t("edit.full") }, locale);
    case "leaves":
      return withSentences(
        { ...state, values: { ...state.values, agreedTo: result.leaving } },
        { agreedTo: t(`edit.leaves.${result.leaving}`) },
        locale,
      );
    case "optionUnknown":
    case "optionNotYet":
      return withSentences(state, problemTexts({ optionId: result.reason }, locale), locale);
    case "feeUnknown":
      return withSentences(state, problemTexts({ feeCategoryId: "feeUnknown" }, locale), locale);
    case "alreadyRegistered":
      return withSentences(state, { givenName: t("edit.alreadyRegistered") }, locale);
    case "answerMissing":
      refresh();
      return { ...state, summary: translator(locale, "errors")("questionAdded") };
    case "stale":
      return { ...state, version: result.version, summary: t("edit.stale") };
    default:
      return { ...state, summary: t("edit.closed") };
  }
}
