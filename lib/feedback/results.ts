import type { Locale } from "@/lib/i18n/locales";
import type { FeedbackText, Rating } from "./questions";

export type RatingResult = {
  rating: Rating;
  /** The numbers of people who gave the ratings 1, 2, 3, 4 and 5, in this order. */
  counts: number[];
  given: number;
  /** The average rating, or null if nobody has given this rating. */
  average: number | null;
};

export type FeedbackResults = {
  count: number;
  /**
   * The number of people who had a seat and could therefore give feedback. People whose registration was erased later
   * are included.
   */
  seats: number;
  ratings: RatingResult[];
  texts: Record<FeedbackText, { id: string; value: string; lang: Locale }[]>;
};
