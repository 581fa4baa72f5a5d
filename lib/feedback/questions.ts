/**
 * The questions of the feedback form. The answer to each question in `ratings` is a number from 1 (poor) to 5
 * (excellent). The answer to each question in `texts` is free text.
 */
export const ratings = ["overall", "programme", "arrangements"] as const;
export const texts = ["good", "better", "wishes"] as const;
export const scale = [1, 2, 3, 4, 5] as const;

export type Rating = (typeof ratings)[number];
export type FeedbackText = (typeof texts)[number];
export type FeedbackField = Rating | FeedbackText;

/** The maximum length of a text, in characters. */
export const TEXT_LENGTH = 4_000;
