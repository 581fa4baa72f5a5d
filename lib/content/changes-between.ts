import type { Db } from "@/lib/db/client";
import { compareTexts, type Difference } from "@/lib/editing/compare";
import { type PageContent, pageContentSchema, pageKind } from "./page-kind";

/** What someone's text has that a saved revision of the page has not, and the other way round. */
export async function changesBetween(
  { db }: { db: Db },
  { documentId, number, mine }: { documentId: string; number: number; mine: PageContent },
): Promise<Difference[]> {
  const revision = await db.revision.findUniqueOrThrow({ where: { documentId_number: { documentId, number } } });
  return compareTexts(pageKind.texts(pageContentSchema.parse(revision.content)), pageKind.texts(mine));
}
