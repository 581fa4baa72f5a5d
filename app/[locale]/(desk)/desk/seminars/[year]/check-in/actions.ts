"use server";

import { organiserAction } from "@/app/_server/organiser-action";
import { markNow } from "@/lib/check-in/receive-marks";

/**
 * Stores that somebody has arrived, or undoes it. Used by the door without scripts, whose page is then rendered again.
 */
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
