import { deps } from "@/app/_server/deps";
import { loadOwnCertificate } from "@/lib/export/own-certificate";

/**
 * A participant's own certificate of attendance, by the token of a manage link. It is private, so proxies may not cache
 * it.
 */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/registrations/[token]/certificate">,
): Promise<Response> {
  const certificate = await loadOwnCertificate(deps(), (await params).token);
  if (!certificate) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  return new Response(certificate.file, {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${certificate.name}.pdf"`,
      "Cache-Control": "private, no-store",
      "X-Robots-Tag": "noindex",
    },
  });
}
