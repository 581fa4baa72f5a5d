import { deskRoute, refused } from "@/app/_server/api-route";
import { parseYear } from "@/app/_server/year";
import { canSeeParticipants } from "@/lib/auth/policies";
import { doorSchema, syncDoor } from "@/lib/check-in/sync-door";

/**
 * Stores the marks that a device sends from the door, where people are checked in. A mark records that a participant
 * has arrived, or that the check-in was a mistake. Answers with the changes since the last request of this device.
 */
export const POST = deskRoute<{ year: string }>(canSeeParticipants, async ({ request, params, user, ...deps }) => {
  const sent = doorSchema.safeParse(await request.json().catch(() => null));
  if (!sent.success) return refused(request, 400);
  const seminarYear = parseYear(params.year);
  const { cardsKey } = deps.env;
  const answer = seminarYear && (await syncDoor(deps, { seminarYear, userId: user.id, cardsKey, ...sent.data }));
  return answer ? Response.json(answer, { headers: { "Cache-Control": "no-store" } }) : null;
});
