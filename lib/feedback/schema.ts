import { z } from "zod";
import { optionalText } from "@/lib/forms/text-fields";

/** `ratings` are given from 1 (poor) to 5 (excellent); `texts` are answered in the participant's own words. */
export const ratings = ["overall", "programme", "arrangements"] as const;
export const texts = ["good", "better", "wishes"] as const;
export const scale = [1, 2, 3, 4, 5] as const;

export type Rating = (typeof ratings)[number];
export type FeedbackText = (typeof texts)[number];
export type FeedbackField = Rating | FeedbackText;

/** The longest text, in characters. */
export const TEXT_LENGTH = 4_000;

/** What can be wrong with feedback. `feedback.problems` in the site's texts has a sentence for each. */
export type FeedbackProblem = "nothingGiven" | "ratingUnknown" | "tooLong" | "forbiddenCharacter";

const rating = z
  .enum(["", "1", "2", "3", "4", "5"], { error: "ratingUnknown" satisfies FeedbackProblem })
  .default("")
  .transform((value) => (value ? Number(value) : null));
const text = optionalText(TEXT_LENGTH);

const feedbackSchema = z.object({
  ...{ overall: rating, programme: rating, arrangements: rating },
  ...{ good: text, better: text, wishes: text },
});

export type FeedbackForm = z.output<typeof feedbackSchema>;

/** Reads the form. A form without any answer is refused with `nothingGiven` at the first question. */
export function parseFeedback(
  values: Readonly<Record<string, string>>,
): { ok: true; form: FeedbackForm } | { ok: false; problems: Partial<Record<FeedbackField, FeedbackProblem>> } {
  const parsed = feedbackSchema.safeParse(values);
  if (!parsed.success) {
    const issues = parsed.error.issues.toReversed();
    return { ok: false, problems: Object.fromEntries(issues.map(({ path, message }) => [path[0], message])) };
  }
  if (Object.values(parsed.data).every((answer) => answer === null))
    return { ok: false, problems: { overall: "nothingGiven" } };
  return { ok: true, form: parsed.data };
}
