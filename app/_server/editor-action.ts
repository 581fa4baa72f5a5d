import "server-only";
import { unstable_rethrow } from "next/navigation";
import { canEditPages, type User } from "@/lib/auth/policies";
import { loggable } from "@/lib/log";
import { currentUser } from "./auth";
import { type Deps, deps } from "./deps";

export type EditorContext = Deps & { user: User };

/** What an editor's action answers when it could not do its work; what was written is still in the browser. */
export type EditorRefusal = { ok: false; reason: "signedOut" | "failed" };

/**
 * Wraps what the editing screens do: authorise, domain, answer. A session that has ended, or a bug, is an answer too, so
 * that the screen can say so and keep what was written.
 */
export async function editorAction<Answer>(
  handle: (context: EditorContext) => Promise<Answer>,
): Promise<Answer | EditorRefusal> {
  try {
    const user = await currentUser();
    if (!user || !canEditPages(user)) return { ok: false, reason: "signedOut" };
    return await handle({ ...deps(), user });
  } catch (error) {
    unstable_rethrow(error);
    console.error("an editor's action failed:", loggable(error));
    return { ok: false, reason: "failed" };
  }
}
