import type { Locale } from "@/lib/i18n/locales";
import type { FeedbackText, Rating } from "./schema";

export type RatingResult = {
  rating: Rating;
  /** How many people gave 1, 2, 3, 4 and 5, in this order. */
  counts: number[];
  given: number;
  /** Null while nobody has given this rating. */
  average: number | null;
};

/** The results of a seminar's feedback. */
export type FeedbackResults = {
  count: number;
  /** How many people had a seat and so could answer, including those whose registration has been erased since. */
  seats: number;
  ratings: RatingResult[];
  texts: Record<FeedbackText, { id: string; value: string; lang: Locale }[]>;
};
