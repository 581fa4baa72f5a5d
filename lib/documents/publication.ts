import type { Clock } from "@/lib/clock";
import type { Db, Tx } from "@/lib/db/client";
import type { Document } from "@/lib/db/generated/client";
import type { Hidden, Kind } from "./kind";
import { asFailure, type PublishFailure } from "./publish-failure";

/**
 * A scheduled publication that has failed: the number of the revision, the time of the attempt, and the reason why it
 * failed.
 */
export type FailedPublication = { number: number; at: Date; reason: PublishFailure };

/**
 * The state of publication of a document. If the newest revision is newer than `published`, the newest revision is a
 * draft.
 */
export type Publication = {
  /** The number of the revision that was published last; null before the first publication. */
  published: number | null;
  /** The reason why readers do not see the published revision; null if they see it. */
  hidden: Hidden | null;
  /**
   * The revision that is scheduled to be published: its number, and the time of the publication. `tellAll` decides
   * whether all people who are affected by the change get a mail at that time.
   */
  scheduled: { number: number; at: Date; tellAll: boolean } | null;
  failed: FailedPublication | null;
};

type State = Pick<Publication, "published" | "scheduled" | "failed">;

const nothing: State = { published: null, scheduled: null, failed: null };

/**
 * Returns the states of publication, keyed by document id. The map does not contain documents that have never been
 * published or scheduled.
 */
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

/**
 * Returns the state of publication of a document at the current time. `kind` must be the definition of the document's
 * kind.
 */
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

/** Returns the states of publication of many documents, keyed by document id. The states do not contain `hidden`. */
export function loadPublicationStates({ db }: { db: Db }, documentIds: string[]): Promise<Map<string, State>> {
  return loadStates(db, documentIds);
}

/**
 * Returns the scheduled publications that have failed, the newest failure first. A failure is left out if the document
 * has been published or scheduled again since then, or if its page has been moved to the trash. `pageTitle` is the
 * published Finnish title of the page.
 */
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
