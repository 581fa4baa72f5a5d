"use server";

import { redirect } from "next/navigation";
import { withSentences } from "@/app/_server/form-answer";
import { organiserAction } from "@/app/_server/organiser-action";
import { publicPagesChanged } from "@/app/_server/public-pages-changed";
import type { NoteState, PlainState } from "@/components/participants/desk-forms";
import { sentAgain } from "@/components/ui/form-state";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import {
  cancelByOrganiser,
  NOTE_LENGTH,
  resendConfirmation,
  restoreByOrganiser,
  writeNote,
} from "@/lib/participants/desk-actions";

const useCases = { cancel: cancelByOrganiser, restore: restoreByOrganiser };
const done = { cancel: "cancelled", restore: "restored" };

/** Cancels a registration (`cancel`) or restores it (`restore`), and shows the result on the page. */
export async function cancelOrRestore(
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
      if (!result.ok) return { ...again, summary: t(`refused.${result.reason}`) };
      publicPagesChanged();
      const promoted = "promoted" in result ? result.promoted : 0;
      const told = new URLSearchParams({ done: done[what], promoted: String(promoted) });
      redirect(`${href("participant", locale, { year: seminarYear, id: registrationId })}?${told}`);
    },
    (summary) => ({ ...again, summary }),
  );
}

/** Mails the confirmation to the participant again. */
export async function resendMail(
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
      const result = await resendConfirmation(deps, { seminarYear, registrationId, userId: user.id });
      return result.ok ? { ...again, done: t("resend.done") } : { ...again, summary: t(`refused.${result.reason}`) };
    },
    (summary) => ({ ...again, summary }),
  );
}

/** Saves the organisers' note about the participant. */
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
      return withSentences(again, { note: t(`note.${result.reason}`, { max: NOTE_LENGTH }) }, locale);
    },
    (summary) => ({ ...again, summary }),
  );
}
