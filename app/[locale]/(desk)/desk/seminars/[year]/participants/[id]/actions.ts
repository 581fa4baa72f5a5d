"use server";

import { organiserAction } from "@/app/_server/organiser-action";
import type { NoteState, PlainState } from "@/components/participants/desk-forms";
import { sentAgain } from "@/components/ui/form-state";
import { translator } from "@/lib/i18n/messages";
import { cancelByOrganiser, NOTE_LENGTH, resendConfirmation, writeNote } from "@/lib/participants/desk-actions";

const useCases = { cancel: cancelByOrganiser, resend: resendConfirmation };

/** Cancels the registration, or mails its confirmation again. */
export async function act(
  what: keyof typeof useCases,
  seminarYear: number,
  registrationId: string,
  state: PlainState,
  data: FormData,
): Promise<PlainState> {
  const again = sentAgain(state, data, []);
  return organiserAction<PlainState>(
    data,
    async ({ locale, user, ...deps }) => {
      const t = translator(locale, "participant");
      const result = await useCases[what](deps, { seminarYear, registrationId, userId: user.id });
      return result.ok ? { ...again, done: t(`${what}.done`) } : { ...again, summary: t(`refused.${result.reason}`) };
    },
    (locale) => ({ ...again, summary: translator(locale, "errors")("tryAgain") }),
  );
}

/** Keeps the organisers' note. */
export async function saveNote(
  seminarYear: number,
  registrationId: string,
  state: NoteState,
  data: FormData,
): Promise<NoteState> {
  const again = sentAgain(state, data, ["note"]);
  return organiserAction<NoteState>(
    data,
    async ({ locale, user, ...deps }, { note = "" }) => {
      const t = translator(locale, "participant");
      const result = await writeNote(deps, { seminarYear, registrationId, userId: user.id, note });
      if (result.ok) return { ...again, done: t("note.done") };
      if (result.reason === "unknown") return { ...again, summary: t("refused.unknown") };
      const summary = translator(locale, "errors")("summary", { count: 1 });
      return { ...again, summary, errors: { note: t(`note.${result.reason}`, { max: NOTE_LENGTH }) } };
    },
    (locale) => ({ ...again, summary: translator(locale, "errors")("tryAgain") }),
  );
}
