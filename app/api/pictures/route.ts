import { currentUser } from "@/app/_server/auth";
import { deps } from "@/app/_server/deps";
import { canEditPages } from "@/lib/auth/policies";
import { LARGEST_FILE } from "@/lib/pictures/accepted-files";
import { storePicture } from "@/lib/pictures/store-picture";

/** Stores a picture that an editor uploads. Answers with its id or with the reason for a refusal. */
export async function POST(request: Request): Promise<Response> {
  const user = await currentUser();
  if (!user || !canEditPages(user)) return refuse("signedOut", 401);
  // Protects against requests that another site makes in the user's browser.
  if (request.headers.get("sec-fetch-site") === "cross-site") return refuse("failed", 403);
  if (Number(request.headers.get("content-length") ?? Number.POSITIVE_INFINITY) > LARGEST_FILE)
    return refuse("tooLarge", 413);
  const source = new Uint8Array(await request.arrayBuffer());
  const stored = await storePicture(deps(), { source, userId: user.id });
  return stored.ok ? Response.json({ id: stored.id }) : refuse(stored.reason, 422);
}

const refuse = (reason: string, status: number) => Response.json({ reason }, { status });
