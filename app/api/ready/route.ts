import { deps } from "@/app/_server/deps";
import { isDatabaseAnswering } from "@/lib/db/is-answering";

export const dynamic = "force-dynamic";

/**
 * Tells monitoring programs whether the site can take registrations: answers 200, or 503 if the database does not
 * answer. This route responds within two seconds.
 */
export async function GET() {
  const ok = await isDatabaseAnswering(deps().db);
  return Response.json({ ok }, { status: ok ? 200 : 503 });
}
