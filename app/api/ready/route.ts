import { deps } from "@/app/_server/deps";
import { isAnswering } from "@/lib/db/is-answering";

export const dynamic = "force-dynamic";

/** 200 while the site can take registrations, else 503 within two seconds, when its database doesn't answer: for monitoring. */
export async function GET() {
  const ok = await isAnswering(deps().db);
  return Response.json({ ok }, { status: ok ? 200 : 503 });
}
