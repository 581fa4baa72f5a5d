import "server-only";
import { z } from "zod";
import { canEditDocument } from "@/lib/auth/policies";
import type { Basis } from "@/lib/documents/document";
import type { Kind } from "@/lib/documents/kind";
import { type DocumentWithYear, loadDocument } from "@/lib/documents/queries";
import { kindOf } from "@/lib/publishing/kinds";
import { type EditorContext, type EditorRefusal, editorAction } from "./editor-action";

const orderSchema = z.object({
  documentId: z.uuid(),
  basis: z.object({ number: z.int(), version: z.int() }),
  sitting: z.uuid().optional(),
});

type DocumentContext = EditorContext & {
  document: DocumentWithYear;
  kind: Kind<unknown>;
  basis: Basis;
  /**
   * The id of the sitting from which the request comes. A sitting is one editing screen, from its opening until it is
   * closed. The id is missing if the request comes from another page.
   */
  sitting?: string | undefined;
};

/**
 * Runs an editor's action on a document, if the user may edit this kind of document. Otherwise returns a refusal. The
 * kind of the document is read from the database, because the request could name a wrong kind.
 */
export function documentAction<Answer>(
  order: unknown,
  handle: (context: DocumentContext) => Promise<Answer>,
): Promise<Answer | EditorRefusal> {
  return editorAction<Answer | EditorRefusal>(async (context) => {
    const { documentId, ...asked } = orderSchema.parse(order);
    const document = await loadDocument(context, documentId);
    if (!document || !canEditDocument(context.user, document.kind)) return { ok: false, reason: "failed" };
    return handle({ ...context, document, kind: kindOf(document.kind), ...asked });
  });
}
