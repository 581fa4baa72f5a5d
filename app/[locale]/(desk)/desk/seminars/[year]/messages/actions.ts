"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { editorAction } from "@/app/_server/editor-action";
import { organiserAction } from "@/app/_server/organiser-action";
import type { EditingActions, SaveAnswer } from "@/components/editing/editing-actions";
import { canArrangeSeminar } from "@/lib/auth/policies";
import { compareTexts } from "@/lib/documents/compare";
import { href } from "@/lib/i18n/routes";
import { textsOf } from "@/lib/messages/message-texts";
import { loadMessage } from "@/lib/messages/queries";
import { messageContentSchema } from "@/lib/messages/schema";
import { beginMessage, saveMessage } from "@/lib/messages/write-message";
import { readFilter } from "@/lib/participants/filter";

/**
 * Creates a message to the participants who match the filter of the participant list, and opens the message. `query` is
 * the query string in the URL of that list. It contains the filter.
 */
export async function startMessage(
  seminarYear: number,
  messageId: string,
  query: Record<string, string>,
  data: FormData,
): Promise<void> {
  await organiserAction<void>(data, async ({ locale, user, ...deps }) => {
    const message = { id: z.uuid().parse(messageId), seminarYear };
    const id = await beginMessage(deps, { ...message, filter: readFilter(query), userId: user.id });
    if (!id) notFound();
    redirect(href("message", locale, { year: seminarYear, id }));
  });
}

const orderSchema = z.object({ documentId: z.uuid(), basis: z.object({ version: z.int() }) });

/** Saves a draft message. If another user has saved in the meantime, returns the differences instead. */
export async function saveMessageAction(
  seminarYear: number,
  ...[order, content]: Parameters<EditingActions["save"]>
): Promise<SaveAnswer> {
  return editorAction<SaveAnswer>(async ({ user, ...deps }) => {
    if (!canArrangeSeminar(user)) return { ok: false, reason: "signedOut" };
    const { documentId: messageId, basis } = orderSchema.parse(order);
    const mine = messageContentSchema.parse(content);
    const at = { seminarYear: z.int().parse(seminarYear), messageId };
    const saved = await saveMessage(deps, { ...at, version: basis.version, content: mine });
    if (saved.ok) return { ok: true, basis: { number: 0, version: saved.version }, savedAt: deps.clock.now() };
    if (saved.reason === "tooLong") return { ok: false, reason: "tooLong" };
    const theirs = saved.reason === "savedMeanwhile" && (await loadMessage(deps, at));
    if (!theirs) return { ok: false, reason: "incomplete" };
    const changes = compareTexts(textsOf(theirs.content), textsOf(mine));
    const newest = { number: 0, version: theirs.version };
    return { ok: false, reason: "savedMeanwhile", by: null, basis: newest, changes };
  });
}
