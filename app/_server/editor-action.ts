import "server-only";
import { unstable_rethrow } from "next/navigation";
import { canEditPages, type User } from "@/lib/auth/policies";
import { loggable } from "@/lib/log";
import { currentUser } from "./auth";
import { type Deps, deps } from "./deps";

export type EditorContext = Deps & { user: User };

/** The answer if an editor's action could not be done. The browser still has what was written. */
export type EditorRefusal = { ok: false; reason: "signedOut" | "failed" };

/**
 * Wraps the actions of the editing screens: authorise, call the domain, answer. An ended session or an exception
 * becomes an answer too, so that the screen can show it and keep what was written.
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
