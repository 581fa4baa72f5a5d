import { type Found, nameOf } from "./form-site";

/** Why participants can no longer send a form: the seminar was cancelled, or the deadlines are over. */
export type Ending = "cancelled" | "over";

/**
 * The actions with fields that participants can no longer take when the seminar has been cancelled or a deadline is
 * over, and the year of the seminar with which each action is tested. Feedback (`giveFeedbackAction`) has no deadline, and a seat may
 * be handed over (`offerHandOver`) until the seminar begins.
 */
const closing: Record<string, { year: number; endings: readonly Ending[] }> = {
  register: { year: 2023, endings: ["cancelled", "over"] },
  saveChanges: { year: 2023, endings: ["cancelled", "over"] },
  askNewEmail: { year: 2023, endings: ["cancelled", "over"] },
  offerHandOver: { year: 2023, endings: ["cancelled"] },
  giveFeedbackAction: { year: 2022, endings: ["cancelled"] },
  askForAlert: { year: 2026, endings: ["cancelled", "over"] },
};

/** The public actions with fields that no seminar closes. */
export const neverClosing = ["sendManageLink", "sendSignInLink"];

export const closingNames = Object.keys(closing);

/** Returns the ways in which a form closes while somebody fills it in. */
export function endingsOf(found: Found): { year: number; ending: Ending }[] {
  const { year = 0, endings = [] } = closing[nameOf(found)] ?? {};
  return found.page.as ? [] : endings.map((ending) => ({ year, ending }));
}
