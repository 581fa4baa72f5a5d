import { deskRoute, refused } from "@/app/_server/api-route";
import { canEditPages } from "@/lib/auth/policies";
import { LARGEST_FILE } from "@/lib/pictures/accepted-files";
import { storePicture } from "@/lib/pictures/store-picture";

/** Stores a picture that an editor uploads. Answers with the picture's id or with the reason for the refusal. */
export const POST = deskRoute(canEditPages, async ({ request, user, ...deps }) => {
  // Another site must not be able to store pictures through the browser of an editor who visits that site.
  if (request.headers.get("sec-fetch-site") === "cross-site") return refused(request, 403);
  if (Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY) > LARGEST_FILE)
    return notTaken("tooLarge", 413);
  const source = new Uint8Array(await request.arrayBuffer());
  const stored = await storePicture(deps, { source, userId: user.id });
  return stored.ok ? Response.json({ id: stored.id }) : notTaken(stored.reason, 422);
});

const notTaken = (reason: string, status: number) => Response.json({ reason }, { status });
