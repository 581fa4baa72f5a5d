import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import type { Basis } from "./document";
import type { Kind, Subject } from "./kind";
import { openDocument } from "./open-document";
import { loadNewest } from "./queries";

/** A document as its editing screen begins: what was saved last, and when it becomes public if a moment is set. */
export type OpenDraft<Content> = {
  document: { documentId: string; basis: Basis; content: Content };
  publishAt: Date | null;
};

/** Opens what is edited (open-document.ts) where it was left. @throws when what was saved is not of the kind's shape */
export async function openDraft<Content>(
  deps: { db: Db; clock: Clock },
  kind: Kind<Content>,
  subject: Subject,
): Promise<OpenDraft<Content>> {
  const { id: documentId } = await openDocument(deps, kind, subject);
  const { number, version, content, publishAt } = await loadNewest(deps, documentId);
  return { document: { documentId, basis: { number, version }, content: kind.schema.parse(content) }, publishAt };
}
