"use server";

import { organiserAction } from "@/app/_server/organiser-action";
import { markNow } from "@/lib/check-in/mark-now";

/** Marks that somebody came, or that this was a mistake: for the door without scripts, whose page then shows it. */
export async function mark(
  seminarYear: number,
  registrationId: string,
  kind: "arrived" | "undone",
  data: FormData,
): Promise<void> {
  await organiserAction<void>(data, async ({ user, ...deps }) => {
    await markNow(deps, { seminarYear, registrationId, userId: user.id, kind });
  });
}
