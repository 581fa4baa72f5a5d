"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { auth, currentSession } from "@/app/_server/auth";
import { checkBound } from "@/app/_server/check-bound";
import { deskAction } from "@/app/_server/desk-action";
import { type EditorContext, editorAction } from "@/app/_server/editor-action";
import type { ActionContext } from "@/app/_server/form-action";
import type { AddingActions, AddingAnswer } from "@/components/account/adding-actions";
import type { RenameState } from "@/components/account/rename-form";
import { sentAgain } from "@/components/ui/form-state";
import { endOtherSessions, endSession } from "@/lib/auth/end-sessions";
import { addPasskey, beginPasskey } from "@/lib/auth/passkey-ceremonies";
import { removePasskey, renamePasskey } from "@/lib/auth/passkeys";
import { href } from "@/lib/i18n/routes";

/** Ends one session of the signed-in user. It may be the session from which this request comes. */
export async function endSessionAction(id: string, data: FormData): Promise<void> {
  checkBound({ id });
  return ownForm(data, ({ user, ...deps }) => endSession(deps, { userId: user.id, id }));
}

/** Ends all sessions of the signed-in user except the session from which this request comes. */
export async function endOtherSessionsAction(data: FormData): Promise<void> {
  return ownForm(data, async ({ user, ...deps }) => {
    const session = await currentSession();
    if (session) await endOtherSessions(deps, { userId: user.id, keptId: session.id });
  });
}

export async function renamePasskeyAction(id: string, state: RenameState, data: FormData): Promise<RenameState> {
  checkBound({ id });
  const again = sentAgain(state, data, ["name"]);
  return deskAction<RenameState>(
    () => true,
    data,
    async ({ locale, user, ...deps }) => {
      await renamePasskey(deps, { userId: user.id, id, name: again.values.name ?? "" });
      redirect(href("account", locale));
    },
    (summary) => ({ ...again, summary }),
  );
}

export async function removePasskeyAction(id: string, data: FormData): Promise<void> {
  checkBound({ id });
  return ownForm(data, ({ user, ...deps }) => removePasskey(deps, { userId: user.id, id }));
}

/** Returns the options with which the browser creates a passkey. */
export async function beginPasskeyAction(): ReturnType<AddingActions["begin"]> {
  return editorAction(async () => beginPasskey(auth(), await headers()));
}

/** Stores the passkey that the browser has created. */
export async function addPasskeyAction(
  ...[name, answer]: Parameters<AddingActions["add"]>
): ReturnType<AddingActions["add"]> {
  return editorAction(async ({ user, db, clock }): Promise<AddingAnswer> => {
    const passkey = { userId: user.id, name: z.string().parse(name), answer, headers: await headers() };
    return (await addPasskey({ auth: auth(), db, clock }, passkey)) ? { ok: true } : { ok: false, reason: "notTaken" };
  });
}

type OwnContext = ActionContext & Pick<EditorContext, "user">;

/**
 * Runs an action on the account of the signed-in user, and then shows the account page again. Users with any role may
 * do this.
 */
async function ownForm(data: FormData, handle: (context: OwnContext) => Promise<void>): Promise<void> {
  await deskAction<void>(
    () => true,
    data,
    async (context) => {
      await handle(context);
      redirect(href("account", context.locale));
    },
  );
}
