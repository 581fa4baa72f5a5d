import { hasBegun, seminarState } from "@/lib/time/lifecycle";
import { hashToken } from "@/lib/tokens/tokens";
import type { OutboxItem } from "./load-mail";
import { answerableUntil, isCalledOff, isPast, withdrawsEntry } from "./standing";

/**
 * Checks whether a mail must not be sent because its text is no longer true or no longer useful. For example, the
 * participant has cancelled the registration after the mail was written, or the seminar has begun. Some mails are sent
 * in another form instead (see `formOf` in mail-forms.ts).
 */
export function isOvertaken(mail: OutboxItem): boolean {
  const { kind, registration, seminar, at } = mail;
  const over = isCalledOff(mail) || isPast(mail);
  switch (kind) {
    case "confirmation":
      return is(mail, "confirmed") ? isCalledOff(mail) && isToldOfIt(mail) : true;
    case "promotion":
    case "restoration":
      return !is(mail, "confirmed") || isPast(mail) || (isCalledOff(mail) && isToldOfIt(mail));
    case "waitingList":
      if (is(mail, "cancelled")) return !withdrawsEntry(mail);
      return !is(mail, "waiting") || isPast(mail) || (isCalledOff(mail) && isToldOfIt(mail));
    case "seminarMoved":
    case "alreadyRegistered":
      return is(mail, "cancelled") || isPast(mail) || (isCalledOff(mail) && isToldOfIt(mail));
    case "reminder":
      return !is(mail, "confirmed") || over || (seminar !== null && hasBegun(seminar, at));
    case "handOver":
      return (
        !is(mail, "confirmed") || over || !isAsked(mail, registration?.handOver ?? null, mail.payload.handOverToken)
      );
    case "emailChange":
      return (
        is(mail, "cancelled") ||
        over ||
        !isAsked(mail, registration?.emailChange ?? null, mail.payload.emailChangeToken)
      );
    case "alertConfirmation":
      return over;
    case "registrationOpened":
      return !seminar || seminarState(seminar, at) !== "open";
    case "change":
    case "manageLink":
      return is(mail, "cancelled");
    case "cancellation":
      return registration !== null && !is(mail, "cancelled");
    case "seminarCancelled":
      return is(mail, "cancelled") || !isCalledOff(mail);
    case "handedOver":
    case "emailChanged":
    case "signIn":
    case "invitation":
    case "message":
    case "surge":
      return false;
  }
}

const is = ({ registration }: OutboxItem, status: "confirmed" | "waiting" | "cancelled") =>
  registration?.status === status;

/** Checks whether the participant has got, or will get, a separate mail about the cancellation of the seminar. */
const isToldOfIt = ({ registration }: OutboxItem) => (registration?.mails.length ?? 0) > 0;

/**
 * Checks whether the reader can still answer the request in a mail: the request exists, has this token and has not
 * expired.
 */
function isAsked(
  { seminar, at }: OutboxItem,
  asked: { tokenHash: Uint8Array; createdAt: Date } | null,
  token: string | undefined,
): boolean {
  if (!asked || !token || at >= answerableUntil(asked.createdAt, seminar)) return false;
  return Buffer.from(asked.tokenHash).equals(Buffer.from(hashToken(token)));
}
