export const dynamic = "force-dynamic";

/**
 * For load balancers: answers 200 while this process runs, even without the database, since public pages work without
 * it.
 */
export function GET() {
  return Response.json({ ok: true });
}
