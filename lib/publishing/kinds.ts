import { pageKind } from "@/lib/content/page-kind";
import { topicsKind } from "@/lib/content/topics-kind";
import type { DocumentKind } from "@/lib/db/generated/client";
import type { Kind } from "@/lib/documents/kind";
import { membersKind } from "@/lib/members/members-kind";
import { arrangementKind } from "@/lib/seminars/arrangement-kind";
import { seminarKind } from "@/lib/seminars/seminar-kind";
import { siteKind } from "@/lib/site/site-kind";

const kinds: Record<DocumentKind, Kind<unknown>> = {
  page: pageKind,
  seminar: seminarKind,
  arrangement: arrangementKind,
  members: membersKind,
  topics: topicsKind,
  site: siteKind,
};

/** Returns the definition of a kind of document (see `Kind` in lib/documents/kind.ts). */
export function kindOf(kind: DocumentKind): Kind<unknown> {
  return kinds[kind];
}
