import { deps } from "@/app/_server/deps";
import { isDatabaseAnswering } from "@/lib/db/is-answering";

export const dynamic = "force-dynamic";

/**
 * Answers monitoring programs that ask whether the site can accept registrations: 200 if it can, and 503 if the
 * database does not answer. This route responds within two seconds.
 */
export async function GET() {
  const ok = await isDatabaseAnswering(deps().db);
  return Response.json({ ok }, { status: ok ? 200 : 503 });
}
