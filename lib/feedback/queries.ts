import type { Db } from "@/lib/db/client";
import { type FeedbackText, type Rating, ratings, scale } from "./questions";
import type { FeedbackResults, RatingResult } from "./results";

/** Loads all feedback on a seminar. It is sorted by random id, so that its order does not reveal who answered when. */
export function loadFeedback({ db }: { db: Db }, seminarId: string) {
  return db.feedback.findMany({ where: { seminarId }, orderBy: { id: "asc" }, omit: { seminarId: true } });
}

export type FeedbackRow = Awaited<ReturnType<typeof loadFeedback>>[number];

function resultOf(rows: FeedbackRow[], rating: Rating): RatingResult {
  const given = rows.flatMap((row) => row[rating] ?? []);
  const sum = given.reduce((total, value) => total + value, 0);
  return {
    rating,
    counts: scale.map((value) => given.filter((one) => one === value).length),
    given: given.length,
    average: given.length > 0 ? sum / given.length : null,
  };
}

/** Loads the results of a seminar's feedback: the counts and averages of the ratings, and all texts. */
export async function loadResults({ db }: { db: Db }, seminarId: string): Promise<FeedbackResults> {
  const [rows, seats, erased] = await Promise.all([
    loadFeedback({ db }, seminarId),
    db.registration.count({ where: { seminarId, status: "confirmed" } }),
    db.registrationTally.aggregate({ where: { seminarId, status: "confirmed" }, _sum: { count: true } }),
  ]);
  const written = (text: FeedbackText) =>
    rows.flatMap(({ id, locale: lang, [text]: value }) => (value ? [{ id, value, lang }] : []));
  return {
    count: rows.length,
    seats: seats + (erased._sum.count ?? 0),
    ratings: ratings.map((rating) => resultOf(rows, rating)),
    texts: { good: written("good"), better: written("better"), wishes: written("wishes") },
  };
}
