import { Badge } from "@/components/ui/badge";
import type { Publication } from "@/lib/documents/publication";
import type { PagesTexts } from "./texts";

type PublicationBadgeProps = {
  publication: Pick<Publication, "published" | "hidden">;
  /** Whether the document has changes that have not been published. */
  newer: boolean;
  texts: PagesTexts["state"];
};

/**
 * Shows the state of a document: never published, hidden from readers, published, or published with changes that
 * readers do not see yet.
 */
export function PublicationBadge({ publication: { published, hidden }, newer, texts }: PublicationBadgeProps) {
  if (published === null) return <Badge ink="pencil">{texts.draft}</Badge>;
  if (hidden) return <Badge ink="pencil">{texts.hidden}</Badge>;
  return newer ? <Badge ink="pencil">{texts.changed}</Badge> : <Badge ink="stamp">{texts.published}</Badge>;
}
