import type { Db, Tx } from "@/lib/db/client";
import type { AttendanceOption, FeeCategory } from "@/lib/db/generated/client";
import type { RegistrationDetails } from "./schema";

type Chosen = Pick<RegistrationDetails, "optionId" | "feeCategoryId" | "answers">;

export type CheckedChoice =
  | { ok: true; option: AttendanceOption; feeCategory: FeeCategory | null }
  | { ok: false; reason: "optionUnknown" | "feeUnknown" | "answerMissing" };

/**
 * Checks a registration's details against the seminar to which the registration belongs. The form has already been
 * checked when this function is called, but the seminar may have changed since then, or the sender may have named
 * another seminar. Refuses with:
 * - `optionUnknown` if the seminar has no such attendance option.
 * - `feeUnknown` if the seminar has no such fee category, or if it has fee categories and none was chosen.
 * - `answerMissing` if a required question has no answer.
 */
export async function checkChosen(db: Db | Tx, seminarId: string, chosen: Chosen): Promise<CheckedChoice> {
  const { optionId, feeCategoryId } = chosen;
  const option = await db.attendanceOption.findUnique({ where: { id: optionId, seminarId } });
  if (!option) return { ok: false, reason: "optionUnknown" };
  const fees = await db.feeCategory.findMany({ where: { seminarId } });
  const feeCategory = fees.find(({ id }) => id === feeCategoryId) ?? null;
  if (!feeCategory && (feeCategoryId !== null || fees.length > 0)) return { ok: false, reason: "feeUnknown" };
  if (await lacksAnswer(db, seminarId, chosen)) return { ok: false, reason: "answerMissing" };
  return { ok: true, option, feeCategory };
}

/** Checks whether an answer to a required question is missing. */
export async function lacksAnswer(
  db: Db | Tx,
  seminarId: string,
  { optionId, answers }: Omit<Chosen, "feeCategoryId">,
): Promise<boolean> {
  const answered = answers.map(({ questionId }) => questionId);
  const asked = { seminarId, required: true, OR: [{ optionId: null }, { optionId }] };
  return (await db.question.count({ where: { ...asked, id: { notIn: answered } } })) > 0;
}
