import { deps } from "@/app/_server/deps";
import { isDatabaseAnswering } from "@/lib/db/is-answering";

export const dynamic = "force-dynamic";

/**
 * For monitoring: answers 200 while the site can take registrations, and 503 within two seconds if the database does
 * not answer.
 */
export async function GET() {
  const ok = await isDatabaseAnswering(deps().db);
  return Response.json({ ok }, { status: ok ? 200 : 503 });
}
