"use server";

import { organiserAction } from "@/app/_server/organiser-action";
import { markNow } from "@/lib/check-in/receive-marks";

/**
 * Records that a participant has arrived (`arrived`), or that the check-in was a mistake (`undone`). Browsers that run
 * no scripts use this action. Afterwards the check-in page is rendered again.
 */
export async function markArrival(
  seminarYear: number,
  registrationId: string,
  kind: "arrived" | "undone",
  data: FormData,
): Promise<void> {
  await organiserAction<void>(data, async ({ user, ...deps }) => {
    await markNow(deps, { seminarYear, registrationId, userId: user.id, kind });
  });
}
