"use server";

import { redirect } from "next/navigation";
import { checkBound } from "@/app/_server/check-bound";
import { textValues } from "@/app/_server/form-action";
import { withSentences } from "@/app/_server/form-answer";
import { organiserAction } from "@/app/_server/organiser-action";
import { publicPagesChanged } from "@/app/_server/public-pages-changed";
import type { ParticipantState } from "@/components/participants/participant-form";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { changeParticipant } from "@/lib/participants/change-participant";
import type { FormSpec } from "@/lib/registration/form-spec";
import { loadAnswers } from "@/lib/registration/load-details";
import { loadFormSpec } from "@/lib/registration/load-form-spec";
import { parseDetails } from "@/lib/registration/parse-form";
import { withFound } from "../../_participant-state";
import { differencesBetween } from "./_differences";

type Refusal = Extract<Awaited<ReturnType<typeof changeParticipant>>, { ok: false }>;

/**
 * Saves the organiser's changes. If they cannot be saved, shows the form again with the values entered and the errors.
 */
export async function saveParticipant(
  seminarYear: number,
  registrationId: string,
  state: ParticipantState,
  data: FormData,
): Promise<ParticipantState> {
  checkBound({ seminarYear, registrationId });
  const again = { version: state.version, attempt: state.attempt + 1, values: textValues(data), errors: {} };
  return organiserAction<ParticipantState>(
    data,
    async ({ locale, user, ...deps }, values) => {
      const [spec, answers] = await Promise.all([
        loadFormSpec(deps, seminarYear, locale),
        loadAnswers(deps.db, registrationId),
      ]);
      const parsed = parseDetails(values, spec, { answers, locale });
      if (!parsed.ok) return withFound(again, parsed.problems, { locale, questions: spec.questions });
      const details = { ...parsed.value, locale: isLocale(values["language"]) ? values["language"] : locale };
      const change = { details, locale: details.locale, version: state.version };
      const order = { seminarYear, registrationId, userId: user.id };
      const result = await changeParticipant(deps, order, { ...change, acceptQueue: values["acceptQueue"] === "on" });
      if (result.ok) {
        publicPagesChanged();
        const done = result.changed || result.again ? "changed" : "unchanged";
        const told = new URLSearchParams({ done, promoted: String(result.promoted) });
        redirect(`${href("participant", locale, { year: seminarYear, id: registrationId })}?${told}`);
      }
      if (result.reason !== "stale") return refused(again, result, { locale, spec });
      const differences = await differencesBetween(result.stored, details, { seminarYear, spec, locale });
      const summary = translator(locale, "participantForm")("conflict.stale");
      return { ...again, version: result.version, differences, summary };
    },
    (summary) => ({ ...again, summary }),
  );
}

function refused(
  state: ParticipantState,
  { reason }: Exclude<Refusal, { reason: "stale" }>,
  { locale, spec }: { locale: Locale; spec: FormSpec },
): ParticipantState {
  const t = translator(locale, "participantForm");
  const form = { locale, questions: spec.questions };
  switch (reason) {
    case "full":
      return withSentences(state, { acceptQueue: t("own.full") }, locale);
    case "alreadyRegistered":
      return withSentences(state, { givenName: t("refused.alreadyRegistered") }, locale);
    case "optionNotYet":
      return withSentences(state, { optionId: t("refused.optionNotYet") }, locale);
    case "optionUnknown":
      return withFound(state, { optionId: reason }, form);
    case "feeUnknown":
      return withFound(state, { feeCategoryId: reason }, form);
    case "leaves":
      throw new Error("only participants are asked whether they give up their place");
    default:
      return { ...state, summary: t(`refused.${reason}`) };
  }
}
