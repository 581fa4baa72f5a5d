import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import type { Document } from "@/lib/db/generated/client";
import type { Hidden, Kind } from "./kind";
import { asFailure, type PublishFailure } from "./publish-failure";

/** A publication whose time came and that could not be made: of which revision, when it was tried, and why not. */
export type FailedPublication = { number: number; at: Date; reason: PublishFailure };

/** How it is with what readers see of a document, and with what waits. Anything newer than `published` is a draft. */
export type Publication = {
  /** The revision that was published last; null before the first publication. */
  published: number | null;
  /** Why readers don't see it though it has been published; null when they do. */
  hidden: Hidden | null;
  /** The revision that becomes public by itself, and when. */
  scheduled: { number: number; at: Date; tellAll: boolean } | null;
  failed: FailedPublication | null;
};

type State = Pick<Publication, "published" | "scheduled" | "failed">;

const nothing: State = { published: null, scheduled: null, failed: null };

/** What has been published of documents and what waits, by their ids; a document without either is missing. */
async function loadStates(db: Db | Tx, documentIds: string[]): Promise<Map<string, State>> {
  const revisions = await db.revision.findMany({
    where: {
      documentId: { in: documentIds },
      OR: [{ publishedAt: { not: null } }, { publishAt: { not: null } }, { failedAt: { not: null } }],
    },
    orderBy: { number: "asc" },
    select: {
      documentId: true,
      number: true,
      publishedAt: true,
      publishAt: true,
      tellAll: true,
      failedAt: true,
      failure: true,
    },
  });
  const states = new Map<string, State>();
  for (const { documentId, number, publishedAt, publishAt, tellAll, failedAt, failure } of revisions) {
    const state = states.get(documentId) ?? nothing;
    states.set(documentId, {
      published: publishedAt ? number : state.published,
      scheduled: publishAt ? { number, at: publishAt, tellAll } : state.scheduled,
      failed: failedAt ? { number, at: failedAt, reason: asFailure(failure) } : state.failed,
    });
  }
  return states;
}

/** How it is with what readers see of a document of the given kind at this moment. */
export async function loadPublication(
  { db, clock }: { db: Db | Tx; clock: Clock },
  kind: Pick<Kind<unknown>, "hiddenBecause">,
  document: Document,
): Promise<Publication> {
  const [states, hidden] = await Promise.all([
    loadStates(db, [document.id]),
    kind.hiddenBecause(db, document, clock.now()),
  ]);
  return { ...(states.get(document.id) ?? nothing), hidden };
}

/** The same of many documents at once, without why readers don't see them. */
export function loadPublicationStates({ db }: { db: Db }, documentIds: string[]): Promise<Map<string, State>> {
  return loadStates(db, documentIds);
}

/** Every publication that could not be made and that nobody has settled since, the newest first. `pageTitle`: the public one. */
export async function loadFailedPublications({ db }: { db: Db }) {
  const revisions = await db.revision.findMany({
    where: { failedAt: { not: null }, document: { NOT: { page: { trashedAt: { not: null } } } } },
    orderBy: { failedAt: "desc" },
    select: {
      number: true,
      failedAt: true,
      failure: true,
      document: {
        include: {
          seminar: { select: { year: true } },
          page: { select: { translations: { where: { locale: "fi" }, select: { title: true } } } },
        },
      },
    },
  });
  return revisions.flatMap(({ number, failedAt, failure, document: { page, ...document } }) => {
    const pageTitle = page?.translations[0]?.title ?? null;
    return failedAt ? [{ document, pageTitle, number, at: failedAt, reason: asFailure(failure) }] : [];
  });
}
