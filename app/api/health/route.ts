export const dynamic = "force-dynamic";

/**
 * Answers load balancers that ask whether this process is running. Answers 200 even if the database does not answer,
 * because public pages work without the database.
 */
export function GET() {
  return Response.json({ ok: true });
}
