import type { Tx } from "@/lib/db/client";
import type { PublishRefusal } from "@/lib/documents/kind";
import type { ArrangementContent } from "./arrangement-content";

const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);

/**
 * Checks whether registrations use an option, fee category, question or choice that is stored in the database but not
 * part of `content`. Returns the refusal for the first such part, or null if there is none.
 */
export async function leavesOutInUse(
  tx: Tx,
  seminarId: string,
  { options, feeCategories, questions }: ArrangementContent,
): Promise<PublishRefusal | null> {
  // Erased registrations count too: for each option and fee category, `registrationTally` stores the number of erased
  // registrations.
  const chosen = async (gone: object) =>
    (await tx.registration.count({ where: { seminarId, ...gone } })) +
      (await tx.registrationTally.count({ where: { seminarId, ...gone } })) >
    0;
  if (await chosen({ optionId: { notIn: idsOf(options) } })) return "optionInUse";
  if (await chosen({ feeCategoryId: { notIn: idsOf(feeCategories), not: null } })) return "feeInUse";
  const answers = await tx.answer.findFirst({
    where: { question: { seminarId }, questionId: { notIn: idsOf(questions) } },
    select: { questionId: true },
  });
  return answers || (await choiceGone(tx, seminarId, questions)) ? "questionInUse" : null;
}

/**
 * Checks whether somebody has selected a choice that is stored in the database but not part of `questions`. An answer
 * stores the id of the selected choice, or a list of such ids.
 */
async function choiceGone(tx: Tx, seminarId: string, questions: ArrangementContent["questions"]): Promise<boolean> {
  const kept = questions.flatMap(({ choices }) => idsOf(choices));
  const going = await tx.questionChoice.findMany({ where: { question: { seminarId }, id: { notIn: kept } } });
  for (const { id, questionId } of going) {
    const made = [{ value: { equals: id } }, { value: { array_contains: [id] } }];
    if (await tx.answer.findFirst({ where: { questionId, OR: made }, select: { questionId: true } })) return true;
  }
  return false;
}
