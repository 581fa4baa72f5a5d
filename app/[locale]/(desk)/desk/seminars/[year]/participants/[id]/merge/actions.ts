"use server";

import { redirect } from "next/navigation";
import { organiserAction } from "@/app/_server/organiser-action";
import { publicPagesChanged } from "@/app/_server/public-pages-changed";
import type { PlainState } from "@/components/participants/desk-forms";
import { sentAgain } from "@/components/ui/form-state";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { mergeParticipants } from "@/lib/participants/merge-participants";

/** Merges two registrations of the same person. `registrationId` is the registration that remains. */
export async function mergeAction(
  seminarYear: number,
  registrationId: string,
  otherId: string,
  state: PlainState,
  data: FormData,
): Promise<PlainState> {
  const again = sentAgain(state, data, []);
  return organiserAction<PlainState>(
    data,
    async ({ locale, user, ...deps }) => {
      const result = await mergeParticipants(deps, { seminarYear, registrationId, otherId, userId: user.id });
      if (!result.ok) return { ...again, summary: translator(locale, "merge")(`refused.${result.reason}`) };
      publicPagesChanged();
      const told = new URLSearchParams({ done: "merged", promoted: String(result.promoted) });
      redirect(`${href("participant", locale, { year: seminarYear, id: registrationId })}?${told}`);
    },
    (summary) => ({ ...again, summary }),
  );
}
