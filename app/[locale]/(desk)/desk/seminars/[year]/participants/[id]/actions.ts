"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { checkBound } from "@/app/_server/check-bound";
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
import type { Leaving } from "@/lib/registration/leaving";

/**
 * Cancels a registration and shows the result on the page. `agreedTo` is what the page has said that the cancellation
 * does. If that is not true any more, shows the page again.
 */
export async function cancelParticipant(
  seminarYear: number,
  registrationId: string,
  agreedTo: Leaving | null,
  state: PlainState,
  data: FormData,
): Promise<PlainState> {
  checkBound({ seminarYear, registrationId, agreedTo });
  const again = sentAgain(state, data, []);
  return organiserAction<PlainState>(
    data,
    async ({ locale, user, ...deps }) => {
      const result = await cancelByOrganiser(deps, { seminarYear, registrationId, userId: user.id, agreedTo });
      if (!result.ok && result.reason === "otherwise") refresh();
      if (!result.ok) return { ...again, summary: translator(locale, "participant")(`refused.${result.reason}`) };
      publicPagesChanged();
      const told = new URLSearchParams({ done: "cancelled", promoted: String(result.promoted) });
      redirect(`${href("participant", locale, { year: seminarYear, id: registrationId })}?${told}`);
    },
    (summary) => ({ ...again, summary }),
  );
}

/** Restores a cancelled registration and shows the result on the page. */
export async function restoreParticipant(
  seminarYear: number,
  registrationId: string,
  state: PlainState,
  data: FormData,
): Promise<PlainState> {
  checkBound({ seminarYear, registrationId });
  const again = sentAgain(state, data, []);
  return organiserAction<PlainState>(
    data,
    async ({ locale, user, ...deps }) => {
      const result = await restoreByOrganiser(deps, { seminarYear, registrationId, userId: user.id });
      if (!result.ok) return { ...again, summary: translator(locale, "participant")(`refused.${result.reason}`) };
      publicPagesChanged();
      redirect(`${href("participant", locale, { year: seminarYear, id: registrationId })}?done=restored`);
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
  checkBound({ seminarYear, registrationId });
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
  checkBound({ seminarYear, registrationId });
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
