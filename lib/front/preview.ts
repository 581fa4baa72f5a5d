import type { IncomingMessage, ServerResponse } from "node:http";
import type { Auth } from "@/lib/auth/auth";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { inPreview } from "@/lib/preview/preview-context";
import { ownPreview, previewCookie } from "@/lib/preview/preview-cookie";
import { previewLinkEnds } from "@/lib/preview/preview-links";
import { withDrafts } from "@/lib/preview/with-drafts";
import { within } from "./within";

/** The time at which a permission to see drafts ends; null if it ends when the user signs out. */
type Permission = { endsAt: Date | null };

/** Shows previews of the site, in which drafts are visible. Created by `createPreview`. */
export type Preview = Readonly<{
  /**
   * Returns the permission of the request's sender to see drafts. The sender needs a valid preview link or a session.
   * Returns null if the sender has no permission.
   */
  permits(request: IncomingMessage): Promise<Permission | null>;
  /**
   * Calls `draw`, which must answer the request. During that call, drafts appear as if they were published. This
   * function sets the headers that forbid caches and search engines to store the response.
   */
  show(request: IncomingMessage, response: ServerResponse, permission: Permission, draw: () => void): Promise<void>;
}>;

type PreviewDeps = { db: Db; clock: Clock; auth: Auth };

/**
 * The time, in milliseconds, for which the front waits for the check of a permission. After that time, the front checks
 * whether the database answers. If the database does not answer, the front stops waiting and shows the public page.
 */
const patience = 2_000;

const asked = new RegExp(`(?:^|;\\s*)${previewCookie}=([\\w-]+)`);

/**
 * Creates the previews. Each request contains its permission in a cookie. The permission is checked at every request,
 * so that the preview ends as soon as the preview link or the session ends.
 * @param connect connects to the database; called when the first request asks for a preview
 * @param draftMode the secret with which Next renders a static page for one request without using its cache
 * @param isReachable checks whether the database answers; called only if the check of a permission takes long
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
      // While the database is unavailable, the permission cannot be checked. Then the sender sees the public pages.
      return (await isReachable()) ? judging : null;
    },
    async show(request, response, { endsAt }, draw) {
      request.headers.cookie = `__prerender_bypass=${draftMode}`;
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("X-Robots-Tag", "noindex, nofollow");
      await withDrafts(await connected(), (tx) =>
        // A transaction lacks some methods of `Db`, such as `$transaction`. Pages only read data and do not call these
        // methods.
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
