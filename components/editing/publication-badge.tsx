import { Badge } from "@/components/ui/badge";
import type { Publication } from "@/lib/documents/publication";
import type { PagesTexts } from "./texts";

type PublicationBadgeProps = {
  publication: Pick<Publication, "published" | "hidden">;
  /** Whether there is something that has not been published. */
  newer: boolean;
  texts: PagesTexts["state"];
};

/** What readers see of a document: nothing yet, what is written here, or something older. */
export function PublicationBadge({ publication: { published, hidden }, newer, texts }: PublicationBadgeProps) {
  if (published === null) return <Badge ink="pencil">{texts.draft}</Badge>;
  if (hidden) return <Badge ink="pencil">{texts.hidden}</Badge>;
  return newer ? <Badge ink="pencil">{texts.changed}</Badge> : <Badge ink="stamp">{texts.published}</Badge>;
}
