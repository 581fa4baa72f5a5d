"use server";

import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import { deskAction } from "@/app/_server/desk-action";
import { withProblems } from "@/app/_server/form-answer";
import { sentAs } from "@/app/_server/sent-as";
import type { InvitationState, RoleState } from "@/components/people/form-state";
import { type FormState, sentAgain } from "@/components/ui/form-state";
import type { SureState } from "@/components/ui/sure-form";
import { changeRole, removeUser } from "@/lib/auth/change-users";
import { inviteUser } from "@/lib/auth/invite-user";
import { parseInvitation, parseRole } from "@/lib/auth/people-forms";
import { type PeopleProblem, peopleProblemText } from "@/lib/auth/people-problems";
import { canManagePeople } from "@/lib/auth/policies";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";

/** Creates a user and mails them an invitation. */
export async function inviteMember(state: InvitationState, data: FormData): Promise<InvitationState> {
  const again = sentAgain(state, data, ["name", "email", "role", "language"]);
  return deskAction(
    canManagePeople,
    data,
    async ({ locale, user, ...deps }, values) => {
      const parsed = parseInvitation(values);
      if (!parsed.ok) return withErrors(again, parsed.problems, locale);
      const { language, ...person } = parsed.value;
      const result = await inviteUser(deps, {
        ...{ ...person, locale: language, invitedById: user.id },
        submissionId: sentAs(values),
      });
      if (!result.ok) return withErrors(again, { email: result.reason }, locale);
      const done = translator(locale, "people")("invite.done", { email: person.email });
      return { ...again, values: {}, done, submissionId: randomUUID() };
    },
    (summary) => ({ ...again, summary }),
  );
}

/**
 * Changes the role of a user. Only administrators may open the page of users. If administrators give themselves another
 * role, they are therefore redirected to the start page of the desk (the pages of signed-in users).
 */
export async function giveRole(userId: string, state: RoleState, data: FormData): Promise<RoleState> {
  const again = sentAgain(state, data, ["role"]);
  return deskAction(
    canManagePeople,
    data,
    async ({ locale, user, ...deps }, values) => {
      const role = parseRole(values["role"]);
      const result = await changeRole(deps, { userId, role, changedById: user.id });
      if (!result.ok) return withErrors(again, { role: result.reason }, locale);
      if (userId === user.id && role !== "administrator") redirect(href("desk", locale));
      return { ...again, done: translator(locale, "people")("changeRole.done") };
    },
    (summary) => ({ ...again, summary }),
  );
}

/** Removes a user and ends their sessions at once. */
export async function removeMember(userId: string, state: SureState, data: FormData): Promise<SureState> {
  const again = sentAgain(state, data, []);
  return deskAction(
    canManagePeople,
    data,
    async ({ locale, user, ...deps }) => {
      const result = await removeUser(deps, { userId, removedById: user.id });
      // If the user does not exist any more, an earlier click has already removed that user. This is not an error.
      if (!result.ok && result.reason !== "userUnknown")
        return { ...again, summary: peopleProblemText(result.reason, locale) };
      redirect(`${href("people", locale)}?removed`);
    },
    (summary) => ({ ...again, summary }),
  );
}

function withErrors<Field extends string>(
  state: FormState<Field>,
  problems: Partial<Record<Field, PeopleProblem>>,
  locale: Locale,
): FormState<Field> {
  return withProblems(state, problems, locale, (problem) => peopleProblemText(problem, locale));
}
