import { z } from "zod";
import { type Read, readFields } from "@/lib/forms/read-fields";
import { optionalText } from "@/lib/forms/text-fields";
import { TEXT_LENGTH } from "./questions";

/** The errors that the feedback form can have. The site's texts have a sentence for each in `feedback.problems`. */
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

/** Reads the feedback form. If all answers are empty, returns the problem `nothingGiven` at the first question. */
export function parseFeedback(values: Readonly<Record<string, string>>): Read<FeedbackForm, FeedbackProblem> {
  const read = readFields<FeedbackForm, FeedbackProblem>(feedbackSchema, values);
  const isEmpty = read.ok && Object.values(read.value).every((answer) => answer === null);
  return isEmpty ? { ok: false, problems: { overall: "nothingGiven" } } : read;
}
