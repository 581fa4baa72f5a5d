"use server";

import { organiserAction } from "@/app/_server/organiser-action";
import { markNow } from "@/lib/check-in/receive-marks";

/**
 * Records that a participant has arrived, or undoes this. The check-in page uses this action if the browser runs no
 * scripts, and is rendered again afterwards.
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
