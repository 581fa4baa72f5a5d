import { apiRoute } from "@/app/_server/api-route";
import { loadPictureFile } from "@/lib/pictures/queries";

/** Answers with the file of a picture. Its bytes never change, so browsers and proxies may cache it for ever. */
export const GET = apiRoute<{ id: string; file: string }>(async ({ params: { id, file: name }, ...deps }) => {
  const file = await loadPictureFile(deps, { id, name });
  if (!file) return null;
  return new Response(file.bytes, {
    headers: {
      "Content-Type": `image/${file.format}`,
      "Cache-Control": "public, max-age=31536000, immutable",
      "Content-Security-Policy": "default-src 'none'",
    },
  });
});
