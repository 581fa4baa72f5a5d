import type { Document, Prisma } from "@/lib/db/generated/client";
import type { Basis } from "@/lib/documents/document";
import type { Kind } from "@/lib/documents/kind";
import { openDocument } from "@/lib/documents/open-draft";
import { loadNewest } from "@/lib/documents/queries";
import { saveDraft } from "@/lib/documents/save-draft";
import { arrangementKind } from "@/lib/seminars/arrangement-kind";
import { seminarKind } from "@/lib/seminars/seminar-kind";
import type { TestSite } from "./seminar";

/**
 * Opens both documents of the site's seminar, as the two editing screens would: its words (texts and programme) and its
 * arrangement (day, options, fees and questions).
 */
export async function openDocuments(site: TestSite): Promise<{ words: Document; arrangement: Document }> {
  const { seminarId } = site;
  return {
    words: await openDocument(site, seminarKind, { kind: "seminar", pageId: null, seminarId }),
    arrangement: await openDocument(site, arrangementKind, { kind: "arrangement", pageId: null, seminarId }),
  };
}

type Writing<Content> = { kind: Kind<Content>; documentId: string; change: (content: Content) => Content };

/**
 * Changes the newest revision (saved state) of a document and saves it as a draft of the user `olli`. Returns the
 * arguments with which the caller can publish the draft.
 */
export async function writeDraft<Content>(
  site: TestSite,
  { kind, documentId, change }: Writing<Content>,
): Promise<{ documentId: string; basis: Basis; userId: string }> {
  const { number, version, content } = await loadNewest(site, documentId);
  const order = { documentId, userId: "olli" };
  const changed = change(kind.schema.parse(content)) as Prisma.InputJsonObject;
  const saved = await saveDraft(site, { ...order, basis: { number, version }, content: changed });
  if (!saved.ok) throw new Error(saved.reason);
  return { ...order, basis: saved.basis };
}
