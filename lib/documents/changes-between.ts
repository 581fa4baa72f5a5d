import type { Db } from "@/lib/db/client";
import { asDraft, type DraftOf } from "./as-draft";
import { compareTexts, type Difference } from "./compare";
import type { Kind } from "./kind";

/**
 * Returns the differences between the saved revision `number` of a document and the content `mine`.
 * @throws if there is no such revision
 */
export async function changesBetween<Content>(
  { db }: { db: Db },
  kind: Kind<Content>,
  { documentId, number, mine }: { documentId: string; number: number; mine: DraftOf<Content> },
): Promise<Difference[]> {
  const revision = await db.revision.findUniqueOrThrow({ where: { documentId_number: { documentId, number } } });
  return compareTexts(kind.texts(asDraft(kind.schema, revision.content)), kind.texts(mine));
}
