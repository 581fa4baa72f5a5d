import type { IncomingMessage, ServerResponse } from "node:http";
import type { Auth } from "@/lib/auth/auth";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { inPreview } from "@/lib/preview/preview-context";
import { ownPreview, previewCookie } from "@/lib/preview/preview-cookie";
import { previewLinkEnds } from "@/lib/preview/preview-links";
import { withDrafts } from "@/lib/preview/with-drafts";
import { within } from "./within";

/** When a permission to preview ends; null if it lasts as long as the user is signed in. */
type Permission = { endsAt: Date | null };

/** Previews of the site with its drafts; made by `createPreview`. */
export type Preview = Readonly<{
  /**
   * The permission of the request's sender to see drafts, by a valid preview link or a session. Null when they have
   * none.
   */
  permits(request: IncomingMessage): Promise<Permission | null>;
  /** Lets `draw` answer the request with the drafts shown as if they were published. The answer must not be cached. */
  show(request: IncomingMessage, response: ServerResponse, permission: Permission, draw: () => void): Promise<void>;
}>;

type PreviewDeps = { db: Db; clock: Clock; auth: Auth };

/** In milliseconds. After this time we wait for a permission only if the database answers. */
const patience = 2_000;

const asked = new RegExp(`(?:^|;\\s*)${previewCookie}=([\\w-]+)`);

/**
 * Previews, permitted by the cookie of each request. The permission is checked on every request, so that it ends at
 * once when the link or the session ends. `draftMode` is the secret with which Next renders a static page for one
 * request and bypasses its cache. `connect` is called at the first preview, `isReachable` when the check takes long.
 */
export function createPreview(
  connect: () => Promise<PreviewDeps>,
  draftMode: string,
  isReachable: () => Promise<boolean>,
): Preview {
  let deps: Promise<PreviewDeps> | undefined;
  const connected = () => {
    deps ??= connect();
    return deps;
  };
  const judge = async ({ db, clock, auth }: PreviewDeps, cookie: string, token: string): Promise<Permission | null> => {
    if (token !== ownPreview) {
      const endsAt = await previewLinkEnds({ db, clock }, token);
      return endsAt && { endsAt };
    }
    const session = await auth.api.getSession({ headers: new Headers({ cookie }) });
    return session && { endsAt: null };
  };
  return {
    async permits({ headers: { cookie = "" } }) {
      const token = asked.exec(cookie)?.[1];
      if (!token) return null;
      const judging = judge(await connected(), cookie, token).catch(() => null);
      const judged = await within(patience, judging, "late" as const);
      if (judged !== "late") return judged;
      // If the database is away, the permission can't be checked: the sender sees the public pages.
      return (await isReachable()) ? judging : null;
    },
    async show(request, response, { endsAt }, draw) {
      request.headers.cookie = `__prerender_bypass=${draftMode}`;
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("X-Robots-Tag", "noindex, nofollow");
      await withDrafts(await connected(), (tx) =>
        // A transaction lacks some methods of `Db`, such as `$transaction`. Pages only read and don't need them.
        inPreview({ db: tx as Db, endsAt }, () => answered(response, draw)),
      );
    },
  };
}

function answered(response: ServerResponse, draw: () => void): Promise<void> {
  return new Promise((resolve) => {
    response.once("close", resolve);
    draw();
  });
}
