import type { IncomingMessage, ServerResponse } from "node:http";
import type { Auth } from "@/lib/auth/auth";
import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { inPreview } from "@/lib/preview/preview-context";
import { ownPreview, previewCookie } from "@/lib/preview/preview-cookie";
import { previewLinkEnds } from "@/lib/preview/preview-links";
import { withDrafts } from "@/lib/preview/with-drafts";
import { within } from "./within";

/** Until when someone may preview the site; null for as long as they are signed in. */
type Permission = { endsAt: Date | null };

export type Preview = Readonly<{
  /** Whether the request's sender may see drafts now: by a link that works, or signed in. Null when not. */
  permits(request: IncomingMessage): Promise<Permission | null>;
  /** Has the pages answer by `draw` as their drafts would make them. Nothing on the way may keep the answer. */
  show(request: IncomingMessage, response: ServerResponse, permission: Permission, draw: () => void): Promise<void>;
}>;

type PreviewDeps = { db: Db; clock: Clock; auth: Auth };

/** In milliseconds: after it, a permission is waited for only if the database answers. */
const patience = 2_000;

const asked = new RegExp(`(?:^|;\\s*)${previewCookie}=([\\w-]+)`);

/**
 * Previews by the requests' cookies. Each request is judged anew, so that a link that is ended, and a session, end at
 * once. `draftMode` is what makes Next draw a static page for this request alone, and neither take it from its cache nor
 * put it there; `connect` is called when someone previews for the first time, `isReachable` when the database is slow to judge.
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
      // While nobody can judge, everyone is shown what the public sees.
      return (await isReachable()) ? judging : null;
    },
    async show(request, response, { endsAt }, draw) {
      request.headers.cookie = `__prerender_bypass=${draftMode}`;
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("X-Robots-Tag", "noindex, nofollow");
      await withDrafts(await connected(), (tx) =>
        // Pages only read: they don't miss what a transaction can't do.
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
