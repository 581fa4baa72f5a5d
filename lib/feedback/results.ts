import type { Locale } from "@/lib/i18n/locales";
import type { FeedbackText, Rating } from "./schema";

export type RatingResult = {
  rating: Rating;
  /** How many people gave the ratings 1, 2, 3, 4 and 5, in this order. */
  counts: number[];
  given: number;
  /** The average rating, or null if nobody has given this rating. */
  average: number | null;
};

export type FeedbackResults = {
  count: number;
  /** How many people had a seat, and so could give feedback. Includes people whose registration was erased later. */
  seats: number;
  ratings: RatingResult[];
  texts: Record<FeedbackText, { id: string; value: string; lang: Locale }[]>;
};
