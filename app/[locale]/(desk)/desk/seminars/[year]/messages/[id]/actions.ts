"use server";

import { redirect } from "next/navigation";
import { withProblems } from "@/app/_server/form-answer";
import { organiserAction } from "@/app/_server/organiser-action";
import type { ScheduleState } from "@/components/messages/schedule-form";
import type { PlainState } from "@/components/participants/desk-forms";
import { sentAgain } from "@/components/ui/form-state";
import { calendarDay } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import { retryFailed } from "@/lib/messages/retry-failed";
import { scheduleMessage, takeBackMessage } from "@/lib/messages/schedule-message";
import { sendMessage } from "@/lib/messages/send-message";
import { sendTest } from "@/lib/messages/send-test";
import { removeMessage } from "@/lib/messages/write-message";
import { readMoment } from "@/lib/time/typed-time";
import { refusalWords } from "./_refusal-words";

/**
 * Sends the message and shows the page of the message. `version` is the version of the message that this user saw.
 * Refuses if another user has changed the message since then. A message that was already sent is not sent again.
 */
export async function sendMessageAction(
  seminarYear: number,
  messageId: string,
  version: number,
  state: PlainState,
  data: FormData,
): Promise<PlainState> {
  const again = sentAgain(state, data, []);
  return organiserAction<PlainState>(
    data,
    async ({ locale, user, ...deps }) => {
      const result = await sendMessage(deps, { seminarYear, messageId, version, userId: user.id });
      if (!result.ok && result.reason !== "sentBefore") return { ...again, summary: refusalWords(result, locale) };
      redirect(href("message", locale, { year: seminarYear, id: messageId }));
    },
    (summary) => ({ ...again, summary }),
  );
}

/** Sets the time at which the message will be sent. */
export async function scheduleMessageAction(
  seminarYear: number,
  messageId: string,
  version: number,
  state: ScheduleState,
  data: FormData,
): Promise<ScheduleState> {
  const again = sentAgain(state, data, ["sendAt"]);
  return organiserAction<ScheduleState>(
    data,
    async ({ locale, user, ...deps }, { sendAt: shown = "" }) => {
      const t = translator(locale, "messages");
      const moment = readMoment(shown, { year: calendarDay(deps.clock.now()).year });
      if (!moment)
        return withProblems(again, { sendAt: "momentMissing" as const }, locale, (problem) => t(`problems.${problem}`));
      const sendAt = new Date(moment);
      const result = await scheduleMessage(deps, { seminarYear, messageId, version, sendAt, userId: user.id });
      if (!result.ok && result.reason === "inThePast")
        return withProblems(again, { sendAt: result.reason }, locale, (problem) => t(`problems.${problem}`));
      if (!result.ok) return { ...again, summary: refusalWords(result, locale) };
      redirect(href("message", locale, { year: seminarYear, id: messageId }));
    },
    (summary) => ({ ...again, summary }),
  );
}

const useCases = { takeBack: takeBackMessage, remove: removeMessage };

/** Makes a scheduled message a draft again (`takeBack`), or deletes a draft (`remove`). */
export async function withdrawMessage(
  what: keyof typeof useCases,
  seminarYear: number,
  messageId: string,
  state: PlainState,
  data: FormData,
): Promise<PlainState> {
  const again = sentAgain(state, data, []);
  return organiserAction<PlainState>(
    data,
    async ({ locale, user, ...deps }) => {
      const result = await useCases[what](deps, { seminarYear, messageId, userId: user.id });
      // If the draft does not exist any more, an earlier click has deleted it, but its answer did not reach the browser.
      const isGone = what === "remove" && !result.ok && result.reason === "unknown";
      if (!result.ok && !isGone) return { ...again, summary: refusalWords(result, locale) };
      const to = what === "remove" ? "messages" : "message";
      redirect(href(to, locale, { year: seminarYear, id: messageId }));
    },
    (summary) => ({ ...again, summary }),
  );
}

/** Mails the message to the signed-in user only, as a test. */
export async function sendTestMail(
  seminarYear: number,
  messageId: string,
  state: PlainState,
  data: FormData,
): Promise<PlainState> {
  const again = sentAgain(state, data, []);
  return organiserAction<PlainState>(
    data,
    async ({ locale, user, ...deps }) => {
      const result = await sendTest(deps, { seminarYear, messageId, recipient: user.email });
      if (!result.ok) return { ...again, summary: refusalWords(result, locale) };
      return { ...again, done: translator(locale, "messages")("test.done", { email: user.email }) };
    },
    (summary) => ({ ...again, summary }),
  );
}

/** Tries to send the failed mails of the message again, at once. */
export async function retryMails(
  seminarYear: number,
  messageId: string,
  state: PlainState,
  data: FormData,
): Promise<PlainState> {
  const again = sentAgain(state, data, []);
  return organiserAction<PlainState>(
    data,
    async ({ locale, user, ...deps }) => {
      const count = await retryFailed(deps, { seminarYear, messageId, userId: user.id });
      return { ...again, done: translator(locale, "messages")("retry.done", { count }) };
    },
    (summary) => ({ ...again, summary }),
  );
}
