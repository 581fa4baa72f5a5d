import { currentUser } from "@/app/_server/auth";
import { deps } from "@/app/_server/deps";
import { parseYear } from "@/app/_server/year";
import { canSeeParticipants } from "@/lib/auth/policies";
import { doorSchema } from "@/lib/check-in/schema";
import { syncDoor } from "@/lib/check-in/sync-door";

/** Stores the marks of a device at the door, and answers with what has changed since its last request. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/api/seminars/[year]/check-in">,
): Promise<Response> {
  const user = await currentUser();
  if (!user || !canSeeParticipants(user)) return new Response(null, { status: user ? 403 : 401 });
  const sent = doorSchema.safeParse(await request.json().catch(() => null));
  if (!sent.success) return new Response(null, { status: 400 });
  const seminarYear = parseYear((await params).year);
  const { cardsKey } = deps().env;
  const answer = seminarYear && (await syncDoor(deps(), { seminarYear, userId: user.id, cardsKey, ...sent.data }));
  if (!answer) return new Response(null, { status: 404 });
  return Response.json(answer, { headers: { "Cache-Control": "no-store" } });
}
