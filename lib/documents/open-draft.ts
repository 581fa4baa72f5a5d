import type { Clock } from "@/lib/clock";
import type { Db } from "@/lib/db/client";
import { asDraft, type DraftOf } from "./as-draft";
import type { Basis } from "./document";
import type { Kind, Subject } from "./kind";
import { openDocument } from "./open-document";
import { loadPublication, type Publication } from "./publication";
import { loadNewest } from "./queries";

/** What an editing screen starts with: the newest saved content, and the state of publication. */
export type OpenDraft<Content> = {
  document: { documentId: string; basis: Basis; content: DraftOf<Content> };
  publication: Publication;
};

/**
 * Opens the newest revision of a document for editing, exactly as it was typed. Creates the document if there is none
 * yet.
 */
export async function openDraft<Content>(
  deps: { db: Db; clock: Clock },
  kind: Kind<Content>,
  subject: Subject,
): Promise<OpenDraft<Content>> {
  const document = await openDocument(deps, kind, subject);
  const documentId = document.id;
  const [newest, publication] = await Promise.all([
    loadNewest(deps, documentId),
    loadPublication(deps, kind, document),
  ]);
  const { number, version, content } = newest;
  return { document: { documentId, basis: { number, version }, content: asDraft(kind.schema, content) }, publication };
}
