import { deskRoute, refused } from "@/app/_server/api-route";
import { canEditPages } from "@/lib/auth/policies";
import { LARGEST_FILE } from "@/lib/pictures/accepted-files";
import { storePicture } from "@/lib/pictures/store-picture";

/** Stores the picture that an editor uploads. Answers with its id, or with the reason why it was refused. */
export const POST = deskRoute(canEditPages, async ({ request, user, ...deps }) => {
  // A page of another site must not store pictures with the session of an editor who opens that page.
  if (request.headers.get("sec-fetch-site") === "cross-site") return refused(request, 403);
  if (Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY) > LARGEST_FILE)
    return notTaken("tooLarge", 413);
  const source = new Uint8Array(await request.arrayBuffer());
  const stored = await storePicture(deps, { source, userId: user.id });
  return stored.ok ? Response.json({ id: stored.id }) : notTaken(stored.reason, 422);
});

const notTaken = (reason: string, status: number) => Response.json({ reason }, { status });
