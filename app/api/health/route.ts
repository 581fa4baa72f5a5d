import { deps } from "@/app/_server/deps";

export const dynamic = "force-dynamic";

/** 200 while the site can reach its database, else 503: for load balancers and container health checks. */
export async function GET() {
  try {
    await deps().db.$queryRaw`SELECT 1`;
    return Response.json({ ok: true });
  } catch {
    return Response.json({ ok: false }, { status: 503 });
  }
}
