export const dynamic = "force-dynamic";

/** 200 while this process answers, with the database away too: for load balancers, since public pages go on without it. */
export function GET() {
  return Response.json({ ok: true });
}
