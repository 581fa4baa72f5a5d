import { deps } from "@/app/_server/deps";
import { loadPictureFile } from "@/lib/pictures/queries";

/** A file of a picture. Its bytes never change, so browsers and proxies may cache it forever. */
export async function GET(_request: Request, { params }: RouteContext<"/api/pictures/[id]/[file]">): Promise<Response> {
  const { id, file: name } = await params;
  const file = await loadPictureFile(deps(), { id, name });
  if (!file) return new Response(null, { status: 404 });
  return new Response(file.bytes, {
    headers: {
      "Content-Type": `image/${file.format}`,
      "Cache-Control": "public, max-age=31536000, immutable",
      "Content-Security-Policy": "default-src 'none'",
    },
  });
}
