import type { Locale } from "@/lib/i18n/locales";
import type { FeedbackText, Rating } from "./schema";

export type RatingResult = {
  rating: Rating;
  /** How many gave 1, 2, 3, 4 and 5. */
  counts: number[];
  given: number;
  /** Null while nobody has answered. */
  average: number | null;
};

/** What participants thought of a seminar. */
export type FeedbackResults = {
  count: number;
  /** How many had a seat and so could answer, those erased since included. */
  seats: number;
  ratings: RatingResult[];
  texts: Record<FeedbackText, { id: string; value: string; lang: Locale }[]>;
};
