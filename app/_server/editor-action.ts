import "server-only";
import { unstable_rethrow } from "next/navigation";
import { canEditPages, type User } from "@/lib/auth/policies";
import { loggable } from "@/lib/log";
import { currentUser } from "./auth";
import { type Deps, deps } from "./deps";

export type EditorContext = Deps & { user: User };

/**
 * The answer of an action that failed. After this answer, the browser must still show the text that the user has
 * written.
 */
export type EditorRefusal = { ok: false; reason: "signedOut" | "failed" };

/**
 * Runs an action of an editing screen for a user who may edit. If the session has ended or `handle` throws an error,
 * returns a refusal. The screen can then show this refusal, and the text that the user has written is not lost.
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
